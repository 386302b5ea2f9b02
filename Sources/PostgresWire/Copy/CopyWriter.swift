/// Writes rows as the data of a COPY.
public struct CopyWriter: Sendable {
    private let options: CopyOptions
    private let types: [PostgresType]
    private let formats: TextFormats
    /// What binary values need whose client does not speak UTF-8.
    private let conversion: (any ClientTextConversion)?
    private var isHeaderWritten = false

    /// A writer of rows with columns of these types; `conversion` is for the text in binary values.
    public init(
        _ options: CopyOptions,
        types: [PostgresType],
        formats: TextFormats,
        conversion: (any ClientTextConversion)? = nil
    ) {
        self.conversion = conversion
        self.options = options
        self.types = types
        self.formats = formats
    }

    /// Writes the line that names the columns.
    public func writeHeader(_ names: [String], into buffer: inout OutputBuffer) {
        for (index, name) in names.enumerated() {
            if index > 0 { buffer.append(options.delimiter) }
            let bytes = Array(name.utf8)
            bytes.withUnsafeBytes { bytes in
                if options.format == .csv {
                    writeQuoted(bytes, force: false, isOnly: names.count == 1, into: &buffer)
                } else {
                    writeEscaped(bytes, into: &buffer)
                }
            }
        }
        buffer.append(UInt8(ascii: "\n"))
    }

    /// Writes a row; before the first one of binary data the signature.
    public mutating func write(_ row: [PostgresValue], into buffer: inout OutputBuffer) throws(PostgresError) {
        guard options.format == .binary else { return try writeLine(row, into: &buffer) }
        writeSignature(into: &buffer)
        buffer.append(bigEndian: Int16(truncatingIfNeeded: row.count))
        for (value, type) in zip(row, types) {
            let start = buffer.count
            try value.encodeField(as: type, into: &buffer)
            if let conversion, !value.isNull { try convert(from: start + 4, in: &buffer, type, conversion) }
        }
    }

    /// Puts the text in a binary value into the client's encoding.
    private func convert(
        from start: Int,
        in buffer: inout OutputBuffer,
        _ type: PostgresType,
        _ conversion: any ClientTextConversion
    ) throws(PostgresError) {
        let bytes = try buffer.withBytes { bytes in
            Result { () throws(PostgresError) in
                let value = UnsafeRawBufferPointer(rebasing: bytes[start...])
                return try TextInBinary.convert(value, of: type, conversion.clientText)
            }
        }.get()
        buffer.truncate(to: start)
        buffer.replace(at: start - 4, bigEndian: Int32(truncatingIfNeeded: bytes.count))
        buffer.append(bytes)
    }

    /// Writes what ends binary data, with the signature where there were no rows; nothing for the other formats.
    public mutating func writeEnd(into buffer: inout OutputBuffer) {
        guard options.format == .binary else { return }
        writeSignature(into: &buffer)
        buffer.append(bigEndian: Int16(-1))
    }

    private mutating func writeSignature(into buffer: inout OutputBuffer) {
        guard !isHeaderWritten else { return }
        isHeaderWritten = true
        buffer.append(CopyBinaryReader.signature)
        buffer.append(bigEndian: Int32(0))
        buffer.append(bigEndian: Int32(0))
    }

    private func writeLine(_ row: [PostgresValue], into buffer: inout OutputBuffer) throws(PostgresError) {
        for (index, (value, type)) in zip(row, types).enumerated() {
            if index > 0 { buffer.append(options.delimiter) }
            guard !value.isNull else {
                buffer.append(options.null)
                continue
            }
            var text = OutputBuffer(capacity: 64)
            value.encodeText(as: type, formats: formats, into: &text)
            if text.isOverfull { throw .stringTooLong }
            text.withBytes { bytes in
                if options.format == .csv {
                    writeQuoted(
                        bytes,
                        force: options.forceQuote.contains(index),
                        isOnly: row.count == 1,
                        into: &buffer
                    )
                } else {
                    writeEscaped(bytes, into: &buffer)
                }
            }
        }
        buffer.append(UInt8(ascii: "\n"))
    }

    private func writeEscaped(_ bytes: UnsafeRawBufferPointer, into buffer: inout OutputBuffer) {
        buffer.reserve(bytes.count)
        for byte in bytes {
            let letter: UInt8
            switch byte {
            case 8: letter = UInt8(ascii: "b")
            case 12: letter = UInt8(ascii: "f")
            case 10: letter = UInt8(ascii: "n")
            case 13: letter = UInt8(ascii: "r")
            case 9: letter = UInt8(ascii: "t")
            case 11: letter = UInt8(ascii: "v")
            case UInt8(ascii: "\\"), options.delimiter: letter = byte
            default:
                buffer.append(byte)
                continue
            }
            buffer.append(UInt8(ascii: "\\"))
            buffer.append(letter)
        }
    }

    private func writeQuoted(
        _ bytes: UnsafeRawBufferPointer,
        force: Bool,
        isOnly: Bool,
        into buffer: inout OutputBuffer
    ) {
        let isQuoted =
            force || bytes.elementsEqual(options.null)
            || (isOnly && bytes.elementsEqual(#"\."#.utf8))
            || bytes.contains { $0 == options.delimiter || $0 == options.quote || $0 == 10 || $0 == 13 }
        guard isQuoted else { return buffer.append(bytes) }
        buffer.append(options.quote)
        for byte in bytes {
            if byte == options.quote || byte == options.escape { buffer.append(options.escape) }
            buffer.append(byte)
        }
        buffer.append(options.quote)
    }
}
