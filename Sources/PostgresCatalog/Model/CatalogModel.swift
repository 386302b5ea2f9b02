public import PostgresWire

/// What a database has: schemas, tables with all that belongs to them, types, functions, roles and more.
///
/// A model is a value. A copy is free and shares its parts with the original; a change of one object leaves the others
/// where they are, so that a transaction can work on its own copy even of a database with fifty thousand tables. Objects
/// are found by name and by OID without a search.
///
/// Objects that come without OIDs get some: numbers made from their names, which stay when other objects come and go, or
/// the next free ones where `nextOID` is set.
public struct CatalogModel: Hashable, Sendable {
    /// The database that the session is connected to.
    public var database: String
    /// All databases; the session's own is added where it is missing.
    public var databases: [String]
    /// What is known of databases by name; the others are like any.
    public var databaseTraits: [String: DatabaseTraits] = [:]
    /// The name of the role that owns what no other role owns: the superuser of OID 10.
    public var owner: String
    /// The locale of the databases (`datcollate`, `datctype`).
    public var locale: String
    /// The OID that the next object gets; nil where OIDs are made from names.
    public var nextOID: OID?
    /// The role that owns the database; `owner` where none is named.
    public var databaseOwner: String?
    /// Settings of the database's sessions: `name=value` each.
    public var databaseSettings: [String] = []
    /// Who may do what with the database, nil where nobody said.
    public var databasePrivileges: AccessList?
    /// A remark on the database.
    public var databaseComment: String?
    /// Whether the schema `public` was dropped.
    public var isPublicSchemaDropped = false
    /// The privileges that new objects get.
    public var defaultPrivileges: [DefaultPrivileges] = []

    /// The extensions that can be made besides PostgreSQL's own language.
    public var availableExtensions: [AvailableExtension] = []

    /// The roles besides the owner and PostgreSQL's own.
    public internal(set) var roles = ObjectCollection<RoleDefinition>()
    /// The schemas besides PostgreSQL's own; those that a table names are among them.
    public internal(set) var schemas = ObjectCollection<SchemaDefinition>()
    /// The tables and views.
    public internal(set) var tables = ObjectCollection<TableDefinition>()
    /// The sequences.
    public internal(set) var sequences = ObjectCollection<SequenceDefinition>()
    /// The enumerations, domains, composite and range types.
    public internal(set) var types = ObjectCollection<TypeDefinition>()
    /// The functions, procedures and aggregates.
    public internal(set) var functions = ObjectCollection<FunctionDefinition>()
    /// The extensions.
    public internal(set) var extensions = ObjectCollection<ExtensionDefinition>()
    /// The collations.
    public internal(set) var collations = ObjectCollection<CollationDefinition>()
    /// The extended statistics.
    public internal(set) var statistics = ObjectCollection<StatisticsDefinition>()
    /// The foreign-data wrappers.
    public internal(set) var foreignDataWrappers = ObjectCollection<ForeignDataWrapperDefinition>()
    /// The foreign servers.
    public internal(set) var foreignServers = ObjectCollection<ForeignServerDefinition>()
    /// The publications.
    public internal(set) var publications = ObjectCollection<PublicationDefinition>()
    /// The subscriptions.
    public internal(set) var subscriptions = ObjectCollection<SubscriptionDefinition>()
    /// The event triggers.
    public internal(set) var eventTriggers = ObjectCollection<EventTriggerDefinition>()
    /// The text search configurations.
    public internal(set) var textSearchConfigurations = ObjectCollection<TextSearchConfigurationDefinition>()
    /// The text search dictionaries.
    public internal(set) var textSearchDictionaries = ObjectCollection<TextSearchDictionaryDefinition>()
    /// The text search templates.
    public internal(set) var textSearchTemplates = ObjectCollection<TextSearchTemplateDefinition>()
    /// The remarks on large objects; the objects themselves are no part of the definitions.
    package var largeObjectComments = OrderedMap<OID, String>()
    /// The access methods.
    public internal(set) var accessMethods = ObjectCollection<AccessMethodDefinition>()
    /// The operators.
    public internal(set) var operators = ObjectCollection<OperatorDefinition>()
    /// The casts.
    public internal(set) var casts = ObjectCollection<CastDefinition>()
    /// The operator classes.
    public internal(set) var operatorClasses = ObjectCollection<OperatorClassDefinition>()
    /// The operator families.
    public internal(set) var operatorFamilies = ObjectCollection<OperatorFamilyDefinition>()

    /// What each OID stands for.
    var objects = ObjectMap()
    /// The names of what `pg_class` lists.
    var relationNames = NameIndex()
    /// The names of what `pg_type` lists.
    var typeNames = NameIndex()
    /// The names of what `pg_constraint` lists.
    var constraintNames = NameIndex()
    /// The tables and sequences that name another table: by foreign keys, as parents, as owners.
    var mentions = OrderedMap<TableName, Set<OID>>()
    /// The tables, types and functions that use a type of a user.
    var typeUsers = OrderedMap<OID, Set<OID>>()
    /// The dependencies that do not follow from the definitions, by the object that needs another.
    var dependenciesByDependent = OrderedMap<OID, Set<ObjectDependency>>()
    /// The same by the object that is needed.
    var dependenciesByReferenced = OrderedMap<OID, Set<ObjectDependency>>()

    /// Who notes what is read, where some tables are known by their names alone.
    package internal(set) var reads: CatalogReads? {
        didSet {
            tables.reads = reads
            relationNames.reads = reads
            constraintNames.reads = reads
            objects.reads = reads
        }
    }

    /// A model of these tables.
    ///
    /// Of two tables of one name the first counts.
    public init(
        database: String = "postgres",
        databases: [String] = [],
        owner: String = "postgres",
        roles: [RoleDefinition] = [],
        schemas: [SchemaDefinition] = [],
        tables: [TableDefinition] = [],
        locale: String = "C.UTF-8"
    ) {
        self.database = database
        self.databases = databases
        self.owner = owner
        self.locale = locale
        for schema in schemas.sorted(by: { $0.name < $1.name }) { put(schema) }
        for role in roles.sorted(by: { $0.name < $1.name }) { put(role) }
        put(tables)
    }
}
