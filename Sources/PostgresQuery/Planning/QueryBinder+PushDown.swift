import PostgresWire

extension QueryBinder {
    /// Takes the conditions on a sub-query's columns that can be tested over the rows that it is made of.
    ///
    /// Those are the ones on keys of its groups, or on any column where it does not group. The others are given back.
    func pushDown(
        _ conditions: [BoundExpression],
        into parts: inout SelectParts,
        _ scope: Scope,
        entry: Int
    ) -> [BoundExpression] {
        guard parts.limit == nil, !scope.hasWindows, parts.distinctOn.isEmpty, !parts.trees.isEmpty,
            !parts.targets.contains(where: { $0.expression.contains { self.returnsSet($0) } })
        else { return conditions }
        let keys: [BoundExpression]?
        switch parts.grouping {
        case nil: keys = nil
        case let grouping? where grouping.sets.count == 1 && grouping.sets[0].count == grouping.keys.count:
            keys = grouping.keys
        default: return conditions
        }
        var rest: [BoundExpression] = []
        for condition in conditions {
            let columns = condition.columns
            let isMovable =
                !columns.isEmpty && !condition.hasSubquery && !condition.isVolatile
                && columns.allSatisfy { id in
                    guard id.entry == entry, parts.targets.indices.contains(id.column) else { return false }
                    let meaning = parts.targets[id.column].expression
                    return !meaning.isVolatile && !meaning.hasSubquery && keys?.contains(meaning) ?? true
                }
            guard isMovable else {
                rest.append(condition)
                continue
            }
            let targets = parts.targets
            parts.conditions.append(
                condition.replacing { inner in
                    guard case .column(let id) = inner.kind, id.entry == entry else { return nil }
                    return targets[id.column].expression
                }
            )
        }
        return rest
    }
}
