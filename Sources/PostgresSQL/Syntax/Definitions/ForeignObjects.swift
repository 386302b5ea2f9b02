/// `CREATE FOREIGN DATA WRAPPER name …`, and ALTER FOREIGN DATA WRAPPER.
public struct ForeignDataWrapperStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// Its functions in order; PostgreSQL's grammar lets one stand twice.
    public var functions: [WrapperFunction]
    /// OPTIONS.
    public var options: [OptionChange]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        functions: [WrapperFunction] = [],
        options: [OptionChange] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.functions = functions
        self.options = options
        self.range = range
    }
}

/// A function of a foreign data wrapper.
public enum WrapperFunction: Hashable, Sendable {
    /// `HANDLER name`; nil for `NO HANDLER`.
    case handler(QualifiedName?)
    /// `VALIDATOR name`; nil for `NO VALIDATOR`.
    case validator(QualifiedName?)
}

/// `CREATE SERVER [IF NOT EXISTS] name [TYPE 'text'] [VERSION 'text'] FOREIGN DATA WRAPPER name [OPTIONS (…)]`.
public struct CreateServerStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// TYPE.
    public var type: String?
    /// VERSION.
    public var version: ServerVersion?
    /// The foreign data wrapper.
    public var wrapper: Identifier
    /// OPTIONS.
    public var options: [OptionChange]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        ifNotExists: Bool = false,
        type: String? = nil,
        version: ServerVersion? = nil,
        wrapper: Identifier,
        options: [OptionChange] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.ifNotExists = ifNotExists
        self.type = type
        self.version = version
        self.wrapper = wrapper
        self.options = options
        self.range = range
    }
}

/// The version of a foreign server.
public enum ServerVersion: Hashable, Sendable {
    /// `VERSION 'text'`.
    case text(String)
    /// `VERSION NULL`.
    case null
}

/// `ALTER SERVER name [VERSION 'text'] [OPTIONS (…)]`.
public struct AlterServerStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// VERSION.
    public var version: ServerVersion?
    /// OPTIONS.
    public var options: [OptionChange]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        name: Identifier,
        version: ServerVersion? = nil,
        options: [OptionChange] = [],
        range: SourceRange = .none
    ) {
        self.name = name
        self.version = version
        self.options = options
        self.range = range
    }
}

/// `CREATE USER MAPPING [IF NOT EXISTS] FOR role SERVER name [OPTIONS (…)]`, and ALTER USER MAPPING.
public struct UserMappingStatement: Hashable, Sendable {
    /// Whom it maps.
    public var role: RoleReference
    /// The foreign server.
    public var server: Identifier
    /// `IF NOT EXISTS`.
    public var ifNotExists: Bool
    /// OPTIONS.
    public var options: [OptionChange]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(
        role: RoleReference,
        server: Identifier,
        ifNotExists: Bool = false,
        options: [OptionChange] = [],
        range: SourceRange = .none
    ) {
        self.role = role
        self.server = server
        self.ifNotExists = ifNotExists
        self.options = options
        self.range = range
    }
}
