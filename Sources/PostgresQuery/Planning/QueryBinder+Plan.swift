import PostgresSQL
import PostgresWire

/// A node with the places of its columns.
struct Planned {
    var node: any PlanNode
    var layout: Layout
    /// The scan that the rows come from one by one, unchanged in number and order but for filters.
    var scan: ScanID?
    /// Whether every filter of that scan is among its conditions.
    var isFullyPushed = true
    /// Whether each pass of one execution gives the same rows, whatever the outer rows are.
    var isRepeatable = false
    /// The catalog relation that it is, where other items of FROM may be joined to it by its indexes.
    var searchable: SearchableRelation?
    /// About how many rows it gives, where they come from the catalog alone.
    var catalogRows: Int?
    /// The items of FROM that it has joined.
    var entries: Set<Int> = []
    /// The order that its rows come in.
    var order = RowOrder()
    /// About what rows it gives.
    var estimate = Estimate.unknown
    /// Whether the rows are those of functions which tell how many they give.
    var hasKnownRows = false
    /// Whether the rows come in the order of the query, of which only the first are wanted.
    var isPage = false
}

extension QueryBinder {
    /// The plan of a SELECT.
    func plan(_ parts: SelectParts, _ scope: Scope) throws(PostgresError) -> (any PlanNode, ScanRequest?) {
        var parts = parts
        let shown = parts.targets.map(\.expression)
        let named = columnsOfQueries(parts)
        let own = try simplify(&parts).union(scope.entries)
        try forgetIdleColumns(named, parts)
        defer { if !freeColumns.isEmpty { freeColumns = freeColumns.filter { !own.contains($0.key.entry) } } }
        let outerLive = liveColumns
        defer { liveColumns = outerLive }
        noteRead(parts, scope)
        let planned = try planFrom(parts.trees, parts.conditions)
        page = nil
        return try planOutput(planned, &parts, scope, shown)
    }

    /// Notes what is read above the FROM of a query.
    private func noteRead(_ parts: SelectParts, _ scope: Scope) {
        liveColumns = columns(of: parts.targets.map(\.expression) + (parts.grouping?.keys ?? []))
            .union(columns(of: parts.having.map { [$0] } ?? []))
        notePage(of: parts, scope)
    }

    /// Leaves out what does nothing; gives the items of FROM that came up from sub-queries.
    private func simplify(_ parts: inout SelectParts) throws(PostgresError) -> Set<Int> {
        let own = pullUp(&parts)
        try keepOnlyNever(&parts)
        try dropIdleSubqueries(&parts)
        try dropIdleJoins(&parts)
        // Groups that HAVING never lets pass are not made, unless there are several sets of them.
        if let having = parts.having, parts.grouping.map({ $0.sets.count == 1 }) ?? true,
            let never = try neverHolds([having])
        {
            // What is asked once is asked all the same, ahead of it.
            parts.conditions = parts.conditions.filter { $0.columns.isEmpty && !isFoldable($0) } + [never]
            parts.having = never
        } else if let having = parts.having {
            parts.having = try reduced(having, beside: parts.grouping?.keys ?? [])
        }
        moveHaving(&parts)
        refuseUnsettledPatterns(parts)
        dropConstantKeys(&parts)
        return own
    }

    /// Groups, windows, the select list, DISTINCT, ORDER BY and LIMIT over the rows of FROM.
    private func planOutput(
        _ source: Planned,
        _ parts: inout SelectParts,
        _ scope: Scope,
        _ shown: [BoundExpression]
    ) throws(PostgresError) -> (any PlanNode, ScanRequest?) {
        var planned = source
        planned = try planKeySets(planned, &parts)
        if let grouping = parts.grouping {
            planned = try planAggregate(planned, grouping, &parts, scope)
            planned.scan = nil
            planned.order = RowOrder()
        }
        planned = try planWindowSets(planned, &parts, scope)
        if scope.hasWindows {
            for index in parts.targets.indices {
                parts.targets[index].expression = try withoutIdleCalls(parts.targets[index].expression)
            }
            planned = try planWindows(planned, &parts)
            planned.scan = nil
            planned.order = RowOrder()
        }
        let withoutSets = planned
        planned = try planSets(planned, &parts)
        let late = try lateTargets(parts, planned)
        let evaluators =
            if let late { late.before } else { try compile(parts.targets.map(\.expression), planned.layout) }
        let isSame = isIdentity(evaluators, planned)
        let isVolatile = late == nil && parts.targets.contains(where: \.expression.isVolatile)
        var node: any PlanNode =
            isSame
            ? planned.node : ProjectPlan(input: planned.node, expressions: evaluators, isVolatile: isVolatile)
        note(node) {
            $0.rows = $0.rows ?? planned.estimate.rows
            $0.output = shown
            $0.computesOutput = true
        }
        // The rows of sets are none of the scan's, though they may be the columns in order.
        let passThrough = isSame && isPlain(parts) ? wholeScan(planned) : nil
        node = try planOrder(node, parts, withoutSets, shown, late)
        if let scan = withoutSets.scan { addHints(parts, scan, planned) }
        lastEstimate = Estimate(rows: planned.estimate.rows)
        for (index, target) in parts.targets.enumerated() {
            guard let column = pulledUp(target.expression).bareColumn else { continue }
            lastEstimate.distinct[ColumnID(entry: 0, column: index)] = planned.estimate.distinct[column]
        }
        return (node, passThrough)
    }

    /// A pattern that is known is read when the query is planned, to tell how many rows it fits: that takes a collation.
    private func refuseUnsettledPatterns(_ parts: SelectParts) {
        let entries = parts.trees.reduce(into: Set()) { $0.formUnion($1.entries) }
        func look(_ condition: BoundExpression) {
            switch condition.kind {
            case .and(let operands), .or(let operands): operands.forEach(look)
            case .not(let operand): look(operand)
            case .call(let function, let operands) where CollationUse.isUnsettledPattern(function):
                guard operands.count == 2, isFoldable(operands[1]),
                    Set(operands[0].columns.map(\.entry)).intersection(entries).count == 1,
                    let error = CollatedFunctions.error(of: function.source)
                else { return }
                planFailure = planFailure ?? error
            default: break
            }
        }
        func look(_ tree: JoinTree) {
            guard case .join(_, let left, let right, let conditions) = tree else { return }
            look(left)
            look(right)
            conditions.forEach(look)
        }
        parts.conditions.forEach(look)
        parts.trees.forEach(look)
    }

    /// What HAVING says of keys alone is asked of the rows, before they are grouped; where there are no keys, it stays for
    /// the one group too.
    private func moveHaving(_ parts: inout SelectParts) {
        guard let having = parts.having, let grouping = parts.grouping, grouping.sets.count == 1 else { return }
        let conjuncts = Self.conjuncts(having)
        let moved = conjuncts.filter { condition in
            !condition.isVolatile
                && !condition.contains {
                    switch $0.kind {
                    case .aggregate, .grouping, .window, .subquery: true
                    default: false
                    }
                }
        }
        guard !moved.isEmpty else { return }
        // They are over the items that came up from sub-queries.
        parts.conditions += moved.map(pulledUp)
        guard !grouping.keys.isEmpty else { return }
        let rest = conjuncts.filter { !moved.contains($0) }
        parts.having = rest.count > 1 ? BoundExpression(kind: .and(rest), type: .bool) : rest.first
    }

    /// Whether the expressions are just the columns of the rows in order.
    private func isIdentity(_ evaluators: [any Evaluator], _ planned: Planned) -> Bool {
        guard planned.layout.width == evaluators.count, !evaluators.isEmpty else { return false }
        return evaluators.indices.allSatisfy { (evaluators[$0] as? SlotEvaluator)?.slot == $0 }
    }

    private func isPlain(_ parts: SelectParts) -> Bool {
        parts.conditions.isEmpty && !parts.trees.contains(where: \.isSecured) && parts.sort.isEmpty
            && parts.limit == nil && !parts.isDistinct
            && parts.distinctOn.isEmpty && parts.grouping == nil
    }

    private func wholeScan(_ planned: Planned) -> ScanRequest? {
        guard let scan = planned.scan, keptDepth == 0, scans.indices.contains(scan.rawValue),
            !scans[scan.rawValue].template.wantsIdentity
        else { return nil }
        return scans[scan.rawValue].template
    }

    /// DISTINCT, ORDER BY and LIMIT over the targets' rows, and the cut to the visible columns.
    private func planOrder(
        _ input: any PlanNode,
        _ parts: SelectParts,
        _ planned: Planned,
        _ shown: [BoundExpression],
        _ late: LateTargets?
    ) throws(PostgresError) -> any PlanNode {
        var node = input
        let blankPadded = parts.targets.map { $0.expression.type == .bpchar }
        if parts.isDistinct {
            let distinct = DistinctPlan(input: node, slots: Array(0..<parts.visibleCount), blankPadded: blankPadded)
            note(distinct) {
                $0.keys = [Array(shown.prefix(parts.visibleCount))]
                $0.output = shown
            }
            node = handedDown(distinct, over: planned, parts.targets.map(\.expression))
        }
        let keys = parts.sort.map {
            SortSlot(
                slot: $0.target,
                isDescending: $0.isDescending,
                nullsFirst: $0.nullsFirst,
                isBlankPadded: blankPadded[$0.target]
            )
        }
        let failure = parts.sort.lazy.compactMap { parts.targets[$0.target].expression.orderFailure }.first
        if !parts.distinctOn.isEmpty {
            let sorted = Set(keys.map(\.slot))
            let further = parts.distinctOn.filter { !sorted.contains($0) }.map {
                SortSlot(slot: $0, isDescending: false, nullsFirst: false, isBlankPadded: blankPadded[$0])
            }
            // PostgreSQL never hashes here, so that rows without an ORDER BY come in the order of these columns too.
            node = SortPlan(input: node, keys: keys + further, bound: nil, followsScan: nil, failure: failure)
            note(node) {
                $0.keys = [(keys + further).map { shown[$0.slot] }]
                $0.output = shown
            }
            node = DistinctPlan(input: node, slots: parts.distinctOn, blankPadded: blankPadded, isSorted: true)
            note(node) {
                $0.keys = [parts.distinctOn.map { shown[$0] }]
                $0.output = shown
            }
        } else if !keys.isEmpty {
            if !isInOrder(parts, planned) {
                let follows = parts.isDistinct || parts.grouping != nil ? nil : orderedScan(parts, planned)
                node = SortPlan(input: node, keys: keys, bound: parts.limit, followsScan: follows, failure: failure)
                note(node) {
                    $0.keys = [keys.map { shown[$0.slot] }]
                    $0.output = shown
                }
            }
            if let late {
                node = ProjectPlan(input: node, expressions: late.after, isVolatile: true, isLate: true)
                note(node) { $0.output = shown }
            }
        }
        if let limit = parts.limit {
            node = LimitPlan(input: node, limit: limit, tieKeys: keys)
            note(node) { $0.output = shown }
        }
        if parts.visibleCount < parts.targets.count {
            node = CutPlan(input: node, count: parts.visibleCount)
        }
        return node
    }

    /// Whether the rows come in the query's order already.
    private func isInOrder(_ parts: SelectParts, _ planned: Planned) -> Bool {
        if planned.isPage { return true }
        guard !parts.isDistinct, parts.sort.allSatisfy({ !$0.isDescending && !$0.nullsFirst }) else { return false }
        let columns = parts.sort.compactMap { pulledUp(parts.targets[$0.target].expression).relabelledColumn }
        return columns.count == parts.sort.count && planned.order.covers(columns)
    }

    /// The scan whose order would be the query's order.
    private func orderedScan(_ parts: SelectParts, _ planned: Planned) -> ScanID? {
        guard let scan = planned.scan else { return nil }
        // A set of the select list is a column too by now, but none of the scan.
        let areColumns = parts.sort.allSatisfy {
            guard case .column(let id) = pulledUp(parts.targets[$0.target].expression).kind else { return false }
            return planned.layout.slots[id] != nil
        }
        return areColumns ? scan : nil
    }

    /// Adds order and limit to the request of the one scan that a simple query reads.
    private func addHints(_ parts: SelectParts, _ scan: ScanID, _ planned: Planned) {
        guard parts.grouping == nil, !parts.isDistinct, parts.distinctOn.isEmpty, scans.indices.contains(scan.rawValue),
            !parts.targets.contains(where: { $0.expression.contains { self.returnsSet($0) } })
        else { return }
        var order: [ScanOrder] = []
        for key in parts.sort {
            guard case .column(let id) = pulledUp(parts.targets[key.target].expression).kind else { return }
            order.append(ScanOrder(column: id.column, isDescending: key.isDescending, nullsFirst: key.nullsFirst))
        }
        scans[scan.rawValue].template.orderBy = order
        guard planned.isFullyPushed, let limit = parts.limit, !limit.withTies else { return }
        scans[scan.rawValue].limit = limit
    }
}
