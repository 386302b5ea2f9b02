extension PostgresValue {
    /// Reads a value of a type from its text format.
    public init(
        text: String,
        type: PostgresType,
        typeModifier: Int32 = -1,
        formats: TextFormats
    ) throws(PostgresError) {
        let value = try PostgresValue(reading: text, type: type, typeModifier: typeModifier, formats: formats)
        // Elements were fitted one by one.
        let isFitted = typeModifier < 0 || type.isArray || type == .interval
        self = isFitted ? value : try value.applying(typeModifier: typeModifier, of: type)
    }

    /// Reads a value of a type from bytes in its text format (22021 where they are not UTF-8).
    public init(
        text bytes: UnsafeRawBufferPointer,
        type: PostgresType,
        typeModifier: Int32 = -1,
        formats: TextFormats
    ) throws(PostgresError) {
        switch type {
        case .int4: self = .int4(try IntegerText.read(bytes, as: Int32.self, named: "integer"))
        case .int8: self = .int8(try IntegerText.read(bytes, as: Int64.self, named: "bigint"))
        default:
            let text = try UTF8Text.decode(bytes)
            try self.init(text: text, type: type, typeModifier: typeModifier, formats: formats)
        }
    }

    private init(
        reading text: String,
        type: PostgresType,
        typeModifier: Int32,
        formats: TextFormats
    ) throws(PostgresError) {
        switch type.representation {
        case .text: self = .text(try CharacterText.read(text, type: type))
        case .bool, .int2, .int4, .int8, .float4, .float8, .oid: self = try PostgresValue.scalar(text, type)
        case .numeric: self = .numeric(try Numeric(text: text))
        case .money: self = .money(try MoneyText.read(text))
        case .bytea: self = .bytea(try ByteaText.read(text))
        case .date: self = .date(try DateTimeInput.date(text, formats))
        case .time: self = .time(try DateTimeInput.time(text, formats))
        case .timetz:
            let (time, zone) = try DateTimeInput.timetz(text, formats)
            self = .timetz(time, zone: zone)
        case .timestamp: self = .timestamp(try DateTimeInput.timestamp(text, formats))
        case .timestamptz: self = .timestamptz(try DateTimeInput.timestamptz(text, formats))
        case .interval:
            self = .interval(
                try Interval(text: text, style: formats.intervalStyle, typeModifier: typeModifier)
            )
        case .uuid: self = .uuid(try UUIDBytes(text: text))
        case .json:
            try JSONValue.validate(text: text)
            self = .json(text)
        case .jsonb: self = .jsonb(try JSONValue(text: text))
        case .object:
            let oid = try text.withBytes { (bytes) throws(PostgresError) in try IntegerText.readOID(bytes) }
            self = .object(oid, name: text == "-" ? "-" : oid.description)
        case .inet: self = .inet(try InternetAddress(text: text, isNetwork: type == .cidr))
        case .bits: self = .bits(try BitString(text: text))
        case .array:
            let element = type.elementType ?? .text
            self = .array(
                type.isArray
                    ? try ArrayText.read(text, of: element, typeModifier: typeModifier, formats)
                    : try ArrayText.readVector(text, of: element, formats)
            )
        case .range:
            let subtype = type.rangeSubtype ?? .text
            self = .range(
                try RangeText.read(text, of: subtype) { (text) throws(PostgresError) in
                    try PostgresValue(text: text, type: subtype, formats: formats)
                }
            )
        case .multirange:
            let subtype = type.multirangeSubtype ?? .text
            self = .multirange(
                try MultirangeText.read(text, of: subtype) { (text) throws(PostgresError) in
                    try PostgresValue(text: text, type: subtype, formats: formats)
                }
            )
        case .geometry: self = .geometry(try GeometryText.read(text, as: type))
        case .jsonPath: self = .jsonPath(try JSONPath(text: text))
        case .tsvector: self = .tsvector(try TextSearchVector(text: text))
        case .tsquery: self = .tsquery(try TextSearchQuery(text: text))
        case .record, .enumeration, .defined, .null, .collected:
            throw PostgresError("0A000", "input of anonymous composite types is not implemented")
        }
    }

    private static func scalar(_ text: String, _ type: PostgresType) throws(PostgresError) -> PostgresValue {
        try text.withBytes { (bytes) throws(PostgresError) in
            switch type {
            case .bool: .bool(try BooleanText.read(bytes))
            case .int2: .int2(try IntegerText.read(bytes, as: Int16.self, named: "smallint"))
            case .int4: .int4(try IntegerText.read(bytes, as: Int32.self, named: "integer"))
            case .int8: .int8(try IntegerText.read(bytes, as: Int64.self, named: "bigint"))
            case .float4: .float4(try FloatText.readFloat(bytes))
            case .float8: .float8(try FloatText.readDouble(bytes))
            case .oid: .oid(try IntegerText.readOID(bytes))
            default: .oid(IntegerText.readTransaction(bytes))
            }
        }
    }
}

/// The text of `bool`, as PostgreSQL reads it.
enum BooleanText {
    /// Reads a beginning of `true`, `false`, `yes`, `no`, or `on`, `off`, `1`, `0`, in either case.
    static func read(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> Bool {
        var word = bytes[...]
        while let first = word.first, ByteReader.isBlank(first) { word = word.dropFirst() }
        while let last = word.last, ByteReader.isBlank(last) { word = word.dropLast() }
        switch String(decoding: word.map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 }, as: UTF8.self) {
        case "t", "tr", "tru", "true", "y", "ye", "yes", "on", "1": return true
        case "f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0": return false
        default: throw .invalidInput("boolean", String(decoding: bytes, as: UTF8.self))
        }
    }
}

/// The types whose values are held as characters.
package enum CharacterText {
    /// Reads a value: checks it and brings it into its canonical form where the type has one.
    static func read(_ text: String, type: PostgresType) throws(PostgresError) -> String {
        switch type {
        case .name: name(text)
        case .char: singleByte(text)
        case .tid: try tid(text)
        case .pgLsn: try logPosition(text)
        case .pgSnapshot, .txidSnapshot: try SnapshotText.read(text)
        case .xid8: String(IntegerText.transaction64(text))
        case .macaddr: try hardwareAddress(text)
        case .macaddr8: try LongHardwareAddress.read(text)
        case .void: ""
        default: text
        }
    }

    /// Cuts to the 63 bytes of a `name`, at the end of a character.
    static func name(_ text: String) -> String {
        guard text.utf8.count > 63 else { return text }
        var bytes = Array(text.utf8.prefix(64))
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The one byte of a `"char"`, as it is shown: bytes above 127 as octal escapes.
    package static func singleByte(_ text: String) -> String { singleByteText(byte(of: text)) }

    /// The byte that the text of a `"char"` stands for.
    package static func byte(of text: String) -> UInt8 {
        let bytes = Array(text.utf8)
        if bytes.count == 4, bytes[0] == UInt8(ascii: "\\") {
            var value = 0
            for digit in bytes.dropFirst() {
                guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "7") else { return bytes[0] }
                value = value &* 8 &+ Int(digit &- UInt8(ascii: "0"))
            }
            return UInt8(truncatingIfNeeded: value)
        }
        return bytes.first ?? 0
    }

    /// The text of a `"char"`.
    package static func singleByteText(_ byte: UInt8) -> String {
        switch byte {
        case 0: ""
        case 1..<128: String(Unicode.Scalar(byte))
        default: "\\\(byte >> 6)\(byte >> 3 & 7)\(byte & 7)"
        }
    }

    /// The numbers of a `tid`, `(block,offset)`; nil where it is none.
    static func tidParts(_ text: String) -> (block: UInt32, offset: UInt16)? {
        let bytes = text.utf8
        guard bytes.first == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let parts = text[text.index(after: text.startIndex)..<close].split(
            separator: ",",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        guard parts.count == 2, let block = UInt32(parts[0]), let offset = UInt16(parts[1]) else { return nil }
        return (block, offset)
    }

    private static func tid(_ text: String) throws(PostgresError) -> String {
        guard let parts = tidParts(text) else { throw .invalidInput("tid", text) }
        return "(\(parts.block),\(parts.offset))"
    }

    /// The number of a `pg_lsn`, `16/B374D848`; nil where it is none.
    static func logPositionNumber(_ text: String) -> UInt64? {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        var value: UInt64 = 0
        for part in parts {
            guard (1...8).contains(part.utf8.count) else { return nil }
            for byte in part.utf8 {
                guard let digit = HexText.digit(byte) else { return nil }
                if part.startIndex == parts[0].startIndex { value = value << 4 | UInt64(digit) }
            }
        }
        guard let low = UInt64(parts[1], radix: 16) else { return nil }
        return value << 32 | low
    }

    private static func logPosition(_ text: String) throws(PostgresError) -> String {
        guard let value = logPositionNumber(text) else { throw .invalidInput("pg_lsn", text) }
        return logPositionText(value)
    }

    /// The text of a `pg_lsn`.
    static func logPositionText(_ value: UInt64) -> String {
        String(value >> 32, radix: 16, uppercase: true) + "/"
            + String(value & 0xFFFF_FFFF, radix: 16, uppercase: true)
    }

    /// The six bytes of a `macaddr`, in any of the ways to write it; nil where it is none.
    static func hardwareAddressBytes(_ text: String) -> [UInt8]? {
        guard let octets = HardwareAddressText.octets(text) else { return nil }
        let bytes = octets.compactMap { UInt8(exactly: $0) }
        return bytes.count == octets.count ? bytes : nil
    }

    /// The text of a `macaddr`.
    static func hardwareAddressText(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
    }

    private static func hardwareAddress(_ text: String) throws(PostgresError) -> String {
        guard HardwareAddressText.octets(text) != nil else { throw .invalidInput("macaddr", text) }
        guard let bytes = hardwareAddressBytes(text) else {
            throw PostgresError("22003", "invalid octet value in \"macaddr\" value: \"\(text)\"")
        }
        return hardwareAddressText(bytes)
    }
}
