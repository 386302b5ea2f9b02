-- PostgREST: tables with their columns, relationships, routines, types, time zones and settings of roles.
WITH
  columns AS (
      SELECT nc.nspname::name AS table_schema, c.relname::name AS table_name, a.attname::name AS column_name,
          d.description AS description,
          CASE WHEN t.typbasetype != 0 THEN pg_get_expr(t.typdefaultbin, 0)
               WHEN a.attidentity  = 'd' THEN format('nextval(%s)', quote_literal(seqsch.nspname || '.' || seqclass.relname))
               WHEN a.attgenerated = 's' THEN null
               ELSE pg_get_expr(ad.adbin, ad.adrelid)::text
          END AS column_default,
          not (a.attnotnull OR t.typtype = 'd' AND t.typnotnull) AS is_nullable,
          CASE WHEN t.typtype = 'd' THEN
            CASE WHEN bt.typnamespace = 'pg_catalog'::regnamespace THEN format_type(bt.oid, NULL::integer)
                 ELSE format_type(a.atttypid, a.atttypmod) END
          ELSE
            CASE WHEN t.typnamespace = 'pg_catalog'::regnamespace THEN format_type(a.atttypid, NULL::integer)
                 ELSE format_type(a.atttypid, a.atttypmod) END
          END::text AS data_type,
          format_type(a.atttypid, a.atttypmod)::text AS nominal_data_type,
          information_schema._pg_char_max_length(
              information_schema._pg_truetypid(a, t), information_schema._pg_truetypmod(a, t)
          )::integer AS character_maximum_length,
          bt.oid AS base_type,
          a.attnum::integer AS position
      FROM pg_attribute a
          LEFT JOIN pg_description AS d ON d.objoid = a.attrelid and d.objsubid = a.attnum
          LEFT JOIN pg_attrdef ad ON a.attrelid = ad.adrelid AND a.attnum = ad.adnum
          JOIN (pg_class c JOIN pg_namespace nc ON c.relnamespace = nc.oid) ON a.attrelid = c.oid
          JOIN pg_type t ON a.atttypid = t.oid
          LEFT JOIN pg_type bt ON t.typtype = 'd' AND t.typbasetype = bt.oid
          LEFT JOIN (pg_collation co JOIN pg_namespace nco ON co.collnamespace = nco.oid)
              ON a.attcollation = co.oid AND (nco.nspname <> 'pg_catalog' OR co.collname <> 'default')
          LEFT JOIN pg_depend dep ON dep.refobjid = a.attrelid and dep.refobjsubid = a.attnum and dep.deptype = 'i'
          LEFT JOIN pg_class seqclass ON seqclass.oid = dep.objid
          LEFT JOIN pg_namespace seqsch ON seqsch.oid = seqclass.relnamespace
      WHERE NOT pg_is_other_temp_schema(nc.oid) AND a.attnum > 0 AND NOT a.attisdropped
          AND c.relkind in ('r', 'v', 'f', 'm', 'p') AND nc.nspname = ANY(ARRAY['public', 'sales'])
  ),
  columns_agg AS (
    SELECT DISTINCT info.table_schema AS table_schema, info.table_name AS table_name,
      array_agg(row(
        info.column_name, info.description, info.is_nullable::boolean, info.data_type, info.nominal_data_type,
        info.character_maximum_length, info.column_default,
        coalesce((
          SELECT array_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = info.base_type), '{}')
      ) order by info.position) as columns
    FROM columns info
    WHERE info.table_schema NOT IN ('pg_catalog', 'information_schema')
    GROUP BY info.table_schema, info.table_name
  ),
  tbl_constraints AS (
      SELECT c.conname::name AS constraint_name, nr.nspname::name AS table_schema, r.relname::name AS table_name
      FROM pg_namespace nc
      JOIN pg_constraint c ON nc.oid = c.connamespace
      JOIN pg_class r ON c.conrelid = r.oid
      JOIN pg_namespace nr ON nr.oid = r.relnamespace
      WHERE r.relkind IN ('r', 'p') AND NOT pg_is_other_temp_schema(nr.oid) AND c.contype = 'p'
  ),
  key_col_usage AS (
      SELECT ss.conname::name AS constraint_name, ss.nr_nspname::name AS table_schema, ss.relname::name AS table_name,
          a.attname::name AS column_name, (ss.x).n::integer AS ordinal_position,
          CASE WHEN ss.contype = 'f' THEN information_schema._pg_index_position(ss.conindid, ss.confkey[(ss.x).n])
               ELSE NULL::integer END::integer AS position_in_unique_constraint
      FROM pg_attribute a
      JOIN (
        SELECT r.oid AS roid, r.relname, r.relowner, nc.nspname AS nc_nspname, nr.nspname AS nr_nspname, c.oid AS coid,
          c.conname, c.contype, c.conindid, c.confkey, information_schema._pg_expandarray(c.conkey) AS x
        FROM pg_namespace nr
        JOIN pg_class r ON nr.oid = r.relnamespace
        JOIN pg_constraint c ON r.oid = c.conrelid
        JOIN pg_namespace nc ON c.connamespace = nc.oid
        WHERE c.contype in ('p', 'u') AND r.relkind IN ('r', 'p') AND NOT pg_is_other_temp_schema(nr.oid)
      ) ss ON a.attrelid = ss.roid AND a.attnum = (ss.x).x
      WHERE NOT a.attisdropped
  ),
  tbl_pk_cols AS (
    SELECT key_col_usage.table_schema, key_col_usage.table_name, array_agg(key_col_usage.column_name ORDER BY key_col_usage.column_name) as pk_cols
    FROM tbl_constraints
    JOIN key_col_usage ON key_col_usage.table_name = tbl_constraints.table_name
        AND key_col_usage.table_schema = tbl_constraints.table_schema
        AND key_col_usage.constraint_name = tbl_constraints.constraint_name
    WHERE key_col_usage.table_schema NOT IN ('pg_catalog', 'information_schema')
    GROUP BY key_col_usage.table_schema, key_col_usage.table_name
  )
  SELECT n.nspname AS table_schema, c.relname AS table_name, d.description AS table_description,
    c.relkind IN ('v','m') as is_view,
    ( c.relkind IN ('r','p') OR (
        c.relkind in ('v','f')
        -- The function `pg_relation_is_updateable` returns a bitmask where 8 corresponds to `1 << CMD_INSERT` in PostgreSQL.
        AND (pg_relation_is_updatable(c.oid::regclass, TRUE) & 8) = 8)
    ) AS insertable,
    ( c.relkind IN ('r','p') OR (c.relkind in ('v','f') AND (pg_relation_is_updatable(c.oid::regclass, TRUE) & 4) = 4)
    ) AS updatable,
    ( c.relkind IN ('r','p') OR (c.relkind in ('v','f') AND (pg_relation_is_updatable(c.oid::regclass, TRUE) & 16) = 16)
    ) AS deletable,
    coalesce(tpks.pk_cols, '{}') as pk_cols,
    coalesce(cols_agg.columns, '{}') as columns
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_description d on d.objoid = c.oid and d.objsubid = 0
  LEFT JOIN tbl_pk_cols tpks ON n.nspname = tpks.table_schema AND c.relname = tpks.table_name
  LEFT JOIN columns_agg cols_agg ON n.nspname = cols_agg.table_schema AND c.relname = cols_agg.table_name
  WHERE c.relkind IN ('v','r','m','f','p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
    AND not c.relispartition
  ORDER BY table_schema, table_name;

WITH
    pks_uniques_cols AS (
      SELECT connamespace, conrelid, jsonb_agg(column_info.cols) as cols
      FROM pg_constraint
      JOIN lateral (
        SELECT array_agg(cols.attname order by cols.attnum) as cols
        FROM ( select unnest(conkey) as col) _
        JOIN pg_attribute cols on cols.attrelid = conrelid and cols.attnum = col
      ) column_info ON TRUE
      WHERE contype IN ('p', 'u') and connamespace::regnamespace::text <> 'pg_catalog'
      GROUP BY connamespace, conrelid
    )
    SELECT ns1.nspname AS table_schema, tab.relname AS table_name, ns2.nspname AS foreign_table_schema,
      other.relname AS foreign_table_name, (ns1.nspname, tab.relname) = (ns2.nspname, other.relname) AS is_self,
      traint.conname  AS constraint_name, column_info.cols_and_fcols,
      (column_info.cols IN (SELECT * FROM jsonb_array_elements(pks_uqs.cols))) AS one_to_one
    FROM pg_constraint traint
    JOIN LATERAL (
      SELECT array_agg(row(cols.attname, refs.attname) order by ord) AS cols_and_fcols,
        jsonb_agg(cols.attname order by cols.attnum) AS cols
      FROM unnest(traint.conkey, traint.confkey) WITH ORDINALITY AS _(col, ref, ord)
      JOIN pg_attribute cols ON cols.attrelid = traint.conrelid AND cols.attnum = col
      JOIN pg_attribute refs ON refs.attrelid = traint.confrelid AND refs.attnum = ref
    ) AS column_info ON TRUE
    JOIN pg_namespace ns1 ON ns1.oid = traint.connamespace
    JOIN pg_class tab ON tab.oid = traint.conrelid
    JOIN pg_class other ON other.oid = traint.confrelid
    JOIN pg_namespace ns2 ON ns2.oid = other.relnamespace
    LEFT JOIN pks_uniques_cols pks_uqs ON pks_uqs.connamespace = traint.connamespace AND pks_uqs.conrelid = traint.conrelid
    WHERE traint.contype = 'f' and traint.conparentid = 0
    ORDER BY traint.conrelid::regclass::text, traint.conname;

WITH
  base_types AS (
    WITH RECURSIVE
    recurse AS (
      SELECT oid, typbasetype, typnamespace AS base_namespace, COALESCE(NULLIF(typbasetype, 0), oid) AS base_type
      FROM pg_type
      UNION
      SELECT t.oid, b.typbasetype, b.typnamespace AS base_namespace, COALESCE(NULLIF(b.typbasetype, 0), b.oid) AS base_type
      FROM recurse t
      JOIN pg_type b ON t.typbasetype = b.oid
    )
    SELECT oid, base_namespace, base_type FROM recurse WHERE typbasetype = 0
  ),
  arguments AS (
    SELECT oid, array_agg((
        COALESCE(name, ''), type::regtype::text,
        CASE type
          WHEN 'bit'::regtype THEN 'bit varying'
          WHEN 'bit[]'::regtype THEN 'bit varying[]'
          WHEN 'character'::regtype THEN 'character varying'
          WHEN 'character[]'::regtype THEN 'character varying[]'
          ELSE type::regtype::text
        END,
        idx <= (pronargs - pronargdefaults), COALESCE(mode = 'v', FALSE)
      ) ORDER BY idx) AS args,
      CASE COUNT(*) - COUNT(name) WHEN 0 THEN true WHEN 1 THEN (array_agg(type))[1] IN ('bytea'::regtype, 'json'::regtype, 'jsonb'::regtype, 'text'::regtype, 'xml'::regtype) ELSE false END AS callable
    FROM pg_proc,
      unnest(proargnames, proargtypes, proargmodes) WITH ORDINALITY AS _ (name, type, mode, idx)
    WHERE type IS NOT NULL
    GROUP BY oid
  )
  SELECT pn.nspname AS proc_schema, p.proname AS proc_name, d.description AS proc_description,
    COALESCE(a.args, '{}') AS args, tn.nspname AS schema,
    COALESCE(comp.relname, t.typname) AS name, p.proretset AS rettype_is_setof,
    (t.typtype = 'c' or COALESCE(proargmodes::text[] && '{t,b,o}', false)) AS rettype_is_composite,
    bt.oid <> bt.base_type as rettype_is_composite_alias, p.provolatile, p.provariadic > 0 as hasvariadic,
    lower((regexp_split_to_array((regexp_split_to_array(iso_config, '='))[2], ','))[1]) AS transaction_isolation_level,
    coalesce(func_settings.kvs, '{}') as kvs
  FROM pg_proc p
  LEFT JOIN arguments a ON a.oid = p.oid
  JOIN pg_namespace pn ON pn.oid = p.pronamespace
  JOIN base_types bt ON bt.oid = p.prorettype
  JOIN pg_type t ON t.oid = bt.base_type
  JOIN pg_namespace tn ON tn.oid = t.typnamespace
  LEFT JOIN pg_class comp ON comp.oid = t.typrelid
  LEFT JOIN pg_description as d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass
  LEFT JOIN LATERAL unnest(proconfig) iso_config ON iso_config LIKE 'default_transaction_isolation%'
  LEFT JOIN LATERAL (
    SELECT array_agg(row(substr(setting, 1, strpos(setting, '=') - 1), substr(setting, strpos(setting, '=') + 1))) as kvs
    FROM unnest(proconfig) setting
    WHERE setting ~ ANY(ARRAY['^search_path'])
  ) func_settings ON TRUE
  WHERE t.oid <> 'trigger'::regtype AND COALESCE(a.callable, true)
    AND prokind = 'f' AND p.pronamespace = ANY(ARRAY['public', 'sales']::regnamespace[])
  ORDER BY 1, 2, 4;

with
    all_relations as (
      select reltype from pg_class where relkind in ('v','r','m','f','p')
    ),
    media_types as (
        SELECT t.oid, lower(t.typname) as typname, b.oid as base_oid, b.typname AS basetypname, t.typnamespace,
          case t.typname when '*/*' then 'application/octet-stream' else t.typname end as resolved_media_type
        FROM pg_type t
        JOIN pg_type b ON t.typbasetype = b.oid
        WHERE t.typbasetype <> 0 and (t.typname ~* '^[A-Za-z0-9.-]+/[A-Za-z0-9.\+-]+$' or t.typname = '*/*')
    )
    select proc_schema.nspname, proc.proname, arg_schema.nspname, arg_name.typname
    from media_types mtype
      join pg_proc proc on proc.prorettype = mtype.oid
      join pg_namespace proc_schema on proc_schema.oid = proc.pronamespace
      join pg_namespace typ_schema on typ_schema.oid = mtype.typnamespace
      join pg_type arg_name on arg_name.oid = proc.proargtypes[0]
      join pg_namespace arg_schema on arg_schema.oid = arg_name.typnamespace
    where proc_schema.nspname = ANY(ARRAY['public']) and proc.pronargs = 1 and arg_name.oid in (select reltype from all_relations)
    union
    select typ_schema.nspname, mtype.typname, null, null
    from media_types mtype join pg_namespace typ_schema on typ_schema.oid = mtype.typnamespace
    order by 1, 2;

SELECT c.castsource::regtype::text, c.casttarget::regtype::text, c.castfunc::regproc::text
FROM pg_catalog.pg_cast c
JOIN pg_catalog.pg_type src_t ON c.castsource::oid = src_t.oid
JOIN pg_catalog.pg_type dst_t ON c.casttarget::oid = dst_t.oid
WHERE c.castcontext = 'i' AND c.castmethod = 'f' AND has_function_privilege(c.castfunc, 'execute')
  AND ((src_t.typtype = 'd' AND c.casttarget IN ('json'::regtype::oid , 'text'::regtype::oid))
   OR (dst_t.typtype = 'd' AND c.castsource IN ('json'::regtype::oid , 'text'::regtype::oid)))
ORDER BY 1, 2;

SELECT count(*) > 300, count(*) FILTER (WHERE name = 'Europe/Berlin') FROM pg_timezone_names;

with
    role_setting as (
      select setdatabase as database, unnest(setconfig) as setting
      from pg_catalog.pg_db_role_setting
      where setrole = current_user::regrole::oid and setdatabase in (0, (select oid from pg_catalog.pg_database where datname = current_catalog))
    ),
    kv_settings as (
      select database, substr(setting, 1, strpos(setting, '=') - 1) as k, substr(setting, strpos(setting, '=') + 1) as v
      from role_setting
    )
    select distinct on (key) replace(k, 'pgrst.', '') AS key, v AS value
    from kv_settings
    where k = ANY(ARRAY['pgrst.db_schemas', 'search_path']) and v is not null
    order by key, database desc;

with
    kv_settings AS (
      SELECT rolname, isoset.setting AS iso_setting, split_part(kv, '=', 1) AS key, substr(kv, strpos(kv, '=') + 1) AS value
      FROM pg_roles r
      LEFT JOIN LATERAL unnest(r.rolconfig) kv ON TRUE
      LEFT JOIN LATERAL (select kv as setting where kv like 'default_transaction_isolation%') isoset ON TRUE
      WHERE pg_has_role(current_user, r.oid, 'USAGE') OR r.rolname = current_user
    )
    select rolname, iso_setting, array_agg(row(key, value) order by key) from kv_settings group by 1, 2 order by 1;
