import PostgresWire

/// The run of a scan that gives its rows in columns.
final class VectorScanSource: VectorSource {
    private let plan: ScanPlan
    private let context: ExecutionContext
    private var walk: ScanWalk

    init(_ plan: ScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        walk = ScanWalk(plan)
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        try context.environment.checkCancellation()
        let index = plan.id.rawValue
        guard let (part, range) = walk.next(context.columnBatchSize.advance(), context) else {
            return context.scans[index].isComplete ? .finished : .needsInput(plan.id)
        }
        switch part {
        case .rows(let rows): return .batch(try inColumns(rows[range], context.scans[index].applied.columns))
        case .columns(let batch): return .batch(ColumnBatch(columns: batch.columns, rows: .range(range)))
        }
    }

    func rewind() { walk.rewind() }

    /// The columns needed of some rows.
    private func inColumns(_ rows: ArraySlice<[PostgresValue]>, _ isNarrow: Bool) throws(PostgresError) -> ColumnBatch {
        let wanted = isNarrow ? plan.columnsNeeded.count : plan.width
        for row in rows where row.count != wanted { throw plan.wrongWidth(row.count, wanted) }
        let all = Array(rows)
        var columns = Array(repeating: ColumnVector(.missing(rows.count)), count: plan.width)
        if isNarrow {
            for (place, column) in plan.columnsNeeded.enumerated() {
                columns[column] = ColumnVector(.rows(all, column: place))
            }
        } else {
            for column in columns.indices { columns[column] = ColumnVector(.rows(all, column: column)) }
        }
        return ColumnBatch(columns: columns, rows: .range(0..<rows.count))
    }
}

/// The run of a filter over columns.
final class VectorFilterSource: VectorSource {
    private let input: any VectorSource
    private let conditions: [any Evaluator]
    private let context: ExecutionContext
    /// What is wrong with a row behind the last batch.
    private var failure: PostgresError?

    init(_ input: any VectorSource, _ conditions: [any Evaluator], _ context: ExecutionContext) {
        self.input = input
        self.conditions = conditions
        self.context = context
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        while true {
            if let failure = failure.take() { throw failure }
            let step = try input.nextBatch()
            guard case .batch(let batch) = step else { return step }
            try context.environment.checkCancellation()
            let kept = select(batch)
            if kept.count > 0 { return .batch(kept) }
        }
    }

    /// The rows kept; where something is wrong with one of them, those before it.
    private func select(_ batch: ColumnBatch) -> ColumnBatch {
        do throws(PostgresError) {
            return try conditions.select(batch, context)
        } catch {
            let (kept, failure) = conditions.holdOneByOne(batch, context)
            self.failure = failure
            return batch.selecting(kept)
        }
    }

    func rewind() {
        failure = nil
        input.rewind()
    }
}

/// The run of a projection over columns.
final class VectorProjectSource: VectorSource {
    private let input: any VectorSource
    private let expressions: [any Evaluator]
    private let context: ExecutionContext
    /// What is wrong with a row behind the last batch.
    private var failure: PostgresError?

    init(_ input: any VectorSource, _ expressions: [any Evaluator], _ context: ExecutionContext) {
        self.input = input
        self.expressions = expressions
        self.context = context
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        if let failure = failure.take() { throw failure }
        let step = try input.nextBatch()
        guard case .batch(let batch) = step else { return step }
        do throws(PostgresError) {
            let columns = try expressions.vectors(batch, context)
            return .batch(ColumnBatch(columns: columns, rows: .range(0..<batch.count)))
        } catch {
            // The rows before the one that something is wrong with may be all that is wanted.
            let (rows, failure) = expressions.rowsOneByOne(batch, context)
            if let failure, rows.isEmpty { throw failure }
            self.failure = failure
            return .batch(ColumnBatch(rows, width: expressions.count))
        }
    }

    func rewind() {
        failure = nil
        input.rewind()
    }
}
