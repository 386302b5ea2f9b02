import PostgresSQL
import PostgresWire

/// Transactions that are put aside to be finished later, and snapshots that are handed on.
extension PostgresRequestHandler {
    /// What a server says that keeps no transactions aside.
    package static var cannotPrepare: PostgresError {
        PostgresError(
            "55000",
            "prepared transactions are disabled",
            hint: "Set max_prepared_transactions to a nonzero value."
        )
    }

    /// PREPARE TRANSACTION; where it fails the transaction has ended, as with a commit.
    final func prepares(_ identifier: String) async throws -> String {
        let session = session
        do {
            guard takesPartInTransactions else { throw Self.cannotPrepare }
            try await entersTransaction()
            if !session.deferredTriggerEvents.isEmpty { try await fireDeferredTriggers() }
            if session.hasCursorsToHold {
                throw PostgresError(
                    .featureNotSupported,
                    "cannot PREPARE a transaction that has created a cursor WITH HOLD"
                )
            }
            if session.pendingNotifications != nil {
                throw PostgresError(
                    .featureNotSupported,
                    "cannot PREPARE a transaction that has executed LISTEN, UNLISTEN, or NOTIFY"
                )
            }
            try await prepareTransaction(identifier)
            session.transaction.isHandlersToo = false
        } catch {
            if isInTransaction { await rollsBack() }
            session.transactionEnds(isCommit: false)
            throw error
        }
        session.transactionEnds(isCommit: true)
        session.statementBegins()
        session.transaction.isEmpty = true
        return "PREPARE TRANSACTION"
    }

    /// COMMIT PREPARED and ROLLBACK PREPARED.
    final func finishes(_ identifier: String, isCommit: Bool) async throws -> String {
        let name = isCommit ? "COMMIT PREPARED" : "ROLLBACK PREPARED"
        try session.checkTransactionIsUsable()
        guard !session.isInTransactionBlock else {
            throw PostgresError("25001", "\(name) cannot run inside a transaction block")
        }
        try await finishPreparedTransaction(identifier, isCommit: isCommit)
        return name
    }

    /// SET TRANSACTION SNAPSHOT.
    final func takesSnapshot(_ statement: SetStatement) async throws -> String {
        let session = session
        guard !statement.isLocal else {
            throw PostgresError(.featureNotSupported, "SET LOCAL TRANSACTION SNAPSHOT is not implemented")
        }
        if !session.isInTransactionBlock {
            session.notify(
                PostgresNotice(
                    "SET TRANSACTION can only be used in transaction blocks",
                    severity: .warning,
                    sqlState: "25P01"
                )
            )
        }
        guard !session.transaction.hasRunQuery, session.transaction.savepoints.isEmpty else {
            throw PostgresError("25001", "SET TRANSACTION SNAPSHOT must be called before any query")
        }
        guard [.repeatableRead, .serializable].contains(session.transactionModes.isolation) else {
            throw PostgresError(
                .featureNotSupported,
                "a snapshot-importing transaction must have isolation level SERIALIZABLE or REPEATABLE READ"
            )
        }
        guard case .list(let items) = statement.value, case .literal(let literal)? = items.first,
            case .string(let name) = literal.value
        else { throw PostgresError("22023", "invalid snapshot identifier: \"\"") }
        if takesPartInTransactions { try await entersTransaction() }
        try importSnapshot(name)
        session.transaction.hasRunQuery = true
        return "SET"
    }
}
