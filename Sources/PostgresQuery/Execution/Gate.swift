import PostgresWire

/// The rows of the node below, where conditions hold that are the same for all of them; they are looked at before the first
/// row is asked for, and where they do not hold none is.
final class GatePlan: PlanNode {
    let input: any PlanNode
    let conditions: [any Evaluator]

    init(input: any PlanNode, conditions: [any Evaluator]) {
        self.input = input
        self.conditions = conditions
    }

    /// Whether it is known already that there are no rows.
    var isNeverOpen: Bool { conditions.contains { $0 is ConstantEvaluator } }

    var canGiveColumns: Bool { input.canGiveColumns }
    var prefersColumns: Bool { input.prefersColumns }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        if prefersColumns { return ColumnsInRows(makeVectorSource(context)) }
        return GateSource(input: input.source(context), gate: Gate(conditions, context))
    }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        guard canGiveColumns else { return RowsInColumns(makeSource(context)) }
        return VectorGateSource(input: input.vectorSource(context), gate: Gate(conditions, context))
    }
}

/// The conditions of one pass.
private struct Gate {
    private let conditions: [any Evaluator]
    private let context: ExecutionContext
    private var isOpen: Bool?

    init(_ conditions: [any Evaluator], _ context: ExecutionContext) {
        self.conditions = conditions
        self.context = context
    }

    /// Whether the conditions hold.
    mutating func opens() throws(PostgresError) -> Bool {
        if let isOpen { return isOpen }
        let result = try conditions.hold([], context)
        isOpen = result
        return result
    }

    /// Values from outside may be others at the next pass.
    mutating func rewind() { isOpen = nil }
}

private final class GateSource: RowSource {
    private let input: any RowSource
    private var gate: Gate

    init(input: any RowSource, gate: Gate) {
        self.input = input
        self.gate = gate
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        try gate.opens() ? try input.next(atMost: count) : .finished
    }

    func rewind() {
        gate.rewind()
        input.rewind()
    }
}

private final class VectorGateSource: VectorSource {
    private let input: any VectorSource
    private var gate: Gate

    init(input: any VectorSource, gate: Gate) {
        self.input = input
        self.gate = gate
    }

    func nextBatch() throws(PostgresError) -> VectorStep { try gate.opens() ? try input.nextBatch() : .finished }

    func rewind() {
        gate.rewind()
        input.rewind()
    }
}
