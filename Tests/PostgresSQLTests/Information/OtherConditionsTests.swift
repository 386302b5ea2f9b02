import PostgresSQL
import Testing

struct OtherConditionsTests {
    @Test(arguments: [
        ("DELETE FROM t", false),
        ("DELETE FROM t WHERE a = 1", false),
        ("DELETE FROM t WHERE a = 1 AND (b IN (1, 2) AND c IS NULL) AND d BETWEEN 1 AND $1", false),
        ("DELETE FROM t WHERE a = 1 OR b = 2", true),
        ("DELETE FROM t WHERE a = 1 AND length(b) = 2", true),
        ("DELETE FROM t WHERE NOT a = 1", true),
        ("DELETE FROM t WHERE a = b", true),
        ("DELETE FROM t WHERE a = 1 AND", true),
        ("UPDATE t SET a = 1 WHERE true", true),
        ("SELECT 1 FROM t WHERE EXISTS (SELECT 1 FROM s WHERE x = 1)", true),
    ])
    func tellsWhetherConditionsSayAll(text: String, hasOthers: Bool) throws {
        let statement = try #require(Parser().parse(text).first)
        let information = try #require(StatementInfo(statement))
        #expect(information.hasOtherConditions == hasOthers)
    }
}
