import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

/// The bytes are those of a PostgreSQL 15, with the OIDs of the types of this catalog in them.
@Suite("values of users' types in binary")
struct TypeInputTests {
    /// Bytes with OIDs of types among them.
    private enum Part {
        case bytes([UInt8])
        case type(TableName)
    }

    private static func bytes(_ parts: [Part]) -> [UInt8] {
        parts.flatMap { part -> [UInt8] in
            switch part {
            case .bytes(let bytes): return bytes
            case .type(let name):
                let oid = DefinitionSession.type(name, in: DefinitionSession.model).oid.rawValue
                return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: oid >> UInt32($0)) }
            }
        }
    }

    private static let pair: [UInt8] = [
        0, 0, 0, 2, 0, 0, 0, 23, 0, 0, 0, 4, 0, 0, 0, 7, 0, 0, 0, 25, 0, 0, 0, 2, 120, 121,
    ]

    private static let cases: [(type: TableName, parts: [Part], text: String)] = [
        ("mood", [.bytes(Array("happy".utf8))], "happy"),
        ("posint", [.bytes([0, 0, 0, 5])], "5"),
        ("pair", [.bytes(pair)], "(7,xy)"),
        (
            "_mood",
            [
                .bytes([0, 0, 0, 1, 0, 0, 0, 1]), .type("mood"), .bytes([0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 3]),
                .bytes(Array("sad".utf8)), .bytes([0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 5]), .bytes(Array("happy".utf8)),
            ],
            "{sad,NULL,happy}"
        ),
        (
            "_pair",
            [
                .bytes([0, 0, 0, 1, 0, 0, 0, 0]), .type("pair"), .bytes([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 26]),
                .bytes(pair),
            ],
            "{\"(7,xy)\"}"
        ),
    ]

    @Test("they are read, and written as they came", arguments: cases.indices)
    func roundTrip(_ index: Int) throws {
        let (name, parts, text) = Self.cases[index]
        let session = DefinitionSession.make()
        let type = DefinitionSession.type(name, in: DefinitionSession.model)
        let bytes = Self.bytes(parts)
        let value = try TypeInput(session).value(binary: bytes, as: type)
        #expect(value.text(as: type, formats: TextFormats()) == text)
        var buffer = OutputBuffer(capacity: 64)
        try value.encodeBinary(as: type, into: &buffer)
        #expect(buffer.withBytes { Array($0) } == bytes)
        #expect(try TypeInput(session).value(of: text, as: type) == value)
        for end in bytes.indices where name != "mood" {
            #expect(throws: PostgresError.self) {
                _ = try TypeInput(session).value(binary: Array(bytes[..<end]), as: type)
            }
        }
    }

    @Test("a domain's constraints are checked")
    func domain() {
        let session = DefinitionSession.make()
        let type = DefinitionSession.type("posint", in: DefinitionSession.model)
        let error = #expect(throws: PostgresError.self) {
            _ = try TypeInput(session).value(binary: [0xFF, 0xFF, 0xFF, 0xFF], as: type)
        }
        #expect(error?.sqlState == "23514")
        #expect(error?.message == "value for domain posint violates check constraint \"posint_check\"")
    }
}
