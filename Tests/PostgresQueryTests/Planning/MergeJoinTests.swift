import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

@Suite("joins of sides that are sorted by their keys")
struct MergeJoinTests {
    /// Rows with NULLs, with keys that many rows have, and with keys of one side only; sorted by their keys.
    private static func table(_ name: String, _ type: PostgresType, count: Int, step: Int) -> TestTable {
        var keys = (0..<count).map { $0 * step / 7 % 90 }.sorted().map { value -> PostgresValue in
            switch type {
            case .int8: .int8(Int64(value))
            case .text: .text("k\(value + 100)")
            default: .int4(Int32(value))
            }
        }
        // A key of many rows, so that pairs of it do not fit one batch.
        keys += Array(repeating: keys.last ?? .null, count: 40) + [.null, .null]
        return TestTable(
            name: TableName(name),
            columns: [Column("k", type), Column("v", .int4)],
            rows: keys.enumerated().map { number, key in [key, number % 11 == 3 ? .null : .int4(Int32(number % 23))] }
        )
    }

    private func session(_ left: PostgresType, _ right: PostgresType) -> TestSession {
        let session = TestSession(tables: [
            Self.table("l", left, count: 200, step: 5), Self.table("r", right, count: 300, step: 9),
        ])
        session.sortedTables = ["l": ["k"], "r": ["k", "v"]]
        session.batchSize = 37
        return session
    }

    static let joins: [String] = ["JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN"].flatMap { kind in
        ["l.k = r.k", "l.k = r.k AND l.v = r.v", "r.k = l.k AND (l.v + r.v) % 3 = 0"].map { "\(kind) %r ON \($0)" }
    }

    @Test("give what hashing gives", arguments: joins, [(PostgresType.int4, PostgresType.int8), (.text, .text)])
    func sameRows(_ join: String, _ types: (PostgresType, PostgresType)) throws {
        func query(_ left: String, _ right: String) -> String {
            "SELECT l.k, l.v, r.k, r.v FROM \(left) \(join.split(separator: "%r").joined(separator: right))"
        }
        let session = session(types.0, types.1)
        session.sortedTables = [:]
        let hashed = try session.text(query("l", "r"))
        #expect(hashed.count > 10)
        let sorted = query("(SELECT * FROM l ORDER BY k) l", "(SELECT * FROM r ORDER BY k) r")
        #expect(try session.explain(sorted)[0].hasPrefix("Merge"))
        #expect(try session.text(sorted).sorted() == hashed.sorted())
        for applies in [true, false] {
            let own = self.session(types.0, types.1)
            own.appliesOrder = applies
            #expect(try own.explain(query("l", "r"))[0].hasPrefix("Merge"))
            #expect(try own.text(query("l", "r")).sorted() == hashed.sorted())
        }
    }

    @Test("ask the handler for the order")
    func requests() throws {
        let session = session(.int4, .int4)
        _ = try session.text("SELECT count(*) FROM l JOIN r ON l.k = r.k")
        let order = [ScanOrder(column: 0, isDescending: false, nullsFirst: false)]
        #expect(session.requests.map(\.orderBy) == [order, order])
    }

    @Test(
        "are in order themselves",
        arguments: [
            ("SELECT l.k FROM l JOIN r ON l.k = r.k ORDER BY r.k", true),
            ("SELECT l.k FROM l LEFT JOIN r ON l.k = r.k ORDER BY l.k", true),
            ("SELECT l.k FROM l LEFT JOIN r ON l.k = r.k ORDER BY r.k", false),
            ("SELECT l.k FROM l FULL JOIN r ON l.k = r.k ORDER BY l.k", false),
            ("SELECT l.k FROM l JOIN r ON l.k = r.k ORDER BY r.k DESC", false),
            ("SELECT l.k, count(*) FROM l JOIN r ON l.k = r.k GROUP BY l.k ORDER BY l.k", false),
        ]
    )
    func order(_ sql: String, _ isSorted: Bool) throws {
        let session = session(.int4, .int4)
        session.appliesOrder = true
        #expect(try session.explain(sql).contains { $0.contains("Sort Key: ") && !$0.hasPrefix("    ") } != isSorted)
        let merged = try session.text(sql)
        session.sortedTables = [:]
        #expect(merged == (try session.text(sql)))
    }

    @Test("read no more than a limit needs")
    func limit() throws {
        let session = session(.int4, .int4)
        session.appliesOrder = true
        session.batchSize = 10
        _ = try session.text("SELECT l.k FROM l JOIN r ON l.k = r.k ORDER BY l.k LIMIT 3")
        #expect(session.suppliedRows < 60)
    }

    @Test("hold no more than the rows of one key in memory")
    func memory() throws {
        let session = session(.int4, .int4)
        session.appliesOrder = true
        session.settings["work_mem"] = "64"
        session.temporaryStorage = nil
        #expect(try session.text("SELECT count(*) FROM l JOIN r ON l.k = r.k").count == 1)
    }
}
