/// Bytes as text on one line: `\n`, `\t`, `\r`, `\\`, and `\xff` for what is no text.
enum EscapedText {
    /// The text of bytes; those that are no text are written in hexadecimal, if need be all that are not ASCII.
    static func text(of bytes: [UInt8]) -> String {
        let text = String(validating: bytes, as: UTF8.self)
        if let text, text.unicodeScalars.allSatisfy({ $0.value >= 32 || "\n\t\r".unicodeScalars.contains($0) }) {
            return text.unicodeScalars.map { escaped($0) }.joined()
        }
        return bytes.map { byte in
            let scalar = Unicode.Scalar(byte)
            if (32..<127).contains(byte) || [9, 10, 13].contains(byte) { return escaped(scalar) }
            let digits = String(byte, radix: 16)
            return "\\x" + (digits.count < 2 ? "0" : "") + digits
        }
        .joined()
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\t": "\\t"
        case "\r": "\\r"
        case "\\": "\\\\"
        default: String(Character(scalar))
        }
    }

    /// The bytes of a text that is written so.
    static func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            switch next {
            case UInt8(ascii: "n"): bytes.append(10)
            case UInt8(ascii: "t"): bytes.append(9)
            case UInt8(ascii: "r"): bytes.append(13)
            case UInt8(ascii: "x"):
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            default: bytes.append(next)
            }
        }
        return bytes
    }
}
