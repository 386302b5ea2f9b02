import PostgresCatalog
import PostgresWire

/// MERGE: does for each row of its input what the first WHEN clause that fits it says.
///
/// A row of the input is the row of the table and its identity, both NULL for a row of the source without a partner, and
/// the columns of the source that the statement reads.
final class MergePlan: PlanNode {
    /// `WHEN [NOT] MATCHED [AND condition] THEN action`.
    struct Clause: Sendable {
        /// What is done.
        enum Action: Sendable {
            case update(RowChange)
            case delete
            case insert([any Evaluator])
            case nothing
        }

        var isMatched: Bool
        var conditions: [any Evaluator]
        var action: Action
    }

    let input: any PlanNode
    let rules: RowRules
    /// What changed rows must be like.
    let updateRules: RowRules
    /// What row security asks of the rows that are changed and deleted.
    let visible: (update: [RowRules.PolicyCheck], delete: [RowRules.PolicyCheck])
    /// ON, looked at again where another transaction has changed the row meanwhile.
    let conditions: [any Evaluator]
    let clauses: [Clause]

    init(
        input: any PlanNode,
        rules: (insert: RowRules, update: RowRules),
        visible: (update: [RowRules.PolicyCheck], delete: [RowRules.PolicyCheck]),
        conditions: [any Evaluator],
        clauses: [Clause]
    ) {
        self.input = input
        self.rules = rules.insert
        updateRules = rules.update
        self.visible = visible
        self.conditions = conditions
        self.clauses = clauses
    }

    /// What may happen to rows.
    var events: TriggerDefinition.Events {
        clauses.reduce(into: []) { events, clause in
            switch clause.action {
            case .update: events.insert(.update)
            case .delete: events.insert(.delete)
            case .insert: events.insert(.insert)
            case .nothing: break
            }
        }
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { MergeSource(self, context) }
}

private final class MergeSource: RowSource {
    /// Rows for which the same is to be done, in one request.
    private enum Batch {
        case none
        case inserts([[PostgresValue]])
        case updates([(update: RowUpdate, rest: ArraySlice<PostgresValue>)])
        case deletes([(version: RowVersion, rest: ArraySlice<PostgresValue>)])

        var count: Int {
            switch self {
            case .none: 0
            case .inserts(let rows): rows.count
            case .updates(let rows): rows.count
            case .deletes(let rows): rows.count
            }
        }
    }

    private let plan: MergePlan
    private let context: ExecutionContext
    private let input: any RowSource
    private let width: Int
    private var exchange = WriteExchange()
    private var waiting: ArraySlice<[PostgresValue]> = []
    private var batch = Batch.none
    private var isInputFinished = false
    private var hasBegun = false
    private var hasEnded = false
    private var failure: PostgresError?
    private var written: Set<[PostgresValue]> = []

    init(_ plan: MergePlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
        width = plan.rules.columns.count
    }

    func next() throws(PostgresError) -> Step {
        if !hasBegun {
            hasBegun = true
            try plan.rules.statement(plan.events, .before, columns: [], context)
        }
        while true {
            if exchange.isOpen {
                guard let answer = exchange.answer(context) else { return .needsInput(.write) }
                try finish(answer)
            }
            while failure == nil, batch.count < Execution.batchSize, let row = waiting.first {
                do throws(PostgresError) {
                    // A row for which something else is to be done waits until the batch is written.
                    guard try add(row) else { return ask() }
                } catch {
                    failure = error
                    if !context.undoesFailures { batch = .none }
                    break
                }
                waiting.removeFirst()
            }
            if batch.count >= Execution.batchSize || (batch.count > 0 && (failure != nil || isInputFinished)) {
                return ask()
            }
            if let failure { throw failure }
            if isInputFinished {
                if !hasEnded {
                    hasEnded = true
                    try plan.rules.statement(plan.events, .after, columns: [], context)
                }
                return .finished
            }
            switch try input.next() {
            case .rows(let rows):
                waiting = rows[...]
                context.count(plan) { $0.seen += rows.count }
            case .finished: isInputFinished = true
            case .needsInput(let scan): return .needsInput(scan)
            }
            try context.environment.checkCancellation()
        }
    }

    private func ask() -> Step {
        let table = plan.rules.table
        return switch batch {
        case .none: .finished
        case .inserts(let rows): exchange.ask(.insert(rows, into: table, conflict: nil), context)
        case .updates(let rows): exchange.ask(.update(rows.map(\.update), of: table), context)
        case .deletes(let rows): exchange.ask(.delete(rows.map(\.version), from: table), context)
        }
    }

    /// Adds what is to be done for a row to the batch; false where the batch is of another kind.
    private func add(_ row: [PostgresValue]) throws(PostgresError) -> Bool {
        let isMatched = !row[width].isNull
        guard let clause = try clause(for: row, isMatched: isMatched) else { return true }
        let rest = row.dropFirst(width &+ 1)
        switch clause.action {
        case .nothing: return true
        case .insert(let values):
            var rows: [[PostgresValue]] = []
            switch batch {
            case .none: break
            case .inserts(let known): rows = known
            case .updates, .deletes: return false
            }
            batch = .none
            do throws(PostgresError) {
                let made = try values.values(over: row, context)
                if var new = try plan.rules.rowBefore(.insert, old: nil, new: made, context) {
                    try plan.rules.apply(to: &new, context)
                    rows.append(new)
                }
            } catch {
                if !rows.isEmpty { batch = .inserts(rows) }
                throw error
            }
            batch = rows.isEmpty ? .none : .inserts(rows)
        case .update(let change):
            let version = RowIdentity.version(row, width: width)
            var rows: [(update: RowUpdate, rest: ArraySlice<PostgresValue>)] = []
            switch batch {
            case .none: break
            case .updates(let known): rows = known
            case .inserts, .deletes: return false
            }
            try plan.rules.check(plan.visible.update, row, .target, context)
            try note(version)
            guard let changed = try change.update(of: version, over: row, plan.updateRules, context) else {
                return true
            }
            rows.append((changed, rest))
            batch = .updates(rows)
        case .delete:
            let version = RowIdentity.version(row, width: width)
            var rows: [(version: RowVersion, rest: ArraySlice<PostgresValue>)] = []
            switch batch {
            case .none: break
            case .deletes(let known): rows = known
            case .inserts, .updates: return false
            }
            try plan.rules.check(plan.visible.delete, row, .target, context)
            try note(version)
            guard try plan.rules.maysDelete(version, context) else { return true }
            rows.append((version, rest))
            batch = .deletes(rows)
        }
        return true
    }

    private func clause(for row: [PostgresValue], isMatched: Bool) throws(PostgresError) -> MergePlan.Clause? {
        for clause in plan.clauses where clause.isMatched == isMatched {
            if try clause.conditions.hold(row, context) { return clause }
        }
        return nil
    }

    private func note(_ version: RowVersion) throws(PostgresError) {
        guard !written.insert(version.key).inserted else { return }
        throw PostgresError(
            .cardinalityViolation,
            "MERGE command cannot affect row a second time",
            hint: "Ensure that not more than one source row matches any one target row."
        )
    }

    private func finish(_ answer: WriteOutcomes) throws(PostgresError) {
        let done = batch
        batch = .none
        switch (done, answer) {
        case (.inserts(let rows), .inserts(let outcomes)):
            for outcome in outcomes {
                switch outcome {
                case .inserted(let version):
                    try plan.rules.rowAfter(.insert, new: version, context)
                    context.affectedRows += 1
                    context.count(plan) { $0.inserted += 1 }
                case .conflicts: continue
                case .failed(let error): throw error
                }
            }
            guard outcomes.count == rows.count else {
                throw .wrongOutcomes(outcomes.count, rows.count, plan.rules.table.name)
            }
        case (.updates(let rows), .updates(let outcomes)) where rows.count == outcomes.count:
            for (row, outcome) in zip(rows, outcomes) {
                switch outcome {
                case .updated(let version):
                    try plan.rules.rowAfter(
                        .update,
                        old: row.update.old,
                        new: version,
                        columns: row.update.assignedColumns,
                        context
                    )
                    context.affectedRows += 1
                    context.count(plan) { $0.updated += 1 }
                case .changed(let latest): again(latest, row.update.old, row.rest)
                case .gone: again(nil, row.update.old, row.rest)
                }
            }
        case (.deletes(let rows), .deletes(let outcomes)) where rows.count == outcomes.count:
            for (row, outcome) in zip(rows, outcomes) {
                switch outcome {
                case .deleted:
                    try plan.rules.rowAfter(.delete, old: row.version, context)
                    context.affectedRows += 1
                    context.count(plan) { $0.deleted += 1 }
                case .changed(let latest): again(latest, row.version, row.rest)
                case .gone: again(nil, row.version, row.rest)
                }
            }
        default: throw .wrongOutcomes(0, done.count, plan.rules.table.name)
        }
    }

    /// Looks again at a row that another transaction has changed or deleted: it may have no partner any more.
    private func again(_ latest: RowVersion?, _ old: RowVersion, _ rest: ArraySlice<PostgresValue>) {
        written.remove(old.key)
        var row = [PostgresValue](repeating: .null, count: width &+ 1) + rest
        if let latest {
            let changed = RowIdentity.values(latest) + rest
            do throws(PostgresError) {
                if try plan.conditions.hold(changed, context) { row = changed }
            } catch {
                failure = error
                return
            }
        }
        waiting = [row] + waiting
    }

    func rewind() {}
}
