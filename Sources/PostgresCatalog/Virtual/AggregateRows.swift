import PostgresWire

/// `pg_aggregate`.
extension CatalogSnapshot {
    func aggregateRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .function(let function) = origin, let aggregate = function.aggregate else { return [] }
        return [aggregateRow(function, aggregate, RowLayout("pg_aggregate"))]
    }

    private func aggregateRow(
        _ function: FunctionDefinition,
        _ aggregate: AggregateDefinition,
        _ layout: RowLayout
    ) -> [PostgresValue] {
        var row = layout.row()
        row["aggfnoid"] = .object(function.oid ?? .invalid, name: function.qualifiedName.name)
        row["aggkind"] = Self.letter(aggregate.kind)
        row["aggnumdirectargs"] = .int2(Int16(clamping: aggregate.directArguments))
        row["aggtransfn"] = procedure(aggregate.transition)
        row["aggfinalfn"] = procedure(aggregate.final)
        row["aggcombinefn"] = procedure(aggregate.combine)
        for column in ["aggserialfn", "aggdeserialfn", "aggmtransfn", "aggminvtransfn", "aggmfinalfn"] {
            row[column] = procedure(nil)
        }
        row["aggfinalextra"] = .bool(false)
        row["aggmfinalextra"] = .bool(false)
        row["aggfinalmodify"] = Self.letter("r")
        row["aggmfinalmodify"] = Self.letter("r")
        row["aggsortop"] = .oid(.invalid)
        row["aggtranstype"] = .oid(aggregate.stateType.oid)
        row["aggtransspace"] = .int4(0)
        row["aggmtranstype"] = .oid(.invalid)
        row["aggmtransspace"] = .int4(0)
        row["agginitval"] = aggregate.initialState.map { .text($0) } ?? .null
        return row.values
    }
}
