import PostgresWire

/// Writes rows for the executor itself to read again: compactly, and with everything that a value holds.
///
/// The wire's formats will not do: they do not say which case a value has, and lose what they do not show.
struct SpillWriter: ~Copyable {
    /// What is written.
    var buffer: OutputBuffer

    init(capacity: Int) { buffer = OutputBuffer(capacity: capacity) }

    /// What a value's first byte says.
    enum Tag: UInt8 {
        case null, `true`, `false`, int2, int4, int8, float4, float8, numeric, specialNumeric, money, text, bytea, date
        case time, timetz, timestamp, timestamptz, interval, uuid, json, jsonb, oid, object, inet, bits, array, record
        case enumeration, range, multirange, coded, defined
    }

    mutating func write(_ row: [PostgresValue]) throws(PostgresError) {
        write(count: row.count)
        for value in row { try write(value) }
    }

    mutating func write(_ value: PostgresValue) throws(PostgresError) {
        switch value {
        case .null: write(tag: .null)
        case .bool(let value): write(tag: value ? .true : .false)
        case .int2(let value): write(.int2, Int64(value))
        case .int4(let value): write(.int4, Int64(value))
        case .int8(let value): write(.int8, value)
        case .money(let value): write(.money, value)
        case .date(let value): write(.date, Int64(value))
        case .time(let value): write(.time, value)
        case .timestamp(let value): write(.timestamp, value)
        case .timestamptz(let value): write(.timestamptz, value)
        case .timetz(let value, let zone):
            write(.timetz, value)
            write(signed: Int64(zone))
        case .oid(let value): write(.oid, Int64(value.rawValue))
        case .float4(let value):
            write(tag: .float4)
            buffer.append(bigEndian: value.bitPattern)
        case .float8(let value):
            write(tag: .float8)
            buffer.append(bigEndian: value.bitPattern)
        case .numeric(let number): write(number)
        case .text(let text): write(.text, text)
        case .json(let text): write(.json, text)
        case .bytea(let bytes):
            write(tag: .bytea)
            write(count: bytes.count)
            buffer.append(bytes)
        case .interval(let value):
            write(.interval, value.microseconds)
            write(signed: Int64(value.months))
            write(signed: Int64(value.days))
        case .uuid(let value):
            write(tag: .uuid)
            buffer.append(bigEndian: value.high)
            buffer.append(bigEndian: value.low)
        default: try writeCompound(value)
        }
    }

    private mutating func writeCompound(_ value: PostgresValue) throws(PostgresError) {
        switch value {
        case .jsonb(let json):
            write(tag: .jsonb)
            write(json)
        case .object(let oid, let name):
            write(.object, name)
            buffer.append(bigEndian: oid.rawValue)
        case .inet(let address):
            write(tag: .inet)
            buffer.append(address.family.rawValue)
            buffer.append(address.prefixLength)
            buffer.append(bigEndian: address.high)
            buffer.append(bigEndian: address.low)
        case .bits(let bits):
            write(tag: .bits)
            write(count: bits.count)
            buffer.append(bits.bytes)
        case .array(let array):
            write(tag: .array)
            buffer.append(bigEndian: array.elementType.oid.rawValue)
            write(count: array.dimensions.count)
            for dimension in array.dimensions {
                buffer.append(bigEndian: dimension.count)
                buffer.append(bigEndian: dimension.lowerBound)
            }
            try write(array.elements)
        case .record(let record):
            write(tag: .record)
            write(count: record.types.count)
            for type in record.types { buffer.append(bigEndian: type.oid.rawValue) }
            write(count: record.names.count)
            for name in record.names { write(name) }
            try write(record.values)
        case .enumeration(let value):
            write(.enumeration, value.label)
            buffer.append(bigEndian: value.sortOrder.bitPattern)
        case .range(let range):
            write(tag: .range)
            try write(range)
        case .multirange(let multirange):
            write(tag: .multirange)
            buffer.append(bigEndian: multirange.subtype.oid.rawValue)
            write(count: multirange.ranges.count)
            for range in multirange.ranges { try write(range) }
        case .defined(let value):
            write(tag: .defined)
            write(count: SpilledKinds.number(of: type(of: value.content)))
            let bytes = value.binary
            write(count: bytes.count)
            buffer.append(bytes)
        default:
            // The rare ones have no more to them than their binary format says.
            write(tag: .coded)
            buffer.append(bigEndian: value.type.oid.rawValue)
            var coded = OutputBuffer()
            try value.encodeBinary(as: value.type, into: &coded)
            write(count: coded.count)
            coded.withBytes { buffer.append($0) }
        }
    }

    private mutating func write(tag: Tag) { buffer.append(tag.rawValue) }

    private mutating func write(_ tag: Tag, _ number: Int64) {
        write(tag: tag)
        write(signed: number)
    }

    private mutating func write(_ tag: Tag, _ text: String) {
        write(tag: tag)
        write(text)
    }

    private mutating func write(_ text: String) {
        write(count: text.utf8.count)
        buffer.append(utf8: text)
    }

    /// A number of any size in as few bytes as it needs, seven bits in each.
    private mutating func write(unsigned number: UInt64) {
        buffer.append(maximum: 10) { start in
            var rest = number
            var count = 0
            while rest >= 0x80 {
                start.storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: count, as: UInt8.self)
                rest >>= 7
                count &+= 1
            }
            start.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: count, as: UInt8.self)
            return count &+ 1
        }
    }

    /// The same with small negative numbers short too.
    private mutating func write(signed number: Int64) {
        write(unsigned: UInt64(bitPattern: number << 1 ^ number >> 63))
    }

    private mutating func write(count: Int) { write(unsigned: UInt64(count)) }

    private mutating func write(_ number: Numeric) {
        guard number.isFinite else {
            write(tag: .specialNumeric)
            buffer.append(number.kind.rawValue)
            return
        }
        write(tag: .numeric)
        buffer.append(number.kind.rawValue)
        write(signed: Int64(number.weight))
        write(count: number.scale)
        write(count: number.digits.count)
        for digit in number.digits { buffer.append(bigEndian: digit) }
    }

    private mutating func write(_ range: PostgresRange) throws(PostgresError) {
        buffer.append(bigEndian: range.subtype.oid.rawValue)
        let flags: UInt8 =
            (range.isEmpty ? 1 : 0) | (range.lower.isInclusive ? 2 : 0) | (range.upper.isInclusive ? 4 : 0)
        buffer.append(flags)
        guard !range.isEmpty else { return }
        try write(range.lower.value)
        try write(range.upper.value)
    }

    private mutating func write(_ json: JSONValue) {
        switch json {
        case .null: buffer.append(0)
        case .bool(let truth): buffer.append(truth ? 1 : 2)
        case .number(let number):
            buffer.append(3)
            write(number)
        case .string(let text):
            buffer.append(4)
            write(text)
        case .array(let elements):
            buffer.append(5)
            write(count: elements.count)
            for element in elements { write(element) }
        case .object(let object):
            buffer.append(6)
            write(count: object.members.count)
            for member in object.members {
                write(member.key)
                write(member.value)
            }
        }
    }
}
