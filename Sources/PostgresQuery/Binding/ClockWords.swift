import PostgresWire

/// The words in the texts of dates and times that mean the present one (PostgreSQL 15 docs, §8.5.1.4).
enum ClockWords {
    private static let words = ["now", "today", "tomorrow", "yesterday"].map { Array($0.utf8) }

    /// Whether a constant of this type may hang on the time at which it is read.
    ///
    /// Besides the words it is a time of day with the name of a zone, whose offset is that of the present day. Types made
    /// of others are judged by the words alone.
    static func mayRead(_ text: String, as type: PostgresType) -> Bool {
        switch type {
        case .text, .varchar, .bpchar, .name, .bool, .int2, .int4, .int8, .float4, .float8, .numeric, .bytea, .uuid,
            .interval, .json, .jsonb, .bit, .varbit:
            false
        case .timetz: text.utf8.contains { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
        default: holdsWord(text.utf8)
        }
    }

    private static func holdsWord(_ text: String.UTF8View) -> Bool {
        var rest = text[...]
        while let first = rest.first {
            let found = words.contains { word in
                word.first == first | 0x20 && rest.lazy.map { $0 | 0x20 }.starts(with: word)
            }
            if found { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
