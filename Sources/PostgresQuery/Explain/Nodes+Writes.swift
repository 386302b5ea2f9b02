import PostgresCatalog

extension InsertPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.write("Insert", self, rules, input)
        guard let conflict = explainer.notes[self].conflict else { return description }
        description.properties.append(
            .init("Conflict Resolution", .text(conflict.updates ? "UPDATE" : "NOTHING"))
        )
        if !conflict.indexes.isEmpty {
            description.properties.append(
                .init("Conflict Arbiter Indexes", .list(conflict.indexes.map(SQLIdentifier.quote)))
            )
        }
        description.add("Conflict Filter", conflict.conditions, at: .rows, explainer)
        guard let counts = explainer.measurements?.writes(of: self) else { return description }
        if !conflict.conditions.isEmpty {
            description.properties.append(
                .init(
                    "Rows Removed by Conflict Filter",
                    .integer(counts.filtered),
                    for: counts.filtered > 0 ? .everyone : .programs
                )
            )
        }
        description.properties.append(.init("Tuples Inserted", .integer(counts.inserted)))
        description.properties.append(.init("Conflicting Tuples", .integer(counts.conflicting)))
        return description
    }
}

extension UpdatePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.write("Update", self, rules, input) }
}

extension DeletePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.write("Delete", self, rules, input) }
}

extension MergePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.write("Merge", self, rules, input)
        guard let counts = explainer.measurements?.writes(of: self) else { return description }
        let skipped = max(counts.seen - counts.inserted - counts.updated - counts.deleted, 0)
        let all = [
            ("inserted", counts.inserted), ("updated", counts.updated), ("deleted", counts.deleted),
            ("skipped", skipped),
        ]
        let shown = all.filter { $0.1 > 0 }.map { "\($0.0)=\($0.1)" }
        if !shown.isEmpty {
            description.properties.append(.init("Tuples", .text(shown.joined(separator: " ")), for: .text))
        }
        for (name, count) in all {
            description.properties.append(.init("Tuples \(name.capitalizedWord)", .integer(count), for: .programs))
        }
        return description
    }
}

extension String {
    /// The word with its first letter in upper case.
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}

extension CurrentRowPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.passed(input, by: self) }
}

extension LockRowsPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.above("LockRows", input) }
}

extension PlanExplainer {
    /// A node that writes to a table what the node below gives.
    fileprivate func write(
        _ operation: String,
        _ node: any PlanNode,
        _ rules: RowRules,
        _ input: any PlanNode
    ) -> PlanDescription {
        var description = scan(operation, of: node)
        description.nodeType = "ModifyTable"
        description.attributes.insert(.init("Operation", .text(operation)), at: 0)
        let below = describe(input, as: "Outer")
        description.children = [below]
        let gives = notes[node].output != nil
        description.estimate = below.estimate.map {
            PlanDescription.Estimate(
                startupCost: $0.startupCost,
                totalCost: $0.totalCost,
                rows: gives ? $0.rows : 0,
                width: gives ? width(of: node) ?? $0.width : 0
            )
        }
        return description
    }
}
