/// A kind of object, by the words that name it in SQL.
public enum ObjectKind: String, Hashable, Sendable {
    /// `ACCESS METHOD`.
    case accessMethod = "ACCESS METHOD"
    /// `AGGREGATE`.
    case aggregate = "AGGREGATE"
    /// `CAST`.
    case cast = "CAST"
    /// `COLLATION`.
    case collation = "COLLATION"
    /// `COLUMN`.
    case column = "COLUMN"
    /// `CONSTRAINT`.
    case constraint = "CONSTRAINT"
    /// `CONVERSION`.
    case conversion = "CONVERSION"
    /// `DATABASE`.
    case database = "DATABASE"
    /// `DOMAIN`.
    case domain = "DOMAIN"
    /// `EVENT TRIGGER`.
    case eventTrigger = "EVENT TRIGGER"
    /// `EXTENSION`.
    case `extension` = "EXTENSION"
    /// `FOREIGN DATA WRAPPER`.
    case foreignDataWrapper = "FOREIGN DATA WRAPPER"
    /// `FOREIGN SERVER`, in GRANT.
    case foreignServer = "FOREIGN SERVER"
    /// `FOREIGN TABLE`.
    case foreignTable = "FOREIGN TABLE"
    /// `FUNCTION`.
    case function = "FUNCTION"
    /// `INDEX`.
    case index = "INDEX"
    /// `LANGUAGE`.
    case language = "LANGUAGE"
    /// `LARGE OBJECT`.
    case largeObject = "LARGE OBJECT"
    /// `MATERIALIZED VIEW`.
    case materializedView = "MATERIALIZED VIEW"
    /// `OPERATOR`.
    case `operator` = "OPERATOR"
    /// `OPERATOR CLASS`.
    case operatorClass = "OPERATOR CLASS"
    /// `OPERATOR FAMILY`.
    case operatorFamily = "OPERATOR FAMILY"
    /// `OWNED BY roles`, in DROP.
    case owned = "OWNED"
    /// `PARAMETER`, in GRANT.
    case parameter = "PARAMETER"
    /// `POLICY`.
    case policy = "POLICY"
    /// `PROCEDURE`.
    case procedure = "PROCEDURE"
    /// `PUBLICATION`.
    case publication = "PUBLICATION"
    /// `ROLE`, also `USER` and `GROUP`.
    case role = "ROLE"
    /// `ROUTINE`.
    case routine = "ROUTINE"
    /// `RULE`.
    case rule = "RULE"
    /// `SCHEMA`.
    case schema = "SCHEMA"
    /// `SEQUENCE`.
    case sequence = "SEQUENCE"
    /// `SERVER`.
    case server = "SERVER"
    /// `STATISTICS`.
    case statistics = "STATISTICS"
    /// `SUBSCRIPTION`.
    case subscription = "SUBSCRIPTION"
    /// `SYSTEM`.
    case system = "SYSTEM"
    /// `TABLE`.
    case table = "TABLE"
    /// `TABLESPACE`.
    case tablespace = "TABLESPACE"
    /// `TEXT SEARCH CONFIGURATION`.
    case textSearchConfiguration = "TEXT SEARCH CONFIGURATION"
    /// `TEXT SEARCH DICTIONARY`.
    case textSearchDictionary = "TEXT SEARCH DICTIONARY"
    /// `TEXT SEARCH PARSER`.
    case textSearchParser = "TEXT SEARCH PARSER"
    /// `TEXT SEARCH TEMPLATE`.
    case textSearchTemplate = "TEXT SEARCH TEMPLATE"
    /// `TRANSFORM`.
    case transform = "TRANSFORM"
    /// `TRIGGER`.
    case trigger = "TRIGGER"
    /// `TYPE`.
    case type = "TYPE"
    /// `USER MAPPING`.
    case userMapping = "USER MAPPING"
    /// `VIEW`.
    case view = "VIEW"
}

/// What names an object, in the form that its kind has.
public indirect enum ObjectName: Hashable, Sendable {
    /// `schema.name`, or a name alone.
    case name(QualifiedName)
    /// `[ONLY] table`.
    case relation(TableReference)
    /// A type.
    case type(TypeName)
    /// A function, procedure or aggregate.
    case routine(RoutineReference)
    /// An operator.
    case `operator`(OperatorReference)
    /// A role.
    case role(RoleReference)
    /// The number of a large object.
    case number(Expression)
    /// `name ON table`: a trigger, rule, policy or constraint.
    case part(Identifier, of: QualifiedName)
    /// `name ON DOMAIN domain`.
    case domainConstraint(Identifier, of: QualifiedName)
    /// `name USING method`: an operator class or family.
    case method(QualifiedName, Identifier)
    /// `(source AS target)`.
    case cast(TypeName, TypeName)
    /// `FOR type LANGUAGE language`.
    case transform(TypeName, Identifier)
    /// `FOR user SERVER server`.
    case mapping(RoleReference, server: Identifier)
}

/// An object with its kind: `TABLE a`, `FUNCTION f(int)`, `TRIGGER t ON a`.
public struct ObjectReference: Hashable, Sendable {
    /// Its kind.
    public var kind: ObjectKind
    /// Its name.
    public var name: ObjectName
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(kind: ObjectKind, name: ObjectName, range: SourceRange = .none) {
        self.kind = kind
        self.name = name
        self.range = range
    }
}

/// A role, or one of the words that stand for one.
public indirect enum RoleReference: Hashable, Sendable {
    /// A role by its name.
    case name(Identifier)
    /// `PUBLIC`: all roles.
    case `public`
    /// `CURRENT_ROLE`.
    case currentRole
    /// `CURRENT_USER`.
    case currentUser
    /// `SESSION_USER`.
    case sessionUser
    /// `USER`, in user mappings.
    case user
}

/// A function, procedure or aggregate, found by its name and its arguments.
public struct RoutineReference: Hashable, Sendable {
    /// Its name.
    public var name: QualifiedName
    /// Its arguments, for an aggregate the direct ones; nil where no parentheses are written.
    public var arguments: [RoutineParameter]?
    /// `(*)`: an aggregate without arguments.
    public var isStar: Bool
    /// What stands behind ORDER BY, for an ordered-set aggregate.
    public var orderedArguments: [RoutineParameter]?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: QualifiedName,
        arguments: [RoutineParameter]? = nil,
        isStar: Bool = false,
        orderedArguments: [RoutineParameter]? = nil,
        range: SourceRange = .none
    ) {
        self.name = name
        self.arguments = arguments
        self.isStar = isStar
        self.orderedArguments = orderedArguments
        self.range = range
    }
}

/// `[IN|OUT|INOUT|VARIADIC] [name] type [DEFAULT value]`.
public struct RoutineParameter: Hashable, Sendable {
    /// Its mode, where it is written.
    public var mode: ParameterMode?
    /// Its name.
    public var name: Identifier?
    /// Its type.
    public var type: TypeName
    /// DEFAULT.
    public var defaultValue: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        mode: ParameterMode? = nil,
        name: Identifier? = nil,
        type: TypeName,
        defaultValue: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.mode = mode
        self.name = name
        self.type = type
        self.defaultValue = defaultValue
        self.range = range
    }
}

/// Which way a parameter goes.
public enum ParameterMode: String, Hashable, Sendable {
    /// `IN`.
    case `in` = "IN"
    /// `OUT`.
    case out = "OUT"
    /// `INOUT`, `IN OUT`.
    case `inout` = "INOUT"
    /// `VARIADIC`.
    case variadic = "VARIADIC"
}

/// `operator (left, right)`, with NONE for an operand that is missing.
public struct OperatorReference: Hashable, Sendable {
    /// The operator.
    public var name: OperatorName
    /// The left operand's type; nil for NONE.
    public var left: TypeName?
    /// The right operand's type; nil for NONE.
    public var right: TypeName?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: OperatorName, left: TypeName? = nil, right: TypeName? = nil, range: SourceRange = .none) {
        self.name = name
        self.left = left
        self.right = right
        self.range = range
    }
}

/// What becomes of the objects that depend on one that goes.
public enum DropBehavior: String, Hashable, Sendable {
    /// `CASCADE`.
    case cascade = "CASCADE"
    /// `RESTRICT`.
    case restrict = "RESTRICT"
}
