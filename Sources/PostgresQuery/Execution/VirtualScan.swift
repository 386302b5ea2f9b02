public import PostgresCatalog
import PostgresWire

/// What a session tells the catalog for relations that show its state (`pg_settings`, `pg_stat_activity` …).
///
/// A `FunctionEnvironment` that conforms is asked; otherwise such relations show nothing of the session.
public protocol CatalogEnvironment: FunctionEnvironment {
    /// What the relations show.
    var catalogContext: CatalogContext { get }
}

/// Rows of a catalog relation: all, or those that one of the searches finds.
final class VirtualScanPlan: PlanNode {
    let relation: OID
    let lookups: [IndexLookup]

    init(relation: OID, lookups: [IndexLookup]) {
        self.relation = relation
        self.lookups = lookups
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { VirtualScanSource(self, context) }
}

private final class VirtualScanSource: RowSource {
    private let plan: VirtualScanPlan
    private let context: ExecutionContext
    private var table: LookupTable?
    private var pieces: AnyIterator<[[PostgresValue]]>?
    private var piece: [[PostgresValue]] = []
    private var position = 0

    init(_ plan: VirtualScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        let pieces = if let pieces { pieces } else { try start() }
        self.pieces = pieces
        while position >= piece.count {
            try context.environment.checkCancellation()
            guard let more = pieces.next() else { return .finished }
            piece = more
            position = 0
        }
        if position == 0, piece.count <= Execution.batchSize {
            position = piece.count
            return .rows(piece)
        }
        let end = min(piece.count, position &+ Execution.batchSize)
        let batch = Array(piece[position..<end])
        position = end
        return .rows(batch)
    }

    func rewind() {
        pieces = nil
        piece = []
        position = 0
    }

    private func start() throws(PostgresError) -> AnyIterator<[[PostgresValue]]> {
        let table = table ?? LookupTable(plan.relation, plan.lookups, context)
        self.table = table
        if plan.lookups.isEmpty { return table.pieces() }
        return AnyIterator([try table.rows([], context)].makeIterator())
    }
}
