/// Bytes on their way out: one growable allocation, written in place.
///
/// It cannot be copied, so a write needs neither a reference count nor a check for sharing. The memory behind `count` is
/// never read.
public struct OutputBuffer: ~Copyable {
    private var base: UnsafeMutableRawPointer
    private var capacity: Int
    /// How many bytes are written.
    public private(set) var count = 0
    /// Whether a text was left unfinished, since it would have been longer than PostgreSQL's strings may be.
    public internal(set) var isOverfull = false

    /// An empty buffer with room for this many bytes.
    public init(capacity: Int = 512) {
        self.capacity = max(capacity, 16)
        base = .allocate(byteCount: self.capacity, alignment: 16)
    }

    deinit { base.deallocate() }

    /// The bytes written so far; valid until the next write.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// Makes room for this many more bytes.
    public mutating func reserve(_ additional: Int) {
        if capacity &- count < additional { grow(additional) }
    }

    private mutating func grow(_ additional: Int) {
        var wanted = capacity &* 2
        while wanted &- count < additional { wanted &*= 2 }
        let larger = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
        larger.copyMemory(from: base, byteCount: count)
        base.deallocate()
        base = larger
        capacity = wanted
    }

    /// Forgets all that was written; keeps the room unless there is more of it than `keeping` bytes.
    public mutating func removeAll(keeping limit: Int = .max) {
        count = 0
        guard capacity > limit else { return }
        base.deallocate()
        capacity = max(limit, 16)
        base = .allocate(byteCount: capacity, alignment: 16)
    }

    /// Forgets what was written behind this length (an earlier `count`).
    public mutating func truncate(to length: Int) {
        if length >= 0, length < count { count = length }
    }

    /// Forgets the first bytes, and moves the others to the front.
    public mutating func removeFirst(_ length: Int) {
        guard length > 0 else { return }
        guard length < count else { return count = 0 }
        base.copyMemory(from: base + length, byteCount: count &- length)
        count &-= length
    }

    /// Writes one byte.
    public mutating func append(_ byte: UInt8) {
        reserve(1)
        base.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count &+= 1
    }

    /// Writes an integer in network byte order.
    public mutating func append<Integer: FixedWidthInteger & BitwiseCopyable>(bigEndian value: Integer) {
        let size = MemoryLayout<Integer>.size
        reserve(size)
        base.storeBytes(of: value.bigEndian, toByteOffset: count, as: Integer.self)
        count &+= size
    }

    /// Writes bytes as they are.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return }
        reserve(bytes.count)
        (base + count).copyMemory(from: start, byteCount: bytes.count)
        count &+= bytes.count
    }

    /// Writes bytes as they are.
    public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

    /// Writes the UTF-8 of a string, without a terminator.
    public mutating func append(utf8 string: String) {
        var string = string
        string.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Writes the UTF-8 of a string and a zero byte.
    public mutating func append(cString string: String) {
        append(utf8: string)
        append(0)
    }

    /// Replaces an integer written before, at this offset; does nothing where nothing was written.
    public mutating func replace(at offset: Int, bigEndian value: Int32) {
        guard offset >= 0, offset &+ 4 <= count else { return }
        base.storeBytes(of: value.bigEndian, toByteOffset: offset, as: Int32.self)
    }

    /// Writes in place: `body` gets room for at least `maximum` bytes and returns how many of them it wrote.
    package mutating func append(maximum: Int, _ body: (UnsafeMutableRawPointer) -> Int) {
        reserve(maximum)
        count &+= min(max(body(base + count), 0), maximum)
    }
}
