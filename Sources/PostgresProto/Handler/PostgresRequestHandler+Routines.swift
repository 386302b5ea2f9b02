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
    final func call(_ function: OID, _ arguments: [PostgresValue]) throws -> [[PostgresValue]] {
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
        let outcome = CallOutcome()
        // Safety: this thread only waits while the task uses the handler.
        nonisolated(unsafe) let handler = self
        let task = Task.immediate {
            do {
                outcome.set(.success(try await handler.runBody(of: function, arguments)))
            } catch {
                outcome.set(.failure(PostgresError(wrapping: error)))
            }
        }
        while outcome.value == nil {
            if Task.isCancelled || session.isCancelled() { task.cancel() }
            session.server.pause(microseconds: 500)
        }
        return try outcome.value?.get() ?? []
    }

    /// Runs the statements of a routine's body, and gives the rows of the last one.
    final func runBody(of routine: OID, _ arguments: [PostgresValue]) async throws -> [[PostgresValue]] {
        guard let definition = try await wholeCatalog().model.functions[routine] else {
            throw PostgresError("42883", "function with OID \(routine) does not exist")
        }
        let types = definition.arguments.filter(\.mode.isInput).map { PostgresType(oid: $0.type.oid) }
        let (text, statements) = try SQLRoutineBody.statements(of: definition)
        return try await withinRoutine {
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
            return rows
        }
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
            guard let query = try binder.bind(statement.statement) else { return [] }
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
        let (oid, given) = try binder.resolve(call)
        guard let procedure = catalog.model.functions[oid] else {
            throw PostgresError("42883", "procedure with OID \(oid) does not exist")
        }
        let arguments = procedure.arguments.filter { $0.mode != .table }
        var texts: [String] = []
        for (index, argument) in arguments.enumerated() {
            let value = given.indices.contains(index) ? given[index]?.sql : nil
            let type = catalog.formatType(argument.type.oid, searchPath: ["pg_catalog"])
            texts.append("CAST((\(value ?? argument.defaultExpression ?? "NULL")) AS \(type))")
        }
        let values = texts.isEmpty ? nil : try parse("SELECT \(texts.joined(separator: ", "))").first
        var query: BoundQuery?
        if case .select(let select)? = values?.statement {
            query = try bind(select, source: "", parameterTypes: parameterTypes, catalog: catalog)
        }
        let outputs = arguments.filter { $0.mode == .out || $0.mode == .inOut }.map { argument in
            Column(argument.name, PostgresType(oid: argument.type.oid))
        }
        let bound = query
        let handler = StatementHandler(columns: outputs.isEmpty ? nil : outputs) { [self] handled in
            let values = try bound.map { try constants(of: $0, handled.parameters, catalog) } ?? []
            let inputs = zip(arguments, values).filter { $0.0.mode.isInput }.map(\.1)
            let rows = try await runBody(of: oid, inputs)
            guard !outputs.isEmpty else { return .command("CALL") }
            let row = rows.first ?? Array(repeating: .null, count: outputs.count)
            let converted = try zip(row, outputs).map { try $0.converted(to: $1.type, formats: session.formats) }
            var result = QueryResult(rows: [converted], columns: outputs)
            result.commandTag = "CALL"
            return result
        }
        return StatementMeaning(
            .handled(handler),
            parameterTypes: query?.parameterTypes ?? [],
            columns: outputs.isEmpty ? nil : outputs.map { OutputColumn($0) }
        )
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

    /// Refuses DO: there is no language whose code is run by itself.
    final func refuse(_ statement: DoStatement) throws(PostgresError) -> StatementMeaning {
        let language = statement.language ?? "plpgsql"
        switch language {
        case "sql", "internal", "c":
            throw PostgresError(
                .featureNotSupported,
                "language \"\(language)\" does not support inline code execution"
            )
        case "plpgsql": throw PostgresError(.featureNotSupported, "language \"plpgsql\" is not supported")
        default:
            throw PostgresError(
                "42704",
                "language \"\(language)\" does not exist",
                hint: "Use CREATE EXTENSION to load the language into the database."
            )
        }
    }
}

/// How a call has ended.
private final class CallOutcome: Sendable {
    private let state = Mutex<Result<[[PostgresValue]], PostgresError>?>(nil)

    var value: Result<[[PostgresValue]], PostgresError>? { state.withLock { $0 } }

    func set(_ value: Result<[[PostgresValue]], PostgresError>) { state.withLock { $0 = value } }
}

extension DoStatement {
    /// The language that is named.
    fileprivate var language: String? {
        for clause in clauses where clause.keyword == "LANGUAGE" {
            switch clause.values.first {
            case .word(let word)?, .string(let word)?: return word.lowercased()
            default: continue
            }
        }
        return nil
    }
}
