/// `CREATE TYPE name …`.
public struct CreateTypeStatement: Hashable, Sendable {
    /// Its name.
    public var name: QualifiedName
    /// What it is.
    public var kind: CreatedType
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: QualifiedName, kind: CreatedType, range: SourceRange = .none) {
        self.name = name
        self.kind = kind
        self.range = range
    }
}

/// What CREATE TYPE makes.
public indirect enum CreatedType: Hashable, Sendable {
    /// A name alone.
    case shell
    /// `(INPUT = …)`.
    case base([DefinitionOption])
    /// `AS (name type, …)`.
    case composite([TableColumn])
    /// `AS ENUM ('…', …)`.
    case `enum`([String])
    /// `AS RANGE (SUBTYPE = …)`.
    case range([DefinitionOption])
}

/// `CREATE DOMAIN name AS type constraints`.
public struct CreateDomainStatement: Hashable, Sendable {
    /// Its name.
    public var name: QualifiedName
    /// The type below it.
    public var type: TypeName
    /// COLLATE.
    public var collation: QualifiedName?
    /// Its constraints in order.
    public var constraints: [ColumnConstraint]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: QualifiedName,
        type: TypeName,
        collation: QualifiedName? = nil,
        constraints: [ColumnConstraint] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.type = type
        self.collation = collation
        self.constraints = constraints
        self.range = range
    }
}
