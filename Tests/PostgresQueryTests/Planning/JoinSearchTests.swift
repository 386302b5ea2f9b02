import Testing

@testable import PostgresQuery

@Suite("the search for an order of joins")
struct JoinSearchTests {
    /// The order as text: `(a b)` for a join.
    private func text(_ tree: JoinSearch.Tree) -> String {
        switch tree {
        case .item(let index): "\(index)"
        case .join(let left, let right): "(\(text(left)) \(text(right)))"
        }
    }

    /// The items of a tree.
    private func items(_ tree: JoinSearch.Tree) -> [Int] {
        switch tree {
        case .item(let index): [index]
        case .join(let left, let right): items(left) + items(right)
        }
    }

    @Test("begins with what leaves the fewest rows, whatever the order in FROM")
    func selectiveFirst() {
        // A large table, a middle one, and a small one that leaves a hundredth of the middle one.
        let search = JoinSearch(
            items: [
                .init(rows: 1_000_000, isInner: true), .init(rows: 10_000, isInner: true),
                .init(rows: 1, isInner: true),
            ],
            edges: [],
            classes: [
                .init(members: [(1, 10_000), (2, 10_000)]),
                .init(members: [(2, 100), (4, 1)]),
            ]
        )
        let found = search.solve()
        guard case .join(let left, let right) = found else {
            Issue.record("no join")
            return
        }
        #expect([items(left).sorted(), items(right).sorted()].contains([1, 2]), "\(text(found))")
    }

    @Test("joins no two items that nothing connects, where another way is there")
    func connected() {
        let search = JoinSearch(
            items: [
                .init(rows: 5, isInner: true), .init(rows: 1_000_000, isInner: true), .init(rows: 5, isInner: true),
            ],
            edges: [.init(items: 3, selectivity: 0.000001), .init(items: 6, selectivity: 0.000001)],
            classes: []
        )
        let found = search.solve()
        guard case .join(let left, let right) = found else {
            Issue.record("no join")
            return
        }
        #expect(![items(left).sorted(), items(right).sorted()].contains([0, 2]), "\(text(found))")
    }

    @Test("puts a semi join behind the items that it needs")
    func semiJoin() {
        let search = JoinSearch(
            items: [
                .init(rows: 100, isInner: true), .init(rows: 100, isInner: true),
                .init(rows: 10, isInner: false, needs: 3, selectivity: 0.1),
            ],
            edges: [.init(items: 3, selectivity: 0.01)],
            classes: []
        )
        #expect(["((0 1) 2)", "((1 0) 2)"].contains(text(search.solve())))
    }

    @Test("finds an order of many items in little time", arguments: [1, 2, 9, 10, 40])
    func many(_ count: Int) {
        let items = (0..<count).map { JoinSearch.Item(rows: Double($0 + 1) * 10, isInner: true) }
        let edges = (1..<max(count, 1)).map {
            JoinSearch.Edge(items: 1 << UInt64($0 - 1) | 1 << UInt64($0), selectivity: 0.1)
        }
        let search = JoinSearch(items: items, edges: count == 1 ? [] : edges, classes: [])
        #expect(self.items(search.solve()).sorted() == Array(0..<count))
    }
}
