import PostgresWire
import Testing

@Suite("The text in values of the binary format is found by their types")
struct TextInBinaryTests {
    /// Puts an `é` in UTF-8 into Latin 1.
    private static func latin1(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PostgresError("22021", "no text")
        }
        return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func converted(_ bytes: [UInt8], _ type: PostgresType) -> [UInt8] {
        (try? bytes.withUnsafeBytes { try TextInBinary.convert($0, of: type, latin1) }) ?? []
    }

    private static func binary(_ value: PostgresValue, _ type: PostgresType) throws -> [UInt8] {
        var buffer = OutputBuffer()
        try value.encodeBinary(as: type, into: &buffer)
        return buffer.withBytes { Array($0) }
    }

    /// Values whose binary form with the `é` in UTF-8 and with it in Latin 1 differ in nothing but that and lengths.
    static let values: [(PostgresValue, PostgresType)] = [
        (.text("é"), .text),
        (.text("aé"), .varchar),
        (.json(#"{"é": 1}"#), .json),
        (.array(PostgresArray([.text("é"), .null, .text("b")], of: .text)), .textArray),
    ]

    @Test("text, JSON and arrays of text are converted", arguments: values.indices)
    func text(_ index: Int) throws {
        let (value, type) = Self.values[index]
        let bytes = try Self.binary(value, type)
        let found = Self.converted(bytes, type)
        #expect(found.count == bytes.count - 1)
        #expect(found.contains(0xE9))
        #expect(!found.contains(0xC3))
    }

    @Test("other values stay as they are")
    func others() throws {
        #expect(Self.converted([0xC3, 0xA9, 0, 1], .int4) == [0xC3, 0xA9, 0, 1])
        #expect(Self.converted([0xC3, 0xA9], .bytea) == [0xC3, 0xA9])
        let numbers = try Self.binary(.array(PostgresArray([.int4(1), .null], of: .int4)), .int4Array)
        #expect(Self.converted(numbers, .int4Array) == numbers)
    }

    @Test("a value that is cut off stays as it is")
    func cutOff() throws {
        let bytes = try Self.binary(.array(PostgresArray([.text("a"), .text("b")], of: .text)), .textArray)
        for length in bytes.indices where length < 20 || length == bytes.count - 1 {
            let part = Array(bytes[..<length])
            #expect(Self.converted(part, .textArray) == part)
        }
    }

    @Test("records in records are looked at to a depth, and no deeper")
    func deep() {
        var bytes: [UInt8] = Array("é".utf8)
        var type = UInt32(25)
        for _ in 0..<40 {
            var outer = OutputBuffer()
            outer.append(bigEndian: Int32(1))
            outer.append(bigEndian: type)
            outer.append(bigEndian: Int32(truncatingIfNeeded: bytes.count))
            outer.append(bytes)
            bytes = outer.withBytes { Array($0) }
            type = 2249
        }
        #expect(Self.converted(bytes, .record) == bytes)
    }
}
