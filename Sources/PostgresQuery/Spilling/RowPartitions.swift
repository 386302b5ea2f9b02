import PostgresWire

/// Rows cut into parts by the hash of a key, so that rows of one key are in one part: each part is worked on by itself
/// later, and cut again where it does not fit the memory either.
final class RowPartitions {
    /// How many parts there are.
    static let count = 32
    /// How often rows are cut at most: beyond that they have few keys, which no cutting parts.
    static let deepestLevel = 6

    private let level: Int
    /// The parts.
    let stores: [RowStore]

    /// Parts of rows that were cut `level` times before.
    init(_ context: ExecutionContext, level: Int) throws(PostgresError) {
        self.level = level
        let memory = context.memory
        let file = try memory.makeFile()
        let blockSize = min(max(memory.hashLimit / (4 &* Self.count), 2 << 10), 32 << 10)
        stores = (0..<Self.count).map { _ in RowStore(memory, in: file, blockSize: blockSize) }
    }

    func add(_ row: [PostgresValue], key: [PostgresValue]) throws(PostgresError) {
        var hasher = Hasher()
        hasher.combine(level)
        hasher.combine(key)
        try stores[Int(truncatingIfNeeded: UInt(bitPattern: hasher.finalize()) % UInt(Self.count))].append(row)
    }

    /// How many bytes of files the parts take.
    var fileSize: Int { stores.reduce(0) { $0 &+ $1.fileSize } }
}
