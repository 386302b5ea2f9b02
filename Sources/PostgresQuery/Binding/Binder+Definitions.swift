public import PostgresCatalog
public import PostgresSQL
public import PostgresWire

extension Binder {
    /// The columns that a view or a table made of a query has: names, types and modifiers as they are, domains included.
    ///
    /// - Throws: What the binder says, and 42P16 for a column of no type that a table can have.
    public func columns(of query: SelectQuery) throws(PostgresError) -> [Column] {
        let binder = makeBinder()
        let relation = try binder.bindQuery(query, Scope(parent: nil), resolvesUnknown: true)
        var seen: Set<String> = []
        var columns: [Column] = []
        for column in relation.columns {
            guard seen.insert(column.name).inserted else {
                throw PostgresError("42701", "column \"\(column.name)\" specified more than once")
            }
            if column.type == .record || column.type == .void || column.type.isPolymorphic {
                throw PostgresError(
                    "42P16",
                    "column \"\(column.name)\" has pseudo-type \(binder.facts.name(column.type))"
                )
            }
            columns.append(Column(column.name, column.type, typeModifier: column.typeModifier))
        }
        return columns
    }
}
