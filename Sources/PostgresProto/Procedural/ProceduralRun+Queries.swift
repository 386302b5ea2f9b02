import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// The SQL inside the code: expressions and statements.
extension ProceduralRun {
    /// The value of an expression, with its type.
    func evaluate(_ expression: ProceduralExpression) async throws -> (value: PostgresValue, type: PostgresType) {
        let plan: ProceduralRoutine.Plan
        do {
            plan = try await self.plan(of: expression)
        } catch {
            throw located(PostgresError(wrapping: error), in: expression)
        }
        let query = plan.query
        guard query.columns.count == 1 else {
            let count = query.columns.count
            if case .assignment(let place) = expression.form {
                var error = PostgresError("42601", "assignment source returned \(count) columns")
                error.internalQuery = expression.text
                error.internalPosition = SourceRange(place, place).position(in: expression.text)
                throw error
            }
            var error = PostgresError("42601", "query returned \(count) columns")
            error.context = "query: \(expression.text)"
            throw error
        }
        let parameters = plan.uses.map { value(of: $0) }
        do {
            let rows: [[PostgresValue]]
            if query.isImmediate {
                runningText = nil
                // What it calls sees what the statements before it have done.
                if !query.isImmutable, !routine.isReadOnly, handler.isInTransaction {
                    try await handler.statementWillBegin()
                }
                try handler.checkAccess(of: query, plan.catalog)
                rows = try query.immediateRows(parameters) {
                    StatementEnvironment(session: session, catalog: plan.catalog)
                }
            } else {
                rows = try await complete(plan, parameters, limit: 2, text: expression.contextLine).rows
            }
            guard rows.count < 2 else {
                throw PostgresError("21000", "query returned more than one row")
            }
            return (rows.first?.first ?? .null, query.columns[0].type)
        } catch {
            var error = PostgresError(wrapping: error)
            // What hangs on nothing is computed when the plan is made, and what reads tables is a query of its own.
            if !query.isImmediate || plan.uses.isEmpty && query.isImmutable { error = located(error, in: expression) }
            throw error
        }
    }

    /// The value of a query of this text.
    func evaluate(
        text: String,
        _ parameters: [PostgresValue],
        _ types: [PostgresType]
    ) async throws -> (value: PostgresValue, type: PostgresType) {
        let catalog = try await catalog()
        let environment = StatementEnvironment(session: session, catalog: catalog)
        guard let statement = try handler.parse(text).first,
            let query = try Binder(environment: environment, parameterTypes: types, stackSize: 2 << 20)
                .bind(statement.statement)
        else { return (.null, .unknown) }
        let plan = ProceduralRoutine.Plan(query: query, catalog: catalog, uses: [], shapes: [:], settings: "")
        let rows = try await complete(plan, parameters, limit: nil, text: nil).rows
        return (rows.first?.first ?? .null, query.columns.first?.type ?? .unknown)
    }

    func catalog() async throws -> CatalogSnapshot { try await handler.wholeCatalog() }

    /// An error of a piece of SQL, with the piece.
    func located(_ error: PostgresError, in expression: ProceduralExpression) -> PostgresError {
        var error = error
        if error == session.raisedAgain { return error }
        if error.context == nil, let position = error.position {
            let before = expression.queryText == expression.text ? expression.query.before : 0
            error.internalPosition = position - before
            error.internalQuery = expression.queryText
            error.position = nil
            return error
        }
        error.position = nil
        error.context = [error.context, expression.contextLine].compactMap { $0 }.joined(separator: "\n")
        return error
    }

    /// The plan of a piece of SQL, as it is kept or made anew.
    ///
    /// That of a cursor knows which rows of tables its own stand for, where they do (WHERE CURRENT OF).
    func plan(of expression: ProceduralExpression, isCursor: Bool = false) async throws -> ProceduralRoutine.Plan {
        let catalog = try await catalog()
        let settings = session.proceduralSettings
        let isKnown = routine.plans.indices.contains(expression.number)
        if trigger?.hasTables != true, isKnown, let known = routine.plans[expression.number],
            known.catalog === catalog
                || known.catalog.generation == catalog.generation && handler.currentCatalog != nil,
            known.settings == settings, !known.query.holdsTime,
            known.shapes.allSatisfy({ $0.value == shape(of: $0.key) ?? .open })
        {
            return known
        }
        guard let statement = try parsed(expression) else {
            throw PostgresError("42601", "missing expression")
        }
        var variables = variables(seenFrom: expression.names)
        let environment = StatementEnvironment(session: session, catalog: catalog)
        var binder = Binder(
            environment: environment,
            source: expression.query.text,
            stackSize: 2 << 20
        )
        binder.variables = variables
        binder.transitionTables = trigger?.tables ?? []
        var identified: (query: BoundQuery, tables: CursorTables)?
        if isCursor, handler.takesPartInTransactions, case .select(let select) = statement.statement {
            identified = binder.bindCursor(select)
            if identified == nil {
                variables = variables.renewed
                binder.variables = variables
            }
        }
        let rules = try rules(for: statement.statement, binder, catalog)
        guard let query = try identified?.query ?? rules?.shown ?? binder.bind(statement.statement) else {
            throw PostgresError("XX000", "the statement has no plan: \(expression.text)")
        }
        var shapes: [Int: ProceduralRoutine.RowShape] = [:]
        for number in variables.rows { shapes[number] = shape(of: number) ?? .open }
        let plan = ProceduralRoutine.Plan(
            query: query,
            catalog: catalog,
            uses: variables.uses,
            shapes: shapes,
            settings: settings,
            tables: identified?.tables ?? CursorTables(),
            rules: rules?.plan
        )
        if isKnown { routine.plans[expression.number] = plan }
        return plan
    }

    private func parsed(_ expression: ProceduralExpression) throws -> ParsedStatement? {
        if let known = routine.parsed[expression.number] { return known }
        let text = expression.query.text
        let statement = try handler.parse(text).first
        if let error = statement?.firstError { throw PostgresError(error, in: text) }
        routine.parsed[expression.number] = statement
        return statement
    }

    /// Runs a query to its end, or to so many rows of a query that only reads.
    func complete(
        _ plan: ProceduralRoutine.Plan,
        _ parameters: [PostgresValue],
        limit: Int?,
        text: String?
    ) async throws -> (rows: [[PostgresValue]], affected: Int) {
        if let name = plan.rules?.word ?? plan.query.nameOfWrite {
            if routine.isReadOnly {
                throw PostgresError("0A000", "\(name) is not allowed in a non-volatile function")
            }
            try session.checkMayWrite(name)
        }
        if plan.rules == nil { try handler.checkAccess(of: plan.query, plan.catalog) }
        let outer = runningText
        runningText = text
        defer { runningText = outer }
        return try await asStatement {
            if let rules = plan.rules { return try await self.handler.complete(rules, parameters) }
            if plan.query.writesRows || limit == nil {
                return try await self.handler.complete(
                    plan.query,
                    catalog: plan.catalog,
                    parameters: parameters,
                    statement: nil
                )
            }
            let stream = self.handler.stream(plan.query, plan.catalog, parameters, nil)
            self.session.transaction.hasRunQuery = true
            var rows: [[PostgresValue]] = []
            while rows.count < limit ?? .max, let more = try await stream.nextRows() { rows += more }
            return (Array(rows.prefix(limit ?? .max)), 0)
        }
    }

    /// Runs a body as a statement of its own, which sees what came before it.
    func asStatement<Value>(_ body: () async throws -> Value) async throws -> Value {
        guard !routine.isReadOnly, handler.isInTransaction else { return try await body() }
        try await handler.statementWillBegin()
        let value = try await body()
        try await handler.statementDidEnd()
        return value
    }

    // Statements

    /// A statement of SQL.
    func runSQL(_ expression: ProceduralExpression, _ into: ProceduralStatement.Into?) async throws {
        do {
            guard let statement = try parsed(expression) else { return }
            switch statement.statement {
            case .select, .insert, .update, .delete, .merge:
                guard !statement.createsTable else { fallthrough }
                let plan = try await plan(of: expression)
                try await run(plan, plan.uses.map { value(of: $0) }, into, text: expression.contextLine, isSQL: true)
            case .transaction:
                throw PostgresError("0A000", "unsupported transaction command in PL/pgSQL").withoutPlace
            default:
                try await runUtility(statement, expression.text, into, text: expression.contextLine)
            }
        } catch let error as Unlocated {
            throw error.error
        } catch {
            throw located(PostgresError(wrapping: error), in: expression)
        }
    }

    /// Runs a bound query, and gives its first row to what stands behind INTO.
    func run(
        _ plan: ProceduralRoutine.Plan,
        _ parameters: [PostgresValue],
        _ into: ProceduralStatement.Into?,
        text: String,
        isSQL: Bool
    ) async throws {
        if let rules = plan.rules, rules.counted == nil {
            guard into == nil else {
                throw PostgresError("42601", "INTO used with a command that cannot return data").withoutPlace
            }
            _ = try await complete(plan, parameters, limit: nil, text: text)
            rowCount = 0
            if isSQL { values[routine.found] = .bool(false) }
            return
        }
        let query = plan.query
        let limit = query.writesRows ? nil : into.map { $0.isStrict ? 2 : 1 }
        let (rows, affected) = try await complete(plan, parameters, limit: limit, text: text)
        let isSelect = query.command == .select
        let count = isSelect || query.hasResult ? rows.count : affected
        guard let into else {
            rowCount = Int64(isSelect ? rows.count : affected)
            if isSQL { values[routine.found] = .bool(rowCount > 0) }
            guard isSQL, query.hasResult else { return }
            throw PostgresError(
                "42601",
                "query has no destination for result data",
                hint: isSelect ? "If you want to discard the results of a SELECT, use PERFORM instead." : nil
            ).withoutPlace
        }
        guard query.hasResult else {
            throw PostgresError("42601", "INTO used with a command that cannot return data").withoutPlace
        }
        rowCount = Int64(isSelect ? min(count, 1) : affected)
        if isSelect, into.isStrict { rowCount = Int64(count) }
        if isSQL { values[routine.found] = .bool(count > 0) }
        try await take(rows, query, into, isSQL: isSQL)
    }

    private func take(
        _ rows: [[PostgresValue]],
        _ query: BoundQuery,
        _ into: ProceduralStatement.Into,
        isSQL: Bool
    ) async throws {
        let writes = query.command != .select && isSQL
        if into.isStrict || writes, rows.count > 1 {
            throw PostgresError(
                "P0003",
                "query returned more than one row",
                hint: isSQL ? "Make sure the query returns a single row, or use LIMIT 1." : nil
            ).withoutPlace
        }
        if into.isStrict, rows.isEmpty {
            throw PostgresError("P0002", "query returned no rows").withoutPlace
        }
        let columns = query.columns.map { (name: $0.name, type: $0.type) }
        do {
            try await assign(row: rows.first, columns, to: into.targets)
        } catch {
            throw PostgresError(wrapping: error).withoutPlace
        }
    }

    /// A statement that is no query.
    func runUtility(
        _ statement: ParsedStatement,
        _ source: String,
        _ into: ProceduralStatement.Into?,
        text: String
    ) async throws {
        guard into == nil else {
            throw PostgresError("42601", "INTO used with a command that cannot return data").withoutPlace
        }
        if routine.isReadOnly, statement.effect != .read {
            throw PostgresError("0A000", "\(statement.type) is not allowed in a non-volatile function")
        }
        if case .utility(.copy) = statement.statement {
            throw PostgresError("0A000", "cannot COPY to/from client in PL/pgSQL").withoutPlace
        }
        let outer = runningText
        runningText = text
        defer { runningText = outer }
        if case .set(let set) = statement.statement, set.name == "transaction", case .modes(let modes) = set.value,
            mayEndTransactions, protectedDepth == 0
        {
            try await handler.changesTransactionOfProcedure(modes)
            rowCount = 0
            return
        }
        try await asStatement {
            let prepared = try await self.handler.prepare(statement, source: source, name: "", parameterTypes: [])
            let portal = Portal(
                name: "",
                statement: prepared,
                parameters: [],
                resultFormats: [],
                transactionNumber: self.session.transaction.number
            )
            switch try await self.handler.start(portal) {
            case .copy: throw PostgresError("0A000", "cannot COPY to/from client in PL/pgSQL")
            case .complete, .command, .rows: break
            }
        }
        rowCount = 0
        values[routine.found] = .bool(false)
    }

    func perform(_ expression: ProceduralExpression) async throws {
        do {
            let plan = try await plan(of: expression)
            let text = "SQL statement \"\(expression.query.text)\""
            let (rows, affected) = try await complete(plan, plan.uses.map { value(of: $0) }, limit: nil, text: text)
            rowCount = Int64(max(rows.count, affected))
            values[routine.found] = .bool(rowCount > 0)
        } catch {
            throw located(PostgresError(wrapping: error), expression.query.text)
        }
    }
}

/// An error that is the routine's own, and not that of the SQL which it runs.
struct Unlocated: Error {
    var error: PostgresError
}

extension PostgresError {
    /// The error as one of the routine itself.
    var withoutPlace: Unlocated { Unlocated(error: self) }
}

extension ParsedStatement {
    /// Whether it is a SELECT that makes a table.
    var createsTable: Bool {
        guard case .select(let query) = statement else { return false }
        return query.creatingTable != nil
    }
}

extension ProceduralExpression.Form {
    var isAssignment: Bool { if case .assignment = self { true } else { false } }
}

extension ProceduralExpression {
    /// What errors show as the query.
    var queryText: String { text }

    /// The line of an error's context that names it.
    var contextLine: String {
        switch form {
        case .value: "SQL expression \"\(text)\""
        case .assignment: "PL/pgSQL assignment \"\(text)\""
        case .statement: "SQL statement \"\(text)\""
        }
    }
}
