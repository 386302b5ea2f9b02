public import PostgresWire

/// A type of a user; the row types of tables come with the tables.
public struct TypeDefinition: ObjectDefinition {
    /// What makes its values.
    public enum Kind: Hashable, Sendable {
        /// One of these labels.
        case enumeration([EnumerationLabel])
        /// Values of another type that meet conditions.
        case domain(DomainDefinition)
        /// Rows of these columns.
        case composite([Column])
        /// Ranges of another type's values.
        case range(RangeDefinition)
        /// Values that functions read and write.
        case base(BaseTypeDefinition)
        /// Only the name is known yet.
        case shell
    }

    /// The name with its schema.
    public var name: TableName
    /// What makes its values.
    public var kind: Kind
    /// The OID in `pg_type`.
    public var oid: OID?
    /// The OID of the type of its arrays.
    public var arrayTypeOID: OID?
    /// The name of the type of its arrays, nil for the name with `_` before it.
    public var arrayTypeName: String?
    /// The OID in `pg_class` of a composite type.
    public var relationOID: OID?
    /// The columns that were dropped of a composite type, whose numbers are not used again.
    public var droppedColumns: [Column] = []
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may use it, nil where nobody said.
    public var privileges: AccessList?
    /// A remark.
    public var comment: String?

    /// A type of this kind.
    public init(_ name: TableName, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// An enumeration of these labels.
    public init(_ name: TableName, labels: [String]) {
        let labels = labels.enumerated().map { EnumerationLabel($1, sortOrder: Float($0 + 1)) }
        self.init(name, .enumeration(labels))
    }

    /// `pg_type.typtype`.
    public var letter: Character {
        switch kind {
        case .enumeration: "e"
        case .domain: "d"
        case .composite: "c"
        case .range: "r"
        case .base: "b"
        case .shell: "p"
        }
    }

    /// What a base type is made of.
    public var base: BaseTypeDefinition? {
        if case .base(let base) = kind { base } else { nil }
    }

    /// The labels of an enumeration in their order.
    public var labels: [EnumerationLabel]? {
        if case .enumeration(let labels) = kind { labels } else { nil }
    }

    /// What a domain is made of.
    public var domain: DomainDefinition? {
        if case .domain(let domain) = kind { domain } else { nil }
    }

    /// The columns of a composite type.
    public var columns: [Column]? {
        if case .composite(let columns) = kind { columns } else { nil }
    }

    /// What a range type is made of.
    public var range: RangeDefinition? {
        if case .range(let range) = kind { range } else { nil }
    }
}

/// A label of an enumeration.
public struct EnumerationLabel: Hashable, Sendable {
    /// The text.
    public var label: String
    /// Its place among the others.
    public var sortOrder: Float
    /// The OID in `pg_enum`.
    public var oid: OID?

    /// A label at this place.
    public init(_ label: String, sortOrder: Float, oid: OID? = nil) {
        self.label = label
        self.sortOrder = sortOrder
        self.oid = oid
    }
}

/// What a domain is made of.
public struct DomainDefinition: Hashable, Sendable {
    /// The type of its values.
    public var baseType: PostgresType
    /// The type modifier of its values.
    public var typeModifier: Int32 = -1
    /// Whether NULL is no value of it.
    public var isNotNull = false
    /// The default of columns that have none, as SQL text.
    public var defaultExpression: String?
    /// The checks; VALUE stands for the value.
    public var constraints: [ConstraintDefinition] = []
    /// The collation, nil for that of the type.
    public var collation: TableName?
    /// How many dimensions an array was declared with.
    public var dimensions: Int32 = 0

    /// A domain over a type.
    public init(_ baseType: PostgresType) { self.baseType = baseType }
}

/// What a range type is made of.
public struct RangeDefinition: Hashable, Sendable {
    /// The type of the bounds.
    public var subtype: PostgresType
    /// The operator class that orders the bounds, nil for the default.
    public var operatorClass: TableName?
    /// The collation that orders the bounds, nil for that of the type.
    public var collation: TableName?
    /// The function that makes ranges of the same values equal.
    public var canonical: TableName?
    /// The function that subtracts bounds.
    public var subtypeDifference: TableName?
    /// The name of the multirange type, nil for the one that PostgreSQL makes.
    public var multirangeName: TableName?
    /// The OID of the multirange type.
    public var multirangeOID: OID?
    /// The OID of the type of arrays of multiranges.
    public var multirangeArrayOID: OID?

    /// Ranges of a type's values.
    public init(_ subtype: PostgresType) { self.subtype = subtype }
}
