import PostgresSQL
import PostgresWire

extension NestedLoopPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        // The rows of a function are kept by itself.
        explainer.nestedLoop(self, left, right, isInnerRepeated: !isHeld || right is FunctionScanPlan)
    }
}

extension LateralJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.nestedLoop(self, left, right, isInnerRepeated: true)
    }
}

extension KeyedJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let whole = explainer.nestedLoop(self, left, right, isInnerRepeated: true, showsKeys: true)
        guard let scan = (right as? FilterPlan)?.input as? ScanPlan ?? right as? ScanPlan,
            let access = explainer.access(of: scan, byKey: true)
        else { return whole }
        let note = explainer.notes[self]
        var description = explainer.nestedLoop(self, left, right, isInnerRepeated: true)
        var inner = explainer.indexScan(scan, by: right, access)
        inner.relationship = "Inner"
        let further = inner.properties
        inner.properties = []
        let conditions = note.keyCondition.map(\.flipped)
        inner.add("Index Cond", conditions, at: .item(explainer.notes[scan].entry ?? -1), explainer)
        inner.properties += further
        inner.estimate = PlanCosts.list(rows: 1, each: PlanCosts.row, width: explainer.width(of: scan) ?? 0)
        description.children[1] = inner
        if let first = description.children[0].estimate, let second = inner.estimate {
            description.estimate = PlanCosts.nestedLoop(
                first,
                second,
                conditions: explainer.operations(in: note.joinFilter),
                isInnerRepeated: true,
                giving: note.rows ?? first.rows,
                width: explainer.width(of: self) ?? first.width
            )
        }
        return description
    }
}

extension HashJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.hashJoin(self, outer: left, inner: right, explainer.notes[self].joinKind.words)
    }
}

extension VectorJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        guard kind.givesLeftOnly else {
            return explainer.hashJoin(self, outer: left, inner: right, explainer.notes[self].joinKind.words)
        }
        let name = kind == .semi ? "Semi" : "Anti"
        return hashesLeft
            ? explainer.hashJoin(self, outer: right, inner: left, "Right \(name)", isFlipped: true)
            : explainer.hashJoin(self, outer: left, inner: right, name)
    }
}

extension MergeJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let note = explainer.notes[self]
        var description = explainer.join("Merge Join", note.joinKind.words)
        description.add("Merge Cond", note.keyCondition, at: .rows, explainer)
        description.add("Join Filter", note.joinFilter, at: .rows, explainer)
        let children = [explainer.describe(left, as: "Outer"), explainer.describe(right, as: "Inner")]
        description.children = children
        if let outer = children[0].estimate, let inner = children[1].estimate {
            description.estimate = PlanCosts.mergeJoin(
                outer,
                inner,
                giving: note.rows ?? max(outer.rows, inner.rows),
                width: explainer.width(of: self) ?? outer.width + inner.width
            )
        }
        return description
    }
}

extension IndexJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let note = explainer.notes[self]
        let outer = explainer.describe(left, as: "Outer")
        var inner = explainer.scan("Index Scan", of: self)
        inner.relationship = "Inner"
        inner.add("Index Cond", note.keyCondition, at: .item(note.entry ?? -1), explainer)
        inner.add("Filter", note.filter, at: .item(note.entry ?? -1), explainer)
        inner.estimate = PlanCosts.list(rows: 1, each: PlanCosts.row, width: explainer.width(of: self) ?? 0)
        var description = explainer.join("Nested Loop", note.joinKind.words)
        description.add("Join Filter", note.joinFilter, at: .rows, explainer)
        if let passes = outer.actual, let whole = explainer.actual(of: self) {
            // The rows of one pass are not counted by themselves.
            let count = passes.rows * Double(passes.loops)
            inner.actual = PlanDescription.Actual(
                startupTime: 0,
                totalTime: 0,
                rows: count > 0 ? whole.rows * Double(whole.loops) / count : 0,
                loops: Int(exactly: count.rounded()) ?? 0
            )
        }
        description.children = [outer, inner]
        if let first = outer.estimate, let second = inner.estimate {
            description.estimate = PlanCosts.nestedLoop(
                first,
                second,
                conditions: explainer.operations(in: note.joinFilter),
                isInnerRepeated: true,
                giving: note.rows ?? first.rows,
                width: explainer.width(of: self) ?? first.width
            )
        }
        return description
    }
}

extension PlanExplainer {
    /// A join, its title with its kind: `Hash Left Join`, `Nested Loop Left Join`.
    fileprivate func join(_ type: String, _ kind: String) -> PlanDescription {
        let isPlain = kind == "Inner"
        let verb = type.hasSuffix(" Join") ? String(type.dropLast(5)) : type
        let title = isPlain ? type : "\(verb) \(kind) Join"
        var description = PlanDescription(type, title: title)
        description.attributes = [.init("Join Type", .text(kind))]
        description.properties.append(.init("Inner Unique", .flag(false), for: .programs))
        return description
    }

    fileprivate func nestedLoop(
        _ node: any PlanNode,
        _ left: any PlanNode,
        _ right: any PlanNode,
        isInnerRepeated: Bool,
        showsKeys: Bool = false
    ) -> PlanDescription {
        let note = notes[node]
        var description = join("Nested Loop", note.joinKind.words)
        let keys = showsKeys ? note.keyCondition : []
        description.add("Join Filter", keys + note.joinFilter, at: .rows, self)
        let children = [describe(left, as: "Outer"), describe(right, as: "Inner")]
        description.children = children
        if let outer = children[0].estimate, let inner = children[1].estimate {
            description.estimate = PlanCosts.nestedLoop(
                outer,
                inner,
                conditions: operations(in: note.joinFilter),
                isInnerRepeated: isInnerRepeated,
                giving: note.rows ?? max(outer.rows, inner.rows),
                width: width(of: node) ?? outer.width + inner.width
            )
        }
        return description
    }

    /// A join by hashing the rows of one side; `isFlipped` where the conditions begin with that side.
    fileprivate func hashJoin(
        _ node: any PlanNode,
        outer: any PlanNode,
        inner: any PlanNode,
        _ kind: String,
        isFlipped: Bool = false
    ) -> PlanDescription {
        let note = notes[node]
        var description = join("Hash Join", kind)
        let keys = isFlipped ? note.keyCondition.map(\.flipped) : note.keyCondition
        description.add("Hash Cond", keys, at: .rows, self)
        description.add("Join Filter", note.joinFilter, at: .rows, self)
        let first = describe(outer, as: "Outer")
        let second = describe(inner, as: "Outer")
        var hash = PlanDescription("Hash", relationship: "Inner")
        hash.actual = second.actual
        hash.estimate = second.estimate.map(PlanCosts.hash)
        hash.properties = second.properties.filter { $0.label == "Output" } + joinMemory(of: node)
        hash.children = [second]
        description.children = [first, hash]
        if let left = first.estimate, let right = second.estimate {
            description.estimate = PlanCosts.hashJoin(
                left,
                right,
                keys: keys.count,
                giving: note.rows ?? max(left.rows, right.rows),
                width: width(of: node) ?? left.width + right.width
            )
        }
        return description
    }
}

extension JoinExpression.Kind? {
    /// The kind in EXPLAIN's words.
    fileprivate var words: String {
        switch self {
        case .left?: "Left"
        case .right?: "Right"
        case .full?: "Full"
        default: "Inner"
        }
    }
}
