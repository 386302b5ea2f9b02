/// A named value of a plan, as the formats for programs write it.
struct PlanMember {
    /// A value.
    indirect enum Value {
        case text(String)
        /// A number or truth value, as it is written.
        case bare(String)
        case list([String])
        /// Lists, each of which is called this by itself.
        case lists([[String]], of: String)
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
    /// The values of the whole report; empty for a statement that has no plan.
    let members: [PlanMember]

    /// The values of a report.
    init(_ report: PlanReport, _ options: ExplainOptions) {
        guard let plan = report.plan else {
            members = []
            return
        }
        var members = [PlanMember("Plan", .group(Self.members(of: plan, options)))]
        if !report.settings.isEmpty {
            members.append(
                PlanMember("Settings", .group(report.settings.map { PlanMember($0.name, .text($0.value)) }))
            )
        }
        if options.showsBuffers { members.append(PlanMember("Planning", .group(Self.buffers))) }
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
        if options.showsBuffers { members += buffers }
        if options.showsLog { members += ["WAL Records", "WAL FPI", "WAL Bytes"].map { PlanMember($0, .bare("0")) } }
        if !node.children.isEmpty {
            members.append(
                PlanMember("Plans", .groups(node.children.map { self.members(of: $0, options) }, of: "Plan"))
            )
        }
        return members
    }

    /// The counts of pages: there are no pages.
    private static var buffers: [PlanMember] {
        [
            "Shared Hit", "Shared Read", "Shared Dirtied", "Shared Written", "Local Hit", "Local Read",
            "Local Dirtied", "Local Written", "Temp Read", "Temp Written",
        ].map { PlanMember($0 + " Blocks", .bare("0")) }
    }

    private static func member(_ property: PlanDescription.Property) -> PlanMember {
        switch property.value {
        case .text(let text): PlanMember(property.label, .text(text))
        case .list(let items): PlanMember(property.label, .list(items))
        case .flag(let flag): PlanMember(property.label, .bare(flag ? "true" : "false"))
        case .integer(let number): PlanMember(property.label, .bare(String(number)))
        case .number(let number, let digits): PlanMember(property.label, .bare(number.fixed(digits)))
        case .groupingSets(let sets):
            PlanMember(
                property.label,
                .groups(
                    sets.map { set in
                        let kind = set.isEmpty ? "Group" : "Hash"
                        return [PlanMember("\(kind) Keys", .lists([set], of: "\(kind) Key"))]
                    },
                    of: "Grouping Set"
                )
            )
        }
    }
}
