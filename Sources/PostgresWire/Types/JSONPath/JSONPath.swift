/// A path into JSON: `strict $.a[*] ? (@.b > 1)` (PostgreSQL 15 docs, §9.16.2).
public struct JSONPath: Hashable, Sendable {
    /// Whether arrays are unwrapped and structural errors passed over.
    public let isLax: Bool
    /// The expression.
    package let root: [JSONPathItem]
    /// Whether it has `.keyvalue()`, which names objects by where they are stored.
    package let namesObjects: Bool
    /// The regular expressions in it.
    package let patterns: [JSONPathPattern]

    /// Reads a path (42601 where it is malformed).
    public init(text: String) throws(PostgresError) {
        var parser = try JSONPathParser(text)
        (isLax, root) = try parser.parse()
        namesObjects = parser.namesObjects
        patterns = parser.patterns
    }
}

/// A part of a path's expression.
///
/// An expression is a head (a constant, `$`, an operator …) and the accessors behind it.
package indirect enum JSONPathItem: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Numeric)
    case string(String)
    case variable(String)
    /// `$`.
    case root
    /// `@`.
    case current
    /// `last`.
    case last
    case binary(JSONPathOperator, [JSONPathItem], [JSONPathItem])
    case sign(isNegative: Bool, [JSONPathItem])
    case not([JSONPathItem])
    case isUnknown([JSONPathItem])
    case exists([JSONPathItem])
    case likeRegex([JSONPathItem], JSONPathPattern)
    /// `.key`.
    case key(String)
    /// `.*`.
    case anyKey
    /// `[*]`.
    case anyArray
    /// `[1, 2 to last]`.
    case index([JSONPathSubscript])
    /// `.**{1 to last}`; nil is `last`.
    case anyLevel(from: UInt32?, to: UInt32?)
    /// `? (predicate)`.
    case filter([JSONPathItem])
    case method(JSONPathMethod)
    /// `.datetime("template")`.
    case datetime(String?)
}

/// An element or a stretch of an array.
package struct JSONPathSubscript: Hashable, Sendable {
    package var from: [JSONPathItem]
    package var to: [JSONPathItem]?
}

/// The regular expression of `like_regex`.
package struct JSONPathPattern: Hashable, Sendable {
    package var pattern: String
    /// The flags given, each once, in the order `ismxq`.
    package var flags: String
}

/// The methods without arguments.
package enum JSONPathMethod: String, Hashable, Sendable {
    case type, size, abs, floor, ceiling, double, keyvalue
}

/// The operators with two operands.
package enum JSONPathOperator: String, Hashable, Sendable {
    case or = "||"
    case and = "&&"
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case greater = ">"
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case startsWith = "starts with"
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case modulo = "%"

    /// How strongly it binds.
    var priority: Int {
        switch self {
        case .or: 0
        case .and: 1
        case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .startsWith: 2
        case .add, .subtract: 3
        case .multiply, .divide, .modulo: 4
        }
    }
}
