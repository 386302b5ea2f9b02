import PostgresQuery
import PostgresSQL
import PostgresWire

/// EXPLAIN and EXPLAIN ANALYZE.
extension PostgresRequestHandler {
    /// Finds out what EXPLAIN is asked about: the query is bound, and not run.
    final func meaning(
        of statement: ExplainStatement,
        in parsed: ParsedStatement,
        source: String,
        parameterTypes: [PostgresType?]
    ) async throws -> StatementMeaning {
        let options = try ExplainOptions(statement.options) { $0.position(in: source) }
        let columns = [OutputColumn(name: "QUERY PLAN", type: options.columnType)]
        let (query, source, types) = try explained(statement, in: parsed, source, parameterTypes)
        let catalog = try await catalog(forStatement: source)
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let clock = ContinuousClock()
        let start = clock.now
        let explained = try Binder(
            environment: environment,
            parameterTypes: types,
            source: source,
            stackSize: 8 << 20
        ).explain(query)
        let plan = ExplainPlan(
            options,
            query: (explained, catalog),
            planningTime: (clock.now - start) / .milliseconds(1)
        )
        return StatementMeaning(
            .explained(plan),
            parameterTypes: explained.query.parameterTypes,
            columns: columns
        )
    }

    /// The query that EXPLAIN is asked about, the text that it stands in, and the types of its parameters.
    private final func explained(
        _ statement: ExplainStatement,
        in parsed: ParsedStatement,
        _ source: String,
        _ parameterTypes: [PostgresType?]
    ) throws -> (SelectQuery, String, [PostgresType?]) {
        switch statement.statement {
        case .select(let query): return (query, source, parameterTypes)
        case .execute(let execute):
            let prepared = try session.statement(named: execute.name.value)
            if case .select(let query)? = prepared.parsed?.statement {
                return (query, prepared.text, prepared.parameterTypes)
            }
        case .declareCursor(let cursor):
            let text = parsed.text(in: cursor.queryRange)
            if case .select(let query)? = try parse(text).first?.statement { return (query, text, parameterTypes) }
        default: break
        }
        let type = parsed.text(in: statement.statementRange).prefix { $0.isLetter }
        throw PostgresError(.featureNotSupported, "EXPLAIN \(type.uppercased()) is not supported by this server")
    }

    /// Tells the plan; with ANALYZE the query is run before, and its rows are thrown away.
    final func start(_ plan: ExplainPlan, _ portal: Portal) async throws -> StatementOutcome {
        let options = plan.options
        let columns = [OutputColumn(name: "QUERY PLAN", type: options.columnType)]
        var report = PlanReport(plan: nil)
        if let (explained, catalog) = plan.query {
            try checkAccess(of: explained.query, catalog)
            var measurements: PlanMeasurements?
            if options.analyzes {
                let made = PlanMeasurements(takesTime: options.takesTime)
                let clock = ContinuousClock()
                let start = clock.now
                let rows = try await run(
                    explained.query,
                    catalog: catalog,
                    parameters: portal.parameters,
                    statement: portal.statement.parsed,
                    measurements: made
                )
                try await drain(rows, explained.query.columns)
                if options.showsSummary { report.executionTime = (clock.now - start) / .milliseconds(1) }
                measurements = made
            }
            report.plan = explained.plan(measurements)
        }
        if options.showsSummary { report.planningTime = plan.planningTime }
        return .complete(report.rows(options).map { [$0] }, columns: columns, tag: CommandTag("EXPLAIN"))
    }

    private final func drain(_ rows: any RowStream, _ columns: [OutputColumn]) async throws {
        var hasMore = true
        while hasMore {
            var writer = RowWriter(collecting: columns.map(\.type), textFormats: session.formats)
            hasMore = try await rows.write(into: &writer, limit: .max)
            if let error = writer.error { throw error }
        }
    }
}
