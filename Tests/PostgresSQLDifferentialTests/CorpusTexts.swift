import Foundation

/// The texts of the parser's own corpus.
enum CorpusTexts {
    /// Statements that real clients send, and statements that PostgreSQL accepts and refuses, one for each corner.
    static let all = blocks("clients.sql") + lines("accepted.sql") + refused

    /// Definitions and utility statements that PostgreSQL accepts, each form of each at least once.
    static let definitions = lines("definitions.sql")

    /// The tokens of those statements.
    static let definitionTokens = definitions.map { text -> [String] in
        guard let tokens = try? PgQuery.tokens(of: text).get() else { return [] }
        let bytes = Array(text.utf8)
        return tokens.map { token in
            let end = min(max(token.end, 0), bytes.count)
            return String(decoding: bytes[min(max(token.start, 0), end)..<end], as: UTF8.self)
        }
    }

    private static let refused = statements(ofRefusals: "refused.tsv")

    private static func statements(ofRefusals name: String) -> [String] {
        lines(name).compactMap { line in
            line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false).dropFirst(3).first
                .map(String.init)
        }
    }

    private static func text(_ name: String) -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let url = tests.appendingPathComponent("PostgresSQLTests/Corpus").appendingPathComponent(name)
        return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }

    private static func lines(_ name: String) -> [String] { text(name).split(separator: "\n").map(String.init) }

    private static func blocks(_ name: String) -> [String] { text(name).components(separatedBy: "\n----\n") }
}
