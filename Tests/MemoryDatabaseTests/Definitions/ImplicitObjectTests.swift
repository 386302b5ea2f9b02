import Testing

@testable import MemoryDatabase

/// What `client_min_messages = debug1` tells of sequences and indexes that come with columns and constraints.
@Suite("Notices of implicit objects")
struct ImplicitObjectTests {
    private static let cases: [(statement: String, messages: [String])] = [
        (
            "CREATE TABLE c1 (id serial PRIMARY KEY, b int UNIQUE, i int GENERATED ALWAYS AS IDENTITY, "
                + "EXCLUDE (b WITH =))",
            [
                "CREATE TABLE will create implicit sequence \"c1_id_seq\" for serial column \"c1.id\"",
                "CREATE TABLE will create implicit sequence \"c1_i_seq\" for serial column \"c1.i\"",
                "CREATE TABLE / PRIMARY KEY will create implicit index \"c1_pkey\" for table \"c1\"",
                "CREATE TABLE / UNIQUE will create implicit index \"c1_b_key\" for table \"c1\"",
                "CREATE TABLE / EXCLUDE will create implicit index \"c1_b_excl\" for table \"c1\"",
            ]
        ),
        (
            "ALTER TABLE c1 ADD e serial, ADD UNIQUE (b)",
            [
                "ALTER TABLE will create implicit sequence \"c1_e_seq\" for serial column \"c1.e\"",
                "ALTER TABLE / ADD UNIQUE will create implicit index \"c1_b_key1\" for table \"c1\"",
            ]
        ),
        ("CREATE TABLE c2 (a int)", []),
    ]

    @Test("are those of PostgreSQL")
    func messages() throws {
        var database = DefinitionDatabase()
        for (statement, messages) in Self.cases {
            try database.run(statement)
            let told = database.outcome.notices.filter { $0.severity == .debug }
            #expect(told.map(\.message) == messages)
        }
    }
}
