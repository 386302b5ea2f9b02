import PostgresCatalog
import PostgresWire

/// DELETE: deletes each row of its input.
///
/// A row of the input is the row of the table, its identity, and the columns of other tables that the statement reads.
final class DeletePlan: PlanNode {
    let input: any PlanNode
    let rules: RowRules
    /// What is looked at again where another transaction has changed the row meanwhile.
    let conditions: [any Evaluator]
    /// RETURNING, over a row like those of the input; nil where it is not written.
    let returning: [any Evaluator]?
    /// Whether the same row of the table can come twice: then only the first counts.
    let canRepeat: Bool
    let isCounted: Bool

    init(
        input: any PlanNode,
        rules: RowRules,
        conditions: [any Evaluator],
        returning: [any Evaluator]?,
        canRepeat: Bool,
        isCounted: Bool
    ) {
        self.input = input
        self.rules = rules
        self.conditions = conditions
        self.returning = returning
        self.canRepeat = canRepeat
        self.isCounted = isCounted
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        BatchedWriteSource(DeleteWork(self, context), input: input, context)
    }
}

/// The rows of a DELETE.
private struct DeleteWork: BatchWork {
    private let plan: DeletePlan
    private let context: ExecutionContext
    private let width: Int
    private var batch: [(version: RowVersion, rest: ArraySlice<PostgresValue>)] = []
    private var seen: Set<[PostgresValue]> = []

    init(_ plan: DeletePlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        width = plan.rules.columns.count
    }

    var count: Int { batch.count }
    var rules: RowRules { plan.rules }
    var event: TriggerDefinition.Events { .delete }
    /// What a trigger has thrown.
    private(set) var failure: PostgresError?

    var request: WriteRequest { .delete(batch.map(\.version), from: plan.rules.table) }

    mutating func take(_ rows: [[PostgresValue]]) {
        for row in rows {
            let version = RowIdentity.version(row, width: width)
            if plan.canRepeat, !seen.insert(version.key).inserted { continue }
            do throws(PostgresError) {
                guard try plan.rules.maysDelete(version, context) else { continue }
            } catch {
                failure = error
                if !context.undoesFailures { batch = [] }
                return
            }
            batch.append((version, row.dropFirst(width &+ 1)))
        }
    }

    mutating func finish(_ answer: WriteOutcomes) throws(PostgresError) -> [[PostgresValue]] {
        let items = batch
        batch = []
        guard case .deletes(let outcomes) = answer, outcomes.count == items.count else {
            throw .wrongOutcomes(0, items.count, plan.rules.table.name)
        }
        var rows: [[PostgresValue]] = []
        for (item, outcome) in zip(items, outcomes) {
            switch outcome {
            case .deleted:
                if plan.isCounted { context.affectedRows += 1 }
                try plan.rules.rowAfter(.delete, old: item.version, context)
                guard let returning = plan.returning else { continue }
                rows.append(try returning.values(over: RowIdentity.values(item.version) + item.rest, context))
            case .changed(let latest):
                guard try plan.conditions.hold(RowIdentity.values(latest) + item.rest, context) else { continue }
                batch.append((latest, item.rest))
            case .gone: continue
            }
        }
        return rows
    }
}
