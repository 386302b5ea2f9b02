import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The rows of a statement cut to the one that a cursor stands on, for WHERE CURRENT OF.
    func cut(_ input: WriteInput, to cursor: Identifier?, _ target: WriteTarget) throws(PostgresError) -> WriteInput {
        guard let cursor else { return input }
        guard target.relations.count == 1 else {
            throw PostgresError(.featureNotSupported, "WHERE CURRENT OF on a view is not implemented")
        }
        var input = input
        input.node = CurrentRowPlan(
            input: input.node,
            cursor: cursor.value,
            variable: try cursorVariable(cursor.value),
            table: target.relation.oid,
            identitySlot: target.width
        )
        return input
    }
}

extension QueryBinder {
    /// The variable of procedural code that holds the cursor's name, where one of this name can.
    private func cursorVariable(_ name: String) throws(PostgresError) -> (any Evaluator)? {
        guard let found = try variables?.find([name], false), case .value(.refcursor, _) = found.meaning,
            let value = try variable([name], requiresField: false, at: .none)
        else { return nil }
        return try compile(value, Layout(entry: 0, count: 0))
    }
}
