import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Routines of PL/pgSQL: found, made ready, and run.
extension PostgresRequestHandler {
    /// Runs a function or procedure of PL/pgSQL, and gives its rows.
    final func runProcedural(
        _ definition: FunctionDefinition,
        _ arguments: [PostgresValue],
        _ call: RoutineCall?,
        mayEndTransactions: Bool = false
    ) async throws -> [[PostgresValue]] {
        guard definition.result != .trigger, definition.result != .eventTrigger else {
            throw PostgresError("0A000", "trigger functions can only be called as triggers")
        }
        let routine = try await routine(of: definition, call)
        let run = ProceduralRun(self, routine)
        run.mayEndTransactions = mayEndTransactions && definition.settings.isEmpty && !definition.isSecurityDefiner
        session.proceduralRuns.append(run)
        do {
            defer { session.proceduralRuns.removeLast() }
            run.place = .during("while storing call arguments into local variables")
            try await run.take(arguments)
        } catch {
            throw run.withContext(error)
        }
        return try await withOwnSettings(of: definition) {
            try await self.withinRoutine {
                try await run.run()
                do {
                    return try await run.finalRows()
                } catch {
                    throw run.withContext(error)
                }
            }
        }
    }

    /// Runs a DO block.
    final func run(_ statement: DoStatement, mayEndTransactions: Bool) async throws {
        let catalog = try await wholeCatalog()
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let routine = try ProceduralCompiler(environment: environment).compile(statement.code ?? "")
        let session = session
        try session.entersRoutine()
        defer { session.routineDepth -= 1 }
        let run = ProceduralRun(self, routine)
        run.mayEndTransactions = mayEndTransactions
        _ = try await withinRoutine {
            try await run.run()
            return []
        }
    }

    /// What DO means.
    final func meaning(of statement: DoStatement, source: String) throws(PostgresError) -> StatementMeaning {
        let language = statement.language ?? "plpgsql"
        switch language {
        case "plpgsql":
            guard takesPartInTransactions else {
                throw PostgresError(.featureNotSupported, "language \"plpgsql\" is not supported")
            }
        case "sql", "internal", "c":
            throw PostgresError(
                .featureNotSupported,
                "language \"\(language)\" does not support inline code execution"
            )
        default:
            throw PostgresError(
                "42704",
                "language \"\(language)\" does not exist",
                hint: "Use CREATE EXTENSION to load the language into the database."
            )
        }
        let handler = StatementHandler(columns: nil) { [self] _ in
            do {
                let isOutermost = session.routineDepth == 0
                try await run(statement, mayEndTransactions: !session.isInTransactionBlock && isOutermost)
            } catch {
                throw PostgresError(wrapping: error).transposed(into: source)
            }
            return .command("DO")
        }
        return StatementMeaning(.handled(handler))
    }

    /// The routine, ready to run: as it was kept, or made anew where its definition has changed.
    final func routine(of definition: FunctionDefinition, _ call: RoutineCall?) async throws -> ProceduralRoutine {
        let catalog = try await wholeCatalog()
        let isPolymorphic =
            definition.arguments.contains { $0.type.standsForOthers } || definition.result.standsForOthers
        let key = ProceduralKey(function: definition.oid ?? .invalid, call: isPolymorphic ? call : nil)
        if let known = session.proceduralRoutines[key], known.generation == catalog.generation,
            known.routine.definition == definition
        {
            return known.routine
        }
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let made = try ProceduralCompiler(environment: environment).compile(
            definition,
            call: isPolymorphic ? call : nil
        )
        if session.proceduralRoutines.count > 500 { session.proceduralRoutines.removeAll() }
        session.proceduralRoutines[key] = KeptRoutine(routine: made, generation: catalog.generation)
        return made
    }

    /// Runs a body with the settings that a function has of its own, and with the rights of its owner where it says so.
    final func withOwnSettings<Value>(
        of definition: FunctionDefinition,
        _ body: () async throws -> Value
    ) async throws -> Value {
        guard !definition.settings.isEmpty || definition.isSecurityDefiner else { return try await body() }
        let session = session
        let outer = session.definer
        let depth = session.settings.save()
        defer {
            session.definer = outer
            session.settings.restore(to: depth + 1)
            session.settings.release(to: depth)
            session.settingsDidChange()
        }
        if definition.isSecurityDefiner {
            session.definer = definition.owner ?? currentCatalog?.model.owner
            session.settingsDidChange()
        }
        for setting in definition.settings {
            guard let split = setting.firstIndex(of: "=") else { continue }
            try session.set(
                String(setting[..<split]),
                to: String(setting[setting.index(after: split)...]),
                isLocal: true
            )
        }
        return try await body()
    }

    // Blocks that catch errors

    /// Where a block with handlers has begun.
    struct Protected {
        fileprivate var name: String
        fileprivate var depth: Int
        fileprivate var notifications: PendingNotifications.Mark
        fileprivate var portals: Int
        fileprivate var deferredEvents: Int
        fileprivate var firedEvents: Int
    }

    /// A block with handlers begins: what it does can be taken back.
    final func beginProtected() async throws -> Protected {
        session.protectedCount += 1
        let name = "plpgsql \(session.protectedCount)"
        if isInTransaction { try await setSavepoint(name) }
        return Protected(
            name: name,
            depth: session.settings.save(),
            notifications: session.pendingNotifications?.mark ?? PendingNotifications.Mark(),
            portals: session.portalCount,
            deferredEvents: session.deferredTriggerEvents.count,
            firedEvents: session.firedEvents.count
        )
    }

    /// It has ended well.
    final func endProtected(_ block: Protected) async throws {
        session.settings.release(to: block.depth)
        if isInTransaction { try await releaseSavepoint(block.name) }
    }

    /// It has failed: what it has done is taken back.
    final func takeBackProtected(_ block: Protected) async throws {
        session.settings.restore(to: block.depth + 1)
        session.settings.release(to: block.depth)
        session.settingsDidChange()
        session.pendingNotifications?.goBack(to: block.notifications)
        session.forgetDeferredEvents(from: block.deferredEvents, fired: block.firedEvents)
        session.endPortals(behind: block.portals)
        guard isInTransaction else { return }
        try await rollbackToSavepoint(block.name)
        try await releaseSavepoint(block.name)
    }

    // Procedures that end transactions

    /// COMMIT or ROLLBACK of a procedure: the next transaction begins at once.
    ///
    /// With AND CHAIN it has the modes of the one before.
    final func endsTransactionOfProcedure(isCommit: Bool, isChained: Bool) async throws {
        let session = session
        let modes = isChained ? session.keptTransactionModes : []
        try await implicitTransactionEnds(isCommit: isCommit)
        session.implicitTransactionEnds(isCommit: isCommit)
        session.statementBegins()
        session.takeTransactionModes(modes)
        try await entersStatement()
        session.transaction.hasRunQuery = false
    }

    /// SET TRANSACTION of a procedure that has just ended a transaction: the one that has begun is begun anew.
    final func changesTransactionOfProcedure(_ modes: [TransactionMode]) async throws {
        let session = session
        try session.setTransactionModes(modes)
        guard isInTransaction, !session.transaction.hasRunQuery else { return }
        await rollsBack()
        try await entersStatement()
        session.transaction.hasRunQuery = false
    }
}

extension Session {
    /// A routine begins; to be followed by one less of `routineDepth`.
    ///
    /// - Throws: 54001 where too many run within each other.
    func entersRoutine() throws(PostgresError) {
        guard routineDepth < 100 else { throw PostgresRequestHandler.tooDeep }
        routineDepth += 1
    }

    /// What was done since so many trigger events waited, and so many of them were called, is taken back, and they with it.
    func forgetDeferredEvents(from count: Int, fired: Int) {
        while firedEvents.count > fired, let index = firedEvents.popLast() {
            if deferredTriggerEvents.indices.contains(index) { deferredTriggerEvents[index].isDone = false }
        }
        if deferredTriggerEvents.count > count { deferredTriggerEvents.removeSubrange(count...) }
    }

    /// Looks now and then whether the statement is to stop.
    func checkRoutineMayGoOn() throws(PostgresError) {
        proceduralSteps &+= 1
        guard proceduralSteps & 63 == 0, Task.isCancelled || isCancelled() else { return }
        throw PostgresError(.queryCanceled, "canceling statement due to user request")
    }
}

/// Under what a routine is kept.
struct ProceduralKey: Hashable {
    var function: OID
    var call: RoutineCall?
}

/// A routine that is kept, with the catalog that it was made with.
struct KeptRoutine {
    var routine: ProceduralRoutine
    var generation: UInt64
}

extension ProceduralRun {
    /// Takes the arguments of the call.
    func take(_ arguments: [PostgresValue]) async throws {
        guard let definition = routine.definition else { return }
        var next = arguments[...]
        for (index, argument) in definition.arguments.enumerated() where argument.mode.isInput {
            values[index] = next.popFirst() ?? .null
            isAssigned[index] = true
        }
    }
}

extension DoStatement {
    /// The language that is named.
    var language: String? {
        for clause in clauses where clause.keyword == "LANGUAGE" {
            switch clause.values.first {
            case .word(let word)?, .string(let word)?: return word.lowercased()
            case .name(let name)?: return name.name.lowercased()
            default: continue
            }
        }
        return nil
    }

    /// The code.
    var code: String? {
        for clause in clauses where clause.keyword.isEmpty {
            switch clause.values.first {
            case .string(let text)?: return text
            case .strings(let texts)?: return texts.first
            default: continue
            }
        }
        return nil
    }
}

extension PostgresError {
    /// An error in code with its place in the statement that holds the code, where it stands there as it is.
    package func transposed(into source: String) -> PostgresError {
        guard let code = internalQuery, let place = internalPosition,
            sqlState.rawValue.hasPrefix("42") || sqlState == "22005" || sqlState == "22004" || sqlState == "0A000",
            context?.hasPrefix("compilation of") ?? true, let start = source.firstRange(of: code)?.lowerBound
        else { return self }
        var error = self
        error.position = source[..<start].unicodeScalars.count + place
        error.internalPosition = nil
        error.internalQuery = nil
        error.context = nil
        return error
    }
}
