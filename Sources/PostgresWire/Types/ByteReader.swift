/// Reads text byte by byte; never behind its end.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    /// Where the next byte is read.
    var offset = 0

    /// Reads these bytes, which must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next byte, or nil at the end.
    var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }
    /// Whether everything is read.
    var isAtEnd: Bool { offset >= bytes.count }

    /// The byte this far behind the next one.
    func peek(ahead distance: Int) -> UInt8? {
        offset &+ distance < bytes.count ? bytes[offset &+ distance] : nil
    }

    /// Passes over what C's `isspace` calls blank.
    mutating func skipBlanks() {
        while let byte = peek, ByteReader.isBlank(byte) { offset &+= 1 }
    }

    /// Passes over one byte if it is this one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset &+= 1
        return true
    }

    /// Passes over a word of lower-case letters, written in either case, if it is next.
    mutating func skip(word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset &+ length <= bytes.count else { return false }
        for index in 0..<length where bytes[offset &+ index] | 0x20 != word.utf8Start[index] { return false }
        offset &+= length
        return true
    }

    /// Whether a byte is a decimal digit.
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    /// Whether a byte is a letter of ASCII.
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
    /// Whether C's `isspace` calls a byte blank.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte >= 9 && byte <= 13 }
}
