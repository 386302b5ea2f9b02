/// Bytes that are not the message they should be.
///
/// The texts and codes are PostgreSQL's. A decoder throws nothing else.
public struct WireError: Error, Hashable, Sendable {
    /// The SQLSTATE, most often 08P01.
    public var sqlState: SQLState
    /// What is wrong, in PostgreSQL's words.
    public var message: String
    /// Whether the stream cannot be read on, so that the connection has to end.
    public var isFatal: Bool

    /// An error of this state and message.
    public init(_ sqlState: SQLState, _ message: String, isFatal: Bool = false) {
        self.sqlState = sqlState
        self.message = message
        self.isFatal = isFatal
    }

    static func protocolViolation(_ message: String, isFatal: Bool = false) -> WireError {
        WireError(.protocolViolation, message, isFatal: isFatal)
    }

    static let insufficientData = protocolViolation("insufficient data left in message")
    static let noData = protocolViolation("no data left in message")
    static let invalidString = protocolViolation("invalid string in message")
    static let invalidFormat = protocolViolation("invalid message format")

    /// Makes the error end the connection.
    func fatal() -> WireError { WireError(sqlState, message, isFatal: true) }
}

extension PostgresError {
    /// The error as the client is told of it.
    public init(_ error: WireError) {
        self.init(error.sqlState, error.message, severity: error.isFatal ? .fatal : .error)
    }
}
