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
        for (index, column) in relation.columns.enumerated() {
            guard seen.insert(column.name).inserted else {
                throw PostgresError("42701", "column \"\(column.name)\" specified more than once")
            }
            if column.type == .record || column.type == .void || column.type.isPolymorphic {
                throw PostgresError(
                    "42P16",
                    "column \"\(column.name)\" has pseudo-type \(binder.facts.name(column.type))"
                )
            }
            var made = Column(column.name, column.type, typeModifier: column.typeModifier)
            if relation.collations.indices.contains(index), let own = relation.collations[index] {
                made.collation = binder.environment.catalog.collation(own)?.name
            }
            columns.append(made)
        }
        return columns
    }

    /// The type that a name stands for.
    public func type(named name: TypeName) throws(PostgresError) -> PostgresType {
        try makeBinder().type(name).type
    }

    /// The values of expressions that see no columns, as values of these types: the parameters of EXECUTE.
    ///
    /// - Throws: 42804 for an expression of another type, and what the binder says.
    public func values(
        of expressions: [Expression],
        as types: [PostgresType]
    ) throws(PostgresError) -> [PostgresValue] {
        var values: [PostgresValue] = []
        for (index, (expression, type)) in zip(expressions, types).enumerated() {
            let binder = makeBinder()
            let scope = Scope(parent: nil)
            scope.clause = .executeParameter
            let bound = try binder.bind(expression, scope)
            guard let value = try binder.coerce(bound, to: type, .assignment) else {
                throw binder.failure(
                    "42804",
                    "parameter $\(index &+ 1) of type \(binder.facts.name(bound.type)) cannot be coerced to the "
                        + "expected type \(binder.facts.name(type))",
                    at: expression.range,
                    hint: "You will need to rewrite or cast the expression."
                )
            }
            let evaluator = try binder.compile(value, Layout())
            values.append(try evaluator.evaluate([], binder.foldingContext))
        }
        return values
    }
}

extension Binder {
    /// The type that a name stands for, with its modifier.
    package func typeWithModifier(
        named name: TypeName
    ) throws(PostgresError) -> (type: PostgresType, typeModifier: Int32) {
        try makeBinder().type(name)
    }
}

extension PostgresType {
    /// Whether a variable cannot have it: it stands for others, or for nothing.
    package var isPseudoType: Bool {
        isPolymorphic || BuiltInCatalog.shared.type(oid)?.kind == "p"
    }

    /// Whether it stands for another type, which the call says.
    package var standsForOthers: Bool { isPolymorphic }
}

extension Binder {
    /// Whether a value of one type may be given to what holds another.
    package func mayAssign(_ type: PostgresType, to target: PostgresType) -> Bool {
        let value = BoundExpression(kind: .column(ColumnID(entry: -1, column: 0)), type: type)
        return (try? makeBinder().coerce(value, to: target, .assignment)) ?? nil != nil
    }
}
