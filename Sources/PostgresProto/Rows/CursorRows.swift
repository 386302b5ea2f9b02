import PostgresWire

/// The rows of a cursor for an Execute message that names it: it goes on where FETCH has left it.
final class CursorRows: RowStream {
    private let cursor: CursorStream

    init(_ cursor: CursorStream) { self.cursor = cursor }

    func write(into writer: inout RowWriter, limit: Int) async throws -> Bool {
        let wanted = min(limit, Self.batchSize)
        var rows = try await cursor.fetch(.forward(Int64(wanted)))[...]
        let count = rows.count
        writer.write(&rows, limit: count)
        // What does not fit is written all the same: the writer only asks to be emptied soon.
        while !rows.isEmpty {
            let row = rows.removeFirst()
            writer.beginRow()
            for value in row { writer.append(value) }
            writer.endRow()
        }
        return count == wanted
    }

    private static let batchSize = 256
}
