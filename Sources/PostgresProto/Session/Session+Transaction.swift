import PostgresWire

extension Session {
    /// The status that ReadyForQuery tells.
    package var transactionStatus: TransactionBlock.State { transaction.state }

    /// Whether statements are part of a transaction with others: of BEGIN's, or of a query that holds several.
    package var isInTransactionBlock: Bool { transaction.state != .none || transaction.isImplicitBlock }

    /// A statement begins, and with it a transaction where none is under way.
    func statementBegins() {
        statementTimestamp = server.now
        transaction.isEmpty = false
        if !triggerEvents.isEmpty { triggerEvents.removeAll() }
        if transaction.startTimestamp == nil { transaction.startTimestamp = statementTimestamp }
    }

    /// A statement failed: its transaction can only be rolled back, and what it has set is taken back at once.
    func statementFailed() {
        guard transaction.state == .open else { return }
        transaction.state = .failed
        if settings.takeBack() { settingsDidChange() }
    }

    /// The statements of a simple query, or those up to Sync, have ended, and with them their implicit transaction.
    func implicitTransactionEnds(isCommit: Bool) {
        guard transaction.state == .none, transaction.startTimestamp != nil else { return }
        transactionEnds(isCommit: isCommit)
    }

    /// Keeps a portal under its name.
    func keep(_ portal: Portal) {
        portalCount &+= 1
        portal.number = portalCount
        portals[portal.name] = portal
    }

    /// Ends the cursors, and the portals that have begun to give rows, that are younger than so many.
    func endPortals(behind count: Int) {
        guard portalCount > count else { return }
        portals.removeAll { portal in
            guard portal.number > count, portal.transactionNumber != nil else { return false }
            if case .open = portal.state { return true }
            return portal.cursor != nil || portal.cursorStream != nil
        }
    }

    /// Ends the transaction, its settings and its portals.
    func transactionEnds(isCommit: Bool) {
        if !transaction.isEmpty { tally.transactionEnds(isCommit: isCommit) }
        if settings.endTransaction(isCommit: isCommit) { settingsDidChange() }
        transaction.state = .none
        if !transaction.savepoints.isEmpty { transaction.savepoints.removeAll() }
        transaction.startTimestamp = nil
        transaction.hasRunQuery = false
        if !deferredTriggerEvents.isEmpty {
            deferredTriggerEvents.removeAll()
            firedEvents.removeAll()
        }
        portals.removeAll { $0.transactionNumber != nil }
        transaction.number &+= 1
        if pendingNotifications != nil { pendingNotificationsEnd(isCommit: isCommit) }
    }

    /// Refuses what a failed transaction does not take.
    func checkTransactionIsUsable() throws(PostgresError) {
        guard transaction.state == .failed else { return }
        throw PostgresError(
            "25P02",
            "current transaction is aborted, commands ignored until end of transaction block"
        )
    }

    /// Refuses to change anything in a read-only transaction.
    func checkMayWrite(_ command: String) throws(PostgresError) {
        guard settings.value("transaction_read_only") == "on" else { return }
        throw PostgresError("25006", "cannot execute \(command) in a read-only transaction")
    }

    /// Refuses a statement outside a transaction block.
    func requireTransactionBlock(_ command: String) throws(PostgresError) {
        guard transaction.state == .none else { return }
        throw PostgresError("25P01", "\(command) can only be used in transaction blocks")
    }

    /// Refuses a statement inside a transaction block.
    func refuseTransactionBlock(_ command: String) throws(PostgresError) {
        guard transaction.state != .none else { return }
        throw PostgresError("25001", "\(command) cannot run inside a transaction block")
    }
}
