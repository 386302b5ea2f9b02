import PostgresCatalog
import PostgresWire

/// The ends of transactions, and what is left behind by them.
extension TableState {
    /// The transaction that wrote these rows has committed.
    mutating func commit(_ places: some Sequence<Int>, of transaction: TransactionID, at number: CommitNumber) {
        for place in places {
            guard var newest = self[place].newest else { continue }
            var leavesGarbage = false
            if newest.created.transaction == transaction { newest.created = .committed(number) }
            if newest.deleted.transaction == transaction {
                newest.deleted = .committed(number)
                leavesGarbage = true
            }
            // The states in the middle of the transaction nobody has seen and nobody will.
            var kept = self[place].older
            var dropped: OlderVersion?
            while let version = kept, version.version.created.transaction == transaction {
                dropped = dropped ?? kept
                kept = version.older
            }
            self[place] = StoredRow(newest: newest, older: kept)
            if let dropped { forget(dropped, upTo: kept, keptAt: place) }
            if leavesGarbage || kept != nil { garbage.append(place, from: number) }
        }
    }

    /// Takes back the insertion of a row.
    mutating func takeBackInsert(_ place: Int) {
        counters.deadRows &+= 1
        guard let newest = self[place].newest else { return }
        liveCount -= 1
        self[place].newest = nil
        removeKeys(of: newest.values, from: place)
        self[place].newest = newest
        release(place)
    }

    /// Takes back the newest change of a row.
    mutating func takeBackUpdate(_ place: Int) {
        counters.deadRows &+= 1
        guard let newest = self[place].newest, let before = self[place].older else { return }
        self[place] = StoredRow(newest: before.version, older: before.older)
        if newest.changedKeys { removeKeys(of: newest.values, from: place) }
    }

    /// Takes back the deletion of a row.
    mutating func takeBackDelete(_ place: Int) {
        self[place].newest?.deleted = .never
        liveCount += 1
    }

    /// Ends the locks that a transaction has on a row.
    mutating func unlock(_ place: Int, _ transaction: TransactionID) {
        guard var held = locks[place] else { return }
        held.removeAll { $0.transaction == transaction }
        locks[place] = held.isEmpty ? nil : held
    }

    /// Frees what nobody sees any more, at most this many rows; returns whether there may be more.
    @discardableResult
    mutating func clean(upTo horizon: CommitNumber, limit: Int) -> Bool {
        var left = limit
        while left > 0, let place = garbage.next(upTo: horizon) {
            left -= 1
            clean(place, horizon)
        }
        return left == 0
    }

    private mutating func clean(_ place: Int, _ horizon: CommitNumber) {
        guard let newest = self[place].newest else { return }
        if let deleted = newest.deleted.commit, deleted <= horizon {
            let versions = self[place].versions
            self[place] = StoredRow(newest: newest)
            for version in versions { removeEntries(of: version.values, from: place) }
            release(place)
            locks[place] = nil
        } else if let created = newest.created.commit, created <= horizon, let older = self[place].older {
            self[place].older = nil
            forget(older, keptAt: place)
        }
    }

    /// Takes versions that are no longer part of a row out of the indexes.
    mutating func forget(_ versions: OlderVersion, upTo end: OlderVersion? = nil, keptAt place: Int) {
        var hasOtherKeys = self[place].newest?.changedKeys ?? false
        var next: OlderVersion? = versions
        while let version = next, version !== end {
            hasOtherKeys = hasOtherKeys || version.version.changedKeys
            next = version.older
        }
        guard hasOtherKeys else { return }
        next = versions
        while let version = next, version !== end {
            removeKeys(of: version.version.values, from: place)
            next = version.older
        }
    }

    /// Removes the index entries of values that a row had, but for those that one of its versions still needs.
    private mutating func removeKeys(of values: [PostgresValue], from place: Int) {
        let remaining = self[place].versions
        for index in indexes.indices {
            guard let key = try? indexes[index].makeKey(values) else { continue }
            let isNeeded = remaining.contains { version in
                guard let other = try? indexes[index].makeKey(version.values) else { return false }
                return IndexKey.areEqual(key, other)
            }
            if !isNeeded { indexes[index].entries.remove(key, row: place) }
        }
    }

    private mutating func removeEntries(of values: [PostgresValue], from place: Int) {
        for index in indexes.indices {
            guard let key = try? indexes[index].makeKey(values) else { continue }
            indexes[index].entries.remove(key, row: place)
        }
    }
}
