import PostgresWire

/// What PostgreSQL knows of the keys and aggregates of a grouped SELECT before it groups any rows.
extension QueryBinder {
    /// The keys that are known to be one value for all rows; what sub-queries give stays a column, although they may have
    /// been pulled up.
    func constantKeys(_ keys: [BoundExpression]) throws(PostgresError) -> [Int: BoundExpression] {
        var constants: [Int: BoundExpression] = [:]
        for (index, key) in keys.enumerated() {
            if let constant = try valueWithoutColumns(key) {
                var value = key
                value.kind = .constant(constant)
                constants[index] = value
            } else if isFoldable(key) {
                constants[index] = key
            }
        }
        return constants
    }

    /// An expression whose windows have the keys as columns of their own, also those that are constants.
    func withKeysOfWindows(_ expression: BoundExpression, _ rewriter: GroupRewriter) -> BoundExpression {
        guard !rewriter.constants.isEmpty else { return expression }
        func column(_ key: BoundExpression) -> BoundExpression {
            guard let index = rewriter.keys.firstIndex(of: key), rewriter.constants[index] != nil else { return key }
            var column = key
            column.kind = .column(ColumnID(entry: rewriter.entry, column: index))
            return column
        }
        return expression.replacing { inner in
            guard case .window(var call) = inner.kind else { return nil }
            call.window.partitionBy = call.window.partitionBy.map(column)
            for index in call.window.orderBy.indices {
                call.window.orderBy[index].expression = column(call.window.orderBy[index].expression)
            }
            var copy = inner
            copy.kind = .window(call)
            return copy
        }
    }

    /// Conditions that compute what `min` and `max` over one table are asked of, where no row changes it: PostgreSQL takes
    /// the first row of an order then, and asks ahead of it whether this is NULL.
    ///
    /// Only what a domain checks is not known before.
    func extremesAskedAhead(
        _ aggregates: [BoundAggregate],
        _ parts: SelectParts,
        _ grouping: GroupingParts,
        _ scope: Scope
    ) -> [BoundExpression] {
        guard grouping.keys.isEmpty, grouping.sets.count == 1, !scope.hasWindows, parts.trees.count == 1,
            case .leaf(let leaf)? = parts.trees.first, case .relation = leaf.source,
            !parts.conditions.contains(where: { if case .constant = $0.kind { true } else { false } }),
            aggregates.allSatisfy({ call in
                ["min", "max"].contains(call.function.name) && call.filter == nil && call.orderBy.isEmpty
            })
        else { return [] }
        return aggregates.flatMap(\.arguments).filter { argument in
            argument.columns.isEmpty && argument.contains { if case .domain = $0.kind { true } else { false } }
                && !argument.contains { $0.isSubquery }
        }.map { argument in
            let tests = [false, true].map { BoundExpression(kind: .isNull(argument, isNegated: $0), type: .bool) }
            return BoundExpression(kind: .or(tests), type: .bool)
        }
    }
}
