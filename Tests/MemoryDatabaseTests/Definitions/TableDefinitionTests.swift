import PostgresCatalog
import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("Definitions of tables")
struct TableDefinitionTests {
    @Test("keeps expressions as PostgreSQL does")
    func expressions() throws {
        var database = DefinitionDatabase()
        try database.run(
            """
            CREATE TABLE t (id serial PRIMARY KEY, b bigint DEFAULT 0, n numeric(10,2) DEFAULT 500.00, f boolean DEFAULT true,
              j jsonb NOT NULL DEFAULT '{}'::jsonb, v varchar(10) DEFAULT 'x', ts timestamptz DEFAULT CURRENT_TIMESTAMP,
              iv interval DEFAULT '3 days'::interval, tm time DEFAULT '09:00', neg int DEFAULT -1,
              g numeric GENERATED ALWAYS AS (n * 2) STORED,
              CHECK (n >= 0), CONSTRAINT named CHECK (v IS NULL OR v IN ('a', 'b')), UNIQUE (b, f))
            """
        )
        let table = try #require(database.model.tables["t"])
        let defaults = table.columns.map { $0.defaultExpression ?? "" }
        #expect(
            defaults == [
                "nextval('public.t_id_seq'::regclass)", "0", "500.00", "true", "'{}'::jsonb", "'x'::character varying",
                "CURRENT_TIMESTAMP", "'3 days'::interval", "'09:00:00'::time without time zone", "'-1'::integer",
                "(n * (2)::numeric)",
            ]
        )
        let checks = table.constraints.compactMap(\.checkExpression)
        #expect(
            checks == [
                "(n >= (0)::numeric)",
                "((v IS NULL) OR ((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])))",
            ]
        )
        #expect(table.constraints.map(\.name) == ["t_n_check", "named", "t_pkey", "t_b_f_key"])
        #expect(database.model.sequences["t_id_seq"]?.ownedBy?.column == "id")
        #expect(database.model.sequences["t_id_seq"]?.maximum == Int64(Int32.max))
    }
}
