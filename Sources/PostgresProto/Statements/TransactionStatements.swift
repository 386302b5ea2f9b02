import PostgresSQL
import PostgresWire

/// BEGIN, COMMIT, ROLLBACK, SAVEPOINT and their kin.
extension Session {
    /// Runs the statement and returns its command tag.
    func run(_ statement: TransactionStatement) throws(PostgresError) -> String {
        switch statement.kind {
        case .begin: return try begin(statement)
        case .commit: return try commit(statement)
        case .rollback: return try rollback(statement)
        case .savepoint(let name):
            try checkTransactionIsUsable()
            try requireTransactionBlock("SAVEPOINT")
            transaction.savepoints.append(
                TransactionBlock.Savepoint(
                    name: name.value,
                    depth: settings.save(),
                    notifications: pendingNotifications?.mark ?? PendingNotifications.Mark(),
                    portals: portalCount,
                    deferredEvents: deferredTriggerEvents.count,
                    firedEvents: firedEvents.count
                )
            )
            return "SAVEPOINT"
        case .release(let name):
            try checkTransactionIsUsable()
            try requireTransactionBlock("RELEASE SAVEPOINT")
            let index = try savepoint(name)
            settings.release(to: transaction.savepoints[index].depth)
            transaction.savepoints.removeSubrange(index...)
            return "RELEASE"
        case .rollbackTo(let name):
            try requireTransactionBlock("ROLLBACK TO SAVEPOINT")
            let index = try savepoint(name)
            settings.restore(to: transaction.savepoints[index].depth + 1)
            settingsDidChange()
            pendingNotifications?.goBack(to: transaction.savepoints[index].notifications)
            let savepoint = transaction.savepoints[index]
            forgetDeferredEvents(from: savepoint.deferredEvents, fired: savepoint.firedEvents)
            endPortals(behind: savepoint.portals)
            transaction.savepoints.removeSubrange((index + 1)...)
            transaction.state = .open
            return "ROLLBACK"
        case .prepare where transaction.state != .open: return try rollback(statement)
        case .commitPrepared, .rollbackPrepared, .prepare:
            throw PostgresError(.internalError, "the statement is one of the handler")
        }
    }

    private func begin(_ statement: TransactionStatement) throws(PostgresError) -> String {
        try checkTransactionIsUsable()
        if transaction.state == .open {
            notify(PostgresNotice("there is already a transaction in progress", severity: .warning, sqlState: "25001"))
        } else {
            transaction.state = .open
        }
        try setTransactionModes(statement.modes)
        return statement.isStart ? "START TRANSACTION" : "BEGIN"
    }

    private func commit(_ statement: TransactionStatement) throws(PostgresError) -> String {
        if transaction.state == .none {
            if statement.isChained { try requireTransactionBlock("COMMIT AND CHAIN") }
            notify(PostgresNotice("there is no transaction in progress", severity: .warning, sqlState: "25P01"))
        }
        let isCommit = transaction.state != .failed
        end(isCommit: isCommit, chained: statement.isChained)
        return isCommit ? "COMMIT" : "ROLLBACK"
    }

    private func rollback(_ statement: TransactionStatement) throws(PostgresError) -> String {
        if transaction.state == .none {
            if statement.isChained { try requireTransactionBlock("ROLLBACK AND CHAIN") }
            notify(PostgresNotice("there is no transaction in progress", severity: .warning, sqlState: "25P01"))
        }
        end(isCommit: false, chained: statement.isChained)
        return "ROLLBACK"
    }

    /// Ends the transaction; with AND CHAIN the next one begins with the same modes.
    private func end(isCommit: Bool, chained: Bool) {
        let modes = chained ? keptTransactionModes : []
        transactionEnds(isCommit: isCommit)
        statementBegins()
        guard chained else {
            transaction.isEmpty = true
            return
        }
        transaction.state = .open
        takeTransactionModes(modes)
    }

    /// The modes of the running transaction, for one that is chained to it.
    var keptTransactionModes: [(name: String, value: String?)] {
        Settings.transactionModes.map { ($0, settings.value($0)) }
    }

    /// Gives the transaction the modes of the one before.
    func takeTransactionModes(_ modes: [(name: String, value: String?)]) {
        for (name, value) in modes { settings.store(name, value, isLocal: true) }
    }

    private func savepoint(_ name: Identifier) throws(PostgresError) -> Int {
        guard let index = transaction.savepoints.lastIndex(where: { $0.name == name.value }) else {
            throw PostgresError("3B001", "savepoint \"\(name.value)\" does not exist")
        }
        return index
    }
}
