/// What a snapshot is made from.
public struct CatalogModel: Hashable, Sendable {
    /// The database that the session is connected to.
    public var database: String
    /// All databases; the session's own is added where it is missing.
    public var databases: [String]
    /// The name of the role that owns what no other role owns: the superuser of OID 10.
    public var owner: String
    /// The roles besides the owner and PostgreSQL's own.
    public var roles: [RoleDefinition]
    /// The schemas besides PostgreSQL's own; those that a table names are added.
    public var schemas: [SchemaDefinition]
    /// The tables and views.
    public var tables: [TableDefinition]
    /// The locale of the databases (`datcollate`, `datctype`).
    public var locale: String

    /// A model of these tables.
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
        self.roles = roles
        self.schemas = schemas
        self.tables = tables
        self.locale = locale
    }
}
