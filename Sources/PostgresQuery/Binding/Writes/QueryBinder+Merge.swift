import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `MERGE INTO …`.
    func bindMerge(_ statement: MergeStatement, _ scope: Scope) throws(PostgresError) -> BoundRelation {
        let tables = try bindWith(statement.with, scope)
        if let written = tables.first(where: \.isWritten) {
            let name = scope.commonTables.values.first { $0.number == written.number }?.name ?? ""
            let table = statement.with?.tables.first { $0.name.value == name }
            throw failure(
                "0A000",
                "WITH clause containing a data-modifying statement must be at the top level",
                at: table?.range ?? .none
            )
        }
        try refuseUnreachable(statement.clauses)
        let target = try bindTarget(statement.table, for: .merge)
        guard target.relations.count == 1 else {
            throw PostgresError(
                .wrongObjectType,
                "cannot execute MERGE on relation \"\(target.name)\"",
                detail: "This operation is not supported for views."
            )
        }
        scope.level.items.append(target.item)
        try refuseSameName(statement.source, target)
        let trees = try bindOthers([statement.source], target, scope)
        guard let source = trees.first else { throw unsupported("MERGE without a source", at: statement.range) }
        let sources = scope.items
        scope.items = [target.item] + sources
        scope.clause = .on
        let on = Self.conjuncts(
            try withCollations(try coerceToBoolean(try bind(statement.condition, scope), for: "JOIN/ON"))
        )
        var clauses: [BoundMergeClause] = []
        for clause in statement.clauses {
            scope.items = clause.isMatched ? [target.item] + sources : sources
            clauses.append(try bind(clause, target, scope))
        }
        scope.items = [target.item] + sources
        let needsAll = statement.clauses.contains { !$0.isMatched }
        let seen = try seenConditions(on: target)
        let tree = JoinTree.join(needsAll ? .left : .inner, source, targetLeaf(target, seen), on)
        let input = try planInput(target, [tree], [], scope)
        let node = MergePlan(
            input: input.node,
            rules: (try rules(of: target, for: .insert), try rules(of: target, for: .update)),
            visible: (
                try compiled(try visibilityChecks(on: target, for: .update), input.layout),
                try compiled(try visibilityChecks(on: target, for: .delete), input.layout)
            ),
            conditions: try compile(on, input.layout),
            clauses: try clauses.map { (clause) throws(PostgresError) in
                try compile(clause, target, input.layout)
            }
        )
        noteWrite(node, target, nil)
        return returned(with(tables, node), nil)
    }

    private func refuseSameName(_ source: FromItem, _ target: WriteTarget) throws(PostgresError) {
        guard case .table(let table) = source, (table.alias?.name.value ?? table.name.name) == target.item.name else {
            return
        }
        throw PostgresError(
            .duplicateAlias,
            "name \"\(target.item.name)\" specified more than once",
            detail: "The name is used both as MERGE target table and data source."
        )
    }

    /// A clause that comes behind one of its kind without a condition is never reached.
    private func refuseUnreachable(_ clauses: [MergeClause]) throws(PostgresError) {
        var isDecided = (matched: false, unmatched: false)
        for clause in clauses {
            if clause.isMatched ? isDecided.matched : isDecided.unmatched {
                throw PostgresError("42601", "unreachable WHEN clause specified after unconditional WHEN clause")
            }
            guard clause.condition == nil else { continue }
            if clause.isMatched { isDecided.matched = true } else { isDecided.unmatched = true }
        }
    }

    private func bind(
        _ clause: MergeClause,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> BoundMergeClause {
        var bound = BoundMergeClause(isMatched: clause.isMatched)
        if let condition = clause.condition {
            scope.clause = .mergeWhen
            bound.conditions = Self.conjuncts(
                try withCollations(try coerceToBoolean(try bind(condition, scope), for: "WHEN"))
            )
        }
        switch clause.action {
        case .nothing: bound.action = .nothing
        case .delete:
            noteAccess(to: target, .delete)
            bound.action = .delete
        case .update(let assignments): bound.action = .update(try bindAssignments(assignments, target, scope))
        case .insert(let insert): bound.action = .insert(try bind(insert, target, scope))
        }
        return bound
    }

    /// A row has no place for a set: none may be left in its values when what is known ahead is computed.
    private func withoutSets(
        _ values: [BoundExpression?],
        _ columns: [ListedColumn]
    ) throws(PostgresError) -> [BoundExpression?] {
        var values = values
        for index in values.indices.sorted(by: { columns[$0].position < columns[$1].position }) {
            guard let value = values[index], value.contains({ self.returnsSet($0) }) else { continue }
            let rest = try withoutNullCalls(value)
            values[index] = rest
            guard let set = rest.first(where: { self.returnsSet($0) }) else { continue }
            let message = "set-valued function called in context that cannot accept a set"
            startFailure = startFailure ?? failure("0A000", message, at: set.range)
            values[index]?.kind = .constant(.null)
        }
        return values
    }

    private func bind(
        _ insert: MergeInsert,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> [ColumnValue] {
        let listed = try listedColumns(insert.columns, target)
        scope.clause = .values
        scope.isMergedRow = true
        defer { scope.isMergedRow = false }
        var values: [BoundExpression?] = []
        for expression in insert.values ?? [] { values.append(try bindValue(expression, scope)) }
        if insert.columns.isEmpty { noteWritten(first: values.count, target) }
        let ranges = (insert.values ?? []).map(\.range)
        if values.count > listed.count {
            throw failure("42601", "INSERT has more expressions than target columns", at: ranges[listed.count])
        }
        if insert.values != nil, !insert.columns.isEmpty, values.count < listed.count {
            throw failure(
                "42601",
                "INSERT has more target columns than expressions",
                at: listed[values.count].range
            )
        }
        var assigned: [BoundExpression?] = []
        for (index, value) in values.enumerated() {
            assigned.append(
                try value.map { (value) throws(PostgresError) in
                    try withCollations(try self.assigned(value, to: listed[index], target, scope))
                }
            )
        }
        return try insertedValues(
            listed,
            try withoutSets(assigned, listed),
            overriding: insert.overriding,
            target,
            isExplicit: !insert.columns.isEmpty
        )
    }

    private func compile(
        _ clause: BoundMergeClause,
        _ target: WriteTarget,
        _ layout: Layout
    ) throws(PostgresError) -> MergePlan.Clause {
        let action: MergePlan.Clause.Action
        switch clause.action {
        case .nothing: action = .nothing
        case .delete: action = .delete
        case .update(let change): action = .update(try self.change(change, target, layout))
        case .insert(let values):
            action = .insert(
                try values.map { (value) throws(PostgresError) in try value.evaluator(self, layout) }
            )
        }
        return MergePlan.Clause(
            isMatched: clause.isMatched,
            conditions: try compile(clause.conditions, layout),
            action: action
        )
    }
}

/// A WHEN clause, bound but not compiled.
private struct BoundMergeClause {
    enum Action {
        case update(BoundChange)
        case delete
        case insert([ColumnValue])
        case nothing
    }

    var isMatched: Bool
    var conditions: [BoundExpression] = []
    var action = Action.nothing
}
