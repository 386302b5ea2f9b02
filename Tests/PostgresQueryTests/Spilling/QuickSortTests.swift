import Testing

@testable import PostgresQuery

@Suite("The sort of rows")
struct QuickSortTests {
    /// Numbers from 1 on, which are ordered by something that many of them share.
    private typealias Numbered = (id: Int, key: Int)

    @Test("leaves equal elements in the order in which PostgreSQL 15 leaves them")
    func ties() {
        var few: [Numbered] = (1...6).map { ($0, $0 % 3) }
        QuickSort.sort(&few, by: { $0.key - $1.key }, checking: {})
        #expect(few.map(\.id) == [3, 6, 1, 4, 2, 5])
        var more: [Numbered] = (1...29).map { ($0, $0 % 3) }
        QuickSort.sort(&more, by: { $0.key - $1.key }, checking: {})
        #expect(
            more.map(\.id) == [
                27, 18, 12, 24, 15, 6, 3, 21, 9, 1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 20, 8, 2, 23, 5, 14, 29, 17, 11,
                26,
            ]
        )
    }

    @Test("keeps the first elements that PostgreSQL 15 keeps")
    func firstOnes() {
        let rows: [Numbered] = (1...100).map { ($0, $0 % 3) }
        var first = FirstElements(rows, limit: 10) { $0.key - $1.key }
        let found = first.takeAll { $0.key - $1.key }
        #expect(found.map(\.id) == [24, 27, 15, 21, 6, 3, 12, 9, 18, 30])
    }

    @Test("sorts any number of elements", arguments: 0..<120)
    func sorts(_ count: Int) {
        var state = UInt64(count) &+ 1
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(max(limit, 1)))
        }
        let rows: [Numbered] = (0..<count).map { ($0, random(count / 3)) }
        var sorted = rows
        QuickSort.sort(&sorted, by: { $0.key - $1.key }, checking: {})
        #expect(sorted.map(\.key) == rows.map(\.key).sorted())
        #expect(sorted.map(\.id).sorted() == Array(0..<count))
        for limit in [0, 1, count / 2, count + 1] {
            var first = FirstElements(rows, limit: limit) { $0.key - $1.key }
            let found = first.takeAll { $0.key - $1.key }
            #expect(found.map(\.key) == Array(rows.map(\.key).sorted().prefix(limit)))
        }
    }

    @Test("is ended by the one that it asks, with all elements there")
    func ended() {
        struct Stopped: Error {}
        var asked = 0
        var rows: [Numbered] = (0..<1_000).map { ($0, ($0 * 7_919) % 1_000) }
        #expect(throws: Stopped.self) {
            try QuickSort.sort(&rows, by: { $0.key - $1.key }) { () throws(Stopped) in
                asked += 1
                if asked == 5 { throw Stopped() }
            }
        }
        #expect(asked == 5 && rows.map(\.id).sorted() == Array(0..<1_000))
    }
}
