import PostgresWire

/// The rows of a common table expression as far as something has read them.
final class CommonTableState {
    let source: any RowSource
    private(set) var rows: [[PostgresValue]] = []
    private(set) var isComplete = false
    /// The rows of the last round, which the recursive term reads.
    var working: [[PostgresValue]] = []

    init(source: any RowSource) { self.source = source }

    /// Reads more rows; gives a step where they must be waited for.
    func readMore() throws(PostgresError) -> Step? {
        let step = try source.next()
        switch step {
        case .rows(let more): rows.append(contentsOf: more)
        case .finished: isComplete = true
        case .needsInput: return step
        }
        return nil
    }

    func restart() {
        rows = []
        working = []
        isComplete = false
        source.rewind()
    }
}
