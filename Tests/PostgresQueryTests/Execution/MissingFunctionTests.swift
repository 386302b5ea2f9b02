import Testing

@testable import PostgresQuery

@Suite("Functions that are not built")
struct MissingFunctionTests {
    @Test(
        "information about the server is unknown",
        arguments: ["pg_stat_get_blocks_hit(1)", "pg_stat_get_db_conflict_lock(1)"]
    )
    func information(_ call: String) { #expect(TestSession().outcome("SELECT \(call)") == ["∅"]) }

    @Test(
        "what computes or does something is refused",
        arguments: [
            ("amvalidate(1976)", "amvalidate(oid)"), ("pg_switch_wal()", "pg_switch_wal()"),
            ("pg_create_restore_point('a')", "pg_create_restore_point(text)"),
        ]
    )
    func refusal(_ call: String, _ name: String) {
        #expect(TestSession().outcome("SELECT \(call)") == ["0A000: function \(name) is not supported"])
    }
}
