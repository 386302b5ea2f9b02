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

    /// Rows of which these slots are read; those with a NULL among the keys only where all are kept.
    init(blankPadded: [Bool], slots: Set<Int>, keepsAll: Bool) {
        index = KeyIndex(blankPadded: blankPadded)
        for slot in slots { builders[slot] = ColumnBuilder() }
        self.keepsAll = keepsAll
    }

    /// How many rows there are.
    var count: Int { keys.count }

    mutating func add(_ batch: ColumnBatch, keys columns: [ColumnVector]) {
        var numbers: [Int32] = []
        index.insert(columns, count: batch.count, keepsNulls: false, into: &numbers)
        width = max(width, batch.columns.count)
        var taken = batch
        if !keepsAll, numbers.contains(-1) {
            let present = numbers.indices.filter { numbers[$0] >= 0 }
            taken = batch.selecting(present.map { Int32(truncatingIfNeeded: $0) })
            numbers = present.map { numbers[$0] }
        }
        for slot in builders.keys where batch.columns.indices.contains(slot) {
            builders[slot]?.append(batch.columns[slot], taken.rows)
        }
        keys += numbers
    }

    mutating func finish() {
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
