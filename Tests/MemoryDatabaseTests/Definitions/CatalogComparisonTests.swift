import Foundation
import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire
import Testing

@testable import MemoryDatabase

/// A query over the catalogs with the rows that PostgreSQL 15 gave after the definitions of a file.
struct CatalogQuery: Sendable, CustomTestStringConvertible {
    var file: String
    var query: String
    var rows: [String] = []

    var testDescription: String { "\(file): \(query)" }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Transcripts"
    )

    static func read(_ file: String) -> [CatalogQuery] {
        let text = (try? String(contentsOf: folder.appendingPathComponent("\(file).expected"), encoding: .utf8)) ?? ""
        var queries: [CatalogQuery] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("> ") {
                queries.append(CatalogQuery(file: file, query: String(line.dropFirst(2))))
            } else if !queries.isEmpty {
                queries[queries.count - 1].rows.append(String(line))
            }
        }
        return queries
    }
}

@Suite("Catalogs after definitions")
struct CatalogComparisonTests {
    /// The catalogs after the definitions of a file.
    private static func catalog(_ file: String, searchPath: [String] = ["public"]) throws -> CatalogSnapshot {
        let text = try String(contentsOf: CatalogQuery.folder.appendingPathComponent("\(file).sql"), encoding: .utf8)
        var database = DefinitionDatabase()
        try database.run(text, searchPath: searchPath)
        return CatalogSnapshot(database.model)
    }

    private static let catalogs = Result { (shop: try catalog("shop"), more: try catalog("more")) }

    private static let restored = Result { try catalog("shop.dump", searchPath: []) }

    @Test("show the same after what pg_dump writes", arguments: CatalogQuery.read("shop"))
    func restoredRows(_ expected: CatalogQuery) throws {
        let ours = try DefinitionTestEnvironment(try Self.restored.get()).rows(of: expected.query)
        // A dump of the schema leaves the materialized view without rows.
        let isOther = { (row: String) in row.contains("monthly_revenue|m|") }
        #expect(Set(ours.filter { !isOther($0) }) == Set(expected.rows.filter { !isOther($0) }))
    }

    @Test("take all that pg_dump writes")
    func restoring() throws {
        let catalog = try Self.catalog("more.dump", searchPath: [])
        let (own, restored) = (try Self.catalogs.get().more.model, catalog.model)
        #expect(own.tables.map(\.name).sorted() == restored.tables.map(\.name).sorted())
        #expect(own.functions.map(\.qualifiedName).sorted() == restored.functions.map(\.qualifiedName).sorted())
        for table in own.tables {
            let other = restored.tables[table.name]
            #expect(other?.columns.map(\.name) == table.columns.map(\.name))
            #expect(Set(other?.indexes.map(\.name) ?? []) == Set(table.indexes.map(\.name)), "\(table.name)")
            #expect(Set(other?.constraints.map(\.name) ?? []) == Set(table.constraints.map(\.name)), "\(table.name)")
        }
    }

    @Test("show what PostgreSQL's show", arguments: CatalogQuery.read("shop") + CatalogQuery.read("more"))
    func rows(_ expected: CatalogQuery) throws {
        let both = try Self.catalogs.get()
        let environment = DefinitionTestEnvironment(expected.file == "shop" ? both.shop : both.more)
        let ours = try environment.rows(of: expected.query)
        let missing = expected.rows.filter { !ours.contains($0) }
        let surplus = ours.filter { !expected.rows.contains($0) }
        #expect(missing.isEmpty, "lacks \(missing.count) of \(expected.rows.count)")
        #expect(surplus.isEmpty, "has \(surplus.count) too many")
    }
}

extension DefinitionTestEnvironment {
    /// The rows of a query over the catalogs, columns separated by `|`.
    func rows(of text: String) throws(PostgresError) -> [String] {
        guard case .select(let query)? = Parser().parse(text).first?.statement else { return [] }
        let bound = try Binder(environment: self, source: text).bind(query)
        let execution = Execution(bound, parameters: [], environment: self)
        var rows: [String] = []
        while true {
            switch try execution.next() {
            case .finished: return rows
            case .rows(let batch):
                rows += batch.map { row in
                    zip(row, bound.columns).map { value, column in
                        guard value != .null else { return "∅" }
                        let text = value.text(as: column.type, formats: formats)
                        return text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
                            .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
                    }.joined(separator: "|")
                }
            default: return rows
            }
        }
    }
}
