import PostgresSQL
import Testing

@Suite struct DefinitionPrinterTests {
    @Test("reading what was printed gives the same tree", arguments: CorpusFiles.definitions)
    func roundTrip(_ text: String) throws {
        let statement = try #require(Parser().parse(text).first?.statement)
        let printed = try #require(statement.sql)
        let again = Parser().parse(printed)
        #expect(again.count == 1)
        #expect(again.first?.statement == statement, "\(printed)")
        #expect(again.first?.firstError == nil)
        #expect(again.first?.statement.sql == printed)
    }

    @Test(
        "definitions are printed in one form",
        arguments: [
            (
                "create temp table if not exists T (A varchar(3) primary key, b int references c on delete cascade)",
                "CREATE TEMPORARY TABLE IF NOT EXISTS t "
                    + "(a character varying(3) PRIMARY KEY, b integer REFERENCES c ON DELETE CASCADE)"
            ),
            (
                "create table t (a int, b int default 1 + 2 check (a is null)) partition by range (a, (b + 1))",
                "CREATE TABLE t (a integer, b integer DEFAULT 1 + 2 CHECK (a IS NULL)) PARTITION BY RANGE (a, (b + 1))"
            ),
            (
                "create unique index on t using btree (lower(a) desc nulls last) where b",
                "CREATE UNIQUE INDEX ON t USING btree (lower(a) DESC NULLS LAST) WHERE b"
            ),
            (
                "create view v as select 1 with check option",
                "CREATE VIEW v AS SELECT 1 WITH CASCADED CHECK OPTION"
            ),
            (
                "alter table t add a int, alter b type text using b::text, owner to current_user",
                "ALTER TABLE t ADD COLUMN a integer, ALTER COLUMN b TYPE text USING b::text, OWNER TO CURRENT_USER"
            ),
            (
                "create function f(a int = 1) returns setof text language 'sql' stable as $$select 'x'$$",
                "CREATE FUNCTION f(a integer DEFAULT 1) RETURNS SETOF text LANGUAGE 'sql' STABLE AS 'select ''x'''"
            ),
            ("drop table if exists a, b.c cascade", "DROP TABLE IF EXISTS a, b.c CASCADE"),
            ("comment on column a.b is 'it''s'", "COMMENT ON COLUMN a.b IS 'it''s'"),
            ("grant all on t to public", "GRANT ALL ON TABLE t TO PUBLIC"),
            ("vacuum full analyze t", "VACUUM (\"full\", \"analyze\") t"),
            ("copy t to stdout csv", "COPY t TO STDOUT CSV"),
            ("alter sequence s restart 5", "ALTER SEQUENCE s RESTART WITH 5"),
        ]
    )
    func canonical(_ text: String, _ expected: String) {
        #expect(Parser().parse(text).first?.statement.sql == expected)
    }
}
