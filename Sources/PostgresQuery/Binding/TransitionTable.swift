package import PostgresCatalog
import PostgresSQL
package import PostgresWire

/// A table that only the function of a trigger sees: the rows that a statement has changed, as they were or as they are.
package struct TransitionTable: Sendable {
    /// The name that the trigger gives it.
    package var name: String
    /// The columns of the trigger's table.
    package var columns: [Column]
    /// The rows.
    package var rows: [[PostgresValue]]

    /// A table of these rows.
    package init(name: String, columns: [Column], rows: [[PostgresValue]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}

extension QueryBinder {
    /// Binds a table that only the function of a trigger sees.
    func bindTransitionTable(
        _ table: TransitionTable,
        _ reference: TableReference,
        _ scope: Scope
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        let node = KnownRowsPlan(table.rows)
        let entry = makeEntry()
        let columns = table.columns.map {
            OutputColumn(name: $0.name, type: $0.type, typeModifier: $0.typeModifier)
        }
        var item = makeItem(entry, BoundRelation(node: node, columns: columns, targets: [], shapes: []))
        item.name = table.name
        try rename(&item, reference.alias)
        note(item, at: reference.range)
        noteItem(
            entry,
            PlanNotes.Item(name: table.name, alias: item.name, columns: table.columns),
            in: scope
        )
        scope.level.items.append(item)
        return (.leaf(FromLeaf(entry: entry, width: columns.count, source: .plan(node))), [item])
    }
}

/// Rows that are known when the plan is made.
private final class KnownRowsPlan: PlanNode {
    let rows: [[PostgresValue]]

    init(_ rows: [[PostgresValue]]) { self.rows = rows }

    func makeSource(_ context: ExecutionContext) -> any RowSource { KnownRowsSource(rows) }

    func describe(_ explainer: PlanExplainer) -> PlanDescription { PlanDescription("Named Tuplestore Scan") }
}

private final class KnownRowsSource: RowSource {
    private let rows: [[PostgresValue]]
    private var position = 0

    init(_ rows: [[PostgresValue]]) { self.rows = rows }

    func next() throws(PostgresError) -> Step {
        guard position < rows.count else { return .finished }
        let end = min(rows.count, position &+ Execution.batchSize)
        defer { position = end }
        return .rows(Array(rows[position..<end]))
    }

    func rewind() { position = 0 }
}
