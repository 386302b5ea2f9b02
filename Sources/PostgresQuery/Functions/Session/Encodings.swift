import PostgresWire

/// The character encodings by their names and numbers.
enum Encodings {
    static let utf8 = 6
    static let latin1 = 8

    /// The names in the order of their numbers.
    private static let names = """
        SQL_ASCII EUC_JP EUC_CN EUC_KR EUC_TW EUC_JIS_2004 UTF8 MULE_INTERNAL LATIN1 LATIN2 LATIN3 LATIN4 LATIN5 LATIN6
        LATIN7 LATIN8 LATIN9 LATIN10 WIN1256 WIN1258 WIN866 WIN874 KOI8R WIN1251 WIN1252 ISO_8859_5 ISO_8859_6
        ISO_8859_7 ISO_8859_8 WIN1250 WIN1253 WIN1254 WIN1255 WIN1257 KOI8U SJIS BIG5 GBK UHC GB18030 JOHAB
        SHIFT_JIS_2004
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

    /// The name of a number; empty where there is none.
    static func name(_ number: Int64) -> String {
        number >= 0 && number < Int64(names.count) ? names[Int(number)] : ""
    }

    /// The number of a name in any spelling.
    static func number(_ name: String) -> Int? {
        let key = folded(name)
        switch key {
        case "unicode": return utf8
        case "iso88591": return latin1
        default: return names.firstIndex { folded($0) == key }
        }
    }

    /// The number of an encoding that bytes are converted from or to.
    static func number(converting name: String, _ role: String) throws(PostgresError) -> Int {
        guard let number = number(name) else {
            throw PostgresError("22023", "invalid \(role) encoding name \"\(name)\"")
        }
        let isKnown = number == utf8 || number == latin1 || number == 0
        guard isKnown || SingleByteEncodings.characters(self.name(Int64(number))) != nil else {
            throw PostgresError("0A000", "conversion between \(self.name(Int64(number))) and UTF8 is not supported")
        }
        return number
    }

    /// The number of an encoding in which bytes are counted as characters.
    static func number(lengthIn name: String) throws(PostgresError) -> Int {
        guard let number = number(name) else { throw PostgresError("22023", "invalid encoding name \"\(name)\"") }
        return try self.number(converting: self.name(Int64(number)), "source")
    }

    private static func folded(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// UTF-8 as text; 22021 where it is none.
    static func validated(_ bytes: [UInt8]) throws(PostgresError) -> String {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(PostgresError) in
                try PostgresValue(text: bytes, type: .text, formats: TextFormats())
            }
        }
        return try result.get().string
    }

    /// The text of bytes in an encoding; 22021 or 22P05 where they are none.
    static func text(_ bytes: [UInt8], in encoding: Int) throws(PostgresError) -> String {
        let name = name(Int64(encoding))
        if encoding != utf8, bytes.contains(0) {
            throw PostgresError("22021", "invalid byte sequence for encoding \"\(name)\": 0x00")
        }
        if encoding == latin1 { return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })) }
        guard let characters = SingleByteEncodings.characters(name) else { return try validated(bytes) }
        var result = String.UnicodeScalarView()
        for byte in bytes {
            guard let character = byte < 128 ? Unicode.Scalar(byte) : characters[Int(byte) - 128] else {
                throw PostgresError(
                    "22P05",
                    "character with byte sequence 0x\(Base64.hexadecimal([byte])) in encoding \"\(name)\" "
                        + "has no equivalent in encoding \"UTF8\""
                )
            }
            result.append(character)
        }
        return String(result)
    }

    /// The bytes of a text in an encoding; 22P05 where one of its characters has none.
    static func bytes(_ text: String, in encoding: Int) throws(PostgresError) -> [UInt8] {
        let name = name(Int64(encoding))
        let known = SingleByteEncodings.bytes(name)
        guard encoding == latin1 || known != nil else { return Array(text.utf8) }
        var bytes: [UInt8] = []
        for character in text.unicodeScalars {
            let byte =
                character.isASCII
                ? UInt8(truncatingIfNeeded: character.value)
                : known.map { $0[character] } ?? UInt8(exactly: character.value)
            guard let byte else {
                let sequence = String(character).utf8.map { "0x" + Base64.hexadecimal([$0]) }.joined(separator: " ")
                throw PostgresError(
                    "22P05",
                    "character with byte sequence \(sequence) in encoding \"UTF8\" "
                        + "has no equivalent in encoding \"\(name)\""
                )
            }
            bytes.append(byte)
        }
        return bytes
    }
}
