/// What a node that writes has done with the rows that it was given.
struct WriteCounts {
    /// The rows that it was given.
    var seen = 0
    var inserted = 0
    var updated = 0
    var deleted = 0
    /// The rows that met another (ON CONFLICT).
    var conflicting = 0
    /// Those of them that the WHERE of DO UPDATE did not want.
    var filtered = 0
}

extension PlanMeasurements {
    /// What a node that writes has done.
    func writes(of node: any PlanNode) -> WriteCounts { written[ObjectIdentifier(node)] ?? WriteCounts() }
}

extension ExecutionContext {
    /// Counts what a node that writes does, where the execution is measured.
    func count(_ node: any PlanNode, _ change: (inout WriteCounts) -> Void) {
        guard let measurements else { return }
        change(&measurements.written[ObjectIdentifier(node), default: WriteCounts()])
    }
}
