import PostgresCatalog
import PostgresWire

/// Rows of tables that inherit from the one that a statement names: their identity names their table, too.
extension QueryBinder {
    /// `ctid` or `tableoid` of a relation whose rows may be those of others; nil for any other relation or column.
    func inheritedSystemColumn(
        _ name: String,
        of relation: CatalogSnapshot.Relation,
        _ entry: Int
    ) -> BoundExpression? {
        guard name == "ctid" || name == "tableoid", analysis == nil, !relation.isSystem,
            !entriesWithoutChildren.contains(entry),
            relation.kind == "p" || !environment.catalog.model.children(of: relation.name).isEmpty
        else { return nil }
        let identity = BoundExpression(
            kind: .column(ColumnID(entry: entry, column: relation.columns.count)),
            type: .tid
        )
        if name == "ctid" { return call(name, "identity_place", [identity], .tid) }
        let table = BoundExpression(kind: .constant(.oid(relation.oid)), type: .oid)
        return call(name, "identity_table", [identity, table], .oid)
    }

    private func call(
        _ name: String,
        _ source: String,
        _ operands: [BoundExpression],
        _ result: PostgresType
    ) -> BoundExpression {
        let function = BoundFunction(
            oid: .invalid,
            name: name,
            source: source,
            isStrict: true,
            returnsSet: false,
            volatility: "s",
            arguments: operands.map(\.type),
            result: result
        )
        return BoundExpression(kind: .call(function, operands), type: result)
    }
}
