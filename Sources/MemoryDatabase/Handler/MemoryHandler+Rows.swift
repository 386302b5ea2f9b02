import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

extension MemoryHandler {
    /// The rows of a table as the statement sees them, found by an index where there is one for its conditions.
    func scan(_ select: SelectStatement) async throws -> QueryResult {
        guard let wanted = select.tables.first else { return QueryResult(rows: [], columns: []) }
        let name = wanted.name
        let table: TableAccess
        switch try target(name, isOnly: wanted.isOnly) {
        case .table(let found): table = found
        case .family(let family): return try await scan(select, of: family)
        }
        let transaction = try currentTransaction()
        try await transaction.lock(table.oid, .accessShare, name: name)
        try transaction.reads(table, select.conditions)
        let plan = ScanPlan(select, of: table)
        let scan = TableScan(table, plan, transaction.rows, wantsIdentity: select.wantsIdentity)
        let columns = select.wantsIdentity ? table.columnsWithIdentity : table.definition.columns
        let applied: AppliedClauses = plan.isOrdered ? [.order] : []
        return QueryResult(typedBatches: { scan.next() }, columns: columns, applied: applied)
    }

    /// Adds rows.
    func insert(
        _ rows: [[PostgresValue]],
        into name: TableName,
        conflict: ConflictTarget?
    ) async throws -> [InsertOutcome] {
        let target = try target(name)
        let transaction = try currentTransaction()
        if case .table(let table) = target { try await transaction.lock(table.oid, .rowExclusive, name: name) }
        var outcomes: [InsertOutcome] = []
        outcomes.reserveCapacity(rows.count)
        for row in rows {
            do {
                guard case .table(let table) = target else {
                    outcomes.append(try await insert(row, into: target, conflict: conflict, transaction))
                    continue
                }
                if table.definition.isPartition { try checkPartition(of: row, table.definition, transaction) }
                outcomes.append(try await insert(row, into: table, conflict: conflict, transaction))
            } catch let error as PostgresError where error.sqlState == .uniqueViolation {
                outcomes.append(.failed(error))
                break
            }
        }
        return outcomes
    }

    /// Adds a row to a table that is locked.
    func insert(
        _ row: [PostgresValue],
        into table: TableAccess,
        conflict: ConflictTarget?,
        _ transaction: MemoryTransaction
    ) async throws -> InsertOutcome {
        while true {
            switch try await transaction.rows.insert(row, into: table.storage) {
            case .inserted(let place, _):
                try transaction.writes(table, nil, row)
                remember(inserted: row, at: place, in: table, transaction)
                return .inserted(RowVersion(identity: .text(RowIdentity.text(of: place)), values: row))
            case .blocked: continue
            case .duplicate(let duplicate):
                guard let index = table.index(duplicate.index) else {
                    throw PostgresError("XX000", "the index of a key is missing")
                }
                guard let conflict else {
                    throw keyErrors.duplicate(index, of: table.definition, key(of: row, index, table))
                }
                guard conflict.indexes?.contains(index.name) ?? true else {
                    // The keys that the statement speaks of come first: where they are taken, no other is looked at.
                    let arbiters = table.definition.indexes.filter { conflict.indexes?.contains($0.name) ?? false }
                    if let taken = try await transaction.rows.taken(
                        arbiters.compactMap(\.oid),
                        by: row,
                        in: table.storage
                    ) {
                        if let found = try await conflicting(taken, conflict, table, transaction) { return found }
                        continue
                    }
                    throw keyErrors.duplicate(index, of: table.definition, key(of: row, index, table))
                }
                if let found = try await conflicting(duplicate, conflict, table, transaction) { return found }
            }
        }
    }

    /// The row that is in the way of a new one; nil where it is gone meanwhile.
    private func conflicting(
        _ duplicate: DuplicateKey,
        _ conflict: ConflictTarget,
        _ table: TableAccess,
        _ transaction: MemoryTransaction
    ) async throws -> InsertOutcome? {
        let rows = transaction.rows
        guard let values = table.storage.newestValues(at: duplicate.place) else { return nil }
        if rows.isRepeatable, table.storage.values(at: duplicate.place, for: rows.latestOwnSnapshot) == nil {
            throw PostgresError.serializationFailure("update")
        }
        let identity = PostgresValue.text(RowIdentity.text(of: duplicate.place))
        guard conflict.locksExisting else { return .conflicts(RowVersion(identity: identity, values: values)) }
        switch try await rows.lock(duplicate.place, values, .noKeyUpdate, in: table.storage, of: table.oid) {
        case .done, .changedByCommand, .changedWithin: return .conflicts(RowVersion(identity: identity, values: values))
        case .changed(let latest): return .conflicts(RowVersion(identity: identity, values: latest))
        case .gone, .duplicate, .blocked: return nil
        }
    }

    /// Gives rows new values.
    func update(_ changes: [RowUpdate], of name: TableName) async throws -> [UpdateOutcome] {
        let target = try target(name)
        let transaction = try currentTransaction()
        var outcomes: [UpdateOutcome] = []
        outcomes.reserveCapacity(changes.count)
        for change in changes {
            if let (family, member) = try member(of: change.old, in: target) {
                outcomes.append(try await update(change, of: member, family, transaction))
                continue
            }
            guard let table = target.head else { continue }
            try await transaction.lock(table.oid, .rowExclusive, name: name)
            if table.definition.isPartition { try checkPartition(of: change.values, table.definition, transaction) }
            outcomes.append(try await update(change, of: table, transaction))
        }
        return outcomes
    }

    /// Gives a row of a locked table new values.
    func update(
        _ change: RowUpdate,
        of table: TableAccess,
        _ transaction: MemoryTransaction
    ) async throws -> UpdateOutcome {
        let place = try place(of: change.old)
        let attempt = try await transaction.rows.update(
            place,
            from: change.old.values,
            to: change.values,
            in: table.storage,
            of: table.oid
        )
        switch attempt {
        case .done:
            try transaction.writes(table, change.old.values, change.values)
            remember(updated: change.old.values, to: change.values, at: place, in: table, transaction)
            return .updated(RowVersion(identity: change.old.identity, values: change.values))
        case .changed(let latest):
            return .changed(RowVersion(identity: change.old.identity, values: latest))
        case .gone, .changedByCommand, .blocked: return .gone
        case .changedWithin: throw PostgresError.changedByTrigger("updated")
        case .duplicate(let duplicate):
            guard let index = table.index(duplicate.index) else {
                throw PostgresError("XX000", "the index of a key is missing")
            }
            throw keyErrors.duplicate(index, of: table.definition, key(of: change.values, index, table))
        }
    }

    /// Deletes rows.
    func delete(_ rows: [RowVersion], from name: TableName) async throws -> [DeleteOutcome] {
        let target = try target(name)
        let transaction = try currentTransaction()
        var outcomes: [DeleteOutcome] = []
        outcomes.reserveCapacity(rows.count)
        for row in rows {
            if let (_, member) = try member(of: row, in: target) {
                outcomes.append(try await delete(row, from: member, transaction))
                continue
            }
            guard let table = target.head else { continue }
            try await transaction.lock(table.oid, .rowExclusive, name: name)
            outcomes.append(try await delete(row, from: table, transaction))
        }
        return outcomes
    }

    /// Deletes a row of a locked table.
    func delete(
        _ row: RowVersion,
        from table: TableAccess,
        _ transaction: MemoryTransaction
    ) async throws -> DeleteOutcome {
        let place = try place(of: row)
        switch try await transaction.rows.delete(place, row.values, from: table.storage, of: table.oid) {
        case .done:
            try transaction.writes(table, row.values, nil)
            remember(deleted: row.values, from: table, transaction)
            return .deleted
        case .changed(let latest): return .changed(RowVersion(identity: row.identity, values: latest))
        case .gone, .changedByCommand, .blocked, .duplicate: return .gone
        case .changedWithin: throw PostgresError.changedByTrigger("deleted")
        }
    }

    /// Locks rows.
    func lock(
        _ rows: [RowVersion],
        of name: TableName,
        strength: RowLockStrength,
        waiting: RowLockWaiting
    ) async throws -> [LockOutcome] {
        let target = try target(name)
        let transaction = try currentTransaction()
        var outcomes: [LockOutcome] = []
        for row in rows {
            if let (_, member) = try member(of: row, in: target) {
                let own = RowVersion(identity: row.identity, values: try values(of: row, in: member, transaction))
                let outcome = try await lock(own, of: member.table, strength, waiting, transaction)
                if case .changed(let latest) = outcome {
                    let values = member.mapping.toParent(latest.values)
                    outcomes.append(.changed(RowVersion(identity: row.identity, values: values)))
                } else {
                    outcomes.append(outcome)
                }
                continue
            }
            guard let table = target.head else { continue }
            outcomes.append(try await lock(row, of: table, strength, waiting, transaction))
        }
        return outcomes
    }

    private func lock(
        _ row: RowVersion,
        of table: TableAccess,
        _ strength: RowLockStrength,
        _ waiting: RowLockWaiting,
        _ transaction: MemoryTransaction
    ) async throws -> LockOutcome {
        try await transaction.lock(table.oid, .rowShare, name: table.name)
        let attempt = try await transaction.rows.lock(
            try place(of: row),
            row.values,
            strength.mode,
            in: table.storage,
            of: table.oid,
            policy: waiting == .wait ? .wait : .fail
        )
        switch attempt {
        case .done, .changedByCommand, .changedWithin, .duplicate: return .locked
        case .changed(let latest): return .changed(RowVersion(identity: row.identity, values: latest))
        case .gone: return .gone
        case .blocked:
            guard waiting == .skip else {
                throw PostgresError("55P03", "could not obtain lock on row in relation \"\(table.name.name)\"")
            }
            return .skipped
        }
    }

    /// The place that a row's identity names.
    func place(of row: RowVersion) throws(PostgresError) -> Int {
        guard let place = RowIdentity.place(of: row.identity) else {
            throw PostgresError("XX000", "a row to be written has no identity")
        }
        return place
    }

    /// The values of an index's key in a row, as messages show them.
    func key(of row: [PostgresValue], _ index: IndexDefinition, _ table: TableAccess) -> [PostgresValue] {
        let places = index.elements.map { element in
            element.column.flatMap { name in table.definition.columns.firstIndex { $0.name == name } }
        }
        if places.allSatisfy({ $0 != nil }) {
            return places.map { $0.flatMap { row.indices.contains($0) ? row[$0] : nil } ?? .null }
        }
        guard let made = table.indexes.first(where: { $0.id == index.oid }), let key = try? made.makeKey(row) else {
            return []
        }
        return key.values
    }
}

extension RowLockStrength {
    /// The mode of the lock that it takes.
    var mode: RowLockMode {
        switch self {
        case .keyShare: .keyShare
        case .share: .share
        case .noKeyUpdate: .noKeyUpdate
        case .update: .update
        }
    }
}
