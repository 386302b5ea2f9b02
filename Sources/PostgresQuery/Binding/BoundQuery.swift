public import PostgresWire

/// A query whose names and types are known and whose plan is made.
///
/// It never changes and holds no value of an execution, so that one bound query serves any number of executions.
public final class BoundQuery: Sendable {
    /// What kind of statement it is.
    public enum Command: String, Hashable, Sendable {
        /// SELECT, VALUES, TABLE.
        case select = "SELECT"
        /// INSERT.
        case insert = "INSERT"
        /// UPDATE.
        case update = "UPDATE"
        /// DELETE.
        case delete = "DELETE"
        /// MERGE.
        case merge = "MERGE"

        /// The command tag of a statement that has written this many rows.
        public func tag(_ count: Int) -> String {
            self == .insert ? "INSERT 0 \(count)" : "\(rawValue) \(count)"
        }
    }

    /// What kind of statement it is.
    public let command: Command
    /// Whether it has a result: a statement that writes has one where it says RETURNING.
    public var hasResult: Bool { command == .select || !columns.isEmpty }
    /// Whether it writes rows, by itself or in its WITH.
    public var writesRows: Bool { command != .select || !plan.writtenRelations.isEmpty }
    /// What it is called where a read-only transaction refuses it; nil for one that only reads.
    public var nameOfWrite: String? {
        if command == .select, let clause = plan.lockingClause { return "SELECT \(clause)" }
        return writesRows ? command.rawValue : nil
    }
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

    /// Whether it gives one row at most and reads no relation of the handler: there is nothing to wait for.
    public let isImmediate: Bool

    /// Whether it is immediate and computed from nothing but constants and parameters.
    ///
    /// PostgreSQL computes such expressions when it plans the query, which is when parameters are bound: that is where what
    /// is wrong with them is told.
    public let isImmutable: Bool

    /// Whether each execution may give something else, or do something besides.
    public let isVolatile: Bool

    /// Whether a constant of it was read by the clock (`'now'`, `'today'`): bound again, it may mean another time.
    public let holdsTime: Bool

    let plan: QueryPlan
    /// The constants of the text that the plan is independent of, where it was made to be so.
    package let freeConstants: FreeConstants?
    /// The values of these constants in the text of this query; they are the parameters of the plan.
    let constants: [PostgresValue]
    /// What is wrong with a constant part of it, which is told before anything is run.
    public var failure: PostgresError? { plan.failure }
    /// The rows of a query whose plan knows them.
    public let constantRows: [[PostgresValue]]?

    init(
        command: Command = .select,
        columns: [OutputColumn],
        parameterTypes: [PostgresType],
        passThrough: ScanRequest?,
        plan: QueryPlan,
        dependence: PlanDependence,
        holdsTime: Bool = false,
        freeConstants: FreeConstants? = nil
    ) {
        self.command = command
        self.columns = columns
        self.parameterTypes = parameterTypes
        self.passThrough = passThrough
        self.plan = plan
        self.holdsTime = holdsTime
        self.freeConstants = freeConstants
        constants = []
        isVolatile = dependence.isVolatile
        constantRows = plan.failure == nil ? (plan.root as? ConstantRowPlan)?.rows : nil
        isImmediate = plan.scans.isEmpty && plan.root.givesOneRow
        isImmutable = isImmediate && !dependence.isStable && !dependence.isVolatile && constantRows == nil
    }

    /// The same query with other values of its free constants.
    package init(_ query: BoundQuery, constants: [PostgresValue]) {
        self.constants = constants
        command = query.command
        columns = query.columns
        parameterTypes = query.parameterTypes
        passThrough = query.passThrough
        plan = query.plan
        holdsTime = query.holdsTime
        freeConstants = query.freeConstants
        isVolatile = query.isVolatile
        constantRows = query.constantRows
        isImmediate = query.isImmediate
        isImmutable = query.isImmutable
    }

    /// The rows of a query that is immediate; the environment is made where the query needs one.
    public func immediateRows(
        _ parameters: [PostgresValue],
        environment: () -> any FunctionEnvironment
    ) throws(PostgresError) -> [[PostgresValue]] {
        if let constantRows { return constantRows }
        guard case .rows(let rows) = try Execution(self, parameters: parameters, environment: environment()).next()
        else { return [] }
        return rows
    }
}
