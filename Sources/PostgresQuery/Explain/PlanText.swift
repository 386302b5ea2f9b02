/// Writes a plan as lines of text, in the layout of PostgreSQL's EXPLAIN.
struct PlanText {
    private let options: ExplainOptions

    init(_ options: ExplainOptions) { self.options = options }

    /// The lines of a report.
    func lines(of report: PlanReport) -> [String] {
        var lines: [String] = []
        guard let plan = report.plan else { return ["Utility statements have no plan structure"] }
        add(plan, 0, to: &lines)
        if !report.settings.isEmpty {
            let shown = report.settings.map { "\($0.name) = '\($0.value)'" }
            lines.append("Settings: " + shown.joined(separator: ", "))
        }
        if let time = report.planningTime { lines.append("Planning Time: \(time.fixed(3)) ms") }
        if let time = report.executionTime { lines.append("Execution Time: \(time.fixed(3)) ms") }
        return lines
    }

    /// Adds a node and those below it; the indentation counts in steps of two blanks.
    private func add(_ node: PlanDescription, _ indentation: Int, to lines: inout [String]) {
        var indentation = indentation
        if let name = node.subplanName {
            lines.append(Self.blanks(indentation) + name)
            indentation &+= 1
        }
        var line = Self.blanks(indentation)
        if indentation > 0 {
            line += "->  "
            indentation &+= 2
        }
        lines.append(line + node.title + figures(of: node))
        indentation &+= 1
        for property in node.properties where property.audience != .programs {
            guard let text = text(of: property.value) else { continue }
            lines.append(Self.blanks(indentation) + "\(property.label): \(text)")
        }
        for child in node.children { add(child, indentation, to: &lines) }
    }

    private func figures(of node: PlanDescription) -> String {
        var text = ""
        if options.showsCosts, let estimate = node.estimate {
            text += "  (cost=\(estimate.startupCost.fixed(2))..\(estimate.totalCost.fixed(2))"
            text += " rows=\(estimate.rows.fixed(0)) width=\(estimate.width))"
        }
        guard let actual = node.actual else { return text }
        guard actual.loops > 0 else { return text + " (never executed)" }
        let time = options.takesTime ? "time=\(actual.startupTime.fixed(3))..\(actual.totalTime.fixed(3)) " : ""
        return text + " (actual \(time)rows=\(actual.rows.fixed(0)) loops=\(actual.loops))"
    }

    private func text(of value: PlanDescription.Property.Value) -> String? {
        switch value {
        case .text(let text): text
        case .list(let items): items.joined(separator: ", ")
        case .flag(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        case .number(let number, let digits): number.fixed(digits)
        case .groupingSets: nil
        }
    }

    private static func blanks(_ steps: Int) -> String { String(repeating: "  ", count: steps) }
}
