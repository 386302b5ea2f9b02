import PostgresQuery
import PostgresWire

/// A running COPY TO STDOUT: the rows of its query as data for the client, a message for each.
final class CopyOutput {
    private let rows: QueryStream
    private let names: [String]
    private let hasHeader: Bool
    private let isBinary: Bool
    private var writer: CopyWriter
    private var isBegun = false

    init(_ copy: BoundCopy, rows: QueryStream, formats: TextFormats) {
        self.rows = rows
        names = copy.columns.map(\.name)
        hasHeader = copy.options.header != .none
        isBinary = copy.options.format == .binary
        writer = CopyWriter(copy.options, types: copy.columns.map(\.type), formats: formats)
    }

    /// What the client is told before the data.
    var response: CopyOutResponse {
        CopyOutResponse(formats: CopyFormats(isBinary ? .binary : .text, columnCount: names.count))
    }

    /// Writes the next rows; nil where there are no more, else how many they were.
    func write(into buffer: inout OutputBuffer) async throws -> Int? {
        if !isBegun {
            isBegun = true
            if hasHeader { try message(&buffer) { writer, buffer in writer.writeHeader(names, into: &buffer) } }
        }
        guard let batch = try await rows.nextRows() else {
            if isBinary { try message(&buffer) { writer, buffer in writer.writeEnd(into: &buffer) } }
            return nil
        }
        for row in batch {
            try message(&buffer) { (writer, buffer) throws(PostgresError) in try writer.write(row, into: &buffer) }
        }
        return batch.count
    }

    /// Writes a CopyData message around what the body writes.
    private func message(
        _ buffer: inout OutputBuffer,
        _ body: (inout CopyWriter, inout OutputBuffer) throws(PostgresError) -> Void
    ) throws {
        let start = buffer.count
        buffer.append(CopyData.tag)
        buffer.append(bigEndian: Int32(0))
        do throws(PostgresError) {
            try body(&writer, &buffer)
        } catch {
            buffer.truncate(to: start)
            throw error
        }
        guard let length = Int32(exactly: buffer.count - start - 1) else {
            buffer.truncate(to: start)
            throw PostgresError(.programLimitExceeded, "a row of COPY data is too long")
        }
        buffer.replace(at: start + 1, bigEndian: length)
    }
}
