import PostgresQuery
import PostgresWire

/// The rows of a query: runs its execution and gets the rows of the handler's tables for it.
final class QueryStream: RowStream {
    /// Gets the rows that a scan asks for.
    typealias Scan = (ScanRequest) async throws -> (source: BatchSource, applied: AppliedParts)

    private let execution: Execution
    private let scan: Scan
    private let environment: any FunctionEnvironment
    private var sources: [ScanID: BatchSource] = [:]
    private var pending: ArraySlice<[PostgresValue]> = []
    private var isFinished = false

    init(_ execution: Execution, environment: any FunctionEnvironment, scan: @escaping Scan) {
        self.execution = execution
        self.environment = environment
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
            switch try execution.next() {
            case .rows(let batch): pending = batch[...]
            case .needsInput(let id): try await supply(id)
            case .finished: isFinished = true
            }
        }
        return !isFinished || !pending.isEmpty
    }

    private func supply(_ id: ScanID) async throws {
        try environment.checkCancellation()
        let source: BatchSource
        if let known = sources[id] {
            source = known
        } else {
            let (made, applied) = try await scan(execution.requests[id.rawValue])
            execution.accept(applied, by: id)
            sources[id] = made
            source = made
        }
        if let (columns, count) = source.takeColumns() {
            return try execution.supply(columns: columns, rowCount: count, to: id, isLast: true)
        }
        let batch = try await source.next()
        execution.supply(batch ?? [], to: id, isLast: batch == nil)
    }
}
