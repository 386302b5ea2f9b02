package import PostgresWire

/// What a transaction has made of the temporary objects of its session, while others change the same definitions.
///
/// Nobody else can name these objects, so that nobody has to wait for their maker. They have OIDs of their own range: those
/// of all other objects follow each other in the order in which the objects are made.
package struct TemporaryChanges: Sendable {
    /// Where the OIDs of such objects begin.
    package static let firstOID: OID = 0x4000_0000
    /// Where they end.
    package static let lastOID: OID = 0x7FFF_0000

    fileprivate var removed: [OID] = []
    fileprivate var schemas: [SchemaDefinition] = []
    fileprivate var sequences: [SequenceDefinition] = []
    fileprivate var tables: [TableDefinition] = []
    fileprivate var dependencies: [OID: [ObjectDependency]] = [:]

    /// Whether there are none.
    package var isEmpty: Bool {
        removed.isEmpty && schemas.isEmpty && sequences.isEmpty && tables.isEmpty && dependencies.isEmpty
    }
}

extension CatalogModel {
    /// What has become of temporary objects since this model was another one.
    package func temporaryChanges(since base: CatalogModel) -> TemporaryChanges {
        var changes = TemporaryChanges()
        changes.schemas = Self.changed(base.schemas, schemas, &changes.removed)
        changes.sequences = Self.changed(base.sequences, sequences, &changes.removed)
        changes.tables = Self.changed(base.tables, tables, &changes.removed)
        dependenciesByDependent.forEach(from: TemporaryChanges.firstOID) { oid, needed in
            if needed != base.dependenciesByDependent[oid] { changes.dependencies[oid] = Array(needed) }
            return true
        }
        return changes
    }

    /// Does to this model what a transaction did to another.
    package mutating func apply(_ changes: TemporaryChanges) {
        for oid in changes.removed { remove(oid) }
        for schema in changes.schemas { put(schema) }
        for sequence in changes.sequences { put(sequence) }
        for table in changes.tables { put(table) }
        for (oid, needed) in changes.dependencies { setDependencies(of: oid, needed) }
    }

    private static func changed<Definition: ObjectDefinition>(
        _ old: ObjectCollection<Definition>,
        _ new: ObjectCollection<Definition>,
        _ removed: inout [OID]
    ) -> [Definition] {
        for (oid, _) in old.objects(from: TemporaryChanges.firstOID) where new[oid] == nil { removed.append(oid) }
        return new.objects(from: TemporaryChanges.firstOID).filter { old[$0.oid] != $0.definition }.map(\.definition)
    }
}
