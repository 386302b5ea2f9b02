import PostgresCatalog
import PostgresWire

/// INSERT with ON CONFLICT DO UPDATE: row by row, since each may meet what the one before it has written.
final class UpsertSource: RowSource {
    private enum Stage {
        /// The next row is to be made.
        case idle
        /// The row was proposed.
        case inserting([PostgresValue])
        /// The row met another, which is being updated; the key of that one.
        case updating([PostgresValue], met: [PostgresValue])
    }

    private let plan: InsertPlan
    private let context: ExecutionContext
    private let input: any RowSource
    private var exchange = WriteExchange()
    private var stage = Stage.idle
    private var waiting: ArraySlice<[PostgresValue]> = []
    /// The rows that this statement has written, which it may not touch again.
    private var written: Set<[PostgresValue]> = []

    private var hasBegun = false
    private var hasEnded = false
    /// The row that is being updated, as it was.
    private var replaced: RowVersion?
    private var updatedColumns: [Int] { plan.conflict?.update?.change.assignedColumns ?? [] }
    /// The key of a row that was met and was not there to be updated.
    private var missed: [PostgresValue]?

    init(_ plan: InsertPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        if !hasBegun {
            hasBegun = true
            try plan.rules.statement([.insert, .update], .before, columns: updatedColumns, context)
        }
        while true {
            switch stage {
            case .idle:
                guard let row = waiting.popFirst() else {
                    switch try input.next() {
                    case .rows(let rows): waiting = rows[...]
                    case .finished:
                        if !hasEnded {
                            hasEnded = true
                            try plan.rules.statement([.insert, .update], .after, columns: updatedColumns, context)
                        }
                        return .finished
                    case .needsInput(let scan): return .needsInput(scan)
                    }
                    try context.environment.checkCancellation()
                    continue
                }
                guard let made = try plan.row(row, context) else { continue }
                return propose(made)
            case .inserting(let row):
                guard let answer = exchange.answer(context) else { return .needsInput(.write) }
                guard case .inserts(let outcomes) = answer, outcomes.count == 1, let outcome = outcomes.first else {
                    throw .wrongOutcomes(0, 1, plan.rules.table.name)
                }
                switch outcome {
                case .inserted(let version):
                    context.count(plan) { $0.inserted += 1 }
                    try plan.rules.rowAfter(.insert, new: version, context)
                    if let rows = try finish(version) { return .rows(rows) }
                case .conflicts(let existing): if let step = try update(existing, row) { return step }
                case .failed(let error): throw error
                }
            case .updating(let row, let met):
                guard let answer = exchange.answer(context) else { return .needsInput(.write) }
                guard case .updates(let outcomes) = answer, outcomes.count == 1, let outcome = outcomes.first else {
                    throw .wrongOutcomes(0, 1, plan.rules.table.name)
                }
                switch outcome {
                case .updated(let version):
                    try plan.rules.rowAfter(
                        .update,
                        old: replaced,
                        new: version,
                        columns: updatedColumns,
                        context
                    )
                    if let rows = try finish(version) { return .rows(rows) }
                // Another transaction was faster after all: there may be nothing to meet any more.
                case .changed: return propose(row)
                case .gone:
                    missed = met
                    return propose(row)
                }
            }
        }
    }

    private func propose(_ row: [PostgresValue]) -> Step {
        stage = .inserting(row)
        return exchange.ask(.insert([row], into: plan.rules.table, conflict: plan.conflict?.target), context)
    }

    /// Updates the row that a proposed one has met; nil where WHERE does not want that.
    private func update(_ existing: RowVersion, _ proposed: [PostgresValue]) throws(PostgresError) -> Step? {
        stage = .idle
        context.count(plan) { $0.conflicting += 1 }
        guard let update = plan.conflict?.update else { return nil }
        guard !written.contains(existing.key) else {
            throw PostgresError(
                .cardinalityViolation,
                "ON CONFLICT DO UPDATE command cannot affect row a second time",
                hint: "Ensure that no rows proposed for insertion within the same command have duplicate constrained "
                    + "values."
            )
        }
        // It is still there but not to be updated: this very statement has changed it in another part.
        if let missed, missed == existing.key {
            self.missed = nil
            return nil
        }
        let both = RowIdentity.values(existing) + proposed
        guard try update.conditions.hold(both, context) else {
            context.count(plan) { $0.filtered += 1 }
            return nil
        }
        try update.rules.check(update.visible, both, .conflicting, context)
        guard let change = try update.change.update(of: existing, over: both, update.rules, context) else { return nil }
        replaced = existing
        stage = .updating(proposed, met: existing.key)
        return exchange.ask(.update([change], of: plan.rules.table), context)
    }

    private func finish(_ version: RowVersion) throws(PostgresError) -> [[PostgresValue]]? {
        stage = .idle
        written.insert(version.key)
        if plan.isCounted { context.affectedRows += 1 }
        guard let returning = plan.returning else { return nil }
        return [try returning.values(over: RowIdentity.values(version), context)]
    }

    func rewind() {}
}
