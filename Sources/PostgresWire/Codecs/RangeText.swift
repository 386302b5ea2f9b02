/// The text of ranges: `[1,5)`, `(,"a b"]`, `empty`.
package enum RangeText {
    /// The parts of a range's text: its brackets and the texts of its bounds, nil where there is none.
    package struct Parts {
        package var isEmpty = false
        package var isLowerInclusive = false
        package var isUpperInclusive = false
        package var lower: String?
        package var upper: String?
    }

    /// Reads a range, its bounds with the subtype's input function.
    package static func read(
        _ text: String,
        of subtype: PostgresType,
        _ bound: (String) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) -> PostgresRange {
        let parts = try split(text)
        if parts.isEmpty { return .empty(of: subtype) }
        let lower: PostgresValue = if let text = parts.lower { try bound(text) } else { .null }
        let upper: PostgresValue = if let text = parts.upper { try bound(text) } else { .null }
        return try PostgresRange(
            subtype: subtype,
            lower: PostgresRange.Bound(lower, isInclusive: parts.isLowerInclusive),
            upper: PostgresRange.Bound(upper, isInclusive: parts.isUpperInclusive)
        )
    }

    /// Takes a range's text apart (22P02 where it is malformed).
    package static func split(_ text: String) throws(PostgresError) -> Parts {
        func malformed(_ detail: String) -> PostgresError {
            PostgresError("22P02", "malformed range literal: \"\(text)\"", detail: detail)
        }
        return try text.withBytes { (bytes) throws(PostgresError) in
            var reader = ByteReader(bytes)
            var parts = Parts()
            reader.skipBlanks()
            if reader.skip(word: "empty") {
                reader.skipBlanks()
                guard reader.isAtEnd else { throw malformed("Junk after \"empty\" key word.") }
                parts.isEmpty = true
                return parts
            }
            if reader.skip(UInt8(ascii: "[")) {
                parts.isLowerInclusive = true
            } else if !reader.skip(UInt8(ascii: "(")) {
                throw malformed("Missing left parenthesis or bracket.")
            }
            parts.lower = try bound(&reader, malformed)
            guard reader.skip(UInt8(ascii: ",")) else { throw malformed("Missing comma after lower bound.") }
            parts.upper = try bound(&reader, malformed)
            if reader.skip(UInt8(ascii: "]")) {
                parts.isUpperInclusive = true
            } else if !reader.skip(UInt8(ascii: ")")) {
                throw malformed("Too many commas.")
            }
            reader.skipBlanks()
            guard reader.isAtEnd else { throw malformed("Junk after right parenthesis or bracket.") }
            return parts
        }
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
    }

    private static func bound(
        _ reader: inout ByteReader,
        _ malformed: (String) -> PostgresError
    ) throws(PostgresError) -> String? {
        if let byte = reader.peek, isEnd(byte) { return nil }
        var bytes: [UInt8] = []
        var isQuoted = false
        while true {
            guard let byte = reader.peek else { throw malformed("Unexpected end of input.") }
            if !isQuoted, isEnd(byte) { return String(decoding: bytes, as: UTF8.self) }
            reader.offset &+= 1
            switch byte {
            case UInt8(ascii: "\\"):
                guard let escaped = reader.peek else { throw malformed("Unexpected end of input.") }
                reader.offset &+= 1
                bytes.append(escaped)
            case UInt8(ascii: "\""):
                if !isQuoted {
                    isQuoted = true
                } else if reader.skip(byte) {
                    bytes.append(byte)
                } else {
                    isQuoted = false
                }
            default: bytes.append(byte)
            }
        }
    }

    /// Writes a range.
    static func write(_ range: PostgresRange, _ formats: TextFormats, into buffer: inout OutputBuffer) {
        if range.isEmpty { return buffer.append(utf8: "empty") }
        buffer.append(UInt8(ascii: range.lower.isInclusive ? "[" : "("))
        write(range.lower, range.subtype, formats, into: &buffer)
        buffer.append(UInt8(ascii: ","))
        write(range.upper, range.subtype, formats, into: &buffer)
        buffer.append(UInt8(ascii: range.upper.isInclusive ? "]" : ")"))
    }

    private static func write(
        _ bound: PostgresRange.Bound,
        _ subtype: PostgresType,
        _ formats: TextFormats,
        into buffer: inout OutputBuffer
    ) {
        if bound.isInfinite { return }
        let text = bound.value.text(as: subtype, formats: formats)
        let needsQuotes = text.isEmpty || text.utf8.contains { isSpecial($0) || ByteReader.isBlank($0) }
        guard needsQuotes else { return buffer.append(utf8: text) }
        buffer.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { buffer.append(byte) }
            buffer.append(byte)
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        isEnd(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "\\")
    }
}

/// The text of multiranges: `{[1,3),[5,7)}`.
package enum MultirangeText {
    /// Reads a multirange, the bounds of its ranges with the subtype's input function.
    package static func read(
        _ text: String,
        of subtype: PostgresType,
        _ bound: (String) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) -> PostgresMultirange {
        var ranges: [PostgresRange] = []
        for part in try split(text) { ranges.append(try RangeText.read(part, of: subtype, bound)) }
        return try PostgresMultirange(subtype: subtype, ranges)
    }

    /// The texts of the ranges that are not written as `empty`.
    private static func split(_ text: String) throws(PostgresError) -> [String] {
        func malformed(_ detail: String) -> PostgresError {
            PostgresError("22P02", "malformed multirange literal: \"\(text)\"", detail: detail)
        }
        return try text.withBytes { (bytes) throws(PostgresError) in
            var reader = ByteReader(bytes)
            var parts: [String] = []
            var isFirst = true
            reader.skipBlanks()
            guard reader.skip(UInt8(ascii: "{")) else { throw malformed("Missing left brace.") }
            while true {
                reader.skipBlanks()
                guard let start = reader.peek else { throw malformed("Unexpected end of input.") }
                if isFirst, reader.skip(UInt8(ascii: "}")) { break }
                isFirst = false
                if start == UInt8(ascii: "[") || start == UInt8(ascii: "(") {
                    guard let part = range(&reader, bytes) else { throw malformed("Unexpected end of input.") }
                    parts.append(part)
                } else if !reader.skip(word: "empty") {
                    throw malformed("Expected range start.")
                }
                reader.skipBlanks()
                guard !reader.isAtEnd else { throw malformed("Unexpected end of input.") }
                if reader.skip(UInt8(ascii: "}")) { break }
                guard reader.skip(UInt8(ascii: ",")) else { throw malformed("Expected comma or end of multirange.") }
            }
            reader.skipBlanks()
            guard reader.isAtEnd else { throw malformed("Junk after closing right brace.") }
            return parts
        }
    }

    /// The text up to the bracket that ends a range; nil where there is none.
    private static func range(_ reader: inout ByteReader, _ bytes: UnsafeRawBufferPointer) -> String? {
        let start = reader.offset
        var isQuoted = false
        reader.offset &+= 1
        while let byte = reader.peek {
            reader.offset &+= 1
            switch byte {
            case UInt8(ascii: "\\"): reader.offset &+= 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "]"), UInt8(ascii: ")"):
                if !isQuoted { return String(decoding: bytes[start..<reader.offset], as: UTF8.self) }
            default: break
            }
        }
        return nil
    }

    /// Writes a multirange.
    static func write(_ value: PostgresMultirange, _ formats: TextFormats, into buffer: inout OutputBuffer) {
        buffer.append(UInt8(ascii: "{"))
        for (index, range) in value.ranges.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            RangeText.write(range, formats, into: &buffer)
        }
        buffer.append(UInt8(ascii: "}"))
    }
}
