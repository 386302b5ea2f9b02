import PostgresQuery
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

    /// The encoding by PostgreSQL's name of it; but for UTF-8 there must be a conversion.
    private static func clientEncoding(_ text: String) throws(PostgresError) -> String {
        guard let encoding = CharacterEncoding(named: text) else {
            throw PostgresError("22023", "invalid value for parameter \"client_encoding\": \"\(text)\"")
        }
        guard encoding == .utf8 || encoding == .sqlASCII || TextConversion(encoding) != nil else {
            throw PostgresError(
                "0A000",
                "invalid value for parameter \"client_encoding\": \"\(text)\"",
                detail: "Conversion between \(encoding.name) and UTF8 is not supported."
            )
        }
        // An old name that clients look for.
        return text == "UNICODE" ? text : encoding.name
    }
}
