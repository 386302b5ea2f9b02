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
    private var rows: [[PostgresValue]]?
    private var position = 0

    init(_ plan: VirtualScanPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
    }

    func next() throws(PostgresError) -> Step {
        let rows = try loaded()
        guard position < rows.count else { return .finished }
        let end = min(rows.count, position &+ Execution.batchSize)
        let batch = Array(rows[position..<end])
        position = end
        return .rows(batch)
    }

    func rewind() {
        position = 0
        if !plan.lookups.isEmpty { rows = nil }
    }

    private func loaded() throws(PostgresError) -> [[PostgresValue]] {
        if let rows { return rows }
        let table = table ?? LookupTable(plan.relation, plan.lookups, context)
        self.table = table
        let found = plan.lookups.isEmpty ? table.rows : try table.positions([], context).map { table.row($0) }
        rows = found
        return found
    }
}
