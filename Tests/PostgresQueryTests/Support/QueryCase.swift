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

    /// Runs the query over the sample tables.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let found = TestSession().outcome(sql)
        let isOrdered = sql.lowercased().contains("order by")
        #expect(
            (isOrdered ? found : found.sorted()) == (isOrdered ? rows : rows.sorted()),
            sourceLocation: sourceLocation
        )
    }
}
