extension RowWriter {
    /// An integer.
    public mutating func append(_ value: Int16) {
        guard let column = nextColumn() else { return }
        guard column.representation == .int2 else { return writeInteger(Int64(value), to: column) }
        if column.isBinary { writeCell(bigEndian: value) } else { writeText(Int64(value)) }
    }

    /// An integer.
    public mutating func append(_ value: Int32) {
        guard let column = nextColumn() else { return }
        guard column.representation == .int4 else { return writeInteger(Int64(value), to: column) }
        if column.isBinary { writeCell(bigEndian: value) } else { writeText(Int64(value)) }
    }

    /// An integer.
    public mutating func append(_ value: Int64) {
        guard let column = nextColumn() else { return }
        guard column.representation == .int8 else { return writeInteger(value, to: column) }
        if column.isBinary { writeCell(bigEndian: value) } else { writeText(value) }
    }

    /// An integer.
    public mutating func append(_ value: Int) { append(Int64(value)) }

    @inline(__always)
    mutating func writeText(_ value: Int64) {
        writeCell(maximum: 20) { DecimalText.write(value, to: $0) }
    }

    /// Writes an integer to a column of another type.
    private mutating func writeInteger(_ value: Int64, to column: Column) {
        switch column.representation {
        case .int8 where column.isBinary: writeCell(bigEndian: value)
        case .int4 where column.isBinary:
            guard let value = Int32(exactly: value) else { return fail(.outOfRange("integer")) }
            writeCell(bigEndian: value)
        case .int8: writeText(value)
        case .int4:
            guard Int32(exactly: value) != nil else { return fail(.outOfRange("integer")) }
            writeText(value)
        case .float8: write(Double(value), to: column)
        default: write(.int8(value), to: column)
        }
    }

    /// A truth value.
    public mutating func append(_ value: Bool) {
        guard let column = nextColumn() else { return }
        guard column.representation == .bool else { return write(.bool(value), to: column) }
        let text = value ? UInt8(ascii: "t") : UInt8(ascii: "f")
        writeCell(bigEndian: column.isBinary ? (value ? 1 : 0) : text)
    }

    /// A floating-point number.
    public mutating func append(_ value: Double) {
        guard let column = nextColumn() else { return }
        write(value, to: column)
    }

    @inline(__always)
    private mutating func write(_ value: Double, to column: Column) {
        guard column.representation == .float8 else { return write(.float8(value), to: column) }
        if column.isBinary { return writeCell(bigEndian: value.bitPattern) }
        let extraDigits = textFormats.extraFloatDigits
        writeCell(maximum: FloatText.maximumLength) { FloatText.write(value, extraDigits: extraDigits, to: $0) }
    }

    /// A floating-point number.
    public mutating func append(_ value: Float) {
        guard let column = nextColumn() else { return }
        guard column.representation == .float4 else { return write(.float4(value), to: column) }
        if column.isBinary { return writeCell(bigEndian: value.bitPattern) }
        let extraDigits = textFormats.extraFloatDigits
        writeCell(maximum: FloatText.maximumLength) { FloatText.write(value, extraDigits: extraDigits, to: $0) }
    }

    /// Characters.
    public mutating func append(_ value: String) {
        guard let column = nextColumn() else { return }
        guard column.takesCharacters else { return write(.text(value), to: column) }
        var value = value
        value.withUTF8 { writeCell(UnsafeRawBufferPointer($0)) }
    }

    /// Characters of a literal.
    public mutating func append(literal value: StaticString) {
        guard value.hasPointerRepresentation else { return append(value.description) }
        append(utf8: UnsafeRawBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }

    /// Characters as UTF-8, which the caller answers for.
    public mutating func append(utf8 bytes: UnsafeRawBufferPointer) {
        guard let column = nextColumn() else { return }
        guard column.takesCharacters else {
            return write(.text(String(decoding: bytes, as: UTF8.self)), to: column)
        }
        writeCell(bytes)
    }

    /// Bytes.
    public mutating func append(bytes: [UInt8]) {
        guard let column = nextColumn() else { return }
        guard column.representation == .bytea, column.isBinary else { return write(.bytea(bytes), to: column) }
        bytes.withUnsafeBytes { writeCell($0) }
    }

    /// Days since 2000-01-01.
    public mutating func append(date days: Int32) {
        guard let column = nextColumn() else { return }
        guard column.representation == .date else { return write(.date(days), to: column) }
        if column.isBinary { return writeCell(bigEndian: days) }
        guard textFormats.dateStyle == .iso, Timestamp.isValidDate(Int64(days)) else {
            return write(.date(days), to: column)
        }
        writeCell(maximum: DateTimeText.maximumLength) { target in
            var writer = ByteWriter(target)
            if DateTimeText.writeISO(date: Int64(days), to: &writer) { writer.append(" BC") }
            return writer.count
        }
    }

    /// Microseconds since 2000-01-01 00:00, of `timestamp` or (in UTC) of `timestamptz`.
    public mutating func append(timestamp value: Int64) {
        guard let column = nextColumn() else { return }
        switch column.representation {
        case .timestamp, .timestamptz:
            if column.isBinary { return writeCell(bigEndian: value) }
            guard column.representation == .timestamp, textFormats.dateStyle == .iso, Timestamp.isValid(value) else {
                return write(column.representation == .timestamp ? .timestamp(value) : .timestamptz(value), to: column)
            }
            writeCell(maximum: DateTimeText.maximumLength) { target in
                var writer = ByteWriter(target)
                let (days, time) = Timestamp.split(value)
                let isBeforeChrist = DateTimeText.writeISO(date: days, to: &writer)
                writer.append(UInt8(ascii: " "))
                DateTimeText.write(time: time, to: &writer)
                if isBeforeChrist { writer.append(" BC") }
                return writer.count
            }
        case .collected where column.type == .timestamptz: write(.timestamptz(value), to: column)
        default: write(.timestamp(value), to: column)
        }
    }

    /// An identifier.
    public mutating func append(_ value: UUIDBytes) {
        guard let column = nextColumn() else { return }
        guard column.representation == .uuid, !column.isBinary else { return write(.uuid(value), to: column) }
        writeCell(maximum: 36) { value.write(to: $0) }
    }

    /// An exact number.
    public mutating func append(_ value: Numeric) { append(.numeric(value)) }
}

extension RowWriter.Column {
    /// Whether characters are sent as they are: in text the bytes of any such type, in binary those of `text` and its like.
    @inline(__always)
    var takesCharacters: Bool {
        representation == .text
            && (isBinary ? type == .text || type == .varchar || type == .bpchar || type == .name : type != .xml)
    }
}
