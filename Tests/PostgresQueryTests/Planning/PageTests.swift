import PostgresCatalog
import PostgresWire
import Testing

@testable import PostgresQuery

/// Queries that want only the first rows of a join, in the order of an index of one of its tables.
@Suite("pages of joins")
struct PageTests {
    /// A query with the most rows that it may read of each table.
    struct Page: Sendable, CustomTestStringConvertible {
        var sql: String
        var orders: Int
        var customers: Int
        /// What PostgreSQL answers.
        var answer: String
        var testDescription: String { sql }
    }

    private static let pages = [
        Page(
            sql: "FROM o JOIN c ON o.customer = c.id ORDER BY o.id LIMIT 50",
            orders: 250,
            customers: 200,
            answer: """
                1|8|f 2|15|f 3|22|f 4|29|f 5|36|f 6|43|f 7|50|t 8|57|f 9|64|f 10|71|f 11|78|f 12|85|f 13|92|f \
                14|99|f 15|106|f 16|113|f 17|120|t 18|127|f 19|134|f 20|141|f 21|148|f 22|155|f 23|162|f \
                24|169|f 25|176|f 26|183|f 27|190|t 28|197|f 29|204|f 30|211|f 31|218|f 32|225|f 33|232|f \
                34|239|f 35|246|f 36|253|f 37|260|t 38|267|f 39|274|f 40|281|f 41|288|f 42|295|f 43|302|f \
                44|309|f 45|316|f 46|323|f 47|330|t 48|337|f 49|344|f 50|351|f
                """
        ),
        Page(
            sql: "FROM o JOIN c ON o.customer = c.id ORDER BY o.id LIMIT 1",
            orders: 250,
            customers: 20,
            answer: """
                1|8|f
                """
        ),
        Page(
            sql: "FROM o LEFT JOIN c ON o.customer = c.id ORDER BY o.id LIMIT 10",
            orders: 250,
            customers: 10,
            answer: """
                1|8|f 2|15|f 3|22|f 4|29|f 5|36|f 6|43|f 7|50|t 8|57|f 9|64|f 10|71|f
                """
        ),
        Page(
            sql: "FROM o LEFT JOIN c ON o.customer = c.id AND c.vip ORDER BY o.id LIMIT 10",
            orders: 250,
            customers: 10,
            answer: """
                1|∅|∅ 2|∅|∅ 3|∅|∅ 4|∅|∅ 5|∅|∅ 6|∅|∅ 7|50|t 8|∅|∅ 9|∅|∅ 10|∅|∅
                """
        ),
        Page(
            sql: "FROM c JOIN o ON o.customer = c.id ORDER BY o.id OFFSET 30 LIMIT 20",
            orders: 250,
            customers: 200,
            answer: """
                31|218|f 32|225|f 33|232|f 34|239|f 35|246|f 36|253|f 37|260|t 38|267|f 39|274|f 40|281|f \
                41|288|f 42|295|f 43|302|f 44|309|f 45|316|f 46|323|f 47|330|t 48|337|f 49|344|f 50|351|f
                """
        ),
        Page(
            sql: "FROM c, o WHERE o.customer = c.id AND c.vip ORDER BY o.id LIMIT 20",
            orders: 1250,
            customers: 1250,
            answer: """
                7|50|t 17|120|t 27|190|t 37|260|t 47|330|t 57|400|t 67|470|t 77|540|t 87|610|t 97|680|t \
                107|750|t 117|820|t 127|890|t 137|960|t 147|1030|t 157|1100|t 167|1170|t 177|1240|t 187|1310|t \
                197|1380|t
                """
        ),
        Page(
            sql: "FROM o JOIN c ON o.customer = c.id AND o.id < c.id ORDER BY o.id LIMIT 3",
            orders: 250,
            customers: 100,
            answer: """
                1|8|f 2|15|f 3|22|f
                """
        ),
        Page(
            sql: "FROM o LEFT JOIN c ON o.customer = c.id WHERE c.id IS NULL ORDER BY o.id LIMIT 5",
            orders: 500,
            customers: 500,
            answer: """
                286|∅|∅ 287|∅|∅ 288|∅|∅ 289|∅|∅ 290|∅|∅
                """
        ),
        Page(
            sql: "FROM o, LATERAL (SELECT * FROM c WHERE c.id = o.customer OFFSET 0) c ORDER BY o.id LIMIT 5",
            orders: 250,
            customers: 2000,
            answer: """
                1|8|f 2|15|f 3|22|f 4|29|f 5|36|f
                """
        ),
    ]

    @Test("as few rows of both tables are read as are needed", arguments: pages)
    func reading(_ page: Page) throws {
        let session = Self.session()
        session.looksUp = true
        session.appliesOrder = true
        #expect(try session.text("SELECT o.id, c.id, c.vip " + page.sql).joined(separator: " ") == page.answer)
        #expect(session.supplies["o"] ?? 0 <= page.orders)
        #expect(session.supplies["c"] ?? 0 <= page.customers)
    }

    @Test("a table that does not look up, or does not sort, gives the same rows", arguments: pages)
    func whole(_ page: Page) throws {
        for looksUp in [false, true] {
            for batch in [7, 250] {
                let session = Self.session()
                session.looksUp = looksUp
                session.batchSize = batch
                session.appliesOrder = looksUp && batch == 7
                #expect(try session.text("SELECT o.id, c.id, c.vip " + page.sql).joined(separator: " ") == page.answer)
                if !looksUp { #expect(session.supplies["c"] ?? 0 <= 3 * 2000) }
            }
        }
    }

    @Test("a long result asks for few keys first, then for more and more, and keeps to the memory")
    func rounds() throws {
        let session = Self.session()
        session.looksUp = true
        session.appliesOrder = true
        session.settings["work_mem"] = "64kB"
        let sql = "SELECT o.id, c.id FROM o JOIN c ON o.customer = c.id ORDER BY o.id LIMIT 900"
        let found = try session.text(sql)
        #expect(found.count == 900)
        #expect(found.last == "1116|313")
        #expect(session.requests.contains { $0.relation.name == "c" && $0.round > 1 })
        let small = session.requests.compactMap { request -> Int? in
            guard case .anyOf(let keys)? = request.conditions.last?.operand else { return nil }
            return keys.count
        }
        #expect(small.allSatisfy { $0 <= 1200 })
    }

    @Test("a query that must read most rows anyway is joined whole")
    func most() throws {
        let session = Self.session()
        let query = try session.bind("SELECT 1 FROM o JOIN c ON o.customer = c.id ORDER BY o.id LIMIT 4000")
        #expect(query.plan.scans.allSatisfy { !$0.template.wantsFirstRows })
    }

    @Test("EXPLAIN tells of the rounds")
    func explained() throws {
        let session = Self.session()
        session.looksUp = true
        session.appliesOrder = true
        let sql = "SELECT o.id FROM o JOIN c ON o.customer = c.id ORDER BY o.id OFFSET 280 LIMIT 60"
        let plan = try session.explain(sql)
        #expect(plan.contains { $0.contains("Nested Loop (actual rows=") })
        #expect(plan.contains { $0.contains("Scan on c (actual rows=") && $0.contains("loops=2") })
        #expect(plan.contains { $0.contains("Handed-Down Join Key: id") } || plan.contains { $0.contains("on c") })
    }

    /// 5000 orders of 2000 customers, of whom 500 more than there are; every tenth customer is one.
    private static func session() -> TestSession {
        let orders = TestTable(
            name: "o",
            columns: [Column("id", .int4, isPrimaryKey: true), Column("customer", .int4)],
            rows: (1...5000).map { [.int4($0), .int4(customer($0))] }
        )
        let customers = TestTable(
            name: "c",
            columns: [Column("id", .int4, isPrimaryKey: true), Column("vip", .bool)],
            rows: (1...2000).map { [.int4($0), .bool($0 % 10 == 0)] }
        )
        let session = TestSession(tables: [orders, customers])
        session.rowCounts = ["o": 5000, "c": 2000]
        session.batchSize = 50
        return session
    }

    private static func customer(_ order: Int32) -> Int32 { (order * 7) % 2500 + 1 }
}
