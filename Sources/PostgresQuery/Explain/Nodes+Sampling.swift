import PostgresWire

extension SamplePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let below = explainer.describe(input)
        var description = explainer.scan("Sample Scan", of: self)
        description.properties = below.properties
        let note = explainer.notes[self]
        if let sample = note.sample {
            description.properties += sample.properties { expression in
                explainer.text(of: expression, at: .item(note.entry ?? -1))
            }
        }
        let rows = note.rows ?? 1
        // The cost below is that of all pages and rows.
        let all = explainer.notes[input].tableRows ?? rows
        let pages = max((below.estimate?.totalCost ?? 1) - all * PlanCosts.row, 1)
        let share = all > 0 ? rows / all : 1
        let read =
            switch sampling.method {
            case .bernoulli: pages
            case .system: max((pages * share).rounded(.toNearestOrEven), 1) * PlanCosts.randomPage
            }
        description.estimate = PlanCosts.scan(
            rows: rows,
            pages: read,
            giving: rows,
            width: explainer.width(of: self) ?? below.estimate?.width ?? 0
        )
        return description
    }
}

extension BoundSample {
    /// What EXPLAIN tells of it.
    fileprivate func properties(_ text: (BoundExpression) -> String) -> [PlanDescription.Property] {
        let shown = text(percentage)
        let repeated = seed.map(text)
        let line = "\(method.rawValue) (\(shown))" + (repeated.map { " REPEATABLE (\($0))" } ?? "")
        var properties: [PlanDescription.Property] = [
            .init("Sampling", .text(line), for: .text),
            .init("Sampling Method", .text(method.rawValue), for: .programs),
            .init("Sampling Parameters", .list([shown]), for: .programs),
        ]
        if let repeated { properties.append(.init("Repeatable Seed", .text(repeated), for: .programs)) }
        return properties
    }
}
