public import PostgresCatalog
import PostgresWire

/// What a session tells the catalog for relations that show its state (`pg_settings`, `pg_stat_activity` …).
///
/// A `FunctionEnvironment` that conforms is asked; otherwise such relations show nothing of the session.
public protocol CatalogEnvironment: FunctionEnvironment {
    /// What the relations show.
    var catalogContext: CatalogContext { get }
}

/// Rows of a catalog relation, or those with one value in a column.
final class VirtualScanPlan: PlanNode {
    /// The column that is looked up, and the value.
    struct Key: Sendable {
        var column: Int
        var value: any Evaluator
    }

    let relation: OID
    let key: Key?

    init(relation: OID, key: Key?) {
        self.relation = relation
        self.key = key
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { VirtualScanSource(self, context) }
}

private final class VirtualScanSource: RowSource {
    private let plan: VirtualScanPlan
    private let context: ExecutionContext
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
        if plan.key != nil { rows = nil }
    }

    private func loaded() throws(PostgresError) -> [[PostgresValue]] {
        if let rows { return rows }
        let environment = context.environment
        var key: RowKey?
        if let wanted = plan.key {
            key = RowKey(column: wanted.column, equals: try wanted.value.evaluate([], context))
        }
        let state =
            (environment as? any CatalogEnvironment)?.catalogContext
            ?? CatalogContext(
                currentUser: environment.currentUser,
                searchPath: environment.searchPath(withImplicit: true)
            )
        let made = environment.catalog.rows(of: plan.relation, where: key, context: state)
        rows = made
        return made
    }
}
