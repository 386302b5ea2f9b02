import Foundation
import PostgresCatalog
import PostgresWire
import Testing

/// Compares the texts of built-in objects with those of a running PostgreSQL 15.
///
/// `CATALOG_DUMPS` names a folder that `Scripts/catalog-dumps` wrote; its .txt files have the fields that each test reads.
@Suite("Names compared with PostgreSQL", .enabled(if: CatalogDumps.folder != nil))
struct NameComparisonTests {
    let snapshot = SampleCatalog.snapshot
    let path = ["pg_catalog", "public"]

    private func check(_ name: String, _ texts: (OID) -> [String]) throws {
        var failures: [String] = []
        let lines = try Self.lines(name)
        for line in lines where !MinorRelease.isConcerned(by: line) {
            guard let oid = UInt32(line[0]) else { continue }
            let ours = texts(OID(oid))
            if ours != Array(line.dropFirst()) { failures.append("\(oid): \(ours) for \(line.dropFirst())") }
        }
        #expect(!lines.isEmpty)
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(10).joined(separator: "\n"))")
    }

    @Test("functions")
    func functions() throws {
        try check("functions") { oid in
            [
                snapshot.functionArguments(oid) ?? "~", snapshot.functionIdentityArguments(oid) ?? "~",
                snapshot.functionResult(oid) ?? "~", snapshot.functionSignature(oid, searchPath: path),
                snapshot.functionText(oid, searchPath: path),
                snapshot.objectDescription(oid, catalog: "pg_proc") ?? "~",
            ]
        }
    }

    @Test("types")
    func types() throws {
        try check("types") { oid in
            [
                snapshot.formatType(oid), snapshot.formatType(oid, typeModifier: -1),
                snapshot.formatType(oid, typeModifier: oid == 1186 || oid == 1187 ? 0x7FFF_0003 : 65539),
                snapshot.typeText(oid, searchPath: path),
                snapshot.typeIsVisible(oid, searchPath: path) ? "t" : "f",
            ]
        }
    }

    @Test("operators")
    func operators() throws {
        try check("operators") { oid in
            [snapshot.operatorText(oid, searchPath: path), snapshot.operatorSignature(oid, searchPath: path)]
        }
    }

    @Test("indexes")
    func indexes() throws {
        try check("indexes") { oid in
            [snapshot.indexDefinition(oid) ?? "", snapshot.indexColumnDefinition(oid, column: 1) ?? ""]
        }
    }

    @Test("constraints")
    func constraints() throws {
        try check("constraints") { [snapshot.constraintDefinition($0) ?? ""] }
    }

    @Test("identifiers")
    func identifiers() throws {
        for line in try Self.lines("identifiers") { #expect(SQLIdentifier.quote(line[0]) == line[1]) }
    }

    @Test("type modifiers")
    func modifiers() throws {
        for line in try Self.lines("modifiers") {
            let oid = try #require(UInt32(line[0]))
            let modifier = try #require(Int32(line[1]))
            #expect(snapshot.formatType(OID(oid), typeModifier: modifier) == line[2], "\(line)")
        }
    }

    private static func lines(_ name: String) throws -> [[String]] {
        let text = try String(contentsOfFile: "\(CatalogDumps.folder ?? "")/\(name).txt", encoding: .utf8)
        return text.split(separator: "\n").map { line in
            line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
