import PostgresQuery
import PostgresSQL
import PostgresWire
import Testing

@Suite("EXPLAIN ANALYZE tells the nodes of a plan and what they did")
struct ExplainTests {
    /// Queries over the sample tables, with their plans in text without costs and times.
    static let plans: [(sql: String, plan: String)] = [
        ("SELECT 1", "Result (actual rows=1 loops=1)"),
        (
            "SELECT name FROM people WHERE id > 2 AND age + 1 > 3 ORDER BY name LIMIT 2",
            """
            Limit (actual rows=2 loops=1)
              ->  Sort (actual rows=2 loops=1)
                    Sort Key: name
                    ->  Seq Scan on people (actual rows=2 loops=1)
            """
        ),
        (
            "SELECT count(*) FROM people p JOIN orders o ON o.person_id = p.id GROUP BY p.city",
            """
            HashAggregate
              Group Key: p.city
              ->  Hash Join
                    Hash Cond: (p.id = o.person_id)
            """
        ),
        (
            "WITH x AS MATERIALIZED (SELECT 1 AS a UNION ALL SELECT 2) SELECT * FROM x, generate_series(1, 3) g WHERE g > a",
            """
            Nested Loop (actual rows=3 loops=1)
              Join Filter: (g.g > x.a)
              CTE x
                ->  Append (actual rows=2 loops=1)
                      ->  Result (actual rows=1 loops=1)
                      ->  Result (actual rows=1 loops=1)
              ->  CTE Scan on x (actual rows=2 loops=1)
              ->  Function Scan on generate_series g
            """
        ),
    ]

    @Test("node by node", arguments: plans)
    func plan(_ expected: (sql: String, plan: String)) throws {
        let lines = try TestSession().explain(expected.sql)
        for line in expected.plan.split(separator: "\n") {
            #expect(lines.contains { $0.hasPrefix(line) }, "\(line) is not in \(lines.joined(separator: "\n"))")
        }
    }

    @Test("with what is handed down to the handler")
    func handedDown() throws {
        let lines = try TestSession().explain(
            "SELECT name FROM people WHERE id > 2 AND city = 'x' ORDER BY id DESC LIMIT 3"
        )
        #expect(lines.contains("              Handed-Down Columns: id, name, city"))
        #expect(lines.contains("              Handed-Down Conditions: id > 2, city = 'x'"))
        #expect(lines.contains("              Handed-Down Order: id DESC"))
    }

    @Test("with rows that a filter removes")
    func removed() throws {
        let lines = try TestSession().explain("SELECT * FROM generate_series(1, 10) g WHERE g % 5 = 0")
        #expect(
            lines == [
                "Function Scan on generate_series g (actual rows=2 loops=1)",
                "  Filter: ((g % 5) = 0)",
                "  Rows Removed by Filter: 8",
            ]
        )
    }

    /// Queries, and lines of their plans with what their nodes took of memory, N for each size.
    static let memoryUses: [(sql: String, lines: [String])] = [
        ("SELECT * FROM people ORDER BY age + 0", ["  Sort Method: quicksort  Memory: NkB"]),
        (
            "SELECT i FROM generate_series(1, 9000) i ORDER BY i % 7 LIMIT 3",
            ["        Sort Method: top-N heapsort  Memory: NkB"]
        ),
        (
            "SELECT rank() OVER (ORDER BY i % 7) FROM generate_series(1, 9) i",
            ["        Sort Method: quicksort  Memory: NkB"]
        ),
        (
            "SELECT i % 3, count(*) FROM generate_series(1, 9) i GROUP BY 1",
            ["  Group Key: (i % 3)", "  Batches: 1  Memory Usage: NkB"]
        ),
        ("SELECT DISTINCT i % 3 FROM generate_series(1, 9) i", ["  Batches: 1  Memory Usage: NkB"]),
        (
            "SELECT p.name FROM people p JOIN orders o ON o.person_id = p.id",
            ["        Buckets: 1024  Batches: 1  Memory Usage: NkB"]
        ),
        (
            "SELECT name FROM people WHERE id IN (SELECT person_id FROM orders WHERE id > 0)",
            ["  Hash Cond: (people.id = orders.person_id)"]
        ),
    ]

    @Test("with the memory that they took", arguments: memoryUses)
    func memory(_ expected: (sql: String, lines: [String])) throws {
        let lines = try TestSession().explain(expected.sql).map { $0.replacing(/\d+kB/, with: "NkB") }
        for line in expected.lines {
            #expect(lines.contains(line), "\(line) is not in \(lines.joined(separator: "\n"))")
        }
    }

    @Test("with nothing of a table but how many rows it has")
    func noColumns() throws {
        let lines = try TestSession().explain("SELECT count(*) FROM people")
        #expect(lines.contains { $0.hasSuffix("Handed-Down Columns: none") })
    }
}
