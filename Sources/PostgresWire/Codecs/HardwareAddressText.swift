/// The ways to write the six octets of a `macaddr`.
///
/// PostgreSQL reads them with `sscanf`, whose numbers may have signs and blanks before them: what that makes of odd texts is
/// part of what is a valid address and what is an octet out of range.
enum HardwareAddressText {
    /// A way to write them: how many digits an octet has at most, and what stands behind each octet but the last.
    private struct Pattern {
        var width: Int
        var separators: [UInt8?]
    }

    private static let patterns: [Pattern] = {
        let (colon, dash, point) = (UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."))
        return [
            Pattern(width: .max, separators: Array(repeating: colon, count: 5)),
            Pattern(width: .max, separators: Array(repeating: dash, count: 5)),
            Pattern(width: 2, separators: [nil, nil, colon, nil, nil]),
            Pattern(width: 2, separators: [nil, nil, dash, nil, nil]),
            Pattern(width: 2, separators: [nil, point, nil, point, nil]),
            Pattern(width: 2, separators: [nil, dash, nil, dash, nil]),
            Pattern(width: 2, separators: [nil, nil, nil, nil, nil]),
        ]
    }()

    /// The six numbers that a text holds, which need not be octets; nil where it holds others.
    static func octets(_ text: String) -> [Int32]? {
        let bytes = Array(text.utf8)
        return patterns.lazy.compactMap { read(bytes, $0) }.first
    }

    private static func read(_ bytes: [UInt8], _ pattern: Pattern) -> [Int32]? {
        var rest = bytes[...]
        var octets: [Int32] = []
        for index in 0..<6 {
            guard let octet = number(&rest, width: pattern.width) else { return nil }
            octets.append(octet)
            guard index < 5, let separator = pattern.separators[index] else { continue }
            guard rest.first == separator else { return nil }
            rest = rest.dropFirst()
        }
        return rest.allSatisfy(ByteReader.isBlank) ? octets : nil
    }

    /// A hexadecimal number with blanks, a sign and `0x` before it; of so many characters without the blanks.
    private static func number(_ rest: inout ArraySlice<UInt8>, width: Int) -> Int32? {
        rest = rest.drop(while: ByteReader.isBlank)
        var field = rest.prefix(width)
        var isNegative = false
        if let sign = field.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            field = field.dropFirst()
        }
        if field.count > 2, field.first == UInt8(ascii: "0"),
            field.dropFirst().first.map({ $0 | 0x20 }) == UInt8(ascii: "x"),
            field.dropFirst(2).first.map({ HexText.digit($0) != nil }) == true
        {
            field = field.dropFirst(2)
        }
        let digits = field.prefix { HexText.digit($0) != nil }
        guard !digits.isEmpty else { return nil }
        var value: UInt64 = 0
        var isTooLarge = false
        for digit in digits {
            if value >> 60 != 0 { isTooLarge = true }
            value = value << 4 | UInt64(HexText.digit(digit) ?? 0)
        }
        rest = rest[digits.endIndex...]
        if isTooLarge { return -1 }
        return Int32(truncatingIfNeeded: isNegative ? 0 &- value : value)
    }
}
