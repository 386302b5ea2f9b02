import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Partitions and parents that come and go.
extension DefinitionRun {
    mutating func attach(_ name: QualifiedName, _ bound: PartitionBound?, to oid: OID) throws(PostgresError) {
        guard let parent = model.tables[oid] else { return }
        guard parent.kind == .partitionedTable else {
            throw PostgresError("42809", "table \"\(parent.name.name)\" is not partitioned")
        }
        var child = try table(name)
        if let oid = child.oid { try checkOwner(ofRelation: oid) }
        guard !child.isPartition else {
            throw PostgresError("42809", "\"\(child.name.name)\" is already a partition")
        }
        try refuseCycle(of: parent, under: child.name)
        try checkColumns(of: child, under: parent)
        if let bound { child.partitionBound = try partitionBound(bound, of: parent, newName: child.name) }
        try adopt(&child, by: parent)
        model.put(child)
        guard let childOID = child.oid else { return }
        try attachKeys(of: parent, to: childOID)
        try refreshPartitionTriggers(of: parent.name)
        need(.validatePartition(childOID))
    }

    private func checkColumns(of child: TableDefinition, under parent: TableDefinition) throws(PostgresError) {
        for column in child.columns where parent.column(column.name) == nil {
            throw PostgresError(
                "42804",
                "table \"\(child.name.name)\" contains column \"\(column.name)\" not found in parent "
                    + "\"\(parent.name.name)\"",
                detail: "The new partition may contain only the columns present in parent."
            )
        }
    }

    private func adopt(_ child: inout TableDefinition, by parent: TableDefinition) throws(PostgresError) {
        for column in parent.columns {
            guard let index = child.columns.firstIndex(where: { $0.name == column.name }) else {
                throw PostgresError("42804", "child table is missing column \"\(column.name)\"")
            }
            guard child.columns[index].type == column.type, child.columns[index].typeModifier == column.typeModifier
            else {
                throw PostgresError(
                    "42804",
                    "child table \"\(child.name.name)\" has different type for column \"\(column.name)\""
                )
            }
            if !column.isNullable, child.columns[index].isNullable {
                throw PostgresError("42804", "column \"\(column.name)\" in child table must be marked NOT NULL")
            }
            child.columns[index].inheritanceCount += 1
            if child.partitionBound != nil { child.columns[index].isLocal = false }
        }
        for constraint in parent.constraints where constraint.checkExpression != nil && !constraint.isNotInherited {
            guard let index = child.constraints.firstIndex(where: { $0.name == constraint.name }) else {
                throw PostgresError("42804", "child table is missing constraint \"\(constraint.name)\"")
            }
            child.constraints[index].inheritanceCount += 1
        }
        child.parents.append(parent.name)
    }

    /// Indexes that match those of the parent become parts of them; others are made.
    private mutating func attachKeys(of parent: TableDefinition, to oid: OID) throws(PostgresError) {
        guard var child = model.tables[oid] else { return }
        var rest = parent
        for index in parent.indexes {
            let match = child.indexes.firstIndex { own in
                own.parent == nil && own.isUnique == index.isUnique && own.isPrimary == index.isPrimary
                    && own.elements == index.elements && own.predicate == index.predicate
            }
            guard let match else { continue }
            child.indexes[match].parent = index.oid
            rest.indexes.removeAll { $0.oid == index.oid }
            let constraint = parent.constraints.first { $0.index == index.name && $0.hasIndex }
            for position in child.constraints.indices
            where child.constraints[position].index == child.indexes[match].name {
                child.constraints[position].parent = constraint?.oid
                child.constraints[position].inheritanceCount = 1
                child.constraints[position].isLocal = false
            }
        }
        model.put(child)
        rest.constraints.removeAll { key in
            key.foreignKey != nil
                && child.constraints.contains { $0.foreignKey == key.foreignKey && $0.columns == key.columns }
        }
        try takeKeys(of: rest, into: oid)
    }

    mutating func detach(_ name: QualifiedName, from oid: OID) throws(PostgresError) {
        guard let parent = model.tables[oid] else { return }
        var child = try table(name)
        guard child.isPartition, child.parents == [parent.name] else {
            throw PostgresError(
                "42P01",
                "relation \"\(child.name.name)\" is not a partition of relation \"\(parent.name.name)\""
            )
        }
        child.partitionBound = nil
        release(&child, from: parent)
        for index in child.indexes.indices { child.indexes[index].parent = nil }
        for index in child.constraints.indices {
            child.constraints[index].parent = nil
            child.constraints[index].isLocal = true
            child.constraints[index].inheritanceCount = 0
        }
        child = withoutParentsTriggers(child)
        model.put(child)
        try refreshPartitionTriggers(of: child.name)
    }

    private func release(_ child: inout TableDefinition, from parent: TableDefinition) {
        child.parents.removeAll { $0 == parent.name }
        for index in child.columns.indices where parent.column(child.columns[index].name) != nil {
            child.columns[index].inheritanceCount = max(0, child.columns[index].inheritanceCount - 1)
            if child.columns[index].inheritanceCount == 0 { child.columns[index].isLocal = true }
        }
    }

    mutating func addParent(_ name: QualifiedName, to table: inout TableDefinition) throws(PostgresError) {
        let parent = try inheritedTable(name)
        guard !table.parents.contains(parent.name) else {
            throw PostgresError(
                "42P07",
                "relation \"\(parent.name.name)\" would be inherited from more than once"
            )
        }
        try refuseCycle(of: parent, under: table.name)
        try adopt(&table, by: parent)
    }

    /// A table cannot become the parent of one that it comes from itself.
    private func refuseCycle(of parent: TableDefinition, under child: TableName) throws(PostgresError) {
        var pending = [parent.name]
        var seen: Set<TableName> = []
        while let next = pending.popLast() {
            guard seen.insert(next).inserted else { continue }
            if next == child {
                throw PostgresError(
                    "42P07",
                    "circular inheritance not allowed",
                    detail: "\"\(parent.name.name)\" is already a child of \"\(child.name)\"."
                )
            }
            pending += model.tables[next]?.parents ?? []
        }
    }

    mutating func removeParent(_ name: QualifiedName, from table: inout TableDefinition) throws(PostgresError) {
        let parent = try self.table(name)
        guard table.parents.contains(parent.name) else {
            throw PostgresError(
                "42P01",
                "relation \"\(parent.name.name)\" is not a parent of relation \"\(table.name.name)\""
            )
        }
        release(&table, from: parent)
        for index in table.constraints.indices where table.constraints[index].inheritanceCount > 0 {
            guard parent.constraint(table.constraints[index].name) != nil else { continue }
            table.constraints[index].inheritanceCount -= 1
            if table.constraints[index].inheritanceCount == 0 { table.constraints[index].isLocal = true }
        }
    }
}
