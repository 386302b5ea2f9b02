import PostgresWire

extension QueryBinder {
    /// A grouping of the rows of one scan as a node that takes the groups from the handler, where it has made them.
    ///
    /// That is so where the keys are columns, the aggregates are of columns, and all conditions go along with the request.
    func handedDown(
        _ node: AggregatePlan,
        over input: Planned,
        _ grouping: GroupingParts,
        _ calls: [BoundAggregate]
    ) throws(PostgresError) -> any PlanNode {
        guard let scan = groupedScan(input), grouping.sets.count == 1,
            grouping.sets[0] == Array(grouping.keys.indices), node.groupings.isEmpty,
            let entry = entry(of: scan, input.layout)
        else { return node }
        var keys: [Int] = []
        for key in grouping.keys {
            guard let column = groupColumn(key, entry), !keys.contains(column) else { return node }
            keys.append(column)
        }
        var aggregates: [PlannedGrouping.Aggregate] = []
        for call in calls {
            guard let aggregate = try handedDown(call, entry) else { return node }
            aggregates.append(aggregate)
        }
        let types = grouping.keys.map(\.type) + calls.map(\.function.result)
        return grouped(node, scan, PlannedGrouping(keys: keys, aggregates: aggregates, types: types))
    }

    /// DISTINCT over columns of one scan in the same way.
    func handedDown(_ node: DistinctPlan, over input: Planned, _ targets: [BoundExpression]) -> any PlanNode {
        guard let scan = groupedScan(input), let entry = entry(of: scan, input.layout), !targets.isEmpty else {
            return node
        }
        var keys: [Int] = []
        for target in targets {
            guard let column = groupColumn(target, entry), !keys.contains(column) else { return node }
            keys.append(column)
        }
        return grouped(node, scan, PlannedGrouping(keys: keys, aggregates: [], types: targets.map(\.type)))
    }

    private func grouped(_ node: any PlanNode, _ scan: ScanPlan, _ grouping: PlannedGrouping) -> any PlanNode {
        scans[scan.id.rawValue].grouping = grouping
        return GroupedScanPlan(grouping: node, scan: scan, width: grouping.types.count)
    }

    /// The scan whose rows an input consists of, filtered by conditions that all go along with the request.
    private func groupedScan(_ input: Planned) -> ScanPlan? {
        guard let id = input.scan, input.isFullyPushed, scans.indices.contains(id.rawValue),
            !scans[id.rawValue].template.wantsIdentity, scans[id.rawValue].limit == nil
        else { return nil }
        if let scan = input.node as? ScanPlan { return scan }
        return (input.node as? FilterPlan)?.input as? ScanPlan
    }

    private func entry(of scan: ScanPlan, _ layout: Layout) -> Int? {
        guard scan.width > 0 else { return nil }
        return layout.slots.keys.first?.entry
    }

    /// The column that an expression is; nil for one whose values may be equal and look different to a handler.
    private func groupColumn(_ expression: BoundExpression, _ entry: Int) -> Int? {
        guard case .column(let id) = pulledUp(expression).kind, id.entry == entry, expression.type != .bpchar else {
            return nil
        }
        return id.column
    }

    private func handedDown(
        _ call: BoundAggregate,
        _ entry: Int
    ) throws(PostgresError) -> PlannedGrouping.Aggregate? {
        guard call.directArguments.isEmpty, call.orderBy.isEmpty, !call.isHypothetical, call.arguments.count <= 1,
            call.function.oid < .firstUserObject
        else { return nil }
        var column: Int?
        if let argument = call.arguments.first {
            guard let found = groupColumn(argument, entry) else { return nil }
            column = found
        }
        var conditions: [PlannedScan.Condition] = []
        for condition in call.filter.map(Self.conjuncts) ?? [] {
            guard let simple = try scanCondition(pulledUp(condition), entry) else { return nil }
            conditions.append(simple)
        }
        return PlannedGrouping.Aggregate(
            function: call.function.name,
            column: column,
            isDistinct: call.isDistinct,
            conditions: conditions
        )
    }
}
