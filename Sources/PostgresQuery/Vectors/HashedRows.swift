import PostgresWire

/// The rows of the hashed side of a join.
struct HashedRows {
    private(set) var index: KeyIndex
    private var builders: [Int: ColumnBuilder] = [:]
    private var width = 0
    private var keys: [Int32] = []
    /// The columns by their slots, once all rows are there.
    private(set) var columns: [ColumnVector] = []
    /// Where the rows of each key begin in `rows`; empty where each key has one row.
    private var starts: [Int32] = []
    private var rows: [Int32] = []
    /// Whether each key has one row, whose number is that of the key.
    private(set) var isUnique = true
    private let keepsAll: Bool
    /// The keys of each batch and which of its rows were taken, until all rows are there: where they do not fit the memory,
    /// the rows are given back with their keys.
    private var keyColumns: [(columns: [ColumnVector], rows: RowSet)] = []

    /// Rows of which these slots are read; those with a NULL among the keys only where all are kept.
    init(blankPadded: [Bool], slots: Set<Int>, keepsAll: Bool) {
        index = KeyIndex(blankPadded: blankPadded)
        for slot in slots { builders[slot] = ColumnBuilder() }
        self.keepsAll = keepsAll
    }

    /// How many rows there are.
    var count: Int { keys.count }

    /// About how many bytes they take.
    var memorySize: Int {
        builders.values.reduce(index.memorySize &+ keys.count &* 12) { $0 &+ $1.memorySize }
    }

    mutating func add(_ batch: ColumnBatch, keys columns: [ColumnVector]) {
        var numbers: [Int32] = []
        index.insert(columns, count: batch.count, keepsNulls: false, into: &numbers)
        width = max(width, batch.columns.count)
        var taken = batch
        var present = RowSet.range(0..<batch.count)
        if !keepsAll, numbers.contains(-1) {
            let places = numbers.indices.filter { numbers[$0] >= 0 }.map { Int32(truncatingIfNeeded: $0) }
            taken = batch.selecting(places)
            present = .indexes(places)
            numbers = places.map { numbers[Int($0)] }
        }
        keyColumns.append((columns, present))
        for slot in builders.keys where batch.columns.indices.contains(slot) {
            builders[slot]?.append(batch.columns[slot], taken.rows)
        }
        keys += numbers
    }

    /// Gives the rows back batch by batch, to each its keys behind its values; those that are not read are NULL.
    mutating func giveBack(
        width: Int,
        to body: ([[PostgresValue]]) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        let places = builders.keys.filter { $0 < width }
        let columns = places.map { builders[$0]?.finish() ?? ColumnVector(.missing(count)) }
        var given = 0
        for (keys, present) in keyColumns {
            var rows: [[PostgresValue]] = []
            rows.reserveCapacity(present.count)
            for number in 0..<present.count {
                var row = [PostgresValue](repeating: .null, count: width)
                for (column, place) in zip(columns, places) { row[place] = column.value(given) }
                for key in keys { row.append(key.value(present[number])) }
                rows.append(row)
                given &+= 1
            }
            try body(rows)
        }
        self = HashedRows(blankPadded: [], slots: [], keepsAll: keepsAll)
    }

    mutating func finish() {
        keyColumns = []
        columns = Array(repeating: ColumnVector(.missing(keys.count)), count: width)
        for slot in builders.keys where slot < width {
            columns[slot] = builders[slot]?.finish() ?? ColumnVector(.missing(keys.count))
        }
        builders = [:]
        isUnique = index.count == keys.count && !keys.contains(-1)
        guard !isUnique else { return }
        starts = Array(repeating: 0, count: index.count &+ 1)
        for key in keys where key >= 0 { starts[Int(key) &+ 1] &+= 1 }
        for key in 0..<index.count { starts[key &+ 1] &+= starts[key] }
        rows = Array(repeating: 0, count: Int(starts[index.count]))
        var next = starts
        for (row, key) in keys.enumerated() where key >= 0 {
            rows[Int(next[Int(key)])] = Int32(truncatingIfNeeded: row)
            next[Int(key)] &+= 1
        }
    }

    mutating func find(_ columns: [ColumnVector], count: Int, into numbers: inout [Int32]) {
        index.find(columns, count: count, keepsNulls: false, into: &numbers)
    }

    /// Pairs the rows of a batch from `start` on with the hashed rows of their keys; gives where it stopped, when enough
    /// pairs were made.
    func pair(
        _ numbers: [Int32],
        from start: Int,
        _ outer: inout [Int32],
        _ inner: inout [Int32]
    ) -> Int {
        outer.removeAll(keepingCapacity: true)
        inner.removeAll(keepingCapacity: true)
        if isUnique {
            outer.reserveCapacity(numbers.count)
            inner.reserveCapacity(numbers.count)
            for place in start..<numbers.count where numbers[place] >= 0 {
                outer.append(Int32(truncatingIfNeeded: place))
                inner.append(numbers[place])
            }
            return numbers.count
        }
        var place = start
        while place < numbers.count, outer.count < ColumnBatch.size &* 2 {
            let key = Int(numbers[place])
            if key >= 0 {
                for position in Int(starts[key])..<Int(starts[key &+ 1]) {
                    outer.append(Int32(truncatingIfNeeded: place))
                    inner.append(rows[position])
                }
            }
            place &+= 1
        }
        return place
    }
}
