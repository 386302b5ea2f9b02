import PostgresWire

/// What the evaluators of sub-queries share: the plan and the values that it reads from outside.
struct SubqueryRunner: Sendable {
    private let plan: SubqueryPlan
    private let root: any PlanNode
    private let arguments: [(index: Int, value: any Evaluator)]

    init(_ plan: SubqueryPlan, root: any PlanNode, _ arguments: [(index: Int, value: any Evaluator)]) {
        self.plan = plan
        self.root = root
        self.arguments = arguments
    }

    /// Whether the result is the same for all rows; even a volatile function is called for the first of them only.
    var isUncorrelated: Bool {
        arguments.isEmpty && plan.runsOnce
    }

    /// The state of the plan in this execution.
    func state(_ context: ExecutionContext) -> SubplanState {
        if let state = context.subplans[plan.number] { return state }
        let state = SubplanState(source: root.source(context))
        context.subplans[plan.number] = state
        return state
    }

    /// The rows for a row of the query outside.
    func rows(
        _ row: [PostgresValue],
        _ context: ExecutionContext,
        limit: Int = .max
    ) throws(PostgresError) -> [[PostgresValue]] {
        let state = state(context)
        if let rows = state.rows { return rows }
        for argument in arguments {
            context.outerValues[argument.index] = try argument.value.evaluate(row, context)
        }
        state.restart()
        let rows = try state.source.drain(context, limit: limit)
        if isUncorrelated { state.rows = rows }
        return rows
    }
}

/// `(SELECT …)` as a value.
final class ScalarSubqueryEvaluator: Evaluator {
    let runner: SubqueryRunner

    init(_ runner: SubqueryRunner) { self.runner = runner }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let rows = try runner.rows(row, context, limit: 2)
        guard rows.count <= 1 else {
            throw PostgresError("21000", "more than one row returned by a subquery used as an expression")
        }
        return rows.first?.first ?? .null
    }
}

/// `EXISTS (SELECT …)`.
final class ExistsEvaluator: Evaluator {
    private let runner: SubqueryRunner

    init(_ runner: SubqueryRunner) { self.runner = runner }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        .bool(!(try runner.rows(row, context, limit: 1)).isEmpty)
    }
}

/// `ARRAY(SELECT …)`.
final class ArraySubqueryEvaluator: Evaluator {
    private let runner: SubqueryRunner
    private let elementType: PostgresType
    private let isNested: Bool

    init(_ runner: SubqueryRunner, elementType: PostgresType, isNested: Bool) {
        self.runner = runner
        self.elementType = elementType
        self.isNested = isNested
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let values = try runner.rows(row, context).map { $0.first ?? .null }
        guard isNested else { return .array(PostgresArray(values, of: elementType)) }
        var whole = NestedArray()
        for value in values { try whole.append(value) }
        return whole.value ?? .array(PostgresArray([], of: elementType))
    }
}
