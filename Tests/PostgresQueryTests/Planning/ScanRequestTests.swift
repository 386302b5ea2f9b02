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

    /// What is asked of one table of a statement.
    private func conditions(on table: String, _ sql: String) throws -> [ScanCondition] {
        let session = TestSession()
        _ = try session.run(try session.bind(sql))
        return try #require(session.requests.first { $0.relation.name == table }).conditions
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

    @Test(
        "what is the same for all rows is computed ahead",
        arguments: [
            ("id = 1 + length(current_user)", "=", ScanCondition.Operand.value(.int4(9))),
            ("id IN (1, $1)", "=", .anyOf([.int4(1), .int4(7)])),
            ("id = ANY (ARRAY[2, $1])", "=", .anyOf([.int4(2), .int4(7)])),
            ("id = ANY ('{1,2,NULL}')", "=", .anyOf([.int4(1), .int4(2), .null])),
            ("id > ANY ('{1,2}')", ">", .anyOf([.int4(1), .int4(2)])), ("id = ANY (NULL::int[])", "=", .anyOf([])),
            ("$1 < id", ">", .value(.int4(7))),
        ]
    )
    func computed(_ condition: String, _ symbol: String, _ operand: ScanCondition.Operand) throws {
        let parameters: [PostgresValue] = condition.contains("$1") ? [.int4(7)] : []
        let found = try request("SELECT 1 FROM people WHERE " + condition, parameters)
        #expect(found.conditions == [ScanCondition(column: 0, operator: symbol, operand: operand)])
    }

    @Test(
        "what reads rows, is random or wrong is not handed down",
        arguments: ["age", "(random() * 0)::int", "1 / length('')"]
    )
    func notComputed(_ value: String) throws {
        let session = TestSession(tables: [.people, .orders])
        _ = try? session.run(try session.bind("SELECT 1 FROM people WHERE id = \(value) LIMIT 1"))
        #expect(session.requests.allSatisfy { $0.conditions.isEmpty })
    }

    @Test(
        "the keys of the rows joined go along with the request of a table that has an index by them",
        arguments: [
            ("SELECT 1 FROM people p JOIN orders o ON p.id = o.person_id WHERE o.id < 12 AND o.id > 9", [1]),
            ("SELECT p.id FROM orders o LEFT JOIN people p ON p.id = person_id WHERE o.id IN (11, 12, 13)", [1, 2, 9]),
            ("SELECT 1 FROM people WHERE id IN (SELECT person_id FROM orders WHERE id = 12)", [2]),
            ("SELECT 1 FROM people WHERE id IN (SELECT amount FROM orders WHERE id = 12)", [75]),
        ]
    )
    func joinKeys(_ sql: String, _ keys: [Int32]) throws {
        let found = try conditions(on: "people", sql)
        #expect(found.count == 1)
        guard case .anyOf(let values)? = found.first?.operand else { Issue.record("no list"); return }
        #expect(values.map { $0.text(as: .int8, formats: TextFormats()) } == keys.map(\.description))
    }

    @Test(
        "no keys go along where rows without partners are wanted, the column has no index, or the scan is read again",
        arguments: [
            "SELECT 1 FROM people p LEFT JOIN orders o ON p.id = o.person_id AND o.id = 10",
            "SELECT 1 FROM people p FULL JOIN (SELECT * FROM orders WHERE id = 10) o ON p.id = o.person_id",
            "SELECT 1 FROM people p JOIN orders o ON p.age = o.person_id WHERE o.id = 10",
            "SELECT 1 FROM people WHERE id NOT IN (SELECT person_id FROM orders WHERE id = 10)",
            "SELECT (SELECT count(*) FROM people p JOIN orders i ON p.id = i.person_id WHERE i.id = o.id) FROM orders o",
        ]
    )
    func noJoinKeys(_ sql: String) throws { #expect(try conditions(on: "people", sql).isEmpty) }

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
