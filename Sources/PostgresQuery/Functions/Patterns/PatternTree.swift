/// A regular expression cut into the parts of which PostgreSQL finds the places one by one: its rules for what a group holds
/// follow from how its parser cuts the pattern, so the cuts are the same here.
indirect enum PatternShape: Sendable {
    /// Matched as a whole: what is in it is not looked at.
    case plain(PatternNode)
    /// One part behind another.
    case pair(PatternTree, PatternTree)
    /// One of several, the first that matches.
    case either([PatternTree])
    /// What a group matched, so many times.
    case back(Int, minimum: Int, maximum: Int?)
    /// The same part again and again.
    case repeated(PatternTree, minimum: Int, maximum: Int?)
    /// A part that two groups remember.
    case wrapped(PatternTree)
}

/// A part of a regular expression, with what it prefers.
struct PatternTree: Sendable {
    var shape: PatternShape
    var traits: PatternTraits
    /// The group that remembers where it matched.
    var group: Int?

    /// What it matches, its groups and references left aside.
    var language: PatternNode {
        switch shape {
        case .plain(let node): node
        case .pair(let first, let second): .sequence([first.language, second.language])
        case .either(let branches): .either(branches.map(\.language))
        case .back(let number, let minimum, let maximum):
            .repeated(.back(number), minimum: minimum, maximum: maximum, preference: nil)
        case .repeated(let inner, let minimum, let maximum):
            .repeated(inner.language, minimum: minimum, maximum: maximum, preference: nil)
        case .wrapped(let inner): inner.language
        }
    }
}

/// What is known of a part while a pattern is cut.
struct PatternTraits: OptionSet, Sendable {
    let rawValue: Int

    /// The longest match is wanted.
    static let longer = PatternTraits(rawValue: 1)
    /// The shortest match is wanted.
    static let shorter = PatternTraits(rawValue: 2)
    /// Parts of it want different things.
    static let mixed = PatternTraits(rawValue: 4)
    /// A group is in it.
    static let remembers = PatternTraits(rawValue: 8)
    /// A reference to a group is in it.
    static let refers = PatternTraits(rawValue: 16)

    private static let preferences: PatternTraits = [.longer, .shorter]

    init(rawValue: Int) { self.rawValue = rawValue }

    init(_ preference: PatternPreference?) {
        switch preference {
        case .longest: self = .longer
        case .shortest: self = .shorter
        case nil: self = []
        }
    }

    /// Whether it must be looked into.
    var isMessy: Bool { !isDisjoint(with: [.mixed, .remembers, .refers]) }

    /// What the part around it has of these.
    var raised: PatternTraits {
        let rest = subtracting(Self.preferences)
        return isSuperset(of: Self.preferences) ? rest.union(.mixed) : rest
    }

    /// The traits of a part that consists of two: the first that prefers something decides.
    func combined(with other: PatternTraits) -> PatternTraits {
        let own = intersection(Self.preferences)
        return union(other).raised.union(own.isEmpty ? other.intersection(Self.preferences) : own)
    }

    /// The preferences alone.
    var preference: PatternTraits { intersection(Self.preferences) }
}
