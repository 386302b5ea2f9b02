extension PostgresArray {
    /// Reads the text of an array of a user's type, its elements through a closure.
    package init(
        text: String,
        elementType: PostgresType,
        delimiter: Character,
        element read: (String) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        self = try ArrayText.read(text, of: elementType, delimiter: delimiter, element: read)
    }
}

extension PostgresRecord {
    /// The texts of the fields in the text of a row of so many fields; nil for a NULL.
    package static func fields(of text: String, count: Int) throws(PostgresError) -> [String?] {
        var reader = RecordReader(text)
        return try reader.read(count: count)
    }
}

/// Splits the text of a row, `(1,"a b",)`, into the texts of its fields.
private struct RecordReader {
    private let text: String
    private let bytes: [UInt8]
    private var offset = 0

    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private func malformed(_ detail: String) -> PostgresError {
        PostgresError("22P02", "malformed record literal: \"\(text)\"", detail: detail)
    }

    private mutating func skipBlanks() {
        while let byte = peek, ByteReader.isBlank(byte) { offset &+= 1 }
    }

    mutating func read(count: Int) throws(PostgresError) -> [String?] {
        skipBlanks()
        guard peek == UInt8(ascii: "(") else { throw malformed("Missing left parenthesis.") }
        offset &+= 1
        var fields: [String?] = []
        while fields.count < count {
            if !fields.isEmpty {
                guard peek == UInt8(ascii: ",") else { throw malformed("Too few columns.") }
                offset &+= 1
            }
            fields.append(try readField())
        }
        guard peek == UInt8(ascii: ")") else { throw malformed("Too many columns.") }
        offset &+= 1
        skipBlanks()
        guard peek == nil else { throw malformed("Junk after right parenthesis.") }
        return fields
    }

    private mutating func readField() throws(PostgresError) -> String? {
        if peek == UInt8(ascii: ",") || peek == UInt8(ascii: ")") { return nil }
        var field: [UInt8] = []
        var isQuoted = false
        while true {
            guard let byte = peek else { throw malformed("Unexpected end of input.") }
            if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") {
                return String(decoding: field, as: UTF8.self)
            }
            offset &+= 1
            switch byte {
            case UInt8(ascii: "\\"):
                guard let next = peek else { throw malformed("Unexpected end of input.") }
                field.append(next)
                offset &+= 1
            case UInt8(ascii: "\"") where isQuoted && peek == UInt8(ascii: "\""):
                field.append(byte)
                offset &+= 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            default: field.append(byte)
            }
        }
    }
}
