import PostgresSQL
import PostgresWire

extension FilterPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.filtered(input, by: self) }
}

extension HashedFilterPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.filtered(input, by: self) }
}

extension GatePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = isNeverOpen ? explainer.result(self, rows: 0) : explainer.above("Result", input)
        description.add("One-Time Filter", explainer.notes[self].filter, at: .rows, groups: nil, explainer)
        return description
    }
}

extension HoldPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.above("Materialize", input) }
}

extension ProjectPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        isLate ? explainer.above("Result", input) : explainer.passed(input, by: self)
    }
}

extension CutPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.passed(input, by: self) }
}

extension ProjectSetPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.above("ProjectSet", input)
        description.estimate = description.estimate.map { below in
            // A call is taken to give as many rows as PostgreSQL takes most of them to give.
            var estimate = below
            estimate.rows *= 1000
            estimate.totalCost += estimate.rows * PlanCosts.row / 2
            return estimate
        }
        return description
    }
}

extension LimitPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.above("Limit", input)
        description.estimate = description.estimate.map {
            PlanCosts.limit($0, count: limit.knownCount, offset: limit.offset?.knownNumber ?? 0)
        }
        return description
    }
}

extension LimitBounds {
    /// The number of rows, where it is known before the query runs.
    fileprivate var knownCount: Double? { count?.knownNumber }
}

extension Evaluator {
    /// The number that a constant is.
    fileprivate var knownNumber: Double? { (self as? ConstantEvaluator)?.value.wholeNumber.map(Double.init) }
}

extension SortPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.above("Sort", input)
        let keys = explainer.notes[self].keys.first ?? []
        if !keys.isEmpty {
            let shown = zip(keys, self.keys).map { explainer.text(ofSortKey: $0) + $1.direction }
            description.properties.append(.init("Sort Key", .list(shown)))
        }
        description.properties += explainer.sortMethod(of: self)
        description.estimate = description.estimate.map { estimate in
            PlanCosts.sort(estimate, bound: bound?.knownCount.map { $0 + (bound?.offset?.knownNumber ?? 0) })
        }
        return description
    }
}

extension SortSlot {
    /// What stands behind the key in ORDER BY.
    fileprivate var direction: String { sortDirection(isDescending, nullsFirst: nullsFirst) }
}

private func sortDirection(_ isDescending: Bool, nullsFirst: Bool) -> String {
    let order = isDescending ? " DESC" : ""
    return nullsFirst == isDescending ? order : order + (nullsFirst ? " NULLS FIRST" : " NULLS LAST")
}

extension DistinctPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        // DISTINCT ON takes the first of the rows that come sorted.
        if input is SortPlan { return explainer.above("Unique", input) }
        let keys = explainer.notes[self].keys.first ?? []
        var description = explainer.above("Aggregate", input, title: "HashAggregate")
        description.attributes = .hashed
        description.addGroupKeys([keys], explainer)
        description.properties += explainer.groupMemory(of: self)
        description.estimate = description.estimate.map {
            PlanCosts.aggregate($0, keys: keys.count, calls: 0, giving: min($0.rows, 200), width: $0.width)
        }
        return description
    }
}

extension AggregatePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let isPlain = keys.isEmpty && sets.count <= 1
        let hasEmptySet = sets.contains { $0.isEmpty } && !isPlain
        let strategy = isPlain ? "Plain" : hasEmptySet ? "Mixed" : "Hashed"
        let title = isPlain ? "Aggregate" : hasEmptySet ? "MixedAggregate" : "HashAggregate"
        var description = explainer.above("Aggregate", input, title: title)
        description.attributes = [.init("Strategy", .text(strategy)), .init("Partial Mode", .text("Simple"))]
        let note = explainer.notes[self]
        description.estimate = description.estimate.map {
            PlanCosts.aggregate(
                $0,
                keys: keys.count,
                calls: aggregates.count,
                giving: note.rows ?? (isPlain ? 1 : min($0.rows, 200)),
                width: explainer.width(of: self) ?? $0.width
            )
        }
        let bound = note.keys.first ?? []
        if !bound.isEmpty {
            description.addGroupKeys(
                sets.map { set in set.compactMap { bound.indices.contains($0) ? bound[$0] : nil } },
                explainer
            )
        }
        if !isPlain { description.properties += explainer.groupMemory(of: self) }
        return description
    }
}

extension [PlanDescription.Property] {
    /// What is told of grouping by hashing.
    fileprivate static var hashed: [PlanDescription.Property] {
        [.init("Strategy", .text("Hashed")), .init("Partial Mode", .text("Simple"))]
    }
}

extension PlanDescription {
    /// Adds the keys of the groups: a `Group Key`, or for grouping sets a `Hash Key` for each that is hashed.
    fileprivate mutating func addGroupKeys(_ sets: [[BoundExpression]], _ explainer: PlanExplainer) {
        let shown = sets.map { $0.map { explainer.text(of: $0, at: .rows, showsImplicit: true) } }
        guard shown.count > 1 else {
            properties.append(.init("Group Key", .list(shown.first ?? [])))
            return
        }
        for keys in shown {
            properties.append(
                keys.isEmpty
                    ? .init("Group Key", .list(["()"]), for: .text) : .init("Hash Key", .list(keys), for: .text)
            )
        }
        properties.append(.init("Grouping Sets", .groupingSets(shown), for: .programs))
    }
}

extension WindowPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var below = explainer.describe(input, as: "Outer")
        var window: BoundWindowDefinition?
        if case .window(let call)? = explainer.notes[self].calls.first?.kind { window = call.window }
        if let window, !window.partitionBy.isEmpty || !window.orderBy.isEmpty {
            // The node sorts its rows itself.
            var sort = PlanDescription("Sort", relationship: "Outer")
            let keys =
                window.partitionBy.map { explainer.text(ofSortKey: $0) }
                + window.orderBy.map {
                    explainer.text(ofSortKey: $0.expression)
                        + sortDirection($0.isDescending, nullsFirst: $0.nullsFirst)
                }
            sort.properties = [.init("Sort Key", .list(keys))] + explainer.sortMethod(of: self)
            sort.estimate = below.estimate.map { PlanCosts.sort($0, bound: nil) }
            sort.actual = below.actual
            sort.children = [below]
            below = sort
        }
        var description = PlanDescription("WindowAgg")
        description.children = [below]
        description.estimate = below.estimate.map {
            PlanCosts.window(
                $0,
                calls: calls.count,
                keys: partition.count + order.count,
                width: explainer.width(of: self) ?? $0.width
            )
        }
        return description
    }
}

extension SetOperationPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let members = members.map { explainer.describe($0, as: "Member") }
        var append = PlanDescription("Append")
        append.properties = [.init("Subplans Removed", .integer(0), for: .programs)]
        append.children = members
        append.estimate = PlanCosts.append(members.compactMap(\.estimate))
        if kind == .union, isAll { return append }
        append.relationship = "Outer"
        append.actual = members.summedActual
        guard kind == .union else {
            let command = (kind == .intersect ? "Intersect" : "Except") + (isAll ? " All" : "")
            var description = PlanDescription("SetOp", title: "HashSetOp \(command)")
            description.attributes = [.init("Strategy", .text("Hashed")), .init("Command", .text(command))]
            description.estimate = members.first?.estimate.map { first in
                var estimate = append.estimate ?? first
                estimate.rows = kind == .intersect ? min(first.rows, 200) : first.rows
                return estimate
            }
            description.children = [append]
            return description
        }
        var distinct = PlanDescription("Aggregate", title: "HashAggregate")
        distinct.attributes = .hashed
        let columns = explainer.unionKeys(of: left)
        if !columns.isEmpty { distinct.properties.append(.init("Group Key", .list(columns))) }
        distinct.estimate = append.estimate.map {
            PlanCosts.aggregate($0, keys: blankPadded.count, calls: 0, giving: $0.rows, width: $0.width)
        }
        distinct.children = [append]
        return distinct
    }

    /// What is put together: the sides, and those of unions of all rows within it.
    private var members: [any PlanNode] {
        guard kind == .union else { return [left, right] }
        var members: [any PlanNode] = [right]
        var first: any PlanNode = left
        while let inner = first as? SetOperationPlan, inner.kind == .union, inner.isAll {
            members.append(inner.right)
            first = inner.left
        }
        return [first] + members.reversed()
    }
}

extension [PlanDescription] {
    /// What nodes did together, one after the other.
    fileprivate var summedActual: PlanDescription.Actual? {
        let all = compactMap(\.actual)
        guard !all.isEmpty, let first = all.first else { return nil }
        return PlanDescription.Actual(
            startupTime: first.startupTime,
            totalTime: all.reduce(0) { $0 + $1.totalTime },
            rows: all.reduce(0) { $0 + $1.rows },
            loops: all.map(\.loops).max() ?? 0
        )
    }
}

extension PlanExplainer {
    /// The columns by which the rows of a union are told apart: those of its first query.
    fileprivate func unionKeys(of first: any PlanNode) -> [String] {
        guard let operation = first as? SetOperationPlan else {
            return notes[first].output?.map { text(ofSortKey: $0) } ?? []
        }
        return unionKeys(of: operation.left)
    }
}

extension WithPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let tables = tables.map { table in
            explainer.describeCommonTable(table.node, explainer.notes.commonTables[table.number] ?? "")
        }
        var description = explainer.passed(input, by: self)
        description.children = tables + description.children
        return description
    }
}

extension RecursiveUnionPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = PlanDescription("Recursive Union")
        description.children = [explainer.describe(seed, as: "Outer"), explainer.describe(term, as: "Inner")]
        if let first = description.children[0].estimate, let second = description.children[1].estimate {
            // PostgreSQL takes the rows to be found in ten rounds.
            let rows = first.rows + 10 * second.rows
            description.estimate = PlanDescription.Estimate(
                startupCost: first.startupCost,
                totalCost: first.totalCost + 10 * second.totalCost + rows * PlanCosts.row,
                rows: rows,
                width: first.width
            )
        }
        return description
    }
}

extension PlanExplainer {
    /// A node over one other.
    func above(_ type: String, _ input: any PlanNode, title: String? = nil) -> PlanDescription {
        var description = PlanDescription(type, title: title)
        let below = describe(input, as: "Outer")
        description.estimate = below.estimate
        description.children = [below]
        return description
    }

    /// The node below, which a node stands for that PostgreSQL has no name for.
    func passed(_ input: any PlanNode, by node: any PlanNode) -> PlanDescription {
        var description = describe(input)
        description.actual = actual(of: node)
        if let width = width(of: node) { description.estimate?.width = width }
        return description
    }

    /// The node below with a filter.
    fileprivate func filtered(_ input: any PlanNode, by node: any PlanNode) -> PlanDescription {
        if let scan = input as? ScanPlan, let access = access(of: scan) {
            return indexScan(scan, by: node, access)
        }
        let note = notes[node]
        let isQuery = note.entry.map { notes.scannedQueries.contains($0) } ?? false
        let below = describe(input, as: isQuery ? "Subquery" : nil)
        var description = below
        if isQuery {
            description = scan("Subquery Scan", of: node)
            description.children = [below]
        }
        let own = note.entry ?? notes[input].entry
        let isScan = isQuery || (own != nil && below.children.isEmpty)
        let place: Place = if isScan, let own { .item(own) } else { .rows }
        let label = input is ResultPlan ? "One-Time Filter" : "Filter"
        description.add(label, note.filter, at: place, groups: note.groupEntry, self)
        description.estimate = below.estimate.map { estimate in
            PlanCosts.filter(
                estimate,
                tested: notes[input].tableRows ?? estimate.rows,
                operations: operations(in: note.filter),
                giving: min(note.rows ?? estimate.rows, estimate.rows)
            )
        }
        description.actual = actual(of: node)
        if let before = below.actual, let after = description.actual {
            let removed = before.rows * Double(before.loops) - after.rows * Double(after.loops)
            let average = after.loops > 0 ? (max(removed, 0) / Double(after.loops)).rounded() : 0
            description.properties.append(
                .init("Rows Removed by Filter", .integer(Int(average)), for: average > 0 ? .everyone : .programs)
            )
        }
        return description
    }
}
