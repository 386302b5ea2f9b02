extension InternetAddress {
    /// Reads PostgreSQL's input; a `cidr` may leave out bytes and may not have bits to the right of its mask.
    public init(text: String, isNetwork: Bool = false) throws(PostgresError) {
        let type = isNetwork ? "cidr" : "inet"
        let parsed = try text.withBytes { (bytes) throws(PostgresError) in
            guard bytes.contains(UInt8(ascii: ":")) else {
                return isNetwork ? InternetAddress.parseNetwork(bytes) : InternetAddress.parseHost(bytes)
            }
            var parser = IPv6Parser(bytes)
            return parser.parse()
        }
        guard let parsed else { throw .invalidInput(type, text) }
        if isNetwork, parsed.address & ~parsed.netmask != 0 {
            throw PostgresError(
                "22P02",
                "invalid cidr value: \"\(text)\"",
                detail: "Value has bits set to right of mask."
            )
        }
        self = parsed
    }

    /// Up to four octets and a prefix length, which may only be left out behind four of them.
    private static func parseHost(_ bytes: UnsafeRawBufferPointer) -> InternetAddress? {
        var input = ByteReader(bytes)
        var octets: [UInt8] = []
        while let digit = input.peek, ByteReader.isDigit(digit) {
            guard let octet = number(&input, limit: 255), octets.count < 4 else { return nil }
            octets.append(UInt8(truncatingIfNeeded: octet))
            guard input.skip(UInt8(ascii: ".")) else { break }
        }
        guard let bits = prefixLength(&input), !octets.isEmpty else { return nil }
        guard let length = bits ?? (octets.count == 4 ? 32 : nil), length / 8 <= octets.count else { return nil }
        return InternetAddress(octets: octets, prefixLength: length)
    }

    /// Octets, or hexadecimal digits behind `0x`; a missing prefix length is that of the address's class.
    private static func parseNetwork(_ bytes: UnsafeRawBufferPointer) -> InternetAddress? {
        var input = ByteReader(bytes)
        guard let octets = hexadecimalOctets(&input) ?? decimalOctets(&input), let first = octets.first else {
            return nil
        }
        guard let bits = prefixLength(&input) else { return nil }
        if let bits { return InternetAddress(octets: octets, prefixLength: bits) }
        var length = first >= 240 ? 32 : first >= 224 ? 8 : first >= 192 ? 24 : first >= 128 ? 16 : 8
        length = max(length, octets.count &* 8)
        return InternetAddress(octets: octets, prefixLength: length == 8 && first == 224 ? 4 : length)
    }

    private static func decimalOctets(_ input: inout ByteReader) -> [UInt8]? {
        var octets: [UInt8] = []
        repeat {
            guard octets.count < 4, let octet = number(&input, limit: 255) else { return nil }
            octets.append(UInt8(truncatingIfNeeded: octet))
        } while input.skip(UInt8(ascii: "."))
        return octets
    }

    private static func hexadecimalOctets(_ input: inout ByteReader) -> [UInt8]? {
        guard input.peek == UInt8(ascii: "0"), (input.peek(ahead: 1) ?? 0) | 0x20 == UInt8(ascii: "x"),
            HexText.digit(input.peek(ahead: 2) ?? 0) != nil
        else { return nil }
        input.offset &+= 2
        var (octets, place): ([UInt8], Int) = ([], 0)
        while let digit = input.peek.flatMap(HexText.digit) {
            if place % 2 == 0 { octets.append(digit << 4) } else { octets[octets.count &- 1] |= digit }
            place &+= 1
            guard octets.count <= 4 else { return nil }
            input.offset &+= 1
        }
        return octets
    }

    /// The prefix length at the end of the text; `.some(nil)` where there is none, nil where it is wrong.
    private static func prefixLength(_ input: inout ByteReader) -> Int?? {
        if input.isAtEnd { return .some(nil) }
        guard input.skip(UInt8(ascii: "/")), let bits = number(&input, limit: 32), input.isAtEnd else { return nil }
        return bits
    }

    /// A decimal number up to a limit; nil where there is none or it is greater.
    private static func number(_ input: inout ByteReader, limit: Int) -> Int? {
        guard let first = input.peek, ByteReader.isDigit(first) else { return nil }
        var value = 0
        while let digit = input.peek, ByteReader.isDigit(digit) {
            value = value &* 10 &+ Int(digit &- UInt8(ascii: "0"))
            guard value <= limit else { return nil }
            input.offset &+= 1
        }
        return value
    }

    private init(octets: [UInt8], prefixLength: Int) {
        let value = octets.reduce(UInt128(0)) { $0 << 8 | UInt128($1) } << UInt128(32 &- octets.count &* 8)
        self.init(family: .v4, address: value, prefixLength: prefixLength)
    }
}

/// Reads the text of an IPv6 address.
private struct IPv6Parser {
    private var input: ByteReader
    private var words: [UInt16] = []
    private var gap: Int?
    private var prefixLength: Int?

    init(_ bytes: UnsafeRawBufferPointer) { input = ByteReader(bytes) }

    mutating func parse() -> InternetAddress? {
        if input.peek == UInt8(ascii: ":") {
            guard input.peek(ahead: 1) == UInt8(ascii: ":") else { return nil }
            input.offset &+= 1
        }
        guard parseWords(), input.isAtEnd else { return nil }
        if let gap {
            guard words.count < 8 else { return nil }
            words.insert(contentsOf: repeatElement(0, count: 8 &- words.count), at: gap)
        }
        guard words.count == 8 else { return nil }
        let address = words.reduce(UInt128(0)) { $0 << 16 | UInt128($1) }
        return InternetAddress(family: .v6, address: address, prefixLength: prefixLength ?? 128)
    }

    /// Words and colons up to the end; false where something does not belong there.
    private mutating func parseWords() -> Bool {
        while let byte = input.peek {
            if byte == UInt8(ascii: "/") { return parsePrefixLength() }
            if byte == UInt8(ascii: ":") {
                guard gap == nil else { return false }
                gap = words.count
                input.offset &+= 1
                continue
            }
            let start = input.offset
            guard let word = parseWord(), words.count < 8 else { return false }
            switch input.peek {
            case UInt8(ascii: "."):
                input.offset = start
                return parseIPv4()
            case UInt8(ascii: ":"):
                input.offset &+= 1
                guard !input.isAtEnd else { return false }
            case UInt8(ascii: "/"), nil: break
            default: return false
            }
            words.append(word)
        }
        return true
    }

    private mutating func parseWord() -> UInt16? {
        var (word, count): (UInt16, Int) = (0, 0)
        while let digit = input.peek.flatMap(HexText.digit) {
            guard count < 4 else { return nil }
            word = word << 4 | UInt16(digit)
            count &+= 1
            input.offset &+= 1
        }
        return count > 0 ? word : nil
    }

    private mutating func parseIPv4() -> Bool {
        var octets: [UInt16] = []
        repeat {
            guard octets.count < 4, let octet = parseNumber(limit: 255) else { return false }
            octets.append(UInt16(truncatingIfNeeded: octet))
        } while input.skip(UInt8(ascii: "."))
        guard octets.count == 4, words.count <= 6 else { return false }
        words.append(octets[0] << 8 | octets[1])
        words.append(octets[2] << 8 | octets[3])
        return input.isAtEnd || parsePrefixLength()
    }

    private mutating func parsePrefixLength() -> Bool {
        guard input.skip(UInt8(ascii: "/")), let bits = parseNumber(limit: 128), input.isAtEnd else { return false }
        prefixLength = bits
        return true
    }

    /// A decimal number without zeros in front.
    private mutating func parseNumber(limit: Int) -> Int? {
        guard let first = input.peek, ByteReader.isDigit(first) else { return nil }
        var (value, count) = (0, 0)
        while let digit = input.peek, ByteReader.isDigit(digit) {
            if count > 0, value == 0 { return nil }
            value = value &* 10 &+ Int(digit &- UInt8(ascii: "0"))
            guard value <= limit else { return nil }
            count &+= 1
            input.offset &+= 1
        }
        return value
    }
}
