import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

@Suite("a question about one table among many")
struct ManyTablesTests {
    private static let few = model(10)
    private static let many = model(3_000)

    /// Tables that refer to the one before, so that each has keys, defaults, remarks and triggers.
    private static func model(_ count: Int) -> CatalogModel {
        var tables: [TableDefinition] = []
        for number in 1...count {
            let last = TableName("t\(max(number - 1, 1))")
            var table = TableDefinition(
                TableName("t\(number)"),
                columns: [
                    Column("id", .int4, isPrimaryKey: true), Column("above", .int4, references: .init(last, "id")),
                    Column("name", .text, isNullable: false, defaultExpression: "''::text", comment: "Shown"),
                ]
            )
            table.constraints = [ConstraintDefinition("named", .check("(name <> 'x')"), columns: ["name"])]
            tables.append(table)
        }
        return CatalogModel(tables: tables)
    }

    @Test(
        "gets the same answer with the same work as among few",
        arguments: [
            "SELECT c.relname, n.nspname FROM pg_class c LEFT JOIN pg_namespace n ON n.oid = c.relnamespace "
                + "WHERE c.relname OPERATOR(pg_catalog.~) '^(t7)$' AND pg_table_is_visible(c.oid) ORDER BY 1",
            "SELECT c.relkind, tc.relname, am.amname FROM pg_class c LEFT JOIN pg_class tc ON c.reltoastrelid = tc.oid "
                + "LEFT JOIN pg_am am ON c.relam = am.oid WHERE c.oid = 't7'::regclass",
            "SELECT a.attname, format_type(a.atttypid, a.atttypmod), (SELECT pg_get_expr(d.adbin, d.adrelid) "
                + "FROM pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.atthasdef), "
                + "col_description(a.attrelid, a.attnum) FROM pg_attribute a WHERE a.attrelid = 't7'::regclass "
                + "AND a.attnum > 0 ORDER BY a.attnum",
            "SELECT c2.relname, i.indisprimary, pg_get_indexdef(i.indexrelid), pg_get_constraintdef(con.oid) "
                + "FROM pg_class c, pg_class c2, pg_index i LEFT JOIN pg_constraint con ON conrelid = i.indrelid "
                + "AND conindid = i.indexrelid AND contype IN ('p', 'u', 'x') WHERE c.oid = 't7'::regclass "
                + "AND c.oid = i.indrelid AND i.indexrelid = c2.oid ORDER BY 1",
            "SELECT conname, pg_get_constraintdef(r.oid) FROM pg_constraint r WHERE r.conrelid = 't7'::regclass "
                + "AND conparentid = 0 ORDER BY 1",
            "SELECT conname, conrelid::regclass FROM pg_constraint c WHERE confrelid IN ("
                + "SELECT pg_partition_ancestors('t7') UNION ALL VALUES ('t7'::regclass)) AND contype = 'f' "
                + "AND conparentid = 0 ORDER BY 1",
            "SELECT conname, conrelid::regclass FROM pg_constraint c WHERE confrelid IN (SELECT 't7'::regclass "
                + "UNION ALL SELECT NULL::oid) AND contype = 'f' AND conparentid = 0 ORDER BY 1",
            "SELECT n.nspname, c.relname, a.attname, t.typname, def.adbin, dsc.description FROM pg_namespace n "
                + "JOIN pg_class c ON c.relnamespace = n.oid JOIN pg_attribute a ON a.attrelid = c.oid "
                + "JOIN pg_type t ON a.atttypid = t.oid LEFT JOIN pg_attrdef def ON a.attrelid = def.adrelid "
                + "AND a.attnum = def.adnum LEFT JOIN pg_description dsc ON c.oid = dsc.objoid "
                + "AND a.attnum = dsc.objsubid WHERE c.relkind IN ('r', 'p', 'v', 'f', 'm') AND a.attnum > 0 "
                + "AND n.nspname LIKE 'public' AND c.relname LIKE 't7' ORDER BY a.attnum",
            "SELECT t.typname, e.typname FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem "
                + "WHERE t.typname IN ('t7', '_t7') ORDER BY 1",
            "SELECT contype, count(*) FROM pg_constraint WHERE contypid <> 0 GROUP BY 1",
            "SELECT typname FROM pg_type WHERE typtype = 'e' OR typtype = 'd' AND typnamespace = 2200",
            "SELECT d.deptype, d.refobjid::regclass FROM pg_depend d WHERE d.classid = 'pg_class'::regclass "
                + "AND d.objid = 't7_pkey'::regclass",
            "SELECT count(*) FROM pg_depend d WHERE d.refobjid = 't7'::regclass",
            "SELECT count(*) FROM pg_inherits WHERE inhparent = 't7'::regclass OR inhrelid = 't7'::regclass",
            "SELECT tablename, hasindexes FROM pg_tables WHERE tablename = 't7'",
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = 't7'",
            "SELECT relname FROM pg_stat_user_tables WHERE relid = 't7'::regclass",
            "SELECT column_name, data_type, column_default FROM information_schema.columns WHERE table_schema = 'public' "
                + "AND table_name = 't7' ORDER BY ordinal_position",
            "SELECT table_type FROM information_schema.tables WHERE table_name = 't7'",
            "SELECT constraint_type, count(*) FROM information_schema.table_constraints WHERE table_name = 't7' "
                + "GROUP BY 1 ORDER BY 1",
            "SELECT r.constraint_name, k.column_name, u.table_name FROM information_schema.referential_constraints r "
                + "JOIN information_schema.key_column_usage k USING (constraint_name) "
                + "JOIN information_schema.constraint_column_usage u USING (constraint_name) "
                + "WHERE r.constraint_name = 't7_above_fkey'",
        ]
    )
    func sameWork(_ sql: String) throws {
        let (few, many) = (TestSession(model: Self.few, rows: [:]), TestSession(model: Self.many, rows: [:]))
        let rows = try many.text(sql)
        #expect(rows == (try few.text(sql)))
        #expect(many.batches <= few.batches)
    }
}
