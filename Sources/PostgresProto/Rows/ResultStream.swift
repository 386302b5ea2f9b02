import PostgresQuery
import PostgresWire

/// The rows of a handler's result, straight to the client.
final class ResultStream: RowStream {
    private let rows: QueryResult.Rows
    private let types: [PostgresType]
    private var pending: ArraySlice<[PostgresValue]> = []
    private var isExhausted = false
    private var position = 0

    /// The rows of a result whose columns have these types.
    init(_ result: QueryResult, types: [PostgresType]) {
        rows = result.rows
        self.types = types
        if case .all(let all) = result.rows {
            pending = all[...]
            isExhausted = true
        }
    }

    func write(into writer: inout RowWriter, limit: Int) async throws -> Bool {
        var left = limit
        while left > 0, !writer.isFull {
            if !pending.isEmpty {
                left -= writer.write(&pending, limit: left)
            } else if isExhausted {
                return false
            } else {
                try await fill(&writer, limit: left)
            }
        }
        return !isExhausted || !pending.isEmpty
    }

    /// Writes typed rows into the writer where there is no limit; otherwise gets the next batch.
    private func fill(_ writer: inout RowWriter, limit: Int) async throws {
        switch rows {
        case .none, .all: isExhausted = true
        case .columns(let vectors, let count):
            guard position < count else { return isExhausted = true }
            let end = min(count, position &+ Execution.batchSize)
            pending = (position..<end).map { row in vectors.map { row < $0.count ? $0[row] : .null } }[...]
            position = end
        case .batches(let next):
            guard let batch = try await next() else { return isExhausted = true }
            pending = batch[...]
        case .written(let write):
            if limit == .max {
                do {
                    isExhausted = try await !write(&writer)
                } catch {
                    writer.dropUnfinishedRow()
                    throw error
                }
                if let error = writer.error { throw error }
            } else {
                var collector = RowWriter(collecting: types, textFormats: TextFormats())
                isExhausted = try await !write(&collector)
                if let error = collector.error { throw error }
                pending = collector.takeRows()[...]
            }
        }
    }
}
