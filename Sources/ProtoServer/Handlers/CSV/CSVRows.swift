internal import PostgresProto

/// The rows of a file on their way to a client.
final class CSVRows {
    private let columns: [Column]
    private let isNeeded: [Bool]
    private var reader: CSVReader

    /// The rows of a file; columns that the statement does not use are NULL and cost nothing.
    init(_ description: CSVDescription, columnsNeeded: Set<String>) throws(PostgresError) {
        columns = description.columns
        isNeeded = columns.map { columnsNeeded.contains($0.name) }
        reader = try CSVReader(path: description.path, delimiter: description.delimiter)
        // The record that names the columns.
        _ = try reader.next()
    }

    /// Writes rows until the writer is full or there are no more; whether there may be more.
    func write(into writer: inout RowWriter) throws(PostgresError) -> Bool {
        while !writer.isFull {
            guard try reader.next() else { return false }
            guard reader.fields.count == columns.count else {
                throw reader.failure(
                    "22P04",
                    "the record has \(reader.fields.count) fields, but the first record names \(columns.count) columns"
                )
            }
            writer.beginRow()
            for index in columns.indices { try write(index, into: &writer) }
            writer.endRow()
        }
        return true
    }

    private func write(_ index: Int, into writer: inout RowWriter) throws(PostgresError) {
        let field = reader.fields[index]
        let type = columns[index].type
        guard isNeeded[index], !field.range.isEmpty || (field.isQuoted && type == .text) else {
            return writer.appendNull()
        }
        if field.hasDoubledQuotes {
            return try writeText(reader.withBytes(of: field) { Array($0) }, index, &writer)
        }
        let isWritten = reader.buffer.withUnsafeBytes { bytes in
            Self.write(UnsafeRawBufferPointer(rebasing: bytes[field.range]), as: type, into: &writer)
        }
        guard !isWritten else { return }
        try writeText(Array(reader.buffer[field.range]), index, &writer)
    }

    /// Writes a value; false where the text is none of its type, or is no plain ASCII.
    private static func write(
        _ value: UnsafeRawBufferPointer,
        as type: PostgresType,
        into writer: inout RowWriter
    ) -> Bool {
        switch type {
        case .bool:
            guard let value = CSVValue.bool(value) else { return false }
            writer.append(value)
        case .int8:
            guard let value = CSVValue.int8(value) else { return false }
            writer.append(value)
        case .numeric:
            guard let value = CSVValue.numeric(value) else { return false }
            writer.append(value)
        case .float8:
            guard let value = CSVValue.float8(value) else { return false }
            writer.append(value)
        case .date:
            guard let value = CSVValue.date(value) else { return false }
            writer.append(date: value)
        case .timestamp:
            guard let value = CSVValue.timestamp(value) else { return false }
            writer.append(timestamp: value)
        case .timestamptz:
            guard let value = CSVValue.timestamptz(value) else { return false }
            writer.append(timestamp: value)
        default:
            guard isASCII(value) else { return false }
            writer.append(utf8: value)
        }
        return true
    }

    private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        return all < 0x80
    }

    /// Writes characters; or says what is wrong with them.
    private func writeText(_ bytes: [UInt8], _ index: Int, _ writer: inout RowWriter) throws(PostgresError) {
        let column = columns[index]
        guard column.type == .text else {
            let isWritten = bytes.withUnsafeBytes { Self.write($0, as: column.type, into: &writer) }
            guard !isWritten else { return }
            throw reader.failure(
                "22P02",
                "column \"\(column.name)\" is \(column.type.name) by the first 16 MB of the file, but here it is "
                    + "\"\(String(decoding: bytes, as: UTF8.self))\""
            )
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw reader.failure("22021", "column \"\(column.name)\" holds bytes that are not UTF-8")
        }
        writer.append(text)
    }
}
