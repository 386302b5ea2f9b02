/// Base64 with padding (RFC 4648), as SCRAM writes its binary attributes.
enum Base64 {
    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count &+ 2) / 3 &* 4)
        var rest = bytes[...]
        while !rest.isEmpty {
            let group = rest.prefix(3)
            rest = rest.dropFirst(3)
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(3 &- group.count) &* 8
            for position in 0..<4 {
                let sextet = UInt8(truncatingIfNeeded: bits >> UInt32(18 &- 6 &* position)) & 63
                text.append(position <= group.count ? character(for: sextet) : UInt8(ascii: "="))
            }
        }
        return text
    }

    /// The bytes, or nil where the text has a character, a length or a padding that Base64 does not have.
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 &* 3)
        var bits: UInt32 = 0
        var position = 0
        var padding = 0
        for character in text {
            if character == UInt8(ascii: "=") {
                guard position >= 2 else { return nil }
                padding &+= 1
                bits <<= 6
            } else {
                guard padding == 0, let sextet = sextet(of: character) else { return nil }
                bits = bits << 6 | UInt32(sextet)
            }
            position &+= 1
            guard position == 4 else { continue }
            let group = [bits >> 16, bits >> 8, bits].map { UInt8(truncatingIfNeeded: $0) }
            bytes.append(contentsOf: group.prefix(3 &- padding))
            bits = 0
            position = 0
        }
        return bytes
    }

    private static func character(for sextet: UInt8) -> UInt8 {
        switch sextet {
        case 0..<26: UInt8(ascii: "A") &+ sextet
        case 26..<52: UInt8(ascii: "a") &+ (sextet &- 26)
        case 52..<62: UInt8(ascii: "0") &+ (sextet &- 52)
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func sextet(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character &- UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character &- UInt8(ascii: "a") &+ 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character &- UInt8(ascii: "0") &+ 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
