/// What `pg_database` says of a database besides its name.
public struct DatabaseTraits: Hashable, Sendable {
    /// The role that owns it; the catalog's owner where none is named.
    public var owner: String?
    /// Whether everyone who may make databases may copy it, and nobody drops it.
    public var isTemplate = false
    /// Whether sessions may begin in it.
    public var allowsConnections = true
    /// How many sessions there may be of ordinary users, -1 for any number.
    public var connectionLimit: Int32 = -1
    /// How texts are ordered (`datcollate`, `datctype`); the catalog's locale where none is named.
    public var locale: String?

    /// Those of a database like any other.
    public init() {}

    /// Those of the databases that PostgreSQL begins with.
    static func standard(of name: String) -> DatabaseTraits {
        var traits = DatabaseTraits()
        traits.isTemplate = name == "template0" || name == "template1"
        traits.allowsConnections = name != "template0"
        return traits
    }
}
