import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Cursors, calls, and the ends of transactions.
extension ProceduralRun {
    func open(_ variable: Int, _ isScrollable: Bool?, _ rows: ProceduralStatement.Rows) async throws {
        _ = try await openCursor(variable, isScrollable, rows)
    }

    /// Opens a cursor, and gives its name.
    func openCursor(
        _ variable: Int,
        _ isScrollable: Bool?,
        _ rows: ProceduralStatement.Rows
    ) async throws -> String {
        var name: String
        if case .text(let given) = values[variable] {
            name = given
        } else {
            session.unnamedPortals += 1
            name = "<unnamed portal \(session.unnamedPortals)>"
        }
        if session.portals[name] != nil {
            throw PostgresError("42P03", "cursor \"\(name)\" already in use")
        }
        let plan: ProceduralRoutine.Plan
        var parameters: [PostgresValue] = []
        let text: String
        var isScrollable = isScrollable
        switch rows {
        case .query(let query): (plan, parameters, text) = try await cursorPlan(query)
        case .dynamic(let query, let using):
            let (computed, values, types) = try await dynamic(query, using)
            do {
                (plan, parameters, text) = (try await self.plan(of: computed, types), values, computed)
            } catch {
                throw located(PostgresError(wrapping: error), computed)
            }
        case .cursor(let declared, let arguments):
            guard let cursor = code.variables[declared].cursor else {
                throw PostgresError("34000", "cursor \"\(name)\" does not exist")
            }
            for (index, argument) in arguments.enumerated() {
                let number =
                    argument.name.flatMap { name in cursor.arguments.first { code.variables[$0].name == name } }
                    ?? cursor.arguments[index]
                let (value, type) = try await evaluate(argument.value)
                try await assign(value, type, to: number)
            }
            isScrollable = cursor.isScrollable
            (plan, parameters, text) = try await cursorPlan(cursor.query)
        }
        guard plan.query.hasResult, !plan.query.writesRows else {
            throw PostgresError("42P11", "cannot open \(plan.query.command.rawValue) query as cursor")
        }
        try handler.checkAccess(of: plan.query, plan.catalog)
        let statement = PreparedStatement(
            name: "",
            text: text,
            parsed: try handler.parse(text).first,
            parameterTypes: plan.query.parameterTypes,
            columns: plan.columns,
            plan: .query(plan.query, plan.catalog),
            prepareTime: session.server.now
        )
        let portal = Portal(
            name: name,
            statement: statement,
            parameters: parameters,
            resultFormats: [],
            transactionNumber: session.transaction.number
        )
        portal.cursor = CursorOptions(
            text: text,
            isHeld: false,
            isBinary: false,
            isScrollable: isScrollable ?? plan.query.canScrollBackward,
            keepsAllRows: isScrollable == true,
            creationTime: session.statementTimestamp
        )
        if !routine.isReadOnly, handler.isInTransaction { try await handler.statementWillBegin() }
        let source = handler.stream(plan.query, plan.catalog, parameters, nil)
        let stream = CursorStream(
            source,
            name: name,
            types: plan.columns.map(\.type),
            isScrollable: isScrollable ?? plan.query.canScrollBackward,
            keptLimit: isScrollable == true ? nil : CursorStream.usualLimit,
            tables: plan.tables,
            environment: StatementEnvironment(session: session, catalog: plan.catalog)
        )
        portal.cursorStream = stream
        portal.cursorTables = plan.tables
        portal.columns = plan.columns
        session.keep(portal)
        if handler.takesPartInTransactions { try await stream.begin(plan.query.failure) }
        values[variable] = .text(name)
        isAssigned[variable] = true
        return name
    }

    private func cursorPlan(
        _ query: ProceduralExpression
    ) async throws -> (ProceduralRoutine.Plan, [PostgresValue], String) {
        do {
            let plan = try await plan(of: query, isCursor: true)
            return (plan, plan.uses.map { value(of: $0) }, query.query.text)
        } catch {
            throw located(PostgresError(wrapping: error), in: query)
        }
    }

    private func portal(of variable: Int) throws(PostgresError) -> Portal {
        guard case .text(let name) = values[variable] else {
            throw PostgresError("22004", "cursor variable \"\(code.variables[variable].name)\" is null")
        }
        guard let portal = session.portals[name] else {
            throw PostgresError("34000", "cursor \"\(name)\" does not exist")
        }
        return portal
    }

    func fetch(
        _ variable: Int,
        _ direction: ProceduralStatement.Direction,
        _ into: [ProceduralTarget]?
    ) async throws {
        let portal = try portal(of: variable)
        var words: String
        switch direction {
        case .words(let given): words = given
        case .counted(let kind, let expression):
            let (value, type) = try await evaluate(expression)
            guard case .int4(let count) = try await cast(value, from: type, to: ProceduralType(type: .int4)) else {
                throw PostgresError("22004", "relative or absolute cursor position is null")
            }
            words = "\(kind) \(count)"
        }
        guard case .fetch(let fetch)? = try handler.parse("FETCH \(words) FROM c").first?.statement else {
            throw PostgresError("42601", "syntax error")
        }
        let stream = try await handler.cursorStream(of: portal)
        let rows = try await stream.fetch(fetch.direction, isMove: into == nil)
        rowCount = Int64(rows.count)
        values[routine.found] = .bool(!rows.isEmpty)
        guard let into else { return }
        let columns = (portal.columns ?? []).map { (name: $0.name, type: $0.type) }
        try await assign(row: rows.first, columns, to: into)
    }

    func close(_ variable: Int) throws(PostgresError) {
        let portal = try portal(of: variable)
        session.portals[portal.name] = nil
    }

    // CALL

    func call(_ expression: ProceduralExpression, isCall: Bool) async throws {
        let outer = runningText
        runningText = expression.contextLine
        defer { runningText = outer }
        do {
            let text = expression.text
            guard let statement = try handler.parse(text).first else { return }
            if let error = statement.firstError { throw PostgresError(error, in: text) }
            guard case .utility(.call(let call)) = statement.statement else {
                guard case .utility(.do(let block)) = statement.statement else { return }
                return try await handler.run(block, mayEndTransactions: mayEndTransactions && protectedDepth == 0)
            }
            let catalog = try await catalog()
            let variables = variables(seenFrom: expression.names)
            let (procedure, columns, row) = try await handler.callProcedure(
                call,
                text: text,
                catalog: catalog,
                variables: variables,
                values: { [unowned self] in variables.uses.map { value(of: $0) } },
                mayEndTransactions: mayEndTransactions && protectedDepth == 0
            )
            guard !columns.isEmpty else { return }
            var output = 0
            let arguments = procedure.arguments.filter { $0.mode != .table }
            for (index, argument) in arguments.enumerated() where argument.mode == .out || argument.mode == .inOut {
                let inPlace = call.call.arguments.indices.contains(index) ? call.call.arguments[index] : nil
                let given =
                    call.call.arguments.first { $0.name?.value == argument.name }
                    ?? (inPlace?.name == nil ? inPlace : nil)
                guard let target = given.flatMap({ target(of: $0, from: expression.names) }) else {
                    throw PostgresError(
                        "42601",
                        "procedure parameter \"\(argument.name)\" is an output parameter but corresponding argument is "
                            + "not writable"
                    ).withoutPlace
                }
                let value = row.indices.contains(output) ? row[output] : .null
                try await assign(value, columns[output].type, to: target)
                output += 1
            }
        } catch let error as Unlocated {
            throw error.error
        } catch {
            throw located(PostgresError(wrapping: error), in: expression)
        }
    }

    /// The variable that an argument is.
    private func target(of argument: FunctionArgument, from names: Int) -> ProceduralTarget? {
        guard case .column(let reference) = argument.value, !reference.isStar,
            let (variable, used) = code.names.find(reference.parts.map(\.value), from: names)
        else { return nil }
        let steps = reference.parts.dropFirst(used).map { ProceduralTarget.Step.field($0.value) }
        return ProceduralTarget(variable: variable, steps: steps, text: "")
    }

    // COMMIT and ROLLBACK

    func endTransaction(_ isCommit: Bool, _ isChained: Bool) async throws {
        guard mayEndTransactions else { throw PostgresError("2D000", "invalid transaction termination") }
        guard protectedDepth == 0 else {
            throw PostgresError(
                "2D000",
                isCommit
                    ? "cannot commit while a subtransaction is active"
                    : "cannot roll back while a subtransaction is active"
            )
        }
        try await handler.endsTransactionOfProcedure(isCommit: isCommit, isChained: isChained)
    }
}
