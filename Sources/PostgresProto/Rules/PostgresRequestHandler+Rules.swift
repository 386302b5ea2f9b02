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
        /// Whose rights count for what an action names but the statement does not; nil for the user's.
        var owner: String?
        /// The relations that the statement names.
        var named: Set<OID> = []
    }

    let steps: [Step]
    let catalog: CatalogSnapshot
    /// The relation that the statement writes to, where no step is the statement itself.
    var target: (table: OID, event: RuleDefinition.Event)?
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
                bound.append(
                    RulePlan.Step(query: query, isCounted: step.isCounted, owner: step.owner, named: step.named)
                )
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
        let plan = RulePlan(bound, catalog, word: target.word)
        if !steps.contains(where: \.isOwn), let oid = relation(of: target, environment) {
            plan.target = (oid, target.event)
        }
        return (plan, types)
    }

    private final func relation(of target: RuleTarget, _ environment: StatementEnvironment) -> OID? {
        environment.catalog.relation(
            schema: target.reference.name.schema,
            name: target.reference.name.name,
            searchPath: environment.searchPath(withImplicit: true)
        )?.oid
    }

    /// Refuses to write to a relation without the privilege for it, whatever rules make of that.
    private final func checkTarget(of plan: RulePlan) throws(PostgresError) {
        guard enforcesPrivileges, let (oid, event) = plan.target, let table = plan.catalog.model.tables[oid] else {
            return
        }
        let privilege: Privileges =
            switch event {
            case .insert: .insert
            case .update: .update
            default: .delete
            }
        let user = StatementEnvironment(session: session, catalog: plan.catalog).currentUser
        let kind = privilege == .delete ? "table" : "any_column"
        guard !plan.catalog.allows(user, [(privilege, false)], on: oid, kind: kind),
            !plan.catalog.allows(user, [(privilege, false)], on: oid, kind: "table")
        else { return }
        let word = table.kind == .view ? "view" : "table"
        throw PostgresError(.insufficientPrivilege, "permission denied for \(word) \(table.name.name)")
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
        try checkTarget(of: plan)
        for (index, step) in plan.steps.enumerated() {
            try checkAccess(of: step.query, plan.catalog, owner: step.owner, besides: step.named)
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
