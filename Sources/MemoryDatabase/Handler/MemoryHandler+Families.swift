import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// What a statement means by the name of a table.
enum StatementTarget {
    /// The table alone.
    case table(TableAccess)
    /// The table with those that inherit from it, or its partitions.
    case family(TableFamily)

    /// The table itself where it has rows.
    var head: TableAccess? {
        switch self {
        case .table(let table): table
        case .family(let family): family.tree == nil ? family.members.first?.table : nil
        }
    }
}

/// Tables that inherit from others, and partitions.
extension MemoryHandler {
    /// What a statement means by a name.
    ///
    /// - Throws: 42P01 where there is no such table.
    func target(_ name: TableName, isOnly: Bool = false) throws(PostgresError) -> StatementTarget {
        let transaction = try currentTransaction()
        if let table = transaction.table(name), isOnly || !table.hasChildren { return .table(table) }
        guard let family = try transaction.family(name) else {
            let model = transaction.state.model
            if let definition = model.tables[name], definition.kind == .foreignTable {
                let server = definition.server.flatMap { model.foreignServers.oid(of: $0) }
                let wrapper = server.flatMap { model.foreignServers[$0]?.wrapper } ?? ""
                throw PostgresError("55000", "foreign-data wrapper \"\(wrapper)\" has no handler")
            }
            throw PostgresError("42P01", "relation \"\(name.name)\" does not exist")
        }
        return .family(isOnly ? family.withoutMembers : family)
    }

    /// The rows of a family: those of one table after the other.
    func scan(_ select: SelectStatement, of family: TableFamily) async throws -> QueryResult {
        let transaction = try currentTransaction()
        if let oid = family.definition.oid {
            try await transaction.lock(oid, .accessShare, name: family.definition.name)
        }
        let members = family.members(matching: select.conditions)
        var scans: [(member: TableFamily.Member, scan: TableScan)] = []
        for member in members {
            try await transaction.lock(member.table.oid, .accessShare, name: member.table.name)
            try transaction.reads(member.table, select.conditions)
            let plan = ScanPlan(select, of: member.table)
            scans.append((member, TableScan(member.table, plan, transaction.rows, wantsIdentity: false)))
        }
        let wantsIdentity = select.wantsIdentity
        var position = 0
        let columns = wantsIdentity ? family.columnsWithIdentity : family.definition.columns
        let next: () -> [[PostgresValue]]? = {
            while scans.indices.contains(position) {
                let (member, scan) = scans[position]
                guard let found = scan.nextFound() else {
                    position += 1
                    continue
                }
                return found.map { row in
                    let values = member.mapping.toParent(row.values)
                    guard wantsIdentity else { return values }
                    return values + [.text(RowIdentity.text(of: row.place, in: member.table.oid))]
                }
            }
            return nil
        }
        return QueryResult(typedBatches: next, columns: columns)
    }

    /// The member of a family that a row is of; nil where its identity names no table.
    func member(
        of row: RowVersion,
        in target: StatementTarget
    ) throws(PostgresError) -> (family: TableFamily, member: TableFamily.Member)? {
        guard case .family(let family) = target, let oid = RowIdentity.table(of: row.identity) else { return nil }
        guard let member = family.member(oid) else {
            throw PostgresError("XX000", "a row to be written is of no table of \"\(family.definition.name.name)\"")
        }
        return (family, member)
    }

    /// All values of a row of a member, of which the statement knows those that the head has columns for.
    func values(
        of row: RowVersion,
        in member: TableFamily.Member,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> [PostgresValue] {
        if member.mapping.isSame { return row.values }
        let place = try place(of: row)
        let storage = member.table.storage
        if let seen = storage.values(at: place, for: transaction.rows.snapshot),
            member.mapping.toParent(seen) == row.values
        {
            return seen
        }
        return member.mapping.toChild(row.values, over: storage.newestValues(at: place))
    }

    /// The errors of partitions, as this session's settings write values.
    func partitionErrors(_ transaction: MemoryTransaction) -> PartitionErrors {
        PartitionErrors(formats: session.formats)
    }

    /// Refuses a row that is written to a partition by its name and does not belong there.
    func checkPartition(
        of row: [PostgresValue],
        _ table: TableDefinition,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) {
        var definition = table
        var values = row
        while definition.isPartition, let parent = definition.parents.first,
            let tree = try transaction.family(parent)?.tree
        {
            guard let part = tree.parts.firstIndex(where: { $0.definition.name == definition.name }) else { return }
            values = tree.parts[part].mapping.toParent(values)
            guard try tree.part(for: try tree.keyValues(of: values, in: session)) == part else {
                throw partitionErrors(transaction).violated(table, row)
            }
            definition = tree.definition
        }
    }
}
