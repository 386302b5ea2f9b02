import PostgresWire

/// Reads rows that `SpillWriter` has written; never behind their end.
struct SpillReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    /// Reads these bytes, which must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private static var damage: PostgresError {
        PostgresError("58030", "a temporary file has other content than written")
    }

    mutating func row() throws(PostgresError) -> [PostgresValue] {
        let count = try count()
        var row: [PostgresValue] = []
        row.reserveCapacity(min(count, bytes.count))
        for _ in 0..<count { row.append(try value()) }
        return row
    }

    mutating func value() throws(PostgresError) -> PostgresValue {
        guard let tag = SpillWriter.Tag(rawValue: try integer(UInt8.self)) else { throw Self.damage }
        switch tag {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .int2: return .int2(Int16(truncatingIfNeeded: try signed()))
        case .int4: return .int4(Int32(truncatingIfNeeded: try signed()))
        case .int8: return .int8(try signed())
        case .money: return .money(try signed())
        case .date: return .date(Int32(truncatingIfNeeded: try signed()))
        case .time: return .time(try signed())
        case .timestamp: return .timestamp(try signed())
        case .timestamptz: return .timestamptz(try signed())
        case .timetz: return .timetz(try signed(), zone: Int32(truncatingIfNeeded: try signed()))
        case .oid: return .oid(OID(UInt32(truncatingIfNeeded: try signed())))
        case .float4: return .float4(Float(bitPattern: try integer(UInt32.self)))
        case .float8: return .float8(Double(bitPattern: try integer(UInt64.self)))
        case .numeric, .specialNumeric: return .numeric(try number(tag))
        case .text: return .text(try text())
        case .json: return .json(try text())
        case .bytea: return .bytea(Array(try take(try count())))
        case .interval:
            let microseconds = try signed()
            let months = Int32(truncatingIfNeeded: try signed())
            return .interval(
                Interval(months: months, days: Int32(truncatingIfNeeded: try signed()), microseconds: microseconds)
            )
        case .uuid: return .uuid(UUIDBytes(high: try integer(UInt64.self), low: try integer(UInt64.self)))
        case .jsonb: return .jsonb(try json())
        default: return try compound(tag)
        }
    }

    private mutating func compound(_ tag: SpillWriter.Tag) throws(PostgresError) -> PostgresValue {
        switch tag {
        case .object:
            let name = try text()
            return .object(OID(try integer(UInt32.self)), name: name)
        case .inet:
            guard let family = InternetAddress.Family(rawValue: try integer(UInt8.self)) else { throw Self.damage }
            let prefix = Int(try integer(UInt8.self))
            let address = UInt128(try integer(UInt64.self)) << 64 | UInt128(try integer(UInt64.self))
            return .inet(InternetAddress(family: family, address: address, prefixLength: prefix))
        case .bits:
            let count = try count()
            return .bits(BitString(count: count, bytes: Array(try take((count &+ 7) / 8))))
        case .array:
            let element = try type()
            var dimensions: [PostgresArray.Dimension] = []
            for _ in 0..<(try count()) {
                let count = try integer(Int32.self)
                dimensions.append(.init(count: count, lowerBound: try integer(Int32.self)))
            }
            return .array(PostgresArray(elementType: element, dimensions: dimensions, elements: try row()))
        case .record:
            var types: [PostgresType] = []
            for _ in 0..<(try count()) { types.append(try type()) }
            var names: [String] = []
            for _ in 0..<(try count()) { names.append(try text()) }
            return .record(PostgresRecord(types: types, values: try row(), names: names))
        case .enumeration:
            let label = try text()
            return .enumeration(EnumerationValue(label, sortOrder: Float(bitPattern: try integer(UInt32.self))))
        case .range: return .range(try range())
        case .multirange:
            let subtype = try type()
            var ranges: [PostgresRange] = []
            for _ in 0..<(try count()) { ranges.append(try range()) }
            return .multirange(try PostgresMultirange(subtype: subtype, ranges))
        case .coded:
            let type = try type()
            return try PostgresValue(binary: try take(try count()), type: type)
        case .defined:
            guard let kind = SpilledKinds.kind(try count()) else { throw Self.damage }
            return .defined(DefinedValue(try kind.init(binary: Array(try take(try count())))))
        default: throw Self.damage
        }
    }

    private mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type
    ) throws(PostgresError) -> Value {
        let size = MemoryLayout<Value>.size
        guard bytes.count &- offset >= size else { throw Self.damage }
        defer { offset &+= size }
        return Value(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
    }

    private mutating func take(_ count: Int) throws(PostgresError) -> UnsafeRawBufferPointer {
        guard count >= 0, bytes.count &- offset >= count else { throw Self.damage }
        defer { offset &+= count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset &+ count])
    }

    private mutating func unsigned() throws(PostgresError) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 0
        while offset < bytes.count, shift < 64 {
            let byte = bytes[offset]
            offset &+= 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift &+= 7
        }
        throw Self.damage
    }

    private mutating func signed() throws(PostgresError) -> Int64 {
        let number = try unsigned()
        return Int64(bitPattern: number >> 1) ^ (0 &- Int64(bitPattern: number & 1))
    }

    private mutating func count() throws(PostgresError) -> Int {
        guard let count = Int(exactly: try unsigned()) else { throw Self.damage }
        return count
    }

    private mutating func type() throws(PostgresError) -> PostgresType {
        PostgresType(oid: OID(try integer(UInt32.self)))
    }

    private mutating func text() throws(PostgresError) -> String {
        String(decoding: try take(try count()), as: UTF8.self)
    }

    private mutating func number(_ tag: SpillWriter.Tag) throws(PostgresError) -> Numeric {
        guard let kind = Numeric.Kind(rawValue: try integer(UInt8.self)) else { throw Self.damage }
        switch kind {
        case .nan: return .nan
        case .positiveInfinity: return .infinity
        case .negativeInfinity: return .negativeInfinity
        case .positive, .negative:
            let weight = Int(truncatingIfNeeded: try signed())
            let scale = try count()
            var digits: [UInt16] = []
            for _ in 0..<(try count()) { digits.append(try integer(UInt16.self)) }
            return Numeric(isNegative: kind == .negative, weight: weight, digits: digits, scale: scale)
        }
    }

    private mutating func range() throws(PostgresError) -> PostgresRange {
        let subtype = try type()
        let flags = try integer(UInt8.self)
        guard flags & 1 == 0 else { return .empty(of: subtype) }
        let lower = PostgresRange.Bound(try value(), isInclusive: flags & 2 != 0)
        let upper = PostgresRange.Bound(try value(), isInclusive: flags & 4 != 0)
        return try PostgresRange(subtype: subtype, lower: lower, upper: upper)
    }

    private mutating func json() throws(PostgresError) -> JSONValue {
        switch try integer(UInt8.self) {
        case 0: return .null
        case 1: return .bool(true)
        case 2: return .bool(false)
        case 3:
            guard let tag = SpillWriter.Tag(rawValue: try integer(UInt8.self)) else { throw Self.damage }
            return .number(try number(tag))
        case 4: return .string(try text())
        case 5:
            var elements: [JSONValue] = []
            for _ in 0..<(try count()) { elements.append(try json()) }
            return .array(elements)
        case 6:
            var members: [JSONObject.Member] = []
            for _ in 0..<(try count()) {
                let key = try text()
                members.append(JSONObject.Member(key, try json()))
            }
            return .object(JSONObject(members))
        default: throw Self.damage
        }
    }
}
