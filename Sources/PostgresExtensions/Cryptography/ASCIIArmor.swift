import PostgresQuery
import PostgresWire

/// Bytes as text between lines that mark them (RFC 4880, section 6).
enum ASCIIArmor {
    private static let head = "-----BEGIN PGP MESSAGE-----"
    private static let foot = "-----END PGP MESSAGE-----"

    /// The text of bytes, with headers before it.
    static func text(of bytes: [UInt8], headers: [(key: String, value: String)] = []) -> String {
        var text = head + "\n"
        for header in headers { text += "\(header.key): \(header.value)\n" }
        text += "\n"
        let letters = Array(base64(bytes))
        for start in stride(from: 0, to: letters.count, by: 76) {
            text += String(letters[start..<min(start + 76, letters.count)]) + "\n"
        }
        let sum = checksum(bytes)
        let sumBytes = [16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> UInt32($0)) }
        return text + "=" + base64(sumBytes) + "\n" + foot + "\n"
    }

    /// The bytes of a text.
    ///
    /// - Throws: 39000 where it is none of these.
    static func bytes(of text: String) throws(PostgresError) -> [UInt8] {
        let damage = PostgresError("39000", "Corrupt ascii-armor")
        let (_, lines) = try parts(of: text)
        guard let sumLine = lines.last, sumLine.hasPrefix("="),
            let bytes = decoded(lines.dropLast().joined()), let sum = decoded(String(sumLine.dropFirst()))
        else { throw damage }
        let found = sum.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard sum.count == 3, found == checksum(bytes) else { throw damage }
        return bytes
    }

    /// The headers of a text.
    static func headers(of text: String) throws(PostgresError) -> [(key: String, value: String)] {
        let (headers, _) = try parts(of: text)
        var found: [(key: String, value: String)] = []
        for line in headers {
            let bytes = Array(line.utf8)
            guard
                let colon = bytes.indices.first(where: {
                    $0 + 1 < bytes.count && bytes[$0] == 0x3A && bytes[$0 + 1] == 0x20
                })
            else { throw PostgresError("39000", "Corrupt ascii-armor") }
            let key = String(decoding: bytes[..<colon], as: UTF8.self)
            found.append((key, String(decoding: bytes[(colon + 2)...], as: UTF8.self)))
        }
        return found
    }

    /// The lines of the headers, and those of the body with the sum.
    private static func parts(of text: String) throws(PostgresError) -> (headers: [String], body: [String]) {
        let damage = PostgresError("39000", "Corrupt ascii-armor")
        var lines: [String] = []
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            var line = line
            if line.last == 0x0D { line = line.dropLast() }
            lines.append(String(decoding: line, as: UTF8.self))
        }
        guard let start = lines.firstIndex(where: { $0.hasPrefix("-----BEGIN ") && $0.hasSuffix("-----") }),
            let end = lines[start...].firstIndex(where: { $0.hasPrefix("-----END ") }), end > start + 1
        else { throw damage }
        let inner = lines[(start + 1)..<end]
        guard let blank = inner.firstIndex(of: "") else { throw damage }
        return (Array(inner[..<blank]), inner[(blank + 1)...].filter { !$0.isEmpty })
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xB7_04CE
        for byte in bytes {
            sum ^= UInt32(byte) << 16
            for _ in 0..<8 {
                sum <<= 1
                if sum & 0x100_0000 != 0 { sum ^= 0x186_4CFB }
            }
        }
        return sum & 0xFF_FFFF
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func base64(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                text.append(place <= part.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count, ends) = (0, 0, 0)
        for letter in text.utf8 {
            if letter == UInt8(ascii: "=") {
                ends += 1
                continue
            }
            guard ends == 0, let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
                bits &= 1 << count - 1
            }
        }
        return ends <= 2 && text.utf8.count % 4 == 0 ? bytes : nil
    }
}
