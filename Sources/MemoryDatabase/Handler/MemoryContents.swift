package import PostgresCatalog
package import PostgresWire

/// All that a database in memory holds at one moment: for tools that hand it on, such as a handler that only reads.
package struct MemoryContents: Sendable {
    /// The definitions.
    package let model: CatalogModel
    /// The rows of tables and materialized views, by OID.
    package let rows: [OID: [[PostgresValue]]]
    /// Where sequences stand, by OID.
    package let sequences: [OID: (last: Int64, isCalled: Bool)]
}

extension MemoryHandler {
    /// What is committed in the database that was named first.
    package func contents() -> MemoryContents {
        let database = server.first
        let state = database.published.state
        let hold = SnapshotHold(database.clock)
        let snapshot = Snapshot(commit: hold.commit, transaction: 0, command: .max)
        var rows: [OID: [[PostgresValue]]] = [:]
        for (oid, storage) in zip(state.storages.keys, state.storages.values) {
            var position = ScanPosition.place(0)
            var found: [[PostgresValue]] = []
            while case .place(let place) = position {
                let (batch, next) = storage.rows(from: place, limit: 1024, for: snapshot)
                found += batch.map(\.values)
                position = next
            }
            rows[oid] = found
        }
        var sequences: [OID: (last: Int64, isCalled: Bool)] = [:]
        for (oid, sequence) in zip(state.sequences.keys, state.sequences.values) {
            sequences[oid] = (sequence.value.last, sequence.value.isCalled)
        }
        return MemoryContents(model: state.model, rows: rows, sequences: sequences)
    }
}
