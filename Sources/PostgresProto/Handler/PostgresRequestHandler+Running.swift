import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

extension PostgresRequestHandler {
    /// Runs a statement that needs nothing to be waited for; nil for any other, of which nothing is done then.
    ///
    /// - Parameter knownRows: The rows that were computed when the parameters were bound.
    final func startNow(
        _ statement: PreparedStatement,
        _ parameters: [PostgresValue],
        knownRows: [[PostgresValue]]? = nil
    ) throws -> StatementOutcome? {
        switch statement.plan {
        case .empty: return .command(CommandTag(""))
        case .ignored:
            try session.checkMayRun(statement)
            return .command(CommandTag(statement.parsed?.type.rawValue ?? ""))
        case .query(let query, let catalog)
        where query.isImmediate && (query.isImmutable || !takesPartInTransactions) && catalog?.model.reads == nil:
            // What depends on more than its parameters is part of the handler's transaction, where it has one.
            try session.checkMayRun(statement)
            try checkAccess(of: query, catalog)
            let session = session
            session.transaction.hasRunQuery = true
            let rows =
                try knownRows
                ?? query.immediateRows(parameters) {
                    StatementEnvironment(session: session, catalog: catalog ?? session.emptyCatalog)
                }
            return .complete(rows, columns: query.columns, tag: .select)
        case .session(let tree):
            guard !waits(tree) else { return nil }
            try session.checkMayRun(statement)
            return try run(tree)
        case .query, .rules, .handled, .explained, .copy, .truncate: return nil
        }
    }

    /// Starts the statement of a portal; rows are made as they are taken.
    final func start(_ portal: Portal) async throws -> StatementOutcome {
        var statement = portal.statement
        if let outcome = try startNow(statement, portal.parameters, knownRows: portal.knownRows) { return outcome }
        try session.checkMayRun(statement)
        if statement.plan.needsHandler {
            try await entersStatement()
            statement = try await complete(try await upToDate(statement), portal.parameters)
        }
        if case .query(let query, let catalog) = statement.plan { try checkAccess(of: query, catalog) }
        switch statement.plan {
        case .copy(let copy, let catalog): return try await start(copy, catalog, portal)
        case .truncate(let request): return try await run(request)
        case .rules(let plan): return try await start(plan, portal.parameters)
        case .query(let query, let catalog) where query.writesRows:
            let (rows, affected) = try await complete(
                query,
                catalog: catalog ?? session.emptyCatalog,
                parameters: portal.parameters,
                statement: statement.parsed
            )
            let tag = CommandTag(query.command.tag(affected))
            guard query.hasResult else { return .command(tag) }
            return .complete(rows, columns: query.columns, tag: query.command == .select ? .select : tag)
        case .query(let query, let catalog):
            let rows = try await run(
                query,
                catalog: catalog ?? session.emptyCatalog,
                parameters: portal.parameters,
                statement: statement.parsed
            )
            return .rows(rows, columns: query.columns, tag: .select)
        case .handled(let handler): return try await start(handler, portal)
        case .explained(let plan): return try await start(plan, portal)
        case .session(let tree): return try await start(tree, portal)
        case .empty, .ignored: return .command(CommandTag(""))
        }
    }

    /// The rows of a query whose plan knows them, where it is no part of the handler's transaction.
    final func knownRows(of statement: PreparedStatement) -> [[PostgresValue]]? {
        takesPartInTransactions ? nil : statement.constantRows
    }

    /// Refuses a query whose rows are known for the same reasons as one that is to be computed.
    final func checkMayRunQuery(_ statement: PreparedStatement, _ session: Session) throws(PostgresError) {
        try session.checkMayRun(statement)
        if enforcesPrivileges, case .query(let query, let catalog) = statement.plan {
            try checkAccess(of: query, catalog)
        }
        session.transaction.hasRunQuery = true
    }

    /// Refuses what the current user may not do.
    final func checkAccess(
        of query: BoundQuery,
        _ catalog: CatalogSnapshot?,
        owner: String? = nil,
        besides named: Set<OID> = []
    ) throws(PostgresError) {
        guard enforcesPrivileges, let catalog else { return }
        let environment = StatementEnvironment(session: session, catalog: catalog)
        try query.checkAccess(environment, owner: owner, besides: named)
    }

    private final func start(_ handler: StatementHandler, _ portal: Portal) async throws -> StatementOutcome {
        guard let parsed = portal.statement.parsed else { return .command(CommandTag("")) }
        let type = parsed.type.rawValue
        let statement = HandledStatement(
            parsed: parsed,
            parameters: portal.parameters,
            formats: session.formats,
            source: portal.statement.text
        )
        guard let result = try await handler.run(statement) else { return .command(CommandTag(type)) }
        guard result.hasRows else { return .command(CommandTag(result.commandTag ?? type)) }
        let tag =
            result.commandTag.map { CommandTag($0) } ?? CommandTag(counting: type == "INSERT" ? "INSERT 0" : type)
        return .rows(
            ResultStream(result, types: result.columns.map(\.type)),
            columns: result.columns.map { OutputColumn($0) },
            tag: tag
        )
    }

    /// Whether running it may have to wait: for the rows or the description of a handler's tables.
    private final func waits(_ tree: Statement) -> Bool {
        switch tree {
        case .prepare, .execute, .declareCursor, .fetch: true
        case .discard(let statement): statement.includesTemporaryObjects
        case .set(let statement): statement.form == .snapshot
        case .transaction(let statement):
            isInTransaction || statement.kind.isAboutPrepared || statement.kind == .commit && session.hasCursorsToHold
        default: false
        }
    }

    /// Runs a statement of the session that waits for nothing.
    private final func run(_ tree: Statement) throws -> StatementOutcome {
        switch tree {
        case .set(let statement): return .command(CommandTag(try session.run(statement)))
        case .reset(let statement): return .command(CommandTag(try session.run(statement)))
        case .discard(let statement): return .command(CommandTag(try session.run(statement)))
        case .deallocate(let statement): return .command(CommandTag(try session.run(statement)))
        case .close(let statement): return .command(CommandTag(try session.run(statement)))
        case .utility(.notification(let statement)): return .command(CommandTag(try session.run(statement)))
        case .transaction(let statement): return .command(CommandTag(try session.run(statement)))
        case .show(let statement):
            let columns = try session.columns(of: statement)
            return .complete(try session.rows(of: statement), columns: columns, tag: CommandTag("SHOW"))
        case .prepare, .execute, .declareCursor, .fetch, .select, .insert, .update, .delete, .merge, .explain,
            .definition,
            .utility,
            .custom, .other, .opaque:
            throw PostgresError(.internalError, "the statement has no plan")
        }
    }

    private final func start(_ tree: Statement, _ portal: Portal) async throws -> StatementOutcome {
        switch tree {
        case .transaction(let statement):
            if statement.kind == .commit { try await materializeHeldCursors() }
            return .command(CommandTag(try await run(statement)))
        case .set(let statement) where statement.form == .snapshot:
            return .command(CommandTag(try await takesSnapshot(statement)))
        case .discard(let statement): return .command(CommandTag(try await run(statement)))
        case .prepare(let statement): return .command(CommandTag(try await run(statement, portal)))
        case .execute(let statement): return try await start(statement, source: portal.statement.text)
        case .declareCursor(let statement): return .command(CommandTag(try await run(statement, portal)))
        case .fetch(let statement): return try await start(statement)
        default: return try run(tree)
        }
    }

    // PREPARE and EXECUTE

    private final func run(_ statement: PrepareStatement, _ portal: Portal) async throws -> String {
        let name = statement.name.value
        try session.checkStatementNameIsFree(name)
        guard let outer = portal.statement.parsed else { return "PREPARE" }
        let text = outer.text(in: statement.statementRange)
        var types: [PostgresType?] = []
        if !statement.types.isEmpty {
            let catalog = try await catalog(forStatement: outer.text)
            for type in statement.types { types.append(try resolve(type, catalog)) }
        }
        let start = statement.statementRange.start
        let prepared = try await placing(at: start, in: portal.statement.text) {
            try await prepare(try parse(text).first, source: text, name: name, parameterTypes: types)
        }
        session.statements[name] = PreparedStatement(
            name: name,
            text: outer.text,
            parsed: prepared.parsed,
            parameterTypes: prepared.parameterTypes,
            columns: prepared.columns,
            plan: prepared.plan,
            isFromSQL: true,
            prepareTime: prepared.prepareTime
        )
        return "PREPARE"
    }

    /// The type that a name stands for: that of a NULL cast to it.
    private final func resolve(_ type: TypeName, _ catalog: CatalogSnapshot) throws(PostgresError) -> PostgresType {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        return try Binder(environment: environment).type(named: type)
    }

    /// The values that EXECUTE gives the parameters of a prepared statement.
    ///
    /// - Throws: 42601 where they are too many or too few.
    final func values(
        of statement: ExecuteStatement,
        for prepared: PreparedStatement,
        source: String
    ) throws(PostgresError) -> [PostgresValue] {
        guard statement.arguments.count == prepared.parameterTypes.count else {
            throw PostgresError(
                .syntaxError,
                "wrong number of parameters for prepared statement \"\(prepared.name)\"",
                detail: "Expected \(prepared.parameterTypes.count) parameters but got \(statement.arguments.count)."
            )
        }
        let environment = StatementEnvironment(
            session: session,
            catalog: prepared.plan.catalog ?? session.emptyCatalog
        )
        return try Binder(environment: environment, source: source)
            .values(of: statement.arguments, as: prepared.parameterTypes)
    }

    private final func start(_ statement: ExecuteStatement, source: String) async throws -> StatementOutcome {
        let prepared = try session.statement(named: statement.name.value)
        let values = try values(of: statement, for: prepared, source: source)
        return try await start(
            Portal(
                name: "",
                statement: prepared,
                parameters: values,
                resultFormats: [],
                transactionNumber: session.transaction.number
            )
        )
    }

    // Cursors

    private final func run(_ statement: DeclareCursorStatement, _ portal: Portal) async throws -> String {
        if !statement.isHeld, !session.transaction.isImplicitBlock {
            try session.requireTransactionBlock("DECLARE CURSOR")
        }
        let name = statement.name.value
        if !name.isEmpty, session.portals[name] != nil {
            throw PostgresError(.duplicateCursor, "cursor \"\(name)\" already exists")
        }
        guard let outer = portal.statement.parsed else { return "DECLARE CURSOR" }
        let text = outer.text(in: statement.queryRange)
        let prepared = try await prepare(
            try parse(text).first,
            source: text,
            name: "",
            parameterTypes: portal.statement.parameterTypes
        )
        let (positioned, tables) = identified(prepared, source: text)
        let cursor = Portal(
            name: name,
            statement: positioned,
            parameters: portal.parameters,
            resultFormats: statement.isBinary ? [.binary] : [],
            transactionNumber: session.transaction.number
        )
        cursor.cursorTables = tables
        try cursor.computeIfImmutable(in: session)
        cursor.cursor = CursorOptions(
            text: portal.statement.text,
            isHeld: statement.isHeld,
            isBinary: statement.isBinary,
            isScrollable: statement.isScrollable ?? prepared.canScrollBackward,
            keepsAllRows: statement.isScrollable == true,
            creationTime: session.statementTimestamp
        )
        session.keep(cursor)
        // A cursor sees what was there when it was declared.
        if takesPartInTransactions { try await cursorStream(of: cursor).begin(prepared.planFailure) }
        // Outside of a block the transaction ends with this statement, and the cursor outlives it.
        if statement.isHeld, session.transaction.state == .none { try await materializeHeldCursors() }
        return "DECLARE CURSOR"
    }

    private final func start(_ statement: FetchStatement) async throws -> StatementOutcome {
        let portal = try session.portal(named: statement.cursor.value)
        let rows = try await cursorStream(of: portal).fetch(statement.direction, isMove: statement.isMove)
        guard !statement.isMove else { return .command(CommandTag("MOVE \(rows.count)")) }
        return .complete(rows, columns: portal.columns ?? [], tag: CommandTag(counting: "FETCH"))
    }

    /// The portal as a cursor: its statement is started when its first rows are wanted.
    final func cursorStream(of portal: Portal) async throws -> CursorStream {
        if let known = portal.cursorStream { return known }
        let source: any RowStream
        switch portal.state {
        case .open(let stream): source = stream
        case .finished: source = ArrayStream([])
        case .ready:
            switch try await start(portal) {
            case .rows(let stream, let columns, _):
                portal.takeColumns(columns)
                source = stream
            case .complete(let rows, let columns, _):
                portal.takeColumns(columns)
                source = ArrayStream(rows)
            case .command, .copy:
                throw PostgresError(.invalidCursorDefinition, "the statement of the cursor gives no rows")
            }
        }
        let made = CursorStream(
            source,
            name: portal.name,
            types: portal.columns?.map(\.type) ?? [],
            isScrollable: portal.cursor?.isScrollable ?? false,
            isHeld: portal.cursor?.isHeld ?? false,
            keptLimit: portal.cursor?.keepsAllRows == true ? nil : CursorStream.usualLimit,
            tables: portal.cursorTables,
            environment: StatementEnvironment(session: session, catalog: session.emptyCatalog)
        )
        portal.cursorStream = made
        return made
    }

    /// Reads all rows of the cursors that outlive the transaction (WITH HOLD).
    final func materializeHeldCursors() async throws {
        guard session.transaction.state != .failed else { return }
        for portal in session.portals.values where session.mustHold(portal) {
            try await cursorStream(of: portal).readAll()
            portal.transactionNumber = nil
        }
    }
}

extension Session {
    /// Whether the portal is a cursor of this transaction that outlives it.
    fileprivate func mustHold(_ portal: Portal) -> Bool {
        portal.cursor?.isHeld == true && portal.transactionNumber == transaction.number
    }

    /// Whether a commit must first read the rows of cursors that outlive it.
    var hasCursorsToHold: Bool {
        transaction.state != .failed && portals.values.contains { mustHold($0) }
    }
}

extension TransactionStatement.Kind {
    /// Whether it puts a transaction aside, or finishes one that was.
    fileprivate var isAboutPrepared: Bool {
        switch self {
        case .prepare, .commitPrepared, .rollbackPrepared: true
        default: false
        }
    }
}

extension Session {
    /// Refuses what the state of the transaction does not allow.
    fileprivate func checkMayRun(_ statement: PreparedStatement) throws(PostgresError) {
        if !statement.isAllowedInFailedTransaction { try checkTransactionIsUsable() }
        if let name = statement.nameOfWrite { try checkMayWrite(name) }
    }
}
