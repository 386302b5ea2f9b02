import PostgresCatalog
import PostgresWire

/// SET of an UPDATE: the new values of a row, over the row as it is, its identity, and what else the statement reads.
struct RowChange: Sendable {
    /// A column with its new value.
    struct Assignment: Sendable {
        var column: Int
        var value: any Evaluator
    }

    /// Rows that are computed once for several columns, each of which becomes one more value of the row.
    var shared: [any Evaluator] = []
    /// The columns that get a value, in their order.
    var assignments: [Assignment]
    /// The columns that get a value, generated ones included, ascending.
    var assignedColumns: [Int]

    /// What a row is to become; nil where a trigger leaves it as it is.
    func update(
        of old: RowVersion,
        over row: [PostgresValue],
        _ rules: RowRules,
        _ context: ExecutionContext
    ) throws(PostgresError) -> RowUpdate? {
        var row = row
        for expression in shared { row.append(try expression.evaluate(row, context)) }
        var values = old.values
        for assignment in assignments { values[assignment.column] = try assignment.value.evaluate(row, context) }
        var columns = assignedColumns
        if rules.isRowByRow(.update) {
            let changed = try rules.rowBefore(.update, old: old, new: values, columns: columns, context)
            guard let changed else { return nil }
            let others = values.indices.filter { changed[$0] != values[$0] && !columns.contains($0) }
            columns = (columns + others).sorted()
            values = changed
        }
        try rules.apply(to: &values, context)
        return RowUpdate(old: old, values: values, assignedColumns: columns)
    }
}
