/// Identifiers as SQL writes them.
public enum SQLIdentifier {
    /// The identifier as it must be written in SQL, with quotes where it needs them (`quote_ident`).
    public static func quote(_ name: String) -> String {
        let bytes = name.utf8
        let isPlain =
            bytes.first.map { isLetter($0) } == true && bytes.dropFirst().allSatisfy { isLetter($0) || isDigit($0) }
        if isPlain && !keywords.contains(name) { return name }
        var quoted = "\""
        for scalar in name.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// The parts of a name with dots, nil where the text is no name.
    ///
    /// Letters without quotes become lower case, as in SQL.
    public static func parts(of text: String) -> [String]? {
        var parts: [String] = []
        var scalars = text.unicodeScalars[...]
        while true {
            skipSpace(&scalars)
            guard let part = part(&scalars) else { return nil }
            parts.append(part)
            skipSpace(&scalars)
            guard let dot = scalars.popFirst() else { return parts }
            guard dot == "." else { return nil }
        }
    }

    private static let keywords: Set<String> = Set(
        BuiltInData.quotedKeywords.description.split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func skipSpace(_ scalars: inout Substring.UnicodeScalarView) {
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    }

    private static func part(_ scalars: inout Substring.UnicodeScalarView) -> String? {
        var result = String.UnicodeScalarView()
        if scalars.first == "\"" {
            scalars.removeFirst()
            while let scalar = scalars.popFirst() {
                if scalar != "\"" {
                    result.append(scalar)
                } else if scalars.first == "\"" {
                    scalars.removeFirst()
                    result.append("\"")
                } else {
                    return result.isEmpty ? nil : String(result)
                }
            }
            return nil
        }
        while let scalar = scalars.first, scalar != ".", scalar != "\"", !scalar.properties.isWhitespace {
            scalars.removeFirst()
            let isUpper = scalar >= "A" && scalar <= "Z"
            result.append(isUpper ? Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value + 32)) : scalar)
        }
        return result.isEmpty ? nil : String(result)
    }
}
