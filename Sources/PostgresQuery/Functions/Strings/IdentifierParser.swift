import PostgresWire

/// `parse_ident`: the parts of a qualified name.
enum IdentifierParser {
    /// The parts, names without quotes in small letters; what follows the name is an error only where that is asked for.
    static func parts(of source: String, isStrict: Bool) throws(PostgresError) -> [String] {
        let characters = Array(source.unicodeScalars)
        var position = 0
        var parts: [String] = []
        var isAfterDot = false
        func invalid(_ detail: String?) -> PostgresError {
            PostgresError("22023", "string is not a valid identifier: \"\(source)\"", detail: detail)
        }
        func skipBlanks() { while position < characters.count, characters[position].isBlank { position += 1 } }
        skipBlanks()
        while true {
            if position < characters.count, characters[position] == "\"" {
                let (name, end) = quoted(characters, from: position + 1)
                guard let end else { throw invalid("String has unclosed double quotes.") }
                if name.isEmpty { throw invalid("Quoted identifier must not be empty.") }
                parts.append(name)
                position = end
            } else if position < characters.count, isStart(characters[position]) {
                let start = position
                while position < characters.count, isPart(characters[position]) { position += 1 }
                parts.append(String(String.UnicodeScalarView(characters[start..<position].map(folded))))
            } else if position < characters.count, characters[position] == "." {
                throw invalid("No valid identifier before \".\".")
            } else if isAfterDot {
                throw invalid("No valid identifier after \".\".")
            } else {
                throw invalid(nil)
            }
            skipBlanks()
            guard position < characters.count else { return parts }
            guard characters[position] == "." else {
                if isStrict { throw invalid(nil) }
                return parts
            }
            isAfterDot = true
            position += 1
            skipBlanks()
        }
    }

    /// The name up to a double quote, of which two stand for one, and where it ends.
    private static func quoted(_ characters: [Unicode.Scalar], from start: Int) -> (String, Int?) {
        var name = String.UnicodeScalarView()
        var position = start
        while position < characters.count {
            if characters[position] == "\"" {
                guard position + 1 < characters.count, characters[position + 1] == "\"" else {
                    return (String(name), position + 1)
                }
                position += 1
            }
            name.append(characters[position])
            position += 1
        }
        return (String(name), nil)
    }

    private static func isStart(_ character: Unicode.Scalar) -> Bool {
        character == "_" || !character.isASCII || (character >= "a" && character <= "z")
            || (character >= "A" && character <= "Z")
    }

    private static func isPart(_ character: Unicode.Scalar) -> Bool {
        isStart(character) || (character >= "0" && character <= "9") || character == "$"
    }

    private static func folded(_ character: Unicode.Scalar) -> Unicode.Scalar {
        character.isASCII ? character.simpleLowercase : character
    }
}
