import PostgresWire

/// A running sub-plan of an expression, with what is kept of its result.
final class SubplanState {
    let source: any RowSource
    /// The value of a sub-query without outer references, once it is known.
    var value: PostgresValue?
    /// The rows of a sub-query without outer references, as far as they have been read.
    private(set) var kept: RowStore?
    /// Whether those are all rows.
    var isComplete = false
    /// The keys of the rows, where a comparison with them can be hashed.
    var keys: SubplanKeys?
    private var isFresh = true

    init(source: any RowSource) { self.source = source }

    /// Sets the values that the plan reads from outside and starts it over.
    func restart() {
        if !isFresh { source.rewind() }
        isFresh = false
    }

    /// Keeps rows, in a file where they do not fit the memory.
    func keep(_ rows: [[PostgresValue]], _ context: ExecutionContext) throws(PostgresError) {
        let store = kept ?? RowStore(context.memory)
        kept = store
        try store.append(contentsOf: rows)
    }
}

/// A walk over the rows of a sub-plan, which are made as it goes.
struct SubplanWalk {
    private let state: SubplanState
    private let context: ExecutionContext
    /// Whether the rows are kept for the next walk.
    private let keeps: Bool
    private var position = 0

    init(_ state: SubplanState, _ context: ExecutionContext, keeps: Bool) {
        self.state = state
        self.context = context
        self.keeps = keeps
    }

    /// The next rows, nil where there are no more; where no more than so many are wanted, the others need not be made.
    mutating func next(atMost count: Int = .max) throws(PostgresError) -> [[PostgresValue]]? {
        if let kept = state.kept, position < kept.count {
            try context.environment.checkCancellation()
            let rows = try kept.batch(from: position)
            position &+= rows.count
            return rows
        }
        if state.isComplete { return nil }
        switch try state.source.next(atMost: count) {
        case .needsInput: throw PostgresError("XX000", "a scan of a sub-query has no rows yet")
        case .finished:
            state.isComplete = keeps
            return nil
        case .rows(let rows):
            try context.environment.checkCancellation()
            guard keeps else { return rows }
            try state.keep(rows, context)
            position &+= rows.count
            return rows
        }
    }
}
