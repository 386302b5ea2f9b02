package import PostgresWire

/// The rules of the few text settings whose value has a form of its own.
package enum SettingRules {
    /// The value in the form in which it is kept.
    package static func read(_ text: String, of name: String) throws(PostgresError) -> String {
        switch name {
        case "client_encoding": try clientEncoding(text)
        case "application_name", "cluster_name": printable(text)
        default: text
        }
    }

    /// Characters that a log could not show become `?`, and what is longer than a name is cut, as PostgreSQL does.
    private static func printable(_ text: String) -> String {
        let shown = text.unicodeScalars.flatMap { scalar -> [UInt8] in
            scalar.value >= 32 && scalar.value < 127
                ? [UInt8(truncatingIfNeeded: scalar.value)]
                : [UInt8](repeating: UInt8(ascii: "?"), count: UTF8.width(scalar))
        }
        return String(decoding: shown.prefix(63), as: UTF8.self)
    }

    /// Every text here is UTF-8: other encodings would need a conversion, which there is none of.
    private static func clientEncoding(_ text: String) throws(PostgresError) -> String {
        let folded = text.lowercased().filter { $0.isLetter || $0.isNumber }
        switch folded {
        case "utf8", "unicode": return "UTF8"
        case "sqlascii": return "SQL_ASCII"
        default:
            guard knownEncodings.contains(folded) else {
                throw PostgresError("22023", "invalid value for parameter \"client_encoding\": \"\(text)\"")
            }
            throw PostgresError(
                "0A000",
                "invalid value for parameter \"client_encoding\": \"\(text)\"",
                detail: "Conversion between \(text) and UTF8 is not supported."
            )
        }
    }

    private static let knownEncodings: Set<String> = [
        "latin1", "iso88591", "latin2", "latin3", "latin4", "latin5", "latin6", "latin7", "latin8", "latin9", "latin10",
        "win1250", "win1251", "win1252", "win1253", "win1254", "win1255", "win1256", "win1257", "win1258", "win866",
        "win874", "koi8r", "koi8u", "eucjp", "euckr", "euccn", "euctw", "sjis", "big5", "gbk", "gb18030", "uhc",
        "johab",
        "iso88595", "iso88596", "iso88597", "iso88598", "muleinternal", "eucjis2004", "shiftjis2004",
    ]
}
