/// A named value of a plan, as the formats for programs write it.
struct PlanMember {
    /// A value.
    indirect enum Value {
        case text(String)
        /// A number or truth value, as it is written.
        case bare(String)
        case list([String])
        /// Named values in order.
        case group([PlanMember])
        /// Groups, each of which is an item of this name.
        case groups([[PlanMember]], of: String)
    }

    var label: String
    var value: Value

    init(_ label: String, _ value: Value) {
        self.label = label
        self.value = value
    }
}

/// A plan as named values within each other.
struct PlanProperties {
    /// The values of the whole report.
    let members: [PlanMember]

    /// The values of a report.
    init(_ report: PlanReport, _ options: ExplainOptions) {
        var members: [PlanMember] = []
        if let plan = report.plan { members.append(PlanMember("Plan", .group(Self.members(of: plan, options)))) }
        if let time = report.planningTime { members.append(PlanMember("Planning Time", .bare(time.fixed(3)))) }
        if options.analyzes { members.append(PlanMember("Triggers", .groups([], of: "Trigger"))) }
        if let time = report.executionTime { members.append(PlanMember("Execution Time", .bare(time.fixed(3)))) }
        self.members = members
    }

    private static func members(
        of node: PlanDescription,
        _ options: ExplainOptions
    ) -> [PlanMember] {
        var members: [PlanMember] = [PlanMember("Node Type", .text(node.nodeType))]
        let isFirst = { (property: PlanDescription.Property) in
            property.label == "Strategy" || property.label == "Partial Mode" || property.label == "Operation"
        }
        for property in node.attributes where isFirst(property) { members.append(member(property)) }
        if let relationship = node.relationship {
            members.append(PlanMember("Parent Relationship", .text(relationship)))
        }
        if let name = node.subplanName { members.append(PlanMember("Subplan Name", .text(name))) }
        members.append(PlanMember("Parallel Aware", .bare("false")))
        members.append(PlanMember("Async Capable", .bare("false")))
        for property in node.attributes where !isFirst(property) { members.append(member(property)) }
        if options.showsCosts, let estimate = node.estimate {
            members.append(PlanMember("Startup Cost", .bare(estimate.startupCost.fixed(2))))
            members.append(PlanMember("Total Cost", .bare(estimate.totalCost.fixed(2))))
            members.append(PlanMember("Plan Rows", .bare(estimate.rows.fixed(0))))
            members.append(PlanMember("Plan Width", .bare(String(estimate.width))))
        }
        if let actual = node.actual {
            if options.takesTime {
                members.append(PlanMember("Actual Startup Time", .bare(actual.startupTime.fixed(3))))
                members.append(PlanMember("Actual Total Time", .bare(actual.totalTime.fixed(3))))
            }
            members.append(PlanMember("Actual Rows", .bare(actual.rows.fixed(0))))
            members.append(PlanMember("Actual Loops", .bare(String(actual.loops))))
        }
        for property in node.properties where property.audience != .text { members.append(member(property)) }
        if !node.children.isEmpty {
            members.append(
                PlanMember("Plans", .groups(node.children.map { self.members(of: $0, options) }, of: "Plan"))
            )
        }
        return members
    }

    private static func member(_ property: PlanDescription.Property) -> PlanMember {
        switch property.value {
        case .text(let text): PlanMember(property.label, .text(text))
        case .list(let items): PlanMember(property.label, .list(items))
        case .flag(let flag): PlanMember(property.label, .bare(flag ? "true" : "false"))
        case .integer(let number): PlanMember(property.label, .bare(String(number)))
        }
    }
}
