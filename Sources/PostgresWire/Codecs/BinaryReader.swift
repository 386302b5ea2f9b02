/// Reads binary values; never behind their end.
struct BinaryReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    /// How many arrays and rows are around what is read.
    let depth: Int

    /// Reads these bytes, which must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer, depth: Int = 0) {
        self.bytes = bytes
        self.depth = depth
    }

    /// How many bytes are left.
    var remaining: Int { bytes.count &- offset }

    /// An integer in network byte order.
    mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
        _ type: Value.Type
    ) throws(PostgresError) -> Value {
        let size = MemoryLayout<Value>.size
        guard remaining >= size else { throw .insufficientData }
        let value = bytes.loadUnaligned(fromByteOffset: offset, as: Value.self)
        offset &+= size
        return Value(bigEndian: value)
    }

    /// So many bytes.
    mutating func take(_ count: Int) throws(PostgresError) -> UnsafeRawBufferPointer {
        guard count >= 0, remaining >= count else { throw .insufficientData }
        defer { offset &+= count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset &+ count])
    }

    /// All bytes that are left.
    mutating func rest() -> UnsafeRawBufferPointer {
        defer { offset = bytes.count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset...])
    }
}
