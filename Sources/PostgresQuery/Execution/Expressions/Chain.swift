import PostgresWire

/// A long chain of operators: each is computed from the value of those before it, without going deeper.
final class ChainEvaluator: Evaluator {
    let first: any Evaluator
    /// Where each operator finds the value of those before it: behind all columns of the row.
    let slot: Int
    let steps: [any Evaluator]

    init(_ first: any Evaluator, slot: Int, _ steps: [any Evaluator]) {
        self.first = first
        self.slot = slot
        self.steps = steps
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var extended = Array(row.prefix(slot))
        while extended.count < slot { extended.append(.null) }
        extended.append(try first.evaluate(row, context))
        for step in steps { extended[slot] = try step.evaluate(extended, context) }
        return extended[slot]
    }
}
