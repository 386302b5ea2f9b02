import PostgresCatalog
import PostgresWire

/// INSERT: makes a row of the table from each row of its input, and gives what RETURNING asks for.
final class InsertPlan: PlanNode {
    let input: any PlanNode
    /// What a row must be like.
    let rules: RowRules
    /// The value of each column, over a row of the input.
    let values: [any Evaluator]
    /// ON CONFLICT.
    let conflict: InsertConflict?
    /// RETURNING, over a row of the table with its identity; nil where it is not written.
    let returning: [any Evaluator]?
    /// Whether it is the statement itself rather than a query of its WITH.
    let isCounted: Bool
    /// Where a row of the input has the number of the line that it was read from, and behind it the line (COPY).
    let lineSlot: Int?

    init(
        input: any PlanNode,
        rules: RowRules,
        values: [any Evaluator],
        conflict: InsertConflict?,
        returning: [any Evaluator]?,
        isCounted: Bool,
        lineSlot: Int? = nil
    ) {
        self.input = input
        self.rules = rules
        self.values = values
        self.conflict = conflict
        self.returning = returning
        self.isCounted = isCounted
        self.lineSlot = lineSlot
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        conflict?.update == nil
            ? BatchedWriteSource(InsertWork(self, context), input: input, context) : UpsertSource(self, context)
    }

    /// An error with the line of the data that it is about, where it was read from COPY data.
    func located(_ error: PostgresError, _ line: Int64?, _ text: PostgresValue = .null) -> PostgresError {
        guard let line, error.context == nil else { return error }
        var error = error
        error.context = CopyContext.text(table: rules.table.name, line: line, text: text)
        return error
    }

    /// The line that a row of the input was read from.
    func line(of row: [PostgresValue]) -> Int64? {
        guard let lineSlot, case .int8(let line) = row[lineSlot] else { return nil }
        return line
    }

    /// The row of the table for a row of the input; nil where a trigger leaves it out.
    func row(_ input: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [PostgresValue]? {
        var row: [PostgresValue] = []
        row.reserveCapacity(values.count)
        for value in values { row.append(try value.evaluate(input, context)) }
        guard var row = try rules.rowBefore(.insert, old: nil, new: row, context) else { return nil }
        try rules.apply(to: &row, context)
        return row
    }
}

/// ON CONFLICT of an INSERT.
struct InsertConflict: Sendable {
    /// Which rows conflict.
    var target: ConflictTarget
    /// DO UPDATE; nil for DO NOTHING.
    var update: ConflictUpdate?
}

/// DO UPDATE of ON CONFLICT: its expressions stand over the row that is there, its identity, and the row proposed.
struct ConflictUpdate: Sendable {
    /// WHERE.
    var conditions: [any Evaluator]
    /// SET.
    var change: RowChange
    /// What the changed row must be like.
    var rules: RowRules
    /// What row security asks of the row that is there.
    var visible: [RowRules.PolicyCheck] = []
}

/// The rows of an INSERT.
private struct InsertWork: BatchWork {
    private let plan: InsertPlan
    private let context: ExecutionContext
    private var batch: [[PostgresValue]] = []
    /// The lines that the rows of the batch were read from (COPY).
    private var lines: [Int64] = []
    private(set) var failure: PostgresError?

    init(_ plan: InsertPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    var count: Int { batch.count }
    var rules: RowRules { plan.rules }
    var event: TriggerDefinition.Events { .insert }
    var checksAhead: Bool { plan.lineSlot != nil }

    var request: WriteRequest { .insert(batch, into: plan.rules.table, conflict: plan.conflict?.target) }

    mutating func take(_ rows: [[PostgresValue]]) {
        for row in rows {
            do throws(PostgresError) {
                guard let made = try plan.row(row, context) else { continue }
                batch.append(made)
                if let line = plan.line(of: row) { lines.append(line) }
            } catch {
                failure = plan.located(error, plan.line(of: row), plan.lineSlot.map { row[$0 + 1] } ?? .null)
                // COPY checks a batch before it writes its first row, as PostgreSQL does.
                if checksAhead || !context.undoesFailures { batch = [] }
                return
            }
        }
    }

    /// Counts the rows that are there now, and gives what RETURNING asks of them.
    mutating func finish(_ answer: WriteOutcomes) throws(PostgresError) -> [[PostgresValue]] {
        let wanted = batch.count
        let lines = lines
        batch = []
        self.lines = []
        guard case .inserts(let outcomes) = answer else {
            throw .wrongOutcomes(0, wanted, plan.rules.table.name)
        }
        var rows: [[PostgresValue]] = []
        for (index, outcome) in outcomes.enumerated() {
            switch outcome {
            case .inserted(let version):
                if plan.isCounted { context.affectedRows += 1 }
                context.count(plan) { $0.inserted += 1 }
                try plan.rules.rowAfter(.insert, new: version, context)
                guard let returning = plan.returning else { continue }
                rows.append(try returning.values(over: RowIdentity.values(version), context))
            case .conflicts: context.count(plan) { $0.conflicting += 1 }
            case .failed(let error):
                throw plan.located(error, lines.indices.contains(index) ? lines[index] : nil)
            }
        }
        guard outcomes.count == wanted else { throw .wrongOutcomes(outcomes.count, wanted, plan.rules.table.name) }
        return rows
    }
}

extension [any Evaluator] {
    /// The values of the expressions over a row.
    func values(over row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [PostgresValue] {
        var values: [PostgresValue] = []
        values.reserveCapacity(count)
        for expression in self { values.append(try expression.evaluate(row, context)) }
        return values
    }
}
