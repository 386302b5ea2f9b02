extension Expression {
    /// The conditions joined with AND; the first is left out where it is nil.
    public static func and(_ first: Expression?, _ second: Expression) -> Expression {
        guard let first else { return second }
        var operands: [Expression] = []
        for part in [first, second] {
            if case .logical(let node) = part, node.operator == .and {
                operands += node.operands
            } else {
                operands.append(part)
            }
        }
        return .logical(LogicalExpression(operator: .and, operands: operands))
    }
}

extension TableReference {
    /// The table behind a query of all its rows for which a condition holds: `(SELECT * FROM t WHERE …) AS t`.
    ///
    /// It has the name that the table had, so that its columns can be qualified as before.
    public func filtered(by condition: Expression) -> DerivedTable {
        var inner = self
        inner.alias = nil
        let star = SelectItem(expression: .column(ColumnReference(parts: [], isStar: true)))
        let core = SelectCore(columns: [star], from: [.table(inner)], whereClause: condition)
        let alias = self.alias ?? TableAlias(name: Identifier(name.name))
        return DerivedTable(query: SelectQuery(body: .select(core)), alias: alias)
    }
}
