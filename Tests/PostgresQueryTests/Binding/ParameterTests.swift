import PostgresQuery
import PostgresWire
import Testing

@Suite("types of parameters")
struct ParameterTests {
    @Test(
        "inferred from what stands beside them",
        arguments: [
            ("SELECT $1", [PostgresType.text]),
            ("SELECT $1::int4, $2::date", [.int4, .date]),
            ("SELECT name FROM people WHERE age = $1 AND name LIKE $2", [.int4, .text]),
            ("SELECT name FROM people WHERE id = ANY ($1)", [.int4Array]),
            ("SELECT name FROM people LIMIT $1 OFFSET $2", [.int8, .int8]),
            ("SELECT $1 + 1, lower($2), coalesce($3, 2.5)", [.int4, .text, .numeric]),
            ("SELECT 1 UNION SELECT $1", [.int4]),
            ("SELECT name FROM people WHERE city IN ($1, $2)", [.varchar, .varchar]),
            ("SELECT CASE WHEN $1 THEN 1 END", [.bool]),
        ]
    )
    func inferred(_ sql: String, _ types: [PostgresType]) throws {
        #expect(try TestSession().bind(sql).parameterTypes == types)
    }

    @Test("given types are kept")
    func given() throws {
        let query = try TestSession().bind("SELECT $1", parameterTypes: [.uuid])
        #expect(query.parameterTypes == [.uuid])
        #expect(query.columns[0].type == .uuid)
    }

    @Test("their values are used in every run")
    func values() throws {
        let session = TestSession()
        let query = try session.bind("SELECT name FROM people WHERE age = $1 ORDER BY id")
        #expect(try session.run(query, parameters: [.int4(25)]) == [[.text("Bob")], [.text("Dee")]])
        #expect(try session.run(query, parameters: [.int4(36)]) == [[.text("Ada")]])
        #expect(try session.run(query, parameters: [.null]) == [])
    }

    @Test(
        "a parameter that nothing settles is an error",
        arguments: [
            ("SELECT $2", "42P18: could not determine data type of parameter $1"),
            ("SELECT $1::int, $1::date", "42846@19: cannot cast type integer to date"),
        ]
    )
    func unsettled(_ sql: String, _ error: String) { #expect(TestSession().outcome(sql) == [error]) }
}
