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

    /// The part that tells how many rows there are, where one does.
    var counted: BoundQuery? { steps.first { $0.isCounted }?.query }

    init(_ steps: [Step], _ catalog: CatalogSnapshot, word: String) {
        self.steps = steps
        self.catalog = catalog
        self.word = word
    }
}

/// Rules: a statement is carried out as what they make of it.
extension PostgresRequestHandler {
    /// Binds a part of what rules have made: with the types of the parameters that are known by then.
    typealias RuleBinding = (RuleRewriter.Step, [PostgresType?]) throws(PostgresError) -> BoundQuery?

    /// What a statement means that writes to a table with rules for it; nil for any other.
    final func ruled(
        _ statement: Statement,
        source: String,
        _ given: [PostgresType?],
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> StatementMeaning? {
        let found = try rules(for: statement, given, catalog) { (step, types) throws(PostgresError) in
            try self.bind(step.statement, source: source, parameterTypes: types, catalog: catalog)
        }
        guard let (plan, types) = found else { return nil }
        let columns = plan.counted?.columns ?? []
        return StatementMeaning(
            .rules(plan),
            parameterTypes: types.map { $0 ?? .text },
            columns: columns.isEmpty ? nil : columns
        )
    }

    /// What rules make of a statement, bound, and the types of its parameters; nil where its table has none for it.
    final func rules(
        for statement: Statement,
        _ given: [PostgresType?],
        _ catalog: CatalogSnapshot,
        _ bind: RuleBinding
    ) throws(PostgresError) -> (plan: RulePlan, types: [PostgresType?])? {
        guard let target = RuleTarget(statement) else { return nil }
        let environment = StatementEnvironment(session: session, catalog: catalog)
        guard let steps = try RuleRewriter(environment: environment).steps(for: statement) else { return nil }
        var types = given
        var bound: [RulePlan.Step] = []
        for step in steps {
            do throws(PostgresError) {
                guard let query = try bind(step, types) else {
                    throw PostgresError(.internalError, "an action of a rule has no meaning")
                }
                bound.append(RulePlan.Step(query: query, isCounted: step.isCounted))
                for (index, type) in query.parameterTypes.enumerated() {
                    if types.indices.contains(index) {
                        types[index] = types[index] ?? type
                    } else {
                        types.append(type)
                    }
                }
            } catch {
                var error = error
                // What stands in a rule has no place in the statement.
                if !step.isOwn { error.position = nil }
                throw error
            }
        }
        return (RulePlan(bound, catalog, word: target.word), types)
    }

    /// Carries out what rules have made of a statement of the client.
    final func start(_ plan: RulePlan, _ parameters: [PostgresValue]) async throws -> StatementOutcome {
        let (rows, count) = try await complete(plan, parameters)
        let tag = CommandTag("\(plan.word == "INSERT" ? "INSERT 0" : plan.word) \(count)")
        guard let counted = plan.counted, counted.hasResult else { return .command(tag) }
        return .complete(rows, columns: counted.columns, tag: tag)
    }

    /// Carries out what rules have made of a statement; each part sees what those before it have done.
    final func complete(
        _ plan: RulePlan,
        _ parameters: [PostgresValue]
    ) async throws -> (rows: [[PostgresValue]], affected: Int) {
        var result: (rows: [[PostgresValue]], affected: Int) = ([], 0)
        for (index, step) in plan.steps.enumerated() {
            try checkAccess(of: step.query, plan.catalog)
            if index > 0, isInTransaction { try await statementWillBegin() }
            let done = try await complete(
                step.query,
                catalog: plan.catalog,
                parameters: parameters,
                statement: nil
            )
            if step.isCounted { result = done }
        }
        return result
    }
}
