import Testing

/// Statements that are run one after the other, with the rows, the command tag or the error that each must give.
struct WriteScript: Sendable, CustomTestStringConvertible {
    /// A statement with what it must give; rows come in any order.
    struct Step: Sendable {
        var sql: String
        var lines: [String]
    }

    var steps: [Step]

    var testDescription: String { steps.first?.sql ?? "" }

    /// The scripts of a text, with blank lines between them: a statement on a line of its own, what it gives indented.
    static func parse(_ text: String) -> [WriteScript] {
        text.split(separator: "\n\n").map { part in
            var steps: [Step] = []
            for line in part.split(separator: "\n") {
                if line.hasPrefix("    "), !steps.isEmpty {
                    steps[steps.count - 1].lines.append(String(line.dropFirst(4)))
                } else {
                    steps.append(Step(sql: String(line), lines: []))
                }
            }
            return WriteScript(steps: steps)
        }
    }

    /// Runs the statements over tables that are as they were at the beginning.
    func check(_ tables: [TestTable] = TestTable.writable, sourceLocation: SourceLocation = #_sourceLocation) {
        let session = WriteSession(tables)
        for step in steps {
            let found = session.outcome(step.sql)
            #expect(found.sorted() == step.lines.sorted(), "\(step.sql)", sourceLocation: sourceLocation)
        }
    }
}
