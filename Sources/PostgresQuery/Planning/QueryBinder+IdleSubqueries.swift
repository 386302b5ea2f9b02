import PostgresWire

/// Sub-queries of expressions whose values nothing hangs on are not planned: PostgreSQL computes constants before it looks
/// into them, and with those goes what stands beside the NULL of a strict call or behind what settles a condition.
extension QueryBinder {
    func dropIdleSubqueries(_ parts: inout SelectParts) throws(PostgresError) {
        // What groups do not have is refused first.
        guard parts.grouping == nil, parts.hasSubqueries else { return }
        for index in parts.targets.indices {
            let expression = parts.targets[index].expression
            // What is wrong with constants is told in the order of the targets.
            if !expression.hasSubquery, mayBeKnown(expression) { _ = try valueKnownAhead(expression) }
            parts.targets[index].expression = try withoutIdleSubqueries(expression)
        }
        for index in parts.conditions.indices {
            parts.conditions[index] = try withoutIdleSubqueries(parts.conditions[index])
        }
    }

    private func withoutIdleSubqueries(_ expression: BoundExpression) throws(PostgresError) -> BoundExpression {
        guard expression.hasSubquery, !expression.isSubquery, !expression.isVolatile,
            !expression.contains({ $0.isWindow || self.returnsSet($0) })
        else { return expression }
        return try withoutIdleParts(expression)
    }
}

extension SelectParts {
    /// Whether a target or a condition runs a query.
    fileprivate var hasSubqueries: Bool {
        for target in targets where target.expression.hasSubquery { return true }
        return conditions.contains(where: \.hasSubquery)
    }
}
