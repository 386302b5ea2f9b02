import PostgresCatalog
import PostgresProto
import PostgresWire

/// Foreign keys and keys that are looked at later: at the end of the statement, or of the transaction.
extension MemoryHandler {
    /// Notes what a new row refers to.
    func remember(
        inserted row: [PostgresValue],
        at place: Int,
        in table: TableAccess,
        _ transaction: MemoryTransaction
    ) {
        rememberExclusions(at: place, in: table, transaction)
        for reference in table.references where !reference.fromColumns.allSatisfy({ row.value(at: $0).isNull }) {
            transaction.references.append(ReferenceCheck(reference: reference, cause: .refers(place: place)))
        }
    }

    /// Notes what a row refers to now, and who referred to it.
    func remember(
        updated old: [PostgresValue],
        to new: [PostgresValue],
        at place: Int,
        in table: TableAccess,
        _ transaction: MemoryTransaction
    ) {
        rememberExclusions(at: place, in: table, transaction)
        for reference in table.references
        where reference.fromColumns.contains(where: { old.value(at: $0) != new.value(at: $0) }) {
            guard !reference.fromColumns.allSatisfy({ new.value(at: $0).isNull }) else { continue }
            transaction.references.append(ReferenceCheck(reference: reference, cause: .refers(place: place)))
        }
        rememberReferrers(updated: old, to: new, in: table, transaction)
    }

    /// Notes who referred to the key that a row had.
    func rememberReferrers(
        updated old: [PostgresValue],
        to new: [PostgresValue],
        in table: TableAccess,
        _ transaction: MemoryTransaction
    ) {
        for reference in table.referrers {
            let key = reference.ownColumns.map { old.value(at: $0) }
            let newKey = reference.ownColumns.map { new.value(at: $0) }
            guard key != newKey, !key.contains(where: \.isNull) else { continue }
            transaction.references.append(
                ReferenceCheck(reference: reference, cause: .updated(key: key, newKey: newKey))
            )
        }
    }

    /// Notes who referred to a row that is gone.
    func remember(deleted old: [PostgresValue], from table: TableAccess, _ transaction: MemoryTransaction) {
        for reference in table.referrers {
            let key = reference.ownColumns.map { old.value(at: $0) }
            guard !key.contains(where: \.isNull) else { continue }
            transaction.references.append(ReferenceCheck(reference: reference, cause: .deleted(key: key)))
        }
    }

    /// Looks at what is due; actions of foreign keys can bring more.
    func checkConstraints(of transaction: MemoryTransaction, includingDeferred: Bool) async throws {
        guard
            !transaction.references.isEmpty || !transaction.rows.keysToCheck.isEmpty
                || !transaction.exclusions.isEmpty
        else { return }
        // What the statement has done is seen by what looks after it.
        try transaction.rows.nextCommand()
        while true {
            let waiting = transaction.references
            let due = waiting.filter { isDue($0, transaction, includingDeferred) }
            guard !due.isEmpty else { break }
            transaction.references = waiting.filter { !isDue($0, transaction, includingDeferred) }
            for check in due { try await look(at: check, transaction) }
        }
        try await checkKeys(of: transaction, includingDeferred: includingDeferred)
        try await checkExclusions(of: transaction, includingDeferred: includingDeferred)
    }

    /// Whether a foreign key is looked at now: actions are never put off, and neither is RESTRICT.
    private func isDue(_ check: ReferenceCheck, _ transaction: MemoryTransaction, _ includingDeferred: Bool) -> Bool {
        if includingDeferred { return true }
        let action: ForeignKey.Action
        switch check.cause {
        case .refers: action = .noAction
        case .deleted: action = check.reference.key.onDelete
        case .updated: action = check.reference.key.onUpdate
        }
        guard action == .noAction else { return true }
        return !transaction.constraintModes.isDeferred(check.reference.constraint)
    }

    private func checkKeys(of transaction: MemoryTransaction, includingDeferred: Bool) async throws {
        guard !transaction.rows.keysToCheck.isEmpty else { return }
        let state = transaction.state
        var owners: [OID: (table: TableDefinition, index: IndexDefinition)] = [:]
        for table in state.model.tables {
            for index in table.indexes where index.isUnique && !index.isImmediate {
                if let oid = index.oid { owners[oid] = (table, index) }
            }
        }
        let modes = transaction.constraintModes
        let duplicate = try await transaction.rows.firstDuplicate { key in
            guard !includingDeferred, let (table, index) = owners[key.index] else { return true }
            let constraint = table.constraints.first { $0.index == index.name }
            return !(constraint.map { modes.isDeferred($0) } ?? false)
        }
        guard let duplicate, let (table, index) = owners[duplicate.1.index],
            let access = transaction.table(table.name),
            let row = access.storage.newestValues(at: duplicate.1.place)
        else { return }
        throw keyErrors.duplicate(index, of: table, key(of: row, index, access))
    }

    // Foreign keys

    private func look(at check: ReferenceCheck, _ transaction: MemoryTransaction) async throws {
        let reference = check.reference
        switch check.cause {
        case .refers(let place): try await checkReferred(reference, place, transaction)
        case .deleted(let key):
            try await act(reference, reference.key.onDelete, key, newKey: nil, transaction)
        case .updated(let key, let newKey):
            try await act(reference, reference.key.onUpdate, key, newKey: newKey, transaction)
        }
    }

    /// Looks at what the row at a place refers to.
    private func checkReferred(
        _ reference: TableAccess.Reference,
        _ place: Int,
        _ transaction: MemoryTransaction
    ) async throws {
        guard let from = transaction.table(reference.from) else { return }
        let latest = transaction.rows.latestSnapshot()
        // The row may have gone again, or refer to something else by now.
        guard let row = from.storage.values(at: place, for: latest.snapshot) else { return }
        try await checkReferred(reference, from: from.definition, row, transaction)
    }

    /// Refuses a row that refers to nothing, and locks the row that it refers to.
    func checkReferred(
        _ reference: TableAccess.Reference,
        from table: TableDefinition,
        _ row: [PostgresValue],
        _ transaction: MemoryTransaction
    ) async throws {
        let key = reference.fromColumns.map { row.value(at: $0) }
        let nulls = key.count { $0.isNull }
        if nulls > 0 {
            if reference.key.match == .full, nulls < key.count { throw keyErrors.mixed(reference) }
            return
        }
        if try await !lockReferred(reference, key, transaction) {
            throw keyErrors.missing(reference, in: table, key)
        }
    }

    /// Locks the row of a key against deletion; false where there is none.
    private func lockReferred(
        _ reference: TableAccess.Reference,
        _ key: [PostgresValue],
        _ transaction: MemoryTransaction
    ) async throws -> Bool {
        for (to, columns) in try referredTables(reference, key, transaction) {
            try await transaction.lock(to.oid, .rowShare, name: to.name)
            while let found = find(key, in: to, columns, transaction).first {
                let rows = transaction.rows
                switch try await rows.lockLatest(found.place, found.values, .keyShare, in: to.storage, of: to.oid) {
                case .done, .changedByCommand, .changedWithin, .duplicate, .blocked: return true
                case .gone, .changed: continue
                }
            }
        }
        return false
    }

    /// The tables that can have the row of a key that is referred to, with the places of its columns: the table itself, or
    /// partitions.
    private func referredTables(
        _ reference: TableAccess.Reference,
        _ key: [PostgresValue],
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> [(table: TableAccess, columns: [Int])] {
        if let to = transaction.table(reference.to) { return [(to, reference.toColumns)] }
        guard let family = try transaction.family(reference.to) else { return [] }
        let names = reference.toColumns.map { family.definition.columns[$0].name }
        let conditions = zip(names, key).map { SelectStatement.Condition(column: $0, operator: "=", values: [$1]) }
        return family.members(matching: conditions).map { member in
            (member.table, reference.toColumns.map { member.mapping.place($0) })
        }
    }

    /// The rows of a table that have these values in some columns, as committed by now or written by the transaction.
    private func find(
        _ key: [PostgresValue],
        in table: TableAccess,
        _ columns: [Int],
        _ transaction: MemoryTransaction
    ) -> [FoundRow] {
        let latest = transaction.rows.latestSnapshot()
        let plan = KeySearch(key, columns, in: table)
        return plan.rows(of: table.storage, for: latest.snapshot)
    }

    /// Does what a foreign key says about those who refer to a key that is gone.
    private func act(
        _ reference: TableAccess.Reference,
        _ action: ForeignKey.Action,
        _ key: [PostgresValue],
        newKey: [PostgresValue]?,
        _ transaction: MemoryTransaction
    ) async throws {
        guard let from = transaction.table(reference.from),
            let to = transaction.state.model.tables[reference.to]
        else { return }
        switch action {
        case .noAction, .restrict:
            // Another row may have taken the key.
            if action == .noAction {
                let holders = try referredTables(reference, key, transaction)
                if holders.contains(where: { !find(key, in: $0.table, $0.columns, transaction).isEmpty }) { return }
            }
            // Those who refer to it may be about to go: that is waited for.
            while let found = find(key, in: from, reference.fromColumns, transaction).first {
                try await transaction.lock(from.oid, .rowShare, name: from.name)
                let rows = transaction.rows
                switch try await rows.lockLatest(found.place, found.values, .keyShare, in: from.storage, of: from.oid) {
                case .gone, .changed: continue
                case .done, .changedByCommand, .changedWithin, .duplicate, .blocked:
                    throw keyErrors.referenced(reference, in: to, key)
                }
            }
        case .cascade, .setNull, .setDefault:
            guard !find(key, in: from, reference.fromColumns, transaction).isEmpty else { return }
            try await runAction(reference, action, key, newKey, from, to)
        }
    }

    /// Runs the statement that PostgreSQL runs for an action, with all its own checks.
    private func runAction(
        _ reference: TableAccess.Reference,
        _ action: ForeignKey.Action,
        _ key: [PostgresValue],
        _ newKey: [PostgresValue]?,
        _ from: TableAccess,
        _ to: TableDefinition
    ) async throws {
        let names = reference.constraint.columns.map { SQLText.quoted($0) }
        let types = reference.toColumns.map { to.columns[$0].type }
        let table = SQLText.quoted(from.name)
        let condition = names.enumerated().map { "\($0.element) = $\($0.offset + 1)" }.joined(separator: " AND ")
        switch action {
        case .cascade:
            guard let newKey else {
                return try await runInternally("DELETE FROM ONLY \(table) WHERE \(condition)", key, types)
            }
            let changes = names.enumerated().map { "\($0.element) = $\($0.offset + 1 + key.count)" }
            let text = "UPDATE ONLY \(table) SET \(changes.joined(separator: ", ")) WHERE \(condition)"
            try await runInternally(text, key + newKey, types + types)
        case .setNull, .setDefault:
            var set = names
            if newKey == nil, !reference.key.columnsSetOnDelete.isEmpty {
                set = reference.key.columnsSetOnDelete.map { SQLText.quoted($0) }
            }
            let value = action == .setNull ? "NULL" : "DEFAULT"
            let changes = set.map { "\($0) = \(value)" }.joined(separator: ", ")
            try await runInternally("UPDATE ONLY \(table) SET \(changes) WHERE \(condition)", key, types)
        // A default must refer to something, too; that is noted by the update itself.
        case .noAction, .restrict: return
        }
    }

    /// Runs a statement as part of the running one; it sees what was written so far.
    private func runInternally(_ text: String, _ values: [PostgresValue], _ types: [PostgresType]) async throws {
        let transaction = try currentTransaction()
        try transaction.statementBegins()
        try await runNested(text, parameters: values, types: types)
        try transaction.rows.nextCommand()
    }
}

extension [PostgresValue] {
    /// The value at an index, NULL where there is none.
    func value(at index: Int) -> PostgresValue { indices.contains(index) ? self[index] : .null }
}
