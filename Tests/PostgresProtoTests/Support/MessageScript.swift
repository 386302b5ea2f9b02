import PostgresProto
import Testing

/// Statements that a client sends one after the other, with the data that it sends for a COPY and all that answers them.
struct MessageScript: Sendable, CustomTestStringConvertible {
    /// A statement with the data that the client sends for it, and the messages that answer it.
    private struct Step: Sendable {
        var sql: String
        var data: [FrontendMessage] = []
        var answers: [String] = []

        /// Whether the client gives its data up.
        var givesUp: Bool { data.contains { if case .copyFail = $0 { true } else { false } } }
    }

    private var steps: [Step] = []

    var testDescription: String { steps.first?.sql ?? "" }

    /// The scripts of a text, with blank lines between them: a statement on a line of its own; indented below it what the
    /// client sends (`<` data, `!` why it cannot go on) and what it gets (`>`).
    static func parse(_ text: String) -> [MessageScript] {
        text.split(separator: "\n\n").map { part in
            var script = MessageScript()
            for line in part.split(separator: "\n") { script.add(line) }
            return script
        }
    }

    private mutating func add(_ line: Substring) {
        guard line.hasPrefix("    "), !steps.isEmpty else { return steps.append(Step(sql: String(line))) }
        let last = steps.count - 1
        let rest = String(line.dropFirst(5))
        switch line.dropFirst(4).first {
        case "<": steps[last].data.append(.copyData(CopyData(data: EscapedText.bytes(of: rest))))
        case "!": steps[last].data.append(.copyFail(CopyFail(message: rest)))
        default:
            steps[last].answers.append(rest)
            if rest.hasPrefix("CopyIn"), !steps[last].givesUp { steps[last].data.append(.copyDone) }
        }
    }

    /// Sends all and compares the answers; rows are not described.
    func check(
        sourceLocation: SourceLocation = #_sourceLocation,
        handler: @Sendable () -> PostgresRequestHandler
    ) async throws {
        let messages = steps.flatMap { step in [.query(QueryMessage(query: step.sql))] + step.data }
        var found: [[String]] = [[]]
        for answer in try await MemoryServer().answers(messages, handler: handler) {
            switch answer {
            case .readyForQuery: found.append([])
            case .rowDescription: continue
            case .errorResponse(let message): found[found.count - 1].append(Self.line(message.error))
            case .dataRow:
                found[found.count - 1].append(EscapedText.text(of: Array(MemoryServer.line(answer).utf8)))
            default: found[found.count - 1].append(MemoryServer.line(answer))
            }
        }
        for (step, lines) in zip(steps, found) {
            #expect(lines == step.answers, "\(step.sql)", sourceLocation: sourceLocation)
        }
        #expect(found.count == steps.count + 1, sourceLocation: sourceLocation)
    }

    private static func line(_ error: PostgresError) -> String {
        "Error \(error.sqlState) \(error.message)" + (error.detail.map { " DETAIL: \($0)" } ?? "")
            + (error.hint.map { " HINT: \($0)" } ?? "")
            + (error.context.map { " CONTEXT: \(EscapedText.text(of: Array($0.utf8)))" } ?? "")
    }
}
