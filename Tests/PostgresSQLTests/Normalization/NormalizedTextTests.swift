import PostgresSQL
import Testing

@Suite("The normalized text of a statement")
struct NormalizedTextTests {
    private func normalized(_ text: String) -> String? { Parser().parse(text).first?.normalizedText }

    @Test("is what pg_stat_statements shows", arguments: CorpusFiles.normalized)
    func reference(_ texts: [String]) throws {
        let text = try #require(texts.first)
        let end = Parser().parse(text).first?.range.end ?? 0
        // The comment behind a statement is not a part of it here.
        #expect(
            (normalized(text) ?? "") + text.utf8.dropFirst(Int(end)).map { String(UnicodeScalar($0)) }.joined()
                == texts.last
        )
    }

    @Test(
        "keeps everything but the constants",
        arguments: [
            ("select -(5)", "select -($1)"), ("select - -5", "select - $1"), ("select - /* x */ 5", "select $1"),
            ("select $3::int + 1, $1 || 'a'", "select $3::int + $4, $1 || $5"),
            ("select  'a'\n  'b' ,1;", "select  $1 ,$2"), ("select 'é', 'ü' -- 1\n , 2", "select $1, $2 -- 1\n , $3"),
            ("select * from t where a = 1 and 'secret broken ((", "select * from t where a = $1 and $2"),
            ("selec 'secret', 5 from", "selec $1, $2 from"),
            ("insert into t valeus (1, 'x')", "insert into t valeus ($1, $2)"),
            ("create role r password 'x'", "create role r password 'x'"), ("", nil),
            ("select 1 from t limit 5, 6", "select $1 from t limit $2, $3"),
            ("select top 5 a from t", "select top $1 a from t"),
        ] as [(String, String?)]
    )
    func texts(_ text: String, _ expected: String?) { #expect(normalized(text) == expected) }

    @Test("is that of each statement of a text")
    func several() {
        let statements = Parser().parse("select 1; /* x */ select 'a', 2 ;begin; select 3")
        #expect(statements.map(\.normalizedText) == ["select $1", "select $1, $2", "begin", "select $1"])
    }
}
