import Glibc
import PostgresCatalog
import PostgresWire
import Testing

@testable import PostgresQuery

/// Compares the functions of `pg_proc` that are not computed here with the list of those that are knowingly left out.
///
/// `RECORD_FUNCTIONS_NOT_BUILT=1` writes the list anew.
@Suite("The functions that are not built are known")
struct FunctionCoverageTests {
    private static let path =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        + "/Expressions/functions-not-built.txt"

    @Test func listOfFunctions() throws {
        let found = Self.functionsNotBuilt()
        if getenv("RECORD_FUNCTIONS_NOT_BUILT") != nil { try Self.record(found) }
        let lines = SystemFile.bytes(Self.path).split(separator: UInt8(ascii: "\n"))
        let known = Set(lines.map { String(decoding: $0, as: UTF8.self) }.filter { !$0.hasPrefix("#") })
        let now = Set(found.values.joined())
        #expect(now.subtracting(known).sorted() == [], "no longer built")
        #expect(known.subtracting(now).sorted() == [], "built by now: take them off the list")
    }

    private static func record(_ found: [String: [String]]) throws {
        var text = "# Functions of PostgreSQL 15 that this package does not compute, by area.\n"
        text += "# A call of one answers 0A000; functions that only tell of the server answer NULL.\n"
        text += "# Functions that cannot be called from SQL are not listed.\n"
        for (area, names) in found.sorted(by: { $0.key < $1.key }) {
            text += "# \(area)\n" + names.sorted().joined(separator: "\n") + "\n"
        }
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        fclose(file)
    }

    private static func functionsNotBuilt() -> [String: [String]] {
        var found: [String: [String]] = [:]
        for row in BuiltInCatalog.shared.functions where !isBuilt(row) && isCallable(row) {
            found[area(row), default: []].append(FunctionFinder.signature(row))
        }
        return found
    }

    private static let windowFunctions: Set = [
        "row_number", "rank", "dense_rank", "percent_rank", "cume_dist", "ntile", "lag", "lead", "first_value",
        "last_value", "nth_value",
    ]

    /// Functions that the binder answers by itself.
    private static let boundFunctions: Set = ["pg_collation_for"]

    private static func isBuilt(_ row: FunctionRow) -> Bool {
        if boundFunctions.contains(row.source) { return true }
        let signature = FunctionFinder.signature(row)
        switch row.kind {
        case "w": return windowFunctions.contains(row.name)
        case "a": return FunctionLibrary.aggregate(signature) != nil
        default: break
        }
        if row.returnsSet {
            return [row.source, signature, row.name].contains { FunctionLibrary.set($0) != nil }
        }
        return [row.source, signature].contains { FunctionLibrary.scalar($0) != nil } || isComparison(row)
    }

    /// A comparison that the executor has built in, or the other way round of one that is built.
    private static func isComparison(_ row: FunctionRow) -> Bool {
        let types = row.arguments.map { PostgresType(oid: $0) }
        guard types.count == 2 else { return false }
        return BuiltInCatalog.shared.operators.contains { candidate in
            guard candidate.function == row.oid else { return false }
            if ComparisonEvaluator.Test(candidate.name) != nil, TypeFacts.builtIn.areComparable(types[0], types[1]) {
                return true
            }
            guard let other = BuiltInCatalog.shared.operator(candidate.commutator),
                let target = BuiltInCatalog.shared.function(other.function)
            else { return false }
            return FunctionLibrary.scalar(target.source) != nil
        }
    }

    /// Whether a statement can call it: not with arguments that only the server itself can make.
    private static func isCallable(_ row: FunctionRow) -> Bool {
        let hidden: Set = [
            "internal", "cstring", "trigger", "event_trigger", "language_handler", "fdw_handler", "index_am_handler",
            "table_am_handler", "tsm_handler",
        ]
        let names = (row.arguments + [row.result]).map { BuiltInCatalog.shared.type($0)?.name ?? "" }
        return row.kind != "p" && !names.contains { hidden.contains($0) }
    }

    private static func area(_ row: FunctionRow) -> String {
        let names = Set((row.arguments + [row.result]).map { BuiltInCatalog.shared.type($0)?.name ?? "" })
        func has(_ types: String...) -> Bool { types.contains { names.contains($0) || names.contains("_" + $0) } }
        if has("point", "line", "lseg", "box", "path", "polygon", "circle") { return "Geometry" }
        if has("tsvector", "tsquery", "regconfig", "regdictionary", "gtsvector") { return "Text search" }
        if has("xml") { return "XML" }
        if has("json", "jsonb", "jsonpath") { return "JSON" }
        if has("anyrange", "anymultirange", "anycompatiblerange") || names.contains(where: { $0.hasSuffix("range") }) {
            return "Ranges"
        }
        if has("aclitem") { return "Privileges" }
        if row.name.hasPrefix("lo_") || row.name == "loread" || row.name == "lowrite" { return "Large objects" }
        if row.name.hasPrefix("pg_") || row.name.hasPrefix("_pg_") { return "The server" }
        if row.name.hasPrefix("hash") { return "Hashing" }
        if has("inet", "cidr", "macaddr", "macaddr8") { return "Network addresses" }
        if has("date", "time", "timetz", "timestamp", "timestamptz", "interval") { return "Dates and times" }
        if has("bit", "varbit", "bytea", "text", "bpchar", "name", "char") { return "Strings" }
        if has("int2", "int4", "int8", "float4", "float8", "numeric", "money") { return "Numbers" }
        return "Other"
    }
}
