import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// An item of FROM with the conditions that concern only it.
    func planLeaf(_ leaf: FromLeaf, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        let layout = Layout(entry: leaf.entry, count: leaf.width)
        switch leaf.source {
        case .plan(let node):
            freeColumns.merge(leaf.free) { first, _ in first }
            return try filtered(Planned(node: node, layout: layout), conditions)
        case .relation(let relation) where relation.isSystem:
            return try planVirtual(relation, leaf, layout, conditions)
        case .relation(let relation): return try planScan(relation, leaf, layout, conditions)
        }
    }

    private func filtered(_ planned: Planned, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        guard !conditions.isEmpty else { return planned }
        var planned = planned
        planned.node = FilterPlan(input: planned.node, conditions: try compile(conditions, planned.layout))
        return planned
    }

    /// A relation of the catalog: by the index of a column where an equality says its value.
    private func planVirtual(
        _ relation: CatalogSnapshot.Relation,
        _ leaf: FromLeaf,
        _ layout: Layout,
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned {
        var rest = conditions
        var key: VirtualScanPlan.Key?
        for (index, condition) in conditions.enumerated() {
            guard let found = try indexKey(condition, leaf.entry) else { continue }
            key = found
            rest.remove(at: index)
            break
        }
        return try filtered(Planned(node: VirtualScanPlan(relation: relation.oid, key: key), layout: layout), rest)
    }

    /// `column = value` where the value is known before the scan starts.
    private func indexKey(_ condition: BoundExpression, _ entry: Int) throws(PostgresError) -> VirtualScanPlan.Key? {
        guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
            operands.count == 2, function.arguments[0] == function.arguments[1]
        else { return nil }
        for (column, value) in [(operands[0], operands[1]), (operands[1], operands[0])] {
            guard case .column(let id) = column.kind, id.entry == entry,
                value.columns.allSatisfy({ $0.entry != entry }), value.type == column.type,
                [.oid, .name, .text, .int2, .int4, .int8, .bool, .char].contains(column.type)
            else { continue }
            return VirtualScanPlan.Key(column: id.column, value: try compile(value, Layout()))
        }
        return nil
    }

    /// A relation of the handler: the conditions go along with the request.
    private func planScan(
        _ relation: CatalogSnapshot.Relation,
        _ leaf: FromLeaf,
        _ layout: Layout,
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned {
        let id = ScanID(rawValue: scans.count)
        let needed = (0..<leaf.width).filter { usedColumns.contains(ColumnID(entry: leaf.entry, column: $0)) }
        let request = ScanRequest(
            id: id,
            relationOID: relation.oid,
            relation: relation.name,
            columnsNeeded: needed
        )
        var planned = Planned(
            node: ScanPlan(id: id, width: leaf.width, columnsNeeded: needed, isKept: keptDepth > 0),
            layout: layout,
            scan: id
        )
        var scan = PlannedScan(template: request)
        for condition in conditions {
            if let pushed = try scanCondition(condition, leaf.entry) {
                scan.conditions.append(pushed)
            } else {
                planned.isFullyPushed = false
            }
        }
        scans.append(scan)
        if keptDepth > 0 { scansAhead.append(id) }
        return try filtered(planned, conditions)
    }

    /// The condition in the form that a handler gets; nil where it has none.
    private func scanCondition(
        _ condition: BoundExpression,
        _ entry: Int
    ) throws(PostgresError) -> PlannedScan.Condition? {
        switch condition.kind {
        case .call(let function, let operands):
            guard let symbol = function.operatorName, operands.count == 2 else { return nil }
            if let column = bareColumn(operands[0], entry), let value = try knownValue(operands[1]) {
                return PlannedScan.Condition(column: column, operator: symbol, operand: value)
            }
            guard let column = bareColumn(operands[1], entry), let value = try knownValue(operands[0]),
                let flipped = Self.commutators[symbol]
            else { return nil }
            return PlannedScan.Condition(column: column, operator: flipped, operand: value)
        case .quantifiedList(let left, let function, let elements, let isAll):
            guard !isAll, let symbol = function.operatorName, let column = bareColumn(left, entry) else { return nil }
            var values: [PostgresValue] = []
            for element in elements {
                guard case .known(.value(let value))? = try knownValue(element) else { return nil }
                values.append(value)
            }
            return PlannedScan.Condition(column: column, operator: symbol, operand: .known(.anyOf(values)))
        case .isNull(let operand, let isNegated):
            guard let column = bareColumn(operand, entry) else { return nil }
            return PlannedScan.Condition(
                column: column,
                operator: isNegated ? "IS NOT NULL" : "IS NULL",
                operand: .known(.none)
            )
        case .column(let id) where id.entry == entry:
            return PlannedScan.Condition(column: id.column, operator: "=", operand: .known(.value(.bool(true))))
        default: return nil
        }
    }

    private static let commutators = ["=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="]

    private func bareColumn(_ expression: BoundExpression, _ entry: Int) -> Int? {
        switch expression.kind {
        case .column(let id): id.entry == entry ? id.column : nil
        case .relabel(let operand): bareColumn(operand, entry)
        default: nil
        }
    }

    /// A value that is known when the plan is made, or with the parameters.
    private func knownValue(_ expression: BoundExpression) throws(PostgresError) -> PlannedScan.Condition.Operand? {
        guard expression.columns.isEmpty else { return nil }
        let evaluator = try compile(expression, Layout())
        if let constant = evaluator as? ConstantEvaluator { return .known(.value(constant.value)) }
        if let parameter = evaluator as? ParameterEvaluator { return .parameter(parameter.index) }
        return nil
    }
}
