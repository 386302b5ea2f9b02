import PostgresWire
import Testing

@testable import PostgresExtensions

@Suite("Pairs of keys and values")
struct PairsTests {
    /// Answers of PostgreSQL 15 to `SELECT '…'::hstore`.
    @Test(
        "are written as PostgreSQL writes them",
        arguments: [
            ("", ""), ("a=>b", "\"a\"=>\"b\""), ("b=>1,a=>2,aa=>3,a=>4", "\"a\"=>\"2\", \"b\"=>\"1\", \"aa\"=>\"3\""),
            ("a=>NULL, b=>\"NULL\"", "\"a\"=>NULL, \"b\"=>\"NULL\""),
            ("\"a\\\"\"=>\"\\\\\"", "\"a\\\"\"=>\"\\\\\""), ("a=>b,", "\"a\"=>\"b\""),
        ]
    )
    func text(_ written: String, _ shown: String) throws {
        let pairs = try PairsReader.pairs(of: written)
        #expect(pairs.text == shown)
        #expect(try PairsReader.pairs(of: pairs.text) == pairs)
        #expect(try Pairs(binary: pairs.binary) == pairs)
    }

    /// The message of PostgreSQL 15, whose code is XX000.
    @Test(
        "are refused with PostgreSQL's words",
        arguments: [
            ("a", "Unexpected end of string"), ("a=b", "Syntax error near \"b\" at position 2"),
            ("=>b", "Syntax error near \"=\" at position 0"), ("a=>\"b", "Unexpected end of string"),
            ("a=>b c", "Syntax error near \"c\" at position 5"),
        ]
    )
    func refusal(_ written: String, _ message: String) {
        let error = #expect(throws: PostgresError.self) { try PairsReader.pairs(of: written) }
        #expect(error?.message == message)
        #expect(error?.sqlState == "XX000")
    }

    @Test("Bytes that end too early are refused", arguments: 0..<23)
    func cut(_ length: Int) throws {
        let whole = try PairsReader.pairs(of: "a=>1,b=>NULL").binary
        #expect(whole.count == 23)
        #expect(throws: PostgresError.self) { try Pairs(binary: Array(whole.prefix(length))) }
    }

    @Test(
        "A number of pairs that cannot be is refused",
        arguments: [[0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF]]
    )
    func count(_ bytes: [UInt8]) { #expect(throws: PostgresError.self) { try Pairs(binary: bytes) } }
}
