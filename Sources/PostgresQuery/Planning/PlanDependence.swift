/// What the rows of a plan hang on besides the tables and the columns of outer queries that it reads.
struct PlanDependence: Hashable, Sendable {
    /// Whether a volatile function is called.
    var isVolatile = false
    /// Whether something is computed from more than constants and parameters: settings, the clock, the catalog.
    var isStable = false
    /// The recursive queries whose last round is read.
    var workingTables: Set<Int> = []
    /// Whether a common table expression is read whose rows are made anew while the statement runs.
    var readsVaryingTable = false

    /// Whether each pass of one execution gives the same rows.
    var isRepeatable: Bool { !isVolatile && workingTables.isEmpty && !readsVaryingTable }

    /// Adds what another plan hangs on.
    mutating func formUnion(_ other: PlanDependence) {
        isVolatile = isVolatile || other.isVolatile
        isStable = isStable || other.isStable
        workingTables.formUnion(other.workingTables)
        readsVaryingTable = readsVaryingTable || other.readsVaryingTable
    }
}
