import PostgresWire

/// The rows of a batch source, straight to the client.
final class SourceStream: RowStream {
    private let source: BatchSource
    private var pending: ArraySlice<[PostgresValue]> = []
    private var isFinished = false

    init(_ source: BatchSource) { self.source = source }

    func write(into writer: inout RowWriter, limit: Int) async throws -> Bool {
        var left = limit
        while left > 0, !writer.isFull {
            if !pending.isEmpty {
                left -= writer.write(&pending, limit: left)
            } else if let batch = try await source.next() {
                pending = batch[...]
            } else {
                isFinished = true
                return false
            }
        }
        return !isFinished
    }
}
