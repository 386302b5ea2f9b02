import Foundation
import PostgresSQL
import Testing

/// The texts in the folder Corpus.
enum CorpusFiles {
    /// Statements that real clients send.
    static let clients = blocks("clients.sql")
    /// Statements that PostgreSQL 15's grammar accepts, one for each corner of it.
    static let accepted = lines("accepted.sql")
    /// Statements that PostgreSQL 15's grammar refuses, with its SQLSTATE, position and message.
    static let refused = lines("refused.tsv").compactMap(Refusal.init)
    /// Definitions and utility statements that PostgreSQL 15's grammar accepts, at least one for each of its productions.
    static let definitions = lines("definitions.sql")
    /// Definitions and utility statements that PostgreSQL 15's grammar refuses.
    static let refusedDefinitions = lines("definitions-refused.tsv").compactMap(Refusal.init)
    /// Statements, and the texts that `pg_stat_statements` of PostgreSQL 15 shows for them.
    static let normalized = lines("normalized.tsv").map { $0.split(separator: "\t").map(String.init) }
    /// PostgreSQL 15's keywords: category, whether it may be a bare label, word.
    static let keywords = lines("keywords.tsv").map { $0.split(separator: "\t").map(String.init) }

    private static func text(_ name: String) -> String {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let url = folder.appendingPathComponent("Corpus").appendingPathComponent(name)
        return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }

    private static func lines(_ name: String) -> [String] {
        text(name).split(separator: "\n").map(String.init)
    }

    private static func blocks(_ name: String) -> [String] {
        text(name).components(separatedBy: "\n----\n")
    }
}

/// A statement that PostgreSQL refuses, and what it says.
struct Refusal: CustomTestStringConvertible {
    var sqlState: String
    /// The character that PostgreSQL points at, from 1; nil where it gives no place.
    var position: Int?
    var message: String
    var statement: String

    init?(_ line: String) {
        let fields = line.split(separator: "\t", maxSplits: 3).map(String.init)
        guard fields.count == 4 else { return nil }
        sqlState = fields[0]
        position = Int(fields[1])
        message = fields[2]
        statement = fields[3]
    }

    var testDescription: String { statement }

    /// Expects that the parser refuses the statement as PostgreSQL does.
    func checkParser(sourceLocation: SourceLocation = #_sourceLocation) {
        let error = Parser(ParserOptions(isStrict: true)).parse(statement).compactMap(\.firstError).first
        #expect(error?.sqlState == sqlState, sourceLocation: sourceLocation)
        #expect(error?.message == message, sourceLocation: sourceLocation)
        let start = error.map { Int($0.range.start) } ?? -1
        let characters = statement.utf8.prefix(max(0, start)).filter { $0 & 0xC0 != 0x80 }.count
        #expect((start < 0 ? nil : characters + 1) == position, sourceLocation: sourceLocation)
    }
}

/// A generator of the same numbers in every run.
struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
