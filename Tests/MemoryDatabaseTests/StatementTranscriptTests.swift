import Foundation
import Testing

@testable import MemoryDatabase

/// What PostgreSQL 15 gave for statements that were run one after the other, as `Scripts/statement-transcripts` records it.
struct StatementTranscript: Sendable, CustomTestStringConvertible {
    /// A statement with its rows, or with its error.
    struct Step: Sendable {
        var statement: String
        var answers: [String] = []
    }

    /// The file and the first statement.
    var testDescription: String
    var steps: [Step] = []

    /// `max_prepared_transactions` of the server that was asked.
    var preparedTransactions: Int { testDescription.hasPrefix("prepared_transactions.txt") ? 4 : 0 }

    /// The transcripts of all files beside this one, those of a file with blank lines between them.
    static let all: [StatementTranscript] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.sorted().flatMap { name -> [StatementTranscript] in
            let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
            return read(text, name)
        }
    }()

    private static func read(_ text: String, _ name: String) -> [StatementTranscript] {
        var found: [StatementTranscript] = []
        var isNew = true
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                isNew = true
            } else if line.hasPrefix("> ") {
                let step = Step(statement: String(line.dropFirst(2)))
                if isNew { found.append(StatementTranscript(testDescription: "\(name): \(step.statement)")) }
                isNew = false
                found[found.count - 1].steps.append(step)
            } else if !line.hasPrefix("#"), let last = found.indices.last, let step = found[last].steps.indices.last {
                found[last].steps[step].answers.append(String(line))
            }
        }
        return found
    }
}

@Suite("Transcripts of statements")
struct StatementTranscriptTests {
    @Test("are those of PostgreSQL", arguments: StatementTranscript.all)
    func answers(_ transcript: StatementTranscript) async {
        let server = MemoryServer(databases: ["transcript"], preparedTransactions: transcript.preparedTransactions)
        let tester = SQLTester(server, database: "transcript")
        for step in transcript.steps {
            let lines = await tester.run(step.statement).flatMap {
                $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            }
            #expect(lines == step.answers, "\(step.statement)")
        }
    }

    @Test("are all there")
    func files() { #expect(StatementTranscript.all.count > 10) }
}
