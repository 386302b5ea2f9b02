import PostgresCatalog
import PostgresWire

/// What a node that writes does with the rows of its input.
protocol BatchWork {
    /// What the rows must be like, and for what the table has triggers.
    var rules: RowRules { get }
    /// What happens to the rows.
    var event: TriggerDefinition.Events { get }
    /// The columns that an UPDATE gives a value.
    var columns: [Int] { get }
    /// How many rows wait to be written.
    var count: Int { get }
    /// What is wrong with the row behind those that wait, which are written first.
    var failure: PostgresError? { get }
    /// Makes of rows of the input what is to be written.
    mutating func take(_ rows: [[PostgresValue]])
    /// Whether a batch is written only when all its rows are right.
    var checksAhead: Bool { get }
    /// What is to be written.
    var request: WriteRequest { get }
    /// Looks at what has become of the rows; gives those of RETURNING. Rows that are to be tried again wait once more.
    mutating func finish(_ answer: WriteOutcomes) throws(PostgresError) -> [[PostgresValue]]
}

extension BatchWork {
    var columns: [Int] { [] }
    var checksAhead: Bool { false }
}

/// A node that writes in batches: it gathers rows of its input, has them written, and waits for what has become of them.
final class BatchedWriteSource<Work: BatchWork>: RowSource {
    private var work: Work
    private let context: ExecutionContext
    private let input: any RowSource
    private var exchange = WriteExchange()
    private var isInputFinished = false
    /// What is wrong with the row of the input behind those that wait, which are written first.
    private var inputFailure: PostgresError?
    /// Whether it has begun.
    private var hasBegun = false
    /// Whether it has ended, and its triggers know.
    private var hasEnded = false
    /// Rows that wait for those before them to be written, as triggers look at each of them.
    private var waiting: ArraySlice<[PostgresValue]> = []
    private let isRowByRow: Bool

    init(_ work: Work, input: any PlanNode, _ context: ExecutionContext) {
        self.work = work
        self.context = context
        self.input = input.source(context)
        isRowByRow = work.rules.isRowByRow(work.event)
    }

    func next() throws(PostgresError) -> Step {
        if !hasBegun {
            hasBegun = true
            try work.rules.statement(work.event, .before, columns: work.columns, context)
        }
        while true {
            if exchange.isOpen {
                guard let answer = exchange.answer(context) else { return .needsInput(.write) }
                let rows = try work.finish(answer)
                if !rows.isEmpty { return .rows(rows) }
                // Rows that others have changed are tried again before new ones are read.
                if work.count > 0 { return exchange.ask(work.request, context) }
            }
            if work.count == 0, let failure = work.failure ?? inputFailure { throw failure }
            while isRowByRow, work.count == 0, work.failure == nil, let row = waiting.popFirst() { work.take([row]) }
            while work.count == 0 || !isRowByRow, !isInputFinished, work.count < Execution.batchSize,
                work.failure == nil, inputFailure == nil
            {
                switch try nextOfInput() {
                case .rows(let rows):
                    guard isRowByRow else {
                        work.take(rows)
                        break
                    }
                    waiting = rows[...]
                    while work.count == 0, work.failure == nil, let row = waiting.popFirst() { work.take([row]) }
                case .finished: isInputFinished = inputFailure == nil
                case .needsInput(let scan): return .needsInput(scan)
                }
                try context.environment.checkCancellation()
            }
            guard work.count > 0 else {
                if let failure = work.failure { throw failure }
                if !hasEnded {
                    hasEnded = true
                    try work.rules.statement(work.event, .after, columns: work.columns, context)
                }
                return .finished
            }
            return exchange.ask(work.request, context)
        }
    }

    func rewind() {}

    /// The next step of the input; where it fails, rows that wait are written first.
    private func nextOfInput() throws(PostgresError) -> Step {
        do throws(PostgresError) {
            return try input.next()
        } catch {
            guard work.count > 0, context.undoesFailures, !work.checksAhead else { throw error }
            inputFailure = error
            return .finished
        }
    }
}
