import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// Writing to tables that inherit from the one that a statement names, and to partitions.
extension MemoryHandler {
    /// Adds a row: to the head of those that inherit, or to the partition that it belongs into.
    func insert(
        _ row: [PostgresValue],
        into target: StatementTarget,
        conflict: ConflictTarget?,
        _ transaction: MemoryTransaction
    ) async throws -> InsertOutcome {
        guard case .family(let family) = target else { return .failed(PostgresError("XX000", "no family")) }
        let (member, values) = try route(row, family, transaction)
        let table = member.table
        try await transaction.lock(table.oid, .rowExclusive, name: table.name)
        var own = conflict
        own?.indexes = conflict?.indexes.map { wanted in
            member.headIndexes.filter { wanted.contains($0.value) }.keys.sorted()
        }
        let outcome = try await insert(values, into: table, conflict: family.tree == nil ? conflict : own, transaction)
        func version(_ version: RowVersion) -> RowVersion { self.version(version, of: member) }
        return switch outcome {
        case .inserted(let made): .inserted(version(made))
        case .conflicts(let found): .conflicts(version(found))
        case .failed: outcome
        }
    }

    /// A row of a member as the statement sees it.
    private func version(_ version: RowVersion, of member: TableFamily.Member) -> RowVersion {
        let place = RowIdentity.place(of: version.identity) ?? 0
        return RowVersion(
            identity: .text(RowIdentity.text(of: place, in: member.table.oid)),
            values: member.mapping.toParent(version.values)
        )
    }

    /// The member that a new row belongs into, and the row as one of it.
    ///
    /// - Throws: 23514 where no partition takes it, and what its partition asks beyond the head.
    private func route(
        _ row: [PostgresValue],
        _ family: TableFamily,
        _ transaction: MemoryTransaction
    ) throws -> (TableFamily.Member, [PostgresValue]) {
        guard var tree = family.tree else {
            guard let head = family.members.first else { throw PostgresError("XX000", "a family has no head") }
            return (head, row)
        }
        if family.definition.isPartition { try checkPartition(of: row, family.definition, transaction) }
        var values = row
        while true {
            let key = try tree.keyValues(of: values, in: session)
            guard let index = try tree.part(for: key) else { throw partitionErrors(transaction).missing(in: tree, key) }
            let part = tree.parts[index]
            values = part.mapping.toChild(values)
            switch part.content {
            case .tree(let below): tree = below
            case .table:
                guard let member = part.definition.oid.flatMap({ family.member($0) }) else {
                    throw PostgresError("XX000", "partition \"\(part.definition.name.name)\" has no rows")
                }
                try member.rules?.apply(to: &values, in: session)
                return (member, values)
            }
        }
    }

    /// The partition that a row of a partitioned table belongs into; nil where there is none.
    func leaf(of name: TableName, for row: [PostgresValue]) throws -> TableName? {
        guard var tree = try currentTransaction().family(name)?.tree else { return nil }
        var values = row
        while let index = try tree.part(for: try tree.keyValues(of: values, in: session)) {
            let part = tree.parts[index]
            values = part.mapping.toChild(values)
            guard case .tree(let below) = part.content else { return part.definition.name }
            tree = below
        }
        return nil
    }

    /// The table that an identity names, and the row there as it is by now; nil where it names none.
    func storedRow(_ identity: PostgresValue) -> (table: TableName, row: [PostgresValue])? {
        guard let oid = RowIdentity.table(of: identity), let place = RowIdentity.place(of: identity),
            let state = transaction?.state, let table = state.model.tables[oid]
        else { return nil }
        return (table.name, state.storages[oid]?.newestValues(at: place) ?? [])
    }

    /// Gives a row of a member new values, by which it may move to another partition.
    func update(
        _ change: RowUpdate,
        of member: TableFamily.Member,
        _ family: TableFamily,
        _ transaction: MemoryTransaction
    ) async throws -> UpdateOutcome {
        let table = member.table
        try await transaction.lock(table.oid, .rowExclusive, name: table.name)
        let old = RowVersion(
            identity: change.old.identity,
            values: try values(of: change.old, in: member, transaction)
        )
        var values = member.mapping.toChild(change.values, over: old.values)
        if family.definition.isPartition { try checkPartition(of: change.values, family.definition, transaction) }
        if family.tree != nil, family.mayMove(change.assignedColumns) {
            let (wanted, moved) = try route(change.values, family, transaction)
            if wanted.table.oid != table.oid {
                return try await move(old, of: member, to: wanted, moved, change.old.identity, transaction)
            }
        }
        try member.rules?.apply(to: &values, in: session)
        let own = RowUpdate(old: old, values: values, assignedColumns: change.assignedColumns)
        return switch try await update(own, of: table, transaction) {
        case .updated(let made): .updated(version(made, of: member))
        case .changed(let latest): .changed(version(latest, of: member))
        case .gone: .gone
        }
    }

    /// Takes a row out of one partition and puts it into another.
    private func move(
        _ old: RowVersion,
        of member: TableFamily.Member,
        to wanted: TableFamily.Member,
        _ values: [PostgresValue],
        _ identity: PostgresValue,
        _ transaction: MemoryTransaction
    ) async throws -> UpdateOutcome {
        let place = try place(of: old)
        let storage = member.table.storage
        switch try await transaction.rows.delete(place, old.values, from: storage, of: member.table.oid) {
        case .changed(let latest): return .changed(version(RowVersion(identity: identity, values: latest), of: member))
        case .gone, .changedByCommand, .blocked, .duplicate: return .gone
        case .changedWithin: throw PostgresError.changedByTrigger("updated")
        case .done: try transaction.writes(member.table, old.values, nil)
        }
        // Those who refer to the row see it changed, not deleted.
        let seen = member.mapping.toChild(wanted.mapping.toParent(values), over: old.values)
        rememberReferrers(updated: old.values, to: seen, in: member.table, transaction)
        try await transaction.lock(wanted.table.oid, .rowExclusive, name: wanted.table.name)
        guard case .inserted(let made) = try await insert(values, into: wanted.table, conflict: nil, transaction) else {
            throw PostgresError("XX000", "a row that was moved is not there")
        }
        return .updated(version(made, of: wanted))
    }

    /// Deletes a row of a member.
    func delete(
        _ row: RowVersion,
        from member: TableFamily.Member,
        _ transaction: MemoryTransaction
    ) async throws -> DeleteOutcome {
        let table = member.table
        try await transaction.lock(table.oid, .rowExclusive, name: table.name)
        let own = RowVersion(identity: row.identity, values: try values(of: row, in: member, transaction))
        let outcome = try await delete(own, from: table, transaction)
        if case .changed(let latest) = outcome { return .changed(version(latest, of: member)) }
        return outcome
    }
}
