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
        guard number == utf8 || number == latin1 || number == 0 else {
            throw PostgresError("0A000", "conversion between \(self.name(Int64(number))) and UTF8 is not supported")
        }
        return number
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

    /// Text in Latin 1; 22P05 where a character is outside of it.
    static func latin1(_ text: String) throws(PostgresError) -> [UInt8] {
        var bytes: [UInt8] = []
        for character in text.unicodeScalars {
            guard let byte = UInt8(exactly: character.value) else {
                let sequence = String(character).utf8.map { "0x" + Base64.hexadecimal([$0]) }.joined(separator: " ")
                throw PostgresError(
                    "22P05",
                    "character with byte sequence \(sequence) in encoding \"UTF8\" has no equivalent in encoding \"LATIN1\""
                )
            }
            bytes.append(byte)
        }
        return bytes
    }
}
