import PostgresWire

/// A running sub-plan of an expression, with what is kept of its result.
final class SubplanState {
    let source: any RowSource
    /// The value of a sub-query without outer references, once it is known.
    var value: PostgresValue?
    /// All rows of a sub-query without outer references, once they are known.
    var rows: [[PostgresValue]]?
    /// The keys of those rows, where the comparison can be hashed, and whether a NULL is among them.
    var keys: Set<PostgresValue>?
    var hasNull = false
    /// The same keys for whole columns.
    var index: KeyIndex?
    private var isFresh = true

    init(source: any RowSource) { self.source = source }

    /// Sets the values that the plan reads from outside and starts it over.
    func restart() {
        if !isFresh { source.rewind() }
        isFresh = false
    }
}

extension RowSource {
    /// All rows there are; every scan below must have its rows.
    func drain(_ context: ExecutionContext, limit: Int = .max) throws(PostgresError) -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        while rows.count < limit {
            switch try next(atMost: limit - rows.count) {
            case .rows(let more): rows.append(contentsOf: more)
            case .finished: return rows
            case .needsInput: throw PostgresError("XX000", "a scan of a sub-query has no rows yet")
            }
            try context.environment.checkCancellation()
        }
        return rows
    }
}
