import PostgresCatalog
import PostgresWire

/// SELECT … FOR UPDATE and its kin: locks the rows of tables that each row of the input was made from.
///
/// A row of the input is what the query asks for, and behind it the columns that this is computed from.
final class LockRowsPlan: PlanNode {
    /// A table whose rows are locked.
    struct Lock: Sendable {
        var table: TableName
        /// Where its row begins among the columns that the query is computed from; its identity stands behind it.
        var start: Int
        /// How many columns it has.
        var width: Int
        var strength: RowLockStrength
        var waiting: RowLockWaiting
    }

    let input: any PlanNode
    let locks: [Lock]
    /// The values of the query's own columns, over the columns that they are computed from.
    let targets: [any Evaluator]
    /// What is looked at again where another transaction has changed a row meanwhile.
    let conditions: [any Evaluator]
    /// How many rows are locked at once: one where the query has a limit, and wants no more locked than it gives.
    let batchSize: Int

    init(
        input: any PlanNode,
        locks: [Lock],
        targets: [any Evaluator],
        conditions: [any Evaluator],
        batchSize: Int
    ) {
        self.input = input
        self.locks = locks
        self.targets = targets
        self.conditions = conditions
        self.batchSize = batchSize
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { LockRowsSource(self, context) }
}

private final class LockRowsSource: RowSource {
    private let plan: LockRowsPlan
    private let context: ExecutionContext
    private let input: any RowSource
    private var exchange = WriteExchange()
    private var waiting: ArraySlice<[PostgresValue]> = []
    /// The rows on their way, and the lock that is asked for.
    private var batch: [[PostgresValue]] = []
    private var lock = 0

    init(_ plan: LockRowsPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while true {
            if exchange.isOpen {
                guard let answer = exchange.answer(context) else { return .needsInput(.write) }
                try take(answer)
                lock += 1
                if lock < plan.locks.count, !batch.isEmpty { return ask() }
                let rows = batch
                batch = []
                if !rows.isEmpty { return .rows(rows) }
            }
            guard waiting.isEmpty else {
                batch = Array(waiting.prefix(plan.batchSize))
                waiting = waiting.dropFirst(plan.batchSize)
                lock = 0
                return ask()
            }
            switch try input.next() {
            case .rows(let rows): waiting = rows[...]
            case .finished: return .finished
            case .needsInput(let scan): return .needsInput(scan)
            }
            try context.environment.checkCancellation()
        }
    }

    private func ask() -> Step {
        let lock = plan.locks[lock]
        let rows = batch.map { row in
            let start = plan.targets.count + lock.start
            return RowIdentity.version(Array(row[start...(start + lock.width)]), width: lock.width)
        }
        return exchange.ask(
            .lock(rows, of: lock.table, strength: lock.strength, waiting: lock.waiting),
            context
        )
    }

    private func take(_ answer: WriteOutcomes) throws(PostgresError) {
        let lock = plan.locks[lock]
        let rows = batch
        guard case .locks(let outcomes) = answer, outcomes.count == rows.count else {
            throw .wrongOutcomes(0, rows.count, lock.table.name)
        }
        batch = []
        for (row, outcome) in zip(rows, outcomes) {
            switch outcome {
            case .locked: batch.append(row)
            case .gone, .skipped: continue
            case .changed(let latest):
                var base = Array(row[plan.targets.count...])
                base.replaceSubrange(lock.start...(lock.start + lock.width), with: RowIdentity.values(latest))
                guard try plan.conditions.hold(base, context) else { continue }
                batch.append(try plan.targets.values(over: base, context) + base)
            }
        }
    }

    func rewind() {
        waiting = []
        batch = []
        input.rewind()
    }
}
