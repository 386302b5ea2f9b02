/// Bytes on their way in: what has arrived and is not decoded yet.
///
/// It grows with the bytes that really came, never with a length that a client claims. Emptied, it keeps its room until
/// `releaseRoom` is asked for it, so that a busy connection does not allocate and an idle one holds next to nothing.
public struct InputBuffer: ~Copyable {
    @usableFromInline var base: UnsafeMutableRawPointer?
    private var capacity = 0
    @usableFromInline var start = 0
    @usableFromInline var end = 0

    /// An empty buffer, without room.
    public init() {}

    deinit { base?.deallocate() }

    /// How many bytes are waiting to be decoded.
    @inlinable
    public var count: Int { end &- start }

    /// Whether nothing is waiting.
    @inlinable
    public var isEmpty: Bool { end == start }

    /// The bytes that are waiting; valid inside `body` only.
    ///
    /// Inlinable because a generic function of another module costs three times as much.
    @inlinable
    public func withReadable<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let base else { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
        return try body(UnsafeRawBufferPointer(start: base + start, count: count))
    }

    /// Forgets this many bytes at the front, at most all there are.
    public mutating func consume(_ length: Int) {
        start &+= min(max(length, 0), count)
        if start == end {
            start = 0
            end = 0
        }
    }

    /// Adds bytes that have arrived.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        let room = makeRoom(for: bytes.count)
        (room + end).copyMemory(from: source, byteCount: bytes.count)
        end &+= bytes.count
    }

    /// Adds bytes that have arrived.
    public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

    /// Adds bytes in place: `body` gets room for at least `minimum` bytes and returns how many of them it filled.
    public mutating func withWritableBytes(minimum: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) {
        let room = makeRoom(for: max(minimum, 1))
        let free = capacity &- end
        end &+= min(max(body(UnsafeMutableRawBufferPointer(start: room + end, count: free)), 0), free)
    }

    /// Gives the room back when the buffer is empty and has more of it than this.
    public mutating func releaseRoom(above limit: Int = 512) {
        guard isEmpty, capacity > limit else { return }
        base?.deallocate()
        base = nil
        capacity = 0
    }

    /// Moves or grows, so that this many bytes fit behind the last.
    ///
    /// Bytes are moved only over a gap at least as long as they are, so that the moves of a long stream cost less than
    /// the bytes themselves.
    private mutating func makeRoom(for length: Int) -> UnsafeMutableRawPointer {
        if let base, capacity &- end >= length { return base }
        let waiting = count
        if let base, start >= waiting, capacity &- waiting >= length {
            base.copyMemory(from: base + start, byteCount: waiting)
            start = 0
            end = waiting
            return base
        }
        var wanted = max(capacity, 256)
        while wanted &- waiting < length { wanted &*= 2 }
        let larger = UnsafeMutableRawPointer.allocate(byteCount: wanted, alignment: 16)
        if let base {
            larger.copyMemory(from: base + start, byteCount: waiting)
            base.deallocate()
        }
        base = larger
        capacity = wanted
        start = 0
        end = waiting
        return larger
    }
}
