import PostgresSQL
import Testing

@Suite struct RoundTripTests {
    @Test("reading what was printed gives the same tree", arguments: CorpusFiles.accepted + CorpusFiles.clients)
    func roundTrip(_ text: String) {
        for statement in Parser().parse(text) {
            guard let printed = statement.statement.sql else { continue }
            let again = Parser().parse(printed)
            #expect(again.count == 1)
            #expect(again.first?.statement == statement.statement, "\(printed)")
            #expect(again.first?.firstError == nil)
            #expect(again.first?.statement.sql == printed)
        }
    }

    @Test("the statements of real clients have no errors", arguments: CorpusFiles.clients)
    func clients(_ text: String) {
        for statement in Parser().parse(text) where !statement.text.hasPrefix("SELEC ") && statement.text != "SELEC" {
            #expect(statement.firstError == nil)
        }
    }

    @Test(
        "names are quoted where they must be",
        arguments: [
            ("abc", "abc"), ("Abc", "\"Abc\""), ("select", "\"select\""), ("a b", "\"a b\""), ("a\"b", "\"a\"\"b\""),
            ("1a", "\"1a\""), ("é", "\"é\""), ("name", "name"), ("left", "\"left\""), ("int", "\"int\""),
        ]
    )
    func names(_ name: String, _ expected: String) {
        #expect(Expression.column(ColumnReference(parts: [Identifier(name)])).sql == expected)
    }
}
