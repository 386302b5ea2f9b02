extension PostgresValue {
    /// The text format of the value; empty for NULL.
    public func text(as type: PostgresType, formats: TextFormats) -> String {
        if case .text(let value) = self { return type == .xml ? XMLDeclaration.output(of: value) : value }
        var buffer = OutputBuffer(capacity: 64)
        encodeText(as: type, formats: formats, into: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// The text format of the value; empty for NULL.
    ///
    /// - Throws: 54000 where it is longer than a string may be: rows within rows double their quotes with each level.
    public func textWithinLimit(as type: PostgresType, formats: TextFormats) throws(PostgresError) -> String {
        switch self {
        case .text: return text(as: type, formats: formats)
        case .record, .array:
            var buffer = OutputBuffer(capacity: 64)
            encodeText(as: type, formats: formats, into: &buffer)
            if buffer.isOverfull { throw .stringTooLong }
            return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
        default: return text(as: type, formats: formats)
        }
    }

    /// Writes the value in the text format of a type; nothing for NULL.
    ///
    /// A text that would be longer than a string may be is left unfinished; the buffer tells of it (`isOverfull`).
    public func encodeText(as type: PostgresType, formats: TextFormats, into buffer: inout OutputBuffer) {
        switch self {
        case .null: break
        case .bool(let value): buffer.append(value ? UInt8(ascii: "t") : UInt8(ascii: "f"))
        case .int2(let value): buffer.append(decimal: Int64(value))
        case .int4(let value): buffer.append(decimal: Int64(value))
        case .int8(let value): buffer.append(decimal: value)
        case .float4(let value):
            buffer.append(maximum: FloatText.maximumLength) {
                FloatText.write(value, extraDigits: formats.extraFloatDigits, to: $0)
            }
        case .float8(let value):
            buffer.append(maximum: FloatText.maximumLength) {
                FloatText.write(value, extraDigits: formats.extraFloatDigits, to: $0)
            }
        case .numeric(let value): value.write(into: &buffer)
        case .money(let value): buffer.append(utf8: MoneyText.text(value))
        case .text(let value): buffer.append(utf8: type == .xml ? XMLDeclaration.output(of: value) : value)
        case .bytea(let value): ByteaText.write(value, formats.byteaOutput, into: &buffer)
        case .date, .time, .timetz, .timestamp, .timestamptz: encodeDateTime(formats, into: &buffer)
        case .interval(let value): buffer.append(utf8: value.text(style: formats.intervalStyle))
        case .uuid(let value): buffer.append(maximum: 36) { value.write(to: $0) }
        case .json(let value): buffer.append(utf8: value)
        case .jsonb(let value): value.write(into: &buffer)
        case .oid(let value): buffer.append(decimal: Int64(value.rawValue))
        case .object(_, let name): buffer.append(utf8: name)
        case .inet(let value): buffer.append(utf8: value.text(isNetwork: type == .cidr))
        case .bits(let value): buffer.append(utf8: value.description)
        case .array(let value): ArrayText.write(value, as: type, formats, into: &buffer)
        case .record(let value): RecordText.write(value, formats, into: &buffer)
        case .enumeration(let value): buffer.append(utf8: value.label)
        case .range(let value): RangeText.write(value, formats, into: &buffer)
        case .multirange(let value): MultirangeText.write(value, formats, into: &buffer)
        case .geometry(let value): GeometryText.write(value, formats, into: &buffer)
        case .jsonPath(let value): buffer.append(utf8: value.description)
        case .tsvector(let value): value.write(into: &buffer)
        case .tsquery(let value): buffer.append(utf8: value.description)
        case .defined(let value): buffer.append(utf8: value.text)
        }
    }

    private func encodeDateTime(_ formats: TextFormats, into buffer: inout OutputBuffer) {
        buffer.append(maximum: DateTimeText.maximumLength) { target in
            var writer = ByteWriter(target)
            switch self {
            case .date(let days): DateTimeText.write(date: days, formats, to: &writer)
            case .time(let time): DateTimeText.write(time: time, to: &writer)
            case .timetz(let time, let zone):
                DateTimeText.write(time: time, to: &writer)
                DateTimeText.write(secondsEast: 0 &- zone, to: &writer)
            case .timestamp(let value): DateTimeText.write(timestamp: value, zone: nil, formats, to: &writer)
            case .timestamptz(let value):
                let offset = formats.timeZone.offset(at: value)
                let (local, overflow) = value.addingReportingOverflow(Int64(offset.secondsEast) &* 1_000_000)
                let isFinite = value != .min && value != .max && !overflow
                DateTimeText.write(timestamp: isFinite ? local : value, zone: offset, formats, to: &writer)
            default: break
            }
            return writer.count
        }
    }
}

extension PostgresError {
    /// What a text is refused with that is longer than PostgreSQL's strings may be.
    static var stringTooLong: PostgresError {
        PostgresError("54000", "out of memory", detail: "The text would be longer than \(TextLimit.bytes) bytes.")
    }
}

/// The longest text that there may be, which is PostgreSQL's (`MaxAllocSize`).
enum TextLimit {
    static let bytes = 0x3FFF_FFFF
    /// The most levels of rows within rows: with each the quotes are doubled and two more added, so that 30 levels are
    /// longer than that.
    static let levels = 29
}

extension OutputBuffer {
    /// Takes the bytes behind a length away to write them again in quotes; nil where that would be too long, with two more
    /// of each byte that is escaped.
    mutating func takeUnquoted(from start: Int, escaped: Int) -> [UInt8]? {
        let (size, overflow) = (count &- start).addingReportingOverflow(escaped &+ 2)
        guard !overflow, size < TextLimit.bytes else {
            isOverfull = true
            return nil
        }
        let text = withBytes { Array($0[start...]) }
        truncate(to: start)
        return text
    }

    /// Writes an integer in decimal digits.
    mutating func append(decimal value: Int64) {
        append(maximum: 20) { DecimalText.write(value, to: $0) }
    }
}
