import PostgresWire

/// Computes a row of expressions from each row.
final class ProjectPlan: PlanNode {
    let input: any PlanNode
    let expressions: [any Evaluator]
    /// Whether each computation can give another value or do something, so that none may be made that nobody asked for.
    let isVolatile: Bool
    /// Whether it stands above the sort, and computes what must not be computed for rows that are not wanted.
    let isLate: Bool

    init(input: any PlanNode, expressions: [any Evaluator], isVolatile: Bool = false, isLate: Bool = false) {
        self.input = input
        self.expressions = expressions
        self.isVolatile = isVolatile
        self.isLate = isLate
    }

    var givesOneRow: Bool { input.givesOneRow }

    var canGiveColumns: Bool { input.canGiveColumns && !isVolatile }
    var prefersColumns: Bool { input.prefersColumns && !isVolatile }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        if prefersColumns { return ColumnsInRows(makeVectorSource(context)) }
        return ProjectSource(input: input.source(context), expressions: expressions, context: context)
    }

    func makeVectorSource(_ context: ExecutionContext) -> any VectorSource {
        guard canGiveColumns else { return RowsInColumns(makeSource(context)) }
        return VectorProjectSource(input.vectorSource(context), expressions, context)
    }
}

private final class ProjectSource: RowSource {
    private let input: any RowSource
    private let expressions: [any Evaluator]
    private let context: ExecutionContext
    private var waiting = WaitingRows()

    init(input: any RowSource, expressions: [any Evaluator], context: ExecutionContext) {
        self.input = input
        self.expressions = expressions
        self.context = context
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        if waiting.isEmpty {
            let step = try input.next(atMost: count)
            guard case .rows(let rows) = step else { return step }
            waiting.supply(rows)
        }
        return .rows(
            try waiting.results(atMost: count) { (row) throws(PostgresError) in try expressions.row(row, context) }
        )
    }

    func rewind() {
        waiting.removeAll()
        input.rewind()
    }
}

extension [any Evaluator] {
    /// The values of all expressions over a row.
    func row(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [PostgresValue] {
        var values: [PostgresValue] = []
        values.reserveCapacity(count)
        for expression in self { values.append(try expression.evaluate(row, context)) }
        return values
    }

    /// The values over the rows of a batch, up to the first row that something is wrong with.
    func rowsOneByOne(
        _ batch: ColumnBatch,
        _ context: ExecutionContext
    ) -> (rows: [[PostgresValue]], failure: PostgresError?) {
        var rows: [[PostgresValue]] = []
        for number in 0..<batch.count {
            do throws(PostgresError) {
                rows.append(try row(batch.row(number), context))
            } catch {
                return (rows, error)
            }
        }
        return (rows, nil)
    }
}
