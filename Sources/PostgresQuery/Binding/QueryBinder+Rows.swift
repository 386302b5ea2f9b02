import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `ROW(a, b)`.
    func bind(_ node: RowExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var fields: [BoundExpression] = []
        for field in node.fields { fields.append(contentsOf: try bindField(field, scope)) }
        return BoundExpression(kind: .row(fields, names: []), type: .record, range: node.range)
    }

    /// A field of a row; `t.*` gives several.
    private func bindField(_ field: Expression, _ scope: Scope) throws(PostgresError) -> [BoundExpression] {
        if case .column(let reference) = field, reference.isStar {
            return try expandStar(reference, scope).map(\.expression)
        }
        return [try settleUnknown(try bind(field, scope))]
    }

    /// `a IN (b, c)`.
    func bind(_ node: InListExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        if case .row(let row) = node.operand { return try bindRowList(node, row, scope) }
        let operand = try bind(node.operand, scope)
        var items: [BoundExpression] = []
        for item in node.items { items.append(try bind(item, scope)) }
        let name = OperatorName(node.isNegated ? "<>" : "=", range: node.range)
        let isPlain = items.count > 1 && items.allSatisfy { $0.columns.isEmpty }
        if isPlain, let common = facts.commonType([operand.type] + items.map(\.type)),
            facts.array(of: common) != nil
        {
            let row = try findOperator(name, operand.type, common)
            let function = try operatorFunction(row, [operand.type, common], name)
            let left = try convert(operand, to: function.arguments[0], .implicit)
            var elements: [BoundExpression] = []
            for item in items {
                let element = try coerceToCommon(item, common, for: "IN")
                elements.append(try convert(element, to: function.arguments[1], .implicit))
            }
            return BoundExpression(
                kind: .quantifiedList(left, function, elements, isAll: node.isNegated),
                type: .bool,
                range: node.range
            ).written(.list(of: common))
        }
        var comparisons: [BoundExpression] = []
        for item in items { comparisons.append(try bindOperator(name, operand, item, at: node.range)) }
        if comparisons.count == 1 { return comparisons[0] }
        return BoundExpression(
            kind: node.isNegated ? .and(comparisons) : .or(comparisons),
            type: .bool,
            range: node.range
        )
    }

    private func bindRowList(
        _ node: InListExpression,
        _ row: RowExpression,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        var comparisons: [BoundExpression] = []
        for item in node.items {
            guard case .row(let other) = item else { throw unsupported("IN of a row and a value", at: node.range) }
            comparisons.append(
                try bindRowComparison(
                    OperatorName("=", range: node.range),
                    row.fields,
                    other.fields,
                    scope,
                    at: node.range
                )
            )
        }
        let found = BoundExpression(kind: .or(comparisons), type: .bool, range: node.range)
        return node.isNegated ? BoundExpression(kind: .not(found), type: .bool, range: node.range) : found
    }

    /// `(a, b) op (c, d)`.
    func bindRowComparison(
        _ name: OperatorName,
        _ left: [Expression],
        _ right: [Expression],
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        guard left.count == right.count else {
            throw failure("42601", "unequal number of entries in row expressions", at: name.range)
        }
        guard !left.isEmpty else { throw failure("0A000", "cannot compare rows of zero length", at: name.range) }
        var lefts: [BoundExpression] = []
        var rights: [BoundExpression] = []
        for (first, second) in zip(left, right) {
            lefts.append(try bind(first, scope))
            rights.append(try bind(second, scope))
        }
        return try compareRows(name, lefts, rights, at: range)
    }

    func compareRows(
        _ name: OperatorName,
        _ left: [BoundExpression],
        _ right: [BoundExpression],
        at range: SourceRange
    ) throws(PostgresError) -> BoundExpression {
        switch name.symbol {
        case "=", "<>":
            var comparisons: [BoundExpression] = []
            for (first, second) in zip(left, right) {
                comparisons.append(try bindOperator(name, first, second, at: range))
            }
            if comparisons.count == 1 { return comparisons[0] }
            return BoundExpression(
                kind: name.symbol == "=" ? .and(comparisons) : .or(comparisons),
                type: .bool,
                range: range
            )
        case "<", "<=", ">", ">=": break
        default:
            throw failure(
                "0A000",
                "could not determine interpretation of row comparison operator \(name.symbol)",
                at: name.range,
                hint: "Row comparison operators must be associated with btree operator families."
            )
        }
        var comparison = BoundRowComparison(symbol: name.symbol, left: [], right: [], functions: [], equalities: [])
        for (first, second) in zip(left, right) {
            let row = try findOperator(name, first.type, second.type)
            let function = try operatorFunction(row, [first.type, second.type], name)
            comparison.functions.append(function)
            comparison.equalities.append(try equality(function.arguments[0], function.arguments[1], at: range))
            comparison.left.append(try convert(first, to: function.arguments[0], .implicit))
            comparison.right.append(try convert(second, to: function.arguments[1], .implicit))
        }
        return BoundExpression(kind: .rowComparison(comparison), type: .bool, range: range)
    }

    func bindRowDistinct(
        _ left: [Expression],
        _ right: [Expression],
        _ node: DistinctTest,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        guard left.count == right.count else {
            throw failure("42601", "unequal number of entries in row expressions", at: node.range)
        }
        var tests: [BoundExpression] = []
        for (first, second) in zip(left, right) {
            tests.append(
                try distinct(
                    try bind(first, scope),
                    try bind(second, scope),
                    isNegated: node.isNegated,
                    at: node.range
                )
            )
        }
        return BoundExpression(kind: node.isNegated ? .and(tests) : .or(tests), type: .bool, range: node.range)
    }
}
