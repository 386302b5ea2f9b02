/// A universally unique identifier: sixteen bytes.
public struct UUIDBytes: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The first eight bytes, most significant first.
    public var high: UInt64
    /// The last eight bytes, most significant first.
    public var low: UInt64

    /// An identifier of two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// An identifier of sixteen bytes; nil for any other number of bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The sixteen bytes.
    public var bytes: [UInt8] {
        (0..<16).map { index in
            UInt8(truncatingIfNeeded: (index < 8 ? high : low) >> UInt64(56 &- index % 8 &* 8))
        }
    }

    /// Orders by bytes.
    public static func < (left: UUIDBytes, right: UUIDBytes) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    /// Reads PostgreSQL's input: 32 hexadecimal digits, a hyphen allowed after each four, braces around them allowed.
    public init(text: String) throws(PostgresError) {
        guard let value = UUIDBytes(parsing: Array(text.utf8)) else { throw .invalidInput("uuid", text) }
        self = value
    }

    private init?(parsing text: [UInt8]) {
        var text = text[...]
        if text.first == UInt8(ascii: "{") {
            guard text.count > 1, text.last == UInt8(ascii: "}") else { return nil }
            text = text.dropFirst().dropLast()
        }
        var value: UInt128 = 0
        for count in 0..<32 {
            if count > 0, count % 4 == 0, text.first == UInt8(ascii: "-") { text = text.dropFirst() }
            guard let digit = text.popFirst().flatMap(HexText.digit) else { return nil }
            value = value << 4 | UInt128(digit)
        }
        guard text.isEmpty else { return nil }
        high = UInt64(truncatingIfNeeded: value >> 64)
        low = UInt64(truncatingIfNeeded: value)
    }

    /// The 32 digits in groups of 8, 4, 4, 4 and 12.
    public var description: String {
        var text = ""
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 { text.append("-") }
            text.unicodeScalars.append(Unicode.Scalar(HexText.character(byte >> 4)))
            text.unicodeScalars.append(Unicode.Scalar(HexText.character(byte & 15)))
        }
        return text
    }

    /// Writes the 36 characters of the text form.
    package func write(to target: UnsafeMutableRawPointer) -> Int {
        var offset = 0
        for index in 0..<16 {
            if index == 4 || index == 6 || index == 8 || index == 10 {
                target.storeBytes(of: UInt8(ascii: "-"), toByteOffset: offset, as: UInt8.self)
                offset &+= 1
            }
            let byte = UInt8(truncatingIfNeeded: (index < 8 ? high : low) >> UInt64(56 &- index % 8 &* 8))
            target.storeBytes(of: HexText.character(byte >> 4), toByteOffset: offset, as: UInt8.self)
            target.storeBytes(of: HexText.character(byte & 15), toByteOffset: offset &+ 1, as: UInt8.self)
            offset &+= 2
        }
        return offset
    }
}
