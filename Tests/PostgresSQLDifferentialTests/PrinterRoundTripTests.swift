import PostgresSQL
import Testing

/// Prints what was read and reads it again.
@Suite struct PrinterRoundTripTests {
    @Test(
        "reading what was printed gives the same tree for every generated statement",
        arguments: ParserDifferentialTests.areas.map(\.rule)
    )
    func generated(_ rule: String) {
        let parser = Parser(ParserOptions(isStrict: true))
        var log = DifferenceLog("round-trip-" + rule)
        var count = 0
        var failures = 0
        for text in GeneratedStatements.texts(rule, 1_000) {
            let parsed = parser.parse(text)
            guard parsed.count == 1, let statement = parsed.first, statement.firstError == nil else { continue }
            count += 1
            let printed = statement.statement.sql ?? ""
            let again = parser.parse(printed)
            if again.count == 1, again.first?.firstError == nil, again.first?.statement == statement.statement {
                continue
            }
            failures += 1
            log.add(text, printed, again.first?.firstError?.message ?? again.first?.statement.sql ?? "nothing")
        }
        log.write()
        print("round trip \(rule): \(count) trees, the same again", Agreement.percent(count - failures, count))
        #expect(count > 250)
        #expect(failures == 0, "\(log.excerpt)")
    }

    @Test("what was printed is SQL to PostgreSQL too", arguments: ParserDifferentialTests.areas.map(\.rule))
    func accepted(_ rule: String) {
        let parser = Parser(ParserOptions(isStrict: true))
        var log = DifferenceLog("printed-" + rule)
        var failures = 0
        for text in GeneratedStatements.texts(rule, 1_000) {
            guard let statement = parser.parse(text).first, statement.firstError == nil else { continue }
            let printed = statement.statement.sql ?? ""
            guard let refusal = PgQuery.refusal(of: printed) else { continue }
            failures += 1
            log.add(text, printed, refusal.description)
        }
        log.write()
        #expect(failures == 0, "\(log.excerpt)")
    }
}
