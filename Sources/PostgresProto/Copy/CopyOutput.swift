import PostgresQuery
import PostgresWire

/// A running COPY TO STDOUT: the rows of its query as data for the client, a message for each.
final class CopyOutput {
    private let rows: QueryStream
    private let names: [String]
    private let hasHeader: Bool
    private let isBinary: Bool
    private var writer: CopyWriter
    private let conversion: TextConversion?
    private var isBegun = false

    init(_ copy: BoundCopy, rows: QueryStream, formats: TextFormats, conversion: TextConversion?) {
        self.conversion = conversion
        self.rows = rows
        names = copy.columns.map(\.name)
        hasHeader = copy.options.header != .none
        isBinary = copy.options.format == .binary
        writer = CopyWriter(
            copy.options,
            types: copy.columns.map(\.type),
            formats: formats,
            conversion: isBinary ? conversion : nil
        )
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

    /// Puts the text behind a place into another encoding.
    private func convert(
        from start: Int,
        in buffer: inout OutputBuffer,
        _ conversion: TextConversion
    ) throws(PostgresError) {
        let text = try buffer.withBytes { bytes in
            Result { () throws(PostgresError) in
                try conversion.clientText(UnsafeRawBufferPointer(rebasing: bytes[start...]))
            }
        }.get()
        buffer.truncate(to: start)
        buffer.append(text)
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
            if let conversion, !isBinary { try convert(from: start + 5, in: &buffer, conversion) }
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
