import Foundation
import Testing

/// Writes generated statements to a file, for the parser's benchmarks.
@Suite struct StatementFiles {
    private static let path = ProcessInfo.processInfo.environment["GENERATED_STATEMENTS"]

    @Test("the statements of the benchmarks are written, one a line", .enabled(if: path != nil))
    func benchmarks() throws {
        guard let path = Self.path else { return }
        let texts = ParserDifferentialTests.areas.flatMap { area in
            GeneratedStatements.texts(area.rule, area.statements)
        }
        let lines = texts.filter { !$0.contains("\n") && PgQuery.refusal(of: $0) == nil }
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
}
