import PostgresProto
import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("Scripts at the start of the in-memory database")
struct ScriptTests {
    @Test("a script is run with its data, and what it made stays")
    func run() async throws {
        let server = MemoryServer(databases: ["shop"])
        try await Self.run(
            """
            \\restrict abc
            SET client_encoding = 'UTF8';
            CREATE TABLE t (id int PRIMARY KEY, name text);
            COPY public.t (id, name) FROM stdin;
            1\tone; two
            2\t\\N
            \\.

            BEGIN;
            INSERT INTO t VALUES (3, 'three');
            COMMIT;
            \\unrestrict abc
            """,
            server
        )
        let table = try #require(server.first.published.state.table("t"))
        #expect(table.storage.estimatedCount == 3)
    }

    @Test(
        "the first statement that fails ends the script, and is told with its line",
        arguments: [
            ("SELECT 1;\n\nSELECT\nnothing;\nCREATE TABLE later ();", 3, "42703"),
            ("CREATE TABLE t (a int);\nCOPY t FROM stdin;\n1\nx\n\\.\nSELECT 1;", 2, "22P02"),
        ]
    )
    func failure(_ text: String, _ line: Int, _ sqlState: String) async throws {
        let server = MemoryServer(databases: ["shop"])
        let failure = await #expect(throws: ScriptError.self) { try await Self.run(text, server) }
        #expect(failure?.line == line)
        #expect(failure?.error.sqlState.rawValue == sqlState)
        #expect(server.first.published.state.table("later") == nil)
    }

    private static func run(_ text: String, _ server: MemoryServer) async throws {
        try await StartScript(path: "test.sql", database: "shop").run(
            text,
            with: MemoryHandler(server: server),
            configuration: ConnectionConfiguration(serverSecret: [1], cryptography: NoCryptography()),
            server: QuietHost()
        )
    }

    static let arguments: [([String], [String], [String])] = [
        ([], ["postgres"], []),
        (["shop"], ["shop"], []),
        (["--init", "a.sql", "shop", "other"], ["shop", "other"], ["a.sql"]),
        (["--init=a.sql", "--init", "b.sql"], ["postgres"], ["a.sql", "b.sql"]),
    ]

    @Test("the command line names databases and scripts", arguments: arguments)
    func commandLine(_ words: [String], _ databases: [String], _ scripts: [String]) throws {
        let found = try MemoryArguments(words)
        #expect(found.databases == databases)
        #expect(found.scripts == scripts)
    }

    @Test("the command line says how many transactions may be prepared", arguments: [["7"], []])
    func preparedTransactions(_ words: [String]) throws {
        let found = try MemoryArguments(words.flatMap { ["--max-prepared-transactions", $0] } + ["shop"])
        #expect(found.preparedTransactions == (words.isEmpty ? 0 : 7))
        #expect(found.databases == ["shop"])
    }

    private static let wrong = [
        ["--init"], ["--other"], ["shop", "-x"], ["--max-prepared-transactions"],
        ["--max-prepared-transactions=-1"], ["--max-prepared-transactions", "many"],
    ]

    @Test("a wrong command line is refused", arguments: wrong)
    func wrongCommandLine(_ words: [String]) {
        #expect(throws: PostgresError.self) { try MemoryArguments(words) }
    }
}

/// A server that has no one else, and says nothing.
private final class QuietHost: ServerHost {
    private struct NoZones: TimeZoneDatabase {
        func rules(named name: String) -> (any TimeZoneRules)? { nil }
    }

    let now: Int64 = 800_000_000_000_000
    let startTime: Int64 = 700_000_000_000_000
    let timeZones: any TimeZoneDatabase = NoZones()
    let timeZoneNames: [String] = []

    let notifications = NotificationBroker()

    func activity() -> [ActivityEntry] { [] }
    func cancel(processID: Int32) -> Bool { false }
    func terminate(processID: Int32) -> Bool { false }
    func log(_ level: LogLevel, _ message: @autoclosure () -> String) {}
    func sessionStarts(keyLength: Int) -> BackendKeyData {
        BackendKeyData(processID: 42, secretKey: [UInt8](repeating: 0, count: keyLength))
    }
    func sessionStarted(processID: Int32, control: ConnectionControl) {}
    func sessionEnded(processID: Int32) {}
    func cancel(_ request: CancelRequest) {}
}

/// The cryptography of sessions without passwords.
private struct NoCryptography: AuthenticationCryptography {
    func randomBytes(_ count: Int) -> [UInt8] { [UInt8](repeating: 1, count: count) }
    func md5(_ bytes: [UInt8]) -> [UInt8]? { nil }
    func sha256(_ bytes: [UInt8]) -> [UInt8] { [] }
    func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] { [] }
}
