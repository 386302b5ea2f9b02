import PostgresCatalog
import PostgresWire

extension QueryBinder {
    /// About how many rows the functions of FROM give together.
    func rowCount(of calls: [BoundExpression]) -> Double { calls.map(rowCount).max() ?? 1 }

    /// About how many rows a function gives: the numbers of a series whose ends are known, the elements of an array.
    private func rowCount(of call: BoundExpression) -> Double {
        guard case .call(let function, let arguments) = call.kind, function.returnsSet else { return 1 }
        switch function.name {
        case "generate_series" where call.type == .int4 || call.type == .int8:
            let numbers = arguments.compactMap { argument -> Double? in
                guard case .constant(let value) = simplified(argument).kind else { return nil }
                return value.measure
            }
            guard numbers.count == arguments.count, numbers.count >= 2 else { return 1000 }
            let step = numbers.count > 2 ? numbers[2] : 1
            return step == 0 ? 1 : max(((numbers[1] - numbers[0]) / step).rounded(.down) + 1, 1)
        case "unnest" where arguments.count == 1:
            guard case .constant(.array(let array)) = simplified(arguments[0]).kind else { return 10 }
            return Double(max(array.elements.count, 1))
        default: return 1000
        }
    }

    /// Whether the second of two functions of FROM, each row of one with each of the other, is better read first: whichever
    /// is read for each row of the other costs that.
    func isSecondFirst(_ items: [JoinTree]) -> Bool {
        guard items.count == 2, case .leaf(let first) = items[0], case .leaf(let second) = items[1],
            case .plan(let one) = first.source, case .plan(let other) = second.source,
            one is FunctionScanPlan, other is FunctionScanPlan, let left = first.rows, let right = second.rows
        else { return false }
        func cost(_ outer: Double, _ inner: Double) -> Double {
            let pairs = outer * inner
            return PlanCosts.row * (outer + inner + (outer - 1) * inner + pairs) + 2 * PlanCosts.operation
        }
        // Costs that are nearly the same are the same.
        return cost(left, right) > 1.01 * cost(right, left)
    }
}
