import PostgresCatalog
import PostgresWire

extension TableState {
    /// Adds a row, unless its keys are taken.
    mutating func insert(_ values: [PostgresValue], by writer: Writer) throws(PostgresError) -> InsertAttempt {
        var keys: [IndexKey?] = []
        keys.reserveCapacity(indexes.count)
        var toCheck: [DuplicateKey] = []
        for index in indexes {
            let key = try index.makeKey(values)
            keys.append(key)
            guard let key, index.demandsUnique(key) else { continue }
            switch holder(of: key, in: index, besides: nil, for: writer.transaction) {
            case .none: break
            case .runs(let transaction): return .blocked(by: transaction)
            case .row(let place):
                let duplicate = DuplicateKey(index: index.id, place: place, key: key)
                guard index.uniqueness == .deferrable else { return .duplicate(duplicate) }
                toCheck.append(duplicate)
            }
        }
        let place = place(
            StoredVersion(values: values, created: .inProgress(writer.transaction), createdBy: writer.command)
        )
        for index in indexes.indices {
            if let key = keys[index] { indexes[index].entries.insert(key, row: place) }
        }
        counters.rowsInserted &+= 1
        counters.rowsInsertedSinceVacuum &+= 1
        return .inserted(place, toCheck: toCheck)
    }

    /// What stands in the way of a new row in some unique indexes; nil where nothing does.
    func taken(_ ids: [OID], by values: [PostgresValue], _ writer: Writer) throws(PostgresError) -> InsertAttempt? {
        for index in indexes where ids.contains(index.id) {
            guard let key = try index.makeKey(values), index.demandsUnique(key) else { continue }
            switch holder(of: key, in: index, besides: nil, for: writer.transaction) {
            case .none: continue
            case .runs(let transaction): return .blocked(by: transaction)
            case .row(let place): return .duplicate(DuplicateKey(index: index.id, place: place, key: key))
            }
        }
        return nil
    }

    /// Gives a row new values.
    ///
    /// - Parameter old: The values that the writer has read: a row that still has them need not be looked at again.
    mutating func update(
        _ place: Int,
        from old: [PostgresValue],
        to values: [PostgresValue],
        by writer: Writer,
        horizon: CommitNumber
    ) throws(PostgresError) -> ChangeAttempt {
        guard let newest = self[place].newest else { return .gone }
        var changes: [(index: Int, key: IndexKey?)] = []
        var toCheck: [DuplicateKey] = []
        var mode = RowLockMode.noKeyUpdate
        for position in indexes.indices where indexes[position].mayChange(from: newest.values, to: values) {
            let index = indexes[position]
            let key = try index.makeKey(values)
            let before = try index.makeKey(newest.values)
            if let key, let before, IndexKey.areEqual(key, before) { continue }
            if key == nil, before == nil { continue }
            if index.uniqueness != .none { mode = .update }
            changes.append((position, key))
        }
        switch claim(place, old, mode, by: writer) {
        case .free: break
        case .changed(let latest): return .changed(latest)
        case .gone: return .gone
        case .changedByCommand: return .changedByCommand
        case .changedWithin: return .changedWithin
        case .blocked(let transactions): return .blocked(by: transactions)
        }
        for change in changes {
            let index = indexes[change.index]
            guard let key = change.key, index.demandsUnique(key) else { continue }
            switch holder(of: key, in: index, besides: place, for: writer.transaction) {
            case .none: break
            case .runs(let transaction): return .blocked(by: [transaction])
            case .row(let other):
                let duplicate = DuplicateKey(index: index.id, place: other, key: key)
                guard index.uniqueness == .deferrable else { return .duplicate(duplicate) }
                toCheck.append(duplicate)
            }
        }
        let isSeenByAll = newest.created.commit.map { $0 <= horizon } ?? false
        let before: OlderVersion?
        if isSeenByAll {
            if let older = self[place].older {
                self[place].older = nil
                forget(older, keptAt: place)
            }
            before = nil
        } else {
            before = self[place].older
        }
        let isKeyChange = mode == .update
        self[place] = StoredRow(
            newest: StoredVersion(
                values: values,
                created: .inProgress(writer.transaction),
                createdBy: writer.command,
                changedKeys: !changes.isEmpty,
                changedUniqueKeys: isKeyChange
            ),
            older: OlderVersion(newest, older: before)
        )
        for change in changes {
            if let key = change.key { indexes[change.index].entries.insert(key, row: place) }
        }
        counters.rowsUpdated &+= 1
        if changes.isEmpty { counters.rowsUpdatedInPlace &+= 1 }
        return .done(toCheck: toCheck)
    }

    /// Deletes a row.
    mutating func delete(_ place: Int, _ old: [PostgresValue], by writer: Writer) -> ChangeAttempt {
        switch claim(place, old, .update, by: writer) {
        case .free: break
        case .changed(let latest): return .changed(latest)
        case .gone: return .gone
        case .changedByCommand: return .changedByCommand
        case .changedWithin: return .changedWithin
        case .blocked(let transactions): return .blocked(by: transactions)
        }
        self[place].newest?.deleted = .inProgress(writer.transaction)
        self[place].newest?.deletedBy = writer.command
        liveCount -= 1
        counters.rowsDeleted &+= 1
        return .done(toCheck: [])
    }

    /// Locks a row without changing it; a stronger lock of the same transaction stays.
    mutating func lock(
        _ place: Int,
        _ old: [PostgresValue],
        _ mode: RowLockMode,
        by writer: Writer
    ) -> ChangeAttempt {
        let found = claim(place, old, mode, by: writer)
        switch found {
        case .gone: return .gone
        case .changedByCommand: return .changedByCommand
        case .changedWithin: return .changedWithin
        case .blocked(let transactions): return .blocked(by: transactions)
        case .free, .changed: break
        }
        let held = locks[place]?.firstIndex { $0.transaction == writer.transaction }
        if let held {
            if let mode = locks[place]?[held].mode, mode >= mode {} else { locks[place]?[held].mode = mode }
        } else {
            locks[place, default: []].append(RowLock(transaction: writer.transaction, mode: mode))
        }
        if case .changed(let latest) = found { return .changed(latest) }
        return .done(toCheck: [])
    }

    /// Whether a writer may have a row, and whether it is still as the writer has read it.
    private func claim(_ place: Int, _ old: [PostgresValue], _ mode: RowLockMode, by writer: Writer) -> RowClaim {
        guard let newest = self[place].newest else { return .gone }
        let own = writer.transaction
        if let other = newest.deleted.transaction {
            if other != own { return .blocked(by: [other]) }
            if newest.deletedBy > writer.command { return .changedWithin }
            return newest.deletedBy == writer.command ? .changedByCommand : .gone
        }
        if newest.deleted.commit != nil { return .gone }
        if let other = newest.created.transaction, other != own {
            let held: RowLockMode = newest.changedUniqueKeys ? .update : .noKeyUpdate
            // Someone who adds a row, rather than changing one, cannot be waited for: nobody sees the row.
            guard self[place].older != nil else { return .gone }
            if mode.conflicts(with: held) { return .blocked(by: [other]) }
            return .free
        }
        let others = locks[place]?.filter { $0.transaction != own && mode.conflicts(with: $0.mode) } ?? []
        if !others.isEmpty { return .blocked(by: others.map(\.transaction)) }
        if newest.created.transaction == own, newest.createdBy >= writer.command {
            return newest.createdBy > writer.command ? .changedWithin : .changedByCommand
        }
        if let commit = newest.created.commit, commit > writer.snapshot.commit,
            writer.isRepeatable || newest.values != old
        {
            return .changed(newest.values)
        }
        return .free
    }

    /// Who has a key.
    private enum KeyHolder {
        case none
        case runs(TransactionID)
        case row(Int)
    }

    /// Finds who has a key now, whatever any snapshot sees.
    private func holder(
        of key: IndexKey,
        in index: TableIndex,
        besides own: Int?,
        for transaction: TransactionID
    ) -> KeyHolder {
        var found = KeyHolder.none
        index.entries.forEach(in: .equal(to: key)) { entry in
            guard entry.row != own else { return true }
            found = holder(of: key, at: entry.row, in: index, for: transaction)
            if case .none = found { return true }
            return false
        }
        return found
    }

    private func holder(
        of key: IndexKey,
        at place: Int,
        in index: TableIndex,
        for transaction: TransactionID
    ) -> KeyHolder {
        let row = self[place]
        guard let newest = row.newest, newest.deleted.commit == nil else { return .none }
        func hasKey(_ version: StoredVersion) -> Bool {
            guard row.older != nil else { return true }
            guard let other = try? index.makeKey(version.values) else { return false }
            return IndexKey.areEqual(other, key)
        }
        if let other = newest.deleted.transaction {
            return other != transaction && hasKey(newest) ? .runs(other) : .none
        }
        if let other = newest.created.transaction, other != transaction {
            // Its key is taken where the other commits, that of the version before where it does not.
            let before = row.older?.version
            return hasKey(newest) || before.map { hasKey($0) } ?? false ? .runs(other) : .none
        }
        return hasKey(newest) ? .row(place) : .none
    }

    /// Whether more than one row has a key, for an index that is looked at later; or the transaction that will tell.
    func isTaken(_ duplicate: DuplicateKey, by transaction: TransactionID) throws(PostgresError) -> InsertAttempt? {
        guard let index = indexes.first(where: { $0.id == duplicate.index }) else { return nil }
        var first: Int?
        var result: InsertAttempt?
        index.entries.forEach(in: .equal(to: duplicate.key)) { entry in
            switch holder(of: duplicate.key, at: entry.row, in: index, for: transaction) {
            case .none: return true
            case .runs(let other):
                result = .blocked(by: other)
                return false
            case .row(let place):
                if first != nil {
                    result = .duplicate(DuplicateKey(index: index.id, place: place, key: duplicate.key))
                    return false
                }
                first = place
                return true
            }
        }
        return result
    }
}
