import PostgresProto
import Testing

@Suite("A connection")
struct ServerConnectionTests {
    private func transcript(_ messages: [FrontendMessage]) async throws -> [String] {
        try await MemoryServer().transcript(messages) { LibraryHandler() }
    }

    @Test("answers a constant")
    func constant() async throws {
        let lines = try await transcript([.query(QueryMessage(query: "SELECT 1"))])
        #expect(lines == ["RowDescription ?column?:23", "DataRow 1", "CommandComplete SELECT 1", "Ready I"])
    }

    @Test("answers several statements and stops at an error")
    func several() async throws {
        let lines = try await transcript([.query(QueryMessage(query: "SELECT 1; SELECT nothing; SELECT 2"))])
        #expect(
            lines == [
                "RowDescription ?column?:23", "DataRow 1", "CommandComplete SELECT 1",
                "Error 42703 column \"nothing\" does not exist", "Ready I",
            ]
        )
    }

    @Test("refuses a parameter of a query where it stands, and tells what was asked")
    func parameters() async throws {
        let texts = ["SELECT $1, nothing", "SELECT nothing, $1", "SELECT current_query() AS text"]
        let lines = try await transcript(texts.map { .query(QueryMessage(query: $0)) })
        #expect(
            lines == [
                "Error 42P02 there is no parameter $1", "Ready I", "Error 42703 column \"nothing\" does not exist",
                "Ready I", "RowDescription text:25", "DataRow SELECT current_query() AS text",
                "CommandComplete SELECT 1", "Ready I",
            ]
        )
    }

    @Test("keeps the state of a transaction")
    func transaction() async throws {
        let lines = try await transcript([
            .query(QueryMessage(query: "BEGIN")), .query(QueryMessage(query: "SELECT nothing")),
            .query(QueryMessage(query: "SELECT 1")), .query(QueryMessage(query: "COMMIT")),
        ])
        #expect(
            lines == [
                "CommandComplete BEGIN", "Ready T", "Error 42703 column \"nothing\" does not exist", "Ready E",
                "Error 25P02 current transaction is aborted, commands ignored until end of transaction block",
                "Ready E",
                "CommandComplete ROLLBACK", "Ready I",
            ]
        )
    }

    @Test("takes a setting back with its transaction, and tells the client")
    func settings() async throws {
        let lines = try await transcript([
            .query(QueryMessage(query: "BEGIN; SET application_name = 'x'")), .query(QueryMessage(query: "ROLLBACK")),
        ])
        #expect(
            lines == [
                "CommandComplete BEGIN", "CommandComplete SET", "ParameterStatus application_name=x", "Ready T",
                "CommandComplete ROLLBACK", "ParameterStatus application_name=", "Ready I",
            ]
        )
    }

    @Test("runs the extended protocol, and describes without asking for rows")
    func extended() async throws {
        let lines = try await transcript([
            .parse(ParseMessage(query: "SELECT name FROM authors WHERE id = $1")),
            .describe(DescribeMessage(.statement)),
            .bind(BindMessage(parameters: ParameterValues([Array("2".utf8)]))), .execute(ExecuteMessage()), .sync,
        ])
        #expect(
            lines == [
                "ParseComplete", "ParameterDescription 23", "RowDescription name:25", "BindComplete", "DataRow Bob",
                "CommandComplete SELECT 1", "Ready I",
            ]
        )
    }

    @Test("suspends a portal at its limit and goes on with it")
    func suspension() async throws {
        let lines = try await transcript([
            .parse(ParseMessage(query: "SELECT id FROM authors")), .bind(BindMessage()),
            .execute(ExecuteMessage(maximumRows: 2)), .execute(ExecuteMessage(maximumRows: 2)),
            .execute(ExecuteMessage(maximumRows: 2)), .sync,
        ])
        #expect(
            lines == [
                "ParseComplete", "BindComplete", "DataRow 1", "DataRow 2", "PortalSuspended", "DataRow 3",
                "CommandComplete SELECT 1", "CommandComplete SELECT 0", "Ready I",
            ]
        )
    }

    @Test("gives NULL or no rows for a function that it does not know, and logs each once in a session")
    func missingFunctions() async throws {
        let server = MemoryServer()
        let calls = "SELECT pg_stat_get_blocks_fetched(id::oid) FROM authors; SELECT * FROM pg_stat_get_backend_idset()"
        let lines = try await server.transcript([
            .query(QueryMessage(query: calls)), .query(QueryMessage(query: "SELECT pg_stat_get_blocks_fetched(1)")),
            .query(QueryMessage(query: "SELECT txid_status(1)")),
        ]) { LibraryHandler() }
        #expect(
            lines == [
                "RowDescription pg_stat_get_blocks_fetched:20", "DataRow NULL", "DataRow NULL", "DataRow NULL",
                "CommandComplete SELECT 3", "RowDescription pg_stat_get_backend_idset:23", "CommandComplete SELECT 0",
                "Ready I", "RowDescription pg_stat_get_blocks_fetched:20", "DataRow NULL", "CommandComplete SELECT 1",
                "Ready I", "RowDescription txid_status:25", "Error 0A000 function txid_status(bigint) is not supported",
                "Ready I",
            ]
        )
        #expect(
            server.logLines.filter { $0.hasPrefix("warning") } == [
                "warning: function pg_stat_get_blocks_fetched is not supported: its calls give NULL, or no rows",
                "warning: function pg_stat_get_backend_idset is not supported: its calls give NULL, or no rows",
            ]
        )
    }
}
