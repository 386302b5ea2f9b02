import PostgresSQL
import PostgresWire

extension NestedLoopPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.join("Nested Loop", of: self)
        description.children = [explainer.describe(left, as: "Outer"), explainer.describe(right, as: "Inner")]
        return description
    }
}

extension HashJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.join("Hash Join", of: self)
        var hash = PlanDescription("Hash", relationship: "Inner")
        let inner = explainer.describe(right, as: "Outer")
        hash.actual = inner.actual
        hash.children = [inner]
        description.children = [explainer.describe(left, as: "Outer"), hash]
        return description
    }
}

extension VectorJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.join("Hash Join", of: self)
        if kind.givesLeftOnly {
            let name = kind == .semi ? "Semi" : "Anti"
            description.title = hashesLeft ? "Hash Right \(name) Join" : "Hash \(name) Join"
            description.attributes = [.init("Join Type", .text(hashesLeft ? "Right \(name)" : name))]
        }
        var hash = PlanDescription("Hash", relationship: "Inner")
        let inner = explainer.describe(hashesLeft ? left : right, as: "Outer")
        hash.actual = inner.actual
        hash.children = [inner]
        description.children = [explainer.describe(hashesLeft ? right : left, as: "Outer"), hash]
        return description
    }
}

extension LateralJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.join("Nested Loop", of: self)
        description.children = [explainer.describe(left, as: "Outer"), explainer.describe(right, as: "Inner")]
        return description
    }
}

extension IndexJoinPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.join("Nested Loop", of: self)
        let note = explainer.notes[self]
        var inner = explainer.scan("Index Scan", of: self)
        inner.relationship = "Inner"
        inner.add("Index Cond", note.keyCondition, explainer)
        inner.add("Filter", note.filter, explainer)
        description.properties.removeAll { $0.label == "Hash Cond" }
        description.children = [explainer.describe(left, as: "Outer"), inner]
        return description
    }
}

extension PlanExplainer {
    /// A join, its title with its kind: `Hash Left Join`, `Nested Loop Left Join`.
    fileprivate func join(_ type: String, of node: any PlanNode) -> PlanDescription {
        let note = notes[node]
        let kind =
            switch note.joinKind {
            case .left: "Left"
            case .right: "Right"
            case .full: "Full"
            default: "Inner"
            }
        let isPlain = kind == "Inner"
        let title =
            type == "Nested Loop"
            ? (isPlain ? type : "\(type) \(kind) Join") : (isPlain ? type : "Hash \(kind) Join")
        var description = PlanDescription(type, title: title)
        description.attributes = [.init("Join Type", .text(kind))]
        description.add("Hash Cond", note.keyCondition, self)
        description.add("Join Filter", note.joinFilter, self)
        return description
    }
}
