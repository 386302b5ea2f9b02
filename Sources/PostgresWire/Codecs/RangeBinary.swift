extension PostgresRange {
    /// The bits of the byte in front of a range.
    private enum Flag {
        static let isEmpty: UInt8 = 1
        static let isLowerInclusive: UInt8 = 2
        static let isUpperInclusive: UInt8 = 4
        static let isLowerInfinite: UInt8 = 8
        static let isUpperInfinite: UInt8 = 16
    }

    /// Reads the binary format of a range.
    init(binary reader: inout BinaryReader, of subtype: PostgresType) throws(PostgresError) {
        let depth = reader.depth &+ 1
        try self.init(binary: &reader, of: subtype) { (bytes, type) throws(PostgresError) in
            try PostgresValue(binary: bytes, type: type, depth: depth)
        }
    }

    /// Reads the binary format of a range, its bounds through a closure.
    package init(
        binary bytes: UnsafeRawBufferPointer,
        of subtype: PostgresType,
        bound read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        var reader = BinaryReader(bytes, depth: 0)
        try self.init(binary: &reader, of: subtype, bound: read)
        guard reader.remaining == 0 else { throw .invalidBinary("incorrect binary data format") }
    }

    fileprivate init(
        binary reader: inout BinaryReader,
        of subtype: PostgresType,
        bound read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        let flags = try reader.integer(UInt8.self)
        let isEmpty = flags & Flag.isEmpty != 0
        var lower = PostgresValue.null
        var upper = PostgresValue.null
        if !isEmpty, flags & Flag.isLowerInfinite == 0 { lower = try PostgresValue.readField(&reader, subtype, read) }
        if !isEmpty, flags & Flag.isUpperInfinite == 0 { upper = try PostgresValue.readField(&reader, subtype, read) }
        guard !isEmpty else {
            self = .empty(of: subtype)
            return
        }
        try self.init(
            subtype: subtype,
            lower: Bound(lower, isInclusive: flags & Flag.isLowerInclusive != 0),
            upper: Bound(upper, isInclusive: flags & Flag.isUpperInclusive != 0)
        )
    }

    /// Writes the binary format of a range.
    func encodeBinary(into buffer: inout OutputBuffer) throws(PostgresError) {
        guard !isEmpty else { return buffer.append(Flag.isEmpty) }
        var flags: UInt8 = 0
        if lower.isInclusive { flags |= Flag.isLowerInclusive }
        if upper.isInclusive { flags |= Flag.isUpperInclusive }
        if lower.isInfinite { flags |= Flag.isLowerInfinite }
        if upper.isInfinite { flags |= Flag.isUpperInfinite }
        buffer.append(flags)
        if !lower.isInfinite { try lower.value.encodeField(as: subtype, into: &buffer) }
        if !upper.isInfinite { try upper.value.encodeField(as: subtype, into: &buffer) }
    }
}

extension PostgresMultirange {
    /// Reads the binary format of a multirange.
    init(binary reader: inout BinaryReader, of subtype: PostgresType) throws(PostgresError) {
        let depth = reader.depth &+ 2
        try self.init(binary: &reader, of: subtype) { (bytes, type) throws(PostgresError) in
            try PostgresValue(binary: bytes, type: type, depth: depth)
        }
    }

    /// Reads the binary format of a multirange, the bounds of its ranges through a closure.
    package init(
        binary bytes: UnsafeRawBufferPointer,
        of subtype: PostgresType,
        bound read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        var reader = BinaryReader(bytes, depth: 0)
        try self.init(binary: &reader, of: subtype, bound: read)
        guard reader.remaining == 0 else { throw .invalidBinary("incorrect binary data format") }
    }

    private init(
        binary reader: inout BinaryReader,
        of subtype: PostgresType,
        bound read: (UnsafeRawBufferPointer, PostgresType) throws(PostgresError) -> PostgresValue
    ) throws(PostgresError) {
        let count = try reader.integer(UInt32.self)
        // Each range takes at least its length and a byte: a count is believed only with the bytes there.
        guard reader.remaining / 5 >= Int(count) else { throw .insufficientData }
        var ranges: [PostgresRange] = []
        for _ in 0..<count {
            let length = try reader.integer(Int32.self)
            var inner = BinaryReader(try reader.take(Int(length)), depth: reader.depth &+ 1)
            ranges.append(try PostgresRange(binary: &inner, of: subtype, bound: read))
            guard inner.remaining == 0 else { throw .invalidBinary("incorrect binary data format") }
        }
        try self.init(subtype: subtype, ranges)
    }

    /// Writes the binary format of a multirange.
    func encodeBinary(into buffer: inout OutputBuffer) throws(PostgresError) {
        buffer.append(bigEndian: Int32(truncatingIfNeeded: ranges.count))
        for range in ranges {
            let start = buffer.count
            buffer.append(bigEndian: Int32(0))
            try range.encodeBinary(into: &buffer)
            buffer.replace(at: start, bigEndian: Int32(truncatingIfNeeded: buffer.count &- start &- 4))
        }
    }
}
