import PostgresCatalog
import PostgresWire

/// To tell how many rows a condition leaves, PostgreSQL computes what columns are compared with when it plans a query, also
/// where that calls stable functions: what is wrong with such a value is told whether or not a row ever asks for it.
extension QueryBinder {
    /// Computes the values that conditions over these items compare their columns with.
    func estimateValues(of conditions: [BoundExpression], _ layout: Layout) {
        guard planFailure == nil else { return }
        for condition in conditions { estimateValues(of: pulledUp(condition), layout) }
    }

    private func estimateValues(of condition: BoundExpression, _ layout: Layout) {
        switch condition.kind {
        case .and(let operands), .or(let operands):
            for operand in operands { estimateValues(of: operand, layout) }
        case .not(let operand): estimateValues(of: operand, layout)
        case .call(let function, let operands)
        where operands.count == 2 && Self.isEstimated(function) && function.oid < .firstUserObject:
            for (side, value) in [(operands[0], operands[1]), (operands[1], operands[0])]
            where isOfOneItem(side, layout) { estimate(value) }
        case .quantifiedList(let left, let function, let elements, isAll: _)
        where Self.isEstimated(function) && isOfOneItem(left, layout):
            for element in elements { estimate(element) }
        case .quantifiedArray(let left, let function, let array, isAll: _)
        where Self.isEstimated(function) && isOfOneItem(left, layout):
            estimate(array)
        case .isDistinct(let left, let right, let function, isNegated: _) where Self.isEstimated(function):
            for (side, value) in [(left, right), (right, left)] where isOfOneItem(side, layout) { estimate(value) }
        default: break
        }
    }

    private static func isEstimated(_ function: BoundFunction) -> Bool {
        switch function.operatorName {
        case "=", "<>", "<", "<=", ">", ">=", "~~", "!~~", "~~*", "!~~*", "~", "!~", "~*", "!~*", "^@": true
        default: false
        }
    }

    /// Whether an expression reads columns of one item, and perhaps of queries further out.
    private func isOfOneItem(_ expression: BoundExpression, _ layout: Layout) -> Bool {
        let own = expression.columns.lazy.filter { layout.slots[$0] != nil }
        return Set(own.map(\.entry)).count == 1
    }

    /// Computes a value that is the same for all rows, where that has not been done yet.
    private func estimate(_ value: BoundExpression) {
        guard value.columns.isEmpty, !value.isPlain, !isFoldable(value), mayBeEstimated(value) else { return }
        do throws(PostgresError) {
            _ = try collectingFree { () throws(PostgresError) in
                try compile(value, Layout()).evaluate([], foldingContext)
            }
        } catch {
            planFailure = planFailure ?? error
        }
    }

    /// Whether it hangs on nothing but constants, and computing it does nothing else.
    private func mayBeEstimated(_ value: BoundExpression) -> Bool {
        !value.contains { inner in
            switch inner.kind {
            case .parameter, .subquery, .aggregate, .window, .grouping, .domain, .sqlValue: true
            case .call(let function, _):
                function.volatility == "v" || function.returnsSet || function.oid >= .firstUserObject
            default: false
            }
        }
    }
}
