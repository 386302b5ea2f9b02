import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A sort key over a bound expression.
    func sortKey(_ key: SortKey, _ expression: BoundExpression) throws(PostgresError) -> BoundSortKey {
        let isDescending: Bool
        switch key.direction {
        case .ascending: isDescending = false
        case .descending: isDescending = true
        case .using(let name):
            _ = try findOperator(name, expression.type, expression.type)
            isDescending = name.symbol == ">"
            guard isDescending || name.symbol == "<", facts.isSortable(expression.type) else {
                throw failure(
                    "42809",
                    "operator \(name.symbol) is not a valid ordering operator",
                    at: name.range,
                    hint: "Ordering operators must be \"<\" or \">\" members of btree operator families."
                )
            }
        }
        guard facts.isSortable(expression.type) else {
            throw failure(
                "42883",
                "could not identify an ordering operator for type \(facts.name(expression.type))",
                at: writtenPlace(of: key.expression),
                hint: "Use an explicit ordering operator or modify the query."
            )
        }
        return BoundSortKey(
            expression: expression,
            isDescending: isDescending,
            nullsFirst: key.nullsFirst ?? isDescending
        )
    }
}
