/// `CREATE [OR REPLACE] kind [IF NOT EXISTS] name clauses`.
public struct CreateObjectStatement: Hashable, Sendable {
    /// `OR REPLACE`.
    public var replaces: Bool
    /// A word before the kind: `TRUSTED`, `DEFAULT`.
    public var prefix: String?
    /// What is made.
    public var object: ObjectReference
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// What follows in order.
    public var clauses: [DefinitionClause]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        replaces: Bool = false,
        prefix: String? = nil,
        object: ObjectReference,
        ifNotExists: Bool = false,
        clauses: [DefinitionClause] = [],
        range: SourceRange = .none
    ) {
        self.replaces = replaces
        self.prefix = prefix
        self.object = object
        self.ifNotExists = ifNotExists
        self.clauses = clauses
        self.range = range
    }
}

/// `ALTER kind name clauses`.
public struct AlterObjectStatement: Hashable, Sendable {
    /// What is changed.
    public var object: ObjectReference
    /// `IF EXISTS`.
    public var ifExists: Bool
    /// What follows in order.
    public var clauses: [DefinitionClause]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        object: ObjectReference,
        ifExists: Bool = false,
        clauses: [DefinitionClause] = [],
        range: SourceRange = .none
    ) {
        self.object = object
        self.ifExists = ifExists
        self.clauses = clauses
        self.range = range
    }
}

/// `ALTER kind name RENAME [what name] TO name`.
public struct RenameStatement: Hashable, Sendable {
    /// What is changed.
    public var object: ObjectReference
    /// `IF EXISTS`.
    public var ifExists: Bool
    /// What of it is renamed; nil for the object itself.
    public var part: RenamedPart?
    /// The new name.
    public var newName: Identifier
    /// CASCADE or RESTRICT, for an attribute of a type.
    public var behavior: DropBehavior?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        object: ObjectReference,
        ifExists: Bool = false,
        part: RenamedPart? = nil,
        newName: Identifier,
        behavior: DropBehavior? = nil,
        range: SourceRange = .none
    ) {
        self.object = object
        self.ifExists = ifExists
        self.part = part
        self.newName = newName
        self.behavior = behavior
        self.range = range
    }
}

/// A part of an object that is renamed.
public enum RenamedPart: Hashable, Sendable {
    /// `[COLUMN] name`.
    case column(Identifier)
    /// `CONSTRAINT name`.
    case constraint(Identifier)
    /// `ATTRIBUTE name`.
    case attribute(Identifier)
}

/// `ALTER kind name OWNER TO …`, `SET SCHEMA …`, `[NO] DEPENDS ON EXTENSION …`.
public struct MoveObjectStatement: Hashable, Sendable {
    /// What is changed.
    public var object: ObjectReference
    /// `IF EXISTS`.
    public var ifExists: Bool
    /// Where it goes.
    public var destination: ObjectDestination
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        object: ObjectReference,
        ifExists: Bool = false,
        destination: ObjectDestination,
        range: SourceRange = .none
    ) {
        self.object = object
        self.ifExists = ifExists
        self.destination = destination
        self.range = range
    }
}

/// Whom or what an object belongs to from now on.
public enum ObjectDestination: Hashable, Sendable {
    /// `OWNER TO`.
    case owner(RoleReference)
    /// `SET SCHEMA`.
    case schema(Identifier)
    /// `DEPENDS ON EXTENSION`.
    case dependsOn(Identifier)
    /// `NO DEPENDS ON EXTENSION`.
    case independentOf(Identifier)
}

/// `DROP kind [IF EXISTS] names [CASCADE|RESTRICT]`.
public struct DropStatement: Hashable, Sendable {
    /// What goes.
    public var kind: ObjectKind
    /// Their names.
    public var names: [ObjectName]
    /// `IF EXISTS`.
    public var ifExists: Bool
    /// `CONCURRENTLY`, of an index.
    public var isConcurrent: Bool
    /// `(FORCE)`, of a database.
    public var isForced: Bool
    /// CASCADE or RESTRICT, where it is written.
    public var behavior: DropBehavior?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        kind: ObjectKind,
        names: [ObjectName] = [],
        ifExists: Bool = false,
        isConcurrent: Bool = false,
        isForced: Bool = false,
        behavior: DropBehavior? = nil,
        range: SourceRange = .none
    ) {
        self.kind = kind
        self.names = names
        self.ifExists = ifExists
        self.isConcurrent = isConcurrent
        self.isForced = isForced
        self.behavior = behavior
        self.range = range
    }
}

/// `CREATE SCHEMA [IF NOT EXISTS] [name] [AUTHORIZATION role] elements`.
public struct CreateSchemaStatement: Hashable, Sendable {
    /// Its name; nil for that of the role.
    public var name: Identifier?
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// AUTHORIZATION.
    public var owner: RoleReference?
    /// The CREATE and GRANT statements inside it.
    public var elements: [Statement]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier? = nil,
        ifNotExists: Bool = false,
        owner: RoleReference? = nil,
        elements: [Statement] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.ifNotExists = ifNotExists
        self.owner = owner
        self.elements = elements
        self.range = range
    }
}

/// `CREATE POLICY name ON table …`, and ALTER POLICY.
public struct PolicyStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// The table that it guards.
    public var table: QualifiedName
    /// `AS RESTRICTIVE`.
    public var isRestrictive: Bool
    /// FOR: `ALL`, `SELECT`, `INSERT`, `UPDATE` or `DELETE`.
    public var command: String?
    /// TO.
    public var roles: [RoleReference]
    /// USING.
    public var condition: Expression?
    /// WITH CHECK.
    public var check: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        table: QualifiedName,
        isRestrictive: Bool = false,
        command: String? = nil,
        roles: [RoleReference] = [],
        condition: Expression? = nil,
        check: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.name = name
        self.table = table
        self.isRestrictive = isRestrictive
        self.command = command
        self.roles = roles
        self.condition = condition
        self.check = check
        self.range = range
    }
}

/// `CREATE PUBLICATION name FOR …`, and ALTER PUBLICATION with objects or options.
public struct PublicationStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// `ADD`, `DROP` or `SET` in ALTER.
    public var action: String?
    /// `FOR ALL TABLES`.
    public var isForAllTables: Bool
    /// The tables and schemas.
    public var objects: [PublicationObject]
    /// WITH.
    public var options: [DefinitionOption]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        action: String? = nil,
        isForAllTables: Bool = false,
        objects: [PublicationObject] = [],
        options: [DefinitionOption] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.action = action
        self.isForAllTables = isForAllTables
        self.objects = objects
        self.options = options
        self.range = range
    }
}

/// What a publication publishes.
public enum PublicationObject: Hashable, Sendable {
    /// `TABLE table`.
    case table(PublicationTable)
    /// `TABLES IN SCHEMA name`.
    case schema(Identifier)
    /// `TABLES IN SCHEMA CURRENT_SCHEMA`.
    case currentSchema
}

/// A table of a publication with its columns and the condition of its rows.
public struct PublicationTable: Hashable, Sendable {
    /// The table.
    public var table: TableReference
    /// The columns; empty for all.
    public var columns: [Identifier]
    /// WHERE.
    public var condition: Expression?
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        table: TableReference,
        columns: [Identifier] = [],
        condition: Expression? = nil,
        range: SourceRange = .none
    ) {
        self.table = table
        self.columns = columns
        self.condition = condition
        self.range = range
    }
}
