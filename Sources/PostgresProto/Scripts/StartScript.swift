public import PostgresWire

/// A script that is run before a server takes connections, as `psql` would run it.
public struct StartScript: Hashable, Sendable {
    /// The file that holds it.
    public var path: String
    /// The database that it is run in.
    public var database: String

    /// The script in a file.
    public init(path: String, database: String) {
        self.path = path
        self.database = database
    }

    /// Runs the script with a handler, as the superuser.
    ///
    /// - Throws: `ScriptError` for the first statement that fails; what came before it stays done.
    package func run(
        _ text: String,
        with handler: PostgresRequestHandler,
        configuration: ConnectionConfiguration,
        server: any ServerHost
    ) async throws {
        var configuration = configuration
        configuration.authenticationMethod = .trust
        configuration.requiresTLS = false
        let transport = try ScriptTransport(text, database: database, user: "postgres")
        let connection = ServerConnection(
            transport: transport,
            handler: handler,
            configuration: configuration,
            server: server
        )
        await connection.run()
        if let failure = transport.failure { throw failure }
    }
}

/// Why a script was not run to its end.
public struct ScriptError: Error, Hashable, Sendable {
    /// The line that the statement begins in, from 1; 0 where the session could not begin.
    public var line: Int
    /// What was wrong with it.
    public var error: PostgresError
}
