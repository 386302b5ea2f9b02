import PostgresSQL
import Testing

@Suite struct StatementTypeTests {
    @Test(
        "any text has a type",
        arguments: [
            ("select 1", "SELECT"), ("/* c */ -- d\n Select", "SELECT"), ("((select 1))", "SELECT"),
            ("values (1)", "SELECT"), ("table t", "SELECT"),
            ("with a as (delete from t) select 1", "SELECT"), ("with a as (select 1) insert into t select 1", "INSERT"),
            ("with a as (select 1), b as (select 2) update t set a = 1", "UPDATE"),
            ("with update as (select 1) delete from t", "DELETE"), ("with", "SELECT"),
            ("insert", "INSERT"), ("begin", "BEGIN"), ("start transaction", "START TRANSACTION"), ("end", "COMMIT"),
            ("abort", "ROLLBACK"), ("commit prepared 'a'", "COMMIT PREPARED"), ("rollback to a", "ROLLBACK"),
            ("prepare transaction 'a'", "PREPARE TRANSACTION"), ("prepare a as select 1", "PREPARE"),
            ("create or replace temp view v as select 1", "CREATE VIEW"),
            ("create unlogged table t ()", "CREATE TABLE"),
            ("create unique index on t (a)", "CREATE INDEX"), ("drop materialized view v", "DROP MATERIALIZED VIEW"),
            ("alter foreign table t rename to u", "ALTER FOREIGN TABLE"),
            ("create foreign data wrapper w", "CREATE FOREIGN DATA WRAPPER"), ("create", "CREATE"),
            ("alter default privileges grant select on tables to a", "ALTER DEFAULT PRIVILEGES"),
            ("refresh materialized view v", "REFRESH MATERIALIZED VIEW"), ("copy t from stdin", "COPY"),
            ("vacuum", "VACUUM"), ("set a = 1", "SET"), ("show all", "SHOW"), ("Foo bar", "FOO"), ("'x' y", "'X'"),
            ("42", "42"), ("\\d t", "\\"), (")", ")"),
        ]
    )
    func type(_ text: String, _ expected: String) {
        #expect(Parser().parse(text).map(\.type.rawValue) == [expected])
        #expect(Parser().statementTypes(text).map(\.rawValue) == [expected])
    }

    @Test(
        "statements are cut where PostgreSQL ends them",
        arguments: [
            ("", []), (" ; ;; -- x\n", []), ("select 1;;select 2", ["select 1", "select 2"]),
            ("select ';' ; select $$;$$ /* ; */ ; select \";\" -- ;", ["select ';'", "select $$;$$", "select \";\""]),
            ("select (1; select 2)", ["select (1", "select 2)"]),
            (
                "create function f() returns int begin atomic select case when true then 1 end; select 2; end; select 3",
                ["create function f() returns int begin atomic select case when true then 1 end; select 2; end"]
                    + ["select 3"]
            ),
            (
                "create rule r as on insert to t do (select 1; select 2); select 3",
                ["create rule r as on insert to t do (select 1; select 2)", "select 3"]
            ),
            ("create table t (a int; select 1", ["create table t (a int", "select 1"]),
            ("select 'abc; x", ["select 'abc; x"]),
        ] as [(String, [String])]
    )
    func split(_ text: String, _ expected: [String]) { #expect(Parser().parse(text).map(\.text) == expected) }

    @Test("an outline tells the empty statements too")
    func outline() {
        let outlines = Parser().outline(";select 1; ;")
        #expect(outlines.map(\.isEmpty) == [true, false, true])
        #expect(outlines.map(\.type.rawValue) == ["", "SELECT", ""])
        #expect(outlines[1].range.start == 1)
        #expect(outlines[1].range.end == 9)
    }

    @Test(
        "clauses begin at their words outside of parentheses",
        arguments: [
            (
                "select a, extract(year from b) from t where a is distinct from (select 1 from u) group by a order by b limit 1",
                [
                    "SELECT|a, extract(year from b)", "FROM|t", "WHERE|a is distinct from (select 1 from u)",
                    "GROUP BY|a", "ORDER BY|b", "LIMIT|1",
                ]
            ),
            (
                "insert into t (a) values (1) on conflict do nothing returning a",
                [
                    "INSERT|", "INTO|t (a)", "VALUES|(1)", "ON CONFLICT|do nothing", "RETURNING|a",
                ]
            ),
            ("update t set a = 1 where b", ["UPDATE|t", "SET|a = 1", "WHERE|b"]),
            (
                "delete from t using u join v using (a) where b",
                ["DELETE|", "FROM|t", "USING|u join v using (a)", "WHERE|b"]
            ),
            (
                "with a as (select 1) select 2 union all select 3",
                ["WITH|a as (select 1)", "SELECT|2", "UNION ALL|"]
                    + ["SELECT|3"]
            ),
            ("copy t (a) from stdin with (format csv)", ["COPY|t (a)", "FROM|stdin", "WITH|(format csv)"]),
            ("begin", ["BEGIN|"]), ("bogus words here", ["BOGUS|words here"]),
        ] as [(String, [String])]
    )
    func clauses(_ text: String, _ expected: [String]) {
        let statement = Parser().parse(text).first
        #expect(statement?.clauses.map { "\($0.keyword)|\($0.text)" } == expected)
    }

    @Test("a handler's own types win, with their own clauses")
    func customTypes() throws {
        let types: [StatementType: [String]] = [
            "train model": ["on", "using", "order by"], "TRAIN": [], "SHOW": ["LIKE"],
        ]
        let parser = Parser(ParserOptions(customTypes: types))
        let statements = parser.parse(
            "Train  Model m ON (select a on b) Using x, 'y' ORDER   by z; train it; show x like y"
        )
        #expect(statements.map(\.type.rawValue) == ["TRAIN MODEL", "TRAIN", "SHOW"])
        #expect(
            statements[0].clauses.map { "\($0.keyword)|\($0.text)" }
                == ["TRAIN MODEL|m", "ON|(select a on b)", "USING|x, 'y'", "ORDER BY|z"]
        )
        #expect(statements[0].statement == .custom(CustomStatement(type: "TRAIN MODEL")))
        #expect(statements[2].clauses.map(\.keyword) == ["SHOW", "LIKE"])
        #expect(statements.allSatisfy { $0.firstError == nil })
        #expect(parser.parse("select 1").first?.type == "SELECT")
    }
}
