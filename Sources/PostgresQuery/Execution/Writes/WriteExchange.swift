import PostgresWire

/// A node's side of what it has its driver write: the request that it waits for.
struct WriteExchange {
    private var isWaiting = false

    /// What the driver has answered to the request; nil where there is no request, or no answer yet.
    mutating func answer(_ context: ExecutionContext) -> WriteOutcomes? {
        guard isWaiting, let outcomes = context.writeOutcomes else { return nil }
        context.writeOutcomes = nil
        isWaiting = false
        return outcomes
    }

    /// Whether an answer is awaited.
    var isOpen: Bool { isWaiting }

    /// Asks the driver to write; the step that says so.
    mutating func ask(_ request: WriteRequest, _ context: ExecutionContext) -> Step {
        context.pendingWrite = request
        isWaiting = true
        return .needsInput(.write)
    }
}

extension PostgresError {
    /// The error for a driver that answers something else than an outcome for each row.
    static func wrongOutcomes(_ found: Int, _ wanted: Int, _ table: String) -> PostgresError {
        PostgresError("XX000", "the handler gave \(found) outcomes for \(wanted) rows of table \"\(table)\"")
    }
}
