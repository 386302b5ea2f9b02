import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// EXPLAIN and EXPLAIN ANALYZE.
extension PostgresRequestHandler {
    /// Finds out what EXPLAIN is asked about: the statement is bound, and not run.
    final func meaning(
        of statement: ExplainStatement,
        in parsed: ParsedStatement,
        source: String,
        parameterTypes: [PostgresType?]
    ) async throws -> StatementMeaning {
        let options = try ExplainOptions(statement.options) { $0.position(in: source) }
        let columns = [OutputColumn(name: "QUERY PLAN", type: options.columnType)]
        let outer = ExplainedStatement(tree: statement.statement, text: source, parameterTypes: parameterTypes)
        guard
            let inner = try await explained(outer, range: statement.statementRange, in: parsed, options)
        else { return StatementMeaning(.explained(ExplainPlan(options)), columns: columns) }
        let catalog = try await catalog(forStatement: inner.text)
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let clock = ContinuousClock()
        let start = clock.now
        var binder = Binder(
            environment: environment,
            parameterTypes: inner.parameterTypes,
            source: inner.text,
            stackSize: 8 << 20
        )
        binder.takesMoreParameters = session.takesParameters
        guard let bound = try binder.explain(inner.tree) else {
            throw PostgresError(.featureNotSupported, "EXPLAIN of this statement is not supported by this server")
        }
        let plan = ExplainPlan(
            options,
            query: (bound, catalog),
            parameters: inner.parameters,
            definition: inner.definition,
            planningTime: (clock.now - start) / .milliseconds(1)
        )
        let types = inner.parameters == nil ? bound.query.parameterTypes : []
        return StatementMeaning(.explained(plan), parameterTypes: types, columns: columns)
    }

    /// The statement that has a plan within the one that EXPLAIN is asked about; nil where there is none.
    private final func explained(
        _ statement: ExplainedStatement,
        range: SourceRange,
        in parsed: ParsedStatement,
        _ options: ExplainOptions
    ) async throws -> ExplainedStatement? {
        switch statement.tree {
        case .select, .insert, .update, .delete, .merge: return statement
        case .execute(let execute): return try explained(execute, source: statement.text)
        case .declareCursor(let cursor):
            let text = parsed.text(in: cursor.queryRange)
            guard let tree = try parse(text).first?.statement else { return nil }
            var inner = statement
            (inner.tree, inner.text) = (tree, text)
            return inner
        case .definition(.createTableAs(let definition)):
            guard try await isNew(definition, in: statement.text) else { return nil }
            var inner = statement
            inner.tree = definition.source
            inner = try await explained(inner, range: definition.sourceRange, in: parsed, options) ?? inner
            if options.analyzes {
                inner.definition = ExplainedDefinition(
                    text: parsed.text(in: range),
                    name: definition.isMaterializedView ? "CREATE MATERIALIZED VIEW" : "CREATE TABLE AS"
                )
            }
            return inner
        default: return nil
        }
    }

    /// The prepared statement that EXECUTE runs, with the values that it is given.
    private final func explained(_ statement: ExecuteStatement, source: String) throws -> ExplainedStatement? {
        let prepared = try session.statement(named: statement.name.value)
        let values = try values(of: statement, for: prepared, source: source)
        guard let tree = prepared.parsed?.statement else { return nil }
        switch tree {
        case .select, .insert, .update, .delete, .merge: break
        default: return nil
        }
        return ExplainedStatement(
            tree: tree,
            text: prepared.text,
            parameterTypes: prepared.parameterTypes,
            parameters: values
        )
    }

    /// Whether the table that a definition makes is not there yet.
    ///
    /// - Throws: 42P07 where it is there and may not be.
    private final func isNew(_ definition: CreateTableAsStatement, in source: String) async throws -> Bool {
        let catalog = try await catalog(forStatement: source)
        let path = StatementEnvironment(session: session, catalog: catalog).searchPath(withImplicit: false)
        let schema = definition.name.schema ?? path.first
        guard definition.persistence != .temporary,
            catalog.relation(schema: schema, name: definition.name.name, searchPath: []) != nil
        else { return true }
        let message = "relation \"\(definition.name.name)\" already exists"
        guard definition.ifNotExists else { throw PostgresError(.duplicateTable, message) }
        session.notify(PostgresNotice(message + ", skipping", sqlState: "42P07"))
        return false
    }

    /// Tells the plan; with ANALYZE the statement is run before, and its rows are thrown away.
    final func start(_ plan: ExplainPlan, _ portal: Portal) async throws -> StatementOutcome {
        let options = plan.options
        let columns = [OutputColumn(name: "QUERY PLAN", type: options.columnType)]
        var report = PlanReport(plan: nil)
        if let (explained, catalog) = plan.query {
            try checkAccess(of: explained.query, catalog)
            let parameters = plan.parameters ?? portal.parameters
            var measurements: PlanMeasurements?
            if options.analyzes {
                let made = PlanMeasurements(takesTime: options.takesTime)
                let clock = ContinuousClock()
                let start = clock.now
                session.transaction.hasRunQuery = true
                let stream = stream(explained.query, catalog, parameters, portal.statement.parsed, made)
                let waiting = session.triggerEvents.count
                do {
                    while try await stream.nextRows() != nil {}
                    if session.triggerEvents.count > waiting { try await fireAfterTriggers(from: waiting) }
                } catch {
                    session.triggerEvents.removeLast(max(0, session.triggerEvents.count - waiting))
                    throw error
                }
                if let definition = plan.definition { try await run(definition) }
                if options.showsSummary { report.executionTime = (clock.now - start) / .milliseconds(1) }
                measurements = made
            }
            report.plan = explained.plan(options, measurements, parameters: parameters)
            if options.showsSettings { report.settings = session.planSettings }
            if options.showsSummary { report.planningTime = plan.planningTime }
        }
        return .complete(report.rows(options).map { [$0] }, columns: columns, tag: CommandTag("EXPLAIN"))
    }

    /// Does what a definition says whose query was measured.
    private final func run(_ definition: ExplainedDefinition) async throws {
        let statement = try await prepare(
            try parse(definition.text).first,
            source: definition.text,
            name: "",
            parameterTypes: []
        )
        let portal = Portal(
            name: "",
            statement: statement,
            parameters: [],
            resultFormats: [],
            transactionNumber: session.transaction.number
        )
        _ = try await start(portal)
    }
}

/// A statement that EXPLAIN is asked about.
private struct ExplainedStatement {
    var tree: Statement
    /// The text that its ranges count in.
    var text: String
    var parameterTypes: [PostgresType?]
    /// The values of its parameters, where EXECUTE gives them.
    var parameters: [PostgresValue]?
    /// The definition around it, which is carried out with ANALYZE.
    var definition: ExplainedDefinition?
}

extension Session {
    /// The settings that change plans and do not have the values that they begin with, by name.
    fileprivate var planSettings: [PlanReport.Setting] {
        PlanReport.planSettings.sorted().compactMap { name in
            guard let definition = settings.definition(name), let value = settings.shown(name),
                value != definition.shown(definition.bootValue)
            else { return nil }
            return PlanReport.Setting(name, value)
        }
    }
}
