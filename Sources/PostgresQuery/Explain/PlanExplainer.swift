import PostgresSQL
import PostgresWire

/// A query that was bound to be explained.
public final class ExplainedQuery {
    /// The query.
    public let query: BoundQuery
    private let notes: PlanNotes
    private let source: String

    init(_ query: BoundQuery, _ notes: PlanNotes, source: String) {
        self.query = query
        self.notes = notes
        self.source = source
    }

    /// What EXPLAIN shows of its plan, with what its nodes did where they were measured.
    public func plan(_ measurements: PlanMeasurements? = nil) -> PlanDescription {
        PlanExplainer(notes: notes, plan: query.plan, source: source, measurements: measurements)
            .describe(query.plan.root)
    }
}

/// Describes the nodes of a plan for EXPLAIN.
final class PlanExplainer {
    let notes: PlanNotes
    let scans: [PlannedScan]
    private let subplanRoots: [Int: any PlanNode]
    private let source: String
    let measurements: PlanMeasurements?
    private var subplanNumber = 0

    init(notes: PlanNotes, plan: QueryPlan, source: String, measurements: PlanMeasurements?) {
        self.notes = notes
        self.source = source
        self.measurements = measurements
        scans = plan.scans
        subplanRoots = plan.subplanRoots
    }

    /// A node with those below it.
    func describe(_ node: any PlanNode, as relationship: String? = nil) -> PlanDescription {
        var description = node.describe(self)
        description.relationship = relationship
        if description.actual == nil { description.actual = actual(of: node) }
        for plan in notes[node].subplans {
            guard let root = subplanRoots[plan.number] else { continue }
            subplanNumber &+= 1
            var subplan = describe(root, as: "SubPlan")
            subplan.subplanName = "SubPlan \(subplanNumber)"
            description.children.append(subplan)
        }
        return description
    }

    /// What a node did; nil where nothing was measured.
    func actual(of node: any PlanNode) -> PlanDescription.Actual? {
        guard let measurements else { return nil }
        guard let figures = measurements.node(node), figures.loops > 0 else {
            return PlanDescription.Actual(startupTime: 0, totalTime: 0, rows: 0, loops: 0)
        }
        let loops = Double(figures.loops)
        return PlanDescription.Actual(
            startupTime: figures.startup / .milliseconds(1) / loops,
            totalTime: figures.total / .milliseconds(1) / loops,
            rows: Double(figures.rows) / loops,
            loops: figures.loops
        )
    }

    /// Conditions as one expression.
    func text(of conditions: [BoundExpression]) -> String {
        guard conditions.count != 1 else { return text(of: conditions[0]) }
        return "(" + conditions.map { text(of: $0) }.joined(separator: " AND ") + ")"
    }

    /// A condition, as it is written in the statement.
    func text(of condition: BoundExpression) -> String {
        let text = written(condition)
        if case .column = condition.kind { return text }
        return "(" + text + ")"
    }

    /// A key as it is written in the statement.
    func written(_ expression: BoundExpression) -> String {
        if expression.range == .none, case .call(let function, let operands) = expression.kind,
            let symbol = function.operatorName, operands.count == 2
        {
            // An equality that follows from others, and stands nowhere.
            return "\(written(operands[0])) \(symbol) \(written(operands[1]))"
        }
        let utf8 = Array(source.utf8)
        let start = min(max(Int(expression.range.start), 0), utf8.count)
        let end = min(max(Int(expression.range.end), start), utf8.count)
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }
}

extension PlanDescription {
    /// Adds the conditions that rows must satisfy, and how many did not.
    mutating func add(_ label: String, _ conditions: [BoundExpression], _ explainer: PlanExplainer) {
        guard !conditions.isEmpty else { return }
        properties.append(Property(label, .text(explainer.text(of: conditions))))
    }
}
