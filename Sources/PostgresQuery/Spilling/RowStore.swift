import PostgresWire

/// Rows in the order in which they came: in memory as long as they fit, in blocks of a temporary file beyond that.
///
/// What was written stays readable from any row on, so that a store serves many readers.
final class RowStore {
    /// Some of the rows, in the file.
    private struct Block {
        var extent: SpillFile.Extent
        var firstRow: Int
    }

    private let memory: WorkMemory
    /// Whether rows are written when they take too much memory.
    private let spills: Bool
    /// How many bytes of memory the rows of a block take, about; nil where that follows from `work_mem`.
    private let givenBlockSize: Int?
    private var file: SpillFile?
    private var blocks: [Block] = []
    /// The rows in memory: all of them, or those behind the blocks.
    private var rows: [[PostgresValue]] = []
    private var size = 0
    /// How many blocks that were read are kept: one where they are read in their order.
    private var keptBlocks: Int { givenBlockSize == nil ? 4 : 1 }
    /// The blocks that were read last, the newest at the end.
    private var recent: [(block: Int, rows: [[PostgresValue]])] = []

    /// How many rows there are.
    private(set) var count = 0

    /// An empty store; where it does not spill, all rows stay in memory.
    init(_ memory: WorkMemory, spills: Bool = true) {
        self.memory = memory
        self.spills = spills
        givenBlockSize = nil
    }

    /// An empty store whose rows all go to a file, which others share.
    init(_ memory: WorkMemory, in file: SpillFile, blockSize: Int) {
        self.memory = memory
        self.file = file
        spills = true
        givenBlockSize = blockSize
    }

    private var blockSize: Int { givenBlockSize ?? min(max(memory.limit / 32, 4 << 10), 64 << 10) }

    /// Whether rows have gone to a file.
    var isSpilled: Bool { !blocks.isEmpty }

    /// How many bytes the rows take in the file.
    private(set) var fileSize = 0

    func append(_ row: [PostgresValue]) throws(PostgresError) {
        rows.append(row)
        size &+= row.memorySize
        count &+= 1
        if spills, file == nil ? memory.isBeyondLimit(size) : size > blockSize { try write() }
    }

    func append(contentsOf more: [[PostgresValue]]) throws(PostgresError) {
        for row in more { try append(row) }
    }

    /// Writes the rows in memory.
    func write() throws(PostgresError) {
        let file = if let file { file } else { try memory.makeFile() }
        self.file = file
        let blockSize = blockSize
        var position = 0
        while position < rows.count {
            var writer = SpillWriter(capacity: blockSize)
            var room = blockSize
            let first = count &- rows.count &+ position
            while position < rows.count, room > 0 {
                try writer.write(rows[position])
                room &-= rows[position].memorySize
                position &+= 1
            }
            let extent = try file.append(writer.buffer)
            fileSize &+= extent.length
            blocks.append(Block(extent: extent, firstRow: first))
        }
        rows.removeAll(keepingCapacity: rows.count < 4096)
        size = 0
    }

    /// The rows that stand together with one, and the number of the first of them; nil where there is no such row.
    func piece(at position: Int) throws(PostgresError) -> (start: Int, rows: [[PostgresValue]])? {
        guard position >= 0, position < count else { return nil }
        let start = count &- rows.count
        if position >= start { return (start, rows) }
        var (low, high) = (0, blocks.count)
        while high &- low > 1 {
            let middle = (low &+ high) / 2
            if blocks[middle].firstRow <= position { low = middle } else { high = middle }
        }
        return (blocks[low].firstRow, try block(low))
    }

    /// Some of the rows from a position on: none where there are no more, and not more than a step brings.
    func batch(from position: Int) throws(PostgresError) -> [[PostgresValue]] {
        guard let (start, rows) = try piece(at: position) else { return [] }
        let first = position &- start
        return Array(rows[first..<min(rows.count, first &+ Execution.batchSize)])
    }

    /// The row at a position, which there must be.
    func row(at position: Int) throws(PostgresError) -> [PostgresValue] {
        guard let (start, rows) = try piece(at: position) else {
            throw PostgresError(.internalError, "there is no row \(position) among \(count)")
        }
        return rows[position &- start]
    }

    func removeAll() {
        rows = []
        blocks = []
        recent = []
        size = 0
        count = 0
        file = nil
    }

    /// Forgets the first rows, where all are in memory; false where they are not.
    func removeFirst(_ number: Int) -> Bool {
        guard !isSpilled, number <= rows.count else { return false }
        for row in rows.prefix(number) { size &-= row.memorySize }
        rows.removeFirst(number)
        count &-= number
        return true
    }

    private func block(_ number: Int) throws(PostgresError) -> [[PostgresValue]] {
        if let last = recent.last, last.block == number { return last.rows }
        if let place = recent.firstIndex(where: { $0.block == number }) {
            recent.append(recent.remove(at: place))
        } else {
            let end = number &+ 1 < blocks.count ? blocks[number &+ 1].firstRow : count &- rows.count
            let rows = try read(blocks[number].extent, count: end &- blocks[number].firstRow)
            if recent.count >= keptBlocks { recent.removeFirst() }
            recent.append((number, rows))
        }
        return recent[recent.count &- 1].rows
    }

    private func read(_ extent: SpillFile.Extent, count: Int) throws(PostgresError) -> [[PostgresValue]] {
        guard let file else { return [] }
        let bytes = try file.read(extent)
        var rows: [[PostgresValue]] = []
        rows.reserveCapacity(count)
        var failure: PostgresError?
        bytes.withUnsafeBytes { bytes in
            var reader = SpillReader(bytes)
            do throws(PostgresError) {
                for _ in 0..<count { rows.append(try reader.row()) }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return rows
    }
}

/// A walk over the rows of a store.
final class StoredRows: RowSource {
    private let store: RowStore
    private let context: ExecutionContext
    private var position = 0

    init(_ store: RowStore, _ context: ExecutionContext) {
        self.store = store
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        try context.environment.checkCancellation()
        let rows = try store.batch(from: position)
        position &+= rows.count
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() { position = 0 }
}
