import PostgresQuery
import PostgresWire

/// Keys in order, each with the row that it leads to.
///
/// The entries lie in blocks of a few hundred, which lie in order: finding one is two binary searches, adding one moves part
/// of one block. Entries of equal keys are ordered by their rows, so that each is found at once.
struct OrderedIndex: Sendable {
    /// A key and its row.
    struct Entry: Sendable {
        var key: IndexKey
        var row: Int
    }

    private static let capacity = 512
    private var blocks: [[Entry]] = []
    /// How many entries there are.
    private(set) var count = 0

    /// No entries.
    init() {}

    /// These entries, ascending by their rows; the same one may be there twice.
    ///
    /// - Throws: what `check` says, which is asked time and again.
    init(sorting entries: [Entry], checking check: () throws(PostgresError) -> Void) throws(PostgresError) {
        for number in try Self.order(of: entries, check) { insert(entries[number].key, row: entries[number].row) }
    }

    /// The numbers of the entries in the order of their keys.
    private static func order(
        of entries: [Entry],
        _ check: () throws(PostgresError) -> Void
    ) throws(PostgresError) -> [Int] {
        var integers: [(key: Int64, number: Int)] = []
        integers.reserveCapacity(entries.count)
        for (number, entry) in entries.enumerated() {
            guard case .integer(let key) = entry.key else {
                return try KeyOrder.sorted(entries.map(\.key.values), checking: check)
            }
            integers.append((key, number))
        }
        try QuickSort.sort(
            &integers,
            by: { left, right in
                if left.key != right.key { return left.key < right.key ? -1 : 1 }
                return left.number - right.number
            },
            checking: check
        )
        return integers.map(\.number)
    }

    private static func isOrdered(_ left: Entry, _ right: Entry) -> Bool {
        let order = IndexKey.compare(left.key, right.key)
        return order < 0 || order == 0 && left.row < right.row
    }

    /// Adds an entry; one that is there stays as it is.
    mutating func insert(_ key: IndexKey, row: Int) {
        let entry = Entry(key: key, row: row)
        guard let last = blocks.last?.last else {
            blocks.append([entry])
            count = 1
            return
        }
        if Self.isOrdered(last, entry) { return append(entry) }
        let block = blockIndex { !Self.isOrdered($0, entry) }
        let offset = Self.partition(blocks[block]) { !Self.isOrdered($0, entry) }
        if offset < blocks[block].count, !Self.isOrdered(entry, blocks[block][offset]) { return }
        blocks[block].insert(entry, at: offset)
        count += 1
        if blocks[block].count > Self.capacity { split(block) }
    }

    private mutating func append(_ entry: Entry) {
        if blocks[blocks.count - 1].count >= Self.capacity {
            // Keys that come in order fill their blocks; a block in the middle is split in halves.
            var block: [Entry] = []
            block.reserveCapacity(Self.capacity + 1)
            block.append(entry)
            blocks.append(block)
        } else {
            blocks[blocks.count - 1].append(entry)
        }
        count += 1
    }

    private mutating func split(_ block: Int) {
        let middle = blocks[block].count / 2
        var upper: [Entry] = []
        upper.reserveCapacity(Self.capacity + 1)
        upper.append(contentsOf: blocks[block][middle...])
        blocks[block].removeSubrange(middle...)
        blocks.insert(upper, at: block + 1)
    }

    /// Takes an entry away; one that is not there is away already.
    mutating func remove(_ key: IndexKey, row: Int) {
        let entry = Entry(key: key, row: row)
        let block = blockIndex { !Self.isOrdered($0, entry) }
        guard block < blocks.count else { return }
        let offset = Self.partition(blocks[block]) { !Self.isOrdered($0, entry) }
        guard offset < blocks[block].count, !Self.isOrdered(entry, blocks[block][offset]) else { return }
        blocks[block].remove(at: offset)
        if blocks[block].isEmpty { blocks.remove(at: block) }
        count -= 1
    }

    /// The first block whose last entry meets the condition, which all later ones meet too; their number where none does.
    private func blockIndex(where isMet: (Entry) -> Bool) -> Int {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if let last = blocks[middle].last, isMet(last) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The first entry of a block that meets the condition, which all later ones meet too.
    private static func partition(_ block: [Entry], where isMet: (Entry) -> Bool) -> Int {
        var low = 0
        var high = block.count
        while low < high {
            let middle = (low + high) / 2
            if isMet(block[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Calls `body` with the entries of a range in order until it returns false.
    ///
    /// - Parameter last: The entry that was the last one before; only those behind it are wanted.
    func forEach(in range: IndexRange, after last: Entry? = nil, _ body: (Entry) -> Bool) {
        func isWanted(_ entry: Entry) -> Bool {
            if let last { return Self.isOrdered(last, entry) }
            return !range.isBelow(entry.key)
        }
        var block = blockIndex(where: isWanted)
        guard block < blocks.count else { return }
        var offset = Self.partition(blocks[block], where: isWanted)
        while block < blocks.count {
            while offset < blocks[block].count {
                let entry = blocks[block][offset]
                guard !range.isAbove(entry.key), body(entry) else { return }
                offset += 1
            }
            block += 1
            offset = 0
        }
    }

    /// Calls `body` with the entries of a range in descending order until it returns false.
    func forEachReversed(in range: IndexRange, before last: Entry? = nil, _ body: (Entry) -> Bool) {
        func isPassed(_ entry: Entry) -> Bool {
            if let last { return !Self.isOrdered(entry, last) }
            return range.isAbove(entry.key)
        }
        var block = min(blockIndex(where: isPassed), blocks.count - 1)
        guard block >= 0 else { return }
        var offset = Self.partition(blocks[block], where: isPassed) - 1
        while true {
            while offset >= 0 {
                let entry = blocks[block][offset]
                guard !range.isBelow(entry.key), body(entry) else { return }
                offset -= 1
            }
            block -= 1
            guard block >= 0 else { return }
            offset = blocks[block].count - 1
        }
    }
}
