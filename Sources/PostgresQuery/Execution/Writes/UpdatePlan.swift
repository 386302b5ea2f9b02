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

    func makeSource(_ context: ExecutionContext) -> any RowSource { UpdateSource(self, context) }
}

private final class UpdateSource: RowSource {
    /// A row on its way.
    private struct Item {
        var update: RowUpdate
        /// The columns of other tables.
        var rest: ArraySlice<PostgresValue>
    }

    private let plan: UpdatePlan
    private let context: ExecutionContext
    private let input: any RowSource
    private let width: Int
    private var exchange = WriteExchange()
    private var batch: [Item] = []
    private var isInputFinished = false
    private var failure: PostgresError?
    private var seen: Set<[PostgresValue]> = []

    init(_ plan: UpdatePlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
        width = plan.rules.columns.count
    }

    func next() throws(PostgresError) -> Step {
        while true {
            if exchange.isOpen {
                guard let answer = exchange.answer(context) else { return .needsInput(.write) }
                let rows = try finish(answer)
                if !rows.isEmpty { return .rows(rows) }
                // Rows that others have changed are tried again before new ones are read.
                if !batch.isEmpty { return ask() }
            }
            if let failure, batch.isEmpty { throw failure }
            while !isInputFinished, batch.count < Execution.batchSize, failure == nil {
                switch try input.next() {
                case .rows(let rows): prepare(rows)
                case .finished: isInputFinished = true
                case .needsInput(let scan): return .needsInput(scan)
                }
                try context.environment.checkCancellation()
            }
            if batch.isEmpty {
                if let failure { throw failure }
                return .finished
            }
            return ask()
        }
    }

    private func ask() -> Step { exchange.ask(.update(batch.map(\.update), of: plan.rules.table), context) }

    private func prepare(_ rows: [[PostgresValue]]) {
        for row in rows {
            let version = RowIdentity.version(row, width: width)
            if plan.canRepeat, !seen.insert(version.key).inserted { continue }
            do throws(PostgresError) {
                batch.append(try item(version, row, row.dropFirst(width &+ 1)))
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
    ) throws(PostgresError) -> Item {
        Item(update: try plan.change.update(of: version, over: row, plan.rules, context), rest: rest)
    }

    private func finish(_ answer: WriteOutcomes) throws(PostgresError) -> [[PostgresValue]] {
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
                if version.identity != item.update.old.identity {
                    context.environment.rowMoved(from: item.update.old.identity, to: version.identity)
                }
                guard let returning = plan.returning else { continue }
                rows.append(try returning.values(over: RowIdentity.values(version) + item.rest, context))
            case .changed(let latest):
                let row = RowIdentity.values(latest) + item.rest
                guard try plan.conditions.hold(row, context) else { continue }
                batch.append(try self.item(latest, row, item.rest))
            case .gone: continue
            }
        }
        return rows
    }

    func rewind() {}
}
