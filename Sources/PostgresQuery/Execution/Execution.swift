public import PostgresWire

/// One run of a bound query: it is asked for rows, and asks in turn for the rows of the handler's relations, and for what
/// is to be written to them.
///
/// It does no input or output. The driver calls `next()`; where that answers `needsInput(id)`, the driver gets rows from
/// the handler for `requests[id]`, gives them to `supply`, and calls `next()` again. Where `requests[id].round` is another
/// than before, the rows that came are done with, and what follows are the rows of a new request:
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
    /// What was wrong with rows supplied, told with the next step.
    private var inputError: PostgresError?
    /// The scans whose rows must all be there before the first row is made.
    private var scansAhead: ArraySlice<ScanID>
    /// The sub-plans of expressions whose rows must all be there too.
    private var subplansAhead: ArraySlice<SubqueryPlan>

    /// A run with these values of the parameters; where measurements are given, its nodes are counted and timed in them.
    ///
    /// `scansSeeWrites` says that the rows of a scan may show what the statement has written meanwhile: then all rows of
    /// the tables that it writes to are read before the first is written. `undoesFailures` says that what a statement has
    /// written is undone where it fails: then the rows in front of a wrong one are written first, and may be what the
    /// error is about.
    public init(
        _ query: BoundQuery,
        parameters: [PostgresValue] = [],
        environment: any FunctionEnvironment,
        scansSeeWrites: Bool = true,
        undoesFailures: Bool = true,
        measurements: PlanMeasurements? = nil
    ) {
        self.query = query
        context = ExecutionContext(
            plan: query.plan,
            parameters: query.constants.isEmpty ? parameters : query.constants,
            environment: environment,
            measurements: measurements
        )
        context.undoesFailures = undoesFailures
        scansAhead = query.plan.scansAhead[...]
        subplansAhead = query.plan.subplansAhead[...]
        guard !query.plan.scans.isEmpty else { return }
        if scansSeeWrites, !query.plan.writtenRelations.isEmpty {
            let ahead = query.plan.scans.map(\.template).filter {
                query.plan.writtenRelations.contains($0.relationOID) && !query.plan.scansAhead.contains($0.id)
            }
            scansAhead += ahead.map(\.id)
        }
        context.scansAhead = Set(scansAhead)
        requests = query.plan.scans.map { $0.request(context) }
        context.scans = Array(repeating: ScanBuffer(), count: requests.count)
    }

    deinit {
        // The sources of sub-plans and common tables refer to the context that holds them.
        context.subplans = []
        context.commonTables = []
    }

    /// Says what the handler has already applied of a request; before the first rows of that scan.
    public func accept(_ applied: AppliedParts, by scan: ScanID) {
        guard context.scans.indices.contains(scan.rawValue) else { return }
        context.scans[scan.rawValue].applied = applied
        context.measurements?.applied[scan] = applied
    }

    /// Gives rows of a scan, each with a value for each column of the relation (or for each column needed, where
    /// `accept` has said so); `isLast` says that no more come.
    public func supply(_ rows: [[PostgresValue]], to scan: ScanID, isLast: Bool) {
        guard context.scans.indices.contains(scan.rawValue) else { return }
        let columns = query.plan.scans[scan.rawValue].userColumns
        guard !columns.isEmpty else { return context.scans[scan.rawValue].supply(.rows(rows), isLast: isLast) }
        do throws(PostgresError) {
            context.scans[scan.rawValue].supply(.rows(try read(rows, columns, of: scan)), isLast: isLast)
        } catch {
            inputError = error
        }
    }

    /// Gives rows of a scan in columns, without copying them: a column for each column of the relation, or for each column
    /// needed where `accept` has said so; `isLast` says that no more come.
    ///
    /// - Throws: XX000 where the columns are not as many as wanted, or not of one length.
    public func supply(
        columns: [ColumnVector],
        rowCount: Int,
        to scan: ScanID,
        isLast: Bool
    ) throws(PostgresError) {
        guard context.scans.indices.contains(scan.rawValue) else { return }
        let request = requests[scan.rawValue]
        let width = query.plan.scans[scan.rawValue].width
        let places = context.scans[scan.rawValue].applied.columns ? request.columnsNeeded : Array(0..<width)
        guard columns.count == places.count, columns.allSatisfy({ $0.count == rowCount }) else {
            throw PostgresError("XX000", "the columns of the handler are not as many or not as long as they should be")
        }
        var all = Array(repeating: ColumnVector(.missing(rowCount)), count: width)
        for (column, place) in zip(columns, places) { all[place] = column }
        let batch = ColumnBatch(columns: all, rows: .range(0..<rowCount))
        context.scans[scan.rawValue].supply(.columns(batch), isLast: isLast)
    }

    /// Rows whose values of users' types may be characters, with these read.
    private func read(
        _ rows: [[PostgresValue]],
        _ columns: [PlannedScan.UserColumn],
        of scan: ScanID
    ) throws(PostgresError) -> [[PostgresValue]] {
        let hasAllColumns = !context.scans[scan.rawValue].applied.columns
        let input = TypeInput(context.environment)
        var rows = rows
        for column in columns {
            guard let index = hasAllColumns ? column.index : column.neededIndex else { continue }
            for row in rows.indices where rows[row].indices.contains(index) {
                switch rows[row][index] {
                case .text, .array: rows[row][index] = try input.value(given: rows[row][index], as: column.type)
                default: break
                }
            }
        }
        return rows
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

    /// The next step; where no more rows than so many are wanted for now, the others need not be computed, but may be.
    public func next(atMost count: Int = .max) throws(PostgresError) -> Step {
        if let failure = query.plan.failure { throw failure }
        if let inputError { throw inputError }
        while let scan = scansAhead.first {
            guard context.scans[scan.rawValue].isComplete else { return .needsInput(scan) }
            scansAhead.removeFirst()
        }
        let source = source ?? query.plan.root.source(context)
        self.source = source
        while let plan = subplansAhead.first {
            if let step = try complete(plan) { return step }
            subplansAhead.removeFirst()
        }
        let step = try source.next(atMost: count)
        if case .needsInput(let scan) = step, let keys = context.keyConditions.removeValue(forKey: scan) {
            narrow(scan, by: keys)
        }
        return step
    }

    /// Makes a request of a scan that has one more condition; it is a new one where rows of other keys have come before.
    private func narrow(_ scan: ScanID, by keys: ScanCondition?) {
        var request = query.plan.scans[scan.rawValue].request(context)
        request.round = requests[scan.rawValue].round &+ 1
        if let keys { request.conditions.append(keys) }
        requests[scan.rawValue] = request
    }

    /// Makes all rows of a sub-plan; gives a step where they must be waited for.
    private func complete(_ plan: SubqueryPlan) throws(PostgresError) -> Step? {
        guard let root = query.plan.subplanRoots[plan.number] else { return nil }
        let state = context.subplans[plan.number] ?? SubplanState(source: root.source(context))
        context.subplans[plan.number] = state
        while true {
            switch try state.source.next() {
            case .rows(let rows): try state.keep(rows, context)
            case .needsInput(let scan): return .needsInput(scan)
            case .finished:
                state.isComplete = true
                return nil
            }
            try context.environment.checkCancellation()
        }
    }
}
