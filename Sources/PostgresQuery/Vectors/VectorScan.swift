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
        guard let (part, range) = walk.next(ColumnBatch.size, context) else {
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

    init(_ input: any VectorSource, _ conditions: [any Evaluator], _ context: ExecutionContext) {
        self.input = input
        self.conditions = conditions
        self.context = context
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        while true {
            let step = try input.nextBatch()
            guard case .batch(let batch) = step else { return step }
            try context.environment.checkCancellation()
            let kept = try conditions.select(batch, context)
            if kept.count > 0 { return .batch(kept) }
        }
    }

    func rewind() { input.rewind() }
}

/// The run of a projection over columns.
final class VectorProjectSource: VectorSource {
    private let input: any VectorSource
    private let expressions: [any Evaluator]
    private let context: ExecutionContext

    init(_ input: any VectorSource, _ expressions: [any Evaluator], _ context: ExecutionContext) {
        self.input = input
        self.expressions = expressions
        self.context = context
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        let step = try input.nextBatch()
        guard case .batch(let batch) = step else { return step }
        let columns = try expressions.vectors(batch, context)
        return .batch(ColumnBatch(columns: columns, rows: .range(0..<batch.count)))
    }

    func rewind() { input.rewind() }
}
