import PostgresSQL
import Testing

/// Compares normalized texts and fingerprints with those of libpg_query.
@Suite struct NormalizationDifferentialTests {
    private static let rules = ["query", "expression", "constant", "call", "insert", "update", "delete", "merge"]

    /// Statements that both parsers accept, one in each text.
    private static let statements: [ParsedStatement] = {
        let parser = Parser(ParserOptions(isStrict: true))
        let texts = CorpusTexts.all + CorpusTexts.definitions + rules.flatMap { GeneratedStatements.texts($0, 600) }
        return texts.compactMap { text in
            let parsed = parser.parse(text)
            guard parsed.count == 1, let statement = parsed.first, statement.firstError == nil,
                PgQuery.refusal(of: statement.text) == nil
            else { return nil }
            return statement
        }
    }()

    /// A text without the numbers of its parameters: libpg_query gives them in the order of its tree, `pg_stat_statements`
    /// in that of the text.
    private static func withoutNumbers(_ text: String) -> String { text.replacing(/\$[0-9]+/, with: "$") }

    @Test("normalized texts are those of PostgreSQL")
    func texts() {
        var log = DifferenceLog("normalized")
        var total = 0
        var same = 0
        for statement in Self.statements {
            switch statement.statement {
            case .select, .insert, .update, .delete, .merge: break
            default: continue
            }
            // SELECT INTO is no query to PostgreSQL.
            if statement.effect == .definition { continue }
            total += 1
            let expected = PgQuery.normalized(statement.text) ?? ""
            if Self.withoutNumbers(expected) == Self.withoutNumbers(statement.normalizedText) {
                same += 1
            } else {
                log.add(statement.text, expected, statement.normalizedText)
            }
        }
        log.write()
        print("normalized: \(total) statements, the same text", Agreement.percent(same, total))
        #expect(total > 3_000)
        #expect(Agreement.share(same, total) >= 9_900, "\(log.excerpt)")
    }

    @Test("a statement with other constants has the same fingerprint where libpg_query says so")
    func otherConstants() {
        var log = DifferenceLog("fingerprints")
        var total = 0
        var same = 0
        for text in Self.queries {
            let other = text.replacing(#/'[a-z_%]*'/#, with: "'other'").replacing(#/\b[0-9]+\b/#, with: "  77 ")
            guard other != text, PgQuery.refusal(of: other) == nil,
                PgQuery.fingerprint(text) == PgQuery.fingerprint(other)
            else { continue }
            total += 1
            if Self.fingerprint(text) == Self.fingerprint(other) { same += 1 } else { log.add(text, "the same", other) }
        }
        log.write()
        print("fingerprints: \(total) statements with other constants, the same", Agreement.percent(same, total))
        #expect(total > 1_000)
        #expect(Agreement.share(same, total) >= 9_700, "\(log.excerpt)")
    }

    @Test("statements of the same fingerprint have one to libpg_query too")
    func groups() {
        var groups: [UInt64: [String]] = [:]
        for text in Self.queries { groups[Self.fingerprint(text), default: []].append(text) }
        var log = DifferenceLog("fingerprint-groups")
        var pairs = 0
        var same = 0
        for texts in groups.values {
            for (first, second) in zip(texts, texts.dropFirst()) {
                pairs += 1
                if PgQuery.fingerprint(first) == PgQuery.fingerprint(second) {
                    same += 1
                } else {
                    log.add(first, "different", second)
                }
            }
        }
        log.write()
        print(
            "fingerprints: \(groups.count) groups, \(pairs) pairs in them, the same to libpg_query",
            Agreement.percent(same, pairs)
        )
        #expect(pairs > 50)
        #expect(Agreement.share(same, pairs) >= 9_500, "\(log.excerpt)")
    }

    private static func fingerprint(_ text: String) -> UInt64 { Parser().parse(text).first?.fingerprint ?? 0 }

    /// The queries and data statements among them.
    private static let queries = statements.filter { statement in
        switch statement.statement {
        case .select, .insert, .update, .delete, .merge: true
        default: false
        }
    }.map(\.text)
}
