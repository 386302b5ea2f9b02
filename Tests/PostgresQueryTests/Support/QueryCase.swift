import PostgresWire
import Testing

/// A query with the rows that it must give, in any order unless it has ORDER BY, or with its error.
struct QueryCase: Sendable, CustomTestStringConvertible {
    var sql: String
    var rows: [String]

    var testDescription: String { sql }

    /// The cases of a text: a query on a line of its own, its rows indented below.
    static func parse(_ text: String) -> [QueryCase] {
        var cases: [QueryCase] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("    ") {
                cases[cases.count - 1].rows.append(String(line.dropFirst(4)))
            } else {
                cases.append(QueryCase(sql: String(line), rows: []))
            }
        }
        return cases
    }

    /// Runs the query over tables, which hold their rows one by one and then in columns.
    func check(
        _ tables: [TestTable] = TestTable.samples,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for inColumns in [false, true] {
            let found = TestSession(tables: tables, inColumns: inColumns).outcome(sql)
            let isOrdered = sql.lowercased().contains("order by")
            #expect(
                (isOrdered ? found : found.sorted()) == (isOrdered ? rows : rows.sorted()),
                "in columns: \(inColumns)",
                sourceLocation: sourceLocation
            )
        }
    }
}
