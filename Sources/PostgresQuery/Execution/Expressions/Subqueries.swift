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

    /// A walk over the rows for a row of the query outside; those that are the same for all rows are kept.
    func walk(
        _ row: [PostgresValue],
        _ context: ExecutionContext,
        keeps: Bool = true
    ) throws(PostgresError) -> SubplanWalk {
        let state = state(context)
        if state.kept == nil, !state.isComplete {
            for argument in arguments {
                context.outerValues[argument.index] = try argument.value.evaluate(row, context)
            }
            state.restart()
        }
        return SubplanWalk(state, context, keeps: keeps && isUncorrelated)
    }

    /// The rows for a row of the query outside: all, or about as many as are wanted.
    func rows(
        _ row: [PostgresValue],
        _ context: ExecutionContext,
        limit: Int = .max
    ) throws(PostgresError) -> [[PostgresValue]] {
        var walk = try walk(row, context)
        var rows: [[PostgresValue]] = []
        while rows.count < limit, let more = try walk.next(atMost: limit &- rows.count) {
            rows.append(contentsOf: more)
        }
        return rows
    }

    /// The value that is made of the rows; once only where they are the same for all rows of the query outside.
    func value(
        _ context: ExecutionContext,
        _ make: () throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) -> PostgresValue {
        guard isUncorrelated else { return try make() }
        let state = state(context)
        if let value = state.value { return value }
        let value = try make()
        state.value = value
        return value
    }
}

/// `(SELECT …)` as a value.
final class ScalarSubqueryEvaluator: Evaluator {
    let runner: SubqueryRunner

    init(_ runner: SubqueryRunner) { self.runner = runner }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        try runner.value(context) { () throws(PostgresError) in
            let rows = try runner.rows(row, context, limit: 2)
            guard rows.count <= 1 else {
                throw PostgresError("21000", "more than one row returned by a subquery used as an expression")
            }
            return rows.first?.first ?? .null
        }
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
        try runner.value(context) { () throws(PostgresError) in
            var walk = try runner.walk(row, context, keeps: false)
            var values: [PostgresValue] = []
            var whole = NestedArray()
            var size = 0
            while let rows = try walk.next() {
                for row in rows {
                    let value = row.first ?? .null
                    size &+= value.collectedSize
                    guard size <= CollectionLimit.bytes else { throw CollectionLimit.array() }
                    if isNested { try whole.append(value) } else { values.append(value) }
                }
            }
            if isNested, let value = whole.value { return value }
            return .array(PostgresArray(values, of: elementType))
        }
    }
}
