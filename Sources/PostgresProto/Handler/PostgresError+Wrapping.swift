public import PostgresWire

extension PostgresError {
    /// The error as it is where it is a `PostgresError`; any other as one of this SQLSTATE with its description.
    public init(wrapping error: any Error, sqlState: SQLState = "XX000") {
        if let error = error as? PostgresError {
            self = error
        } else if error is CancellationError {
            self.init("57014", "canceling statement due to user request")
        } else {
            self.init(sqlState, String(describing: error))
        }
    }
}
