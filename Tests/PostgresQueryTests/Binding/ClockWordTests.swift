import PostgresQuery
import Testing

@Suite("Constants that were read by the clock")
struct ClockWordTests {
    @Test(
        "are found, so that no plan is kept that holds an old time",
        arguments: [
            ("SELECT 'now'::timestamptz", true),
            ("SELECT 'Today'::date", true),
            ("SELECT timestamp 'tomorrow'", true),
            ("SELECT '{2020-01-01, Yesterday}'::date[]", true),
            ("SELECT date '2020-01-01' < 'TOMORROW'", true),
            ("SELECT '12:00 UTC'::timetz", true),
            ("SELECT '12:00+02'::timetz", false),
            ("SELECT 'now'::text", false),
            ("SELECT 'now', 1", false),
            ("SELECT '2020-01-01'::date, now()", false),
        ]
    )
    func areFound(text: String, holdsTime: Bool) throws {
        #expect(try TestSession().bind(text).holdsTime == holdsTime)
    }
}
