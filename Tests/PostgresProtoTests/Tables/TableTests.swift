import PostgresProto
import Testing

/// A row of many types.
private struct Book: Codable, Hashable, Sendable {
    enum Genre: String, Codable, CaseIterable { case novel, essay }

    var id: Int32
    var title: String
    var genre: Genre
    var price: Double?
    var tags: [String]
    var pages: UInt16
    var isLent: Bool

    enum CodingKeys: String, CodingKey {
        case id, title, genre, price, tags, pages
        case isLent = "is_lent"
    }
}

private final class BookHandler: PostgresRequestHandler {
    static let books = [
        Book(id: 1, title: "Emma", genre: .novel, price: 9.5, tags: ["a", "b"], pages: 400, isLent: false),
        Book(id: 2, title: "Essais", genre: .essay, price: nil, tags: [], pages: 900, isLent: true),
    ]
    let store = TableStore(
        BookHandler.books,
        key: ["id"],
        defaults: ["pages": "100", "is_lent": "false", "tags": "'{}'"]
    )

    override var servedTables: [Table] {
        let batches = AsyncStream<[[PostgresValue]]> { continuation in
            continuation.yield([[1], [2]])
            continuation.yield([[3]])
            continuation.finish()
        }
        return [
            Table("books", Self.books), Table("numbers", [Column("n", .int4)], batches), Table("shelf", store),
            Table("none", [Book]()),
        ]
    }
}

@Suite("Tables that serve themselves")
struct TableTests {
    private func run(_ statements: String...) async throws -> [String] {
        let messages = statements.map { FrontendMessage.query(QueryMessage(query: $0)) }
        return try await MemoryServer().transcript(messages) { BookHandler() }.filter {
            !$0.hasPrefix("Ready") && !$0.hasPrefix("RowDescription")
        }
    }

    @Test("have the columns of their type")
    func columns() throws {
        let columns = try Table("none", [Book]()).columns
        #expect(columns.map(\.name) == ["id", "title", "genre", "price", "tags", "pages", "is_lent"])
        #expect(columns.map(\.type) == [.int4, .text, .text, .float8, .textArray, .int4, .bool])
        #expect(columns.map(\.isNullable) == [false, false, false, true, false, false, false])
    }

    @Test("give arrays of values and sequences of batches as rows")
    func read() async throws {
        let lines = try await run(
            "SELECT * FROM books ORDER BY id",
            "SELECT sum(n) FROM numbers",
            "SELECT count(*) FROM none"
        )
        #expect(
            lines == [
                "DataRow 1|Emma|novel|9.5|{a,b}|400|f", "DataRow 2|Essais|essay|NULL|{}|900|t",
                "CommandComplete SELECT 2", "DataRow 6", "CommandComplete SELECT 1", "DataRow 0",
                "CommandComplete SELECT 1",
            ]
        )
    }

    @Test("are written where they are stores, with keys and defaults")
    func write() async throws {
        let lines = try await run(
            "INSERT INTO shelf (id, title, genre) VALUES (3, 'Nana', 'novel') RETURNING pages, is_lent, tags",
            "INSERT INTO shelf (id, title, genre) VALUES (3, 'Nana', 'novel')",
            "INSERT INTO shelf (id, title, genre) VALUES (3, 'Nini', 'essay') ON CONFLICT (id) DO UPDATE "
                + "SET title = excluded.title RETURNING title, genre",
            "UPDATE shelf SET price = 2 * pages WHERE price IS NULL RETURNING id, price",
            "UPDATE shelf SET id = 1 WHERE id = 2",
            "UPDATE shelf SET id = id + 10",
            "DELETE FROM shelf WHERE id = 12 RETURNING title",
            "SELECT id FROM shelf ORDER BY id",
            "INSERT INTO books SELECT * FROM shelf",
            "TRUNCATE shelf",
            "SELECT count(*) FROM shelf"
        )
        #expect(
            lines == [
                "DataRow 100|f|{}", "CommandComplete INSERT 0 1",
                "Error 23505 duplicate key value violates unique constraint \"shelf_pkey\"",
                "DataRow Nini|novel", "CommandComplete INSERT 0 1", "DataRow 2|1800", "DataRow 3|200",
                "CommandComplete UPDATE 2",
                "Error 23505 duplicate key value violates unique constraint \"shelf_pkey\"",
                "CommandComplete UPDATE 3", "DataRow Essais", "CommandComplete DELETE 1", "DataRow 11", "DataRow 13",
                "CommandComplete SELECT 2", "Error 0A000 cannot insert into table \"books\"",
                "CommandComplete TRUNCATE TABLE", "DataRow 0", "CommandComplete SELECT 1",
            ]
        )
    }

    @Test("refuse a value that their type cannot hold, and stay as they were")
    func refused() async throws {
        let lines = try await run(
            "INSERT INTO shelf (id, title, genre) VALUES (4, 'x', 'novel'), (5, 'y', 'poem')",
            "SELECT count(*) FROM shelf"
        )
        #expect(lines.count == 3)
        #expect(lines.first?.hasPrefix("Error ") == true)
        #expect(lines.dropFirst() == ["DataRow 2", "CommandComplete SELECT 1"])
    }

    @Test("are seen by the program as values")
    func values() throws {
        let store = TableStore(BookHandler.books, key: ["id"])
        #expect(store.rows == BookHandler.books)
        store.rows = [BookHandler.books[1]]
        #expect(store.rows.map(\.id) == [2])
    }
}
