import PostgresCatalog
import PostgresWire
import Testing

@Suite("rows by an index")
struct IndexedRowsTests {
    private let base = IndexedRows([
        [.oid(1), .text("a"), .int2(1)], [.oid(2), .text("b"), .int2(-1)], [.oid(3), .text("a"), .null],
    ])

    private var grown: IndexedRows {
        IndexedRows(base.rows + [[.oid(4), .text("a"), .int2(1)], [.oid(5), .text("\u{E9}"), .null]], base: base)
    }

    @Test(
        "equal values of SQL find each other",
        arguments: [
            (0, PostgresValue.oid(2), [1]), (0, .object(2, name: "b"), [1]), (0, .oid(9), []),
            (1, .text("a"), [0, 2, 3]),
            (1, .text("A"), []), (1, .text("\u{E9}"), [4]), (1, .text("e\u{301}"), []), (2, .int2(1), [0, 3]),
            (2, .int4(1), [0, 3]), (2, .int8(-1), [1]), (2, .null, []), (7, .int4(1), []),
        ]
    )
    func positions(_ column: Int, _ value: PostgresValue, _ positions: [Int]) {
        #expect(grown.index(of: column).positions(of: value) == positions)
        #expect(grown.rows(where: column, equals: value) == positions.map { grown.rows[$0] })
        #expect(IndexedRows(grown.rows).index(of: column).positions(of: value) == positions)
    }

    @Test("rows that users add do not come into the index of the rows below")
    func baseIsUnchanged() {
        _ = grown.index(of: 1)
        #expect(base.index(of: 1).positions(of: .text("a")) == [0, 2])
    }
}
