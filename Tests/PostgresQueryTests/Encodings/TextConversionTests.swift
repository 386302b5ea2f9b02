import PostgresQuery
import PostgresWire
import Testing

@Suite("Text is converted to and from other encodings as PostgreSQL does it")
struct TextConversionTests {
    /// A conversion, and the hexadecimal digits of a text or PostgreSQL's SQLSTATE and the bytes that it names.
    struct Case: CustomTestStringConvertible {
        var encoding: String
        var bytes: String
        var answer: String
        var testDescription: String { "\(encoding) \(bytes)" }

        init(_ encoding: String, _ bytes: String, _ answer: String) {
            (self.encoding, self.bytes, self.answer) = (encoding, bytes, answer)
        }

        var conversion: TextConversion? { CharacterEncoding(named: encoding).flatMap { TextConversion($0) } }

        /// What PostgreSQL says: 22021 for what is no text, 22P05 for what has no equivalent.
        func expected(from source: String, to target: String) -> String {
            let parts = answer.split(separator: " ", maxSplits: 1)
            switch parts.first {
            case "22021": return "22021: invalid byte sequence for encoding \"\(source)\": \(parts[1])"
            case "22P05":
                return "22P05: character with byte sequence \(parts[1]) in encoding \"\(source)\" has no equivalent in "
                    + "encoding \"\(target)\""
            default: return answer
            }
        }

        func found(_ body: (UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8]) -> String {
            let digits = Array(bytes)
            let given = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
                UInt8(String(digits[$0...($0 + 1)]), radix: 16)
            }
            let result = given.withUnsafeBytes { bytes in Result { () throws(PostgresError) in try body(bytes) } }
            switch result {
            case .success(let text): return text.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            case .failure(let error): return "\(error.sqlState): \(error.message)"
            }
        }
    }

    @Test(
        "bytes of an encoding become text, or PostgreSQL's errors",
        arguments: [
            Case("LATIN1", "00e4", "22021 0x00"),
            Case("SJIS", "a100", "22021 0x00"),
            Case("SJIS", "8100", "22021 0x81 0x00"),
            Case("SJIS", "81", "22021 0x81"),
            Case("SJIS", "efbdb1", "22P05 0xef 0xbd"),
            Case("BIG5", "88", "22021 0x88"),
            Case("BIG5", "8100", "22021 0x81 0x00"),
            Case("GB18030", "8130", "22021 0x81 0x30"),
            Case("GB18030", "81308130", "c280"),
            Case("GB18030", "90308130", "f0908080"),
            Case("GB18030", "e3329a35", "f48fbfbf"),
            Case("EUC_JP", "ffff", "22021 0xff 0xff"),
            Case("EUC_JP", "8fa1a1", "22P05 0x8f 0xa1 0xa1"),
            Case("EUC_TW", "8ea1", "22021 0x8e 0xa1"),
            Case("WIN1252", "81", "22P05 0x81"),
            Case("EUC_JIS_2004", "a4f7", "e3818be3829a"),
        ]
    )
    func reading(_ reference: Case) throws {
        let conversion = try #require(reference.conversion)
        let found = reference.found { (bytes) throws(PostgresError) in try conversion.serverText(bytes) }
        #expect(found == reference.expected(from: reference.encoding, to: "UTF8"))
    }

    @Test(
        "text becomes bytes of an encoding, or PostgreSQL's errors",
        arguments: [
            Case("LATIN1", "e282ac", "22P05 0xe2 0x82 0xac"),
            Case("LATIN9", "e282ac", "a4"),
            Case("WIN1252", "e282ac61", "8061"),
            Case("SJIS", "c3a4", "22P05 0xc3 0xa4"),
            Case("SHIFT_JIS_2004", "e3818be3829ae3818b", "82f582a9"),
            Case("GB18030", "f48fbfbf", "e3329a35"),
        ]
    )
    func writing(_ reference: Case) throws {
        let conversion = try #require(reference.conversion)
        let found = reference.found { (bytes) throws(PostgresError) in try conversion.clientText(bytes) }
        #expect(found == reference.expected(from: "UTF8", to: reference.encoding))
    }

    @Test("text comes in pieces that end anywhere", arguments: ["SJIS", "EUC_JP", "GB18030", "LATIN1"])
    func pieces(_ name: String) throws {
        let encoding = try #require(CharacterEncoding(named: name))
        let conversion = try #require(TextConversion(encoding))
        let text = name == "LATIN1" ? "Käse" : "aか漢字z"
        let bytes = try Array(text.utf8).withUnsafeBytes { try conversion.clientText($0) }
        for split in 0...bytes.count {
            let first = Array(bytes[..<split]).withUnsafeBytes { conversion.readable($0) }
            #expect(first.error == nil)
            let second = Array(bytes[first.length...]).withUnsafeBytes { conversion.readable($0) }
            #expect(String(decoding: first.text + second.text, as: UTF8.self) == text)
        }
    }

    @Test(
        "names in any spelling",
        arguments: zip(
            [
                "utf-8", "Unicode", "latin 1", "ISO8859-1", "iso_8859_15", "windows-1252", "win", "Shift_JIS", "ABC",
                "koi8",
            ],
            ["UTF8", "UTF8", "LATIN1", "LATIN1", "LATIN9", "WIN1252", "WIN1251", "SJIS", "WIN1258", "KOI8R"]
        )
    )
    func names(_ spelling: String, _ name: String) { #expect(CharacterEncoding(named: spelling)?.name == name) }

    @Test(
        "names that PostgreSQL does not know",
        arguments: ["", "cp1252", "utf16", "ascii", "latin", "iso88598i", "ütf8"]
    )
    func unknownNames(_ name: String) { #expect(CharacterEncoding(named: name) == nil) }

    @Test("PostgreSQL converts nothing between UTF-8 and MULE_INTERNAL")
    func withoutConversion() throws {
        let encoding = try #require(CharacterEncoding(named: "mule-internal"))
        #expect(TextConversion(encoding) == nil)
    }
}
