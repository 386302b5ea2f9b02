/// One of the character encodings that PostgreSQL knows (PostgreSQL 15 docs, §24.3.1).
package struct CharacterEncoding: Hashable, Sendable {
    /// PostgreSQL's number of it.
    package let number: Int
    /// Its name as PostgreSQL writes it, such as `LATIN1`.
    package let name: String

    /// The encoding of this number.
    package init?(number: Int) {
        guard Self.names.indices.contains(number) else { return nil }
        self.number = number
        name = Self.names[number]
    }

    /// The encoding of this name: letters and digits count, in upper or lower case, and nothing else.
    package init?(named text: String) {
        let key = Self.folded(text)
        guard let number = Self.numbers[key] else { return nil }
        self.init(number: number)
    }

    /// What all text is in here.
    package static let utf8 = CharacterEncoding(knownNumber: 6)
    /// No encoding at all: bytes are taken as they are.
    package static let sqlASCII = CharacterEncoding(knownNumber: 0)

    /// How many bytes a character has at most, as `pg_encoding_max_length` says it.
    var longestCharacter: Int {
        switch name {
        case "EUC_TW", "UTF8", "MULE_INTERNAL", "GB18030": 4
        case "EUC_JP", "EUC_CN", "EUC_KR", "EUC_JIS_2004", "JOHAB": 3
        case "SJIS", "BIG5", "GBK", "UHC", "SHIFT_JIS_2004": 2
        default: 1
        }
    }

    private init(knownNumber number: Int) {
        self.number = number
        name = Self.names[number]
    }

    /// The names in the order of their numbers.
    private static let names = """
        SQL_ASCII EUC_JP EUC_CN EUC_KR EUC_TW EUC_JIS_2004 UTF8 MULE_INTERNAL LATIN1 LATIN2 LATIN3 LATIN4 LATIN5 LATIN6
        LATIN7 LATIN8 LATIN9 LATIN10 WIN1256 WIN1258 WIN866 WIN874 KOI8R WIN1251 WIN1252 ISO_8859_5 ISO_8859_6
        ISO_8859_7 ISO_8859_8 WIN1250 WIN1253 WIN1254 WIN1255 WIN1257 KOI8U SJIS BIG5 GBK UHC GB18030 JOHAB
        SHIFT_JIS_2004
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

    /// Other names (PostgreSQL 15 docs, table 24.3), folded.
    private static let aliases = """
        abc=WIN1258 alt=WIN866 iso88591=LATIN1 iso885910=LATIN6 iso885913=LATIN7 iso885914=LATIN8 iso885915=LATIN9
        iso885916=LATIN10 iso88592=LATIN2 iso88593=LATIN3 iso88594=LATIN4 iso88599=LATIN5 koi8=KOI8R mskanji=SJIS
        shiftjis=SJIS tcvn=WIN1258 tcvn5712=WIN1258 unicode=UTF8 vscii=WIN1258 win=WIN1251 win932=SJIS win936=GBK
        win949=UHC win950=BIG5 windows1250=WIN1250 windows1251=WIN1251 windows1252=WIN1252 windows1253=WIN1253
        windows1254=WIN1254 windows1255=WIN1255 windows1256=WIN1256 windows1257=WIN1257 windows1258=WIN1258
        windows866=WIN866 windows874=WIN874 windows932=SJIS windows936=GBK windows949=UHC windows950=BIG5
        """

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (number, name) in names.enumerated() { numbers[folded(name)] = number }
        for word in aliases.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let parts = word.split(separator: "=")
            if parts.count == 2 { numbers[String(parts[0])] = numbers[folded(String(parts[1]))] }
        }
        return numbers
    }()

    private static func folded(_ name: String) -> String {
        var key = ""
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                key.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            default: continue
            }
        }
        return key
    }
}
