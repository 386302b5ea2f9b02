/// A regular expression as a tree.
indirect enum PatternNode: Sendable {
    /// Matches nothing but the empty text.
    case empty
    /// One character of a set.
    case set(CharacterSet)
    /// A place between characters.
    case anchor(PatternAnchor)
    /// What is ahead or behind.
    case look(PatternNode, isAhead: Bool, isNegative: Bool)
    /// One after the other.
    case sequence([PatternNode])
    /// One or the other.
    case either([PatternNode])
    /// So many times.
    case repeated(PatternNode, minimum: Int, maximum: Int?, preference: PatternPreference?)
    /// Remembered under a number from 1.
    case group(Int, PatternNode)
    /// What the group of this number matched.
    case back(Int)

    /// Whether the longest or the shortest match is wanted; nil where nothing says.
    var preference: PatternPreference? {
        switch self {
        case .empty, .set, .anchor, .look, .back: nil
        case .sequence(let nodes): nodes.lazy.compactMap(\.preference).first
        case .either: .longest
        case .repeated(let node, _, _, let preference): preference ?? node.preference
        case .group(_, let node): node.preference
        }
    }

    /// Whether a part of the tree remembers or repeats what was matched.
    var isRemembering: Bool {
        switch self {
        case .empty, .set, .anchor, .look: false
        case .group, .back: true
        case .sequence(let nodes), .either(let nodes): nodes.contains { $0.isRemembering }
        case .repeated(let node, _, _, _): node.isRemembering
        }
    }
}

/// Which of several matches that start at one place is taken.
enum PatternPreference: Sendable { case longest, shortest }

/// A place between characters.
enum PatternAnchor: Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordStart, wordEnd, wordEdge, notWordEdge
}

/// The options of a regular expression.
struct PatternOptions: Hashable, Sendable {
    /// How the text of the pattern is understood.
    enum Syntax: Hashable, Sendable { case advanced, extended, basic, literal }

    /// How the text of the pattern is understood.
    var syntax = Syntax.advanced
    /// Whether case does not matter (`i`).
    var ignoresCase = false
    /// Whether blanks and comments in the pattern do not count (`x`).
    var isExpanded = false
    /// Whether `.` and `[^…]` leave out newlines (`p`, `n`).
    var excludesNewline = false
    /// Whether `^` and `$` match at the edges of lines (`w`, `n`).
    var matchesLines = false

    /// Applies an option letter; false where there is none of this name.
    mutating func apply(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        // PostgreSQL takes "e" for "b", whatever its documentation says.
        case "b", "e": syntax = .basic
        case "c": ignoresCase = false
        case "i": ignoresCase = true
        case "m", "n": (excludesNewline, matchesLines) = (true, true)
        case "p": (excludesNewline, matchesLines) = (true, false)
        case "q": syntax = .literal
        case "s": (excludesNewline, matchesLines) = (false, false)
        case "t": isExpanded = false
        case "w": (excludesNewline, matchesLines) = (false, true)
        case "x": isExpanded = true
        default: return false
        }
        return true
    }
}
