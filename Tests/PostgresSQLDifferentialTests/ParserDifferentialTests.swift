import PostgresSQL
import Testing

/// Compares the strict parser with PostgreSQL's own.
@Suite struct ParserDifferentialTests {
    /// A part of the language with the rule that makes it, and the least agreement that is allowed.
    struct Area: Sendable, CustomTestStringConvertible {
        var rule: String
        var statements: Int
        /// Hundredths of a percent of the generated statements that must be answered as PostgreSQL does.
        var floor: Int
        /// The same for statements with mistakes in them.
        var mutatedFloor: Int

        var testDescription: String { rule }
    }

    static let areas = [
        Area(rule: "query", statements: 1_200, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "expression", statements: 1_200, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "constant", statements: 300, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "type", statements: 300, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "call", statements: 700, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "index_element", statements: 200, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "insert", statements: 250, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "update", statements: 200, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "delete", statements: 100, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "merge", statements: 200, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "set", statements: 500, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "session", statements: 600, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "tables", statements: 1_500, floor: 9_990, mutatedFloor: 9_990),
        Area(rule: "table_changes", statements: 1_000, floor: 10_000, mutatedFloor: 9_990),
        Area(rule: "table_element", statements: 800, floor: 10_000, mutatedFloor: 9_990),
        Area(rule: "table_command", statements: 800, floor: 10_000, mutatedFloor: 9_990),
        Area(rule: "plain_statement", statements: 400, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "changes", statements: 400, floor: 10_000, mutatedFloor: 9_980),
        Area(rule: "objects", statements: 1_800, floor: 10_000, mutatedFloor: 9_990),
        Area(rule: "drop", statements: 300, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "grant", statements: 400, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "comment", statements: 500, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "utilities", statements: 1_000, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "role_statement", statements: 700, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "database_statement", statements: 300, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "extension_statement", statements: 900, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "foreign_statement", statements: 500, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "policy_statement", statements: 200, floor: 10_000, mutatedFloor: 10_000),
        Area(rule: "replication_statement", statements: 500, floor: 10_000, mutatedFloor: 10_000),
    ]

    @Test("generated statements are answered as PostgreSQL answers them", arguments: areas)
    func generated(_ area: Area) {
        var agreement = Agreement()
        var log = DifferenceLog("generated-" + area.rule)
        for text in GeneratedStatements.texts(area.rule, area.statements) {
            compare(text, &agreement, &log)
        }
        report("generated", area.rule, agreement, log, floor: area.floor)
    }

    @Test("statements with mistakes are refused as PostgreSQL refuses them", arguments: areas)
    func mutated(_ area: Area) {
        var agreement = Agreement()
        var log = DifferenceLog("mutated-" + area.rule)
        for text in GeneratedStatements.mutations(area.rule, area.statements, of: 4) {
            compare(text, &agreement, &log)
        }
        report("mutated", area.rule, agreement, log, floor: area.mutatedFloor)
    }

    @Test("the generated statements take the ways that the grammar has, all but a few of the rarest")
    func coverage() {
        let uses = Self.areas.map { GeneratedStatements.uses($0.rule, $0.statements) }
        let missing = (0..<Grammar.all.choiceCount).filter { choice in uses.allSatisfy { $0[choice] == 0 } }
        print("grammar: \(Grammar.all.choiceCount) choices, \(missing.count) of them never taken")
        #expect(missing.count < 25, "ways of \(missing.map { Grammar.all.rule(ofChoice: $0) })")
    }

    @Test("the corpus is answered as PostgreSQL answers it")
    func corpus() {
        var agreement = Agreement()
        var log = DifferenceLog("corpus")
        for text in CorpusTexts.all { compare(text, &agreement, &log) }
        report("corpus", "of the query language", agreement, log, floor: Self.corpusFloor)
    }

    /// Hundredths of a percent of the corpus that must be answered as PostgreSQL does.
    private static let corpusFloor = 10_000

    @Test("definitions and utility statements are answered as PostgreSQL answers them")
    func definitions() {
        var agreement = Agreement()
        var log = DifferenceLog("definitions")
        for text in CorpusTexts.definitions { compare(text, &agreement, &log) }
        report("corpus", "of definitions", agreement, log, floor: 9_990)
    }

    @Test("definitions with mistakes are refused as PostgreSQL refuses them")
    func mutatedDefinitions() {
        var agreement = Agreement()
        var log = DifferenceLog("mutated-definitions")
        var mutator = TokenMutator(seed: 3)
        for tokens in CorpusTexts.definitionTokens where !tokens.isEmpty {
            for _ in 0..<4 { compare(mutator.mutated(tokens).joined(separator: " "), &agreement, &log) }
        }
        report("mutated", "definitions", agreement, log, floor: 9_990)
    }

    private func compare(_ text: String, _ agreement: inout Agreement, _ log: inout DifferenceLog) {
        let expected = PgQuery.refusal(of: text)
        let actual = StrictParser.refusal(of: text)
        if expected != actual, let actual, Self.isParameterForConstant(actual) { return }
        agreement.add(expected, actual)
        if expected != actual { log.add(text, expected?.description ?? "accepted", actual?.description ?? "accepted") }
    }

    /// Whether a text is refused at a parameter: libpg_query takes parameters in place of constants, PostgreSQL does not.
    private static func isParameterForConstant(_ refusal: Refusal) -> Bool {
        refusal.message.hasPrefix("syntax error at or near \"$")
    }

    private func report(_ kind: String, _ name: String, _ agreement: Agreement, _ log: DifferenceLog, floor: Int) {
        log.write()
        let total = agreement.total
        print(
            "\(kind) \(name): \(total) statements, accepted or refused alike",
            "\(Agreement.percent(agreement.sameVerdict, total)), with the same message and place",
            Agreement.percent(agreement.sameAnswer, total)
        )
        #expect(Agreement.share(agreement.sameAnswer, total) >= floor, "\(log.excerpt)")
    }
}
