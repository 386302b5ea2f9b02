import Foundation
import PostgresWire
import Testing

@testable import MemoryDatabase

/// Statements with the answers that PostgreSQL 15 gave.
struct Transcript: Sendable, CustomTestStringConvertible {
    /// A statement with its notices and its error, a line each.
    struct Step: Sendable {
        var statement: String
        var answers: [String] = []
    }

    var steps: [Step] = []

    var testDescription: String { steps.first?.statement ?? "" }

    /// The transcripts of a file beside this one.
    static func read(_ name: String) -> [Transcript] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")
        let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
        var transcripts = [Transcript()]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("#") {
            if line.isEmpty {
                transcripts.append(Transcript())
            } else if line.hasPrefix("> ") {
                transcripts[transcripts.count - 1].steps.append(Step(statement: String(line.dropFirst(2))))
            } else if let last = transcripts[transcripts.count - 1].steps.indices.last {
                transcripts[transcripts.count - 1].steps[last].answers.append(String(line))
            }
        }
        return transcripts.filter { !$0.steps.isEmpty }
    }
}

@Suite("Answers to definitions")
struct TranscriptTests {
    @Test("are those of PostgreSQL", arguments: Transcript.read("statements.txt"))
    func answers(_ transcript: Transcript) {
        var database = DefinitionDatabase()
        for step in transcript.steps {
            #expect(database.answers(step.statement) == step.answers, "\(step.statement)")
        }
    }
}

extension DefinitionDatabase {
    /// The notices and the error of a statement, as transcripts have them.
    mutating func answers(_ statement: String) -> [String] {
        func line(_ head: String, _ parts: [String?]) -> String {
            let texts = parts.compactMap { $0 }.map {
                $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
            }
            return head + " " + texts.joined(separator: " | ")
        }
        let failure: String?
        do {
            try run(statement)
            failure = nil
        } catch {
            failure = line("E \(error.sqlState.rawValue)", [error.message, error.detail, error.hint])
        }
        let notices = outcome.notices.filter { $0.sqlState != "01000" && $0.severity != .debug }.map { notice in
            line(
                "N \(notice.severity.rawValue) \(notice.sqlState.rawValue)",
                [notice.message, notice.detail, notice.hint]
            )
        }
        return notices + (failure.map { [$0] } ?? [])
    }
}
