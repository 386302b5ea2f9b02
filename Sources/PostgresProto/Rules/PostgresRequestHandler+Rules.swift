import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What the rules of a table make of a statement, bound.
final class RulePlan {
    /// A statement that is carried out.
    struct Step {
        var query: BoundQuery
        /// Whether it tells how many rows the whole has written, and gives the rows of RETURNING.
        var isCounted: Bool
    }

    let steps: [Step]
    let catalog: CatalogSnapshot
    /// The statement's word.
    let word: String

    init(_ steps: [Step], _ catalog: CatalogSnapshot, word: String) {
        self.steps = steps
        self.catalog = catalog
        self.word = word
    }
}

/// Rules: a statement is carried out as what they make of it.
extension PostgresRequestHandler {
    /// What a statement means that writes to a table with rules for it; nil for any other.
    final func ruled(
        _ statement: Statement,
        source: String,
        _ given: [PostgresType?],
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> StatementMeaning? {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        guard let target = RuleTarget(statement),
            let steps = try RuleRewriter(environment: environment).steps(for: statement)
        else { return nil }
        var types = given
        var bound: [RulePlan.Step] = []
        for step in steps {
            do throws(PostgresError) {
                let found = try bind(step.statement, source: source, parameterTypes: types, catalog: catalog)
                guard let found else { throw PostgresError(.internalError, "an action of a rule has no meaning") }
                bound.append(RulePlan.Step(query: found, isCounted: step.isCounted))
                for (index, type) in found.parameterTypes.enumerated() {
                    if types.indices.contains(index) {
                        types[index] = types[index] ?? type
                    } else {
                        types.append(type)
                    }
                }
            } catch {
                var error = error
                // What stands in a rule has no place in the statement.
                if !step.isCounted { error.position = nil }
                throw error
            }
        }
        let counted = bound.first { $0.isCounted }?.query
        return StatementMeaning(
            .rules(RulePlan(bound, catalog, word: target.word)),
            parameterTypes: types.map { $0 ?? .text },
            columns: target.hasReturning && counted?.hasResult == true ? counted?.columns : nil
        )
    }

    /// Carries out what rules have made of a statement; each part sees what those before it have done.
    final func start(_ plan: RulePlan, _ parameters: [PostgresValue]) async throws -> StatementOutcome {
        var count = 0
        var result: (rows: [[PostgresValue]], columns: [OutputColumn])?
        for (index, step) in plan.steps.enumerated() {
            try checkAccess(of: step.query, plan.catalog)
            if index > 0, isInTransaction { try await statementWillBegin() }
            let (rows, affected) = try await complete(
                step.query,
                catalog: plan.catalog,
                parameters: parameters,
                statement: nil
            )
            guard step.isCounted else { continue }
            count = affected
            if step.query.hasResult { result = (rows, step.query.columns) }
        }
        let tag = CommandTag("\(plan.word == "INSERT" ? "INSERT 0" : plan.word) \(count)")
        guard let result else { return .command(tag) }
        return .complete(result.rows, columns: result.columns, tag: tag)
    }

    /// Refuses a statement of a routine that rules would make another one of.
    final func refuseRules(_ statement: Statement, _ catalog: CatalogSnapshot) throws(PostgresError) {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        guard let target = RuleTarget(statement),
            try RuleRewriter(environment: environment).steps(for: statement) != nil
        else { return }
        throw PostgresError(
            .featureNotSupported,
            "a statement of a routine cannot write to \"\(target.reference.name.name)\", which has rules"
        )
    }
}
