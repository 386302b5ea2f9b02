public import PostgresCatalog
public import PostgresQuery
public import PostgresSQL
public import PostgresWire

/// What an author subclasses to make data answer to PostgreSQL's clients.
///
/// Three overrides are enough: `listTables`, `describeTable` and `queryTables`. Each exists in a synchronous and an
/// asynchronous form; override the one that fits. One object serves one connection, from one task at a time, so it needs
/// no locks for what is its own. Methods may block: other connections go on.
///
///     final class MyHandler: PostgresRequestHandler {
///         override func listTables() -> [TableName] { ["greetings"] }
///         override func describeTable(_ table: TableName) -> [Column] {
///             [Column("id", .int4), Column("title", .text)]
///         }
///         override func queryTables(_ select: SelectStatement) -> QueryResult {
///             QueryResult(rows: [[1, "hello world"]], columns: describeTable(select.tables[0].name))
///         }
///     }
///
/// What a method throws ends the statement and not the connection: a `PostgresError` as it is, any other error as one of
/// SQLSTATE XX000.
open class PostgresRequestHandler: InformationSchemaQuerying, PostgresBuiltinsQuerying, PreparedStatementHandling {
    @exclusivity(unchecked) private var attached: Session?
    /// What the parser knows of the handler's statement types, once it was asked.
    final var knownParser: ParseCache?
    /// The catalog that was made last, with the generation that it was made for.
    public var cachedCatalog: (generation: Int, catalog: CatalogSnapshot)?

    /// A handler without a connection yet.
    public required init() {}

    /// The session of the connection.
    public final var session: Session {
        if let attached { return attached }
        let made = Session.detached()
        attached = made
        return made
    }

    /// Gives the handler its session; before any other method is called.
    package final func attach(_ session: Session) {
        attached = session
        session.tableStatistics = { [weak self] in self?.tableStatistics($0) }
    }

    // What an author overrides: the tables.

    /// The tables that clients see.
    open func listTables() throws -> [TableName] { [] }
    /// The tables that clients see.
    open func listTables() async throws -> [TableName] { try synchronously { try $0.listTables() } }

    /// The columns of a table that `listTables` names.
    open func describeTable(_ table: TableName) throws -> [Column] { [] }
    /// The columns of a table that `listTables` names.
    open func describeTable(_ table: TableName) async throws -> [Column] {
        try synchronously { try $0.describeTable(table) }
    }

    /// The rows of the table that a statement reads; see `SelectStatement` for what may be left to the framework.
    open func queryTables(_ select: SelectStatement) throws -> QueryResult {
        throw PostgresError("0A000", "this server has tables without rows: its handler does not override queryTables")
    }
    /// The rows of the table that a statement reads; see `SelectStatement` for what may be left to the framework.
    open func queryTables(_ select: SelectStatement) async throws -> QueryResult {
        try synchronously { try $0.queryTables(select) }
    }

    /// What is known about a table's rows; nil where nothing is.
    ///
    /// The planner chooses by it in which order tables are joined. It is asked when a statement is planned, so the answer
    /// should be at hand; it need not be exact.
    open func tableStatistics(_ table: TableName) -> TableStatistics? { nil }

    /// A number that changes when tables come, go or change; nil where the handler cannot tell.
    ///
    /// With a number, the tables are listed and described once for each of its values instead of for each statement.
    open var catalogGeneration: Int? { nil }

    // What an author overrides: the command line.

    /// The name by which a command line asks for the handler; that of the class.
    open class var commandName: String { String(describing: self) }

    /// Makes the handlers of a server that was started with these arguments behind the handler's name.
    ///
    /// The default takes no arguments. What is thrown is told to the user, and the server does not start.
    open class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        if let first = arguments.first {
            throw PostgresError(.invalidParameterValue, "\(commandName) takes no arguments, but was given \"\(first)\"")
        }
        return { self.init() }
    }

    // What an author overrides: statements of any type.

    /// The statements that the handler answers itself, standard ones and invented ones (`"TRAIN MODEL"`).
    open var statementHandlers: [StatementType: StatementHandler] { [:] }

    /// The types of statements that succeed without doing anything where there is no handler for them.
    open var ignoredStatementTypes: Set<StatementType> { ["UNLISTEN", "ANALYZE", "VACUUM", "CHECKPOINT"] }

    /// For invented statement types the words that begin their clauses: `["TRAIN MODEL": ["USING", "ON"]]`.
    open var statementDelimiters: [StatementType: [String]] { [:] }

    // What an author overrides: the connection.

    /// How clients prove who they are; nil for what the server's options say.
    open var authenticationMethod: AuthenticationMethod? { nil }

    /// Decides about a client, and says as whom its session runs; any error refuses it.
    ///
    /// Called for the methods `password` (the credentials then hold the password) and `trust`. The default lets everyone
    /// in whom the server's options let in, which with `password` is no one.
    open func authenticate(_ credentials: Credentials) throws -> String {
        guard credentials.method == .trust else {
            throw PostgresError.passwordAuthenticationFailed(user: credentials.user)
        }
        return credentials.user
    }
    /// Decides about a client, and says as whom its session runs; any error refuses it.
    open func authenticate(_ credentials: Credentials) async throws -> String {
        try synchronously { try $0.authenticate(credentials) }
    }

    /// The password or verifier of a user, for the methods `md5` and `scramSHA256`; nil for an unknown user.
    open func storedSecret(of user: String) throws -> UserSecret? { nil }
    /// The password or verifier of a user, for the methods `md5` and `scramSHA256`; nil for an unknown user.
    open func storedSecret(of user: String) async throws -> UserSecret? {
        try synchronously { try $0.storedSecret(of: user) }
    }

    /// The session has begun: the client is authenticated, and has not been told yet that the server is ready.
    open func sessionDidStart() throws {}
    /// The session has begun: the client is authenticated, and has not been told yet that the server is ready.
    open func sessionDidStart() async throws { try synchronously { try $0.sessionDidStart() } }

    /// The session is about to end; not called where it never began.
    open func sessionWillEnd() {}
    /// The session is about to end; not called where it never began.
    open func sessionWillEnd() async { synchronously { $0.sessionWillEnd() } }

    /// Type bytes of frontend messages that PostgreSQL does not know and `receiveMessage` answers.
    open var customMessageTags: Set<UInt8> { [] }

    /// Answers a frontend message of a type in `customMessageTags`: the messages that are sent back.
    open func receiveMessage(_ tag: UInt8, body: [UInt8]) throws -> [BackendMessage] { [] }
    /// Answers a frontend message of a type in `customMessageTags`: the messages that are sent back.
    open func receiveMessage(_ tag: UInt8, body: [UInt8]) async throws -> [BackendMessage] {
        try synchronously { try $0.receiveMessage(tag, body: body) }
    }

    /// Calls the synchronous form of a method that has both: in an asynchronous one its own name would mean itself.
    private final func synchronously<Result>(
        _ call: (PostgresRequestHandler) throws -> Result
    ) rethrows -> Result {
        try call(self)
    }

    /// Runs code and turns each error that is no `PostgresError` into one of this SQLSTATE, so that the client reads it.
    public final func wrappingErrors<Result>(
        as sqlState: SQLState = "XX000",
        _ body: () async throws -> Result
    ) async throws(PostgresError) -> Result {
        do {
            return try await body()
        } catch {
            throw PostgresError(wrapping: error, sqlState: sqlState)
        }
    }
}

extension PostgresError {
    /// The error as it is where it is a `PostgresError`; any other as one of this SQLSTATE with its description.
    public init(wrapping error: any Error, sqlState: SQLState = "XX000") {
        if let error = error as? PostgresError {
            self = error
        } else if error is CancellationError {
            self.init("57014", "canceling statement due to user request")
        } else {
            self.init(sqlState, String(describing: error))
        }
    }
}
