import PostgresWire

/// What the nodes of one execution share: parameters, environment, scans and the state of sub-plans.
final class ExecutionContext {
    /// The values of the parameters.
    let parameters: [PostgresValue]
    /// What functions may ask of the session.
    let environment: any FunctionEnvironment
    /// The rows supplied for each scan.
    var scans: [ScanBuffer]
    /// What joins have found out about the rows that scans not asked for yet need bring, beyond their conditions.
    ///
    /// nil asks for all rows, where those of some keys have been asked for before.
    var keyConditions: [ScanID: ScanCondition?] = [:]
    /// The scans whose rows all come before the first row is made.
    var scansAhead: Set<ScanID> = []
    /// The values of outer references, which the nodes above set before they start a plan below.
    var outerValues: [PostgresValue]
    /// The running sub-plans of expressions, made on first use.
    var subplans: [SubplanState?]
    /// The rows of common table expressions.
    var commonTables: [CommonTableState?]
    /// What the driver is to write before the execution goes on.
    var pendingWrite: WriteRequest?
    /// What the driver has answered to the last request, until the node that asked takes it.
    var writeOutcomes: WriteOutcomes?
    /// Whether what a failed statement has written is undone: where it is not, a batch with a wrong row is not begun.
    var undoesFailures = true
    /// How many rows the statement itself, rather than a query of its WITH, has written.
    var affectedRows = 0
    /// What the nodes give and take, where that is asked for.
    let measurements: PlanMeasurements?
    /// How many rows of columns scans give at once.
    var columnBatchSize = ColumnBatchSize()
    /// How much memory a node's rows may take.
    private(set) lazy var memory = WorkMemory(environment)

    init(
        plan: QueryPlan,
        parameters: [PostgresValue],
        environment: any FunctionEnvironment,
        measurements: PlanMeasurements? = nil
    ) {
        self.parameters = parameters
        self.environment = environment
        self.measurements = measurements
        scans = []
        outerValues = plan.outerValueCount == 0 ? [] : Array(repeating: .null, count: plan.outerValueCount)
        subplans = plan.subplanCount == 0 ? [] : Array(repeating: nil, count: plan.subplanCount)
        commonTables = plan.commonTableCount == 0 ? [] : Array(repeating: nil, count: plan.commonTableCount)
    }
}
