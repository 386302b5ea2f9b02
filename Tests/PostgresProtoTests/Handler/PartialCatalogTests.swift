import PostgresCatalog
import PostgresWire
import Testing

@testable import PostgresProto

@Suite("A statement about the catalog of a handler that only lists its tables")
struct PartialCatalogTests {
    @Test(
        "has those tables described that it looks at, and gives what it gives over the whole catalog",
        arguments: [
            ("SELECT relname, relnatts FROM pg_class WHERE relname = 't7'", ["t7"]),
            ("SELECT relname FROM pg_class WHERE relname LIKE 't7\\_pk%'", ["t7"]),
            ("SELECT relname FROM pg_class WHERE relname ~ '^(t30.*)$' ORDER BY 1", ["t30", "t300"]),
            ("SELECT attname FROM pg_attribute WHERE attrelid = 't7'::regclass AND attnum > 0", ["t7"]),
            ("SELECT relname FROM pg_class WHERE oid = 't7_pkey'::regclass", ["t7"]),
            ("SELECT 't7_pkey'::regclass, 't8'::regclass", ["t7", "t8"]),
            ("SELECT 'nosuch'::regclass", []),
            ("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 't2_fk_fkey'", ["t1", "t2"]),
            (
                """
                SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE n.nspname = 'public' AND c.relname = 't8' AND a.attnum > 0 AND pg_table_is_visible(c.oid)
                """, ["t8"]
            ),
            ("SELECT column_name FROM information_schema.columns WHERE table_name = 't9'", ["t9", "t9"]),
            ("SELECT conname FROM pg_constraint WHERE conrelid = 't2'::regclass ORDER BY 1", ["t1", "t2"]),
            ("SELECT typname FROM pg_type WHERE typname = 't7'", ["t7"]),
            ("SELECT nspname FROM pg_namespace WHERE nspname = 'far'", []),
            ("SELECT version() IS NULL FROM pg_am WHERE amname = 'heap'", []),
            ("SELECT 1 FROM pg_class WHERE relname = 'x'", []),
        ]
    )
    func reached(_ text: String, _ described: [String]) async throws {
        let handler = ListingHandler()
        let rows = try? await handler.rows(text)
        #expect(handler.described.sorted() == described)
        let whole = ListingHandler()
        whole.generation = 1
        _ = try await whole.wholeCatalog()
        #expect(try await whole.wholeCatalog() === whole.catalog(forStatement: text))
        let expected = try? await whole.rows(text)
        #expect(expected == rows)
    }

    @Test(
        "has all of them described where it looks at all, or at what others have to do with a table",
        arguments: [
            "SELECT relname FROM pg_class ORDER BY 1",
            "SELECT conname FROM pg_constraint WHERE confrelid = 't1'::regclass",
            "SELECT relhastriggers FROM pg_class WHERE relname = 't1'",
            "SELECT 1 FROM pg_class WHERE oid = 1999999",
            "SELECT random() < 2 FROM pg_class WHERE relname = 't1'",
        ]
    )
    func all(_ text: String) async throws {
        let handler = ListingHandler()
        let rows = try await handler.rows(text)
        #expect(Set(handler.described).count == 300)
        let whole = ListingHandler()
        whole.generation = 1
        _ = try await whole.wholeCatalog()
        #expect(try await whole.rows(text) == rows)
    }

    @Test("is not described twice where the catalog has a generation")
    func generations() async throws {
        let handler = ListingHandler()
        handler.generation = 1
        for _ in 1...2 { _ = try await handler.rows("SELECT relnatts FROM pg_class WHERE relname = 't7'") }
        #expect(handler.described == ["t7"] && handler.listings == 1)
        _ = try await handler.rows("SELECT relnatts FROM pg_class WHERE relname IN ('t7', 't8')")
        #expect(handler.described == ["t7", "t8"] && handler.listings == 1)
        _ = try await handler.rows("SELECT relname FROM pg_class")
        #expect(handler.described.count == 301 && handler.listings == 1)
        handler.generation = 2
        _ = try await handler.rows("SELECT relnatts FROM pg_class WHERE relname = 't7'")
        #expect(handler.described.count == 302 && handler.listings == 2)
    }
}

private final class ListingHandler: PostgresRequestHandler {
    var generation: Int?
    var listings = 0
    var described: [String] = []

    override var catalogGeneration: Int? { generation }

    override func listTables() -> [TableName] {
        listings += 1
        return (1...300).map { TableName("t\($0)") } + [TableName("t9", schema: "far")]
    }

    override func describeTable(_ table: TableName) -> [Column] {
        described.append(table.name)
        let columns = [Column("id", .int4, isPrimaryKey: true), Column("title", .text)]
        guard table.name == "t2" else { return columns }
        return columns + [Column("fk", .int4, references: .init("t1", "id"))]
    }

    func rows(_ text: String) async throws -> [[PostgresValue]] {
        session.handler = self
        let statement = try await prepare(try parse(text).first, source: text, name: "", parameterTypes: [])
        let portal = Portal(
            name: "",
            statement: statement,
            parameters: [],
            resultFormats: [],
            transactionNumber: session.transaction.number
        )
        switch try await start(portal) {
        case .complete(let rows, _, _): return rows
        case .rows(let stream, let columns, _):
            var collector = RowWriter(collecting: columns.map(\.type), textFormats: TextFormats())
            _ = try await stream.write(into: &collector, limit: .max)
            return collector.takeRows()
        default: return []
        }
    }
}
