import PostgresCatalog
import PostgresWire

/// What is counted of a table. The table's lock is held anyway where something is, so that counting costs next to nothing.
extension TableState {
    /// Counts rows that were read in the order of the table.
    mutating func count(read rows: Int, isBeginning: Bool) {
        if isBeginning { counters.sequentialScans &+= 1 }
        counters.rowsRead &+= Int64(rows)
    }

    /// Counts rows that were found by an index.
    mutating func count(found rows: Int, by id: OID, isBeginning: Bool) {
        guard let position = indexes.firstIndex(where: { $0.id == id }) else { return }
        if isBeginning { indexes[position].counters.scans &+= 1 }
        indexes[position].counters.entriesRead &+= Int64(rows)
        indexes[position].counters.rowsFetched &+= Int64(rows)
    }

    /// Counts what a transaction has left behind that has committed.
    mutating func count(committed changes: some Collection<RowChange>) {
        for change in changes {
            counters.rowsChangedSinceAnalyze &+= 1
            if case .inserted = change { continue }
            counters.deadRows &+= 1
        }
    }

    /// Counts the reads by which indexes are made.
    mutating func countIndexes(made count: Int, of rows: Int) {
        counters.sequentialScans &+= Int64(count)
        counters.rowsRead &+= Int64(count) &* Int64(rows)
    }

    /// All that was counted.
    var allCounters: TableCounters {
        var all = counters
        // Rows that were there when counting began anew are not counted until ANALYZE or VACUUM has seen them.
        all.liveRows = max(Int64(liveCount) &- counters.liveRows, 0)
        for index in indexes { all.indexes[index.name] = index.counters }
        return all
    }

    /// Goes on from other counters; rows that are gone as a whole leave nothing behind.
    mutating func takeCounters(_ other: TableCounters, of otherIndexes: [TableIndex], isEmptied: Bool) {
        counters = other
        if isEmptied {
            counters.liveRows = 0
            counters.deadRows = 0
            counters.rowsInsertedSinceVacuum = 0
        }
        for position in indexes.indices {
            let before = otherIndexes.first { $0.id == indexes[position].id }
            indexes[position].counters = before?.counters ?? IndexCounters()
        }
    }

    /// Counts anew; `counters.liveRows` holds how many rows there were before.
    mutating func resetCounters() {
        counters = TableCounters()
        counters.liveRows = Int64(liveCount)
        for position in indexes.indices { indexes[position].counters = IndexCounters() }
    }

    mutating func vacuumed(at moment: Int64) {
        counters.liveRows = 0
        counters.deadRows = 0
        counters.rowsInsertedSinceVacuum = 0
        counters.vacuums &+= 1
        counters.lastVacuum = moment
    }

    mutating func analyzed(at moment: Int64, isWhole: Bool) {
        counters.liveRows = 0
        counters.analyses &+= 1
        counters.lastAnalyze = moment
        if isWhole { counters.rowsChangedSinceAnalyze = 0 }
    }
}
