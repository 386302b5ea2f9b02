import PostgresSQL
import PostgresWire

/// What a handler that takes part in transactions is told of them, and when.
extension PostgresRequestHandler {
    /// Whether the handler is in a transaction.
    final var isInTransaction: Bool { session.transaction.isHandlersToo }

    /// Whether it is in one that no BEGIN has begun, and that ends with the statement or at Sync.
    final var isInImplicitTransaction: Bool { isInTransaction && session.transaction.state == .none }

    /// A statement needs the handler: the transaction begins, where this is its first one.
    final func entersStatement() async throws {
        guard takesPartInTransactions else { return }
        let session = session
        try await entersTransaction()
        session.transaction.hasRunQuery = true
        try await statementWillBegin()
    }

    /// The handler's transaction begins, where it has not begun yet.
    final func entersTransaction() async throws {
        let session = session
        guard !session.transaction.isHandlersToo else { return }
        try await beginTransaction(session.transactionModes)
        session.transaction.isHandlersToo = true
        for savepoint in session.transaction.savepoints { try await setSavepoint(savepoint.name) }
    }

    /// A statement has ended well.
    final func leavesStatement() async throws {
        guard isInTransaction else { return }
        try await statementDidEnd()
    }

    /// A statement has failed; before the session takes note of it.
    final func failsInStatement() async {
        guard isInTransaction else { return }
        if session.transaction.state == .none {
            await rollsBack()
        } else {
            await statementDidFail()
        }
    }

    /// The transaction that no BEGIN has begun ends.
    final func implicitTransactionEnds(isCommit: Bool) async throws {
        guard isInImplicitTransaction else { return }
        if isCommit { try await commits() } else { await rollsBack() }
    }

    /// The connection ends.
    final func connectionEnds() async {
        if isInTransaction { await rollsBack() }
    }

    final func commits() async throws {
        do {
            if !session.deferredTriggerEvents.isEmpty { try await fireDeferredTriggers() }
            try await commitTransaction()
            session.transaction.isHandlersToo = false
        } catch {
            await rollsBack()
            throw error
        }
    }

    final func rollsBack() async {
        await rollbackTransaction()
        session.transaction.isHandlersToo = false
    }

    /// Runs a statement that begins or ends transactions or savepoints, the handler's part first.
    final func run(_ statement: TransactionStatement) async throws -> String {
        let session = session
        switch statement.kind {
        case .prepare(let identifier) where session.transaction.state == .open:
            return try await prepares(identifier)
        case .commitPrepared(let identifier): return try await finishes(identifier, isCommit: true)
        case .rollbackPrepared(let identifier): return try await finishes(identifier, isCommit: false)
        default: break
        }
        guard isInTransaction else { return try session.run(statement) }
        switch statement.kind {
        case .commit:
            // Nothing is committed where the statement itself is refused.
            if session.transaction.state == .none, statement.isChained { return try session.run(statement) }
            if session.transaction.state == .failed {
                await rollsBack()
            } else {
                do {
                    try await commits()
                } catch {
                    session.transactionEnds(isCommit: false)
                    throw error
                }
            }
            return try session.run(statement)
        case .prepare where session.transaction.state == .failed:
            await rollsBack()
            return try session.run(statement)
        case .rollback:
            if session.transaction.state == .none, statement.isChained { return try session.run(statement) }
            await rollsBack()
            return try session.run(statement)
        case .savepoint(let name):
            let tag = try session.run(statement)
            try await setSavepoint(name.value)
            return tag
        case .release(let name):
            let tag = try session.run(statement)
            try await releaseSavepoint(name.value)
            return tag
        case .rollbackTo(let name):
            let tag = try session.run(statement)
            try await rollbackToSavepoint(name.value)
            return tag
        case .begin, .prepare, .commitPrepared, .rollbackPrepared: return try session.run(statement)
        }
    }
}
