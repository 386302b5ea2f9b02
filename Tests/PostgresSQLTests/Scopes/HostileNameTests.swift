import PostgresSQL
import Testing

@Suite("Names in hostile statements")
struct HostileNameTests {
    /// A clause that is repeated.
    private static func repeated(_ item: String, _ count: Int, _ separator: String = ", ") -> String {
        Array(repeating: item, count: count).joined(separator: separator)
    }

    private static let texts = [
        "select \(repeated("a", 2_000)) from \(repeated("t", 2_000))",
        "select \(repeated("*", 2_000)) from \(repeated("t", 2_000))",
        "select \(repeated("t.a", 2_000)) from \(repeated("t", 2_000)), f(t.a)",
        "with \(repeated("a as (select * from a)", 2_000)) select * from a",
        "with recursive \(repeated("a as (select * from a)", 2_000)) select * from a",
        // Each of these queries has twice the columns of the one inside it.
        repeated("select *, * from (", 14, "") + "select 1 as a" + repeated(") s", 14, ""),
        repeated("select * from t natural join (", 14, "") + "select 1 as a" + repeated(") s", 14, ""),
        "update t set a = 1 from \(repeated("lateral (select t.a) s", 1_000))",
        "select 1 from t \(repeated("join u using (a)", 100, " "))",
        "select from where group by order by", "select * from (", "insert into", "with a as (", "merge into t using",
    ]

    @Test("are resolved in time that grows with the text, and never trap", .timeLimit(.minutes(1)), arguments: texts)
    func resolution(_ text: String) {
        for parsed in Parser().parse(text) {
            let names = NameResolution(of: parsed.statement)
            for column in names.columns {
                if case .source(let index) = column.meaning { #expect(names.sources.indices.contains(index)) }
            }
            #expect(names.sources.allSatisfy { $0.columns.count <= 4_000 })
            _ = parsed.normalizedText
            _ = parsed.fingerprint
            let renamed = parsed.statement.renamingRelations { QualifiedName(["s", Identifier($0.name)]) }
            _ = try? parsed.rewritten(as: renamed)
        }
    }
}
