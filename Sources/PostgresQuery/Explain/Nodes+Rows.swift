import PostgresSQL
import PostgresWire

extension FilterPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.filtered(input, explainer.notes[self].filter, by: self)
    }
}

extension HashedFilterPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.filtered(input, explainer.notes[self].filter, by: self)
    }
}

extension ProjectPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.passed(input, by: self) }
}

extension CutPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.passed(input, by: self) }
}

extension ProjectSetPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.above("ProjectSet", input) }
}

extension LimitPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.above("Limit", input) }
}

extension SortPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.above("Sort", input)
        if let keys = explainer.notes[self].keys.first, !keys.isEmpty {
            let shown = zip(keys, self.keys).map { explainer.written($0) + $1.direction }
            description.properties.append(.init("Sort Key", .list(shown)))
        }
        return description
    }
}

extension SortSlot {
    /// What stands behind the key in ORDER BY.
    fileprivate var direction: String {
        let order = isDescending ? " DESC" : ""
        return nullsFirst == isDescending ? order : order + (nullsFirst ? " NULLS FIRST" : " NULLS LAST")
    }
}

extension DistinctPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.above("Aggregate", input, title: "HashAggregate")
        description.attributes = [.init("Strategy", .text("Hashed")), .init("Partial Mode", .text("Simple"))]
        description.addGroupKeys(explainer.notes[self].keys, explainer)
        return description
    }
}

extension AggregatePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let isPlain = keys.isEmpty && sets.count <= 1
        let isMixed = sets.count > 1
        let strategy = isPlain ? "Plain" : isMixed ? "Mixed" : "Hashed"
        let title = isPlain ? "Aggregate" : isMixed ? "MixedAggregate" : "HashAggregate"
        var description = explainer.above("Aggregate", input, title: title)
        description.attributes = [.init("Strategy", .text(strategy)), .init("Partial Mode", .text("Simple"))]
        let bound = explainer.notes[self].keys.first ?? []
        guard !bound.isEmpty else { return description }
        description.addGroupKeys(
            sets.map { set in set.compactMap { bound.indices.contains($0) ? bound[$0] : nil } },
            explainer
        )
        return description
    }
}

extension PlanDescription {
    /// Adds a `Group Key` for each grouping set.
    fileprivate mutating func addGroupKeys(_ sets: [[BoundExpression]], _ explainer: PlanExplainer) {
        for set in sets {
            let keys = set.isEmpty ? ["()"] : set.map { explainer.written($0) }
            properties.append(.init("Group Key", .list(keys)))
        }
    }
}

extension WindowPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.above("WindowAgg", input) }
}

extension SetOperationPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let members = [explainer.describe(left, as: "Member"), explainer.describe(right, as: "Member")]
        if kind == .union {
            var append = PlanDescription("Append")
            append.children = members
            guard !isAll else { return append }
            append.relationship = "Outer"
            append.actual = explainer.actual(of: self)
            var distinct = PlanDescription("Aggregate", title: "HashAggregate")
            distinct.attributes = [.init("Strategy", .text("Hashed")), .init("Partial Mode", .text("Simple"))]
            distinct.children = [append]
            return distinct
        }
        let command = (kind == .intersect ? "Intersect" : "Except") + (isAll ? " All" : "")
        var description = PlanDescription("SetOp", title: "HashSetOp \(command)")
        description.attributes = [.init("Strategy", .text("Hashed")), .init("Command", .text(command))]
        description.children = members
        return description
    }
}

extension WithPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.passed(input, by: self)
        let tables = tables.map { table in
            var plan = explainer.describe(table.node, as: "InitPlan")
            plan.subplanName = "CTE " + (explainer.notes.commonTables[table.number] ?? "")
            return plan
        }
        description.children = tables + description.children
        return description
    }
}

extension RecursiveUnionPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = PlanDescription("Recursive Union")
        description.children = [explainer.describe(seed, as: "Outer"), explainer.describe(term, as: "Inner")]
        return description
    }
}

extension PlanExplainer {
    /// A node over one other.
    func above(_ type: String, _ input: any PlanNode, title: String? = nil) -> PlanDescription {
        var description = PlanDescription(type, title: title)
        description.children = [describe(input, as: "Outer")]
        return description
    }

    /// The node below, which a node stands for that PostgreSQL has no name for.
    func passed(_ input: any PlanNode, by node: any PlanNode) -> PlanDescription {
        var description = describe(input)
        description.actual = actual(of: node)
        return description
    }

    /// The node below with a filter.
    fileprivate func filtered(
        _ input: any PlanNode,
        _ conditions: [BoundExpression],
        by node: any PlanNode
    ) -> PlanDescription {
        var description = describe(input)
        description.add("Filter", conditions, self)
        let before = description.actual
        description.actual = actual(of: node)
        if let before, let after = description.actual, after.loops > 0 {
            let removed = (before.rows * Double(before.loops) - after.rows * Double(after.loops)) / Double(after.loops)
            if removed > 0 {
                description.properties.append(.init("Rows Removed by Filter", .integer(Int(removed.rounded()))))
            }
        }
        return description
    }
}
