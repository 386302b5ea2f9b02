import PostgresWire

/// A common table expression with its plan.
struct PlannedCommonTable: Sendable {
    var number: Int
    var node: any PlanNode
    /// Whether each pass gives the same rows, so that they are kept when the query starts over.
    var isRepeatable: Bool
    /// Whether it writes rows: it runs once and to its end, whoever reads it.
    var isWritten = false
    /// Whether it must have run before something reads it.
    var isReadAhead = false
}

/// A query with common table expressions: their rows are made once, when something reads them.
final class WithPlan: PlanNode {
    let input: any PlanNode
    let tables: [PlannedCommonTable]

    init(input: any PlanNode, tables: [PlannedCommonTable]) {
        self.input = input
        self.tables = tables
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        for table in tables {
            context.commonTables[table.number] = CommonTableState(
                source: table.node.source(context),
                context.memory
            )
        }
        return WithSource(input: input.source(context), tables: tables, context: context)
    }
}

private final class WithSource: RowSource {
    private let input: any RowSource
    private let tables: [PlannedCommonTable]
    private let context: ExecutionContext
    private let writes: [Int]
    private var ahead: ArraySlice<Int>

    init(input: any RowSource, tables: [PlannedCommonTable], context: ExecutionContext) {
        self.input = input
        self.tables = tables
        self.context = context
        ahead = tables.filter(\.isReadAhead).map(\.number)[...]
        // What nobody has read runs at the end, the last first (PostgreSQL's `ExecPostprocessPlan`).
        writes = tables.filter(\.isWritten).map(\.number).reversed()
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        while let number = ahead.first {
            if let step = try complete(number) { return step }
            ahead.removeFirst()
        }
        let step = try input.next(atMost: count)
        guard case .finished = step else { return step }
        for number in writes {
            if let step = try complete(number) { return step }
        }
        return .finished
    }

    /// Runs a query to its end; gives a step where it must wait.
    private func complete(_ number: Int) throws(PostgresError) -> Step? {
        while let table = context.commonTables[number], !table.isComplete {
            if let step = try table.readMore() { return step }
        }
        return nil
    }

    func rewind() {
        for table in tables where !table.isRepeatable { context.commonTables[table.number]?.restart() }
        input.rewind()
    }
}

/// The rows of a common table expression.
final class CommonTableScanPlan: PlanNode {
    let number: Int

    init(number: Int) { self.number = number }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        CommonTableScanSource(number: number, context: context)
    }
}

private final class CommonTableScanSource: RowSource {
    private let number: Int
    private let context: ExecutionContext
    private var position = 0

    init(number: Int, context: ExecutionContext) {
        self.number = number
        self.context = context
    }

    func next() throws(PostgresError) -> Step { try next(atMost: .max) }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        guard let table = context.commonTables[number] else { return .finished }
        while position >= table.rows.count {
            if table.isComplete { return .finished }
            try context.environment.checkCancellation()
            if let step = try table.readMore(atMost: count) { return step }
        }
        let batch = try table.rows.batch(from: position)
        position &+= batch.count
        return .rows(batch)
    }

    func rewind() { position = 0 }
}

/// The rows that the last round of a recursive query made.
final class WorkingTablePlan: PlanNode {
    let number: Int

    init(number: Int) { self.number = number }

    func makeSource(_ context: ExecutionContext) -> any RowSource {
        WorkingTableSource(number: number, context: context)
    }
}

private final class WorkingTableSource: RowSource {
    private let number: Int
    private let context: ExecutionContext
    private var position = 0

    init(number: Int, context: ExecutionContext) {
        self.number = number
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        let batch = try context.commonTables[number]?.working.batch(from: position) ?? []
        position &+= batch.count
        return batch.isEmpty ? .finished : .rows(batch)
    }

    func rewind() { position = 0 }
}

/// `seed UNION [ALL] term`, where the term reads the rows of the round before.
final class RecursiveUnionPlan: PlanNode {
    let number: Int
    let seed: any PlanNode
    let term: any PlanNode
    let isAll: Bool
    let blankPadded: [Bool]

    init(number: Int, seed: any PlanNode, term: any PlanNode, isAll: Bool, blankPadded: [Bool]) {
        self.number = number
        self.seed = seed
        self.term = term
        self.isAll = isAll
        self.blankPadded = blankPadded
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { RecursiveUnionSource(self, context) }
}

private final class RecursiveUnionSource: RowSource {
    private let plan: RecursiveUnionPlan
    private let seed: any RowSource
    private let term: any RowSource
    private let context: ExecutionContext
    private var seen: SeenKeys
    private var isSeedFinished = false
    private var round: RowStore

    init(_ plan: RecursiveUnionPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        seen = SeenKeys(context)
        round = RowStore(context.memory)
        seed = plan.seed.source(context)
        term = plan.term.source(context)
    }

    func next() throws(PostgresError) -> Step {
        while true {
            try context.environment.checkCancellation()
            let step = try isSeedFinished ? term.next() : seed.next()
            switch step {
            case .needsInput: return step
            case .rows(let rows):
                let kept = try plan.isAll ? rows : unseen(rows)
                try round.append(contentsOf: kept)
                if !kept.isEmpty { return .rows(kept) }
            case .finished:
                if round.count == 0 { return .finished }
                isSeedFinished = true
                context.commonTables[plan.number]?.working = round
                round = RowStore(context.memory)
                term.rewind()
            }
        }
    }

    /// The rows that have not come before.
    private func unseen(_ rows: [[PostgresValue]]) throws(PostgresError) -> [[PostgresValue]] {
        let slots = Array(plan.blankPadded.indices)
        var kept: [[PostgresValue]] = []
        for row in rows where try seen.insert(row.key(slots, plan.blankPadded)) { kept.append(row) }
        return kept
    }

    func rewind() {
        seen = SeenKeys(context)
        isSeedFinished = false
        round = RowStore(context.memory)
        seed.rewind()
    }
}
