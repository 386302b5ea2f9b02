extension PostgresValue {
    /// Writes the value in the binary format of a type; nothing for NULL.
    ///
    /// A value that the type does not hold is converted first, as in an assignment.
    public func encodeBinary(as type: PostgresType, into buffer: inout OutputBuffer) throws(PostgresError) {
        // A value of a user's type is written as what holds it.
        let type = type.isUserDefined && representation != .text ? self.type : type
        switch self {
        case .null: return
        case .enumeration(let value): return buffer.append(utf8: value.label)
        case .defined(let value): return buffer.append(value.binary)
        case .array(let array) where array.elementType.isUserDefined: return try array.encodeBinary(into: &buffer)
        case .array(let array) where isHeld(as: type): return try array.encodeBinary(into: &buffer)
        case .array where type.representation == .array:
            return try converted(to: type).encodeBinary(as: type, into: &buffer)
        case .record(let record) where type.representation == .record: return try record.encodeBinary(into: &buffer)
        case .range(let range): return try range.encodeBinary(into: &buffer)
        case .multirange(let multirange): return try multirange.encodeBinary(into: &buffer)
        case .text(let text) where type.representation == .text:
            return try BinaryText.write(text, type, into: &buffer)
        default: break
        }
        guard representation == type.representation else {
            return try converted(to: type).encodeBinary(as: type, into: &buffer)
        }
        switch self {
        case .bool(let value): buffer.append(value ? 1 : 0)
        case .int2(let value): buffer.append(bigEndian: value)
        case .int4(let value): buffer.append(bigEndian: value)
        case .int8(let value), .money(let value), .time(let value), .timestamp(let value), .timestamptz(let value):
            buffer.append(bigEndian: value)
        case .float4(let value): buffer.append(bigEndian: value.bitPattern)
        case .float8(let value): buffer.append(bigEndian: value.bitPattern)
        case .numeric(let value): value.encodeBinary(into: &buffer)
        case .bytea(let value): buffer.append(value)
        case .date(let value): buffer.append(bigEndian: value)
        case .timetz(let time, let zone):
            buffer.append(bigEndian: time)
            buffer.append(bigEndian: zone)
        case .interval(let value):
            buffer.append(bigEndian: value.microseconds)
            buffer.append(bigEndian: value.days)
            buffer.append(bigEndian: value.months)
        case .uuid(let value):
            buffer.append(bigEndian: value.high)
            buffer.append(bigEndian: value.low)
        case .json(let value): buffer.append(utf8: value)
        case .jsonb(let value):
            buffer.append(1)
            value.write(into: &buffer)
        case .oid(let value), .object(let value, _): buffer.append(bigEndian: value.rawValue)
        case .inet(let value):
            buffer.append(value.family.rawValue)
            buffer.append(value.prefixLength)
            buffer.append(type == .cidr ? 1 : 0)
            buffer.append(UInt8(truncatingIfNeeded: value.family.bitCount / 8))
            buffer.append(value.bytes)
        case .bits(let value):
            buffer.append(bigEndian: Int32(truncatingIfNeeded: value.count))
            buffer.append(value.bytes)
        case .geometry(let value): value.encodeBinary(into: &buffer)
        case .tsvector(let value): value.encodeBinary(into: &buffer)
        case .tsquery(let value): value.encodeBinary(into: &buffer)
        case .jsonPath(let value):
            buffer.append(1)
            buffer.append(utf8: value.description)
        case .null, .text, .array, .record, .enumeration, .defined, .range, .multirange: break
        }
    }
}

extension Numeric {
    /// Writes the binary format of `numeric`.
    package func encodeBinary(into buffer: inout OutputBuffer) {
        let sign: UInt16
        switch kind {
        case .positive: sign = 0
        case .negative: sign = 0x4000
        case .nan: sign = 0xC000
        case .positiveInfinity: sign = 0xD000
        case .negativeInfinity: sign = 0xF000
        }
        buffer.append(bigEndian: UInt16(truncatingIfNeeded: digits.count))
        buffer.append(bigEndian: Int16(truncatingIfNeeded: weight))
        buffer.append(bigEndian: sign)
        buffer.append(bigEndian: isInfinite ? 32 : UInt16(truncatingIfNeeded: scale))
        for digit in digits { buffer.append(bigEndian: digit) }
    }
}

extension PostgresArray {
    fileprivate func encodeBinary(into buffer: inout OutputBuffer) throws(PostgresError) {
        let dimensions = elements.isEmpty && dimensions.first?.lowerBound != 0 ? [] : dimensions
        buffer.append(bigEndian: Int32(truncatingIfNeeded: dimensions.count))
        buffer.append(bigEndian: Int32(elements.contains { $0.isNull } ? 1 : 0))
        buffer.append(bigEndian: elementType.oid.rawValue)
        for dimension in dimensions {
            buffer.append(bigEndian: dimension.count)
            buffer.append(bigEndian: dimension.lowerBound)
        }
        for element in elements { try element.encodeField(as: elementType, into: &buffer) }
    }
}

extension PostgresRecord {
    fileprivate func encodeBinary(into buffer: inout OutputBuffer) throws(PostgresError) {
        buffer.append(bigEndian: Int32(truncatingIfNeeded: values.count))
        for (index, value) in values.enumerated() {
            let type = index < types.count ? types[index] : value.type
            buffer.append(bigEndian: type.oid.rawValue)
            try value.encodeField(as: type, into: &buffer)
        }
    }
}

extension PostgresValue {
    /// Writes the binary format with its length before it; -1 for NULL.
    package func encodeField(as type: PostgresType, into buffer: inout OutputBuffer) throws(PostgresError) {
        let start = buffer.count
        buffer.append(bigEndian: Int32(-1))
        guard !isNull else { return }
        try encodeBinary(as: type, into: &buffer)
        buffer.replace(at: start, bigEndian: Int32(truncatingIfNeeded: buffer.count &- start &- 4))
    }
}

/// The binary formats of types whose values are held as characters.
enum BinaryText {
    /// Writes a value (42883 where the type has no binary format here).
    static func write(_ text: String, _ type: PostgresType, into buffer: inout OutputBuffer) throws(PostgresError) {
        switch type.oid.rawValue {
        case 142: buffer.append(utf8: XMLDeclaration.output(of: text))
        case 19, 25, 194, 705, 1042, 1043, 1790, 2275: buffer.append(utf8: text)
        case 18: buffer.append(CharacterText.byte(of: text))
        case 2278: break
        case 27:
            guard let parts = CharacterText.tidParts(text) else { throw .invalidInput("tid", text) }
            buffer.append(bigEndian: parts.block)
            buffer.append(bigEndian: parts.offset)
        case 829:
            guard let bytes = CharacterText.hardwareAddressBytes(text) else { throw .invalidInput("macaddr", text) }
            buffer.append(bytes)
        case 774:
            guard let bytes = LongHardwareAddress.bytes(text) else { throw .invalidInput("macaddr8", text) }
            buffer.append(bytes)
        case 3220:
            guard let value = CharacterText.logPositionNumber(text) else { throw .invalidInput("pg_lsn", text) }
            buffer.append(bigEndian: value)
        case 5069: buffer.append(bigEndian: IntegerText.transaction64(text))
        case 2970, 5038:
            let numbers = SnapshotText.numbers(text)
            buffer.append(bigEndian: Int32(truncatingIfNeeded: max(numbers.count - 2, 0)))
            for number in numbers { buffer.append(bigEndian: number) }
        // Types that users made: an enum's label is sent as it is.
        case 16384...: buffer.append(utf8: text)
        default: throw PostgresError("42883", "no binary output function available for type \(type.name)")
        }
    }

    /// Reads a value (42883 where the type has no binary format here).
    static func read(_ reader: inout BinaryReader, _ type: PostgresType) throws(PostgresError) -> String {
        switch type.oid.rawValue {
        case 19, 25, 142, 194, 705, 1042, 1043, 1790, 2275, 16384...: return try UTF8Text.decode(reader.rest())
        case 18: return CharacterText.singleByteText(try reader.integer(UInt8.self))
        case 2278: return ""
        case 27:
            let block = try reader.integer(UInt32.self)
            return "(\(block),\(try reader.integer(UInt16.self)))"
        case 829: return CharacterText.hardwareAddressText(Array(try reader.take(6)))
        case 774: return CharacterText.hardwareAddressText(Array(try reader.take(8)))
        case 3220: return CharacterText.logPositionText(try reader.integer(UInt64.self))
        case 5069: return String(try reader.integer(UInt64.self))
        case 2970, 5038: return try SnapshotText.read(&reader)
        case 4072:
            let version = try reader.integer(UInt8.self)
            guard version == 1 else {
                throw PostgresError("XX000", "unsupported jsonpath version number: \(version)")
            }
            return try UTF8Text.decode(reader.rest())
        default: throw PostgresError("42883", "no binary input function available for type \(type.name)")
        }
    }
}
