import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire
import Synchronization

/// The bodies of SQL functions and procedures, run statement by statement.
extension PostgresRequestHandler {
    /// How deep functions may call each other.
    private static let deepestCall = 100

    /// Runs the body of a function that a running statement calls, and gives the rows of its last statement.
    ///
    /// A function cannot suspend its statement: where its body has to wait, the thread waits, which the server knows how
    /// to bear. The statement can be stopped meanwhile.
    final func call(
        _ function: OID,
        _ arguments: [PostgresValue],
        _ types: RoutineCall? = nil
    ) throws -> [[PostgresValue]] {
        try waiting { handler in try await handler.runBody(of: function, arguments, types) }
    }

    /// Runs what may wait as part of a statement that cannot.
    final func waiting<Value: Sendable>(
        _ body: @escaping (PostgresRequestHandler) async throws -> Value
    ) throws -> Value {
        let session = session
        guard session.callDepth < Self.deepestCall else {
            throw PostgresError(
                "54001",
                "stack depth limit exceeded",
                hint: "Functions of this server may call each other up to \(Self.deepestCall) deep."
            )
        }
        session.callDepth += 1
        defer { session.callDepth -= 1 }
        let outcome = CallOutcome<Value>()
        // Safety: this thread only waits while the task uses the handler.
        nonisolated(unsafe) let handler = self
        // Safety: the same.
        nonisolated(unsafe) let body = body
        let task = Task.immediate {
            do {
                outcome.set(.success(try await body(handler)))
            } catch {
                outcome.set(.failure(PostgresError(wrapping: error)))
            }
        }
        while true {
            if let value = outcome.value { return try value.get() }
            if Task.isCancelled || session.isCancelled() { task.cancel() }
            session.server.pause(microseconds: 500)
        }
    }

    /// Runs the statements of a routine's body, and gives the rows of the last one.
    final func runBody(
        of routine: OID,
        _ arguments: [PostgresValue],
        _ call: RoutineCall? = nil,
        mayEndTransactions: Bool = false
    ) async throws -> [[PostgresValue]] {
        guard let definition = try await wholeCatalog().model.functions[routine] else {
            throw PostgresError("42883", "function with OID \(routine) does not exist")
        }
        let session = session
        try session.entersRoutine()
        defer { session.routineDepth -= 1 }
        if definition.language == "plpgsql" {
            return try await runProcedural(definition, arguments, call, mayEndTransactions: mayEndTransactions)
        }
        let types = definition.arguments.filter(\.mode.isInput).map { PostgresType(oid: $0.type.oid) }
        let (text, statements) = try SQLRoutineBody.statements(of: definition)
        return try await withOwnSettings(of: definition) {
            try await self.withinRoutine {
                try await self.run(statements, of: definition, text, arguments, types)
            }
        }
    }

    /// Runs the statements of a body in SQL.
    private final func run(
        _ statements: [ParsedStatement],
        of definition: FunctionDefinition,
        _ text: String,
        _ arguments: [PostgresValue],
        _ types: [PostgresType]
    ) async throws -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        for statement in statements {
            if definition.volatility != .volatile, statement.writes {
                throw PostgresError(
                    .featureNotSupported,
                    "\(statement.type.rawValue) is not allowed in a non-volatile function"
                )
            }
            try await statementWillBegin()
            rows = try await run(statement, text, RoutineParameters(definition), arguments, types)
            try await statementDidEnd()
        }
        return definition.result == .void ? [[.null]] : rows
    }

    private final func run(
        _ statement: ParsedStatement,
        _ text: String,
        _ routine: RoutineParameters,
        _ arguments: [PostgresValue],
        _ types: [PostgresType]
    ) async throws -> [[PostgresValue]] {
        switch statement.statement {
        case .select, .insert, .update, .delete, .merge:
            let catalog = try await catalog(forStatement: text)
            let environment = StatementEnvironment(session: session, catalog: catalog)
            var binder = Binder(environment: environment, parameterTypes: types, source: "", stackSize: 2 << 20)
            binder.routine = routine
            let found = try rules(for: statement.statement, types, catalog) { (step, types) throws(PostgresError) in
                var binder = binder
                binder.parameterTypes = types
                return try binder.bind(step.statement)
            }
            if let plan = found?.plan {
                try session.checkMayWrite(plan.word)
                return try await complete(plan, arguments).rows
            }
            guard let query = try binder.bind(statement.statement) else { return [] }
            if let name = query.nameOfWrite { try session.checkMayWrite(name) }
            try checkAccess(of: query, catalog)
            return try await complete(query, catalog: catalog, parameters: arguments, statement: nil).rows
        case .transaction:
            throw PostgresError(
                .featureNotSupported,
                "\(statement.type.rawValue) is not allowed in an SQL function"
            )
        default:
            let prepared = try await prepare(statement, source: text, name: "", parameterTypes: types)
            let portal = Portal(
                name: "",
                statement: prepared,
                parameters: arguments,
                resultFormats: [],
                transactionNumber: session.transaction.number
            )
            _ = try await start(portal)
            return []
        }
    }

    // CALL and DO

    /// Finds out what a CALL means: its procedure, and the columns of the arguments that it gives back.
    final func meaning(
        of call: CallStatement,
        in parsed: ParsedStatement,
        source: String,
        parameterTypes: [PostgresType?]
    ) async throws -> StatementMeaning {
        let catalog = try await catalog(forStatement: parsed.text)
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let binder = Binder(environment: environment, parameterTypes: parameterTypes, source: source)
        let bound = try bind(try binder.resolve(call), binder, catalog)
        let columns = bound.columns
        let handler = StatementHandler(columns: columns.isEmpty ? nil : columns) { [self] handled in
            let row = try await run(
                bound,
                handled.parameters,
                catalog,
                mayEndTransactions: !session.isInTransactionBlock && session.routineDepth == 0
            )
            guard !columns.isEmpty else { return .command("CALL") }
            let converted = try zip(row, columns).map { try $0.converted(to: $1.type, formats: session.formats) }
            var result = QueryResult(rows: [converted], columns: columns)
            result.commandTag = "CALL"
            return result
        }
        return StatementMeaning(
            .handled(handler),
            parameterTypes: bound.query?.parameterTypes ?? [],
            columns: columns.isEmpty ? nil : columns.map { OutputColumn($0) }
        )
    }

    /// A CALL with its procedure, and its arguments as a query.
    private struct BoundCall {
        var procedure: FunctionDefinition
        var query: BoundQuery?

        /// The arguments that are there, whatever way they go.
        var arguments: [FunctionDefinition.Argument] { procedure.arguments.filter { $0.mode != .table } }

        /// The columns of the arguments that it gives back.
        var columns: [Column] {
            arguments.filter { $0.mode == .out || $0.mode == .inOut }
                .map { Column($0.name, PostgresType(oid: $0.type.oid)) }
        }
    }

    private final func bind(
        _ call: (procedure: OID, arguments: [Expression?]),
        _ binder: Binder,
        _ catalog: CatalogSnapshot
    ) throws -> BoundCall {
        let (oid, given) = call
        guard let procedure = catalog.model.functions[oid] else {
            throw PostgresError("42883", "procedure with OID \(oid) does not exist")
        }
        var bound = BoundCall(procedure: procedure)
        var texts: [String] = []
        for (index, argument) in bound.arguments.enumerated() {
            let value = given.indices.contains(index) ? given[index]?.sql : nil
            let type = catalog.formatType(argument.type.oid, searchPath: ["pg_catalog"])
            let text = "(\(value ?? argument.defaultExpression ?? "NULL"))"
            texts.append(argument.type.standsForOthers ? text : "CAST(\(text) AS \(type))")
        }
        guard !texts.isEmpty, let values = try parse("SELECT \(texts.joined(separator: ", "))").first else {
            return bound
        }
        bound.query = try binder.bind(values.statement)
        return bound
    }

    /// Runs the procedure of a CALL; the values that it gives back.
    private final func run(
        _ call: BoundCall,
        _ parameters: [PostgresValue],
        _ catalog: CatalogSnapshot,
        mayEndTransactions: Bool
    ) async throws -> [PostgresValue] {
        try checkMayCall(call.procedure, catalog)
        if let query = call.query { try checkAccess(of: query, catalog) }
        let values = try call.query.map { try constants(of: $0, parameters, catalog) } ?? []
        let inputs = zip(call.arguments, values).filter { $0.0.mode.isInput }.map(\.1)
        let types = zip(call.arguments, call.query?.columns ?? []).filter { $0.0.mode.isInput }.map(\.1.type)
        let routine = RoutineCall(
            function: call.procedure.oid ?? .invalid,
            arguments: types,
            result: call.procedure.result,
            outputs: call.columns.map(\.type)
        )
        guard let oid = call.procedure.oid else { return [] }
        let rows = try await runBody(of: oid, inputs, routine, mayEndTransactions: mayEndTransactions)
        return rows.first ?? Array(repeating: .null, count: call.columns.count)
    }

    /// A CALL inside of procedural code.
    final func callProcedure(
        _ call: CallStatement,
        text: String,
        catalog: CatalogSnapshot,
        variables: ProceduralVariables,
        values: () -> [PostgresValue],
        mayEndTransactions: Bool
    ) async throws -> (procedure: FunctionDefinition, columns: [Column], row: [PostgresValue]) {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        // The variables are found once to choose the procedure, and once more for the values.
        var binder = Binder(environment: environment, source: text)
        binder.variables = variables.renewed
        let resolved = try binder.resolve(call)
        binder.variables = variables
        let bound = try bind(resolved, binder, catalog)
        let row = try await run(bound, values(), catalog, mayEndTransactions: mayEndTransactions)
        return (bound.procedure, bound.columns, row)
    }

    /// Refuses a procedure that the current user may not call.
    private final func checkMayCall(
        _ procedure: FunctionDefinition,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        guard environment.enforcesPrivileges, let oid = procedure.oid,
            !catalog.allows(environment.currentUser, [(.execute, false)], on: oid, kind: "function")
        else { return }
        throw PostgresError(.insufficientPrivilege, "permission denied for procedure \(procedure.name.name.name)")
    }

    private final func constants(
        of query: BoundQuery,
        _ parameters: [PostgresValue],
        _ catalog: CatalogSnapshot
    ) throws -> [PostgresValue] {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let execution = Execution(query, parameters: parameters, environment: environment)
        guard case .rows(let rows) = try execution.next() else { return [] }
        return rows.first ?? []
    }
}

/// How a call has ended.
private final class CallOutcome<Value: Sendable>: Sendable {
    private let state = Mutex<Result<Value, PostgresError>?>(nil)

    var value: Result<Value, PostgresError>? { state.withLock { $0 } }

    func set(_ value: Result<Value, PostgresError>) { state.withLock { $0 = value } }
}
