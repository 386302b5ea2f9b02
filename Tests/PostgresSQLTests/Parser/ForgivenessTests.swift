import PostgresSQL
import Testing

/// What is understood beyond PostgreSQL.
@Suite struct ForgivenessTests {
    /// Texts, the SQL that they are understood as, and the beginning of the note about it.
    private static let texts: [(text: String, sql: String, note: String)] = [
        ("select a from t where b == 1", "SELECT a FROM t WHERE b = 1", "== is read as ="),
        ("select a from t limit 5, 10", "SELECT a FROM t LIMIT 10 OFFSET 5", "LIMIT #,# is read"),
        ("select top 10 a, b from t", "SELECT a, b FROM t LIMIT 10", "TOP is read as LIMIT"),
        ("select top 1 * from t", "SELECT * FROM t LIMIT 1", "TOP is read as LIMIT"),
        ("select a, b, from t", "SELECT a, b FROM t", "a comma at the end of a list"),
        ("select a from t, u, where a = 1", "SELECT a FROM t, u WHERE a = 1", "a comma at the end of a list"),
        ("select a from t where a in (1, 2,)", "SELECT a FROM t WHERE a IN (1, 2)", "a comma at the end of a list"),
        ("select f(a, b,)", "SELECT f(a, b)", "a comma at the end of a list"),
        ("values (1, 2,)", "VALUES (1, 2)", "a comma at the end of a list"),
        ("insert into t (a, b,) values (1, 2)", "INSERT INTO t (a, b) VALUES (1, 2)", "a comma at the end of a list"),
        ("update t set a = 1, b = 2, where c", "UPDATE t SET a = 1, b = 2 WHERE c", "a comma at the end of a list"),
        ("create table t (a int, b int,)", "CREATE TABLE t (a integer, b integer)", "a comma at the end of a list"),
        ("select a from t order by a, limit 5", "SELECT a FROM t ORDER BY a LIMIT 5", "a comma at the end of a list"),
        ("select array[1, 2,]", "SELECT ARRAY[1, 2]", "a comma at the end of a list"),
        ("with x as (select 1), select a from x", "WITH x AS (SELECT 1) SELECT a FROM x", "a comma at the end of a"),
        ("select a from where x", "SELECT a WHERE x", "FROM has no table"),
        ("select a from", "SELECT a", "FROM has no table"),
        ("select a from t, , u", "SELECT a FROM t, u", "there is no table before this comma"),
        ("select a from , t", "SELECT a FROM t", "there is no table before this comma"),
        ("select a from t join on t.a = u.b", "SELECT a FROM t JOIN  ON t.a = u.b", "JOIN has no table"),
        ("select a from t left join", "SELECT a FROM t LEFT JOIN ", "JOIN has no table"),
        ("select a from t natural join where b", "SELECT a FROM t NATURAL JOIN  WHERE b", "JOIN has no table"),
        ("select a from t where a = 1 && b = 2", "SELECT a FROM t WHERE (a = 1) AND (b = 2)", "&& is read as AND"),
        ("select a from t where a = 1 || b = 2", "SELECT a FROM t WHERE (a = 1) OR (b = 2)", "|| is read as OR"),
        ("select a from t as order where b", "SELECT a FROM t AS \"order\" WHERE b", "PostgreSQL wants quotes"),
        ("select count(*) from t group by a, having b", "SELECT count(*) FROM t GROUP BY a HAVING b", "a comma at"),
        (
            "select `a`.`b c` from `my-table` where `a`=`b`", "SELECT a.\"b c\" FROM \"my-table\" WHERE a = b",
            "a name in back"
        ),
        ("select [a b], t.[c] from [dbo].[t] x", "SELECT \"a b\", t.c FROM dbo.t AS x", "a name in brackets"),
        ("select\u{A0}a from t", "SELECT a FROM t", "a non-breaking space"),
        ("\u{FEFF}select a from t", "SELECT a FROM t", "a byte order mark"),
        ("select a from t where b = ‘x y’", "SELECT a FROM t WHERE b = 'x y'", "a curly quote"),
        ("select “A b” c from t", "SELECT \"A b\" AS c FROM t", "a curly quote"),
        ("# all\nselect a from t", "SELECT a FROM t", "a comment behind #"),
        ("select a from t # all\nwhere b", "SELECT a FROM t WHERE b", "a comment behind #"),
        ("select a from t \\gx", "SELECT a FROM t", "a command of psql"),
        ("\\pset pager off\nselect a from t", "SELECT a FROM t", "a command of psql"),
        ("select a year, b name from t", "SELECT a AS year, b AS name FROM t", "PostgreSQL wants AS"),
    ]

    @Test("other tools' SQL is understood, with a note", arguments: texts)
    func understood(_ text: String, _ sql: String, _ note: String) {
        let statement = Parser().parse(text).first
        #expect(statement?.statement.sql == sql)
        #expect(statement?.firstError == nil)
        let first = statement?.diagnostics.first
        #expect(first?.severity == .note)
        #expect(first?.message.hasPrefix(note) == true)
        #expect((first?.range.start ?? -1) >= 0)
    }

    @Test("strict mode has none of it", arguments: texts)
    func strict(_ text: String, _ sql: String, _ note: String) {
        let statement = Parser(ParserOptions(isStrict: true)).parse(text).first
        #expect(statement?.diagnostics.allSatisfy { $0.severity == .error } == true)
        #expect(statement?.firstError != nil || statement?.statement.sql != sql)
    }

    @Test(
        "parentheses that the text ends without are an error that loses nothing",
        arguments: [
            ("select a from t where (b = 1", "SELECT a FROM t WHERE b = 1"), ("select f(a, b", "SELECT f(a, b)"),
            ("select a from (select b from t", "SELECT a FROM (SELECT b FROM t)"),
            ("insert into t values (1, 2", "INSERT INTO t VALUES (1, 2)"),
        ]
    )
    func unclosed(_ text: String, _ sql: String) {
        let statement = Parser().parse(text).first
        #expect(statement?.firstError?.message == "syntax error at end of input")
        #expect(statement?.statement.sql == sql)
    }

    @Test("what is said about a curly quote has the place of the whole character")
    func placesOfCurlyQuotes() {
        let text = "select a from b where c notnull\u{2019} ) d notnull\u{2019} ) e"
        for diagnostic in Parser().parse(text).flatMap(\.diagnostics) {
            let bytes = text.utf8.dropFirst(Int(diagnostic.range.start)).prefix(
                Int(diagnostic.range.end - diagnostic.range.start)
            )
            #expect(String(validating: bytes, as: UTF8.self) != nil, "\(diagnostic)")
        }
    }
}
