import PostgresCatalog
import PostgresWire

/// The triggers of rows that partitions have because the table has them which they belong to.
extension DefinitionRun {
    /// Gives all partitions of a table the triggers that they must have, and takes those away whose origin is gone.
    ///
    /// - Throws: 42710 where a partition has another trigger of that name.
    mutating func refreshPartitionTriggers(of name: TableName) throws(PostgresError) {
        guard let table = model.tables[name], table.kind == .partitionedTable else { return }
        let wanted = table.triggers.filter(\.isForEachRow)
        for partition in model.children(of: name) where partition.isPartition {
            var changed = partition
            let known = Set(wanted.compactMap(\.oid))
            changed.triggers.removeAll { trigger in trigger.parent.map { !known.contains($0) } ?? false }
            for origin in wanted { try clone(origin, into: &changed) }
            if changed.triggers != partition.triggers { model.put(changed) }
            try refreshPartitionTriggers(of: partition.name)
        }
    }

    private func clone(_ origin: TriggerDefinition, into table: inout TableDefinition) throws(PostgresError) {
        var copy = origin
        copy.parent = origin.oid
        copy.comment = nil
        guard let known = table.triggers.firstIndex(where: { $0.parent == origin.oid }) else {
            if table.triggers.contains(where: { $0.name == origin.name }) {
                throw PostgresError(
                    "42710",
                    "trigger \"\(origin.name)\" for relation \"\(table.name.name)\" already exists"
                )
            }
            copy.oid = nil
            table.triggers.append(copy)
            return
        }
        copy.oid = table.triggers[known].oid
        copy.comment = table.triggers[known].comment
        copy.enabled = table.triggers[known].enabled
        table.triggers[known] = copy
    }

    /// Lets triggers fire or not, in partitions too.
    mutating func setEnabled(
        _ letter: Character,
        _ name: String?,
        inPartitionsOf table: TableName
    ) {
        for var partition in model.children(of: table) where partition.isPartition {
            for index in partition.triggers.indices {
                guard partition.triggers[index].parent != nil, name == nil || partition.triggers[index].name == name
                else { continue }
                partition.triggers[index].enabled = letter
            }
            model.put(partition)
            setEnabled(letter, name, inPartitionsOf: partition.name)
        }
    }

    /// A partition's own triggers are those that it does not have from the table that it belonged to.
    func withoutParentsTriggers(_ table: TableDefinition) -> TableDefinition {
        var table = table
        table.triggers.removeAll { $0.parent != nil }
        return table
    }

    /// Refuses to drop or rename a trigger that a partition has because its table has it.
    func checkIsOwn(_ trigger: TriggerDefinition, of table: TableDefinition) throws(PostgresError) {
        guard let parent = trigger.parent, let owner = table.parents.first,
            let origin = model.tables[owner]?.triggers.first(where: { $0.oid == parent })
        else { return }
        let other = "trigger \(origin.name) on table \(shown(owner))"
        throw PostgresError(
            "2BP01",
            "cannot drop trigger \(trigger.name) on table \(shown(table.name)) because \(other) requires it",
            hint: "You can drop \(other) instead."
        )
    }
}
