/// Texts in one piece of memory, which columns name by their number.
///
/// Few texts that many rows share (a status, a country) are there once; so a column costs four bytes a row.
public final class TextPool: Sendable {
    let bytes: [UInt8]
    /// Where each text starts, and behind the last one where it ends.
    let offsets: [Int]

    /// How many texts there are.
    public var count: Int { offsets.count &- 1 }

    init(bytes: [UInt8], offsets: [Int]) {
        self.bytes = bytes
        self.offsets = offsets
    }

    /// The text of a number.
    func text(_ index: Int32) -> String {
        let index = Int(index)
        return String(decoding: bytes[offsets[index]..<offsets[index &+ 1]], as: UTF8.self)
    }

    /// Runs a body with the bytes of a text.
    @inline(__always)
    func withBytes<Result>(_ index: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let index = Int(index)
        return bytes.withUnsafeBytes {
            body(UnsafeRawBufferPointer(rebasing: $0[offsets[index]..<offsets[index &+ 1]]))
        }
    }
}

/// A pool that texts are added to.
public struct TextPoolBuilder: Sendable {
    private var bytes: [UInt8] = []
    private var offsets: [Int] = [0]

    /// A pool without texts.
    public init() {}

    /// How many texts there are.
    public var count: Int { offsets.count &- 1 }

    /// Adds a text and gives its number.
    public mutating func append(_ text: String) -> Int32 {
        bytes.append(contentsOf: text.utf8)
        offsets.append(bytes.count)
        return Int32(truncatingIfNeeded: offsets.count &- 2)
    }

    mutating func append(_ text: UnsafeRawBufferPointer) -> Int32 {
        bytes.append(contentsOf: text)
        offsets.append(bytes.count)
        return Int32(truncatingIfNeeded: offsets.count &- 2)
    }

    /// The pool of the texts added.
    public func finish() -> TextPool { TextPool(bytes: bytes, offsets: offsets) }
}
