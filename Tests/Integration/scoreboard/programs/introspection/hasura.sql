-- Hasura: tables with columns, keys and comments as JSON, functions, and what its console asks.
WITH partitions AS (
  SELECT array( SELECT child.relname FROM pg_inherits JOIN pg_class AS child ON child.oid = inhrelid JOIN pg_class AS parent ON parent.oid = inhparent WHERE parent.relkind = 'p') AS names
)
SELECT
  schema.nspname AS table_schema, "table".relname AS table_name,
  coalesce(columns.info, '[]') AS columns, primary_key.info AS primary_key,
  coalesce(unique_constraints.info, '[]') AS unique_constraints, coalesce(foreign_key_constraints.info, '[]') AS foreign_keys,
  CASE "table".relkind WHEN 'v' THEN jsonb_build_object(
      'is_updatable', ((pg_catalog.pg_relation_is_updatable("table".oid, true) & 4) = 4),
      'is_deletable', ((pg_catalog.pg_relation_is_updatable("table".oid, true) & 16) = 16),
      'is_insertable', ((pg_catalog.pg_relation_is_updatable("table".oid, true) & 8) = 8)) ELSE NULL END AS view_info,
  description.description
FROM pg_catalog.pg_class "table"
  JOIN pg_catalog.pg_namespace schema ON schema.oid = "table".relnamespace
  LEFT JOIN pg_catalog.pg_description description ON description.classoid = 'pg_catalog.pg_class'::regclass AND description.objoid = "table".oid AND description.objsubid = 0
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object(
        'name', "column".attname, 'position', "column".attnum,
        'type', json_build_object('name', (CASE WHEN "array_type".typname IS NULL THEN base_type.typname ELSE array_type.typname || '[]' END), 'type', base_type.typtype),
        'is_nullable', NOT "column".attnotnull, 'description', pg_catalog.col_description("table".oid, "column".attnum),
        'mutability', jsonb_build_object(
          'is_insertable', NOT (identitypolyfill.attidentity = 'a' OR generatedpolyfill.attgenerated = 's'),
          'is_updatable', NOT (identitypolyfill.attidentity = 'a' OR generatedpolyfill.attgenerated = 's')))
      ORDER BY "column".attnum) AS info
    FROM pg_catalog.pg_attribute "column"
    LEFT JOIN pg_catalog.pg_type type ON type.oid = "column".atttypid
    LEFT JOIN pg_catalog.pg_type array_type ON array_type.typarray = type.oid
    LEFT JOIN pg_catalog.pg_type base_type ON base_type.oid = CASE type.typtype WHEN 'd' THEN type.typbasetype ELSE type.oid END
    LEFT JOIN LATERAL (SELECT NULLIF("column".attidentity, '') AS attidentity) AS identitypolyfill ON true
    LEFT JOIN LATERAL (SELECT NULLIF("column".attgenerated, '') AS attgenerated) AS generatedpolyfill ON true
    WHERE "column".attrelid = "table".oid AND "column".attnum > 0 AND NOT "column".attisdropped
  ) columns ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_build_object('constraint', jsonb_build_object('name', class.relname), 'columns', coalesce(columns.info, '[]')) AS info
    FROM pg_catalog.pg_index index
    JOIN pg_catalog.pg_class class ON class.oid = index.indexrelid
    LEFT JOIN LATERAL (
      SELECT jsonb_agg("column".attname ORDER BY "column".attnum) AS info
      FROM pg_catalog.pg_attribute "column" WHERE "column".attrelid = "table".oid AND "column".attnum = ANY (index.indkey)
    ) AS columns ON true
    WHERE index.indrelid = "table".oid AND index.indisprimary
  ) primary_key ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('constraint', jsonb_build_object('name', class.relname), 'columns', (
        SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = "table".oid AND a.attnum = ANY(index.indkey))) ORDER BY class.relname) AS info
    FROM pg_catalog.pg_index index
    JOIN pg_catalog.pg_class class ON class.oid = index.indexrelid
    WHERE index.indrelid = "table".oid AND index.indisunique AND NOT index.indisprimary
  ) unique_constraints ON true
  LEFT JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('constraint', jsonb_build_object('name', foreign_key.constraint_name), 'columns', foreign_key.columns, 'foreign_table', jsonb_build_object('schema', foreign_key.ref_table_table_schema, 'name', foreign_key.ref_table), 'foreign_columns', foreign_key.ref_columns) ORDER BY foreign_key.constraint_name) AS info
    FROM (
      SELECT q.constraint_name, min(q.ref_table_table_schema) AS ref_table_table_schema, min(q.ref_table) AS ref_table,
        json_agg(ac.attname ORDER BY q.ordinality) AS columns, json_agg(afc.attname ORDER BY q.ordinality) AS ref_columns
      FROM (
        SELECT ctn.nspname AS table_schema, ct.relname AS table_name, r.conrelid AS table_id, r.conname as constraint_name, cftn.nspname AS ref_table_table_schema, cft.relname as ref_table, r.confrelid as ref_table_id, r.confupdtype, r.confdeltype, UNNEST(r.conkey) AS column_id, UNNEST(r.confkey) AS ref_column_id, generate_subscripts(r.conkey, 1) AS ordinality
        FROM pg_catalog.pg_constraint r
        JOIN pg_catalog.pg_class ct ON r.conrelid = ct.oid
        JOIN pg_catalog.pg_namespace ctn ON ct.relnamespace = ctn.oid
        JOIN pg_catalog.pg_class cft ON r.confrelid = cft.oid
        JOIN pg_catalog.pg_namespace cftn ON cft.relnamespace = cftn.oid
        WHERE r.contype = 'f'::"char" AND r.conrelid = "table".oid
      ) q
      JOIN pg_catalog.pg_attribute ac ON q.column_id = ac.attnum AND q.table_id = ac.attrelid
      JOIN pg_catalog.pg_attribute afc ON q.ref_column_id = afc.attnum AND q.ref_table_id = afc.attrelid
      GROUP BY q.constraint_name
    ) foreign_key
  ) foreign_key_constraints ON true
WHERE "table".relkind IN ('r', 't', 'v', 'm', 'f', 'p')
  AND NOT ("table".relname = ANY ((SELECT names FROM partitions)::name[]))
  AND schema.nspname IN ('public', 'sales')
ORDER BY 1, 2;

SELECT function_name, function_schema, has_variadic, function_type, return_type_schema, return_type_name, return_type_type, returns_set, input_arg_types, input_arg_names, default_args, exists_as_table
FROM (
  SELECT p.proname::text AS function_name, pn.nspname::text AS function_schema,
    CASE WHEN (p.provariadic = (0)::oid) THEN false ELSE true END AS has_variadic,
    CASE WHEN ((p.provolatile)::text = ('i'::character(1))::text) THEN 'IMMUTABLE'::text WHEN ((p.provolatile)::text = ('s'::character(1))::text) THEN 'STABLE'::text WHEN ((p.provolatile)::text = ('v'::character(1))::text) THEN 'VOLATILE'::text ELSE NULL::text END AS function_type,
    pg_get_functiondef(p.oid) AS function_definition, rtn.nspname::text AS return_type_schema, rt.typname::text AS return_type_name, rt.typtype::text AS return_type_type, p.proretset AS returns_set,
    ( SELECT COALESCE(json_agg(json_build_object('schema', q."schema", 'name', q."name", 'type', q."type")), '[]'::json)
      FROM ( SELECT pt.typname AS "name", pns.nspname AS "schema", pt.typtype AS "type", pat.ordinality
             FROM unnest(COALESCE(p.proallargtypes, (p.proargtypes)::oid[])) WITH ORDINALITY pat(oid, ordinality)
             LEFT JOIN pg_type pt ON ((pt.oid = pat.oid)) LEFT JOIN pg_namespace pns ON (pt.typnamespace = pns.oid) ORDER BY pat.ordinality) q) AS input_arg_types,
    to_json(COALESCE(p.proargnames, ARRAY[]::text[])) AS input_arg_names, p.pronargdefaults AS default_args,
    (CASE WHEN rt.typtype = 'c' THEN EXISTS(SELECT 1 FROM pg_class WHERE oid = rt.typrelid AND relkind IN ('r', 'v', 'm')) ELSE false END) AS exists_as_table
  FROM pg_proc p
  JOIN pg_namespace pn ON (pn.oid = p.pronamespace)
  JOIN pg_type rt ON (rt.oid = p.prorettype)
  JOIN pg_namespace rtn ON (rtn.oid = rt.typnamespace)
  WHERE pn.nspname NOT LIKE 'pg_%' AND pn.nspname NOT IN ('information_schema') AND p.prokind = 'f'
    AND (NOT EXISTS (SELECT 1 FROM pg_aggregate WHERE ((pg_aggregate.aggfnoid)::oid = p.oid)))
) f ORDER BY 1;

SELECT COALESCE(Json_agg(Row_to_json(info) ORDER BY info.table_name), '[]' :: JSON) AS tables
FROM (
  SELECT pgn.nspname as table_schema, pgc.relname as table_name,
    case when pgc.relkind = 'r' then 'TABLE' when pgc.relkind = 'f' then 'FOREIGN TABLE' when pgc.relkind = 'v' then 'VIEW' when pgc.relkind = 'm' then 'MATERIALIZED VIEW' when pgc.relkind = 'p' then 'PARTITIONED TABLE' end as table_type,
    obj_description(pgc.oid) AS comment,
    COALESCE(json_agg(DISTINCT row_to_json(isc) :: jsonb || jsonb_build_object('comment', col_description(pga.attrelid, pga.attnum))) filter (WHERE isc.column_name IS NOT NULL), '[]' :: json) AS columns,
    COALESCE(json_agg(DISTINCT row_to_json(ist) :: jsonb || jsonb_build_object('comment', obj_description(pgt.oid))) filter (WHERE ist.trigger_name IS NOT NULL), '[]' :: json) AS triggers,
    row_to_json(isv) AS view_info
  FROM pg_class as pgc
    INNER JOIN pg_namespace as pgn ON pgc.relnamespace = pgn.oid
    LEFT OUTER JOIN pg_attribute AS pga ON pga.attrelid = pgc.oid
    LEFT OUTER JOIN ( SELECT nc.nspname AS table_schema, c.relname AS table_name, a.attname AS column_name, a.attnum AS ordinal_position, pg_get_expr(ad.adbin, ad.adrelid) AS column_default,
        CASE WHEN a.attnotnull OR ((t.typtype = 'd') AND t.typnotnull) THEN 'NO' ELSE 'YES' END AS is_nullable,
        CASE WHEN t.typtype = 'd' THEN CASE WHEN bt.typelem <> 0::oid AND bt.typlen = -1 THEN 'ARRAY' WHEN nbt.nspname = 'pg_catalog' THEN format_type(t.typbasetype, NULL::integer) ELSE 'USER-DEFINED' END
             ELSE CASE WHEN t.typelem <> 0::oid AND t.typlen = -1 THEN 'ARRAY' WHEN nt.nspname = 'pg_catalog' THEN format_type(a.atttypid, NULL::integer) ELSE 'USER-DEFINED' END END AS data_type,
        coalesce(bt.typname, t.typname) AS data_type_name, CASE WHEN a.attidentity = 'a' THEN 'ALWAYS' WHEN a.attidentity = 'd' THEN 'BY DEFAULT' END AS identity_generation
      FROM (pg_attribute a LEFT JOIN pg_attrdef ad ON attrelid = adrelid AND attnum = adnum) JOIN (pg_class c JOIN pg_namespace nc ON (c.relnamespace = nc.oid)) ON a.attrelid = c.oid
        JOIN (pg_type t JOIN pg_namespace nt ON (t.typnamespace = nt.oid)) ON a.atttypid = t.oid
        LEFT JOIN (pg_type bt JOIN pg_namespace nbt ON (bt.typnamespace = nbt.oid)) ON (t.typtype = 'd' AND t.typbasetype = bt.oid)
        LEFT JOIN (pg_collation co JOIN pg_namespace nco ON (co.collnamespace = nco.oid)) ON a.attcollation = co.oid AND (nco.nspname, co.collname) <> ('pg_catalog', 'default')
      WHERE (NOT pg_is_other_temp_schema(nc.oid)) AND a.attnum > 0 AND (NOT a.attisdropped) AND (c.relkind in ('r', 'v', 'm', 'f', 'p'))
        AND (pg_has_role(c.relowner, 'USAGE') OR has_column_privilege(c.oid, a.attnum, 'SELECT, INSERT, UPDATE, REFERENCES'))
    ) AS isc ON isc.table_schema = pgn.nspname AND isc.table_name = pgc.relname AND isc.column_name = pga.attname
    LEFT OUTER JOIN pg_trigger AS pgt ON pgt.tgrelid = pgc.oid
    LEFT OUTER JOIN information_schema.triggers AS ist ON ist.event_object_schema = pgn.nspname AND ist.event_object_table = pgc.relname AND ist.trigger_name = pgt.tgname
    LEFT OUTER JOIN information_schema.views AS isv ON isv.table_schema = pgn.nspname AND isv.table_name = pgc.relname
  WHERE pgc.relkind IN ('r', 'v', 'f', 'm', 'p') and (pgn.nspname='public')
  GROUP BY pgc.oid, pgn.nspname, pgc.relname, table_type, isv.*
) AS info;
