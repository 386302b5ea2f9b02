import PostgresCatalog

extension InsertPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.write("Insert", rules, input)
    }
}

extension UpdatePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.write("Update", rules, input)
    }
}

extension DeletePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.write("Delete", rules, input)
    }
}

extension MergePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.write("Merge", rules, input)
    }
}

extension CurrentRowPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.passed(input, by: self) }
}

extension LockRowsPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.above("LockRows", input) }
}

extension PlanExplainer {
    /// A node that writes to a table what the node below gives.
    fileprivate func write(_ operation: String, _ rules: RowRules, _ input: any PlanNode) -> PlanDescription {
        let table = SQLIdentifier.quote(rules.table.name)
        var description = above("ModifyTable", input, title: "\(operation) on \(table)")
        description.attributes = [
            .init("Operation", .text(operation)), .init("Relation Name", .text(rules.table.name)),
        ]
        return description
    }
}
