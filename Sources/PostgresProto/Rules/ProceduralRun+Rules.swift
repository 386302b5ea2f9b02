import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Statements of routines that write to tables with rules.
extension ProceduralRun {
    /// What rules make of a statement, and a query that stands for it; nil where its table has none for it.
    ///
    /// The parts are bound as the statement would be; what an action calls by the name of a variable is a column.
    func rules(
        for statement: Statement,
        _ binder: Binder,
        _ catalog: CatalogSnapshot
    ) throws -> (plan: RulePlan, shown: BoundQuery)? {
        let conflict = binder.variables?.conflict
        defer { if let conflict { binder.variables?.conflict = conflict } }
        let found = try handler.rules(for: statement, binder.parameterTypes, catalog) {
            (step, types) throws(PostgresError) in
            var binder = binder
            binder.parameterTypes = types
            if let conflict { binder.variables?.conflict = step.isOwn ? conflict : .column }
            return try binder.bind(step.statement)
        }
        guard let plan = found?.plan else { return nil }
        if let shown = plan.counted ?? plan.steps.first?.query { return (plan, shown) }
        // Nothing is done instead.
        let nothing = try handler.parse("SELECT").first.flatMap { (parsed) throws(PostgresError) in
            try Binder(environment: StatementEnvironment(session: session, catalog: catalog)).bind(parsed.statement)
        }
        return nothing.map { (plan, $0) }
    }
}
