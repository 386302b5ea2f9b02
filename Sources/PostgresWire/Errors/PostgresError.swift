/// An error as a client sees it: the fields of an ErrorResponse (PostgreSQL 15 docs, §55.8).
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

    /// What the error ends.
    public var severity: Severity
    /// The SQLSTATE.
    public var sqlState: SQLState
    /// One line that says what is wrong.
    public var message: String
    /// More, where one line is too short.
    public var detail: String?
    /// What the user might do about it.
    public var hint: String?
    /// Where in the query text, as a count of characters from 1.
    public var position: Int?
    /// Where in `internalQuery`, as a count of characters from 1.
    public var internalPosition: Int?
    /// A statement that the client did not write and that failed.
    public var internalQuery: String?
    /// What was going on: a call stack, a line a level.
    public var context: String?
    /// The schema of the object that the error is about.
    public var schemaName: String?
    /// The table that the error is about.
    public var tableName: String?
    /// The column that the error is about.
    public var columnName: String?
    /// The data type that the error is about.
    public var dataTypeName: String?
    /// The constraint that the error is about.
    public var constraintName: String?

    /// An error of this state and message.
    public init(
        _ sqlState: SQLState,
        _ message: String,
        detail: String? = nil,
        hint: String? = nil,
        position: Int? = nil,
        severity: Severity = .error
    ) {
        self.severity = severity
        self.sqlState = sqlState
        self.message = message
        self.detail = detail
        self.hint = hint
        self.position = position
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
