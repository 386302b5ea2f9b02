import PostgresWire

/// What is known of a setting (a "configuration parameter") before anyone sets it.
public struct SettingDefinition: Sendable {
    /// Who may change it, and when (`pg_settings.context`).
    public enum Context: String, Sendable {
        /// Never.
        case `internal`
        /// When the server starts.
        case postmaster
        /// When the server reads its configuration again.
        case sighup
        /// When the connection starts, superusers only.
        case superuserBackend = "superuser-backend"
        /// When the connection starts.
        case backend
        /// Superusers at any time.
        case superuser
        /// Anyone at any time.
        case user
    }

    /// The values that it takes.
    public enum Kind: Sendable {
        /// On or off.
        case bool
        /// A whole number in a range, with the unit that a bare number is counted in.
        case integer(minimum: Int64, maximum: Int64, unit: SettingUnit?)
        /// A number in a range, with the unit that a bare number is counted in.
        case real(minimum: Double, maximum: Double, unit: SettingUnit?)
        /// Any text.
        case string
        /// One of these words.
        case choice([String])
    }

    /// The name as PostgreSQL writes it (`DateStyle`); it is found in any case.
    public var name: String
    /// Who may change it, and when.
    public var context: Context
    /// The values that it takes.
    public var kind: Kind
    /// The value without any SET, in the base unit.
    public var bootValue: String
    /// What the configuration of a new server says instead, as `initdb` writes it; nil where it says nothing.
    var configuredValue: String?

    /// What a server finds out for itself when it starts; nil for nothing.
    var computedValue: String?

    /// The value that a session begins with, where nobody sets another.
    var startValue: String { configuredValue ?? computedValue ?? bootValue }

    /// The definition of a setting.
    public init(name: String, context: Context, kind: Kind, bootValue: String) {
        self.name = name
        self.context = context
        self.kind = kind
        self.bootValue = bootValue
    }

    /// Whether a change of it is told to the client by ParameterStatus (PostgreSQL 15 docs, §55.2.7).
    public var isReported: Bool { Self.reported.contains(name) }

    /// The settings that clients are told of, in the order in which they are told at the start.
    public static let reported = [
        "application_name", "client_encoding", "DateStyle", "default_transaction_read_only", "in_hot_standby",
        "integer_datetimes", "IntervalStyle", "is_superuser", "server_encoding", "server_version",
        "session_authorization", "standard_conforming_strings", "TimeZone",
    ]

    /// Their folded names.
    static let reportedKeys = reported.map { $0.lowercased() }

    /// Settings whose value is a list of identifiers, each quoted by itself where it needs to be.
    static let lists: Set<String> = [
        "search_path", "temp_tablespaces", "session_preload_libraries", "shared_preload_libraries",
        "local_preload_libraries", "unix_socket_directories", "synchronous_standby_names", "DateStyle",
        "listen_addresses",
    ]

    /// Of those, the settings whose elements are quoted when they are shown.
    static let quotedLists: Set<String> = [
        "search_path", "temp_tablespaces", "session_preload_libraries", "shared_preload_libraries",
        "local_preload_libraries", "unix_socket_directories",
    ]

    /// Settings that SHOW ALL and `pg_settings` pass over.
    static let hidden: Set<String> = ["role", "session_authorization", "is_superuser", "seed"]
}
