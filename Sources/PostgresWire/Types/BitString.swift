/// A string of bits: `bit(n)` and `bit varying`.
public struct BitString: Hashable, Sendable, CustomStringConvertible {
    /// How many bits there are.
    public let count: Int
    /// The bits, eight a byte, the first in the highest place; bits behind the last are 0.
    public let bytes: [UInt8]

    /// A string of this many bits; missing bytes are 0, and bits behind the last are cleared.
    public init(count: Int, bytes: [UInt8]) {
        self.count = max(count, 0)
        let length = (self.count &+ 7) / 8
        var bytes = bytes
        if bytes.count > length { bytes.removeLast(bytes.count &- length) }
        if bytes.count < length { bytes.append(contentsOf: repeatElement(0, count: length &- bytes.count)) }
        if self.count % 8 != 0, let last = bytes.last {
            bytes[length &- 1] = last & UInt8(truncatingIfNeeded: 0xFF00 >> (self.count % 8))
        }
        self.bytes = bytes
    }

    /// The bits in their order.
    public init(bits: some Sequence<Bool>) {
        var bytes: [UInt8] = []
        var count = 0
        for bit in bits {
            if count % 8 == 0 { bytes.append(0) }
            if bit { bytes[bytes.count &- 1] |= 0x80 >> UInt8(truncatingIfNeeded: count % 8) }
            count &+= 1
        }
        self.count = count
        self.bytes = bytes
    }

    /// The bit at a position counted from 0; false behind the end.
    public subscript(index: Int) -> Bool {
        guard index >= 0, index < count, index / 8 < bytes.count else { return false }
        return bytes[index / 8] & (0x80 >> UInt8(truncatingIfNeeded: index % 8)) != 0
    }

    /// Reads PostgreSQL's input: binary digits, after `b` or nothing, or hexadecimal digits after `x`.
    public init(text: String) throws(PostgresError) {
        var digits = Array(text.utf8)[...]
        switch digits.first {
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            digits = digits.dropFirst()
            self = try BitString(hexadecimal: digits, in: text)
        case UInt8(ascii: "b"), UInt8(ascii: "B"):
            digits = digits.dropFirst()
            self = try BitString(binary: digits, in: text)
        default: self = try BitString(binary: digits, in: text)
        }
    }

    private init(binary digits: ArraySlice<UInt8>, in text: String) throws(PostgresError) {
        for (index, digit) in zip(digits.indices, digits) where digit != UInt8(ascii: "0") && digit != UInt8(ascii: "1")
        {
            throw BitString.invalidDigit(at: index, in: text, kind: "binary")
        }
        self.init(bits: digits.lazy.map { $0 == UInt8(ascii: "1") })
    }

    private init(hexadecimal digits: ArraySlice<UInt8>, in text: String) throws(PostgresError) {
        var bytes: [UInt8] = []
        for (place, (index, character)) in zip(digits.indices, digits).enumerated() {
            guard let digit = HexText.digit(character) else {
                throw BitString.invalidDigit(at: index, in: text, kind: "hexadecimal")
            }
            if place % 2 == 0 { bytes.append(digit << 4) } else { bytes[bytes.count &- 1] |= digit }
        }
        self.init(count: digits.count &* 4, bytes: bytes)
    }

    private static func invalidDigit(at index: Int, in text: String, kind: String) -> PostgresError {
        let position = text.utf8.index(text.startIndex, offsetBy: index)
        return PostgresError("22P02", "\"\(text.unicodeScalars[position])\" is not a valid \(kind) digit")
    }

    /// The binary digits.
    public var description: String { String(decoding: (0..<count).map { self[$0] ? 49 : 48 }, as: UTF8.self) }

    /// Fits the bits to `bit(length)` or `bit varying(length)`; an explicit cast cuts and pads, an assignment may not.
    public func fitted(to length: Int32, isVarying: Bool, isExplicit: Bool) throws(PostgresError) -> BitString {
        let wanted = Int(length)
        guard wanted > 0, isVarying ? count > wanted : count != wanted else { return self }
        guard isExplicit else {
            if isVarying { throw PostgresError("22001", "bit string too long for type bit varying(\(length))") }
            throw PostgresError("22026", "bit string length \(count) does not match type bit(\(length))")
        }
        return BitString(count: wanted, bytes: bytes)
    }
}
