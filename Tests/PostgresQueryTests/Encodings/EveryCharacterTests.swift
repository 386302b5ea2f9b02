import Foundation
import PostgresQuery
import PostgresWire
import Testing

@Suite("Every character of every encoding is the one that PostgreSQL has there")
struct EveryCharacterTests {
    /// What PostgreSQL converts of an encoding: how many of its codes and of all scalars, and hashes of the lists.
    struct Reference: CustomTestStringConvertible {
        var encoding: String
        var read: Answers
        var written: Answers
        var testDescription: String { encoding }
    }

    struct Answers: Equatable {
        var count: Int
        var hash: String

        init(count: Int, hash: String) {
            self.count = count
            self.hash = hash
        }

        /// The number of the lines and the FNV-1a hash of them all.
        init(_ lines: [String]) {
            count = lines.count
            var value: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in lines.joined().utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
            let digits = String(value, radix: 16)
            hash = String(repeating: "0", count: 16 - digits.count) + digits
        }
    }

    /// The file that `Scripts/generate-encodings answers` has made of a PostgreSQL.
    static let references: [Reference] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let text = (try? String(contentsOf: folder.appendingPathComponent("conversions.tsv"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t").map(String.init)
            guard fields.count == 5, let read = Int(fields[1]), let written = Int(fields[3]) else { return nil }
            return Reference(
                encoding: fields[0],
                read: Answers(count: read, hash: fields[2]),
                written: Answers(count: written, hash: fields[4])
            )
        }
    }()

    @Test("all encodings that PostgreSQL converts are here")
    func allEncodings() { #expect(Self.references.count == 39) }

    @Test("every code", arguments: references)
    func codes(_ reference: Reference) throws {
        let encoding = try #require(CharacterEncoding(named: reference.encoding))
        let conversion = try #require(TextConversion(encoding))
        let lines = Self.codes(encoding.name).compactMap { code -> String? in
            guard let text = try? code.withUnsafeBytes({ try conversion.serverText($0) }) else { return nil }
            let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.map { String($0.value, radix: 16) }
            return Self.number(code) + "=" + scalars.joined(separator: ",") + "\n"
        }
        #expect(Answers(lines) == reference.read)
    }

    @Test("every scalar", arguments: references)
    func scalars(_ reference: Reference) throws {
        let encoding = try #require(CharacterEncoding(named: reference.encoding))
        let conversion = try #require(TextConversion(encoding))
        // Those of GB 18030 beyond the first plane follow a rule, and the encodings of one byte have none there.
        let isOfFirstPlane = encoding.name == "GB18030" || reference.read.count <= 128
        let last: UInt32 = isOfFirstPlane ? 0xFFFF : 0x2FFFF
        let lines = (UInt32(0x80)...last).compactMap { value -> String? in
            guard value <= 0xFFFF || value >= 0x20000, let scalar = Unicode.Scalar(value) else { return nil }
            let text = Array(String(scalar).utf8)
            guard let code = try? text.withUnsafeBytes({ try conversion.clientText($0) }) else { return nil }
            return String(value, radix: 16) + ">" + Self.number(code) + "\n"
        }
        #expect(Answers(lines) == reference.written)
    }

    private static func number(_ code: [UInt8]) -> String {
        String(code.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, radix: 16)
    }

    /// All bytes that may be one character, in order.
    private static func codes(_ name: String) -> [[UInt8]] {
        let isShifted = name == "SJIS" || name == "SHIFT_JIS_2004"
        let several = [
            "EUC_JP", "EUC_CN", "EUC_KR", "EUC_TW", "EUC_JIS_2004", "BIG5", "GBK", "UHC", "GB18030", "JOHAB",
        ]
        var codes: [[UInt8]] = []
        let graphic = UInt8(0xA1)...0xFE
        let digits = UInt8(0x30)...0x39
        for first in UInt8(0x80)...0xFF {
            if isShifted && !(0xA1...0xDF).contains(first) || several.contains(name) {
                for second in UInt8(1)...0xFF { codes.append([first, second]) }
            } else {
                codes.append([first])
            }
        }
        if name.hasPrefix("EUC_J") {
            for second in graphic { for third in graphic { codes.append([0x8F, second, third]) } }
        }
        if name == "EUC_TW" {
            for second in UInt8(0xA1)...0xA7 {
                for third in graphic { for fourth in graphic { codes.append([0x8E, second, third, fourth]) } }
            }
        }
        if name == "GB18030" {
            for first in UInt8(0x81)...0x84 {
                for second in digits {
                    for third in UInt8(0x81)...0xFE {
                        for fourth in digits { codes.append([first, second, third, fourth]) }
                    }
                }
            }
        }
        func value(_ code: [UInt8]) -> UInt32 { code.reduce(0) { $0 << 8 | UInt32($1) } }
        return codes.sorted { value($0) < value($1) }
    }
}
