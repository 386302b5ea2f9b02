import PostgresWire

/// Different keys in a temporary file in the order of their hashes, so that the block that can have a key is known.
///
/// A block has the keys one behind the other, and at its end for each of them its hash and where it begins.
final class KeyRun {
    private struct Block {
        var extent: SpillFile.Extent
        var firstHash: UInt64
        var count: Int
    }

    /// How many bytes a key takes at the end of its block.
    private static let entrySize = 12

    private let file: SpillFile
    private let blockSize: Int
    private var blocks: [Block] = []
    private var writer: SpillWriter
    /// The keys of the block that is being written.
    private var entries: [(hash: UInt64, offset: UInt32)] = []
    /// The block that was read last.
    private var recent: (number: Int, block: KeyBlock)?

    /// A run without keys.
    init(_ context: ExecutionContext) throws(PostgresError) {
        file = try context.memory.makeFile()
        blockSize = min(max(context.memory.hashLimit / 64, 2 << 10), 8 << 10)
        writer = SpillWriter(capacity: blockSize)
    }

    /// The keys of several runs, none of which is in two of them.
    convenience init(merging runs: [KeyRun], _ context: ExecutionContext) throws(PostgresError) {
        try self.init(context)
        var heads: [KeyWalk] = []
        for run in runs {
            if let walk = try KeyWalk(run) { heads.append(walk) }
        }
        while let first = heads.indices.min(by: { heads[$0].hash < heads[$1].hash }) {
            let block = blocks.count
            try begin(heads[first].hash)
            heads[first].withKey { writer.buffer.append($0) }
            if try !heads[first].advance() { heads.remove(at: first) }
            if blocks.count > block { try context.environment.checkCancellation() }
        }
        try finish()
    }

    static func hash(_ key: [PostgresValue]) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(key)
        return UInt64(truncatingIfNeeded: hasher.finalize())
    }

    /// Adds a key, whose hash is not below those before.
    func append(_ key: [PostgresValue], _ hash: UInt64) throws(PostgresError) {
        try begin(hash)
        try writer.write(key)
    }

    /// Writes what is not in the file yet.
    func finish() throws(PostgresError) {
        guard let first = entries.first else { return }
        for entry in entries {
            writer.buffer.append(bigEndian: entry.hash)
            writer.buffer.append(bigEndian: entry.offset)
        }
        blocks.append(Block(extent: try file.append(writer.buffer), firstHash: first.hash, count: entries.count))
        entries.removeAll(keepingCapacity: true)
        writer = SpillWriter(capacity: blockSize)
    }

    /// Whether a key is among them.
    func contains(_ key: [PostgresValue], _ hash: UInt64) throws(PostgresError) -> Bool {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low &+ high) / 2
            if blocks[middle].firstHash <= hash { low = middle &+ 1 } else { high = middle }
        }
        guard low > 0, let block = try block(low &- 1) else { return false }
        return try block.contains(key, hash)
    }

    /// A block; nil where there is none of this number.
    fileprivate func block(_ number: Int) throws(PostgresError) -> KeyBlock? {
        if let recent, recent.number == number { return recent.block }
        guard blocks.indices.contains(number) else { return nil }
        let block = KeyBlock(bytes: try file.read(blocks[number].extent), count: blocks[number].count)
        recent = (number, block)
        return block
    }

    /// Begins a key, in the same block as others of its hash.
    private func begin(_ hash: UInt64) throws(PostgresError) {
        if writer.buffer.count > blockSize || writer.buffer.count > Int(UInt32.max) / 2, entries.last?.hash != hash {
            try finish()
        }
        guard let offset = UInt32(exactly: writer.buffer.count) else {
            throw PostgresError(.outOfMemory, "out of memory")
        }
        entries.append((hash, offset))
    }

    /// The bytes of a block.
    fileprivate struct KeyBlock {
        let bytes: [UInt8]
        let count: Int

        private var keysEnd: Int { bytes.count &- count &* KeyRun.entrySize }

        func hash(_ place: Int) -> UInt64 { number(keysEnd &+ place &* KeyRun.entrySize, 8) }

        /// Where the bytes of a key are.
        func range(_ place: Int) -> Range<Int> {
            let start = keysEnd &+ place &* KeyRun.entrySize &+ 8
            let end = place &+ 1 < count ? Int(number(start &+ KeyRun.entrySize, 4)) : keysEnd
            return Int(number(start, 4))..<end
        }

        func contains(_ key: [PostgresValue], _ hash: UInt64) throws(PostgresError) -> Bool {
            var (low, high) = (0, count)
            while low < high {
                let middle = (low &+ high) / 2
                if self.hash(middle) < hash { low = middle &+ 1 } else { high = middle }
            }
            while low < count, self.hash(low) == hash {
                if try self.key(low) == key { return true }
                low &+= 1
            }
            return false
        }

        private func key(_ place: Int) throws(PostgresError) -> [PostgresValue] {
            var failure: PostgresError?
            let key = bytes.withUnsafeBytes { bytes -> [PostgresValue] in
                var reader = SpillReader(UnsafeRawBufferPointer(rebasing: bytes[range(place)]))
                do throws(PostgresError) {
                    return try reader.row()
                } catch {
                    failure = error
                    return []
                }
            }
            if let failure { throw failure }
            return key
        }

        private func number(_ start: Int, _ length: Int) -> UInt64 {
            bytes[start..<start &+ length].reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// A walk over the keys of a run.
    private struct KeyWalk {
        private let run: KeyRun
        private var block: KeyBlock
        private var number = 0
        private var place = 0

        /// At the first key; nil where there is none.
        init?(_ run: KeyRun) throws(PostgresError) {
            guard let block = try run.block(0) else { return nil }
            self.run = run
            self.block = block
        }

        var hash: UInt64 { block.hash(place) }

        func withKey(_ body: (UnsafeRawBufferPointer) -> Void) {
            let range = block.range(place)
            block.bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
        }

        /// Goes on to the next key; false where there is none.
        mutating func advance() throws(PostgresError) -> Bool {
            place &+= 1
            if place < block.count { return true }
            number &+= 1
            place = 0
            guard let next = try run.block(number) else { return false }
            block = next
            return true
        }
    }
}
