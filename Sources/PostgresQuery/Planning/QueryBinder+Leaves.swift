import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// An item of FROM with the conditions that concern only it, and the column that tells its rows from those of an outer
    /// join's NULLs where that is read.
    func planLeaf(_ leaf: FromLeaf, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        let presence = ColumnID.presence(of: leaf.entry)
        return try usedColumns.contains(presence)
            ? planMarked(leaf, conditions, presence) : planRows(of: leaf, conditions)
    }

    private func planMarked(
        _ leaf: FromLeaf,
        _ conditions: [BoundExpression],
        _ presence: ColumnID
    ) throws(PostgresError) -> Planned {
        var planned = try planRows(of: leaf, conditions.filter { !$0.columns.contains(presence) })
        var evaluators: [any Evaluator] = planned.layout.inOrder.map { SlotEvaluator($0.slot) }
        evaluators.append(ConstantEvaluator(.bool(true)))
        planned.node = ProjectPlan(input: planned.node, expressions: evaluators)
        planned.layout.slots[presence] = planned.layout.width
        planned.layout.width &+= 1
        planned.scan = nil
        planned.searchable = nil
        return try filtered(planned, conditions.filter { $0.columns.contains(presence) })
    }

    private func planRows(of leaf: FromLeaf, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        let layout = Layout(entry: leaf.entry, count: leaf.width)
        if !leaf.security.isEmpty { return try planSecured(leaf, conditions) }
        freeColumns.merge(leaf.free) { first, _ in first }
        dependence.formUnion(leaf.dependence)
        if let sample = leaf.sample { return try planSampled(sample, leaf, conditions) }
        switch leaf.source {
        case .plan(let node):
            let isRead = repeatDepth > 0 && leaf.free.isEmpty
            var planned = Planned(node: isRead ? HoldPlan(input: node) : node, layout: layout)
            planned.isRepeatable = leaf.free.isEmpty && leaf.dependence.isRepeatable
            if let rows = leaf.rows {
                planned.estimate.rows = rows
                planned.hasKnownRows = conditions.isEmpty
            }
            planned.estimate = reduced(planned.estimate, conditions)
            return try scannedQuery(planned, conditions, leaf)
        case .select(var parts, let scope):
            dropUnread(&parts, entry: leaf.entry)
            let conditions = pushDown(conditions, into: &parts, scope, entry: leaf.entry)
            let ((node, _), free, inner) = try collectingFree { [parts] () throws(PostgresError) in
                try plan(parts, scope)
            }
            freeColumns.merge(free) { first, _ in first }
            dependence.formUnion(inner)
            var planned = Planned(node: node, layout: layout)
            planned.isRepeatable =
                leaf.free.isEmpty && free.isEmpty && leaf.dependence.isRepeatable && inner.isRepeatable
            if leaf.isHeld, planned.isRepeatable { planned.node = HoldPlan(input: node) }
            planned.order = order(of: parts, entry: leaf.entry)
            planned.estimate.rows = lastEstimate.rows
            for (id, count) in lastEstimate.distinct {
                planned.estimate.distinct[ColumnID(entry: leaf.entry, column: id.column)] = count
            }
            planned.estimate = reduced(planned.estimate, conditions)
            return try scannedQuery(planned, conditions, leaf)
        case .relation(let relation) where relation.isSystem:
            return try planVirtual(relation, leaf, layout, conditions)
        case .relation(let relation): return try planScan(relation, leaf, layout, conditions)
        }
    }

    /// What a sub-query computes and nobody reads is not computed, and so nothing is wrong with it.
    private func dropUnread(_ parts: inout SelectParts, entry: Int) {
        guard !parts.isDistinct else { return }
        for index in 0..<parts.visibleCount where !usedColumns.contains(ColumnID(entry: entry, column: index)) {
            let expression = parts.targets[index].expression
            let isKey = parts.sort.contains { $0.target == index } || parts.distinctOn.contains(index)
            if isKey || expression.isPlain || expression.isVolatile { continue }
            if expression.contains({ self.returnsSet($0) }) { continue }
            parts.targets[index].expression.kind = .constant(.null)
            // The keys of windows are computed, whether or not a call asks for them.
            for key in expression.windowKeys where !parts.targets.contains(where: { $0.expression == key }) {
                parts.targets.append(Target(name: "?column?", expression: key))
            }
        }
    }

    /// The rows of a query of FROM for which conditions hold that could not become its own.
    private func scannedQuery(
        _ planned: Planned,
        _ conditions: [BoundExpression],
        _ leaf: FromLeaf
    ) throws(PostgresError) -> Planned {
        if let notes, !conditions.isEmpty, notes.items[leaf.entry]?.isQuery ?? false {
            notes.scannedQueries.insert(leaf.entry)
        }
        let planned = try filtered(planned, conditions)
        if !conditions.isEmpty { note(planned.node) { $0.entry = leaf.entry } }
        return planned
    }

    /// An item whose rows row security hides: what may fail is computed only for those that are seen, so that no error tells
    /// of the others.
    private func planSecured(_ leaf: FromLeaf, _ conditions: [BoundExpression]) throws(PostgresError) -> Planned {
        var open = leaf
        open.security = []
        let rest = conditions.filter { !$0.cannotFail }
        var planned = try planRows(of: open, leaf.security + conditions.filter(\.cannotFail))
        if !rest.isEmpty { planned.isFullyPushed = false }
        return try filtered(planned, rest)
    }

    /// A relation of the catalog: by the index of a column where a condition says its values.
    private func planVirtual(
        _ relation: CatalogSnapshot.Relation,
        _ leaf: FromLeaf,
        _ layout: Layout,
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned {
        catalogEntries.insert(leaf.entry)
        let used = usedColumns
        let isUsed = { used.contains(ColumnID(entry: leaf.entry, column: $0)) }
        environment.catalog.willRead(isUsed, of: relation.oid)
        var rest = conditions
        let found = try bestLookup(conditions, leaf)
        if let found, found.isExact { rest.remove(at: found.condition) }
        let scan = VirtualScanPlan(relation: relation.oid, lookups: found?.lookups ?? [])
        note(scan) {
            $0.entry = leaf.entry
            if let found { $0.keyCondition = [conditions[found.condition]] }
            let count = environment.catalogRows(of: relation.oid)?.count
            $0.tableRows = count.map(Double.init)
            $0.rows = found.map { Double($0.rowCount) } ?? $0.tableRows
        }
        var planned = Planned(node: scan, layout: layout)
        planned.isRepeatable = found.map { isRepeatable(over: layout)(conditions[$0.condition]) } ?? true
        planned = try filtered(planned, rest)
        guard let rows = environment.catalogRows(of: relation.oid) else { return planned }
        planned.catalogRows = found?.rowCount ?? rows.count
        planned.searchable = SearchableRelation(
            leaf: leaf,
            conditions: conditions,
            rowCount: found?.rowCount ?? rows.count
        )
        return planned
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
        let wantsIdentity = usedColumns.contains(ColumnID(entry: leaf.entry, column: leaf.width))
        let layout = wantsIdentity ? Layout(entry: leaf.entry, count: leaf.width &+ 1) : layout
        var request = ScanRequest(
            id: id,
            relationOID: relation.oid,
            relation: relation.name,
            columnsNeeded: needed,
            wantsIdentity: wantsIdentity
        )
        request.isOnly = entriesWithoutChildren.contains(leaf.entry)
        let statistics = environment.statistics(of: relation.name) ?? .unknown
        var planned = Planned(
            node: ScanPlan(
                id: id,
                width: layout.width,
                columnsNeeded: needed,
                isKept: keptDepth > 0,
                prefersColumns: statistics.areInColumns
            ),
            layout: layout,
            scan: id,
            isRepeatable: keptDepth > 0
        )
        let estimate = Estimate(statistics, relation, entry: leaf.entry, facts)
        planned.estimate = reduced(estimate, conditions)
        planned.order = order(of: statistics, relation, entry: leaf.entry, id)
        note(planned.node) {
            $0.entry = leaf.entry
            $0.tableRows = estimate.rows
            $0.output = needed.map { index in
                let column = relation.columns[index]
                return tableColumn(leaf.entry, index, column)
            }
        }
        // The number is taken before a condition's sub-query is planned, which may have scans of its own.
        var scan = PlannedScan(template: request, width: layout.width, columns: relation.columns)
        for (index, column) in relation.columns.enumerated() where column.type.isUserDefined {
            let place = needed.firstIndex(of: index)
            scan.userColumns.append(.init(index: index, neededIndex: place, type: column.type))
        }
        scans.append(scan)
        for condition in conditions {
            if let pushed = try scanCondition(condition, leaf.entry) {
                scans[id.rawValue].conditions.append(pushed)
            } else {
                planned.isFullyPushed = false
            }
        }
        if keptDepth > 0 { scansAhead.append(id) }
        return try filtered(planned, conditions)
    }

    /// The estimate of the rows for which conditions hold.
    func reduced(_ estimate: Estimate, _ conditions: [BoundExpression]) -> Estimate {
        estimate.scaled(by: estimate.selectivity(of: conditions))
    }

    /// The condition in the form that a handler gets; nil where it has none.
    func scanCondition(
        _ condition: BoundExpression,
        _ entry: Int
    ) throws(PostgresError) -> PlannedScan.Condition? {
        switch condition.kind {
        case .call(let function, let operands):
            guard let symbol = function.operatorName, operands.count == 2, isKnownOperator(function) else { return nil }
            if let column = bareColumn(operands[0], entry), let value = try knownValue(operands[1]) {
                return PlannedScan.Condition(column: column, operator: symbol, operand: value)
            }
            guard let column = bareColumn(operands[1], entry), let value = try knownValue(operands[0]),
                let flipped = Self.commutators[symbol]
            else { return nil }
            return PlannedScan.Condition(column: column, operator: flipped, operand: value)
        case .quantifiedList(let left, let function, let elements, let isAll):
            guard !isAll, let symbol = function.operatorName, isKnownOperator(function),
                let column = bareColumn(left, entry)
            else { return nil }
            guard let values = try knownValues(elements) else { return nil }
            return PlannedScan.Condition(column: column, operator: symbol, operand: values)
        case .quantifiedArray(let left, let function, let array, isAll: false):
            guard let symbol = function.operatorName, isKnownOperator(function), let column = bareColumn(left, entry),
                let computed = try computed(array)
            else { return nil }
            guard let constant = computed.evaluator as? ConstantEvaluator else {
                return PlannedScan.Condition(column: column, operator: symbol, operand: .elements(computed))
            }
            let elements = if case .array(let array) = constant.value { array.elements } else { [PostgresValue]() }
            return PlannedScan.Condition(column: column, operator: symbol, operand: .known(.anyOf(elements)))
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

    /// Whether an operator's characters say what it does: a user's may do anything.
    private func isKnownOperator(_ function: BoundFunction) -> Bool {
        function.userOperator == nil || function.comparesInOrder(facts)
    }

    private static let commutators = ["=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="]

    private func bareColumn(_ expression: BoundExpression, _ entry: Int) -> Int? {
        switch expression.kind {
        case .column(let id): id.entry == entry ? id.column : nil
        case .relabel(let operand), .collate(let operand, _): bareColumn(operand, entry)
        default: nil
        }
    }

    /// A value that is known before the first row is read.
    private func knownValue(_ expression: BoundExpression) throws(PostgresError) -> PlannedScan.Condition.Operand? {
        guard let computed = try computed(expression) else { return nil }
        if let constant = computed.evaluator as? ConstantEvaluator { return .known(.value(constant.value)) }
        if let parameter = computed.evaluator as? ParameterEvaluator { return .parameter(parameter.index) }
        return .computed(computed)
    }

    /// Values that are all known before the first row is read.
    private func knownValues(
        _ expressions: [BoundExpression]
    ) throws(PostgresError) -> PlannedScan.Condition.Operand? {
        var list: [PlannedScan.Condition.Computed] = []
        for expression in expressions {
            guard let computed = try computed(expression) else { return nil }
            list.append(computed)
        }
        let constants = list.compactMap { ($0.evaluator as? ConstantEvaluator)?.value }
        return constants.count == list.count ? .known(.anyOf(constants)) : .anyOf(list)
    }

    /// An expression that is the same for all rows.
    private func computed(_ expression: BoundExpression) throws(PostgresError) -> PlannedScan.Condition.Computed? {
        guard expression.columns.isEmpty, !expression.isVolatile, !expression.hasSubquery,
            !expression.contains({ self.returnsSet($0) })
        else { return nil }
        return PlannedScan.Condition.Computed(
            evaluator: try compile(expression, Layout()),
            expression: expression
        )
    }
}

extension BoundExpression {
    /// What the windows of its calls are divided and ordered by.
    fileprivate var windowKeys: [BoundExpression] {
        var keys: [BoundExpression] = []
        if case .window(let call) = kind {
            keys = call.window.partitionBy + call.window.orderBy.map(\.expression)
        }
        forEachChild { keys += $0.windowKeys }
        return keys
    }
}
