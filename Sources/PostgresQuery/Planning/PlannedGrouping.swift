public import PostgresWire

/// Groups that a handler may make, with conditions whose values may wait for the parameters.
struct PlannedGrouping: Sendable {
    /// An aggregate of one column, or of rows.
    struct Aggregate: Sendable {
        var function: String
        var column: Int?
        var isDistinct: Bool
        var conditions: [PlannedScan.Condition]
    }

    var keys: [Int]
    var aggregates: [Aggregate]
    /// The types of the keys and, behind them, of the aggregates.
    var types: [PostgresType]

    /// The groups of an execution with these parameters.
    func request(_ parameters: [PostgresValue]) -> ScanGrouping {
        ScanGrouping(
            keys: keys,
            aggregates: aggregates.map { aggregate in
                ScanAggregate(
                    function: aggregate.function,
                    column: aggregate.column,
                    isDistinct: aggregate.isDistinct,
                    conditions: aggregate.conditions.map { $0.request(parameters) }
                )
            }
        )
    }
}

extension PlannedScan.Condition {
    /// The condition of an execution with these parameters.
    func request(_ parameters: [PostgresValue]) -> ScanCondition {
        let operand: ScanCondition.Operand =
            switch self.operand {
            case .known(let operand): operand
            case .parameter(let index): .value(parameters.indices.contains(index) ? parameters[index] : .null)
            }
        return ScanCondition(column: column, operator: self.operator, operand: operand)
    }
}

extension BoundQuery {
    /// The types of the values of the groups that a scan's request asks for; nil where it asks for none.
    public func groupTypes(of scan: ScanID) -> [PostgresType]? {
        guard plan.scans.indices.contains(scan.rawValue) else { return nil }
        return plan.scans[scan.rawValue].grouping?.types
    }
}
