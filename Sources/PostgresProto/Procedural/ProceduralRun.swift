import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// A call of a routine of PL/pgSQL that is under way: the values of its variables, and where it stands.
final class ProceduralRun {
    /// How a statement ends.
    enum Flow {
        /// The next one follows.
        case next
        /// A loop or a block is left.
        case exit(String?)
        /// A loop goes on with its next round.
        case again(String?)
        /// The routine is left.
        case done
    }

    let handler: PostgresRequestHandler
    let routine: ProceduralRoutine
    /// The values of the variables.
    var values: [PostgresValue]
    /// The types of variables that are records: those of what they hold.
    var isAssigned: [Bool]
    /// What the routine returns.
    var result: PostgresValue?
    /// The type of that.
    var resultType = PostgresType.unknown
    /// The rows of a routine that returns a set.
    var rows: [[PostgresValue]] = []
    /// The errors that handlers are taking care of, the innermost last.
    var caught: [PostgresError] = []
    /// How many rows the last statement was about.
    var rowCount: Int64 = 0
    /// Where it stands, as error contexts say it.
    var place = Place.entry
    /// Whether it may end transactions.
    var mayEndTransactions = false
    /// How many blocks with handlers are around.
    var protectedDepth = 0
    /// The statement of SQL that runs, for the contexts of what it calls.
    var runningText: String?
    /// What a trigger function sees as tables.
    var trigger: TriggerCall?
    /// Where a routine stands.
    enum Place {
        /// It has not begun its first statement.
        case entry
        /// Before the first statement, or behind the last.
        case during(String)
        /// At a statement.
        case statement(line: Int, String)
        /// In a block, before its first statement.
        case block(line: Int, String)
    }

    init(_ handler: PostgresRequestHandler, _ routine: ProceduralRoutine) {
        self.handler = handler
        self.routine = routine
        values = Array(repeating: .null, count: routine.types.count)
        isAssigned = Array(repeating: false, count: routine.types.count)
        values[routine.found] = .bool(false)
    }

    var session: Session { handler.session }

    var code: ProceduralCode { routine.code }

    /// The line of an error's context that tells where the routine stands.
    var contextLine: String {
        let name = "PL/pgSQL function \(routine.signature)"
        switch place {
        case .entry: return name
        case .during(let what): return "\(name) \(what)"
        case .statement(let line, let kind): return "\(name) line \(line) at \(kind)"
        case .block(let line, let what): return "\(name) line \(line) \(what)"
        }
    }

    /// Runs the code.
    func run() async throws {
        session.proceduralRuns.append(self)
        defer { session.proceduralRuns.removeLast() }
        do {
            place = .during("during initialization of execution state")
            let flow = try await run(code.block)
            switch flow {
            case .done: break
            case .next, .exit, .again:
                if routine.returnsSet || routine.result == .void || routine.result == .eventTrigger
                    || routine.isProcedure || !routine.outputs.isEmpty
                {
                    break
                }
                guard routine.definition != nil else { break }
                place = .entry
                let kind = routine.isTrigger ? "trigger procedure" : "function"
                throw PostgresError("2F005", "control reached end of \(kind) without RETURN")
            }
        } catch {
            throw withContext(error)
        }
    }

    /// An error with where it has come through.
    func withContext(_ error: any Error) -> PostgresError {
        var error = PostgresError(wrapping: error)
        if error == session.raisedAgain { return error }
        error.context = [error.context, contextLine].compactMap { $0 }.joined(separator: "\n")
        return error
    }

    /// The context of what the routine does now: its own line, and those of its callers.
    var context: String {
        var lines: [String] = []
        for run in session.proceduralRuns.reversed() {
            if run !== self, let text = run.runningText { lines.append(text) }
            lines.append(run.contextLine)
            if run.trigger == nil, run.routine.definition == nil { continue }
        }
        return lines.joined(separator: "\n")
    }

    // Blocks

    func run(_ block: ProceduralBlock) async throws -> Flow {
        try await initialize(block)
        place = .block(line: block.line, "during statement block entry")
        let flow: Flow
        if let handlers = block.handlers {
            flow = try await run(block, handlers)
        } else {
            flow = try await run(block.statements)
        }
        if case .exit(let label?) = flow, label == block.label { return .next }
        return flow
    }

    private func initialize(_ block: ProceduralBlock) async throws {
        place = .block(line: block.line, "during statement block local variable initialization")
        for number in block.variables {
            let variable = code.variables[number]
            values[number] = .null
            isAssigned[number] = false
            if variable.cursor != nil {
                values[number] = .text(variable.name)
                continue
            }
            guard let initial = variable.initial else {
                if routine.types[number].type.isUserDefined, !routine.types[number].isRow {
                    try await assign(.null, .unknown, to: number)
                }
                continue
            }
            let (value, type) = try await evaluate(initial)
            try await assign(value, type, to: number)
        }
    }

    private func run(_ block: ProceduralBlock, _ handlers: [ProceduralHandler]) async throws -> Flow {
        let mark = try await handler.beginProtected()
        protectedDepth += 1
        let runs = session.proceduralRuns.count
        let depths = (session.callDepth, session.internalDepth, session.triggerDepth)
        let routineDepth = session.routineDepth
        do {
            let flow = try await run(block.statements)
            try await handler.endProtected(mark)
            protectedDepth -= 1
            return flow
        } catch {
            protectedDepth -= 1
            var failure = PostgresError(wrapping: error)
            session.proceduralRuns.removeLast(max(0, session.proceduralRuns.count - runs))
            (session.callDepth, session.internalDepth, session.triggerDepth) = depths
            session.routineDepth = routineDepth
            let found =
                failure.severity == .error
                ? handlers.first { $0.conditions.contains { $0.matches(failure.sqlState.rawValue) } } : nil
            guard let found else {
                try? await handler.takeBackProtected(mark)
                throw failure
            }
            if failure != session.raisedAgain {
                failure.context = [failure.context, context].compactMap { $0 }.joined(separator: "\n")
            }
            try await handler.takeBackProtected(mark)
            values[block.stateVariable] = .text(failure.sqlState.rawValue)
            values[block.messageVariable] = .text(failure.message)
            caught.append(failure)
            defer { caught.removeLast() }
            return try await run(found.statements)
        }
    }

    // Statements

    func run(_ statements: [ProceduralStatement]) async throws -> Flow {
        for statement in statements {
            let flow = try await run(statement)
            if case .next = flow { continue }
            return flow
        }
        return .next
    }

    private func run(_ statement: ProceduralStatement) async throws -> Flow {
        try session.checkRoutineMayGoOn()
        if case .block(let block) = statement.kind {
            return try await run(block)
        }
        let line = statement.line
        place = .statement(line: line, statement.kind.name)
        switch statement.kind {
        case .block, .null: return .next
        case .assign(let target, let expression): try await assign(target, expression)
        case .if(let branches, let otherwise):
            for branch in branches {
                if try await isTrue(branch.condition) { return try await run(branch.statements) }
            }
            return try await run(otherwise)
        case .case(let operand, let branches, let otherwise):
            return try await runCase(operand, branches, otherwise)
        case .loop, .while, .forInteger, .forQuery, .forEach: return try await runLoop(statement)
        case .exit(let isContinue, let label, let condition):
            if let condition, try await !isTrue(condition) { return .next }
            return isContinue ? .again(label) : .exit(label)
        case .return(let expression):
            try await setResult(expression)
            return .done
        case .returnNext(let expression): try await returnNext(expression)
        case .returnQuery(let rows): try await returnQuery(rows)
        case .raise(let raise): try await run(raise)
        case .assert(let condition, let message): try await assert(condition, message)
        case .sql(let statement, let into): try await runSQL(statement, into)
        case .execute(let query, let into, let using): try await execute(query, into, using)
        case .perform(let expression): try await perform(expression)
        case .call(let statement, let isCall): try await call(statement, isCall: isCall)
        case .diagnostics(let isStacked, let items): try await diagnose(isStacked, items)
        case .open(let variable, let isScrollable, let rows): try await open(variable, isScrollable, rows)
        case .fetch(let variable, let direction, let into): try await fetch(variable, direction, into)
        case .close(let variable): try close(variable)
        case .endTransaction(let isCommit, let isChained): try await endTransaction(isCommit, isChained)
        }
        return .next
    }

    private func runCase(
        _ operand: ProceduralStatement.Operand?,
        _ branches: [ProceduralStatement.Branch],
        _ otherwise: [ProceduralStatement]?
    ) async throws -> Flow {
        if let operand {
            let (value, type) = try await evaluate(operand.value)
            values[operand.variable] = .record(PostgresRecord(types: [type], values: [value], names: ["value"]))
            isAssigned[operand.variable] = true
        }
        for branch in branches {
            if try await isTrue(branch.condition) { return try await run(branch.statements) }
        }
        guard let otherwise else {
            throw PostgresError("20000", "case not found", hint: "CASE statement is missing ELSE part.")
        }
        return try await run(otherwise)
    }

    func isTrue(_ condition: ProceduralExpression) async throws -> Bool {
        let (value, type) = try await evaluate(condition)
        if case .bool(let isTrue) = value { return isTrue }
        if value.isNull { return false }
        if case .bool(let isTrue) = try await cast(value, from: type, to: ProceduralType(type: .bool)) { return isTrue }
        return false
    }

    private func assert(_ condition: ProceduralExpression, _ message: ProceduralExpression?) async throws {
        guard session.setting("plpgsql.check_asserts") != "off" else { return }
        guard try await !isTrue(condition) else { return }
        var text = "assertion failed"
        if let message {
            let (value, type) = try await evaluate(message)
            if !value.isNull { text = try value.textWithinLimit(as: type, formats: session.formats) }
        }
        throw PostgresError("P0004", text)
    }
}

extension ProceduralStatement.Kind {
    /// What error contexts call the statement.
    var name: String {
        switch self {
        case .block: "statement block"
        case .assign: "assignment"
        case .if: "IF"
        case .case: "CASE"
        case .loop: "LOOP"
        case .while: "WHILE"
        case .forInteger: "FOR with integer loop variable"
        case .forQuery(_, let rows, _):
            switch rows {
            case .query: "FOR over SELECT rows"
            case .dynamic: "FOR over EXECUTE statement"
            case .cursor: "FOR over cursor"
            }
        case .forEach: "FOREACH over array"
        case .exit(let isContinue, _, _): isContinue ? "CONTINUE" : "EXIT"
        case .return: "RETURN"
        case .returnNext: "RETURN NEXT"
        case .returnQuery: "RETURN QUERY"
        case .raise: "RAISE"
        case .assert: "ASSERT"
        case .sql: "SQL statement"
        case .execute: "EXECUTE"
        case .perform: "PERFORM"
        case .call(_, let isCall): isCall ? "CALL" : "DO"
        case .diagnostics(let isStacked, _): isStacked ? "GET STACKED DIAGNOSTICS" : "GET DIAGNOSTICS"
        case .open: "OPEN"
        case .fetch(_, _, let into): into == nil ? "MOVE" : "FETCH"
        case .close: "CLOSE"
        case .null: "NULL"
        case .endTransaction(let isCommit, _): isCommit ? "COMMIT" : "ROLLBACK"
        }
    }
}
