import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// `SELECT 1, 'a'`: a select list of literals and nothing else, whose one row is known at once; nil for any other
    /// query.
    static func bindConstants(_ query: SelectQuery) -> BoundQuery? {
        guard case .select(let core) = query.body, core.from.isEmpty, core.whereClause == nil, core.groupBy.isEmpty,
            core.having == nil, core.distinct == nil, core.into == nil, core.windows.isEmpty, query.with == nil,
            query.orderBy.isEmpty, query.limit == nil, query.offset == nil, query.locking.isEmpty,
            !core.columns.isEmpty
        else { return nil }
        var columns: [OutputColumn] = []
        var row: [PostgresValue] = []
        columns.reserveCapacity(core.columns.count)
        row.reserveCapacity(core.columns.count)
        for item in core.columns {
            guard case .literal(let literal) = item.expression, let (value, type) = constant(literal) else {
                return nil
            }
            columns.append(OutputColumn(name: item.alias?.value ?? "?column?", type: type))
            row.append(value)
        }
        return BoundQuery(
            columns: columns,
            parameterTypes: [],
            passThrough: nil,
            plan: QueryPlan(root: ConstantRowPlan(row)),
            dependence: PlanDependence()
        )
    }

    private static func constant(_ literal: Literal) -> (PostgresValue, PostgresType)? {
        switch literal.value {
        case .null: (.null, .text)
        case .bool(let value): (.bool(value), .bool)
        case .integer(let value):
            if let small = Int32(exactly: value) { (.int4(small), .int4) } else { (.int8(value), .int8) }
        case .string(let text): (.text(text), .text)
        case .decimal, .bits, .hexBits: nil
        }
    }
}
