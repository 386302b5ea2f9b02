import PostgresWire

/// Sorts rows, equal ones into the order in which PostgreSQL leaves them; where they do not fit the memory, by merging sorted
/// runs of a temporary file.
final class RowSorter {
    /// How many runs are merged at once at least.
    private static let leastOrder = 6

    private let keys: [SortSlot]
    private let compare: QuickSort<[PostgresValue]>.Comparison
    private let memory: WorkMemory
    private let environment: any FunctionEnvironment
    /// How many rows are wanted, the first ones; nil for all.
    private let wanted: Int?
    /// Whether there are many sorters with few rows each, which share a file.
    private let sharesFile: Bool
    private var rows: [[PostgresValue]] = []
    private var position = 0
    private var runs: [RowStore] = []
    private var file: SpillFile?
    private var merge: RunMerge?
    /// The first rows, once there are twice as many as are wanted.
    private var first: FirstElements<[PostgresValue]>?
    private var isCut = false

    /// How many bytes the rows in memory take.
    private(set) var size = 0
    /// The most bytes that they have taken, and those of the file.
    private(set) var peak = 0
    private(set) var fileSize = 0

    /// A sorter without rows.
    init(_ keys: [SortSlot], _ context: ExecutionContext, wanted: Int? = nil, sharesFile: Bool = false) {
        self.keys = keys
        compare = { SortSlot.compare($0, $1, keys) }
        self.wanted = wanted
        memory = context.memory
        environment = context.environment
        self.sharesFile = sharesFile
    }

    /// How the rows were sorted, in EXPLAIN's words.
    var method: String {
        if fileSize > 0 { return "external merge" }
        return isCut ? "top-N heapsort" : "quicksort"
    }

    func add(_ more: [[PostgresValue]]) throws(PostgresError) {
        for row in more { try add(row) }
    }

    private func add(_ row: [PostgresValue]) throws(PostgresError) {
        size &+= row.memorySize
        if first != nil {
            if let dropped = first?.add(row, compare) { size &-= dropped.memorySize }
        } else {
            rows.append(row)
        }
        peak = max(peak, size)
        if let wanted, first == nil, runs.isEmpty, rows.count / 2 >= wanted, rows.count > 2 &* wanted {
            cut(to: wanted)
        }
        guard memory.isBeyondLimit(size) else { return }
        if let wanted, first == nil, runs.isEmpty, rows.count > wanted { cut(to: wanted) }
        if size > memory.limit / 2 { try flush() }
    }

    /// Makes a run of the rows in memory.
    func flush() throws(PostgresError) {
        try sort()
        guard !rows.isEmpty else { return }
        let file = if let file { file } else { try sharesFile ? memory.sharedFile() : memory.makeFile() }
        self.file = file
        let run = RowStore(memory, in: file, blockSize: blockSize)
        try run.append(contentsOf: rows)
        try run.write()
        runs.append(run)
        rows = []
        size = 0
    }

    /// Sorts what has come.
    func finish() throws(PostgresError) {
        guard !runs.isEmpty else {
            try sort()
            if let wanted, rows.count > wanted { rows.removeLast(rows.count &- wanted) }
            return
        }
        try flush()
        fileSize = file?.size ?? 0
        let order = max(memory.limit / (4 &* blockSize), Self.leastOrder)
        while runs.count > order {
            let target = try memory.makeFile()
            var longer: [RowStore] = []
            for start in stride(from: 0, to: runs.count, by: order) {
                // Only neighbours are merged, so that equal rows stay in their order.
                longer.append(try merged(Array(runs[start..<min(runs.count, start &+ order)]), in: target))
            }
            runs = longer
            file = target
            fileSize = max(fileSize, target.size)
        }
        merge = try RunMerge(runs, keys)
    }

    /// The next rows; none where there are no more.
    func next() throws(PostgresError) -> [[PostgresValue]] {
        try environment.checkCancellation()
        let end = min(position &+ Execution.batchSize, wanted ?? .max)
        if let merge {
            let batch = try merge.next(end &- position)
            position &+= batch.count
            return batch
        }
        guard position < rows.count else { return [] }
        let batch = Array(rows[position..<min(rows.count, end)])
        position &+= batch.count
        return batch
    }

    private var blockSize: Int { min(max(memory.limit / 64, 4 << 10), 64 << 10) }

    private func merged(_ runs: [RowStore], in target: SpillFile) throws(PostgresError) -> RowStore {
        let result = RowStore(memory, in: target, blockSize: blockSize)
        let merge = try RunMerge(runs, keys)
        while true {
            try environment.checkCancellation()
            let rows = try merge.next(Execution.batchSize)
            if rows.isEmpty { break }
            try result.append(contentsOf: rows)
        }
        try result.write()
        return result
    }

    private func cut(to count: Int) {
        first = FirstElements(rows, limit: count, compare)
        rows = []
        isCut = true
        size = first?.reduce(0) { $0 &+ $1.memorySize } ?? 0
    }

    private func sort() throws(PostgresError) {
        if var found = first {
            first = nil
            rows = found.takeAll(compare)
        } else {
            let check = { () throws(PostgresError) in try self.environment.checkCancellation() }
            if let short = AbbreviatedKeys(rows, keys) {
                rows = try short.sorted(rows, checking: check)
            } else {
                try QuickSort.sort(&rows, by: compare, checking: check)
            }
        }
    }
}

/// Merges sorted runs, which are empty then; of equal rows those of the earlier run come first.
private final class RunMerge {
    /// Where a run stands.
    private struct Head {
        let run: RowStore
        var rows: [[PostgresValue]]
        var place = 0
        /// The number of the row behind `rows` in the run.
        var next: Int

        var row: [PostgresValue] { rows[place] }
    }

    private let keys: [SortSlot]
    private var heads: [Head] = []
    /// A heap of the numbers of the runs that have rows left, the one with the first row on top.
    private var heap: [Int] = []
    /// How many blocks have been read.
    private var blocks = 0
    /// How many blocks are read for a batch, so that one of wide rows does not take more memory than its runs.
    private static let blocksPerBatch = 16

    init(_ runs: [RowStore], _ keys: [SortSlot]) throws(PostgresError) {
        self.keys = keys
        for run in runs {
            guard let first = try run.piece(at: 0) else { continue }
            heads.append(Head(run: run, rows: first.rows, next: first.rows.count))
        }
        heap = Array(heads.indices)
        for place in stride(from: heap.count / 2, through: 0, by: -1) { sink(place) }
    }

    /// Up to so many of the next rows.
    func next(_ count: Int) throws(PostgresError) -> [[PostgresValue]] {
        var result: [[PostgresValue]] = []
        let limit = blocks &+ Self.blocksPerBatch
        while result.count < count, blocks < limit, let first = heap.first {
            result.append(heads[first].row)
            if try !advance(first) {
                heap[0] = heap[heap.count &- 1]
                heap.removeLast()
            }
            sink(0)
        }
        return result
    }

    /// Goes on to the next row of a run; false where there is none.
    private func advance(_ run: Int) throws(PostgresError) -> Bool {
        heads[run].place &+= 1
        if heads[run].place < heads[run].rows.count { return true }
        guard let piece = try heads[run].run.piece(at: heads[run].next) else {
            heads[run].rows = []
            heads[run].run.removeAll()
            return false
        }
        blocks &+= 1
        heads[run].rows = piece.rows
        heads[run].place = 0
        heads[run].next &+= piece.rows.count
        return true
    }

    private func sink(_ start: Int) {
        var place = start
        while true {
            var least = place
            for child in [2 &* place &+ 1, 2 &* place &+ 2] where child < heap.count {
                if isBefore(heap[child], heap[least]) { least = child }
            }
            if least == place { return }
            heap.swapAt(place, least)
            place = least
        }
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        let order = SortSlot.compare(heads[left].row, heads[right].row, keys)
        return order != 0 ? order < 0 : left < right
    }
}
