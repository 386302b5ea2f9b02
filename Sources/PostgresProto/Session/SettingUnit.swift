/// A unit of memory or time that a setting is counted in (PostgreSQL 15 docs, §20.1.1).
public struct SettingUnit: Hashable, Sendable {
    /// The unit's name: `kB`, `8kB`, `ms`, `s`, `min`, `B`, `MB`.
    public var name: String

    /// The unit of this name.
    public init(_ name: String) { self.name = name }

    private static let memory: [(name: String, size: Double)] = [
        ("TB", 1_099_511_627_776), ("GB", 1_073_741_824), ("MB", 1_048_576), ("kB", 1024), ("B", 1),
    ]
    private static let time: [(name: String, size: Double)] = [
        ("d", 86_400_000_000), ("h", 3_600_000_000), ("min", 60_000_000), ("s", 1_000_000), ("ms", 1000), ("us", 1),
    ]

    /// The sizes of the units of the same kind, largest first.
    private var family: [(name: String, size: Double)] {
        Self.time.contains { $0.name == name } ? Self.time : Self.memory
    }

    /// How many bytes or microseconds one of it is.
    var size: Double {
        if let found = family.first(where: { $0.name == name }) { return found.size }
        // A block: "8kB".
        let digits = name.prefix { $0.isNumber }
        let base = family.first { $0.name == name.dropFirst(digits.count) }?.size ?? 1
        return (Double(digits) ?? 1) * base
    }

    /// The size of a unit of the same kind that a user wrote, or nil where there is none of that name.
    func size(ofWritten unit: String) -> Double? { family.first { $0.name == unit }?.size }

    /// What PostgreSQL says of the units that it knows.
    var hint: String {
        family.first?.name == "d"
            ? #"Valid units for this parameter are "us", "ms", "s", "min", "h", and "d"."#
            : #"Valid units for this parameter are "B", "kB", "MB", "GB", and "TB"."#
    }

    /// A value in this unit, as SHOW writes it: in the largest unit that it is a whole number of.
    func shown(_ value: Int64) -> String {
        // What is not above zero stands for something else: no limit, or none of it.
        guard value > 0 else { return String(value) }
        let total = Double(value) * size
        for unit in family where total >= unit.size && (total / unit.size).rounded() * unit.size == total {
            return String(Int64(total / unit.size)) + unit.name
        }
        return String(value) + name
    }

    /// A value with a fraction in this unit, as SHOW writes it.
    func shown(_ value: Double) -> String {
        guard value > 0 else { return Self.text(value) }
        let total = value * size
        for unit in family where total >= unit.size && (total / unit.size).rounded() * unit.size == total {
            return String(Int64(total / unit.size)) + unit.name
        }
        return Self.text(value) + name
    }

    /// A number without a superfluous `.0`.
    static func text(_ value: Double) -> String {
        let text = String(value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
