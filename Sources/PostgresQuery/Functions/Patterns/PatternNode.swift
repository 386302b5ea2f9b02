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

    /// The tree without what holds of a place: what a group matched is found again anywhere.
    var withoutPlaces: PatternNode {
        switch self {
        case .empty, .set, .back: self
        case .anchor, .look: .empty
        case .sequence(let nodes): .sequence(nodes.map(\.withoutPlaces))
        case .either(let nodes): .either(nodes.map(\.withoutPlaces))
        case .repeated(let node, let minimum, let maximum, let preference):
            .repeated(node.withoutPlaces, minimum: minimum, maximum: maximum, preference: preference)
        case .group(let number, let node): .group(number, node.withoutPlaces)
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
