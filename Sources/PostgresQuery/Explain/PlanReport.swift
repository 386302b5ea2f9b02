public import PostgresWire

/// A plan with what is told of the whole statement: what EXPLAIN answers.
public struct PlanReport: Sendable {
    /// The top node; nil for a statement that has no plan.
    public var plan: PlanDescription?
    /// How long planning took, in milliseconds, where it is shown.
    public var planningTime: Double?
    /// How long the execution took, in milliseconds, where it is shown.
    public var executionTime: Double?

    /// A report of a plan.
    public init(plan: PlanDescription?, planningTime: Double? = nil, executionTime: Double? = nil) {
        self.plan = plan
        self.planningTime = planningTime
        self.executionTime = executionTime
    }

    /// The rows that EXPLAIN gives: one for each line, or one with the whole document for JSON and XML.
    public func rows(_ options: ExplainOptions) -> [PostgresValue] {
        switch options.format {
        case .text: PlanText(options).lines(of: self).map { .text($0) }
        case .json: [.json(PlanJSON.document(PlanProperties(self, options)))]
        case .xml: [.text(PlanXML.document(PlanProperties(self, options)))]
        case .yaml: PlanYAML.lines(of: PlanProperties(self, options)).map { .text($0) }
        }
    }
}

extension Double {
    /// The number with this many digits behind the point.
    func fixed(_ digits: Int) -> String {
        guard isFinite else { return isNaN ? "NaN" : self < 0 ? "-Infinity" : "Infinity" }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let scaled = (magnitude * scale).rounded(.toNearestOrEven)
        guard let whole = Int64(exactly: scaled) else { return String(self) }
        var text = String(whole)
        if digits > 0 {
            if text.count <= digits { text = String(repeating: "0", count: digits &+ 1 &- text.count) + text }
            text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
        }
        return self < 0 && whole != 0 ? "-" + text : text
    }
}
