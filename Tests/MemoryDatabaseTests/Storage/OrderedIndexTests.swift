import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("Ordered indexes")
struct OrderedIndexTests {
    @Test("entries come in the order of their keys, however they were added", arguments: [1, 7, 37, 4099])
    func order(_ step: Int) {
        var index = OrderedIndex()
        let count = 5000
        for number in 0..<count { index.insert(.integer(Int64(number * step % count)), row: number) }
        index.insert(.integer(0), row: 0)
        var rows: [Int] = []
        var keys: [Int64] = []
        index.forEach(in: .all) { entry in
            rows.append(entry.row)
            if case .integer(let key) = entry.key { keys.append(key) }
            return true
        }
        #expect(keys == keys.sorted())
        #expect(rows.sorted() == Array(0..<count))
        var reversed: [Int] = []
        index.forEachReversed(in: .all) {
            reversed.append($0.row)
            return true
        }
        #expect(reversed == rows.reversed())
    }

    static let keyKinds: [@Sendable (Int) -> IndexKey] = [
        { .integer(Int64($0 * 37 % 100)) },
        { $0 % 7 == 0 ? IndexKey(.null) : IndexKey(.int4(Int32($0 * 37 % 100 - 50))) },
        { .values([.text(String(repeating: "x", count: $0 * 37 % 20)), .int4(Int32($0 % 3))]) },
        { .values([.null, $0 % 2 == 0 ? .float8(Double($0 % 5) - 2) : .null]) },
        { .values([.bool($0 % 2 == 0), .text("\($0 % 10)")]) },
    ]

    @Test("entries that are sorted come as those that were added one by one do", arguments: keyKinds.indices)
    func sorted(_ kind: Int) throws {
        var entries: [OrderedIndex.Entry] = []
        var expected = OrderedIndex()
        for row in 0..<3000 {
            let key = Self.keyKinds[kind](row)
            entries += Array(repeating: OrderedIndex.Entry(key: key, row: row), count: row % 3 == 0 ? 2 : 1)
            expected.insert(key, row: row)
        }
        let index = try OrderedIndex(sorting: entries) {}
        #expect(index.count == expected.count)
        var (rows, expectedRows): ([Int], [Int]) = ([], [])
        index.forEach(in: .all) {
            rows.append($0.row)
            return true
        }
        expected.forEach(in: .all) {
            expectedRows.append($0.row)
            return true
        }
        #expect(rows == expectedRows)
    }

    @Test("a sort that is not to go on ends")
    func ended() {
        let entries = (0..<100).map { OrderedIndex.Entry(key: .integer(Int64(100 - $0)), row: $0) }
        #expect(throws: PostgresError.self) {
            _ = try OrderedIndex(sorting: entries) { () throws(PostgresError) in throw PostgresError("57014", "ended") }
        }
    }

    private static func bound(_ key: Int64, _ isInclusive: Bool) -> IndexBound {
        IndexBound(key: .integer(key), isInclusive: isInclusive)
    }

    static let ranges: [(IndexRange, [Int64])] = [
        (IndexRange(lower: bound(10, true), upper: bound(14, true)), [10, 12, 14]),
        (IndexRange(lower: bound(10, false), upper: bound(14, false)), [12]),
        (IndexRange(lower: bound(9, true), upper: bound(9, true)), []),
        (IndexRange(lower: nil, upper: bound(2, true)), [0, 2]),
        (IndexRange(lower: bound(3996, false), upper: nil), [3998]),
        (.equal(to: .integer(1000)), [1000]),
        (IndexRange(lower: bound(14, true), upper: bound(10, true)), []),
    ]

    @Test("a range is found from both ends", arguments: ranges)
    func range(_ range: IndexRange, _ expected: [Int64]) {
        var index = OrderedIndex()
        for number in stride(from: Int64(0), to: 4000, by: 2) { index.insert(.integer(number), row: Int(number)) }
        var up: [Int64] = []
        index.forEach(in: range) {
            up.append(Int64($0.row))
            return true
        }
        var down: [Int64] = []
        index.forEachReversed(in: range) {
            down.append(Int64($0.row))
            return true
        }
        #expect(up == expected)
        #expect(down == expected.reversed())
    }

    @Test("a scan goes on behind the entry that it has seen last, though entries come and go")
    func resume() {
        var index = OrderedIndex()
        for number in 0..<2000 { index.insert(.integer(Int64(number % 10)), row: number) }
        var seen: [Int] = []
        var last: OrderedIndex.Entry?
        var removed = 0
        while true {
            var batch: [OrderedIndex.Entry] = []
            index.forEach(in: .all, after: last) { entry in
                batch.append(entry)
                return batch.count < 97
            }
            guard let end = batch.last else { break }
            seen += batch.map(\.row)
            last = end
            for entry in batch { index.remove(entry.key, row: entry.row) }
            removed += batch.count
            index.insert(.integer(-1), row: removed)
        }
        #expect(Set(seen) == Set(0..<2000))
        #expect(seen.count == 2000)
    }

    @Test("the beginning of a key finds all keys that begin with it")
    func prefix() {
        var index = OrderedIndex()
        for first in 0..<50 {
            for second in 0..<20 {
                index.insert(.values([.int4(Int32(first)), .text("\(second)")]), row: first * 20 + second)
            }
        }
        var rows: [Int] = []
        index.forEach(in: .equal(to: IndexKey(.int8(7)))) {
            rows.append($0.row)
            return true
        }
        #expect(rows.sorted() == Array(140..<160))
    }

    @Test("removing all entries leaves an empty index that works")
    func emptied() {
        var index = OrderedIndex()
        for number in 0..<1500 { index.insert(.integer(Int64(number)), row: number) }
        for number in (0..<1500).reversed() { index.remove(.integer(Int64(number)), row: number) }
        index.remove(.integer(3), row: 3)
        #expect(index.count == 0)
        index.forEachReversed(in: .all) { _ in
            Issue.record("there is an entry")
            return true
        }
        index.insert(.integer(5), row: 5)
        #expect(index.count == 1)
    }
}
