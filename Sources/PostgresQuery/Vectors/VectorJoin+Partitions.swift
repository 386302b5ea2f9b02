import PostgresWire

extension VectorJoinPlan {
    /// The same join in parts, for a hashed side that does not fit the memory.
    ///
    /// Of the hashed side only the values that are read are kept. So its keys, which need not be among them, go with its
    /// rows: behind the `width` values that a row has.
    func partitioned(
        held: any VectorSource,
        passing: any VectorSource,
        _ heldKeys: [any Evaluator],
        _ passingKeys: [any Evaluator],
        width: Int,
        _ context: ExecutionContext,
        level: Int
    ) throws(PostgresError) -> PartitionedJoin {
        let isLeftHeld = hashesLeft
        let below = with(heldKeys: heldKeys.indices.map { SlotEvaluator(width &+ $0) })
        let padded = blankPadded
        let join = try PartitionedJoin(
            held: .init(
                source: KeyedRows(held, heldKeys, context),
                keepsAll: isLeftHeld ? kind.givesUnpairedLeft : kind.keepsRight
            ) { (row) throws(PostgresError) in
                Self.key(Array(row.suffix(padded.count)), padded)
            },
            passing: .init(
                source: ColumnsInRows(passing),
                keepsAll: isLeftHeld ? kind.keepsRight : kind.givesUnpairedLeft
            ) { (row) throws(PostgresError) in
                var values: [PostgresValue] = []
                for key in passingKeys { values.append(try key.evaluate(row, context)) }
                return Self.key(values, padded)
            },
            context,
            level: level
        ) { held, passing, level in
            let (held, passing) = (RowsInColumns(held), RowsInColumns(passing))
            return ColumnsInRows(
                below.source(
                    isLeftHeld ? held : passing,
                    isLeftHeld ? passing : held,
                    context,
                    level: level
                )
            )
        }
        join.node = self
        return join
    }

    /// Notes for EXPLAIN ANALYZE what the hashed side has taken.
    func noteHashed(_ rows: HashedRows, _ context: ExecutionContext) {
        guard let measurements = context.measurements else { return }
        measurements.note(
            MemoryUse(buckets: ExecutionContext.buckets(rows.count), peak: rows.memorySize),
            of: self
        )
    }

    /// Values as a key of a hash table; nil where one is NULL, which equals nothing.
    private static func key(_ values: [PostgresValue], _ blankPadded: [Bool]) -> [PostgresValue]? {
        values.contains(.null) ? nil : values.key(Array(values.indices), blankPadded)
    }

    /// The join whose hashed side has other keys.
    private func with(heldKeys: [any Evaluator]) -> VectorJoinPlan {
        VectorJoinPlan(
            left: left,
            right: right,
            kind: kind,
            leftKeys: hashesLeft ? heldKeys : leftKeys,
            rightKeys: hashesLeft ? rightKeys : heldKeys,
            blankPadded: blankPadded,
            conditions: conditions,
            conditionSlots: conditionSlots,
            leftWidth: leftWidth,
            output: output,
            hashesLeft: hashesLeft,
            isHeld: false
        )
    }
}

extension JoinKind {
    /// Whether left rows come out that have no partner.
    fileprivate var givesUnpairedLeft: Bool { keepsLeft || self == .anti }
}

/// The rows of columns, to each its keys behind its values.
private final class KeyedRows: RowSource {
    private let input: any VectorSource
    private let keys: [any Evaluator]
    private let context: ExecutionContext

    init(_ input: any VectorSource, _ keys: [any Evaluator], _ context: ExecutionContext) {
        self.input = input
        self.keys = keys
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        switch try input.nextBatch() {
        case .needsInput(let scan): return .needsInput(scan)
        case .finished: return .finished
        case .batch(let batch):
            let columns = try keys.vectors(batch, context)
            return .rows((0..<batch.count).map { number in batch.row(number) + columns.map { $0.value(number) } })
        }
    }

    func rewind() { input.rewind() }
}
