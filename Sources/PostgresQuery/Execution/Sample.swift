import PostgresWire

/// TABLESAMPLE of a table, ready to run.
struct TableSampling: Sendable {
    /// Which rows are taken.
    enum Method: String, Sendable {
        /// Each row by itself.
        case bernoulli
        /// All rows of a page, or none.
        case system
    }

    var method: Method
    /// How many percent of the rows.
    var percentage: any Evaluator
    /// What makes the sample the same each time.
    var seed: (any Evaluator)?
    /// How many rows stand on a page.
    var rowsPerPage: Int
}

/// A part of the rows below, each taken or not by a hash of its place, as PostgreSQL does it.
final class SamplePlan: PlanNode {
    let input: any PlanNode
    let sampling: TableSampling

    init(input: any PlanNode, sampling: TableSampling) {
        self.input = input
        self.sampling = sampling
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { SampleSource(self, context) }
}

private final class SampleSource: RowSource {
    private let sampling: TableSampling
    private let input: any RowSource
    private let context: ExecutionContext
    /// The seed of an execution without REPEATABLE: each pass over the rows takes the same.
    private let ownSeed = UInt32.random(in: 0...UInt32.max)
    private var lottery: Lottery?
    private var position = 0

    init(_ plan: SamplePlan, _ context: ExecutionContext) {
        sampling = plan.sampling
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        let lottery = try drawn()
        while true {
            let step = try input.next()
            guard case .rows(let rows) = step else { return step }
            try context.environment.checkCancellation()
            var kept: [[PostgresValue]] = []
            for row in rows {
                if lottery.takes(position) { kept.append(row) }
                position &+= 1
            }
            if !kept.isEmpty { return .rows(kept) }
        }
    }

    func rewind() {
        lottery = nil
        position = 0
        input.rewind()
    }

    private func drawn() throws(PostgresError) -> Lottery {
        if let lottery { return lottery }
        let made = try Lottery(sampling, ownSeed, context)
        lottery = made
        return made
    }
}

/// Tells which rows are taken.
private struct Lottery {
    private let method: TableSampling.Method
    private let rowsPerPage: Int
    private let seed: UInt32
    /// Hashes below this are taken.
    private let cutoff: UInt64

    init(_ sampling: TableSampling, _ ownSeed: UInt32, _ context: ExecutionContext) throws(PostgresError) {
        method = sampling.method
        rowsPerPage = max(sampling.rowsPerPage, 1)
        guard case .float4(let percentage) = try sampling.percentage.evaluate([], context) else {
            throw PostgresError(.invalidTablesampleArgument, "TABLESAMPLE parameter cannot be null")
        }
        if let seed = sampling.seed {
            let value = try seed.evaluate([], context)
            guard case .float8 = value else {
                throw PostgresError(.invalidTablesampleRepeat, "TABLESAMPLE REPEATABLE parameter cannot be null")
            }
            self.seed = UInt32(truncatingIfNeeded: try ValueHash.hash(value, .float8, seed: nil))
        } else {
            seed = ownSeed
        }
        guard percentage >= 0, percentage <= 100 else {
            throw PostgresError(.invalidTablesampleArgument, "sample percentage must be between 0 and 100")
        }
        cutoff = UInt64((4_294_967_296 * Double(percentage) / 100).rounded(.toNearestOrEven))
    }

    func takes(_ position: Int) -> Bool {
        let page = UInt32(truncatingIfNeeded: position / rowsPerPage)
        switch method {
        case .system: return JenkinsHash.hash(page, seed) < cutoff
        case .bernoulli:
            let place = UInt32(truncatingIfNeeded: position % rowsPerPage &+ 1)
            return JenkinsHash.hash(page, place, seed) < cutoff
        }
    }
}
