import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What the planner is told of tables: how many rows there are, and what ANALYZE has found out about their columns.
extension MemoryHandler {
    /// The number of rows now, with what the last ANALYZE has found.
    func statistics(of name: TableName) -> TableStatistics? {
        let state = transaction?.state ?? database.published.state
        guard let table = state.table(name) else { return nil }
        let definition = table.definition
        let count = Double(table.storage.estimatedCount)
        var statistics = TableStatistics(rowCount: count)
        statistics.isCounted = definition.rowEstimate != nil
        for column in definition.columns {
            guard let known = definition.columnStatistics[column.number] else { continue }
            let distinct = Double(known.distinctCount)
            statistics.columns[column.name] = TableStatistics.Column(
                distinctCount: distinct < 0 ? -distinct * count : distinct,
                minimum: known.minimum,
                maximum: known.maximum,
                nullFraction: Double(known.nullFraction),
                width: Int(known.width)
            )
        }
        return statistics
    }

    /// Gathers statistics of tables; of all where none is named.
    func analyze(_ tables: [VacuumTable], _ transaction: MemoryTransaction) async throws {
        var wanted: [(oid: OID, columns: Set<Int16>?)] = []
        for table in tables {
            let found = try relation(table.name)
            wanted.append((found.oid, try numbers(of: table.columns, in: found)))
        }
        if tables.isEmpty { wanted = transaction.state.storages.keys.map { ($0, nil) } }
        var gathered: [(oid: OID, rowCount: Int, columns: [Int16: ColumnStatistics])] = []
        var ofIndexes: [OID: [Int16: ColumnStatistics]] = [:]
        for (oid, columns) in wanted {
            guard let definition = transaction.state.model.tables[oid],
                let storage = transaction.state.storages[oid]
            else { continue }
            let sample = TableSample(storage, transaction.rows.snapshot)
            gathered.append((oid, sample.rowCount, sample.statistics(of: definition.columns, numbers: columns)))
            // Expressions of indexes are looked at only together with all columns.
            guard columns == nil else { continue }
            let indexes = storage.indexes
            for index in definition.indexes {
                guard let oid = index.oid, let makeKey = indexes.first(where: { $0.id == oid })?.makeKey else {
                    continue
                }
                ofIndexes[oid] = sample.statistics(of: index, makeKey)
            }
        }
        guard !gathered.isEmpty else { return }
        let now = session.server.now
        for (oid, columns) in wanted { transaction.state.storages[oid]?.analyzed(at: now, isWhole: columns == nil) }
        let statisticsOfIndexes = ofIndexes
        try await transaction.changeModel(of: gathered.map(\.0)) { model in
            for (oid, rowCount, columns) in gathered {
                guard var definition = model.tables[oid] else { continue }
                definition.rowEstimate = Float(rowCount)
                definition.columnStatistics.merge(columns) { _, new in new }
                for place in definition.indexes.indices {
                    guard let found = definition.indexes[place].oid.flatMap({ statisticsOfIndexes[$0] }) else {
                        continue
                    }
                    definition.indexes[place].columnStatistics.merge(found) { _, new in new }
                }
                model.put(definition)
            }
        }
    }

    /// The numbers of columns that ANALYZE names; nil for all.
    private func numbers(
        of columns: [Identifier],
        in relation: CatalogSnapshot.Relation
    ) throws(PostgresError) -> Set<Int16>? {
        guard !columns.isEmpty else { return nil }
        var numbers: Set<Int16> = []
        for name in columns {
            guard let column = relation.columns.first(where: { $0.name == name.value }) else {
                throw PostgresError(
                    .undefinedColumn,
                    "column \"\(name.value)\" of relation \"\(relation.name.name)\" does not exist"
                )
            }
            numbers.insert(column.number)
        }
        return numbers
    }
}
