/// The values of a Bind or a FunctionCallMessage, in one piece of memory as they came.
///
/// Up to eight values are found by walking over those before them, so that a small message costs one allocation; more
/// get an index.
public struct ParameterValues: Hashable, Sendable {
    private static let longestWalk = 8

    /// How many values there are.
    public let count: Int
    /// Each value with its length in front; checked when it was made.
    @usableFromInline
    let bytes: [UInt8]
    /// Where each value's length is; empty for up to ``longestWalk`` values.
    private let offsets: [Int]

    /// No values.
    public init() {
        count = 0
        bytes = []
        offsets = []
    }

    /// These values; nil is NULL.
    ///
    /// A list that is too long to be sent is refused when it is encoded.
    public init(_ values: [[UInt8]?]) {
        var bytes: [UInt8] = []
        var offsets: [Int] = []
        for value in values {
            if values.count > Self.longestWalk { offsets.append(bytes.count) }
            let length = value.map { Int32(clamping: $0.count) } ?? -1
            withUnsafeBytes(of: length.bigEndian) { bytes.append(contentsOf: $0) }
            if let value { bytes.append(contentsOf: value.prefix(Int(Int32.max))) }
        }
        count = values.count
        self.bytes = bytes
        self.offsets = offsets
    }

    /// Reads a count and the values.
    init(from reader: inout WireReader) throws(WireError) {
        count = try reader.readCount()
        if count == 0 {
            bytes = []
            offsets = []
            return
        }
        try reader.require(count &* 4)
        var offsets: [Int] = []
        if count > Self.longestWalk { offsets.reserveCapacity(count) }
        var walk = reader
        for _ in 0..<count {
            if count > Self.longestWalk { offsets.append(walk.offset &- reader.offset) }
            _ = try walk.readOptionalBytes()
        }
        bytes = Array(try reader.readBytes(walk.offset &- reader.offset))
        self.offsets = offsets
    }

    /// Writes the count and the values.
    func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.append(count: count)
        buffer.append(bytes)
    }

    /// Hands out the bytes of one value, or nil for NULL and for a value that is not there.
    ///
    /// Inlinable because a generic function of another module costs three times as much.
    @inlinable
    public func withValue<Result, Failure: Error>(
        at index: Int,
        _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard index >= 0, index < count else { return try body(nil) }
        return try bytes.withUnsafeBytes { (all) -> Swift.Result<Result, Failure> in
            do throws(Failure) { return .success(try body(find(index, in: all))) } catch { return .failure(error) }
        }.get()
    }

    /// Hands out the bytes of all values one after the other.
    public func forEach<Failure: Error>(
        _ body: (Int, UnsafeRawBufferPointer?) throws(Failure) -> Void
    ) throws(Failure) {
        for index in 0..<count {
            try withValue(at: index) { (value) throws(Failure) in try body(index, value) }
        }
    }

    /// A copy of one value, or nil for NULL and for a value that is not there.
    public subscript(index: Int) -> [UInt8]? { withValue(at: index) { value in value.map { Array($0) } } }

    /// Copies of all values.
    public var values: [[UInt8]?] { (0..<count).map { self[$0] } }

    @usableFromInline
    func find(_ index: Int, in all: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        if offsets.indices.contains(index) {
            return value(at: offsets[index], in: all)?.bytes
        }
        var offset = 0
        for _ in 0..<index {
            guard let next = value(at: offset, in: all)?.end else { return nil }
            offset = next
        }
        return value(at: offset, in: all)?.bytes
    }

    private func value(
        at offset: Int,
        in all: UnsafeRawBufferPointer
    ) -> (bytes: UnsafeRawBufferPointer?, end: Int)? {
        guard offset >= 0, all.count &- offset >= 4 else { return nil }
        let start = offset &+ 4
        let length = Int(Int32(bigEndian: all.loadUnaligned(fromByteOffset: offset, as: Int32.self)))
        guard length >= 0 else { return (nil, start) }
        guard all.count &- start >= length else { return nil }
        return (UnsafeRawBufferPointer(rebasing: all[start..<(start &+ length)]), start &+ length)
    }
}
