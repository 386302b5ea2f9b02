import PostgresSQL
import Testing

/// Rewrites statements of every kind that have a comment between any two tokens.
@Suite struct RewritingPropertyTests {
    private static let rules = ["query", "expression", "call", "insert", "update", "delete", "merge"]

    /// Statements whose comments have numbers, with these numbers.
    private static let texts: [(text: String, comments: Int)] = {
        let tokens = CorpusTexts.definitionTokens + rules.flatMap { GeneratedStatements.tokens($0, 600) }
        return tokens.compactMap { tokens in
            let text = tokens.enumerated().map { "\($0.element) /*\($0.offset)*/" }.joined(separator: " ")
            return PgQuery.refusal(of: text) == nil ? (text, tokens.count) : nil
        }
    }()

    /// The numbers of the comments in a text.
    private static func comments(in text: String) -> [Int] {
        text.matches(of: #/\/\*(\d+)\*\//#).compactMap { Int($0.output.1) }
    }

    @Test("other relations leave all comments in their places")
    func relations() throws {
        var total = 0
        var kept = 0
        var log = DifferenceLog("renamed")
        for (text, count) in Self.texts {
            let parsed = try #require(Parser().parse(text).first)
            let uses = NameResolution.relations(in: parsed.statement)
            guard !uses.isEmpty else { continue }
            total += 1
            let renamed = parsed.statement.renamingRelations { QualifiedName(["other", Identifier($0.name)]) }
            guard let result = try? parsed.rewritten(as: renamed) else {
                log.add(text, "rewritten", "an error")
                continue
            }
            // Between the parts of a name that is replaced a comment can go.
            let lost =
                uses.map { ($0.qualifiedName.parts.count - 1) * 2 }.reduce(0, +)
                + NameResolution(of: parsed.statement).columns.map { max(0, $0.reference.parts.count - 1) * 2 }.reduce(
                    0,
                    +
                )
            let left = Self.comments(in: result)
            let again = NameResolution.relations(in: Parser().parse(result).first?.statement ?? .other)
            if left == left.sorted(), left.count >= count - 1 - lost, again.allSatisfy({ $0.schema == "other" }),
                again.count == uses.count
            {
                kept += 1
            } else {
                log.add(text, "all comments", result)
            }
        }
        log.write()
        print("rewriting relations: \(total) statements, all else kept in", Agreement.percent(kept, total))
        #expect(total > 1_000)
        #expect(kept == total, "\(log.excerpt)")
    }

    /// Puts a parameter in the place of each string.
    private struct Masking: SyntaxTransform {
        mutating func transform(_ expression: inout PostgresSQL.Expression) {
            expression.transformChildren(with: &self)
            // Other strings are words of the grammar, such as the field of EXTRACT.
            guard case .literal(let literal) = expression, literal.value == .string("x") else { return }
            expression = .literal(Literal(.string("masked")))
        }
    }

    @Test("other constants give the tree that was asked for")
    func constants() throws {
        var total = 0
        var written = 0
        var kept = 0
        var log = DifferenceLog("masked")
        for (text, count) in Self.texts {
            let parsed = try #require(Parser().parse(text).first)
            var tree = parsed.statement
            var masking = Masking()
            masking.transform(&tree)
            guard tree != parsed.statement else { continue }
            total += 1
            guard let result = try? parsed.rewritten(as: tree) else {
                log.add(text, "rewritten", "an error")
                continue
            }
            written += 1
            let left = Self.comments(in: result)
            if left.count >= count - 2 { kept += 1 } else { log.add(text, "all comments", result) }
        }
        log.write()
        print(
            "rewriting constants: \(total) statements, written \(Agreement.percent(written, total)), all else kept",
            Agreement.percent(kept, total)
        )
        #expect(total > 300)
        #expect(written == total, "\(log.excerpt)")
        #expect(Agreement.share(kept, total) >= 9_900, "\(log.excerpt)")
    }
}
