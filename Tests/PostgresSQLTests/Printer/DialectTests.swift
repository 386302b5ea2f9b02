import PostgresSQL
import Testing

@Suite struct DialectTests {
    private func statement(_ text: String) throws -> ParsedStatement { try #require(Parser().parse(text).first) }

    @Test(
        "statements are printed as DuckDB wants them",
        arguments: [
            ("select a::text, b::int8", "SELECT CAST(a AS VARCHAR), CAST(b AS BIGINT)"),
            ("select a::varchar(3)", "SELECT left(CAST(a AS VARCHAR), 3)"),
            ("select 'x' as pivot, \"lambda\"", "SELECT 'x' AS \"pivot\", \"lambda\""),
            ("select array[1, 2], '{a,b}'::text[]", "SELECT [1, 2], CAST(['a', 'b'] AS VARCHAR[])"),
            ("select b'10', x'0a'", "SELECT CAST('10' AS BIT), CAST('00001010' AS BIT)"),
            ("select '\\xdead'::bytea", "SELECT CAST('\\xde\\xad' AS BLOB)"),
            (
                "select 7 / 2, 7 / 2.0",
                "SELECT 7 // CASE 2 WHEN 0 THEN error('division by zero') ELSE 2 END, 7 / 2.0"
            ),
            ("select 1 where a ~* 'x'", "SELECT 1 WHERE regexp_matches(a, 'x', 'is')"),
            ("select 1 where not a !~ 'x'", "SELECT 1 WHERE NOT (NOT regexp_matches(a, 'x', 's'))"),
            ("select 1 where a like b", "SELECT 1 WHERE a LIKE b ESCAPE '\\'"),
            ("select 1 where a like 'x%'", "SELECT 1 WHERE a LIKE 'x%'"),
            ("select a between symmetric 2 and 1", "SELECT (a BETWEEN 2 AND 1 OR a BETWEEN 1 AND 2)"),
            ("select a # 2, |/ b", "SELECT xor(a, 2), sqrt(b)"),
            ("select a -> 'b' ->> 0", "SELECT (a -> '$.\"b\"') ->> 0"),
            ("select a #>> '{b,c}'", "SELECT a ->> '$.\"b\".\"c\"'"),
            ("select 1 = any (a)", "SELECT CASE WHEN a IS NOT NULL THEN 1 = ANY (a) END"),
            ("select 1 order by a desc, b", "SELECT 1 ORDER BY a DESC NULLS FIRST, b"),
            ("select 1 order by a desc nulls last", "SELECT 1 ORDER BY a DESC NULLS LAST"),
            ("select 1 offset 2 fetch first 3 rows only", "SELECT 1 LIMIT 3 OFFSET 2"),
            ("select g from generate_series(1, 2) g", "SELECT g FROM generate_series(1, 2) AS g(g)"),
            ("select generate_series(1, 2)", "SELECT unnest(generate_series(1, 2))"),
            (
                "select * from (values (1, 2)) v",
                "SELECT * FROM (VALUES (1, 2)) AS v(column1, column2)"
            ),
            (
                "with v as (values (1)) select column1 from v",
                "WITH v(column1) AS (VALUES (1)) SELECT column1 FROM v"
            ),
            ("select a from t tablesample system (5)", "SELECT a FROM t TABLESAMPLE system(5 %)"),
            ("select to_char(a, 'YYYY-MM')", "SELECT strftime(a, '%Y-%m')"),
            ("select extract(second from a)", "SELECT (extract(microseconds FROM a) / 1000000.0)"),
            ("select pg_catalog.lower(a), 1 operator(pg_catalog.+) 2", "SELECT lower(a), 1 + 2"),
            ("select jsonb_build_object('a', $1)", "SELECT json_object('a', $1)"),
            (
                "insert into t values (1) on conflict (a) do nothing",
                "INSERT INTO t VALUES (1) ON CONFLICT (a) DO NOTHING"
            ),
            ("create table t (a int4, b timestamptz)", "CREATE TABLE t (a INTEGER, b TIMESTAMPTZ)"),
        ]
    )
    func duckDB(_ text: String, _ expected: String) throws {
        let printed = try statement(text).sql(in: .duckDB)
        #expect(printed.text == expected)
        #expect(printed.notes.isEmpty)
    }

    @Test(
        "what is left out or may differ is a note at its place",
        arguments: [
            ("select a from t for update", "SELECT a FROM t", "FOR UPDATE is left out", 16),
            (
                "select a::numeric", "SELECT CAST(a AS DECIMAL(38, 10))",
                "type numeric has 38 digits here, 10 of them behind the point", 10
            ),
            ("select my_own(a)", "SELECT my_own(a)", "DuckDB may not have the function my_own", 7),
        ]
    )
    func notes(_ text: String, _ expected: String, _ note: String, _ place: Int) throws {
        let printed = try statement(text).sql(in: .duckDB)
        #expect(printed.text == expected)
        #expect(printed.notes.map(\.message) == [note])
        #expect(printed.notes.allSatisfy { $0.severity == .note })
        #expect(printed.notes.first.map { Int($0.range.start) } == place)
    }

    @Test(
        "what has no equivalent is refused at its place, all of it",
        arguments: [
            ("select a / b, initcap(c)", [(9, "whether / divides whole numbers"), (14, "the function initcap")]),
            ("select 1 from only t", [(14, "ONLY has no equivalent in DuckDB")]),
            ("select a ~ '(?=b)'", [(9, "the operator ~ has no equivalent for this pattern")]),
            ("set a to 1", [(0, "this statement has no equivalent")]),
            ("select a from t where b = = c", [(22, "\"b = = c\" was not understood")]),
            ("create table t (a char(3), b money)", [(18, "type bpchar"), (29, "type money")]),
        ]
    )
    func refusals(_ text: String, _ expected: [(Int, String)]) throws {
        let parsed = try statement(text)
        let error = #expect(throws: DialectError.self) { _ = try parsed.sql(in: .duckDB) }
        let found = error?.diagnostics ?? []
        #expect(found.count == expected.count)
        for (diagnostic, (place, message)) in zip(found, expected) {
            #expect(Int(diagnostic.range.start) == place)
            #expect(diagnostic.message.hasPrefix(message))
            #expect(diagnostic.sqlState == "0A000")
        }
    }

    @Test("the types of columns decide what a quotient is")
    func columnTypes() throws {
        let parsed = try statement("select a / b, c / b")
        let printed = try parsed.sql(in: .duckDB) { column in
            let name = column.parts.last?.value == "c" ? "float8" : "int4"
            return TypeName(QualifiedName(["pg_catalog", Identifier(name)]))
        }
        #expect(
            printed.text == "SELECT a // CASE b WHEN 0 THEN error('division by zero') ELSE b END, "
                + "c / CASE b WHEN 0 THEN error('division by zero') ELSE b END"
        )
    }

    @Test("PostgreSQL's own dialect is the canonical text", arguments: CorpusFiles.accepted)
    func postgreSQL(_ text: String) throws {
        for parsed in Parser().parse(text) where parsed.statement.sql != nil {
            #expect(try parsed.sql(in: .postgreSQL).text == parsed.statement.sql)
        }
    }

    @Test("a dialect of one's own is data and closures")
    func ownDialect() throws {
        var dialect = Dialect(name: "Mine")
        dialect.openingQuote = "["
        dialect.closingQuote = "]"
        dialect.limit = .fetch
        dialect.trueLiteral = "1"
        dialect.functions["nvl2"] = .template("iif($1 IS NULL, $3, $2)")
        dialect.functions["now"] = .renamed("getdate")
        dialect.operators["||"] = .template("concat($1, $2)")
        dialect.features.remove(.distinctOn)
        let printed = try statement("select nvl2(a, b + 1, c), now(), \"x]y\" || 'z', true limit 5 offset 2").sql(
            in: dialect
        )
        #expect(
            printed.text
                == "SELECT iif(a IS NULL, c, (b + 1)), getdate(), concat([x]]y], 'z'), 1 OFFSET 2 ROWS FETCH FIRST 5 ROWS ONLY"
        )
        let distinct = try statement("select distinct on (a) b from t")
        #expect(throws: DialectError.self) { _ = try distinct.sql(in: dialect) }
    }

    @Test(
        "the beginnings of other dialects print what they know",
        arguments: [
            (
                Dialect.sqlite, "select a::int, lower(b) from t order by a limit 2",
                "SELECT CAST(a AS INTEGER), lower(b) FROM t ORDER BY a NULLS LAST LIMIT 2"
            ),
            (
                .trino, "select a from t where b = $1 order by a desc limit 2 offset 1",
                "SELECT a FROM t WHERE b = ? ORDER BY a DESC NULLS FIRST OFFSET 1 LIMIT 2"
            ),
            (.hana, "select a from t order by a limit 2", "SELECT \"a\" FROM \"t\" ORDER BY \"a\" NULLS LAST LIMIT 2"),
        ]
    )
    func others(_ dialect: Dialect, _ text: String, _ expected: String) throws {
        #expect(try statement(text).sql(in: dialect).text == expected)
        let unknown = try statement("select to_tsvector(a)")
        #expect(throws: DialectError.self) { _ = try unknown.sql(in: dialect) }
    }
}
