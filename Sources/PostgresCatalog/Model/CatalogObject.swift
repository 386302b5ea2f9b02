public import PostgresWire

/// What an OID stands for in a catalog, with the object that it is a part of.
public enum CatalogObject: Hashable, Sendable {
    /// A schema.
    case schema
    /// A role.
    case role
    /// A table or view.
    case table
    /// The row type of a table.
    case rowType(of: OID)
    /// The type of arrays of a table's rows.
    case rowArray(of: OID)
    /// An index of a table.
    case index(of: OID)
    /// The table that the long values of a table are in.
    case toast(of: OID)
    /// The index of that table.
    case toastIndex(of: OID)
    /// A constraint of a table.
    case constraint(of: OID)
    /// The default of a column of a table.
    case columnDefault(of: OID)
    /// A trigger of a table.
    case trigger(of: OID)
    /// A rule of a table or view.
    case rule(of: OID)
    /// A row security policy of a table.
    case policy(of: OID)
    /// A sequence.
    case sequence
    /// An enumeration, domain, composite or range type.
    case type
    /// The type of a type's arrays.
    case arrayType(of: OID)
    /// The relation of a composite type.
    case typeRelation(of: OID)
    /// The multirange type of a range type.
    case multirange(of: OID)
    /// The type of arrays of multiranges of a range type.
    case multirangeArray(of: OID)
    /// A constraint of a domain.
    case domainConstraint(of: OID)
    /// A label of an enumeration.
    case label(of: OID)
    /// A function, procedure or aggregate.
    case function
    /// An extension.
    case `extension`
    /// A collation.
    case collation
    /// Extended statistics.
    case statistics
    /// A foreign-data wrapper.
    case foreignDataWrapper
    /// A foreign server.
    case foreignServer
    /// A user mapping of a foreign server.
    case userMapping(of: OID)
    /// A publication.
    case publication
    /// A table or schema of a publication.
    case published(of: OID)
    /// A subscription.
    case subscription
    /// An event trigger.
    case eventTrigger
    /// An access method.
    case accessMethod
    /// A text search configuration.
    case textSearchConfiguration
    /// A text search dictionary.
    case textSearchDictionary
    /// A text search template.
    case textSearchTemplate
    /// An operator.
    case `operator`
    /// A cast.
    case cast
    /// An operator class.
    case operatorClass
    /// An operator family.
    case operatorFamily
    /// An operator of an operator family.
    case familyOperator(of: OID)
    /// A support function of an operator family.
    case familyFunction(of: OID)
}

/// An object as `pg_depend` and `pg_description` name it: by its catalog, its OID in it, and the part of it.
public struct ObjectAddress: Hashable, Comparable, Sendable {
    /// The OID of the catalog that lists it, such as that of `pg_class`.
    public var catalog: OID
    /// Its OID there.
    public var object: OID
    /// The number of a column, 0 for the whole object.
    public var part: Int32

    /// An object, or a part of it.
    public init(catalog: OID, object: OID, part: Int32 = 0) {
        self.catalog = catalog
        self.object = object
        self.part = part
    }

    /// Orders by catalog, object and part.
    public static func < (left: ObjectAddress, right: ObjectAddress) -> Bool {
        (left.catalog, left.object, left.part) < (right.catalog, right.object, right.part)
    }
}

/// That an object needs another, besides what follows from the definitions themselves.
public struct ObjectDependency: Hashable, Comparable, Sendable {
    /// The object that needs the other.
    public var dependent: ObjectAddress
    /// The other.
    public var referenced: ObjectAddress
    /// `pg_depend.deptype`: n normal, a automatic, i internal, e of an extension.
    public var kind: Character

    /// That an object needs another.
    public init(_ dependent: ObjectAddress, on referenced: ObjectAddress, kind: Character = "n") {
        self.dependent = dependent
        self.referenced = referenced
        self.kind = kind
    }

    /// Orders by dependent, referenced object and kind.
    public static func < (left: ObjectDependency, right: ObjectDependency) -> Bool {
        (left.dependent, left.referenced, left.kind) < (right.dependent, right.referenced, right.kind)
    }
}
