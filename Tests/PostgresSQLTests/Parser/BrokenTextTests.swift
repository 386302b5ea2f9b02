import PostgresSQL
import Testing

/// What stays of a text that is broken or not yet finished.
@Suite struct BrokenTextTests {
    /// A text, what is understood of it, and its first diagnostic with its place.
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var sql: String
        var message: String
        var place: Range<Int>
        var hint: String?

        init(_ text: String, _ sql: String, _ message: String, at place: Range<Int>, hint: String? = nil) {
            (self.text, self.sql, self.message, self.place, self.hint) = (text, sql, message, place, hint)
        }

        var testDescription: String { text }
    }

    private func check(_ expected: Case, _ severity: Diagnostic.Severity) {
        let statement = Parser().parse(expected.text).first
        #expect(statement?.statement.sql == expected.sql)
        let first = statement?.diagnostics.first
        #expect(first?.message == expected.message)
        #expect(first?.severity == severity)
        #expect(first.map { Int($0.range.start)..<Int($0.range.end) } == expected.place)
        #expect(first?.hint == expected.hint)
    }

    @Test(
        "a note stands where the text was understood beyond PostgreSQL",
        arguments: [
            Case("select a from where x", "SELECT a WHERE x", "FROM has no table", at: 9..<13),
            Case("select a from t, , u", "SELECT a FROM t, u", "there is no table before this comma", at: 17..<18),
            Case("select a from t join on b", "SELECT a FROM t JOIN  ON b", "JOIN has no table", at: 16..<20),
            Case(
                "select a from t limit 5, 10",
                "SELECT a FROM t LIMIT 10 OFFSET 5",
                "LIMIT #,# is read as OFFSET and LIMIT",
                at: 16..<21
            ),
            Case("select top 3 a from t", "SELECT a FROM t LIMIT 3", "TOP is read as LIMIT", at: 7..<10),
            Case("select é, from t", "SELECT \"é\" FROM t", "a comma at the end of a list is left out", at: 9..<10),
            Case("select a where b == 1", "SELECT a WHERE b = 1", "== is read as =", at: 17..<19),
            Case(
                "select a where b = 1 && c = 2",
                "SELECT a WHERE (b = 1) AND (c = 2)",
                "&& is read as AND",
                at: 21..<23
            ),
            Case("select `a`", "SELECT a", "a name in backticks is read as one in double quotes", at: 7..<10),
            Case("select [a]", "SELECT a", "a name in brackets is read as one in double quotes", at: 7..<10),
            Case("select 1 \\gx", "SELECT 1", "a command of psql is left out", at: 9..<12),
            Case("select a from t # u", "SELECT a FROM t", "a comment behind # is left out", at: 16..<19),
            Case("select a year", "SELECT a AS year", "PostgreSQL wants AS before this label", at: 9..<13),
            Case(
                "select a where b = ‘x y’",
                "SELECT a WHERE b = 'x y'",
                "a curly quote is read as a plain one",
                at: 19..<22
            ),
        ]
    )
    func notes(_ expected: Case) { check(expected, .note) }

    @Test(
        "an error stands where PostgreSQL finds it, with a hint where one is plain",
        arguments: [
            Case(
                "select f(a, b",
                "SELECT f(a, b)",
                "syntax error at end of input",
                at: 13..<13,
                hint: "A parenthesis is not closed."
            ),
            Case(
                "select a from t where (b = 1",
                "SELECT a FROM t WHERE b = 1",
                "syntax error at end of input",
                at: 28..<28,
                hint: "A parenthesis is not closed."
            ),
            Case(
                "select a from (select b from t",
                "SELECT a FROM (SELECT b FROM t)",
                "syntax error at end of input",
                at: 30..<30,
                hint: "A parenthesis is not closed."
            ),
            Case(
                "insert into t values (1, 2",
                "INSERT INTO t VALUES (1, 2)",
                "syntax error at end of input",
                at: 26..<26,
                hint: "A parenthesis is not closed."
            ),
            Case(
                "select f(a)) from t",
                "SELECT f(a)",
                "syntax error at or near \")\"",
                at: 11..<12,
                hint: "There is no parenthesis for this one to close."
            ),
            Case(
                "select (a + 1)) ",
                "SELECT a + 1",
                "syntax error at or near \")\"",
                at: 14..<15,
                hint: "There is no parenthesis for this one to close."
            ),
            Case(
                "selec a from t",
                "selec a from t",
                "syntax error at or near \"selec\"",
                at: 0..<5,
                hint: "Perhaps you mean SELECT."
            ),
            Case(
                "select a form t where b",
                "SELECT a form t WHERE b",
                "syntax error at or near \"t\"",
                at: 14..<15,
                hint: "Perhaps you mean FROM."
            ),
            Case(
                "select a from t wehre b = 1",
                "SELECT a FROM t wehre b = 1",
                "syntax error at or near \"b\"",
                at: 22..<23,
                hint: "Perhaps you mean WHERE."
            ),
            Case(
                "select a from t where b = 'x",
                "SELECT a FROM t WHERE b = 'x",
                "unterminated quoted string at or near \"'x\"",
                at: 26..<28,
                hint: "The quote that begins here is not closed."
            ),
            Case("select a from t where", "SELECT a FROM t WHERE ", "syntax error at end of input", at: 21..<21),
            Case(
                "select a from t join u on",
                "SELECT a FROM t JOIN u ON ",
                "syntax error at end of input",
                at: 25..<25
            ),
            Case(
                "select a from t join u where b",
                "SELECT a FROM t JOIN u WHERE b",
                "syntax error at or near \"where\"",
                at: 23..<28
            ),
            Case(
                "select a from t limit 5,",
                "SELECT a FROM t LIMIT  OFFSET 5",
                "LIMIT #,# is read as OFFSET and LIMIT",
                at: 16..<21
            ),
            Case(
                "select a, from t where b = and c = 1 order by d",
                "SELECT a FROM t WHERE b = and c = 1 ORDER BY d",
                "a comma at the end of a list is left out",
                at: 8..<9
            ),
            Case(
                "insert into t (a, b",
                "INSERT INTO t (a, b) ",
                "syntax error at end of input",
                at: 19..<19,
                hint: "A parenthesis is not closed."
            ),
            Case(
                "insert into t (a) val (1) returning b",
                "INSERT INTO t (a) val (1) RETURNING b",
                "syntax error at or near \"val\"",
                at: 18..<21
            ),
            Case("update t", "UPDATE t SET ", "syntax error at end of input", at: 8..<8),
            Case("update t set", "UPDATE t SET ", "syntax error at end of input", at: 12..<12),
            Case("\\d t", "\\d t", "syntax error at or near \"\\\"", at: 0..<1),
        ]
    )
    func errors(_ expected: Case) {
        let isNote = expected.message.hasPrefix("LIMIT") || expected.message.hasPrefix("a comma")
        check(expected, isNote ? .note : .error)
    }

    @Test(
        "what PostgreSQL accepts by itself has no note",
        arguments: [
            ("select 1;; select 2;;;", ["SELECT 1", "SELECT 2"]), (";;", []),
            ("select a && b, a || b from t", ["SELECT a && b, a || b FROM t"]),
            ("select ifnull(a, 1), nvl(b, 2) from t", ["SELECT ifnull(a, 1), nvl(b, 2) FROM t"]),
            ("select a -- b\nfrom /* c /* d */ e */ t", ["SELECT a FROM t"]),
            ("select 5 # 3", ["SELECT 5 # 3"]), ("select top(5) a from t", ["SELECT top(5) AS a FROM t"]),
            ("select a as select from t", ["SELECT a AS \"select\" FROM t"]),
            ("select", ["SELECT"]), ("select 'a\\gx' as \"b#c\"", ["SELECT 'a\\gx' AS \"b#c\""]),
        ]
    )
    func plain(_ text: String, _ sql: [String]) {
        let statements = Parser().parse(text)
        #expect(statements.map(\.statement.sql) == sql)
        #expect(statements.flatMap(\.diagnostics).isEmpty)
    }

    @Test("a command of psql is reported beside the error, and ends what stands before it where it runs that")
    func psql() throws {
        let only = try #require(Parser().parse("\\d t").first)
        #expect(only.diagnostics.map(\.message) == ["syntax error at or near \"\\\"", "a command of psql is left out"])
        let both = Parser().parse("select 1 \\gx\nselect 2;\n\\q")
        #expect(both.map(\.statement.sql) == ["SELECT 1", "SELECT 2"])
        #expect(
            both.flatMap(\.diagnostics).map(\.message) == Array(repeating: "a command of psql is left out", count: 2)
        )
    }

    @Test("hints are given only where they are asked for")
    func hints() {
        let text = "selec a"
        #expect(Parser(ParserOptions(givesHints: false)).parse(text).first?.firstError?.hint == nil)
        #expect(Parser(ParserOptions(isStrict: true)).parse(text).first?.firstError?.hint == nil)
    }

    @Test("many comments behind # and commands of psql are looked for a bounded number of times")
    func bounded() {
        let text = String(repeating: "select a from t # b\n;", count: 300)
        #expect(Parser().parse(text).count >= 1)
    }

    @Test(
        "many broken statements cost no more than their length",
        .timeLimit(.minutes(1)),
        arguments: ["select (;", "select a = 1 && b = 2;", "# a\nselect b c d;", "selec a;"]
    )
    func linear(_ text: String) {
        let statements = Parser().parse(String(repeating: text, count: 20_000))
        #expect(statements.count >= 1)
        #expect(statements.allSatisfy { !$0.diagnostics.isEmpty })
    }
}
