import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What a statement that writes becomes by the rules of its table (PostgreSQL 15 docs, chapter 41).
///
/// The rows that the statement would write become a query, `rule_rows`, and the actions take what they call `new` and `old`
/// from that: an action is carried out for all of these rows at once.
struct RuleRewriter {
    /// A statement that is carried out.
    struct Step {
        var statement: Statement
        /// Whether it tells how many rows the whole has written.
        var isCounted: Bool
        /// Whether it is the statement itself, and not an action of a rule.
        var isOwn = false
        /// Whose rights count for what an action names: those of the owner of the rule's table.
        var owner: String?
        /// The relations that the statement itself names, for which the user needs the rights.
        var named: Set<OID> = []
    }

    let environment: StatementEnvironment
    /// The tables whose rules have led here, each with the event.
    private var path: [String] = []

    init(environment: StatementEnvironment) { self.environment = environment }

    /// The statements that are carried out in place of one; nil where its table has no rules for it.
    ///
    /// - Throws: 42P17 for rules that lead to themselves, 0A000 for what rules do not take.
    func steps(for statement: Statement) throws(PostgresError) -> [Step]? {
        guard let target = RuleTarget(statement), let table = self.table(target.reference) else { return nil }
        let isReplica = environment.setting("session_replication_role") == "replica"
        let rules = table.rules.filter { rule in
            guard rule.event == target.event else { return false }
            return switch rule.enabled {
            case "D": false
            case "A": true
            case "R": isReplica
            default: !isReplica
            }
        }
        guard !rules.isEmpty else {
            guard case .merge = statement, table.rules.contains(where: { $0.event != .select }) else { return nil }
            throw PostgresError(
                .featureNotSupported,
                "cannot execute MERGE on relation \"\(table.name.name)\"",
                detail: "MERGE is not supported for relations with rules."
            )
        }
        let key = "\(table.name) \(target.event.rawValue)"
        guard !path.contains(key) else {
            throw PostgresError("42P17", "infinite recursion detected in rules for relation \"\(table.name.name)\"")
        }
        var inner = self
        inner.path.append(key)
        return try inner.rewrite(statement, target, table, rules.sorted { $0.name < $1.name })
    }

    private func table(_ reference: TableReference) -> TableDefinition? {
        let catalog = environment.catalog
        let found = catalog.relation(
            schema: reference.name.schema,
            name: reference.name.name,
            searchPath: environment.searchPath(withImplicit: true)
        )
        return found.flatMap { catalog.model.tables[$0.oid] }
    }

    private func rewrite(
        _ statement: Statement,
        _ target: RuleTarget,
        _ table: TableDefinition,
        _ rules: [RuleDefinition]
    ) throws(PostgresError) -> [Step] {
        if target.hasConflictClause {
            throw PostgresError(
                .featureNotSupported,
                "INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules"
            )
        }
        let source = try RuleSource(statement, target, table, environment.catalog) { self.table($0) }
        var own: Statement? = statement
        var actions: [Step] = []
        var isReplaced = false
        var isConditional = false
        var gives = !target.hasReturning
        let owner = table.owner ?? environment.catalog.model.owner
        let named = self.named(in: statement).subtracting([table.oid].compactMap(\.self))
        for rule in rules {
            guard case .definition(.createRule(let written))? = Parser().parse(rule.definition).first?.statement else {
                throw PostgresError("XX000", "rule \"\(rule.name)\" is not understood")
            }
            for action in written.actions {
                if let notification = Self.notification(action) {
                    actions.append(Step(statement: notification, isCounted: false, owner: owner))
                    continue
                }
                let reads = RuleReferences.any(in: action, written.condition)
                guard var made = try source.action(action, written.condition, isJoined: reads || source.isFiltered)
                else {
                    continue
                }
                let isCounted = written.isInstead && RuleTarget(made)?.event == target.event
                if RuleTarget(made)?.hasReturning == true {
                    // What a rule returns is what the statement returns, where it asks for something.
                    made = try source.returning(isCounted && target.hasReturning ? statement : nil, from: made)
                    if isCounted { gives = true }
                }
                for var step in try expanded(made, isCounted: isCounted) {
                    if step.owner == nil { (step.owner, step.named) = (owner, named) }
                    actions.append(step)
                }
            }
            guard written.isInstead else { continue }
            isReplaced = true
            if let condition = written.condition {
                isConditional = true
                own = try own.map { (own) throws(PostgresError) in try source.without(condition, own) }
            } else {
                own = nil
            }
        }
        if own != nil, isConditional, table.kind == .view, !hasTrigger(table, target.event) {
            throw Self.conditional(table, target)
        }
        if isReplaced, !gives || own != nil && target.hasReturning {
            throw PostgresError(
                .featureNotSupported,
                "cannot perform \(target.word) RETURNING on relation \"\(table.name.name)\"",
                hint: "You need an unconditional ON \(target.word) DO INSTEAD rule with a RETURNING clause."
            )
        }
        // Of several actions in place of the statement the last one tells how many rows there are.
        let last = actions.lastIndex { $0.isCounted }
        for index in actions.indices { actions[index].isCounted = own == nil && index == last }
        guard let own else { return actions }
        let first = [Step(statement: own, isCounted: true, isOwn: true)]
        return target.event == .insert ? first + actions : actions + first
    }

    /// The relations that a statement names.
    private func named(in statement: Statement) -> Set<OID> {
        Set(
            NameResolution.relations(in: statement).compactMap { use in
                environment.catalog.relation(
                    schema: use.qualifiedName.schema,
                    name: use.qualifiedName.name,
                    searchPath: environment.searchPath(withImplicit: true)
                )?.oid
            }
        )
    }

    /// NOTIFY as a query that does it.
    private static func notification(_ action: Statement) -> Statement? {
        guard case .utility(.notification(let written)) = action, written.kind == "NOTIFY",
            let channel = written.channel
        else {
            return nil
        }
        let texts = [channel.value, written.payload ?? ""].map { Expression.literal(Literal(.string($0))) }
        let arguments = texts.map(\.sql).joined(separator: ", ")
        return Parser().parse("SELECT pg_catalog.pg_notify(\(arguments))").first?.statement
    }

    private func hasTrigger(_ view: TableDefinition, _ event: RuleDefinition.Event) -> Bool {
        let wanted: TriggerDefinition.Events =
            switch event {
            case .insert: .insert
            case .update: .update
            default: .delete
            }
        return view.triggers.contains { $0.timing == .insteadOf && $0.events.contains(wanted) }
    }

    /// Rules with conditions alone do not make a view one that can be written.
    private static func conditional(_ view: TableDefinition, _ target: RuleTarget) -> PostgresError {
        let (verb, doing) =
            switch target.event {
            case .insert: ("insert into", "inserting into")
            case .update: ("update", "updating")
            default: ("delete from", "deleting from")
            }
        return PostgresError(
            .objectNotInPrerequisiteState,
            "cannot \(verb) view \"\(view.name.name)\"",
            detail: "Views with conditional DO INSTEAD rules are not automatically updatable.",
            hint: "To enable \(doing) the view, provide an INSTEAD OF \(target.word) trigger or an unconditional "
                + "ON \(target.word) DO INSTEAD rule."
        )
    }

    /// An action with what the rules of its own table make of it.
    private func expanded(_ action: Statement, isCounted: Bool) throws(PostgresError) -> [Step] {
        guard var steps = try steps(for: action) else { return [Step(statement: action, isCounted: isCounted)] }
        if !isCounted { for index in steps.indices { steps[index].isCounted = false } }
        for index in steps.indices { steps[index].isOwn = false }
        return steps
    }
}

/// What a statement that writes is about, as far as rules ask.
struct RuleTarget {
    var reference: TableReference
    var event: RuleDefinition.Event
    var hasReturning: Bool
    var hasConflictClause = false

    init?(_ statement: Statement) {
        switch statement {
        case .insert(let insert):
            (reference, event, hasReturning) = (insert.table, .insert, !insert.returning.isEmpty)
            hasConflictClause = insert.onConflict != nil
        case .update(let update): (reference, event, hasReturning) = (update.table, .update, !update.returning.isEmpty)
        case .delete(let delete): (reference, event, hasReturning) = (delete.table, .delete, !delete.returning.isEmpty)
        case .merge(let merge): (reference, event, hasReturning) = (merge.table, .select, false)
        default: return nil
        }
    }

    /// The statement's word.
    var word: String {
        switch event {
        case .insert: "INSERT"
        case .update: "UPDATE"
        case .delete: "DELETE"
        case .select: "SELECT"
        }
    }
}
