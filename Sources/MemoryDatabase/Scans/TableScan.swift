import PostgresCatalog
import PostgresProto
import PostgresWire

/// The rows of a table on their way to a statement, a part at a time.
///
/// It keeps the snapshot that it reads with, so that a cursor can go on with it after its statement has ended.
final class TableScan {
    private let table: TableAccess
    private let plan: ScanPlan
    private let snapshot: Snapshot
    private let hold: SnapshotHold
    private let wantsIdentity: Bool
    private let tally: ActivityTally
    private var position = ScanPosition.place(0)
    private var range = 0
    /// How many rows the next part has: few at first, as a limit may want no more.
    private var size = 64
    private static let largestPart = 1024

    init(_ table: TableAccess, _ plan: ScanPlan, _ transaction: StorageTransaction, wantsIdentity: Bool) {
        self.table = table
        self.plan = plan
        self.wantsIdentity = wantsIdentity
        tally = transaction.tally
        hold = transaction.currentHold()
        snapshot = transaction.snapshot
        if case .index = plan.way { position = .entry(nil) }
    }

    /// The next rows; nil at the end.
    func next() -> [[PostgresValue]]? {
        nextFound().map { found in wantsIdentity ? found.map(\.withIdentity) : found.map(\.values) }
    }

    /// The next rows with their places; nil at the end.
    func nextFound() -> [FoundRow]? {
        while true {
            let found: [FoundRow]
            var isByIndex = false
            switch (plan.way, position) {
            case (_, .end): return nil
            case (.places(let places), _):
                position = .end
                found = places.compactMap { place in
                    table.storage.values(at: place, for: snapshot).map { FoundRow(place: place, values: $0) }
                }
            case (.index(let id, let ranges, let isDescending), .entry(let last)):
                guard ranges.indices.contains(range) else {
                    position = .end
                    return nil
                }
                let index = isDescending ? ranges.count - 1 - range : range
                (found, position) = table.storage.rows(
                    in: ranges[index],
                    of: id,
                    isDescending: isDescending,
                    after: last,
                    limit: size,
                    for: snapshot
                )
                isByIndex = true
                if case .end = position {
                    range += 1
                    position = range < ranges.count ? .entry(nil) : .end
                }
            case (_, .place(let place)):
                (found, position) = table.storage.rows(from: place, limit: size, for: snapshot)
            case (.table, .entry):
                position = .end
                found = []
            }
            size = min(size * 4, Self.largestPart)
            guard !found.isEmpty else { continue }
            tally.rowsWereRead(found.count, byIndex: isByIndex)
            return found
        }
    }
}

extension FoundRow {
    /// The values with the row's `ctid` behind them.
    var withIdentity: [PostgresValue] { values + [.text(RowIdentity.text(of: place))] }
}
