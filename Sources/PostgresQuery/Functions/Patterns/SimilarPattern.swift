import PostgresWire

/// SIMILAR TO's patterns, written as regular expressions.
enum SimilarPattern {
    /// The regular expression of a pattern; an empty escape text means none.
    static func regularExpression(_ pattern: String, escape: String) throws(PostgresError) -> String {
        let escape = try LikePattern.singleEscape(escape)
        var result = String.UnicodeScalarView()
        result.append(contentsOf: "^(?:".unicodeScalars)
        var isAfterEscape = false
        var isInBrackets = false
        var separatorCount = 0
        for character in pattern.unicodeScalars {
            if isAfterEscape {
                if character == "\"", !isInBrackets {
                    try separate(&separatorCount, &result)
                } else {
                    result.append("\\")
                    result.append(character)
                }
                isAfterEscape = false
            } else if character == escape {
                isAfterEscape = true
            } else if isInBrackets {
                if character == "\\" { result.append("\\") }
                result.append(character)
                isInBrackets = character != "]"
            } else {
                append(character, to: &result)
                isInBrackets = character == "["
            }
        }
        result.append(contentsOf: ")$".unicodeScalars)
        return String(result)
    }

    private static func append(_ character: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
        switch character {
        case "%": result.append(contentsOf: ".*".unicodeScalars)
        case "_": result.append(".")
        case "(": result.append(contentsOf: "(?:".unicodeScalars)
        case "\\", ".", "^", "$":
            result.append("\\")
            result.append(character)
        default: result.append(character)
        }
    }

    /// What an escaped quote means: the edges of the part that `substring` takes out.
    private static func separate(
        _ count: inout Int,
        _ result: inout String.UnicodeScalarView
    ) throws(PostgresError) {
        count += 1
        switch count {
        // The first part takes as little as it can.
        case 1: result.append(contentsOf: "){1,1}?(".unicodeScalars)
        case 2: result.append(contentsOf: "){1,1}(?:".unicodeScalars)
        default:
            throw PostgresError(
                "2200C",
                "SQL regular expression may not contain more than two escape-double-quote separators"
            )
        }
    }
}
