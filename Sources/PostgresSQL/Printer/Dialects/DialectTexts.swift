/// The texts of arrays: `{a,b}` without quotes, NULLs or braces inside.
enum ArrayText {
    /// The elements of such a text; nil for any other.
    static func elements(_ text: String) -> [String]? {
        guard text.hasPrefix("{"), text.hasSuffix("}"), text.utf8.count > 1 else { return nil }
        let body = text.dropFirst().dropLast()
        if body.isEmpty { return [] }
        guard !body.contains(where: { "{}\"\\".contains($0) }) else { return nil }
        let elements = body.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.drop { $0 == " " } }
            .map { String($0.reversed().drop { $0 == " " }.reversed()) }
        return elements.contains { $0.isEmpty || $0.lowercased() == "null" } ? nil : elements
    }
}

/// The texts of intervals that databases have in common: `1 day 2 hours`, `3 days 04:05:06`.
enum IntervalText {
    private static let units: Set<String> = [
        "year", "years", "month", "months", "day", "days", "hour", "hours", "minute", "minutes", "second", "seconds",
        "week", "weeks", "millisecond", "milliseconds", "microsecond", "microseconds",
    ]

    /// Whether a text is such a one.
    static func isCommon(_ text: String) -> Bool {
        var words = text.lowercased().split(separator: " ")
        if words.isEmpty { return false }
        if let last = words.last, last.contains(":") {
            words.removeLast()
            let parts = last.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { return false }
        }
        guard words.count % 2 == 0 else { return false }
        return words.enumerated().allSatisfy { index, word in
            index % 2 == 0 ? Int32(word) != nil : units.contains(String(word))
        }
    }
}

/// PostgreSQL's regular expressions.
enum RegularExpression {
    /// Whether a replacement means the same: backslashes stand before digits from 1 on or other backslashes alone.
    static func isReplacement(_ text: String) -> Bool {
        var rest = Substring(text)
        while let backslash = rest.firstIndex(of: "\\") {
            rest = rest[backslash...].dropFirst()
            guard let next = rest.popFirst(), ("1"..."9").contains(next) || next == "\\" else { return false }
        }
        return true
    }

    /// Whether a pattern is known to mean the same to RE2: a constant without what only one of them has.
    static func isPlain(_ pattern: Expression) -> Bool {
        guard case .literal(let literal) = pattern, let text = literal.text, !text.hasPrefix("***") else {
            return false
        }
        var isEscaped = false
        var previous: Character?
        for character in text {
            if isEscaped {
                isEscaped = false
                if character.isLetter || character.isNumber, !"dswDSWnrtf".contains(character) { return false }
            } else if character == "\\" {
                isEscaped = true
            } else if previous == "(", character == "?" {
                return false
            } else if previous == "[", ":.=".contains(character), !text.contains("[[:") {
                return false
            }
            previous = character
        }
        return !isEscaped && !text.contains("[[.") && !text.contains("[[=") && !text.contains("[[:<")
            && !text.contains("[[:>")
    }
}

/// Formats of `to_char` and `to_date` for dates and times.
enum DateFormat {
    /// What PostgreSQL's patterns are to strftime, the longest first.
    private static let patterns: [(name: String, format: String)] = [
        ("HH24", "%H"), ("HH12", "%I"), ("YYYY", "%Y"), ("IYYY", "%G"), ("DDD", "%j"), ("MI", "%M"), ("MM", "%m"),
        ("DD", "%d"), ("SS", "%S"), ("US", "%f"), ("MS", "%g"), ("IW", "%V"), ("YY", "%y"), ("HH", "%I"),
    ]

    /// The format of strftime; nil where a part has no equivalent.
    static func format(_ text: String) -> String? {
        var rest = Substring(text)
        var result = ""
        while let first = rest.first {
            if let pattern = patterns.first(where: { rest.hasPrefix($0.name) }) {
                result += pattern.format
                rest = rest.dropFirst(pattern.name.count)
            } else if "-/:. ,".contains(first) {
                result.append(first)
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        return result.isEmpty ? nil : result
    }

    /// `to_char(value, format)` of a date or time.
    static func formatting(_ values: [Expression]) -> DialectRewriting {
        guard let format = format(of: values) else { return .refused("has no equivalent for this format") }
        return .template("strftime($1, $2)", [values[0], format])
    }

    /// A function that reads a text by a format.
    static func reading(_ values: [Expression], _ template: String) -> DialectRewriting {
        guard let format = format(of: values) else { return .refused("has no equivalent for this format") }
        return .template(template, [values[0], format])
    }

    private static func format(of values: [Expression]) -> Expression? {
        guard values.count == 2, case .literal(let literal) = values[1], let text = literal.text else { return nil }
        return format(text).map { .literal(Literal(.string($0))) }
    }
}
