import Testing

@testable import PostgresSQL

/// What is left of a text without its plain constants.
struct StatementShapeTests {
    @Test(arguments: [
        ("SELECT 1", "SELECT \u{2}", ["1"]),
        (
            "SELECT 'a', 'it''s', E'b', 1.5, 99999999999, -7", "SELECT \u{1}, \u{1}, E'b', 1.5, 99999999999, -\u{2}",
            ["a", "it's", "7"]
        ),
        ("SELECT a1 FROM t2 /* 3 */ WHERE \"x4\" = 5", "SELECT a1 FROM t2 /* 3 */ WHERE \"x4\" = \u{2}", ["5"]),
        ("SELECT 'a'\n  'b'", "SELECT \u{1}", ["ab"]),
    ])
    func takesConstantsOut(text: String, rest: String, constants: [String]) throws {
        let statement = try #require(Parser().parse(text).first)
        let shape = try #require(StatementShape(of: statement))
        #expect(shape.text == rest)
        let values = shape.constants.map { constant in
            switch constant.value {
            case .string(let text): text.string
            case .integer(let number): "\(number)"
            }
        }
        #expect(values == constants)
        #expect(shape.constants.map(\.index) == Array(constants.indices))
    }

    @Test(arguments: ["SELECT a FROM b", "SELECT $1 + 2", "SELECT 'a", "SELEC 1 FROM"])
    func hasNone(text: String) throws {
        let statement = try #require(Parser().parse(text).first)
        #expect(StatementShape(of: statement) == nil)
    }
}
