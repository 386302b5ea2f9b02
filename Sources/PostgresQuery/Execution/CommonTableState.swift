import PostgresWire

/// The rows of a common table expression as far as something has read them.
final class CommonTableState {
    let source: any RowSource
    let rows: RowStore
    private(set) var isComplete = false
    /// The rows of the last round, which the recursive term reads.
    var working: RowStore

    init(source: any RowSource, _ memory: WorkMemory) {
        self.source = source
        rows = RowStore(memory)
        working = RowStore(memory)
    }

    /// Reads more rows, no more than these if others need not be computed; gives a step where they must be waited for.
    func readMore(atMost count: Int = .max) throws(PostgresError) -> Step? {
        let step = try source.next(atMost: count)
        switch step {
        case .rows(let more): try rows.append(contentsOf: more)
        case .finished: isComplete = true
        case .needsInput: return step
        }
        return nil
    }

    func restart() {
        rows.removeAll()
        working.removeAll()
        isComplete = false
        source.rewind()
    }
}
