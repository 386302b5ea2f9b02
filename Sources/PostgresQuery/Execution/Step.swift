public import PostgresWire

/// What an execution answers when it is asked for more.
public enum Step: Sendable {
    /// The next rows, at least one and at most `Execution.batchSize`.
    case rows([[PostgresValue]])
    /// Rows of this scan must be supplied before it can go on; for `ScanID.write` the outcomes of what is to be written.
    case needsInput(ScanID)
    /// There are no more rows.
    case finished
}

/// A running plan node: it is asked for batches of rows until it has finished.
///
/// After `needsInput` it stands where it stood, and goes on when it is asked again.
protocol RowSource: AnyObject {
    /// The next batch.
    func next() throws(PostgresError) -> Step
    /// The next batch, where no more rows than so many are wanted for now: it may have more, but need not compute them.
    func next(atMost count: Int) throws(PostgresError) -> Step
    /// Starts over; the values of outer references may have changed.
    func rewind()
}

extension RowSource {
    func next(atMost count: Int) throws(PostgresError) -> Step { try next() }
}

/// A node of a plan, from which any number of executions make their row sources.
protocol PlanNode: AnyObject, Sendable {
    /// A row source of this node for one execution.
    func makeSource(_ context: ExecutionContext) -> any RowSource
    /// Whether it gives exactly one row, whatever the data.
    var givesOneRow: Bool { get }
    /// Whether its rows can come in columns without more work than one by one.
    var canGiveColumns: Bool { get }
    /// Whether it makes its rows in columns, so that they only come one by one with more work.
    var prefersColumns: Bool { get }
    /// A source of this node's rows in columns.
    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource
    /// What EXPLAIN shows of it and of the nodes below.
    func describe(_ explainer: PlanExplainer) -> PlanDescription
}

extension PlanNode {
    var givesOneRow: Bool { false }
    var canGiveColumns: Bool { false }
    var prefersColumns: Bool { false }
    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource { RowsInColumns(makeSource(context)) }

    /// A row source of this node for one execution; measured, where the execution is.
    func source(_ context: ExecutionContext) -> any RowSource {
        let source = makeSource(context)
        guard let measurements = context.measurements else { return source }
        return MeasuredSource(source, of: self, measurements)
    }

    /// A source of this node's rows in columns for one execution; measured, where the execution is.
    func vectorSource(_ context: ExecutionContext) -> any VectorSource {
        let source = makeVectorSource(context)
        guard let measurements = context.measurements else { return source }
        return MeasuredVectorSource(source, of: self, measurements)
    }
}

/// An expression ready to be computed over a row.
protocol Evaluator: AnyObject, Sendable {
    /// The value over this row.
    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue
    /// The values over the rows of a batch, one for each.
    func vector(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector
    /// The numbers of the rows of a batch for which the value is true.
    func select(_ batch: ColumnBatch, _ context: ExecutionContext) throws(PostgresError) -> [Int32]
}
