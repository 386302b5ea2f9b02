import PostgresCatalog
import PostgresWire

/// The functions that tell how partitions belong together (PostgreSQL 15 docs, §9.27.7).
enum PartitionFunctions {
    static func register(in table: inout ScalarTable) {
        table["pg_partition_root"] = .unary { relation, environment in
            let catalog = environment.catalog
            guard let member = member(relation.oidValue, catalog), let root = ancestors(of: member, catalog).last else {
                return .null
            }
            return ObjectNames(environment).value(root, as: .regclass)
        }
    }

    static func registerSets(in table: inout SetTable) {
        table.add("pg_partition_ancestors") { values, environment in
            let catalog = environment.catalog
            guard let member = member(values[0].oidValue, catalog) else { return [] }
            return ancestors(of: member, catalog).map { [ObjectNames(environment).value($0, as: .regclass)] }
        }
        table.add("pg_partition_tree") { values, environment in
            let catalog = environment.catalog
            guard let root = member(values[0].oidValue, catalog) else { return [] }
            let names = ObjectNames(environment)
            return tree(of: root, catalog).map { relation, level in
                let table = catalog.model.tables[relation]
                let parent =
                    table.flatMap { $0.isPartition ? $0.parents.first : nil }
                    .flatMap { catalog.model.tables[$0]?.oid } ?? parentOfIndex(relation, catalog)
                return [
                    names.value(relation, as: .regclass), parent.map { names.value($0, as: .regclass) } ?? .null,
                    .bool(!isDivided(relation, catalog)), .int4(level),
                ]
            }
        }
    }

    /// The OID where a relation is partitioned, or a partition: of tables and of indexes; nil for all others.
    private static func member(_ oid: OID, _ catalog: CatalogSnapshot) -> OID? {
        if let table = catalog.model.tables[oid] {
            return table.isPartition || table.partitionKey != nil ? oid : nil
        }
        if parentOfIndex(oid, catalog) != nil || isDivided(oid, catalog) { return oid }
        return nil
    }

    /// Whether a relation has no rows of its own but those of its partitions.
    private static func isDivided(_ oid: OID, _ catalog: CatalogSnapshot) -> Bool {
        if let table = catalog.model.tables[oid] { return table.partitionKey != nil }
        return catalog.model.index(oid).map { $0.table.partitionKey != nil } ?? false
    }

    private static func parentOfIndex(_ oid: OID, _ catalog: CatalogSnapshot) -> OID? {
        catalog.model.index(oid)?.index.parent
    }

    /// The relation itself, then what it is a partition of, up to the root.
    private static func ancestors(of oid: OID, _ catalog: CatalogSnapshot) -> [OID] {
        var found = [oid]
        while let last = found.last {
            let table = catalog.model.tables[last].flatMap { $0.isPartition ? $0.parents.first : nil }
            guard let parent = table.flatMap({ catalog.model.tables[$0]?.oid }) ?? parentOfIndex(last, catalog),
                !found.contains(parent)
            else { return found }
            found.append(parent)
        }
        return found
    }

    /// A relation and all its partitions, level by level, with their levels.
    private static func tree(of root: OID, _ catalog: CatalogSnapshot) -> [(relation: OID, level: Int32)] {
        var found: [(relation: OID, level: Int32)] = [(root, 0)]
        var seen: Set<OID> = [root]
        var next = 0
        while next < found.count {
            let (relation, level) = found[next]
            next += 1
            for child in children(of: relation, catalog) where seen.insert(child).inserted {
                found.append((child, level + 1))
            }
        }
        return found
    }

    private static func children(of oid: OID, _ catalog: CatalogSnapshot) -> [OID] {
        if let table = catalog.model.tables[oid] {
            guard table.partitionKey != nil else { return [] }
            return catalog.model.children(of: table.name).compactMap(\.oid).sorted()
        }
        guard let (table, _) = catalog.model.index(oid), table.partitionKey != nil else { return [] }
        return catalog.model.children(of: table.name)
            .flatMap { $0.indexes.filter { $0.parent == oid }.compactMap(\.oid) }.sorted()
    }
}
