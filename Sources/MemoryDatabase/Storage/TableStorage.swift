import PostgresCatalog
import PostgresWire
import Synchronization

/// The rows of one table, for all connections.
///
/// Every method takes the table's lock for a short while and none waits for a transaction: what would have to wait is said
/// to the caller.
final class TableStorage: Sendable {
    /// A number that tells storages apart; a truncated or rewritten table gets a new one.
    let id: UInt64
    private let clock: CommitClock
    private let state: Mutex<TableState>

    private static let nextID = Atomic<UInt64>(1)
    /// How many rows with versions that nobody sees are cleaned along with each write.
    private static let cleanedPerWrite = 4

    init(clock: CommitClock, indexes: [TableIndex] = []) {
        id = Self.nextID.wrappingAdd(1, ordering: .relaxed).oldValue
        self.clock = clock
        var table = TableState()
        table.indexes = indexes
        table.countIndexes(made: indexes.count, of: 0)
        state = Mutex(table)
    }

    /// The same rows for another database, where counting begins anew.
    init(copying other: TableStorage, clock: CommitClock) {
        id = Self.nextID.wrappingAdd(1, ordering: .relaxed).oldValue
        self.clock = clock
        var copy = other.state.withLock { $0 }
        copy.locks = [:]
        copy.resetCounters()
        state = Mutex(copy)
    }

    // Writing

    func insert(_ values: [PostgresValue], by writer: Writer) throws(PostgresError) -> InsertAttempt {
        let horizon = clock.horizon
        return try state.withLock { state throws(PostgresError) in
            state.clean(upTo: horizon, limit: Self.cleanedPerWrite)
            return try state.insert(values, by: writer)
        }
    }

    func update(
        _ place: Int,
        from old: [PostgresValue],
        to values: [PostgresValue],
        by writer: Writer
    ) throws(PostgresError) -> ChangeAttempt {
        let horizon = clock.horizon
        return try state.withLock { state throws(PostgresError) in
            state.clean(upTo: horizon, limit: Self.cleanedPerWrite)
            return try state.update(place, from: old, to: values, by: writer, horizon: horizon)
        }
    }

    func delete(_ place: Int, _ old: [PostgresValue], by writer: Writer) -> ChangeAttempt {
        let horizon = clock.horizon
        return state.withLock { state in
            state.clean(upTo: horizon, limit: Self.cleanedPerWrite)
            return state.delete(place, old, by: writer)
        }
    }

    func lock(_ place: Int, _ old: [PostgresValue], _ mode: RowLockMode, by writer: Writer) -> ChangeAttempt {
        state.withLock { $0.lock(place, old, mode, by: writer) }
    }

    func isTaken(_ duplicate: DuplicateKey, by transaction: TransactionID) throws(PostgresError) -> InsertAttempt? {
        try state.withLock { state throws(PostgresError) in try state.isTaken(duplicate, by: transaction) }
    }

    func taken(_ ids: [OID], by values: [PostgresValue], _ writer: Writer) throws(PostgresError) -> InsertAttempt? {
        try state.withLock { state throws(PostgresError) in try state.taken(ids, by: values, writer) }
    }

    // Reading

    /// The newest values at a place, whoever sees them.
    func newestValues(at place: Int) -> [PostgresValue]? { state.withLock { $0[place].newest?.values } }

    /// The row at a place as a snapshot sees it.
    func values(at place: Int, for snapshot: Snapshot) -> [PostgresValue]? {
        state.withLock { $0[place].version(for: snapshot)?.values }
    }

    /// The rows that a snapshot sees from a place on; counted, unless they are read to look after the table.
    func rows(
        from start: Int,
        limit: Int,
        for snapshot: Snapshot,
        isCounted: Bool = true
    ) -> (rows: [FoundRow], next: ScanPosition) {
        state.withLock { state in
            let part = state.rows(from: start, limit: limit, for: snapshot)
            if isCounted { state.count(read: part.rows.count, isBeginning: start == 0) }
            return part
        }
    }

    func rows(
        in range: IndexRange,
        of index: OID,
        isDescending: Bool = false,
        after last: OrderedIndex.Entry? = nil,
        limit: Int = .max,
        for snapshot: Snapshot
    ) -> (rows: [FoundRow], next: ScanPosition) {
        state.withLock { state in
            let part = state.rows(
                in: range,
                of: index,
                isDescending: isDescending,
                after: last,
                limit: limit,
                for: snapshot
            )
            state.count(found: part.rows.count, by: index, isBeginning: last == nil)
            return part
        }
    }

    /// About how many rows there are.
    var estimatedCount: Int { state.withLock(\.liveCount) }

    /// The places, the free ones included: what a scan passes.
    var placeCount: Int { state.withLock(\.placeCount) }

    // Counters

    /// What was counted of the table and its indexes.
    var counters: TableCounters { state.withLock(\.allCounters) }

    /// Goes on from what was counted of the rows that these stand in for.
    ///
    /// - Parameter readsByIndexes: How many rows each of the indexes was made of.
    func takeCounters(of other: TableStorage, isEmptied: Bool, readsByIndexes: Int) {
        let (counters, indexes) = other.state.withLock { ($0.counters, $0.indexes) }
        state.withLock { state in
            state.takeCounters(counters, of: indexes, isEmptied: isEmptied)
            state.countIndexes(made: state.indexes.count, of: readsByIndexes)
        }
    }

    /// Counts anew.
    func resetCounters() { state.withLock { $0.resetCounters() } }

    /// VACUUM has been here.
    func vacuumed(at moment: Int64) { state.withLock { $0.vacuumed(at: moment) } }

    /// ANALYZE has been here; whether it has looked at all columns.
    func analyzed(at moment: Int64, isWhole: Bool) { state.withLock { $0.analyzed(at: moment, isWhole: isWhole) } }

    // Indexes

    /// How many entries each index has.
    var entryCounts: [Int] { state.withLock { $0.indexes.map(\.entries.count) } }

    /// The indexes without their entries.
    var indexes: [TableIndex] {
        state.withLock { state in
            state.indexes.map { index in
                var index = index
                index.entries = OrderedIndex()
                return index
            }
        }
    }

    /// Adds an index over all versions of all rows.
    ///
    /// - Throws: what making a key or `check` says, which is asked time and again; the index is not there then.
    func add(
        _ index: TableIndex,
        checking check: () throws(PostgresError) -> Void = {}
    ) throws(PostgresError) {
        try state.withLock { state throws(PostgresError) in try state.add(index, checking: check) }
    }

    /// A key of an index that two rows have, as a snapshot sees them.
    func firstDuplicate(in id: OID, for snapshot: Snapshot) -> DuplicateKey? {
        state.withLock { state in
            guard let index = state.indexes.first(where: { $0.id == id }) else { return nil }
            var last: IndexKey?
            var found: DuplicateKey?
            index.entries.forEach(in: .all) { entry in
                guard index.demandsUnique(entry.key), let version = state[entry.row].version(for: snapshot),
                    let key = try? index.makeKey(version.values), IndexKey.areEqual(key, entry.key)
                else { return true }
                if let last, IndexKey.areEqual(last, entry.key) {
                    found = DuplicateKey(index: id, place: entry.row, key: entry.key)
                    return false
                }
                last = entry.key
                return true
            }
            return found
        }
    }

    /// Whether the row at a place is excluded by one of those that `isKnown` names, as a snapshot sees them.
    func exclusion(
        of place: Int,
        by id: OID,
        for snapshot: Snapshot,
        among isKnown: (Int) -> Bool
    ) -> ExclusionFinding {
        state.withLock { state in
            guard let index = state.indexes.first(where: { $0.id == id }) else { return .unknown }
            return state.exclusion(of: place, by: index, for: snapshot, among: isKnown)
        }
    }

    /// Takes an index away.
    func removeIndex(_ id: OID) { state.withLock { $0.indexes.removeAll { $0.id == id } } }

    // The ends of transactions

    func commit(
        _ changes: some Collection<RowChange>,
        of transaction: TransactionID,
        at number: CommitNumber,
        isCounted: Bool
    ) {
        state.withLock { state in
            if isCounted { state.count(committed: changes) }
            state.commit(changes.lazy.map(\.place), of: transaction, at: number)
        }
    }

    /// Takes changes of a transaction back, the newest first.
    func takeBack(_ change: RowChange) {
        state.withLock { state in
            switch change {
            case .inserted(let place): state.takeBackInsert(place)
            case .updated(let place): state.takeBackUpdate(place)
            case .deleted(let place): state.takeBackDelete(place)
            }
        }
    }

    func unlock(_ places: some Sequence<Int>, _ transaction: TransactionID) {
        state.withLock { state in for place in places { state.unlock(place, transaction) } }
    }

    /// Frees all that nobody sees any more, a part at a time so that no one waits long.
    func vacuum() {
        let horizon = clock.horizon
        while state.withLock({ $0.clean(upTo: horizon, limit: 256) }) {}
        state.withLock { $0.reuseFreedPlaces() }
    }
}

/// What a transaction did to a row.
enum RowChange: Hashable, Sendable {
    case inserted(Int)
    case updated(Int)
    case deleted(Int)

    /// The row's place.
    var place: Int {
        switch self {
        case .inserted(let place), .updated(let place), .deleted(let place): place
        }
    }
}

extension TableState {
    /// Adds an index over all versions of all rows.
    mutating func add(
        _ index: TableIndex,
        checking check: () throws(PostgresError) -> Void
    ) throws(PostgresError) {
        var index = index
        var entries: [OrderedIndex.Entry] = []
        for place in 0..<placeCount {
            if place & 1023 == 0 { try check() }
            for version in self[place].versions {
                if let key = try index.makeKey(version.values) { entries.append(.init(key: key, row: place)) }
            }
        }
        index.entries = try OrderedIndex(sorting: entries, checking: check)
        indexes.append(index)
        countIndexes(made: 1, of: liveCount)
    }
}
