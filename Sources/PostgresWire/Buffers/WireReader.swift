/// A place in the body of one message: reads its fields one after the other.
///
/// Total: any bytes give a value or a ``WireError``, never a trap, and no read leaves the slice. The reader is only
/// valid as long as the memory it was made for.
public struct WireReader {
    @usableFromInline let bytes: UnsafeRawBufferPointer
    /// How many bytes were read.
    public private(set) var offset = 0

    /// A reader at the start of these bytes.
    public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// How many bytes are left.
    @inlinable
    public var remaining: Int { bytes.count &- offset }

    /// Throws where fewer bytes than this are left.
    @inline(__always)
    func require(_ count: Int) throws(WireError) {
        if count < 0 || count > remaining { throw .insufficientData }
    }

    @inline(__always)
    private mutating func readInteger<Integer: FixedWidthInteger & BitwiseCopyable>(
        _ type: Integer.Type
    ) throws(WireError) -> Integer {
        try require(MemoryLayout<Integer>.size)
        let value = bytes.loadUnaligned(fromByteOffset: offset, as: Integer.self)
        offset &+= MemoryLayout<Integer>.size
        return Integer(bigEndian: value)
    }

    /// Reads one byte.
    public mutating func readUInt8() throws(WireError) -> UInt8 {
        guard remaining > 0 else { throw .noData }
        defer { offset &+= 1 }
        return bytes[offset]
    }

    /// Reads an Int16.
    public mutating func readInt16() throws(WireError) -> Int16 { try readInteger(Int16.self) }

    /// Reads an Int32.
    public mutating func readInt32() throws(WireError) -> Int32 { try readInteger(Int32.self) }

    /// Reads an object identifier.
    public mutating func readOID() throws(WireError) -> OID { OID(try readInteger(UInt32.self)) }

    /// Reads a count of 16 bits, which PostgreSQL takes as unsigned: 0 to 65535.
    public mutating func readCount() throws(WireError) -> Int { Int(try readInteger(UInt16.self)) }

    /// Reads the bytes of a zero-terminated string, without their terminator.
    public mutating func readCStringBytes() throws(WireError) -> UnsafeRawBufferPointer {
        let text = CStringScan(bytes, from: offset)
        guard let end = text.end else { throw .invalidString }
        defer { offset = end &+ 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<end])
    }

    /// Reads a zero-terminated string; what is not UTF-8 is error 22021.
    public mutating func readCString() throws(WireError) -> String {
        if remaining > 0, bytes[offset] == 0 {
            offset &+= 1
            return ""
        }
        let text = CStringScan(bytes, from: offset)
        guard let end = text.end else { throw .invalidString }
        let start = offset
        offset = end &+ 1
        let slice = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        if !text.isASCII, let error = InvalidUTF8.error(in: slice) { throw error }
        return slice.withMemoryRebound(to: UInt8.self) { String(decoding: $0, as: UTF8.self) }
    }

    /// Reads a count and as many object identifiers.
    mutating func readOIDs() throws(WireError) -> [OID] {
        let count = try readCount()
        guard count > 0 else { return [] }
        try require(count &* 4)
        var identifiers: [OID] = []
        identifiers.reserveCapacity(count)
        for _ in 0..<count { identifiers.append(try readOID()) }
        return identifiers
    }

    /// Reads this many bytes.
    public mutating func readBytes(_ count: Int) throws(WireError) -> UnsafeRawBufferPointer {
        try require(count)
        defer { offset &+= count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset &+ count)])
    }

    /// Reads a length and as many bytes; the length -1 is NULL, other negative ones are an error.
    public mutating func readOptionalBytes() throws(WireError) -> UnsafeRawBufferPointer? {
        let length = try readInt32()
        return length == -1 ? nil : try readBytes(Int(length))
    }

    /// Reads all that is left.
    public mutating func readRest() -> UnsafeRawBufferPointer {
        defer { offset = bytes.count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset...])
    }

    /// Throws where something is left.
    @inlinable
    public func finish() throws(WireError) {
        if remaining != 0 { throw Self.leftOver }
    }

    @usableFromInline static var leftOver: WireError { .invalidFormat }
}
