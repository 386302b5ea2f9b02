import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `UPDATE … SET …`.
    func bindUpdate(
        _ statement: UpdateStatement,
        _ scope: Scope,
        isCounted: Bool
    ) throws(PostgresError) -> BoundRelation {
        let tables = try bindWith(statement.with, scope)
        let target = try bindTarget(statement.table, for: .update)
        scope.level.items.append(target.item)
        let trees = try bindOthers(statement.from, target, scope)
        scope.items.insert(target.item, at: 0)
        var conditions = try bindCondition(statement.whereClause, target, scope)
        let returning = try bindReturning(statement.returning, scope)
        let changes = try bindAssignments(statement.assignments, target, scope)
        conditions = try securityConditions(on: target, for: .update) + conditions
        let input = try cut(
            try planInput(target, [targetLeaf(target)] + trees, conditions, scope),
            to: statement.cursor,
            target
        )
        let node = UpdatePlan(
            input: input.node,
            rules: try rules(of: target, for: .update),
            change: try change(changes, target, input.layout),
            conditions: try compile(conditions, input.layout),
            returning: try returning.map { (targets) throws(PostgresError) in
                try compile(targets.map(\.expression), input.layout)
            },
            canRepeat: !trees.isEmpty,
            isCounted: isCounted
        )
        noteWrite(node, target, returning)
        return returned(with(tables, node), returning)
    }

    /// `DELETE FROM …`.
    func bindDelete(
        _ statement: DeleteStatement,
        _ scope: Scope,
        isCounted: Bool
    ) throws(PostgresError) -> BoundRelation {
        let tables = try bindWith(statement.with, scope)
        let target = try bindTarget(statement.table, for: .delete)
        scope.level.items.append(target.item)
        let trees = try bindOthers(statement.using, target, scope)
        scope.items.insert(target.item, at: 0)
        var conditions = try bindCondition(statement.whereClause, target, scope)
        let returning = try bindReturning(statement.returning, scope)
        conditions = try securityConditions(on: target, for: .delete) + conditions
        let input = try cut(
            try planInput(target, [targetLeaf(target)] + trees, conditions, scope),
            to: statement.cursor,
            target
        )
        var rules = RowRules(table: target.relation.name, columns: target.relation.columns)
        rules.triggers = TableTriggers(definition(of: target.relation), members: members(of: target))
        let node = DeletePlan(
            input: input.node,
            rules: rules,
            conditions: try compile(conditions, input.layout),
            returning: try returning.map { (targets) throws(PostgresError) in
                try compile(targets.map(\.expression), input.layout)
            },
            canRepeat: !trees.isEmpty,
            isCounted: isCounted
        )
        noteWrite(node, target, returning)
        return returned(with(tables, node), returning)
    }
}
