/// A name in SQL: folded to lower case unless it was quoted.
public struct Identifier: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name, folded and without its quotes.
    public var value: String
    /// Where it stands.
    public var range: SourceRange

    /// A name that is already folded.
    public init(_ value: String, range: SourceRange = .none) {
        self.value = value
        self.range = range
    }

    /// A name written as a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// The name.
    public var description: String { value }
}

/// A name with the names that lead to it: `table`, `schema.table`, `database.schema.table`.
public struct QualifiedName: Hashable, Sendable {
    /// The parts, outermost first; never empty in a parsed tree.
    public var parts: [Identifier]

    /// A name of these parts.
    public init(_ parts: [Identifier]) { self.parts = parts }

    /// The last part.
    public var name: String { parts.last?.value ?? "" }
    /// The part before the last, where there is one.
    public var schema: String? { parts.count > 1 ? parts[parts.count - 2].value : nil }
    /// Where it stands.
    public var range: SourceRange {
        guard let first = parts.first, let last = parts.last else { return .none }
        return SourceRange(Int(first.range.start), Int(last.range.end))
    }
}

/// A type as it is written: `varchar(20)[]`, `timestamp(3) with time zone`, `interval day to second`, `"My".Type`.
public struct TypeName: Hashable, Sendable {
    /// The name, with the standard's spellings replaced by PostgreSQL's (`integer` is `pg_catalog.int4`).
    public var name: QualifiedName
    /// The modifiers in parentheses; for `interval` fields the mask comes first, as PostgreSQL's grammar has it.
    public var modifiers: [Expression]
    /// For each pair of brackets its bound, or nil where it is empty.
    public var arrayBounds: [Int?]
    /// `SETOF`.
    public var isSet: Bool
    /// `table.column%TYPE`.
    public var isColumnType: Bool
    /// Where it stands.
    public var range: SourceRange

    /// A type of this name.
    public init(
        _ name: QualifiedName,
        modifiers: [Expression] = [],
        arrayBounds: [Int?] = [],
        isSet: Bool = false,
        isColumnType: Bool = false,
        range: SourceRange = .none
    ) {
        self.name = name
        self.modifiers = modifiers
        self.arrayBounds = arrayBounds
        self.isSet = isSet
        self.isColumnType = isColumnType
        self.range = range
    }
}

/// An operator as it is written: `=`, `~~*`, `OPERATOR(pg_catalog.~)`.
public struct OperatorName: Hashable, Sendable {
    /// The schema in `OPERATOR(schema.op)`.
    public var schema: String?
    /// The characters of the operator; `!=` is `<>`.
    public var symbol: String
    /// Where it stands.
    public var range: SourceRange

    /// An operator of these characters.
    public init(_ symbol: String, schema: String? = nil, range: SourceRange = .none) {
        self.schema = schema
        self.symbol = symbol
        self.range = range
    }
}
