import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Triggers: found, asked whether they fire, and called.
extension PostgresRequestHandler {
    /// Fires the triggers of what happens, or notes those that wait for the end of the statement.
    final func fire(_ firing: TriggerFiring) throws -> [PostgresValue]? {
        guard let catalog = currentCatalog, let table = catalog.model.tables[firing.table] else {
            return firing.new ?? firing.old
        }
        let isAfterRow = firing.isForEachRow && firing.timing == .after
        if isAfterRow, table.triggers.contains(where: { $0.hasRows(of: firing.event) }) {
            session.triggerEvents.append(TriggerEvent(firing: firing))
        }
        if firing.isForEachRow, firing.timing != .insteadOf {
            let members = TriggeringMembers(handler: self, head: table, catalog: catalog)
            if let answer = try members.fire(firing) { return answer.row }
        }
        return try fire(firing, of: table, catalog)
    }

    /// Fires the triggers of the table itself.
    ///
    /// - Parameter check: Looks at what a trigger has made of a new row.
    final func fire(
        _ firing: TriggerFiring,
        of table: TableDefinition,
        _ catalog: CatalogSnapshot,
        check: (TriggerDefinition, [PostgresValue]) throws -> Void = { _, _ in }
    ) throws -> [PostgresValue]? {
        let triggers = triggers(for: firing, of: table, catalog)
        if firing.timing == .after {
            for trigger in triggers where try holds(trigger, firing, table, catalog) {
                session.triggerEvents.append(TriggerEvent(firing: firing, trigger: trigger))
            }
            return firing.new
        }
        var firing = firing
        for trigger in triggers where try holds(trigger, firing, table, catalog) {
            let current = firing
            let rows = try waiting { handler in
                try await handler.call(trigger, for: current, of: table, []).map { [$0] } ?? []
            }
            guard firing.isForEachRow else { continue }
            guard let row = rows.first else { return nil }
            if firing.event != .delete {
                firing.new = row
                try check(trigger, row)
            }
        }
        return firing.new ?? firing.old ?? []
    }

    /// The triggers that fire for what happens, in their order; they are the same for all rows of a statement.
    private final func triggers(
        for firing: TriggerFiring,
        of table: TableDefinition,
        _ catalog: CatalogSnapshot
    ) -> [TriggerDefinition] {
        guard !table.triggers.isEmpty else { return [] }
        let key = TriggerListKey(
            table: table.name,
            event: firing.event,
            timing: firing.timing,
            isForEachRow: firing.isForEachRow,
            columns: firing.columns,
            generation: catalog.generation,
            isReplica: session.setting("session_replication_role") == "replica"
        )
        if let known = session.triggerList, known.key == key { return known.triggers }
        let found = table.triggers.filter { $0.fires(for: firing, of: table, isReplica: key.isReplica) }
            .sorted { $0.name < $1.name }
        session.triggerList = (key, found)
        return found
    }

    /// Has the INSTEAD OF triggers of a view do what a statement wants of its rows.
    final func fireInstead(of request: WriteRequest) throws -> WriteOutcomes {
        func fire(
            _ event: TriggerDefinition.Events,
            old: RowVersion?,
            new: [PostgresValue]?,
            columns: [Int] = []
        ) throws -> [PostgresValue]? {
            try self.fire(
                TriggerFiring(
                    request.table,
                    event,
                    .insteadOf,
                    old: old,
                    new: new.map { RowVersion(values: $0) },
                    columns: columns
                )
            )
        }
        switch request {
        case .insert(let rows, _, _):
            return .inserts(
                try rows.map { row in
                    let made = try fire(.insert, old: nil, new: row)
                    return made.map { .inserted(RowVersion(values: $0)) } ?? .conflicts(RowVersion(values: row))
                }
            )
        case .update(let changes, _):
            return .updates(
                try changes.map { change in
                    let made = try fire(.update, old: change.old, new: change.values, columns: change.assignedColumns)
                    return made.map { .updated(RowVersion(values: $0)) } ?? .gone
                }
            )
        case .delete(let rows, _):
            return .deletes(try rows.map { try fire(.delete, old: $0, new: nil) == nil ? .gone : .deleted })
        case .lock(let rows, _, _, _): return .locks(rows.map { _ in .locked })
        }
    }

    /// Calls the AFTER triggers of a statement that has done its work.
    final func fireAfterTriggers(from start: Int) async throws {
        let events = Array(session.triggerEvents[start...])
        session.triggerEvents.removeSubrange(start...)
        try await checkImmediateConstraints()
        for event in events {
            guard let trigger = event.trigger else { continue }
            try session.checkRoutineMayGoOn()
            if trigger.isConstraint, isDeferred(trigger) {
                session.deferredTriggerEvents.append(event)
                continue
            }
            guard let table = currentCatalog?.model.tables[event.firing.table] else { continue }
            let tables = trigger.hasTables ? Self.tables(of: trigger, event.firing, table, events) : []
            _ = try await call(trigger, for: event.firing, of: table, tables)
        }
    }

    /// Calls the triggers that wait for the end of the transaction.
    final func fireDeferredTriggers() async throws {
        while !session.deferredTriggerEvents.isEmpty {
            let events = session.deferredTriggerEvents
            session.deferredTriggerEvents = []
            session.firedEvents = []
            for event in events where !event.isDone {
                guard let trigger = event.trigger, let table = currentCatalog?.model.tables[event.firing.table] else {
                    continue
                }
                try session.checkRoutineMayGoOn()
                try await statementWillBegin()
                _ = try await call(trigger, for: event.firing, of: table, [])
                try await statementDidEnd()
            }
        }
    }

    /// Calls the triggers that waited for the end of the transaction and do so no more (SET CONSTRAINTS).
    package final func fireTriggersThatWaitNoMore() async throws {
        for index in session.deferredTriggerEvents.indices {
            let event = session.deferredTriggerEvents[index]
            guard !event.isDone, let trigger = event.trigger, !isDeferred(trigger),
                let table = currentCatalog?.model.tables[event.firing.table]
            else { continue }
            // Going back to a savepoint lets it wait again.
            session.deferredTriggerEvents[index].isDone = true
            session.firedEvents.append(index)
            try session.checkRoutineMayGoOn()
            _ = try await call(trigger, for: event.firing, of: table, [])
        }
    }

    /// Why a table cannot be changed by a definition right now: triggers on it run, or wait; nil where it can.
    package final func use(of table: TableName) -> String? {
        if session.triggeredTables[table, default: 0] > 0 {
            return "it is being used by active queries in this session"
        }
        let isWaitedFor =
            session.deferredTriggerEvents.contains { !$0.isDone && $0.firing.table == table }
            || session.triggerEvents.contains { $0.firing.table == table }
        return isWaitedFor ? "it has pending trigger events" : nil
    }

    /// The rows that a statement has changed, as the tables that a trigger names.
    private static func tables(
        of trigger: TriggerDefinition,
        _ firing: TriggerFiring,
        _ table: TableDefinition,
        _ events: [TriggerEvent]
    ) -> [TransitionTable] {
        let rows = events.lazy.filter { event in
            event.trigger == nil && event.firing.table == firing.table && event.firing.event == firing.event
        }
        var tables: [TransitionTable] = []
        if let name = trigger.oldTable {
            tables.append(
                TransitionTable(name: name, columns: table.columns, rows: rows.compactMap(\.firing.old))
            )
        }
        if let name = trigger.newTable {
            tables.append(
                TransitionTable(name: name, columns: table.columns, rows: rows.compactMap(\.firing.new))
            )
        }
        return tables
    }

    // The condition

    /// Whether the condition of a trigger holds (WHEN).
    private final func holds(
        _ trigger: TriggerDefinition,
        _ firing: TriggerFiring,
        _ table: TableDefinition,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> Bool {
        guard let text = trigger.condition else { return true }
        let condition = try condition(text, of: trigger, firing, table, catalog)
        let parameters = condition.uses.map { use -> PostgresValue in
            let row = use.variable == 0 ? firing.old : firing.new
            guard let field = use.field, let row, row.indices.contains(field) else { return .null }
            return row[field]
        }
        let session = session
        let rows = try condition.query.immediateRows(parameters) {
            StatementEnvironment(session: session, catalog: catalog)
        }
        if case .bool(true)? = rows.first?.first { return true }
        return false
    }

    private final func condition(
        _ text: String,
        of trigger: TriggerDefinition,
        _ firing: TriggerFiring,
        _ table: TableDefinition,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> TriggerCondition {
        let key = TriggerConditionKey(table: table.name, trigger: trigger.name)
        let shape = [firing.old == nil, firing.new == nil]
        if let known = session.triggerConditions[key], known.text == text, known.generation == catalog.generation,
            known.shape == shape, known.settings == session.bindingSettings
        {
            return known
        }
        let names = table.columns.map(\.name)
        let types = table.columns.map(\.type)
        let rowType = catalog.relation(table.name).map { PostgresType(oid: $0.rowType) } ?? .record
        let variables = ProceduralVariables { parts, _ throws(PostgresError) in
            guard let first = parts.first, first == "old" || first == "new", parts.count < 3 else { return nil }
            let number = first == "old" ? 0 : 1
            guard parts.count == 2 else {
                return ProceduralVariables.Found(
                    number,
                    .row(names: names, types: types, type: rowType, isNull: shape[number])
                )
            }
            guard let field = names.firstIndex(of: parts[1]) else { return nil }
            return ProceduralVariables.Found(number, .value(types[field], typeModifier: -1), field: field)
        }
        var binder = Binder(environment: StatementEnvironment(session: session, catalog: catalog), stackSize: 2 << 20)
        binder.variables = variables
        let statement: ParsedStatement?
        do {
            statement = try parse("SELECT \(text)").first
        } catch {
            throw PostgresError(wrapping: error)
        }
        guard let statement, let query = try binder.bind(statement.statement) else {
            throw PostgresError("XX000", "the condition of trigger \"\(trigger.name)\" is no expression")
        }
        let made = TriggerCondition(
            text: text,
            generation: catalog.generation,
            settings: session.bindingSettings,
            query: query,
            uses: variables.uses,
            shape: shape
        )
        session.triggerConditions[key] = made
        return made
    }

    // The call

    /// Calls the function of a trigger; the row that it returns, nil where it returns NULL.
    private final func call(
        _ trigger: TriggerDefinition,
        for firing: TriggerFiring,
        of table: TableDefinition,
        _ tables: [TransitionTable]
    ) async throws -> [PostgresValue]? {
        let catalog = try await wholeCatalog()
        let found = catalog.model.functions(named: trigger.function).first { $0.inputTypes.isEmpty }
        if found?.language != "plpgsql", let implementation = implementation(of: trigger, catalog) {
            let environment = StatementEnvironment(session: session, catalog: catalog)
            let invocation = TriggerInvocation(
                trigger,
                of: table,
                firing.event,
                old: firing.isForEachRow ? firing.old : nil,
                new: firing.isForEachRow ? firing.new : nil,
                columns: firing.columns
            )
            return try implementation(invocation, environment)
        }
        guard let definition = found else {
            throw PostgresError("42883", "function \(trigger.function.name)() does not exist")
        }
        guard definition.language == "plpgsql" else {
            throw PostgresError(
                .featureNotSupported,
                "function \(trigger.function.name)() cannot be called: language \"\(definition.language)\" is not supported"
            )
        }
        let routine = try await routine(of: definition, nil)
        let run = ProceduralRun(self, routine)
        let types = table.columns.map(\.type)
        let names = table.columns.map(\.name)
        func record(_ row: [PostgresValue]?) -> PostgresValue {
            row.map { .record(PostgresRecord(types: types, values: $0, names: names)) } ?? .null
        }
        let timing =
            switch trigger.timing {
            case .before: "BEFORE"
            case .after: "AFTER"
            case .insteadOf: "INSTEAD OF"
            }
        let given: [PostgresValue] = [
            record(firing.isForEachRow ? firing.new : nil), record(firing.isForEachRow ? firing.old : nil),
            .text(trigger.name), .text(timing), .text(trigger.isForEachRow ? "ROW" : "STATEMENT"),
            .text(firing.event.name), .oid(table.oid ?? .invalid), .text(table.name.name), .text(table.name.name),
            .text(table.name.schema), .int4(Int32(clamping: trigger.arguments.count)),
            .array(
                PostgresArray(
                    elementType: .text,
                    dimensions: trigger.arguments.isEmpty
                        ? []
                        : [PostgresArray.Dimension(count: Int32(clamping: trigger.arguments.count), lowerBound: 0)],
                    elements: trigger.arguments.map { .text($0) }
                )
            ),
        ]
        for (index, value) in given.enumerated() where run.values.indices.contains(index) { run.values[index] = value }
        run.trigger = TriggerCall(
            trigger: trigger,
            table: table,
            event: firing.event,
            old: firing.old,
            new: firing.new,
            tables: tables
        )
        let session = session
        try session.entersRoutine()
        session.triggerDepth += 1
        session.triggeredTables[table.name, default: 0] += 1
        // Behind the action of a foreign key, which no privileges bind, the function has the user's rights again.
        let internalDepth = session.internalDepth
        session.internalDepth = 0
        defer {
            session.routineDepth -= 1
            session.triggerDepth -= 1
            session.triggeredTables[table.name, default: 1] -= 1
            session.internalDepth = internalDepth
        }
        try await withOwnSettings(of: definition) {
            _ = try await self.withinRoutine {
                try await run.run()
                return []
            }
        }
        guard trigger.timing != .after, trigger.isForEachRow else { return nil }
        guard let result = run.result, !result.isNull else { return nil }
        guard case .record(let record) = result else {
            throw run.withContext(
                PostgresError("42804", "cannot return non-composite value from function returning composite type")
            )
        }
        guard record.values.count == types.count else {
            run.place = .during("during function exit")
            throw run.withContext(
                PostgresError(
                    "42804",
                    "returned row structure does not match the structure of the triggering table",
                    detail: "Number of returned columns (\(record.types.count)) does not match expected column count "
                        + "(\(types.count))."
                )
            )
        }
        return try await run.row(record, for: table)
    }

    /// The function of a trigger, where it is one of PostgreSQL's own or of a library.
    private final func implementation(
        of trigger: TriggerDefinition,
        _ catalog: CatalogSnapshot
    ) -> TriggerImplementation? {
        let name = trigger.function
        if name.schema == "pg_catalog" {
            let own = BuiltInCatalog.shared.functions(named: name.name).first { $0.arguments.isEmpty }
            return own.flatMap { FunctionLibraries.trigger($0.source, of: "internal") }
        }
        let function = catalog.userFunctions(named: name.name, schema: name.schema).first { $0.arguments.isEmpty }
        guard let function, let library = function.library else { return nil }
        return FunctionLibraries.trigger(function.source, of: library)
    }

    /// The error for calls that nest too deep.
    static var tooDeep: PostgresError {
        PostgresError(
            "54001",
            "stack depth limit exceeded",
            hint: "Functions of this server may call each other up to 100 deep."
        )
    }

    /// Refuses the body of a function of PL/pgSQL that is not understood, where bodies are looked at.
    package final func checkBody(of definition: FunctionDefinition, source: String) throws(PostgresError) {
        guard session.setting("check_function_bodies") != "off", let catalog = currentCatalog else { return }
        let environment = StatementEnvironment(session: session, catalog: catalog)
        do throws(PostgresError) {
            _ = try ProceduralCompiler(environment: environment).compile(definition)
        } catch {
            throw error.transposed(into: source)
        }
    }
}
