import PostgresWire

/// Reads the `a=value,…` attributes of a SCRAM message (RFC 5802, section 7), with PostgreSQL's errors.
struct SCRAMAttributeReader {
    private let bytes: ArraySlice<UInt8>
    private(set) var offset: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    var isAtEnd: Bool { offset >= bytes.endIndex }

    /// The next byte, 0 at the end: no message has a zero byte inside.
    var next: UInt8 { isAtEnd ? 0 : bytes[offset] }

    /// What was not read yet.
    var rest: ArraySlice<UInt8> { bytes[offset...] }

    mutating func skip() { if !isAtEnd { offset &+= 1 } }

    mutating func expectComma() throws(PostgresError) {
        guard next == UInt8(ascii: ",") else {
            throw .malformedSCRAM("Comma expected, but found character \"\(Self.sanitized(next))\".")
        }
        skip()
    }

    /// The value of the attribute with this name, which must come now.
    mutating func value(of name: UInt8) throws(PostgresError) -> ArraySlice<UInt8> {
        guard next == name else {
            let expected = Character(Unicode.Scalar(name))
            throw .malformedSCRAM("Expected attribute \"\(expected)\" but found \"\(Self.sanitized(next))\".")
        }
        return try valueAfterName()
    }

    /// The attribute that comes now, whichever it is.
    mutating func anyAttribute() throws(PostgresError) -> (name: UInt8, value: ArraySlice<UInt8>) {
        let name = next
        if name == 0 { throw .malformedSCRAM("Attribute expected, but found end of string.") }
        switch name {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
            return (name, try valueAfterName())
        default:
            let found = Self.sanitized(name)
            throw .malformedSCRAM("Attribute expected, but found invalid character \"\(found)\".")
        }
    }

    private mutating func valueAfterName() throws(PostgresError) -> ArraySlice<UInt8> {
        let name = Character(Unicode.Scalar(next))
        skip()
        guard next == UInt8(ascii: "=") else {
            throw .malformedSCRAM("Expected character \"=\" for attribute \"\(name)\".")
        }
        skip()
        let value = rest.prefix { $0 != UInt8(ascii: ",") }
        offset = value.endIndex
        skip()
        return value
    }

    /// A byte as an error text may show it.
    static func sanitized(_ byte: UInt8) -> String {
        switch byte {
        case 0x21...0x7E: return "'\(Character(Unicode.Scalar(byte)))'"
        default:
            let digits = String(byte, radix: 16)
            return digits.utf8.count < 2 ? "0x0\(digits)" : "0x\(digits)"
        }
    }

    /// A short text as an error text may show it.
    static func sanitized(_ text: ArraySlice<UInt8>) -> String {
        let shown = text.prefix(30).map { (0x21...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }
        return String(decoding: shown, as: UTF8.self)
    }

    /// Whether a nonce has only the characters that RFC 5802 calls printable.
    static func isPrintable(_ text: ArraySlice<UInt8>) -> Bool {
        text.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ",") }
    }
}
