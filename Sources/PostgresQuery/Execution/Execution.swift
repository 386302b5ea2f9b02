public import PostgresWire

/// One run of a bound query: it is asked for rows, and asks in turn for the rows of the handler's relations, and for what
/// is to be written to them.
///
/// It does no input or output. The driver calls `next()`; where that answers `needsInput(id)`, the driver gets rows from
/// the handler for `requests[id]`, gives them to `supply`, and calls `next()` again:
///
///     let execution = Execution(query, parameters: values, environment: session)
///     while true {
///         switch try execution.next() {
///         case .rows(let rows): send(rows)
///         case .needsInput(.write): execution.supply(try await write(execution.pendingWrite))
///         case .needsInput(let scan): execution.supply(try await handlerRows(scan), to: scan, isLast: false)
///         case .finished: return
///         }
///     }
public final class Execution {
    /// The most rows that a step brings.
    public static let batchSize = 256

    /// The query that runs.
    public let query: BoundQuery
    /// What the query asks of the handler's relations, with the parameters' values in the conditions.
    public private(set) var requests: [ScanRequest] = []

    private let context: ExecutionContext
    private var source: (any RowSource)?
    /// The scans whose rows must all be there before the first row is made.
    private var scansAhead: ArraySlice<ScanID>

    /// A run with these values of the parameters; where measurements are given, its nodes are counted and timed in them.
    ///
    /// `scansSeeWrites` says that the rows of a scan may show what the statement has written meanwhile: then all rows of
    /// the tables that it writes to are read before the first is written.
    public init(
        _ query: BoundQuery,
        parameters: [PostgresValue] = [],
        environment: any FunctionEnvironment,
        scansSeeWrites: Bool = true,
        measurements: PlanMeasurements? = nil
    ) {
        self.query = query
        context = ExecutionContext(
            plan: query.plan,
            parameters: parameters,
            environment: environment,
            measurements: measurements
        )
        scansAhead = query.plan.scansAhead[...]
        guard !query.plan.scans.isEmpty else { return }
        if scansSeeWrites, !query.plan.writtenRelations.isEmpty {
            let ahead = query.plan.scans.map(\.template).filter {
                query.plan.writtenRelations.contains($0.relationOID) && !query.plan.scansAhead.contains($0.id)
            }
            scansAhead += ahead.map(\.id)
        }
        requests = query.plan.scans.map { $0.request(context) }
        context.scans = Array(repeating: ScanBuffer(), count: requests.count)
    }

    /// Says what the handler has already applied of a request; before the first rows of that scan.
    public func accept(_ applied: AppliedParts, by scan: ScanID) {
        guard context.scans.indices.contains(scan.rawValue) else { return }
        context.scans[scan.rawValue].applied = applied
    }

    /// Gives rows of a scan, each with a value for each column of the relation (or for each column needed, where
    /// `accept` has said so); `isLast` says that no more come.
    public func supply(_ rows: [[PostgresValue]], to scan: ScanID, isLast: Bool) {
        guard context.scans.indices.contains(scan.rawValue) else { return }
        context.scans[scan.rawValue].supply(rows, isLast: isLast)
    }

    /// What is to be written before the execution goes on; nil unless the last step was `needsInput(.write)`.
    public var pendingWrite: WriteRequest? { context.pendingWrite }

    /// Says what has become of the rows of `pendingWrite`.
    public func supply(_ outcomes: WriteOutcomes) {
        guard context.pendingWrite != nil else { return }
        context.pendingWrite = nil
        context.writeOutcomes = outcomes
    }

    /// How many rows the statement has inserted, updated or deleted so far, those of its WITH left out.
    public var affectedRows: Int { context.affectedRows }

    /// The next step.
    public func next() throws(PostgresError) -> Step {
        if let failure = query.plan.failure { throw failure }
        while let scan = scansAhead.first {
            guard context.scans[scan.rawValue].isComplete else { return .needsInput(scan) }
            scansAhead.removeFirst()
        }
        if let source { return try source.next() }
        let made = query.plan.root.source(context)
        source = made
        return try made.next()
    }
}
