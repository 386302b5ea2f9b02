import PostgresQuery
import PostgresWire

/// The rows of a query: runs its execution, gets the rows of the handler's tables for it, and writes to them.
final class QueryStream: RowStream {
    /// Gets the rows that a scan asks for.
    typealias Scan = (ScanRequest) async throws -> (source: BatchSource, applied: AppliedParts)

    private let execution: Execution
    private let scan: Scan
    private let writer: (any TableWriting)?
    private let environment: StatementEnvironment
    /// Where the rows of the scans come from, of the request that is the newest.
    private var sources: [ScanID: (round: Int, source: BatchSource)] = [:]
    /// How many rows the scans have had that take all of a table's rows.
    private var counts: [ScanID: Int] = [:]
    private var pending: ArraySlice<[PostgresValue]> = []
    private var isFinished = false

    init(
        _ execution: Execution,
        environment: StatementEnvironment,
        writer: (any TableWriting)?,
        scan: @escaping Scan
    ) {
        self.execution = execution
        self.environment = environment
        self.writer = writer
        self.scan = scan
    }

    func write(into writer: inout RowWriter, limit: Int) async throws -> Bool {
        var left = limit
        while left > 0, !writer.isFull {
            if !pending.isEmpty {
                left -= writer.write(&pending, limit: left)
                continue
            }
            guard !isFinished else { return false }
            try await advance(atMost: left)
        }
        return !isFinished || !pending.isEmpty
    }

    /// Runs a statement that writes to its end, as PostgreSQL does before it sends the first row of RETURNING; gives
    /// these rows and the number of rows that were written.
    func complete() async throws -> (rows: [[PostgresValue]], affected: Int) {
        var rows: [[PostgresValue]] = []
        while !isFinished {
            try await advance()
            rows += pending
            pending = []
        }
        return (rows, execution.affectedRows)
    }

    /// The next rows, nil where there are no more.
    func nextRows() async throws -> [[PostgresValue]]? {
        while pending.isEmpty {
            guard !isFinished else { return nil }
            try await advance()
        }
        defer { pending = [] }
        return Array(pending)
    }

    private func advance(atMost count: Int = .max) async throws {
        switch try execution.next(atMost: count) {
        case .rows(let batch): pending = batch[...]
        case .needsInput(.write): try await write()
        case .needsInput(let id): try await supply(id)
        case .finished: isFinished = true
        }
    }

    private func write() async throws {
        guard let request = execution.pendingWrite else { return }
        guard let writer else {
            throw PostgresError(.featureNotSupported, "the tables of this server cannot be written to")
        }
        try environment.checkCancellation()
        if environment.catalog.model.tables[request.table]?.kind == .view, let handler = environment.session.handler {
            execution.supply(try handler.fireInstead(of: request))
            return
        }
        execution.supply(try await writer.write(request))
    }

    private func supply(_ id: ScanID) async throws {
        try environment.checkCancellation()
        let source: BatchSource
        let request = execution.requests[id.rawValue]
        if let known = sources[id], known.round == request.round {
            source = known.source
        } else {
            let (made, applied) = try await scan(request)
            execution.accept(applied, by: id)
            sources[id] = (request.round, made)
            counts[id] = applied.conditions.isEmpty && !applied.grouping ? 0 : nil
            source = made
        }
        if let (columns, count) = source.takeColumns() {
            return try execution.supply(columns: columns, rowCount: count, to: id, isLast: true)
        }
        let batch = try await source.next()
        if let count = counts[id] {
            counts[id] = count &+ (batch?.count ?? 0)
            if batch == nil { environment.noteRows(of: request.relation, count: count) }
        }
        execution.supply(batch ?? [], to: id, isLast: batch == nil)
    }
}
