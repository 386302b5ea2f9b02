import PostgresCatalog
import PostgresQuery
import PostgresWire
import Testing

@Suite("what a query asks of the handler's tables")
struct ScanRequestTests {
    private func request(_ sql: String, _ parameters: [PostgresValue] = []) throws -> ScanRequest {
        let session = TestSession()
        _ = try session.run(try session.bind(sql), parameters: parameters)
        return try #require(session.requests.first)
    }

    @Test("the columns that are read, and no others")
    func columns() throws {
        #expect(try request("SELECT name FROM people WHERE age > 1 ORDER BY id").columnsNeeded == [0, 1, 2])
    }

    @Test("simple conditions with the parameters' values")
    func conditions() throws {
        let found = try request(
            "SELECT 1 FROM people WHERE age >= $1 AND 'x' < name AND city IN ('a', 'b') AND active IS NULL",
            [.int4(30)]
        )
        #expect(
            found.conditions == [
                ScanCondition(column: 2, operator: ">=", operand: .value(.int4(30))),
                ScanCondition(column: 1, operator: ">", operand: .value(.text("x"))),
                ScanCondition(column: 3, operator: "=", operand: .anyOf([.text("a"), .text("b")])),
                ScanCondition(column: 4, operator: "IS NULL", operand: .none),
            ]
        )
    }

    @Test("order and limit of a query of one table")
    func orderAndLimit() throws {
        let found = try request("SELECT name FROM people WHERE age = 25 ORDER BY age DESC LIMIT 2 OFFSET 1")
        #expect(found.orderBy == [ScanOrder(column: 2, isDescending: true, nullsFirst: true)])
        #expect(found.limit == 3)
    }

    @Test(
        "no limit where a condition stays above, or rows are grouped",
        arguments: [
            "SELECT name FROM people WHERE upper(name) = 'ADA' LIMIT 1", "SELECT count(*) FROM people LIMIT 1",
            "SELECT DISTINCT name FROM people LIMIT 1",
        ]
    )
    func noLimit(_ sql: String) throws { #expect(try request(sql).limit == nil) }

    @Test(
        "exactly a table's columns pass through",
        arguments: [
            ("SELECT * FROM people", true), ("SELECT id, name, age, city, active FROM people", true),
            ("SELECT name, id FROM people", false), ("SELECT * FROM people WHERE id = 1", false),
            ("SELECT * FROM people ORDER BY id", false), ("SELECT * FROM people, orders", false),
            ("SELECT 1", false), ("SELECT DISTINCT * FROM people", false),
        ]
    )
    func passThrough(_ sql: String, _ passes: Bool) throws {
        #expect((try TestSession().bind(sql).passThrough != nil) == passes)
    }
}
