import PostgresCatalog
import PostgresProto

/// How much room tables would take on PostgreSQL's disk.
extension MemoryHandler {
    private static let pageSize: Int64 = 8192
    /// A larger table is not counted row by row: from some of its rows follows how long the others are.
    private static let countedRows = 4096

    /// The rows of a table; nil where it has none of its own.
    func storage(of table: TableName) -> TableStorage? {
        let state = transaction?.state ?? database.published.state
        return state.model.tables[table]?.oid.flatMap { state.storages[$0] }
    }

    /// The pages that the rows and indexes of a table would fill.
    func size(of table: TableName) -> TableSize? {
        let state = transaction?.state ?? database.published.state
        guard let definition = state.model.tables[table], let oid = definition.oid, let storage = state.storages[oid]
        else { return nil }
        return Self.size(of: definition, storage, snapshot: latestSnapshot)
    }

    /// The pages that all tables of a database would fill; nil where there is no such database.
    func size(ofDatabase name: String) -> Int64? {
        let isOwn = name == database.name
        guard let other = isOwn ? database : server.database(name) else { return nil }
        let state = isOwn ? transaction?.state ?? other.published.state : other.published.state
        let hold = SnapshotHold(other.clock)
        let snapshot = isOwn ? latestSnapshot : Snapshot(commit: hold.commit, transaction: 0, command: .max)
        return zip(state.storages.keys, state.storages.values).reduce(into: Int64(0)) { sum, entry in
            guard let definition = state.model.tables[entry.0] else { return }
            sum &+= Self.size(of: definition, entry.1, snapshot: snapshot).total
        }
    }

    private var latestSnapshot: Snapshot {
        transaction?.rows.latestSnapshot().snapshot
            ?? Snapshot(commit: SnapshotHold(database.clock).commit, transaction: 0, command: .max)
    }

    private static func size(
        of definition: TableDefinition,
        _ storage: TableStorage,
        snapshot: Snapshot
    ) -> TableSize {
        var count = RowCount(definition, storage.indexes)
        let (found, next) = storage.rows(from: 0, limit: countedRows, for: snapshot, isCounted: false)
        for row in found { count.add(row.values) }
        var counted = definition
        count.enter(into: &counted)
        var factor = 1.0
        if case .place = next { factor = max(Double(storage.estimatedCount) / Double(max(found.count, 1)), 1) }
        func bytes(_ pages: Int32) -> Int64 { Int64(exactly: (Double(pages) * factor).rounded(.up)) ?? 0 }
        var indexes: [String: Int64] = [:]
        for index in counted.indexes { indexes[index.name] = bytes(index.pageEstimate) &* pageSize }
        return TableSize(rows: bytes(counted.pageEstimate) &* pageSize, indexes: indexes)
    }
}
