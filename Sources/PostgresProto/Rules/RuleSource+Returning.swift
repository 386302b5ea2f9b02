import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What a statement returns where rules are carried out in its place.
extension RuleSource {
    /// An action that returns what a statement asks for, out of what the rule returns; nothing for no statement.
    func returning(_ statement: Statement?, from action: Statement) throws(PostgresError) -> Statement {
        let wanted: [SelectItem]
        switch statement {
        case .insert(let insert): wanted = insert.returning
        case .update(let update): wanted = update.returning
        case .delete(let delete): wanted = delete.returning
        default: wanted = []
        }
        switch action {
        case .insert(var insert):
            insert.returning = try mapped(wanted, insert.returning, insert.table)
            return .insert(insert)
        case .update(var update):
            update.returning = try mapped(wanted, update.returning, update.table)
            return .update(update)
        case .delete(var delete):
            delete.returning = try mapped(wanted, delete.returning, delete.table)
            return .delete(delete)
        default: return action
        }
    }

    private func mapped(
        _ wanted: [SelectItem],
        _ given: [SelectItem],
        _ target: TableReference
    ) throws(PostgresError) -> [SelectItem] {
        guard !wanted.isEmpty else { return [] }
        let own = target.alias?.name ?? Identifier(target.name.name)
        let values = given.flatMap { item -> [Expression] in
            guard case .column(let reference) = item.expression, reference.isStar, let found = find(target) else {
                return [item.expression]
            }
            return found.columns.map { Self.column(own, $0.name) }
        }
        guard values.count == table.columns.count else {
            let word = values.count < table.columns.count ? "few" : "many"
            throw PostgresError("42P17", "RETURNING list has too \(word) entries")
        }
        var mapping = ReturnedColumns(
            relation: name.value,
            values: Dictionary(zip(table.columns.map(\.name), values)) { first, _ in first }
        )
        return wanted.flatMap { item -> [SelectItem] in
            guard case .column(let reference) = item.expression else {
                var item = item
                mapping.transform(&item.expression)
                return [item]
            }
            if reference.isStar, reference.parts.isEmpty || reference.parts.last?.value == name.value {
                return zip(table.columns, values).map { SelectItem(expression: $1, alias: Identifier($0.name)) }
            }
            var item = item
            item.alias = item.alias ?? reference.parts.last
            mapping.transform(&item.expression)
            return [item]
        }
    }
}

/// Puts what a rule returns into the place of the columns of its table.
private struct ReturnedColumns: SyntaxTransform {
    let relation: String
    let values: [String: Expression]

    mutating func transform(_ expression: inout Expression) {
        if case .column(let reference) = expression, !reference.isStar, let column = reference.parts.last?.value,
            reference.parts.count == 1 || reference.parts.dropLast().last?.value == relation,
            let value = values[column]
        {
            expression = value
            return
        }
        expression.transformChildren(with: &self)
    }
}
