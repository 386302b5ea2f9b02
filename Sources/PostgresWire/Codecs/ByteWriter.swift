/// Writes bytes one after another into memory that is large enough.
struct ByteWriter {
    private let target: UnsafeMutableRawPointer
    /// How many bytes are written.
    private(set) var count = 0

    /// Writes to this place.
    init(_ target: UnsafeMutableRawPointer) { self.target = target }

    /// Writes one byte.
    mutating func append(_ byte: UInt8) {
        target.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count &+= 1
    }

    /// Writes characters.
    mutating func append(_ text: StaticString) {
        (target + count).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
        count &+= text.utf8CodeUnitCount
    }

    /// Writes a number in decimal digits.
    mutating func append(decimal value: UInt64) { count &+= DecimalText.write(value, to: target + count) }

    /// Writes a number below 100 as two digits.
    @inline(__always)
    mutating func append(two value: Int) {
        DecimalText.writeTwo(value, to: target + count)
        count &+= 2
    }

    /// Writes so many bytes in place.
    @inline(__always)
    mutating func advance(_ length: Int, _ body: (UnsafeMutableRawPointer) -> Void) {
        body(target + count)
        count &+= length
    }

    /// Takes back the zeros at the end; something else must stand before them.
    @inline(__always)
    mutating func removeTrailingZeros() {
        while target.load(fromByteOffset: count &- 1, as: UInt8.self) == UInt8(ascii: "0") { count &-= 1 }
    }
}
