import PostgresWire

/// Gives objects identifiers that depend on their names alone, so that they stay when other objects come and go.
struct ObjectIdentifiers {
    private var used: Set<OID> = []

    /// The identifier for an object of this name; the next free one where a hash collides.
    mutating func identifier(for key: String) -> OID {
        let first = OID.firstUserObject.rawValue
        let room = UInt32(Int32.max) - first
        var offset = Self.hash(key) % room
        while !used.insert(OID(first &+ offset)).inserted { offset = (offset &+ 1) % room }
        return OID(first &+ offset)
    }

    /// FNV-1a of 64 bits, folded to 32.
    private static func hash(_ key: String) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}

/// The names that PostgreSQL gives to constraints and indexes which were not named.
enum GeneratedName {
    /// The most bytes that a name has.
    static let maximumLength = 63

    /// `table_column_label`, with the longer parts cut so that it fits, and a number where the name is taken.
    static func make(_ table: String, _ column: String?, _ label: String, isTaken: (String) -> Bool) -> String {
        var name = join(table, column, label)
        var number = 0
        while isTaken(name) {
            number &+= 1
            name = join(table, column, label + String(number))
        }
        return name
    }

    private static func join(_ table: String, _ column: String?, _ label: String) -> String {
        var first = table.utf8.count
        var second = column?.utf8.count ?? 0
        let available = maximumLength - label.utf8.count - (column == nil ? 1 : 2)
        while first + second > available, first + second > 0 {
            if first > second { first -= 1 } else { second -= 1 }
        }
        let parts = [clip(table, to: first)] + (column.map { [clip($0, to: second)] } ?? []) + [label]
        return parts.joined(separator: "_")
    }

    /// At most this many bytes, cut between characters.
    private static func clip(_ text: String, to count: Int) -> String {
        guard text.utf8.count > count else { return text }
        var end = text.utf8.index(text.startIndex, offsetBy: count)
        while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
            end = text.utf8.index(before: end)
        }
        return String(text[..<end])
    }
}
