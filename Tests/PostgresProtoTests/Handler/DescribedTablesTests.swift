import PostgresCatalog
import PostgresWire
import Testing

@testable import PostgresProto

@Suite("The tables that a statement mentions")
struct DescribedTablesTests {
    private static let tables: [TableName] = [
        "orders", "Orders", "order items", "a\"b", "a$b", "größe", TableName("orders", schema: "old"), "t1", "",
    ]

    @Test(
        "are those whose names stand in its text",
        arguments: [
            ("SELECT 1 FROM orders", ["Orders", "orders", "orders"]),
            ("SELECT * FROM \"ORDERS\"", ["Orders", "orders", "orders"]),
            ("SELECT orders_1 FROM xorders", []), ("SELECT(1)from t1,\"order items\"", ["order items", "t1"]),
            ("SELECT 1 FROM größe", ["größe"]), ("SELECT 1 FROM GRÖSSE", []), ("TABLE a$b", ["a$b"]), ("", []),
        ]
    )
    func mentioned(_ text: String, _ names: [String]) {
        let found = DescribedTables(Self.tables, generation: nil).mentioned(in: text).map(\.name)
        // Names that are written in other ways may always be meant.
        #expect(found.filter { $0 != "a\"b" && !$0.isEmpty }.sorted() == names)
        #expect(found.contains("a\"b"))
    }

    @Test("are described, the others not, and once for each generation")
    func calls() async throws {
        let handler = CountingHandler()
        for _ in 1...3 {
            let catalog = try await handler.catalog(forStatement: "SELECT * FROM t7 JOIN t8 USING (id)")
            #expect(catalog.relation("t7")?.columns.map(\.name) == ["id"])
            #expect(catalog.schemaNames.contains("far"))
        }
        #expect(handler.described == ["t7", "t8"] && handler.listings == 1)
        _ = try await handler.catalog(forStatement: "SELECT * FROM t8, far.t9")
        // The name alone can mean the tables of both schemas.
        #expect(handler.described == ["t7", "t8", "t9", "t9"] && handler.listings == 1)
        handler.generation = 2
        _ = try await handler.catalog(forStatement: "SELECT * FROM t8")
        #expect(handler.described == ["t7", "t8", "t9", "t9", "t8"] && handler.listings == 2)
        let whole = try await handler.catalog(forStatement: "SELECT * FROM pg_class")
        #expect(whole.model.tables.count == 1_001 && handler.described.count == 5 + 1_001)
        _ = try await handler.catalog(forStatement: "SELECT * FROM t8")
        #expect(handler.described.count == 5 + 1_001)
    }
}

private final class CountingHandler: PostgresRequestHandler {
    var generation = 1
    var listings = 0
    var described: [String] = []

    override var catalogGeneration: Int? { generation }

    override func listTables() -> [TableName] {
        listings += 1
        return (1...1_000).map { TableName("t\($0)") } + [TableName("t9", schema: "far")]
    }

    override func describeTable(_ table: TableName) -> [Column] {
        described.append(table.name)
        return [Column("id", .int4)]
    }
}
