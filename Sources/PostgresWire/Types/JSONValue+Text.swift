extension JSONValue: CustomStringConvertible {
    /// Reads JSON (22P02 with PostgreSQL's detail).
    public init(text: String) throws(PostgresError) {
        self = try text.withBytes { (bytes) throws(PostgresError) in
            var parser = JSONParser(bytes, builds: true)
            return try parser.parse()
        }
    }

    /// Checks JSON without keeping it.
    public static func validate(text: String) throws(PostgresError) {
        try text.withBytes { (bytes) throws(PostgresError) in
            var parser = JSONParser(bytes, builds: false)
            _ = try parser.parse()
        }
    }

    /// The text of `jsonb`: `{"a": 1, "b": [true, null]}`.
    public var description: String {
        var buffer = OutputBuffer()
        write(into: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes the text of `jsonb`.
    package func write(into buffer: inout OutputBuffer) {
        switch self {
        case .null: buffer.append(utf8: "null")
        case .bool(let value): buffer.append(utf8: value ? "true" : "false")
        case .number(let value): value.write(into: &buffer)
        case .string(let value): JSONValue.writeQuoted(value, into: &buffer)
        case .array(let elements):
            buffer.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { buffer.append(utf8: ", ") }
                element.write(into: &buffer)
            }
            buffer.append(UInt8(ascii: "]"))
        case .object(let object):
            buffer.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                if index > 0 { buffer.append(utf8: ", ") }
                JSONValue.writeQuoted(member.key, into: &buffer)
                buffer.append(utf8: ": ")
                member.value.write(into: &buffer)
            }
            buffer.append(UInt8(ascii: "}"))
        }
    }

    /// A JSON string literal.
    public static func quoted(_ string: String) -> String {
        var buffer = OutputBuffer()
        writeQuoted(string, into: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes a JSON string literal.
    package static func writeQuoted(_ string: String, into buffer: inout OutputBuffer) {
        buffer.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): buffer.append(utf8: "\\\"")
            case UInt8(ascii: "\\"): buffer.append(utf8: "\\\\")
            case 8: buffer.append(utf8: "\\b")
            case 12: buffer.append(utf8: "\\f")
            case 10: buffer.append(utf8: "\\n")
            case 13: buffer.append(utf8: "\\r")
            case 9: buffer.append(utf8: "\\t")
            case 0..<32:
                buffer.append(utf8: "\\u00")
                buffer.append(HexText.character(byte >> 4))
                buffer.append(HexText.character(byte & 15))
            default: buffer.append(byte)
            }
        }
        buffer.append(UInt8(ascii: "\""))
    }
}
