/// The bytes of a text, readable at any offset: beyond the end there are zeros.
///
/// This is the one place where the lexer's and the parser's reads are checked. The bytes live as long as the closure of
/// `String.withUTF8` that made them; nothing made from them keeps a reference.
struct SourceBytes {
    private let bytes: UnsafeRawBufferPointer
    /// How many bytes there are.
    let count: Int

    /// The bytes of a buffer; at most 2 GB of them count, since places are 32-bit offsets.
    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        bytes = UnsafeRawBufferPointer(buffer)
        count = min(buffer.count, Int(Int32.max) - 1)
    }

    /// The byte at an offset, or 0 where there is none.
    @inline(__always)
    subscript(offset: Int) -> UInt8 {
        // One comparison for both ends: a negative offset is a large one without its sign.
        guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
        return bytes[offset]
    }

    /// The offset of the first byte from `start` on that is not wanted; never beyond the end.
    @inline(__always)
    func end(from start: Int, while isWanted: (UInt8) -> Bool) -> Int {
        var offset = max(0, start)
        while offset < count, isWanted(bytes[offset]) { offset &+= 1 }
        return offset
    }

    /// The bytes from one offset up to another, cut to what there is.
    @inline(__always)
    func slice(_ start: Int, _ end: Int) -> UnsafeRawBufferPointer {
        let first = max(0, min(start, count))
        let last = max(first, min(end, count))
        return UnsafeRawBufferPointer(rebasing: bytes[first..<last])
    }

    /// The text from one offset up to another; bytes that are no UTF-8 are replaced.
    func text(_ start: Int, _ end: Int) -> String { String(decoding: slice(start, end), as: UTF8.self) }

    /// The text of a range.
    func text(_ range: SourceRange) -> String { text(Int(range.start), Int(range.end)) }
}
