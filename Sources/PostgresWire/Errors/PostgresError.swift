/// An error as a client sees it: the fields of an ErrorResponse (PostgreSQL 15 docs, §55.8).
///
/// The fields are kept apart from the value, which is one reference: a function that may throw it pays for a pointer, not
/// for all the fields.
public struct PostgresError: Error, Hashable, Sendable {
    /// What an error ends.
    public enum Severity: String, Hashable, Sendable {
        /// The statement.
        case error = "ERROR"
        /// The connection.
        case fatal = "FATAL"
        /// All connections.
        case panic = "PANIC"
    }

    private struct Fields: Hashable, Sendable {
        var severity: Severity
        var sqlState: SQLState
        var message: String
        var detail: String?
        var hint: String?
        var position: Int?
        var internalPosition: Int?
        var internalQuery: String?
        var context: String?
        var schemaName: String?
        var tableName: String?
        var columnName: String?
        var dataTypeName: String?
        var constraintName: String?
    }

    private final class Storage: Sendable {
        let fields: Fields
        let origin: ErrorOrigin?

        init(_ fields: Fields, origin: ErrorOrigin? = nil) {
            self.fields = fields
            self.origin = origin
        }
    }

    private var storage: Storage

    private mutating func change(_ body: (inout Fields) -> Void) {
        var fields = storage.fields
        body(&fields)
        storage = Storage(fields, origin: storage.origin)
    }

    /// Whether all fields are equal; where errors come from is not looked at.
    public static func == (left: PostgresError, right: PostgresError) -> Bool {
        left.storage === right.storage || left.storage.fields == right.storage.fields
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(storage.fields) }

    /// What the error ends.
    public var severity: Severity {
        get { storage.fields.severity }
        set { change { $0.severity = newValue } }
    }
    /// The SQLSTATE.
    public var sqlState: SQLState {
        get { storage.fields.sqlState }
        set { change { $0.sqlState = newValue } }
    }
    /// One line that says what is wrong.
    public var message: String {
        get { storage.fields.message }
        set { change { $0.message = newValue } }
    }
    /// More, where one line is too short.
    public var detail: String? {
        get { storage.fields.detail }
        set { change { $0.detail = newValue } }
    }
    /// What the user might do about it.
    public var hint: String? {
        get { storage.fields.hint }
        set { change { $0.hint = newValue } }
    }
    /// Where in the query text, as a count of characters from 1.
    public var position: Int? {
        get { storage.fields.position }
        set { change { $0.position = newValue } }
    }
    /// Where in `internalQuery`, as a count of characters from 1.
    public var internalPosition: Int? {
        get { storage.fields.internalPosition }
        set { change { $0.internalPosition = newValue } }
    }
    /// A statement that the client did not write and that failed.
    public var internalQuery: String? {
        get { storage.fields.internalQuery }
        set { change { $0.internalQuery = newValue } }
    }
    /// What was going on: a call stack, a line a level.
    public var context: String? {
        get { storage.fields.context }
        set { change { $0.context = newValue } }
    }
    /// The schema of the object that the error is about.
    public var schemaName: String? {
        get { storage.fields.schemaName }
        set { change { $0.schemaName = newValue } }
    }
    /// The table that the error is about.
    public var tableName: String? {
        get { storage.fields.tableName }
        set { change { $0.tableName = newValue } }
    }
    /// The column that the error is about.
    public var columnName: String? {
        get { storage.fields.columnName }
        set { change { $0.columnName = newValue } }
    }
    /// The data type that the error is about.
    public var dataTypeName: String? {
        get { storage.fields.dataTypeName }
        set { change { $0.dataTypeName = newValue } }
    }
    /// The constraint that the error is about.
    public var constraintName: String? {
        get { storage.fields.constraintName }
        set { change { $0.constraintName = newValue } }
    }
    /// Where PostgreSQL reports it, for clients that go by that.
    public var origin: ErrorOrigin? {
        get { storage.origin }
        set { storage = Storage(storage.fields, origin: newValue) }
    }

    /// The same error, reported there.
    public consuming func reported(at origin: ErrorOrigin?) -> PostgresError {
        self.origin = origin
        return self
    }

    /// An error of this state and message.
    public init(
        _ sqlState: SQLState,
        _ message: String,
        detail: String? = nil,
        hint: String? = nil,
        position: Int? = nil,
        severity: Severity = .error
    ) {
        storage = Storage(
            Fields(
                severity: severity,
                sqlState: sqlState,
                message: message,
                detail: detail,
                hint: hint,
                position: position
            )
        )
    }

    /// An error with its state named.
    public init(
        sqlState: SQLState,
        message: String,
        detail: String? = nil,
        hint: String? = nil,
        position: Int? = nil
    ) {
        self.init(sqlState, message, detail: detail, hint: hint, position: position)
    }
}
