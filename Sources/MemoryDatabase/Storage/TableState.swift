import PostgresCatalog
import PostgresWire

/// The rows of a table with its indexes, as one piece that its lock protects.
struct TableState: Sendable {
    /// The rows in pages, so that a large table grows without being moved.
    private var pages: [[StoredRow]] = []
    /// The number of places, the free ones included.
    private(set) var placeCount = 0
    /// The places that new rows get, the first one last.
    private var free: [Int] = []
    /// The places that were freed since.
    ///
    /// As long as they are few new rows come behind all others, as in PostgreSQL, where
    /// a place can be used again only after a vacuum: those who read without an order find rows in that of their coming.
    private var freed: [Int] = []
    /// Whether so many were freed that new rows are to have their places.
    private var isWorthReusing = false
    /// The transaction that has added a row last: its rows stand in the order of their coming.
    private var lastInserter: Stamp?
    /// The indexes.
    var indexes: [TableIndex] = []
    /// The explicit locks of rows, by place.
    var locks: [Int: [RowLock]] = [:]
    /// The places that may hold versions which nobody sees any more from these commits on, in the order of the commits.
    var garbage = GarbageQueue()
    /// How many rows were added, changed and deleted since the last estimate; for `reltuples`.
    var liveCount = 0

    /// What was counted of the table, but for its indexes.
    var counters = TableCounters()

    static let pageSize = 1024

    /// The row at a place; an empty one for a place that there is not.
    subscript(place: Int) -> StoredRow {
        get {
            guard place >= 0, place < placeCount else { return StoredRow() }
            return pages[place / Self.pageSize][place % Self.pageSize]
        }
        _modify {
            guard place >= 0, place < placeCount else {
                var nothing = StoredRow()
                yield &nothing
                return
            }
            yield &pages[place / Self.pageSize][place % Self.pageSize]
        }
    }

    /// Puts a version at a free place and returns the place.
    mutating func place(_ version: StoredVersion) -> Int {
        liveCount += 1
        if lastInserter != version.created {
            lastInserter = version.created
            if isWorthReusing { reuseFreedPlaces() }
        }
        if let place = free.popLast() {
            self[place] = StoredRow(newest: version)
            return place
        }
        if placeCount % Self.pageSize == 0 {
            var page: [StoredRow] = []
            page.reserveCapacity(placeCount == 0 ? 16 : Self.pageSize)
            pages.append(page)
        }
        pages[pages.count - 1].append(StoredRow(newest: version))
        placeCount += 1
        return placeCount - 1
    }

    /// Frees a place; its index entries are gone already.
    mutating func release(_ place: Int) {
        guard self[place].newest != nil else { return }
        self[place] = StoredRow()
        freed.append(place)
        let unused = free.count + freed.count
        if unused == placeCount {
            pages.removeAll()
            (free, freed, placeCount) = ([], [], 0)
        } else if freed.count > 50 + (placeCount - unused) / 5 {
            // As many as autovacuum waits for.
            isWorthReusing = true
        }
    }

    /// Lets new rows have the places that were freed.
    mutating func reuseFreedPlaces() {
        isWorthReusing = false
        guard !freed.isEmpty else { return }
        free += freed
        free.sort(by: >)
        freed.removeAll()
    }
}

/// The places of a table that are worth a look once no snapshot is older than a commit.
struct GarbageQueue: Sendable {
    private var entries: [(commit: CommitNumber, place: Int)] = []
    private var head = 0

    var isEmpty: Bool { head == entries.count }

    mutating func append(_ place: Int, from commit: CommitNumber) { entries.append((commit, place)) }

    /// The next place, if everyone sees the commit that it waits for.
    mutating func next(upTo horizon: CommitNumber) -> Int? {
        guard head < entries.count, entries[head].commit <= horizon else { return nil }
        let place = entries[head].place
        head += 1
        if head == entries.count {
            entries.removeAll(keepingCapacity: entries.count <= 1024)
            head = 0
        } else if head >= 4096, head * 2 >= entries.count {
            entries.removeFirst(head)
            head = 0
        }
        return place
    }
}
