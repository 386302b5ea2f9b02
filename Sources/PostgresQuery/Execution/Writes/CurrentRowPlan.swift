import PostgresWire

/// The one row of its input that a cursor stands on.
final class CurrentRowPlan: PlanNode {
    let input: any PlanNode
    let cursor: String
    /// What has the cursor's name as its value, where the name itself is not written.
    let variable: (any Evaluator)?
    let table: OID
    /// Where a row of the input has its identity.
    let identitySlot: Int

    init(
        input: any PlanNode,
        cursor: String,
        variable: (any Evaluator)?,
        table: OID,
        identitySlot: Int
    ) {
        self.input = input
        self.cursor = cursor
        self.variable = variable
        self.table = table
        self.identitySlot = identitySlot
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { CurrentRowSource(self, context) }
}

private final class CurrentRowSource: RowSource {
    private let plan: CurrentRowPlan
    private let context: ExecutionContext
    private let input: any RowSource
    private var wanted: PostgresValue?

    init(_ plan: CurrentRowPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        let identity: PostgresValue
        if let wanted {
            identity = wanted
        } else {
            var name = plan.cursor
            if let variable = plan.variable, case .text(let text) = try variable.evaluate([], context) { name = text }
            identity = try context.environment.currentRow(ofCursor: name, table: plan.table)
            wanted = identity
        }
        while true {
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            let found = rows.filter { $0[plan.identitySlot] == identity }
            if !found.isEmpty { return .rows(found) }
        }
    }

    func rewind() { input.rewind() }
}
