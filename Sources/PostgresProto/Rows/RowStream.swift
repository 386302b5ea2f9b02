import PostgresWire

/// The rows of a running statement, written as far as someone wants them.
protocol RowStream: AnyObject {
    /// Writes rows until `limit` of them are written, the writer is full, or there are no more.
    ///
    /// Returns whether there may be more.
    func write(into writer: inout RowWriter, limit: Int) async throws -> Bool
}

/// Rows that are all there.
final class ArrayStream: RowStream {
    private var rows: ArraySlice<[PostgresValue]>

    init(_ rows: [[PostgresValue]]) { self.rows = rows[...] }

    func write(into writer: inout RowWriter, limit: Int) -> Bool {
        writer.write(&rows, limit: limit)
        return !rows.isEmpty
    }
}

extension RowWriter {
    /// Writes rows from the front of a slice until the limit is reached or the writer is full; returns how many.
    @discardableResult
    mutating func write(_ rows: inout ArraySlice<[PostgresValue]>, limit: Int) -> Int {
        var written = 0
        for row in rows {
            guard written < limit, !isFull else { break }
            beginRow()
            for value in row { append(value) }
            endRow()
            written += 1
        }
        rows = rows.dropFirst(written)
        return written
    }
}
