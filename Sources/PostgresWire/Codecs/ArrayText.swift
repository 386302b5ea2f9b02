/// The text of arrays, `int2vector` and `oidvector` written out.
enum ArrayText {
    /// Writes an array.
    static func write(
        _ array: PostgresArray,
        as type: PostgresType,
        _ formats: TextFormats,
        into buffer: inout OutputBuffer
    ) {
        if type == .int2vector || type == .oidvector {
            for (index, element) in array.elements.enumerated() {
                if index > 0 { buffer.append(UInt8(ascii: " ")) }
                element.encodeText(as: array.elementType, formats: formats, into: &buffer)
            }
            return
        }
        guard !array.elements.isEmpty, !array.dimensions.isEmpty else { return buffer.append(utf8: "{}") }
        if array.dimensions.contains(where: { $0.lowerBound != 1 }) { writeBounds(array, into: &buffer) }
        var index = 0
        writeDimension(0, of: array, &index, formats, into: &buffer)
    }

    private static func writeBounds(_ array: PostgresArray, into buffer: inout OutputBuffer) {
        for dimension in array.dimensions {
            buffer.append(UInt8(ascii: "["))
            buffer.append(decimal: Int64(dimension.lowerBound))
            buffer.append(UInt8(ascii: ":"))
            buffer.append(decimal: Int64(dimension.lowerBound) &+ Int64(dimension.count) &- 1)
            buffer.append(UInt8(ascii: "]"))
        }
        buffer.append(UInt8(ascii: "="))
    }

    private static func writeDimension(
        _ depth: Int,
        of array: PostgresArray,
        _ index: inout Int,
        _ formats: TextFormats,
        into buffer: inout OutputBuffer
    ) {
        let delimiter = array.elementType.delimiter.asciiValue ?? UInt8(ascii: ",")
        let isInnermost = depth &+ 1 >= array.dimensions.count
        buffer.append(UInt8(ascii: "{"))
        for place in 0..<max(array.dimensions[depth].count, 0) {
            if isInnermost, index >= array.elements.count { break }
            if place > 0 { buffer.append(delimiter) }
            if isInnermost {
                writeElement(array.elements[index], array.elementType, delimiter, formats, into: &buffer)
                index &+= 1
            } else {
                writeDimension(depth &+ 1, of: array, &index, formats, into: &buffer)
            }
        }
        buffer.append(UInt8(ascii: "}"))
    }

    private static func writeElement(
        _ element: PostgresValue,
        _ type: PostgresType,
        _ delimiter: UInt8,
        _ formats: TextFormats,
        into buffer: inout OutputBuffer
    ) {
        guard !element.isNull else { return buffer.append(utf8: "NULL") }
        let start = buffer.count
        element.encodeText(as: type, formats: formats, into: &buffer)
        switch element {
        case .int2, .int4, .int8, .float4, .float8, .numeric, .bool, .uuid, .oid: return
        default: break
        }
        guard !buffer.isOverfull, buffer.withBytes({ needsQuotes($0[start...], delimiter) }) else { return }
        let escaped = buffer.withBytes { bytes in bytes[start...].count(where: isEscaped) }
        guard let quoted = buffer.takeUnquoted(from: start, escaped: escaped) else { return }
        buffer.append(UInt8(ascii: "\""))
        for byte in quoted {
            if isEscaped(byte) { buffer.append(UInt8(ascii: "\\")) }
            buffer.append(byte)
        }
        buffer.append(UInt8(ascii: "\""))
    }

    fileprivate static func isEscaped(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func needsQuotes(_ text: Slice<UnsafeRawBufferPointer>, _ delimiter: UInt8) -> Bool {
        if text.isEmpty { return true }
        if text.count == 4, text.elementsEqual("null".utf8, by: { $0 | 0x20 == $1 }) { return true }
        return text.contains { byte in
            byte == delimiter || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{")
                || byte == UInt8(ascii: "}") || ByteReader.isBlank(byte)
        }
    }
}

/// The text of row values.
enum RecordText {
    /// Writes a row: `(1,"a b",)`.
    static func write(_ record: PostgresRecord, _ formats: TextFormats, into buffer: inout OutputBuffer) {
        guard !isDeeper(.record(record), than: TextLimit.levels) else { return buffer.isOverfull = true }
        buffer.append(UInt8(ascii: "("))
        for (index, value) in record.values.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            guard !value.isNull else { continue }
            let start = buffer.count
            let type = index < record.types.count ? record.types[index] : value.type
            value.encodeText(as: type, formats: formats, into: &buffer)
            if buffer.isOverfull { return }
            guard buffer.withBytes({ needsQuotes($0[start...]) }) else { continue }
            let escaped = buffer.withBytes { bytes in bytes[start...].count(where: ArrayText.isEscaped) }
            guard let quoted = buffer.takeUnquoted(from: start, escaped: escaped) else { return }
            buffer.append(UInt8(ascii: "\""))
            for byte in quoted {
                if ArrayText.isEscaped(byte) { buffer.append(byte) }
                buffer.append(byte)
            }
            buffer.append(UInt8(ascii: "\""))
        }
        buffer.append(UInt8(ascii: ")"))
    }

    /// Whether rows stand within rows, or within arrays in rows, more than this many levels deep.
    private static func isDeeper(_ value: PostgresValue, than levels: Int) -> Bool {
        let values: [PostgresValue]
        switch value {
        case .record(let record): values = record.values
        case .array(let array): values = array.elements
        default: return false
        }
        return levels == 0 || values.contains { isDeeper($0, than: levels &- 1) }
    }

    private static func needsQuotes(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
        text.isEmpty
            || text.contains { byte in
                byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "(")
                    || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",") || ByteReader.isBlank(byte)
            }
    }
}
