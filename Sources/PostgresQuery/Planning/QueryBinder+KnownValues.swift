import PostgresWire

/// What is known of expressions before any row is read: PostgreSQL computes constants first of all, and with them what no
/// column, aggregate or parameter can change any more.
extension QueryBinder {
    /// The value that an expression has whatever it reads; nil where it hangs on that.
    func valueKnownAhead(_ expression: BoundExpression) throws(PostgresError) -> PostgresValue? {
        try valueWithoutColumns(pulledUp(expression))
    }

    /// The same without a look at what the columns of sub-queries mean that were pulled up.
    func valueWithoutColumns(_ expression: BoundExpression) throws(PostgresError) -> PostgresValue? {
        var layout = Layout()
        var count = 0
        let open = expression.replacing { inner in
            switch inner.kind {
            case .aggregate, .window, .grouping, .subquery: break
            default: guard returnsSet(inner) else { return nil }
            }
            count &+= 1
            var column = inner
            column.kind = .column(ColumnID(entry: .min, column: count))
            return column
        }
        for id in open.columns {
            layout.slots[id] = layout.width
            layout.width &+= 1
        }
        return (try compile(open, layout) as? ConstantEvaluator)?.value
    }

    /// One of the conditions that is known never to hold, as a constant.
    func neverHolds(_ conditions: [BoundExpression]) throws(PostgresError) -> BoundExpression? {
        let all = conditions.flatMap(Self.conjuncts)
        var never: BoundExpression?
        var end = all.count
        for (index, condition) in all.enumerated() where mayBeKnown(condition) {
            let value = try valueKnownAhead(condition)
            let isNever =
                if let value { value != .bool(true) } else if try isNeverInNone(condition) { true } else {
                    try reduced(condition).isNever
                }
            guard isNever else { continue }
            never = never ?? BoundExpression(kind: .constant(.bool(false)), type: .bool, range: condition.range)
            guard value == .bool(false) else { continue }
            end = index
            break
        }
        // Constants in the others are computed all the same, up to one that is false.
        guard never != nil else { return nil }
        for condition in all[..<end] where !mayBeKnown(condition) { _ = try valueKnownAhead(condition) }
        return never
    }

    /// Whether an expression can be known although it reads columns: a NULL, a truth value or a choice stands in it.
    func mayBeKnown(_ condition: BoundExpression) -> Bool {
        if isFoldable(condition) { return true }
        return condition.contains { inner in
            switch inner.kind {
            case .constant(.null), .constant(.bool), .choice, .coalesce, .nullIf, .quantifiedList: true
            default: false
            }
        }
    }

    /// `a NOT IN (b, NULL)`: the comparison with the NULL is a condition of its own, unless it is made by an array.
    private func isNeverInNone(_ condition: BoundExpression) throws(PostgresError) -> Bool {
        guard case .quantifiedList(_, let function, let elements, isAll: true) = condition.kind, function.isStrict
        else {
            return false
        }
        let fixed = elements.filter { $0.columns.isEmpty && !$0.contains { $0.isSubquery || $0.isOpen } }
        guard let single = fixed.first, fixed.count == 1 || elements.count == 1 else { return false }
        return try isKnownNull(single)
    }
}
