import PostgresWire

/// Filling up and trimming.
enum PaddingFunctions {
    static func register(in table: inout ScalarTable) {
        table.many("lpad") { (values) throws(PostgresError) in
            .text(try padded(values[0], values[1], values[2].string, isLeft: true))
        }
        table.many("rpad") { (values) throws(PostgresError) in
            .text(try padded(values[0], values[1], values[2].string, isLeft: false))
        }
        table.binary("lpad(text,int4)") { (text, length) throws(PostgresError) in
            .text(try padded(text, length, " ", isLeft: true))
        }
        table.binary("rpad(text,int4)") { (text, length) throws(PostgresError) in
            .text(try padded(text, length, " ", isLeft: false))
        }
        table.plain("btrim") { text, set in .text(trimmed(text, set.string)) }
        table.plain("ltrim") { text, set in .text(trimmed(text, set.string, atEnd: false)) }
        table.plain("rtrim") { text, set in .text(trimmed(text, set.string, atStart: false)) }
        table.plain("btrim1") { text in .text(trimmed(text, " ")) }
        table.plain("ltrim1") { text in .text(trimmed(text, " ", atEnd: false)) }
        table.plain("rtrim1") { text in .text(text.string.withoutTrailingBlanks) }
        table.plain("byteatrim") { bytes, set in trimmedBytes(bytes, set) }
        table.plain("bytealtrim") { bytes, set in trimmedBytes(bytes, set, atEnd: false) }
        table.plain("byteartrim") { bytes, set in trimmedBytes(bytes, set, atStart: false) }
    }

    private static func padded(
        _ text: PostgresValue,
        _ length: PostgresValue,
        _ fill: String,
        isLeft: Bool
    ) throws(PostgresError) -> String {
        let characters = Array(text.string.unicodeScalars)
        let length = max(length.int, 0)
        if length > 0x0FFF_FFFF { throw PostgresError("54000", "requested length too large") }
        let kept = characters.prefix(length)
        var padding = ""
        let width = fill.unicodeScalars.count
        if width > 0 {
            let (whole, rest) = (length - kept.count).quotientAndRemainder(dividingBy: width)
            padding = String(repeating: fill, filling: whole * fill.utf8.count)
            padding.unicodeScalars.append(contentsOf: fill.unicodeScalars.prefix(rest))
        }
        let result = String(String.UnicodeScalarView(kept))
        return isLeft ? padding + result : result + padding
    }

    private static func trimmed(
        _ text: PostgresValue,
        _ set: String,
        atStart: Bool = true,
        atEnd: Bool = true
    ) -> String {
        let set = Set(set.unicodeScalars)
        var rest = text.string.unicodeScalars[...]
        if atStart { rest = rest.drop { set.contains($0) } }
        if atEnd { while let last = rest.last, set.contains(last) { rest.removeLast() } }
        return String(rest)
    }

    private static func trimmedBytes(
        _ bytes: PostgresValue,
        _ set: PostgresValue,
        atStart: Bool = true,
        atEnd: Bool = true
    ) -> PostgresValue {
        let set = Set(set.bytes)
        var rest = bytes.bytes[...]
        if atStart { rest = rest.drop { set.contains($0) } }
        if atEnd { while let last = rest.last, set.contains(last) { rest.removeLast() } }
        return .bytea(Array(rest))
    }
}
