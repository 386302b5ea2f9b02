extension PostgresValue {
    /// How deep arrays and rows may be nested in binary values.
    private static let maximumDepth = 64

    /// Reads a value of a type from its binary format (22P03 or 08P01 where it is wrong).
    public init(binary bytes: [UInt8], type: PostgresType) throws(PostgresError) {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(PostgresError) in try PostgresValue(binary: bytes, type: type) }
        }
        self = try result.get()
    }

    /// Reads a value of a type from its binary format (22P03 or 08P01 where it is wrong).
    ///
    /// Bytes behind the value are 22P03 `incorrect binary data format`, to which the caller adds the parameter's number.
    public init(binary bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresError) {
        try self.init(binary: bytes, type: type, depth: 0)
    }

    init(binary bytes: UnsafeRawBufferPointer, type: PostgresType, depth: Int) throws(PostgresError) {
        guard depth < PostgresValue.maximumDepth else { throw PostgresError("54001", "stack depth limit exceeded") }
        var reader = BinaryReader(bytes, depth: depth)
        self = try PostgresValue.read(&reader, type)
        guard reader.remaining == 0 else { throw .invalidBinary("incorrect binary data format") }
    }

    private static func read(_ reader: inout BinaryReader, _ type: PostgresType) throws(PostgresError) -> PostgresValue
    {
        switch type.representation {
        case .bool: .bool(try reader.integer(UInt8.self) != 0)
        case .int2: .int2(try reader.integer(Int16.self))
        case .int4: .int4(try reader.integer(Int32.self))
        case .int8: .int8(try reader.integer(Int64.self))
        case .float4: .float4(Float(bitPattern: try reader.integer(UInt32.self)))
        case .float8: .float8(Double(bitPattern: try reader.integer(UInt64.self)))
        case .numeric: .numeric(try Numeric(binary: &reader))
        case .money: .money(try reader.integer(Int64.self))
        case .text: .text(try BinaryText.read(&reader, type))
        case .bytea: .bytea(Array(reader.rest()))
        case .date, .time, .timetz, .timestamp, .timestamptz, .interval: try readDateTime(&reader, type)
        case .uuid: .uuid(UUIDBytes(high: try reader.integer(UInt64.self), low: try reader.integer(UInt64.self)))
        case .json: .json(try readJSON(&reader))
        case .jsonb: .jsonb(try readJSONB(&reader))
        case .oid: .oid(OID(try reader.integer(UInt32.self)))
        case .object: try readObject(&reader)
        case .inet: .inet(try InternetAddress(binary: &reader, isNetwork: type == .cidr))
        case .bits: .bits(try BitString(binary: &reader))
        case .array: .array(try readArray(&reader, type))
        case .range: .range(try PostgresRange(binary: &reader, of: type.rangeSubtype ?? .text))
        case .multirange: .multirange(try PostgresMultirange(binary: &reader, of: type.multirangeSubtype ?? .text))
        case .geometry: .geometry(try PostgresGeometry(binary: &reader, type))
        case .jsonPath: .jsonPath(try readJSONPath(&reader))
        case .tsvector: .tsvector(try TextSearchVector(binary: &reader))
        case .tsquery: .tsquery(try TextSearchQuery(binary: &reader))
        case .record, .enumeration, .defined, .null, .collected: .record(try PostgresRecord(binary: &reader))
        }
    }

    private static func readArray(
        _ reader: inout BinaryReader,
        _ type: PostgresType
    ) throws(PostgresError) -> PostgresArray {
        let array = try PostgresArray(binary: &reader, elementType: type.elementType)
        guard type == .int2vector || type == .oidvector else { return array }
        // A vector has one dimension, counts from 0, and knows no NULL.
        guard array.dimensions.count == 1, array.dimensions.first?.lowerBound == 0,
            !array.elements.contains(where: \.isNull)
        else { throw .invalidBinary("invalid \(type.name) data") }
        return array
    }

    private static func readDateTime(
        _ reader: inout BinaryReader,
        _ type: PostgresType
    ) throws(PostgresError) -> PostgresValue {
        switch type {
        case .date:
            let days = try reader.integer(Int32.self)
            guard days == .min || days == .max || Timestamp.isValidDate(Int64(days)) else {
                throw PostgresError("22008", "date out of range")
            }
            return .date(days)
        case .time: return .time(try readTime(&reader))
        case .timetz:
            let time = try readTime(&reader)
            let zone = try reader.integer(Int32.self)
            guard zone > -57_600, zone < 57_600 else {
                throw PostgresError("22009", "time zone displacement out of range")
            }
            return .timetz(time, zone: zone)
        case .interval:
            let microseconds = try reader.integer(Int64.self)
            let days = try reader.integer(Int32.self)
            return .interval(Interval(months: try reader.integer(Int32.self), days: days, microseconds: microseconds))
        default:
            let value = try reader.integer(Int64.self)
            guard value == .min || value == .max || Timestamp.isValid(value) else {
                throw PostgresError("22008", "timestamp out of range")
            }
            return type == .timestamp ? .timestamp(value) : .timestamptz(value)
        }
    }

    private static func readTime(_ reader: inout BinaryReader) throws(PostgresError) -> Int64 {
        let time = try reader.integer(Int64.self)
        guard time >= 0, time <= Timestamp.day else { throw PostgresError("22008", "time out of range") }
        return time
    }

    private static func readJSON(_ reader: inout BinaryReader) throws(PostgresError) -> String {
        let text = try UTF8Text.decode(reader.rest())
        try JSONValue.validate(text: text)
        return text
    }

    private static func readJSONB(_ reader: inout BinaryReader) throws(PostgresError) -> JSONValue {
        let version = try reader.integer(UInt8.self)
        guard version == 1 else { throw PostgresError("XX000", "unsupported jsonb version number \(version)") }
        return try JSONValue(text: try UTF8Text.decode(reader.rest()))
    }

    private static func readJSONPath(_ reader: inout BinaryReader) throws(PostgresError) -> JSONPath {
        let version = try reader.integer(UInt8.self)
        guard version == 1 else { throw PostgresError("XX000", "unsupported jsonpath version number: \(version)") }
        return try JSONPath(text: try UTF8Text.decode(reader.rest()))
    }

    private static func readObject(_ reader: inout BinaryReader) throws(PostgresError) -> PostgresValue {
        let oid = OID(try reader.integer(UInt32.self))
        return .object(oid, name: oid == .invalid ? "-" : oid.description)
    }
}

extension Numeric {
    /// Reads the binary format of `numeric`.
    fileprivate init(binary reader: inout BinaryReader) throws(PostgresError) {
        let count = Int(try reader.integer(UInt16.self))
        let weight = try reader.integer(Int16.self)
        let sign = try reader.integer(UInt16.self)
        guard [0, 0x4000, 0xC000, 0xD000, 0xF000].contains(sign) else {
            throw .invalidBinary("invalid sign in external \"numeric\" value")
        }
        let scale = try reader.integer(UInt16.self)
        guard scale <= Numeric.maximumScale else {
            throw .invalidBinary("invalid scale in external \"numeric\" value")
        }
        var digits: [UInt16] = []
        for _ in 0..<count {
            let digit = try reader.integer(UInt16.self)
            guard digit < 10_000 else { throw .invalidBinary("invalid digit in external \"numeric\" value") }
            digits.append(digit)
        }
        switch sign {
        case 0xC000: self = .nan
        case 0xD000: self = .infinity
        case 0xF000: self = .negativeInfinity
        default:
            let value = Numeric(
                isNegative: sign == 0x4000,
                weight: Int(weight),
                digits: digits,
                scale: Numeric.maximumScale
            )
            self = value.truncated(scale: Int(scale))
        }
    }
}

extension BitString {
    fileprivate init(binary reader: inout BinaryReader) throws(PostgresError) {
        let count = try reader.integer(Int32.self)
        guard count >= 0, count <= Int32.max - 7 else {
            throw .invalidBinary("invalid length in external bit string")
        }
        self.init(count: Int(count), bytes: Array(try reader.take((Int(count) &+ 7) / 8)))
    }
}

extension InternetAddress {
    fileprivate init(binary reader: inout BinaryReader, isNetwork: Bool) throws(PostgresError) {
        let type = isNetwork ? "cidr" : "inet"
        guard let family = Family(rawValue: try reader.integer(UInt8.self)) else {
            throw .invalidBinary("invalid address family in external \"\(type)\" value")
        }
        let bits = Int(try reader.integer(UInt8.self))
        guard bits <= family.bitCount else { throw .invalidBinary("invalid bits in external \"\(type)\" value") }
        _ = try reader.integer(UInt8.self)
        guard Int(try reader.integer(UInt8.self)) == family.bitCount / 8 else {
            throw .invalidBinary("invalid length in external \"\(type)\" value")
        }
        let address = try reader.take(family.bitCount / 8).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        self.init(family: family, address: address, prefixLength: bits)
        if isNetwork, self.address & ~netmask != 0 {
            throw PostgresError(
                "22P03",
                "invalid external \"cidr\" value",
                detail: "Value has bits set to right of mask."
            )
        }
    }
}

extension PostgresArray {
    fileprivate init(binary reader: inout BinaryReader, elementType expected: PostgresType?) throws(PostgresError) {
        let depth = reader.depth &+ 1
        try self.init(binary: &reader, elementType: expected) { (bytes, type) throws(PostgresError) in
            try PostgresValue(binary: bytes, type: type, depth: depth)
        }
    }

    /// Reads the binary format of an array, its elements through a closure.
    package init(
        binary bytes: UnsafeRawBufferPointer,
        elementType: PostgresType,
        element read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        var reader = BinaryReader(bytes, depth: 0)
        try self.init(binary: &reader, elementType: elementType, element: read)
        guard reader.remaining == 0 else { throw .invalidBinary("incorrect binary data format") }
    }

    private init(
        binary reader: inout BinaryReader,
        elementType expected: PostgresType?,
        element read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        let count = try reader.integer(Int32.self)
        guard count >= 0 else { throw .invalidBinary("invalid number of dimensions: \(count)") }
        guard count <= 6 else {
            throw PostgresError("54000", "number of array dimensions (\(count)) exceeds the maximum allowed (6)")
        }
        let flags = try reader.integer(Int32.self)
        guard flags == 0 || flags == 1 else { throw .invalidBinary("invalid array flags") }
        let element = PostgresType(oid: OID(try reader.integer(UInt32.self)))
        if let expected, expected != element {
            throw PostgresError(
                "42804",
                "binary data has array element type \(element.oid) (\(element.name)) instead of expected "
                    + "\(expected.oid) (\(expected.name))"
            )
        }
        var dimensions: [Dimension] = []
        var total = 1
        for _ in 0..<count {
            let length = try reader.integer(Int32.self)
            let lowerBound = try reader.integer(Int32.self)
            let (product, overflow) = total.multipliedReportingOverflow(by: Int(length))
            guard !overflow, length >= 0, product <= 134_217_727 else {
                throw PostgresError("54000", "array size exceeds the maximum allowed (134217727)")
            }
            guard length == 0 || !lowerBound.addingReportingOverflow(length &- 1).overflow else {
                throw PostgresError("54000", "array lower bound is too large: \(lowerBound)")
            }
            total = product
            dimensions.append(Dimension(count: length, lowerBound: lowerBound))
        }
        // Each element takes at least the four bytes of its length: a count is believed only with the bytes there.
        guard count > 0, total > 0 else {
            self = PostgresArray(elementType: element, dimensions: [], elements: [])
            return
        }
        guard reader.remaining / 4 >= total else { throw .insufficientData }
        var elements: [PostgresValue] = []
        elements.reserveCapacity(total)
        for _ in 0..<total { elements.append(try PostgresValue.readField(&reader, element, read)) }
        self.init(elementType: element, dimensions: dimensions, elements: elements)
    }
}

extension PostgresRecord {
    fileprivate init(binary reader: inout BinaryReader) throws(PostgresError) {
        let depth = reader.depth &+ 1
        try self.init(binary: &reader) { (bytes, type) throws(PostgresError) in
            try PostgresValue(binary: bytes, type: type, depth: depth)
        }
    }

    /// Reads the binary format of a row, its fields through a closure.
    package init(
        binary bytes: UnsafeRawBufferPointer,
        field read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        var reader = BinaryReader(bytes, depth: 0)
        try self.init(binary: &reader, field: read)
        guard reader.remaining == 0 else { throw .invalidBinary("incorrect binary data format") }
    }

    private init(
        binary reader: inout BinaryReader,
        field read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        let count = try reader.integer(Int32.self)
        guard count >= 0, reader.remaining / 8 >= Int(count) else { throw .insufficientData }
        self.init(types: [], values: [])
        for _ in 0..<count {
            let type = PostgresType(oid: OID(try reader.integer(UInt32.self)))
            types.append(type)
            values.append(try PostgresValue.readField(&reader, type, read))
        }
    }
}

extension PostgresValue {
    /// Reads a value behind its length, which is -1 for NULL.
    static func readField(_ reader: inout BinaryReader, _ type: PostgresType) throws(PostgresError) -> PostgresValue {
        let depth = reader.depth &+ 1
        return try readField(&reader, type) { (bytes, type) throws(PostgresError) in
            try PostgresValue(binary: bytes, type: type, depth: depth)
        }
    }

    /// Reads a value behind its length through a closure.
    static func readField(
        _ reader: inout BinaryReader,
        _ type: PostgresType,
        _ read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) -> PostgresValue {
        let length = try reader.integer(Int32.self)
        guard length != -1 else { return .null }
        guard length >= 0, Int(length) <= reader.remaining else {
            throw .invalidBinary("insufficient data left in message")
        }
        return try read(try reader.take(Int(length)), type)
    }
}
