/// `CREATE DATABASE name options`.
public struct CreateDatabaseStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// Its options in order.
    public var options: [DatabaseOption]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: Identifier, options: [DatabaseOption] = [], range: SourceRange = .none) {
        self.name = name
        self.options = options
        self.range = range
    }
}

/// `parameter [=] value` of CREATE DATABASE and ALTER DATABASE.
public struct DatabaseOption: Hashable, Sendable {
    /// What it is about.
    public var parameter: DatabaseParameter
    /// Its value.
    public var value: DatabaseOptionValue
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(_ parameter: DatabaseParameter, _ value: DatabaseOptionValue, range: SourceRange = .none) {
        self.parameter = parameter
        self.value = value
        self.range = range
    }
}

/// What an option of a database is about.
public enum DatabaseParameter: Hashable, Sendable {
    /// `OWNER`.
    case owner
    /// `TEMPLATE`.
    case template
    /// `ENCODING`.
    case encoding
    /// `STRATEGY`.
    case strategy
    /// `LOCALE`.
    case locale
    /// `LC_COLLATE`.
    case collation
    /// `LC_CTYPE`.
    case characterType
    /// `ICU_LOCALE`.
    case icuLocale
    /// `LOCALE_PROVIDER`.
    case localeProvider
    /// `COLLATION_VERSION`.
    case collationVersion
    /// `TABLESPACE`.
    case tablespace
    /// `ALLOW_CONNECTIONS`.
    case allowsConnections
    /// `CONNECTION LIMIT`.
    case connectionLimit
    /// `IS_TEMPLATE`.
    case isTemplate
    /// `OID`.
    case oid
    /// `LOCATION`, which does nothing.
    case location
    /// Any other: PostgreSQL's grammar takes every name, and running the statement refuses it.
    case other(Identifier)

    /// The parameter of a name.
    init(_ name: Identifier) {
        let known = Self.known.first { $0.name == name.value }
        self = known?.parameter ?? .other(name)
    }

    /// The name that PostgreSQL keeps it by; nil for any other.
    package var name: String? { Self.known.first { $0.parameter == self }?.name }

    private static let known: [(name: String, parameter: DatabaseParameter)] = [
        ("owner", .owner), ("template", .template), ("encoding", .encoding), ("strategy", .strategy),
        ("locale", .locale), ("lc_collate", .collation), ("lc_ctype", .characterType), ("icu_locale", .icuLocale),
        ("locale_provider", .localeProvider), ("collation_version", .collationVersion), ("tablespace", .tablespace),
        ("allow_connections", .allowsConnections), ("connection_limit", .connectionLimit),
        ("is_template", .isTemplate), ("oid", .oid), ("location", .location),
    ]
}

/// The value of an option of a database.
public enum DatabaseOptionValue: Hashable, Sendable {
    /// `DEFAULT`.
    case `default`
    /// A number with its sign.
    case number(Expression)
    /// A string, or a word, which means the same.
    case text(String)
}

/// `ALTER DATABASE name …`.
public struct AlterDatabaseStatement: Hashable, Sendable {
    /// Its name.
    public var name: Identifier
    /// What is done.
    public var change: DatabaseChange
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(name: Identifier, change: DatabaseChange, range: SourceRange = .none) {
        self.name = name
        self.change = change
        self.range = range
    }
}

/// What ALTER DATABASE does.
public indirect enum DatabaseChange: Hashable, Sendable {
    /// Options in order; there may be none.
    case options([DatabaseOption])
    /// `SET TABLESPACE`.
    case tablespace(Identifier)
    /// `SET …`, `RESET …`.
    case setting(SettingChange)
    /// `REFRESH COLLATION VERSION`.
    case refreshCollationVersion
}
