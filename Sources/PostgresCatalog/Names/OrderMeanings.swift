import PostgresWire

/// What operators mean in B-trees: by that rows are compared field by field.
extension CatalogSnapshot {
    /// The meanings that an operator has in the operator families of B-trees: 1 for `<` and on to 5 for `>`, 6 for one that
    /// negates an equality.
    public func orderMeanings(of operator: OperatorRow) -> Set<Int16> {
        let found = orderStrategies(of: `operator`.oid)
        guard found.isEmpty, `operator`.negator != .invalid else { return found }
        return orderStrategies(of: `operator`.negator).contains(OrderStrategies.equality)
            ? [OrderStrategies.inequality] : []
    }

    private func orderStrategies(of operator: OID) -> Set<Int16> {
        var found = OrderStrategies.shared.byOperator[`operator`] ?? []
        guard !model.operatorFamilies.isEmpty else { return found }
        for family in model.operatorFamilies where family.name.method == OrderStrategies.method {
            for entry in family.operators where entry.operator == `operator` { found.insert(entry.strategy) }
        }
        return found
    }
}

/// The places of PostgreSQL's own operators in the families of B-trees (`pg_amop`).
private struct OrderStrategies: Sendable {
    static let shared = OrderStrategies()
    static let method = "btree"
    static let equality: Int16 = 3
    static let inequality: Int16 = 6

    let byOperator: [OID: Set<Int16>]

    private init() {
        let method = AccessMethods.oid(Self.method)
        var found: [OID: Set<Int16>] = [:]
        let rows = BuiltInText.rows(of: "pg_amop", ["amopopr", "amopstrategy", "amopmethod"]) { fields, columns in
            (fields.oid(columns[0]), Int16(fields.string(columns[1])), fields.oid(columns[2]))
        }
        for (`operator`, strategy, own) in rows where own == method {
            if let strategy { found[`operator`, default: []].insert(strategy) }
        }
        byOperator = found
    }
}
