import Foundation
import Testing

@testable import MemoryDatabase

/// Sessions with the answers that PostgreSQL 15 gave (`Scripts/reference-sessions`).
@Suite("Recorded sessions")
struct RecordedSessionTests {
    /// Texts with what each gives, a line for a row, an error or its detail.
    struct Recording: Sendable, CustomTestStringConvertible {
        var steps: [(text: String, answers: [String])] = []
        var testDescription: String { steps.first?.text ?? "" }
    }

    static let recordings = ["exclusion", "privileges", "row_security", "queries", "types"].flatMap { read($0) }

    @Test("give what PostgreSQL gives", arguments: recordings)
    func answers(_ recording: Recording) async {
        let database = SQLTester()
        for step in recording.steps {
            let answers = await database.run(step.text)
            let lines = answers.flatMap { $0.components(separatedBy: "\n") }.map { $0.isEmpty ? "(empty)" : $0 }
            #expect(lines == step.answers, "\(step.text)")
        }
    }

    @Test("are found") func areFound() { #expect(Self.recordings.count > 5) }

    private static func read(_ name: String) -> [Recording] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Recorded")
        let text = (try? String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)) ?? ""
        var recordings = [Recording()]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("#") {
            let last = recordings.count - 1
            if line.isEmpty {
                recordings.append(Recording())
            } else if line.hasPrefix("> ") {
                recordings[last].steps.append((String(line.dropFirst(2)), []))
            } else if let step = recordings[last].steps.indices.last {
                recordings[last].steps[step].answers.append(String(line))
            }
        }
        return recordings.filter { !$0.steps.isEmpty }
    }
}
