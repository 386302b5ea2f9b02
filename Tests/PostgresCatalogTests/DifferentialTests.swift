import Foundation
import PostgresCatalog
import PostgresWire
import Testing

/// Where the dumps of a PostgreSQL are.
enum CatalogDumps {
    static let folder = ProcessInfo.processInfo.environment["CATALOG_DUMPS"]
}

/// Compares columns and rows with those that a running PostgreSQL 15 has.
///
/// `CATALOG_DUMPS` names a folder that `Scripts/catalog-dumps` wrote; `Scripts/test` does so from a PostgreSQL of its own.
@Suite("Comparison with PostgreSQL", .enabled(if: CatalogDumps.folder != nil))
struct DifferentialTests {
    @Test("every relation has PostgreSQL's columns")
    func columns() throws {
        var expected: [TableName: [[String]]] = [:]
        for line in try Self.lines("columns") {
            expected[TableName(line[1] ?? "", schema: line[0] ?? ""), default: []]
                .append([line[2] ?? "", line[3] ?? ""])
        }
        #expect(expected.count == 208)
        for (name, columns) in expected {
            let relation = SampleCatalog.snapshot.relation(name)
            #expect(relation?.columns.map { [$0.name, $0.type.oid.description] } == columns, "\(name)")
        }
    }

    @Test("rows are PostgreSQL's", arguments: DumpedRelation.all)
    func rows(dumped: DumpedRelation) throws {
        try Self.compare(dumped, ofUsers: false) { $0 < 16384 }
    }

    @Test("rows of users' tables are PostgreSQL's but for the OIDs", arguments: DumpedRelation.ofUsers)
    func userRows(dumped: DumpedRelation) throws {
        try Self.compare(dumped, ofUsers: true) { $0 >= 16384 }
    }

    private static func compare(_ dumped: DumpedRelation, ofUsers: Bool, where isWanted: (Int) -> Bool) throws {
        let snapshot = SampleCatalog.snapshot
        let name = TableName(dumped.name, schema: dumped.schema)
        let relation = try #require(snapshot.relation(name))
        let columns = relation.columns
        let skipped = Set(
            columns.indices.filter { index in
                let type = columns[index].type
                return type == .aclitemArray || type == .pgNodeTree || ofUsers && type == .oid
                    || dumped.skipped.contains(columns[index].name)
            }
        )
        let key = columns.firstIndex { $0.name == dumped.key }
        func lines(_ rows: [[String?]]) -> [String] {
            rows.filter { row in key.flatMap { row[$0] }.flatMap { Int($0) }.map(isWanted) ?? true }
                .filter { !MinorRelease.isConcerned(by: $0) }
                .map { row in
                    row.indices.filter { !skipped.contains($0) }.map { row[$0] ?? "\\N" }.joined(separator: "|")
                }
        }
        let ours = lines(snapshot.rows(of: relation.oid).map { $0.map(\.copied) }).sorted()
        let theirs = lines(try Self.lines("\(ofUsers ? "users" : dumped.schema).\(dumped.name)")).sorted()
        let missing = Set(theirs).subtracting(ours).sorted()
        let surplus = Set(ours).subtracting(theirs).sorted()
        #expect(missing.isEmpty, "\(name) lacks \(missing.count): \(missing.prefix(3))")
        #expect(surplus.isEmpty, "\(name) has \(surplus.count) too many: \(surplus.prefix(3))")
        #expect(ours == theirs, "\(name)")
    }

    private static func lines(_ name: String) throws -> [[String?]] {
        let text = try String(contentsOfFile: "\(CatalogDumps.folder ?? "")/\(name).tsv", encoding: .utf8)
        return text.split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { field in
                field == "\\N" ? nil : unescaped(field)
            }
        }
    }

    private static func unescaped(_ field: Substring) -> String {
        var result = ""
        var characters = field.makeIterator()
        while let character = characters.next() {
            guard character == "\\", let escape = characters.next() else {
                result.append(character)
                continue
            }
            result.append(escape == "n" ? "\n" : escape == "t" ? "\t" : escape)
        }
        return result
    }
}

/// What the minor releases of PostgreSQL 15 differ in, which is left out so that a comparison holds with any of them.
///
/// It is their number, and a function that pg_upgrade calls in the later ones.
enum MinorRelease {
    static func isConcerned(by row: [String?]) -> Bool {
        row.contains("DBMS VERSION") || row.contains("binary_upgrade_set_next_attribute_versions")
            || row.first == "4551"
    }
}

/// A relation to compare, less the columns that differ from cluster to cluster.
struct DumpedRelation: Sendable, CustomTestStringConvertible {
    var schema: String
    var name: String
    var skipped: [String] = []
    /// The column by whose OID the objects of users are left out.
    var key = "oid"
    var testDescription: String { name }

    init(_ name: String, schema: String = "pg_catalog", skipping skipped: [String] = [], key: String = "oid") {
        self.name = name
        self.schema = schema
        self.skipped = skipped
        self.key = key
    }

    static let all: [DumpedRelation] = catalogs + views + information

    static let ofUsers: [DumpedRelation] = [
        DumpedRelation("pg_class", skipping: classStatistics), DumpedRelation("pg_type"),
        DumpedRelation("pg_attribute", skipping: ["attoptions"], key: "attrelid"), DumpedRelation("pg_constraint"),
        DumpedRelation("pg_index", key: "indexrelid"), DumpedRelation("pg_description", key: "objoid"),
        DumpedRelation("pg_attrdef"), DumpedRelation("pg_namespace"),
    ]

    private static let classStatistics = [
        "relpages", "reltuples", "relallvisible", "relfilenode", "relfrozenxid", "relminmxid",
    ]

    private static let catalogs: [DumpedRelation] = [
        DumpedRelation("pg_type"), DumpedRelation("pg_proc"), DumpedRelation("pg_operator"), DumpedRelation("pg_cast"),
        DumpedRelation("pg_namespace"), DumpedRelation("pg_aggregate"), DumpedRelation("pg_am"),
        DumpedRelation("pg_opclass"), DumpedRelation("pg_opfamily"), DumpedRelation("pg_amop"),
        DumpedRelation("pg_amproc"), DumpedRelation("pg_language"), DumpedRelation("pg_conversion"),
        DumpedRelation("pg_range"), DumpedRelation("pg_ts_config"), DumpedRelation("pg_ts_config_map"),
        DumpedRelation("pg_ts_dict"), DumpedRelation("pg_ts_parser"), DumpedRelation("pg_ts_template"),
        DumpedRelation("pg_description", key: "objoid"), DumpedRelation("pg_extension"),
        DumpedRelation("pg_tablespace"), DumpedRelation("pg_constraint"),
        DumpedRelation("pg_index", key: "indexrelid"),
        DumpedRelation("pg_attribute", skipping: ["attoptions"], key: "attrelid"),
        DumpedRelation("pg_class", skipping: classStatistics),
        DumpedRelation("pg_enum"), DumpedRelation("pg_trigger"), DumpedRelation("pg_policy"),
    ]

    private static let views: [DumpedRelation] = [
        DumpedRelation("pg_tables", skipping: ["hastriggers"]), DumpedRelation("pg_indexes"),
        DumpedRelation("pg_views", skipping: ["definition"]), DumpedRelation("pg_matviews"),
    ]

    private static let information: [DumpedRelation] = [
        information("columns"), information("tables"), information("schemata"),
        information("table_constraints", skipping: ["constraint_name"]), information("key_column_usage"),
        information("referential_constraints"), information("constraint_column_usage"),
        information("constraint_table_usage"), information("check_constraints", skipping: ["constraint_name"]),
        information("character_sets"), information("information_schema_catalog_name"),
        information("sql_features"), information("sql_parts"), information("sql_sizing"),
        information("sql_implementation_info"), information("triggers"),
    ]

    private static func information(_ name: String, skipping skipped: [String] = []) -> DumpedRelation {
        DumpedRelation(name, schema: "information_schema", skipping: skipped, key: "")
    }
}

extension PostgresValue {
    /// The value as COPY writes it, before escapes; nil for NULL.
    var copied: String? {
        switch self {
        case .null: nil
        case .bool(let value): value ? "t" : "f"
        case .int2(let value): String(value)
        case .int4(let value): String(value)
        case .int8(let value): String(value)
        case .float4(let value): value == value.rounded() ? String(Int(value)) : String(value)
        case .text(let value): value
        case .oid(let value): value.description
        case .object(_, let name): name
        case .array(let array): Self.copied(array)
        default: "?"
        }
    }

    private static func copied(_ array: PostgresArray) -> String {
        let elements = array.elements.map { $0.copied ?? "NULL" }
        if array.dimensions.first?.lowerBound == 0 { return elements.joined(separator: " ") }
        let quoted = elements.map { element in
            let needsQuotes = element.isEmpty || element.contains { "{}\", \\".contains($0) }
            return needsQuotes
                ? "\"" + element.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" : element
        }
        return "{" + quoted.joined(separator: ",") + "}"
    }
}
