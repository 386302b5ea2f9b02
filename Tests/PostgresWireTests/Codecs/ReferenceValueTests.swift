import Testing

@testable import PostgresWire

#if canImport(Glibc)
    import Glibc
#endif

/// Compares every value of a file that `Scripts/reference-values` made from a live PostgreSQL, in both directions.
@Suite("Values as PostgreSQL shows and sends them", .enabled(if: ReferenceValue.path != nil))
struct ReferenceValueTests {
    @Test func textAndBinaryFormats() throws {
        let path = try #require(ReferenceValue.path)
        let values = ReferenceValue.read(path)
        #expect(values.count > 1_000)
        for value in values { try value.check() }
    }
}

/// A line of the file.
private struct ReferenceValue {
    let formats: TextFormats
    let type: PostgresType
    let text: String
    let binary: [UInt8]

    static var path: String? { getenv("POSTGRES_REFERENCE_VALUES").map { String(cString: $0) } }

    static func read(_ path: String) -> [ReferenceValue] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap { ReferenceValue(line: $0) }
    }

    private init?(line: ArraySlice<UInt8>) {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Self.unescaped)
        guard fields.count == 7, fields[6] != "\\N" else { return nil }
        let style = fields[0].split(separator: ",").map { String($0.drop { $0 == " " }) }
        let internalName = fields[4] == "\"char\"" ? "char" : fields[4]
        guard style.count == 2, let type = PostgresType(internalName: internalName) else { return nil }
        var formats = TextFormats()
        formats.dateStyle = TextFormats.DateStyle(rawValue: style[0]) ?? .iso
        formats.dateOrder = TextFormats.DateOrder(rawValue: style[1]) ?? .monthDayYear
        formats.intervalStyle = TextFormats.IntervalStyle(rawValue: fields[1]) ?? .postgres
        formats.extraFloatDigits = Int(fields[2]) ?? 1
        formats.byteaOutput = TextFormats.ByteaOutput(rawValue: fields[3]) ?? .hex
        self.formats = formats
        self.type = type
        text = fields[5]
        let digits = Array(fields[6].utf8)
        binary = stride(from: 0, to: digits.count - 1, by: 2).map {
            (HexText.digit(digits[$0]) ?? 0) << 4 | (HexText.digit(digits[$0 + 1]) ?? 0)
        }
    }

    private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in field {
            if isEscaped {
                switch byte {
                case UInt8(ascii: "t"): result.append(9)
                case UInt8(ascii: "n"): result.append(10)
                case UInt8(ascii: "N"): result.append(contentsOf: "\\N".utf8)
                default: result.append(byte)
                }
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    func check() throws {
        let decoded = try PostgresValue(binary: binary, type: type)
        var buffer = OutputBuffer()
        try decoded.encodeBinary(as: type, into: &buffer)
        #expect(buffer.withBytes { Array($0) } == binary, "binary of \(type) \(text)")
        // The names of objects and the types of a row are not in the text.
        guard type.representation != .object else { return }
        #expect(decoded.text(as: type, formats: formats) == text, "text of \(type) \(binary) as \(formats.dateStyle)")
        guard type != .record else { return }
        let isExact = formats.extraFloatDigits > 0 || (type != .float4 && type != .float8)
        guard isExact else { return }
        let parsed: PostgresValue
        do {
            parsed = try PostgresValue(text: text, type: type, formats: formats)
        } catch {
            Issue.record("\(type) \(text): \(error)")
            return
        }
        #expect(
            parsed == decoded || text.contains("NaN") && parsed.text(as: type, formats: formats) == text,
            "\(type) \(text) read back"
        )
    }
}
