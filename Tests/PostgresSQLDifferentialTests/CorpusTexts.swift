import Foundation

/// The texts of the parser's own corpus.
enum CorpusTexts {
    /// Statements that real clients send, and statements that PostgreSQL accepts and refuses, one for each corner.
    static let all = blocks("clients.sql") + lines("accepted.sql") + refused

    private static let refused = lines("refused.tsv").compactMap { line in
        line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(3).first.map(String.init)
    }

    private static func text(_ name: String) -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let url = tests.appendingPathComponent("PostgresSQLTests/Corpus").appendingPathComponent(name)
        return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }

    private static func lines(_ name: String) -> [String] { text(name).split(separator: "\n").map(String.init) }

    private static func blocks(_ name: String) -> [String] { text(name).components(separatedBy: "\n----\n") }
}
