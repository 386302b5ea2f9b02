import PostgresWire

extension XMLTablePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.scan("Table Function Scan", of: self)
        let note = explainer.notes[self]
        if explainer.options.isVerbose, let table = note.xmlTable {
            let call = explainer.text(of: table, at: .item(note.entry ?? -1))
            description.properties.append(.init("Table Function Call", .text(call)))
        }
        // A row is taken to cost as much as a page, and there to be a hundred of them.
        description.estimate = PlanDescription.Estimate(
            startupCost: 0,
            totalCost: 1,
            rows: 100,
            width: explainer.width(of: self) ?? 0
        )
        return description
    }
}
