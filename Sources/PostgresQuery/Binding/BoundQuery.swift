public import PostgresWire

/// A query whose names and types are known and whose plan is made.
///
/// It never changes and holds no value of an execution, so that one bound query serves any number of executions.
public struct BoundQuery: Sendable {
    /// The columns of the result.
    public let columns: [OutputColumn]
    /// The types of `$1`, `$2` …, as given or as inferred.
    public let parameterTypes: [PostgresType]
    /// The one scan that the query consists of, where the result is exactly the table's columns, all rows, any order.
    ///
    /// The driver may then stream the handler's rows to the client without an `Execution`.
    public let passThrough: ScanRequest?
    /// The handler's relations that the query reads, one entry for each scan.
    public var relations: [ScanRequest] { plan.scans.map(\.template) }

    let plan: QueryPlan

    init(columns: [OutputColumn], parameterTypes: [PostgresType], passThrough: ScanRequest?, plan: QueryPlan) {
        self.columns = columns
        self.parameterTypes = parameterTypes
        self.passThrough = passThrough
        self.plan = plan
    }
}
