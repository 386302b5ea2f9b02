import PostgresWire

extension QueryBinder {
    /// A sample of the rows of a table: conditions are tested on what is taken of them, so that no handler may apply them.
    func planSampled(
        _ sample: LeafSample,
        _ leaf: FromLeaf,
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned {
        var whole = leaf
        whole.sample = nil
        var planned = try planLeaf(whole, [])
        planned.scan = nil
        planned.isFullyPushed = false
        planned.searchable = nil
        planned.catalogRows = nil
        planned.isRepeatable = planned.isRepeatable && leaf.free.isEmpty && leaf.dependence.isRepeatable
        noteRows(planned)
        let below = planned.node
        planned.node = SamplePlan(input: below, sampling: sample.sampling)
        planned.estimate = planned.estimate.scaled(by: sample.fraction)
        planned.estimate.rows.round(.toNearestOrEven)
        let rows = planned.estimate.rows
        note(planned.node) {
            $0.entry = leaf.entry
            $0.sample = sample.bound
            $0.rows = rows
            $0.output = notes?[below].output
        }
        planned.estimate = reduced(planned.estimate, conditions)
        return try filtered(planned, conditions)
    }
}

extension LeafSample {
    /// The part of the rows that PostgreSQL expects: a tenth, where it does not know.
    var fraction: Double {
        guard case .float4(let percentage)? = (sampling.percentage as? ConstantEvaluator)?.value, percentage >= 0,
            percentage <= 100
        else { return 0.1 }
        return Double(percentage) / 100
    }
}
