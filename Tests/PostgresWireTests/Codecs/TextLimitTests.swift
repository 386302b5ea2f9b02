import PostgresWire
import Testing

@Suite("texts that would be too long")
struct TextLimitTests {
    private static func nested(_ levels: Int, inArrays: Bool) -> PostgresValue {
        (0..<levels).reduce(.text("a b")) { value, level in
            inArrays && level % 2 == 1
                ? .array(PostgresArray([value], of: .record)) : .record(PostgresRecord(types: [], values: [value]))
        }
    }

    @Test("rows within rows double their quotes at each level", arguments: [1, 2, 5, 12], [false, true])
    func short(_ levels: Int, _ inArrays: Bool) throws {
        let value = Self.nested(levels, inArrays: inArrays)
        let text = try value.textWithinLimit(as: value.type, formats: TextFormats())
        #expect(text == value.text(as: value.type, formats: TextFormats()))
        #expect(text.utf8.count(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) >= (1 << levels) - 2)
    }

    @Test("and are refused where that is too much", arguments: [30, 31, 100, 3000], [false, true])
    func long(_ levels: Int, _ inArrays: Bool) {
        let value = Self.nested(levels, inArrays: inArrays)
        let error = #expect(throws: PostgresError.self) {
            try value.textWithinLimit(as: value.type, formats: TextFormats())
        }
        #expect(error?.sqlState == "54000")
        var writer = RowWriterTests.writer([.record])
        writer.beginRow()
        writer.append(.record(PostgresRecord(types: [], values: [value])))
        writer.endRow()
        let told = writer.error?.sqlState
        #expect(told == "54000")
    }
}
