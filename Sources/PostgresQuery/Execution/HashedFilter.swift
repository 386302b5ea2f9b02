import PostgresWire

/// An equality of a value of a row with a value from outside.
struct OuterKey: Sendable {
    var inner: any Evaluator
    var outer: any Evaluator
    var isBlankPadded: Bool

    /// A value in the form that the hash table has it in.
    func form(_ value: PostgresValue) -> PostgresValue {
        isBlankPadded ? value.withoutTrailingBlanks.hashable : value.hashable
    }
}

/// The rows for which conditions are true, among them equalities with values that are others at each pass.
///
/// The first pass tests row by row. If another follows, the rows are hashed by the keys, and each further pass takes the
/// rows that its values find. Where hashing fails, since a condition that would not have been reached cannot be computed,
/// or since the rows do not fit the memory, all passes test row by row.
final class HashedFilterPlan: PlanNode {
    let input: any PlanNode
    /// All conditions in the order in which they are written.
    let conditions: [any Evaluator]
    /// Those that are the same at each pass.
    let fixed: [any Evaluator]
    let keys: [OuterKey]
    /// The others.
    let rest: [any Evaluator]

    init(
        input: any PlanNode,
        conditions: [any Evaluator],
        fixed: [any Evaluator],
        keys: [OuterKey],
        rest: [any Evaluator]
    ) {
        self.input = input
        self.conditions = conditions
        self.fixed = fixed
        self.keys = keys
        self.rest = rest
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { HashedFilterSource(self, context) }
}

private final class HashedFilterSource: RowSource {
    /// How the rows of a pass are found.
    private enum Phase {
        /// Row by row.
        case testing
        /// By the hash table, once it is filled.
        case filling
        /// By the hash table: these rows are left.
        case found([[PostgresValue]])
        /// Row by row, this time and always.
        case alwaysTesting
    }

    private let plan: HashedFilterPlan
    private let input: any RowSource
    private let context: ExecutionContext
    private var phase = Phase.testing
    private var table: [[PostgresValue]: [[PostgresValue]]]?
    private var filling: [[PostgresValue]: [[PostgresValue]]] = [:]
    private var position = 0
    /// How many bytes the rows of the hash table take.
    private var size = 0

    init(_ plan: HashedFilterPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while true {
            switch phase {
            case .testing, .alwaysTesting: return try test()
            case .filling:
                if let step = try fill() { return step }
            case .found(let rows):
                guard position < rows.count else { return .finished }
                let end = min(rows.count, position &+ Execution.batchSize)
                let batch = rows[position..<end]
                position = end
                try context.environment.checkCancellation()
                var kept: [[PostgresValue]] = []
                for row in batch where try plan.rest.hold(row, context) { kept.append(row) }
                if !kept.isEmpty { return .rows(kept) }
            }
        }
    }

    func rewind() {
        position = 0
        if case .alwaysTesting = phase {
            input.rewind()
            return
        }
        if table == nil {
            filling = [:]
            size = 0
            input.rewind()
        }
        phase = .filling
    }

    private func test() throws(PostgresError) -> Step {
        while true {
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            try context.environment.checkCancellation()
            var kept: [[PostgresValue]] = []
            for row in rows where try plan.conditions.hold(row, context) { kept.append(row) }
            if !kept.isEmpty { return .rows(kept) }
        }
    }

    /// Fills the hash table where it is not there yet, and finds the rows of this pass; gives a step where it must wait.
    private func fill() throws(PostgresError) -> Step? {
        if table == nil {
            while true {
                let step = try input.next()
                if case .needsInput = step { return step }
                guard case .rows(let rows) = step else { break }
                try context.environment.checkCancellation()
                guard add(rows) else {
                    filling = [:]
                    input.rewind()
                    phase = .alwaysTesting
                    return nil
                }
            }
            table = filling
            filling = [:]
        }
        guard let table, !table.isEmpty else {
            phase = .found([])
            return nil
        }
        var key: [PostgresValue] = []
        for part in plan.keys { key.append(part.form(try part.outer.evaluate([], context))) }
        // No row has a key with a NULL, which equals nothing.
        phase = .found(table[key] ?? [])
        return nil
    }

    /// Adds rows to the hash table; false where a condition or key of one of them cannot be computed, or there are too many.
    private func add(_ rows: [[PostgresValue]]) -> Bool {
        do throws(PostgresError) {
            for row in rows where try plan.fixed.hold(row, context) {
                var key: [PostgresValue] = []
                for part in plan.keys { key.append(part.form(try part.inner.evaluate(row, context))) }
                guard !key.contains(.null) else { continue }
                filling[key, default: []].append(row)
                size &+= row.memorySize &+ key.memorySize
            }
            return !context.memory.isBeyondHashLimit(size)
        } catch {
            return false
        }
    }
}
