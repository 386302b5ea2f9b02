import PostgresWire

/// Sub-queries of expressions whose values nothing hangs on are not planned: PostgreSQL computes constants before it looks
/// into them, and with those goes what stands beside the NULL of a strict call or behind what settles a condition.
extension QueryBinder {
    func dropIdleSubqueries(_ parts: inout SelectParts) throws(PostgresError) {
        // What groups do not have is refused first.
        guard parts.grouping == nil else { return }
        for index in parts.targets.indices {
            parts.targets[index].expression = try withoutIdleSubqueries(parts.targets[index].expression)
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
