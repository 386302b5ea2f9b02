import PostgresCatalog
import PostgresWire

/// UPDATE: gives each row of its input new values.
///
/// A row of the input is the row of the table, its identity, and the columns of other tables that the statement reads.
final class UpdatePlan: PlanNode {
    let input: any PlanNode
    let rules: RowRules
    let change: RowChange
    /// What is looked at again where another transaction has changed the row meanwhile.
    let conditions: [any Evaluator]
    /// RETURNING, over a row like those of the input with the new values; nil where it is not written.
    let returning: [any Evaluator]?
    /// Whether the same row of the table can come twice: then only the first counts.
    let canRepeat: Bool
    let isCounted: Bool

    init(
        input: any PlanNode,
        rules: RowRules,
        change: RowChange,
        conditions: [any Evaluator],
        returning: [any Evaluator]?,
        canRepeat: Bool,
        isCounted: Bool
    ) {
        self.input = input
        self.rules = rules
        self.change = change
        self.conditions = conditions
        self.returning = returning
        self.canRepeat = canRepeat
        self.isCounted = isCounted
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        BatchedWriteSource(UpdateWork(self, context), input: input, context)
    }
}

/// The rows of an UPDATE.
private struct UpdateWork: BatchWork {
    /// A row on its way.
    private struct Item {
        var update: RowUpdate
        /// The columns of other tables.
        var rest: ArraySlice<PostgresValue>
    }

    private let plan: UpdatePlan
    private let context: ExecutionContext
    private let width: Int
    private var batch: [Item] = []
    private(set) var failure: PostgresError?
    private var seen: Set<[PostgresValue]> = []

    init(_ plan: UpdatePlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        width = plan.rules.columns.count
    }

    var count: Int { batch.count }
    var rules: RowRules { plan.rules }
    var event: TriggerDefinition.Events { .update }
    var columns: [Int] { plan.change.assignedColumns }

    var request: WriteRequest { .update(batch.map(\.update), of: plan.rules.table) }

    mutating func take(_ rows: [[PostgresValue]]) {
        for row in rows {
            let version = RowIdentity.version(row, width: width)
            if plan.canRepeat, !seen.insert(version.key).inserted { continue }
            do throws(PostgresError) {
                if let item = try item(version, row, row.dropFirst(width &+ 1)) { batch.append(item) }
            } catch {
                failure = error
                if !context.undoesFailures { batch = [] }
                return
            }
        }
    }

    private func item(
        _ version: RowVersion,
        _ row: [PostgresValue],
        _ rest: ArraySlice<PostgresValue>
    ) throws(PostgresError) -> Item? {
        try plan.change.update(of: version, over: row, plan.rules, context).map { Item(update: $0, rest: rest) }
    }

    mutating func finish(_ answer: WriteOutcomes) throws(PostgresError) -> [[PostgresValue]] {
        let items = batch
        batch = []
        guard case .updates(let outcomes) = answer, outcomes.count == items.count else {
            throw .wrongOutcomes(0, items.count, plan.rules.table.name)
        }
        var rows: [[PostgresValue]] = []
        for (item, outcome) in zip(items, outcomes) {
            switch outcome {
            case .updated(let version):
                if plan.isCounted { context.affectedRows += 1 }
                try plan.rules.rowAfter(
                    .update,
                    old: item.update.old,
                    new: version,
                    columns: columns,
                    context
                )
                if version.identity != item.update.old.identity {
                    context.environment.rowMoved(from: item.update.old.identity, to: version.identity)
                }
                guard let returning = plan.returning else { continue }
                rows.append(try returning.values(over: RowIdentity.values(version) + item.rest, context))
            case .changed(let latest):
                let row = RowIdentity.values(latest) + item.rest
                guard try plan.conditions.hold(row, context) else { continue }
                if let again = try self.item(latest, row, item.rest) { batch.append(again) }
            case .gone: continue
            }
        }
        return rows
    }
}
