/// The fields that a modifier of `interval` allows, as bits of `typmod`'s upper half.
struct IntervalFields: OptionSet, Hashable {
    let rawValue: Int32

    static let month = IntervalFields(rawValue: 1 << 1)
    static let year = IntervalFields(rawValue: 1 << 2)
    static let day = IntervalFields(rawValue: 1 << 3)
    static let hour = IntervalFields(rawValue: 1 << 10)
    static let minute = IntervalFields(rawValue: 1 << 11)
    static let second = IntervalFields(rawValue: 1 << 12)
    static let all = IntervalFields(rawValue: 0x7FFF)

    /// The fields of a modifier.
    init(typeModifier: Int32) { rawValue = typeModifier < 0 ? 0x7FFF : typeModifier >> 16 & 0x7FFF }
    /// The fields of these bits.
    init(rawValue: Int32) { self.rawValue = rawValue }

    /// The fields in their order, with the words of SQL.
    private static let words: [(IntervalFields, String)] = [
        (.year, "year"), (.month, "month"), (.day, "day"), (.hour, "hour"), (.minute, "minute"), (.second, "second"),
    ]

    /// ` year to month`; empty for all fields.
    var text: String {
        guard self != .all else { return "" }
        let names = IntervalFields.words.filter { contains($0.0) }.map { $0.1 }
        guard let first = names.first, let last = names.last else { return "" }
        return names.count == 1 ? " \(first)" : " \(first) to \(last)"
    }
}

extension Interval {
    /// What `format_type` writes behind `interval`: ` day to second(3)`.
    static func fieldsText(typeModifier: Int32) -> String {
        let precision = typeModifier & 0xFFFF
        return IntervalFields(typeModifier: typeModifier).text + (precision == 0xFFFF ? "" : "(\(precision))")
    }

    /// Fits to `interval fields (precision)`: drops what is below the last field, and rounds.
    public func applying(typeModifier: Int32) throws(PostgresError) -> Interval {
        guard typeModifier >= 0 else { return self }
        let fields = IntervalFields(typeModifier: typeModifier)
        var value = self
        if fields != .all {
            if fields.isDisjoint(with: [.hour, .minute, .second]) { value.microseconds = 0 }
            if fields.isDisjoint(with: [.day, .hour, .minute, .second]) { value.days = 0 }
            if fields == .year { value.months = months / 12 &* 12 }
            if fields.contains(.hour), fields.isDisjoint(with: [.minute, .second]) {
                value.microseconds = microseconds / 3_600_000_000 &* 3_600_000_000
            } else if fields.contains(.minute), !fields.contains(.second) {
                value.microseconds = microseconds / 60_000_000 &* 60_000_000
            }
        }
        let precision = typeModifier & 0xFFFF
        if precision < 6 { value.microseconds = Timestamp.rounded(value.microseconds, precision: precision) }
        return value
    }
}
