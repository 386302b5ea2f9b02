import PostgresCatalog
import PostgresWire

/// A transaction of one session on the tables' rows: what it sees, what it has written, and how to take that back.
final class StorageTransaction {
    /// A row that was changed or locked.
    private struct Change {
        var table: TableStorage
        var change: RowChange
        /// Whether it is a row that was written, not one that its table takes along when it is written anew.
        var isCounted = true
    }

    private struct RowLockMark {
        var table: TableStorage
        var place: Int
    }

    /// A point to go back to.
    struct Mark {
        fileprivate var changes: Int
        fileprivate var locks: Int
        fileprivate var checks: Int

        /// Before anything was done.
        static let start = Mark(changes: 0, locks: 0, checks: 0)
    }

    let clock: CommitClock
    let locks: LockManager
    private(set) var session: SessionNumber
    /// Where the session counts what it does.
    let tally: ActivityTally
    /// Whether all statements see the same (REPEATABLE READ, and SERIALIZABLE which is taken for it).
    let isRepeatable: Bool
    /// How long it waits for locks.
    var patience = LockPatience()
    /// Its number, once it writes.
    private(set) var id: TransactionID = 0
    private(set) var command: UInt32 = 1
    /// The highest number that a command of it had.
    private var lastCommand: UInt32 = 1
    private var hold: SnapshotHold?
    private var changes: [Change] = []
    private var lockedRows: [RowLockMark] = []
    /// The keys to look at when the statement or the transaction ends, with the table that they are of.
    private(set) var keysToCheck: [(table: TableStorage, key: DuplicateKey)] = []

    init(
        clock: CommitClock,
        locks: LockManager,
        session: SessionNumber,
        isRepeatable: Bool,
        tally: ActivityTally = ActivityTally()
    ) {
        self.clock = clock
        self.tally = tally
        self.locks = locks
        self.session = session
        self.isRepeatable = isRepeatable
    }

    /// Whether it has changed or locked anything.
    var hasWritten: Bool { id != 0 }

    // What it sees

    /// A statement begins: it sees what is committed by now, or with REPEATABLE READ what the first one saw.
    func statementBegins() throws(PostgresError) {
        if !isRepeatable || hold == nil { hold = SnapshotHold(clock) }
        try nextCommand()
    }

    /// What was written so far is seen from here on.
    func nextCommand() throws(PostgresError) {
        guard lastCommand < UInt32.max - 1 else {
            throw PostgresError("54000", "cannot have more than 2^32-2 commands in a transaction")
        }
        lastCommand += 1
        command = lastCommand
    }

    /// What the running statement sees.
    struct View {
        fileprivate var hold: SnapshotHold?
        fileprivate var command: UInt32
    }

    /// What the running statement sees, to go back to.
    var view: View { View(hold: hold, command: command) }

    /// The statement goes on that called others: it does not see what they have done.
    func goBack(to view: View) {
        hold = view.hold
        command = view.command
    }

    /// The statement has ended; its snapshot is kept only by those that still read with it.
    func statementEnds() { if !isRepeatable { hold = nil } }

    /// What the running statement sees, and what keeps that.
    func currentHold() -> SnapshotHold {
        if let hold { return hold }
        let made = SnapshotHold(clock)
        hold = made
        return made
    }

    /// What the running statement sees.
    var snapshot: Snapshot { Snapshot(commit: currentHold().commit, transaction: id, command: command) }

    /// What is committed right now, with all that the transaction itself has done: what constraints look at.
    func latestSnapshot() -> (hold: SnapshotHold, snapshot: Snapshot) {
        let latest = SnapshotHold(clock)
        return (latest, Snapshot(commit: latest.commit, transaction: id, command: .max))
    }

    /// What its snapshot shows, with all that the transaction itself has done.
    var latestOwnSnapshot: Snapshot { Snapshot(commit: currentHold().commit, transaction: id, command: .max) }

    /// The transaction as a writer; it gets its number with the first row.
    func writer() -> Writer {
        if id == 0 {
            id = clock.newTransaction()
            _ = locks.tryAcquire(LockRequest(tag: .transaction(id), mode: .exclusive, session: session))
        }
        return Writer(snapshot: snapshot, isRepeatable: isRepeatable)
    }

    // What it writes

    /// Adds a row, waiting for those that may have its keys.
    ///
    /// - Parameter isCounted: False for a row that its table takes along when it is written anew.
    func insert(
        _ values: [PostgresValue],
        into table: TableStorage,
        isCounted: Bool = true
    ) async throws -> InsertAttempt {
        while true {
            let attempt = try table.insert(values, by: writer())
            switch attempt {
            case .inserted(let place, let toCheck):
                changes.append(Change(table: table, change: .inserted(place), isCounted: isCounted))
                remember(toCheck, of: table)
                return attempt
            case .duplicate: return attempt
            case .blocked(let other): try await locks.waitForEnd(of: other, session, patience)
            }
        }
    }

    /// A change of a row that is tried once; who is in the way is told, and waiting for them is the caller's affair.
    enum Trial {
        case insert([PostgresValue])
        case update(FoundRow, to: [PostgresValue])
        case delete(FoundRow)
    }

    /// What has become of a trial.
    enum TrialOutcome {
        case done
        case duplicate(DuplicateKey)
        case blocked(by: TransactionID)
        /// Another transaction has changed the row since it was read.
        case changed
        case gone
    }

    /// Tries to change a row that was read as it is by now, whatever the transaction's own snapshot shows.
    func tryNow(_ trial: Trial, in table: TableStorage) throws(PostgresError) -> TrialOutcome {
        var writer = writer()
        let latest = latestSnapshot()
        writer.snapshot.commit = latest.hold.commit
        writer.isRepeatable = false
        let attempt: ChangeAttempt
        let change: RowChange
        switch trial {
        case .insert(let values):
            switch try table.insert(values, by: writer) {
            case .inserted(let place, _): (attempt, change) = (.done(toCheck: []), .inserted(place))
            case .duplicate(let duplicate): return .duplicate(duplicate)
            case .blocked(let other): return .blocked(by: other)
            }
        case .update(let row, let values):
            attempt = try table.update(row.place, from: row.values, to: values, by: writer)
            change = .updated(row.place)
        case .delete(let row):
            (attempt, change) = (table.delete(row.place, row.values, by: writer), .deleted(row.place))
        }
        switch attempt {
        case .done:
            changes.append(Change(table: table, change: change))
            return .done
        case .blocked(let others): return others.first.map { .blocked(by: $0) } ?? .changed
        case .duplicate(let duplicate): return .duplicate(duplicate)
        case .changed, .changedByCommand, .changedWithin: return .changed
        case .gone: return .gone
        }
    }

    /// The first of some unique indexes in which another row has the key of a new one, waiting for those that may have it.
    func taken(
        _ indexes: [OID],
        by values: [PostgresValue],
        in table: TableStorage
    ) async throws -> DuplicateKey? {
        while true {
            switch try table.taken(indexes, by: values, writer()) {
            case .duplicate(let duplicate): return duplicate
            case .blocked(let other): try await locks.waitForEnd(of: other, session, patience)
            case .inserted, nil: return nil
            }
        }
    }

    /// Gives a row new values, waiting for those that have it.
    func update(
        _ place: Int,
        from old: [PostgresValue],
        to values: [PostgresValue],
        in table: TableStorage,
        of relation: OID
    ) async throws -> ChangeAttempt {
        let attempt = try await patiently(place, table, relation) {
            try table.update(place, from: old, to: values, by: $0)
        }
        if case .done(let toCheck) = attempt {
            changes.append(Change(table: table, change: .updated(place)))
            remember(toCheck, of: table)
        }
        return try serializable(attempt)
    }

    /// Deletes a row, waiting for those that have it.
    func delete(
        _ place: Int,
        _ old: [PostgresValue],
        from table: TableStorage,
        of relation: OID
    ) async throws -> ChangeAttempt {
        let attempt = try await patiently(place, table, relation) { table.delete(place, old, by: $0) }
        if case .done = attempt { changes.append(Change(table: table, change: .deleted(place))) }
        return try serializable(attempt)
    }

    /// What to do about a row that someone else has.
    enum WaitPolicy: Hashable, Sendable {
        case wait, fail, skip
    }

    /// Locks a row without changing it; `.blocked` only where it is not to wait.
    func lock(
        _ place: Int,
        _ old: [PostgresValue],
        _ mode: RowLockMode,
        in table: TableStorage,
        of relation: OID,
        policy: WaitPolicy = .wait
    ) async throws -> ChangeAttempt {
        let attempt: ChangeAttempt
        if policy == .wait {
            attempt = try await patiently(place, table, relation) { table.lock(place, old, mode, by: $0) }
        } else {
            attempt = table.lock(place, old, mode, by: writer())
        }
        switch attempt {
        case .done, .changed: lockedRows.append(RowLockMark(table: table, place: place))
        default: break
        }
        return try serializable(attempt)
    }

    /// Locks a row as it is by now, whatever the transaction's snapshot shows: for foreign keys.
    func lockLatest(
        _ place: Int,
        _ old: [PostgresValue],
        _ mode: RowLockMode,
        in table: TableStorage,
        of relation: OID
    ) async throws -> ChangeAttempt {
        let attempt = try await patiently(place, table, relation) { writer in
            var writer = writer
            writer.isRepeatable = false
            writer.snapshot.command = .max
            return table.lock(place, old, mode, by: writer)
        }
        switch attempt {
        case .done, .changed: lockedRows.append(RowLockMark(table: table, place: place))
        default: break
        }
        return attempt
    }

    /// Tries until no one is in the way; those that want the same row come one after the other.
    private func patiently(
        _ place: Int,
        _ table: TableStorage,
        _ relation: OID,
        _ attempt: (Writer) throws -> ChangeAttempt
    ) async throws -> ChangeAttempt {
        let tag = LockTag.row(relation: relation, storage: table.id, place: place)
        var isNext = false
        defer { if isNext { locks.release(tag, .exclusive, session) } }
        while true {
            let result = try attempt(writer())
            guard case .blocked(let others) = result, let other = others.first else { return result }
            if !isNext {
                let request = LockRequest(tag: tag, mode: .exclusive, session: session, patience: patience)
                try await locks.acquire(request)
                isNext = true
            }
            try await locks.waitForEnd(of: other, session, patience)
        }
    }

    /// With REPEATABLE READ a row that others have changed ends the transaction.
    private func serializable(_ attempt: ChangeAttempt) throws(PostgresError) -> ChangeAttempt {
        guard isRepeatable else { return attempt }
        switch attempt {
        case .changed: throw .serializationFailure("update")
        case .gone: throw .serializationFailure("delete")
        case .done, .changedByCommand, .changedWithin, .duplicate, .blocked: return attempt
        }
    }

    private func remember(_ keys: [DuplicateKey], of table: TableStorage) {
        for key in keys { keysToCheck.append((table, key)) }
    }

    /// Looks at the keys of these indexes, of which some had two rows meanwhile; the first that still has.
    func firstDuplicate(where isWanted: (DuplicateKey) -> Bool) async throws -> (TableStorage, DuplicateKey)? {
        var left: [(table: TableStorage, key: DuplicateKey)] = []
        var found: (TableStorage, DuplicateKey)?
        for (table, key) in keysToCheck {
            guard isWanted(key), found == nil else {
                left.append((table, key))
                continue
            }
            search: while true {
                switch try table.isTaken(key, by: id) {
                case nil, .inserted: break search
                case .duplicate(let duplicate):
                    found = (table, duplicate)
                    break search
                case .blocked(let other): try await locks.waitForEnd(of: other, session, patience)
                }
            }
        }
        keysToCheck = left
        return found
    }

    // What becomes of it

    /// Sees what another transaction has exported.
    func see(_ hold: SnapshotHold) { self.hold = hold }

    /// Whether the session has locks for this transaction that it holds beyond that, too.
    var holdsLocksTwice: Bool { locks.holdsTwice(session) }

    /// Goes on without its session: its locks are kept under another number, and it sees nothing any more.
    func putAside(as number: SessionNumber) {
        _ = writer()
        locks.handOver(from: session, to: number)
        session = number
        hold = nil
    }

    // How it ends

    /// A point to go back to.
    var mark: Mark { Mark(changes: changes.count, locks: lockedRows.count, checks: keysToCheck.count) }

    /// Takes back all that was done since.
    func takeBack(to mark: Mark) {
        countChanges(from: mark.changes)
        while changes.count > mark.changes, let last = changes.popLast() { last.table.takeBack(last.change) }
        let kept = lockedRows.prefix(mark.locks)
        for lock in lockedRows.dropFirst(mark.locks) {
            if !kept.contains(where: { $0.table === lock.table && $0.place == lock.place }) {
                lock.table.unlock(CollectionOfOne(lock.place), id)
            }
        }
        lockedRows.removeSubrange(min(mark.locks, lockedRows.count)...)
        keysToCheck.removeSubrange(min(mark.checks, keysToCheck.count)...)
    }

    /// Makes all that it did seen; `publish` does what is to be seen together with it.
    func commit(publishing publish: () -> Void = {}) {
        if id != 0 {
            countChanges()
            clock.commit(id) { number in
                var start = 0
                while start < changes.count {
                    let table = changes[start].table
                    var end = start + 1
                    let isCounted = changes[start].isCounted
                    while end < changes.count, changes[end].table === table, changes[end].isCounted == isCounted {
                        end += 1
                    }
                    table.commit(changes[start..<end].lazy.map(\.change), of: id, at: number, isCounted: isCounted)
                    start = end
                }
                publish()
            }
        }
        end()
    }

    /// Takes all back.
    func rollBack() {
        takeBack(to: .start)
        if id != 0 { clock.rolledBack(id) }
        end()
    }

    /// Counts what was written since a mark, whether it stays or not.
    private func countChanges(from start: Int = 0) {
        guard changes.count > start else { return }
        var counts = (inserted: Int64(0), updated: Int64(0), deleted: Int64(0))
        for change in changes[start...] where change.isCounted {
            switch change.change {
            case .inserted: counts.inserted &+= 1
            case .updated: counts.updated &+= 1
            case .deleted: counts.deleted &+= 1
            }
        }
        tally.rowsWereWritten(inserted: counts.inserted, updated: counts.updated, deleted: counts.deleted)
    }

    private func end() {
        for lock in lockedRows { lock.table.unlock(CollectionOfOne(lock.place), id) }
        lockedRows = []
        changes = []
        keysToCheck = []
        hold = nil
        locks.transactionEnds(session)
        id = 0
    }
}

extension PostgresError {
    /// A row was changed by what the command that changes it has set off.
    static func changedByTrigger(_ word: String) -> PostgresError {
        PostgresError(
            "27000",
            "tuple to be \(word) was already modified by an operation triggered by the current command",
            hint: "Consider using an AFTER trigger instead of a BEFORE trigger to propagate changes to other rows."
        )
    }

    /// What a transaction that keeps to its snapshot is told about a row that others have changed.
    static func serializationFailure(_ cause: String) -> PostgresError {
        PostgresError("40001", "could not serialize access due to concurrent \(cause)")
    }
}
