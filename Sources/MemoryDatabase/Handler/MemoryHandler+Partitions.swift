import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// Partitions that come: their bounds, and the rows that are there already.
extension MemoryHandler {
    /// Looks at the bound of a new partition, and at the rows of the default one that would belong into it.
    func checkBound(
        of oid: OID,
        _ handled: HandledStatement,
        _ transaction: MemoryTransaction
    ) async throws {
        guard let (tree, part) = try place(of: oid, transaction) else { return }
        try PartitionOverlap(
            tree: tree,
            part: part,
            written: handled.parsed.statement.partitionBound,
            source: handled.source
        ).check()
        for (other, candidate) in tree.parts.enumerated() where other != part {
            guard case .default = candidate.boundary else { continue }
            try await checkRows(below: candidate, of: tree, at: other, isDefault: true, transaction)
        }
    }

    /// Looks at the rows of a table that has become a partition.
    func validatePartition(
        _ oid: OID,
        _ handled: HandledStatement,
        _ transaction: MemoryTransaction
    ) async throws {
        try await checkBound(of: oid, handled, transaction)
        guard let (tree, part) = try place(of: oid, transaction) else { return }
        try await checkRows(below: tree.parts[part], of: tree, at: part, isDefault: false, transaction)
    }

    /// The partitions of the parent of a partition, and the place of this one among them.
    private func place(of oid: OID, _ transaction: MemoryTransaction) throws -> (PartitionTree, Int)? {
        guard let definition = transaction.state.model.tables[oid], definition.isPartition,
            let parent = definition.parents.first, let tree = try transaction.family(parent)?.tree,
            let part = tree.parts.firstIndex(where: { $0.definition.oid == oid })
        else { return nil }
        return (tree, part)
    }

    /// Refuses rows of a partition that belong somewhere else.
    private func checkRows(
        below part: PartitionTree.Part,
        of tree: PartitionTree,
        at place: Int,
        isDefault: Bool,
        _ transaction: MemoryTransaction
    ) async throws {
        let session = session
        let members: [(table: TableDefinition, oid: OID, mapping: ColumnMapping)]
        if let family = try transaction.family(part.definition.name) {
            members = family.members.map { ($0.table.definition, $0.table.oid, $0.mapping) }
        } else {
            let same = ColumnMapping(from: part.definition.columns, to: part.definition.columns)
            members = part.definition.oid.map { [(part.definition, $0, same)] } ?? []
        }
        for (table, oid, mapping) in members {
            try await transaction.lock(oid, .accessExclusive, name: table.name)
            try await transaction.forEachPart(of: oid) { rows in
                for row in rows {
                    let values = part.mapping.toParent(mapping.toParent(row))
                    let key = try tree.keyValues(of: values, in: session)
                    guard try tree.part(for: key) != place else { continue }
                    throw self.partitionErrors(transaction).violated(byRowsOf: table, isDefault: isDefault)
                }
            }
        }
    }
}

extension Statement {
    /// The bound of the partition that a statement makes or attaches.
    fileprivate var partitionBound: PartitionBound? {
        switch self {
        case .definition(.createTable(let create)): return create.bound
        case .definition(.alterTable(let alter)):
            for case .attachPartition(_, let bound) in alter.actions { return bound }
            return nil
        default: return nil
        }
    }
}
