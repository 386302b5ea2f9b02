import PostgresProto
import Testing

@Suite("Groups that a handler makes")
struct GroupingTests {
    /// Queries, and whether the handler can make their groups.
    static let queries: [(sql: String, isTaken: Bool)] = [
        ("SELECT count(*) FROM sales", true),
        ("SELECT count(*), sum(amount) FROM sales WHERE region = 'nowhere'", true),
        ("SELECT region, count(*) FROM sales GROUP BY region ORDER BY 1", true),
        ("SELECT sum(amount) + 1, region FROM sales GROUP BY region HAVING count(*) > 1 ORDER BY region", true),
        ("SELECT region, product, count(amount) FROM sales GROUP BY 1, 2 ORDER BY 1, 2", true),
        ("SELECT product, sum(amount) FROM sales WHERE region IN ('north', 'south') GROUP BY product ORDER BY 2", true),
        ("SELECT product, count(*) FILTER (WHERE region = 'north') FROM sales GROUP BY product ORDER BY 1", true),
        ("SELECT DISTINCT region FROM sales ORDER BY 1", true),
        ("SELECT DISTINCT region, product FROM sales WHERE product = 'tea' ORDER BY 1 LIMIT 2", true),
        (
            "SELECT upper(region) AS r, n FROM (SELECT region, count(*) AS n FROM sales GROUP BY region) x ORDER BY 1",
            true
        ),
        (
            "SELECT x.region, n FROM (SELECT region, count(*) n FROM sales GROUP BY 1) x JOIN sales s ON s.region = x.region"
                + " WHERE s.product = 'milk'", true
        ),
        ("SELECT (SELECT count(*) FROM sales), (SELECT sum(amount) FROM sales WHERE region = 'west')", true),
        ("SELECT region, max(price) FROM sales GROUP BY region ORDER BY 1", false),
        ("SELECT region, count(DISTINCT product) FROM sales GROUP BY region ORDER BY 1", false),
        ("SELECT region, count(*) FROM sales WHERE amount > 2 GROUP BY region ORDER BY 1", false),
        ("SELECT upper(region), count(*) FROM sales GROUP BY upper(region) ORDER BY 1", false),
        ("SELECT region, sum(amount + 1) FROM sales GROUP BY region ORDER BY 1", false),
        ("SELECT region, count(*) FROM sales WHERE length(region) = 5 GROUP BY region ORDER BY 1", false),
        ("SELECT region, count(*) FROM sales GROUP BY ROLLUP (region) ORDER BY 1", false),
        ("SELECT DISTINCT region FROM sales WHERE upper(region) = 'WEST'", false),
        ("SELECT DISTINCT ON (region) region, product FROM sales ORDER BY region, product", false),
    ]

    private func answer(_ sql: String, _ handler: @Sendable () -> PostgresRequestHandler) async throws -> [String] {
        try await MemoryServer().transcript([.query(QueryMessage(query: sql))], handler: handler)
    }

    @Test("give the rows that grouping here gives", arguments: queries)
    func sameRows(_ query: (sql: String, isTaken: Bool)) async throws {
        let taken = try await answer(query.sql) { SalesHandler() }
        let plain = try await answer(query.sql) { PlainSalesHandler() }
        #expect(taken == plain)
        #expect(taken.contains { $0.hasPrefix("CommandComplete SELECT") })
    }

    @Test("are told by EXPLAIN ANALYZE", arguments: queries)
    func explained(_ query: (sql: String, isTaken: Bool)) async throws {
        let lines = try await answer("EXPLAIN (ANALYZE, COSTS OFF) " + query.sql) { SalesHandler() }
        #expect(lines.contains { $0.contains("Applied by Handler") && $0.contains("grouping") } == query.isTaken)
    }

    @Test("are asked for with keys, aggregates and filters")
    func request() async throws {
        let sql = "SELECT region, count(*), sum(amount) FILTER (WHERE product = 'tea') FROM sales GROUP BY region"
        let lines = try await answer("EXPLAIN (COSTS OFF) " + sql) { SalesHandler() }
        let wanted = "Handed-Down Grouping: region, count(*), sum(amount) FILTER (WHERE product = 'tea')"
        #expect(lines.contains { $0.hasSuffix(wanted) })
    }

    @Test("are refused where conditions were not applied before")
    func withoutConditions() async throws {
        let lines = try await answer("SELECT count(*) FROM sales WHERE region = 'west'") { WrongSalesHandler() }
        #expect(lines.contains { $0.contains("XX000") && $0.contains("without its conditions") })
    }
}
