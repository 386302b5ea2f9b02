import PostgresWire

/// LIKE, SIMILAR TO, and the functions of regular expressions.
enum PatternFunctions {
    static func register(in table: inout ScalarTable) {
        operators(in: &table)
        searching(in: &table)
        positions(in: &table)
        replacing(in: &table)
        splitting(in: &table)
        similar(in: &table)
    }

    private static func operators(in table: inout ScalarTable) {
        for type in ["text", "name"] {
            for (suffix, isWanted) in [("like", true), ("nlike", false)] {
                table["\(type)\(suffix)"] = .binary { (text, pattern, environment) throws(PostgresError) in
                    .bool(try LikePattern.matches(text.string, pattern.string, environment) == isWanted)
                }
                table["\(type)ic\(suffix)"] = .binary { (text, pattern, environment) throws(PostgresError) in
                    .bool(
                        try LikePattern.matches(text.string, pattern.string, ignoresCase: true, environment) == isWanted
                    )
                }
            }
            for (suffix, isWanted) in [("regexeq", true), ("regexne", false)] {
                table["\(type)\(suffix)"] = .binary { (text, pattern, environment) throws(PostgresError) in
                    .bool(
                        try RegularExpression.make(pattern.string).matches(text.string, environment) == isWanted
                    )
                }
                table["\(type)ic\(suffix)"] = .binary { (text, pattern, environment) throws(PostgresError) in
                    let options = PatternOptions(ignoresCase: true)
                    let expression = try RegularExpression.make(pattern.string, options: options)
                    return .bool(try expression.matches(text.string, environment) == isWanted)
                }
            }
        }
        table["bytealike"] = .binary { (text, pattern, environment) throws(PostgresError) in
            .bool(try LikePattern.matches(text.bytes, pattern.bytes, environment))
        }
        table["byteanlike"] = .binary { (text, pattern, environment) throws(PostgresError) in
            .bool(try !LikePattern.matches(text.bytes, pattern.bytes, environment))
        }
    }

    /// The options behind a text of flags; `g` is known where it has a meaning.
    static func options(
        _ flags: PostgresValue?,
        function: String? = nil
    ) throws(PostgresError) -> (options: PatternOptions, isGlobal: Bool) {
        var options = PatternOptions()
        var isGlobal = false
        for letter in flags?.string.unicodeScalars ?? "".unicodeScalars {
            if letter == "g" {
                isGlobal = true
                guard let function else { continue }
                var hint: String?
                if function == "regexp_match()" { hint = "Use the regexp_matches function instead." }
                throw PostgresError("22023", "\(function) does not support the \"global\" option", hint: hint)
            }
            guard options.apply(letter) else {
                throw PostgresError("22023", "invalid regular expression option: \"\(letter)\"")
            }
        }
        return (options, isGlobal)
    }

    private static func searching(in table: inout ScalarTable) {
        table["textregexsubstr"] = .binary { (text, pattern, environment) throws(PostgresError) in
            let characters = Array(text.string.unicodeScalars)
            let expression = try RegularExpression.make(pattern.string)
            guard let match = try expression.matches(in: characters, isGlobal: false, environment).first else {
                return .null
            }
            return piece(match.count > 1 ? match[1] : match[0], characters)
        }
        for source in ["regexp_match", "regexp_match_no_flags"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                let flags = values.count > 2 ? values[2] : nil
                let options = try options(flags, function: "regexp_match()").options
                let characters = Array(values[0].string.unicodeScalars)
                let expression = try RegularExpression.make(values[1].string, options: options)
                guard let match = try expression.matches(in: characters, isGlobal: false, environment).first else {
                    return .null
                }
                return groups(match, characters)
            }
        }
        for source in ["regexp_like", "regexp_like_no_flags"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                let flags = values.count > 2 ? values[2] : nil
                let options = try options(flags, function: "regexp_like()").options
                let expression = try RegularExpression.make(values[1].string, options: options)
                return .bool(try expression.matches(values[0].string, environment))
            }
        }
        for source in ["regexp_count_no_start", "regexp_count_no_flags", "regexp_count"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                let start = values.count > 2 ? values[2].int : 1
                if start <= 0 { throw PostgresError("22023", "invalid value for parameter \"start\": \(start)") }
                let options = try options(values.count > 3 ? values[3] : nil, function: "regexp_count()").options
                let characters = Array(values[0].string.unicodeScalars)
                let expression = try RegularExpression.make(values[1].string, options: options)
                let found = try expression.matches(in: characters, from: start - 1, isGlobal: true, environment)
                return .int4(Int32(truncatingIfNeeded: found.count))
            }
        }
    }

    /// What a range of a text holds; NULL for none.
    static func piece(_ range: Range<Int>?, _ text: [Unicode.Scalar]) -> PostgresValue {
        range.map { .text(String(String.UnicodeScalarView(text[$0]))) } ?? .null
    }

    /// The groups of a match as an array of text; the whole where there are no groups.
    static func groups(_ match: [Range<Int>?], _ text: [Unicode.Scalar]) -> PostgresValue {
        let ranges = match.count > 1 ? match.dropFirst() : match[...]
        return .array(PostgresArray(ranges.map { piece($0, text) }, of: .text))
    }

    private static func replacing(in table: inout ScalarTable) {
        for source in ["textregexreplace_noopt", "textregexreplace"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                if values.count > 3, let digit = values[3].string.unicodeScalars.first, digit >= "0", digit <= "9" {
                    throw PostgresError(
                        "22023",
                        "invalid regular expression option: \"\(digit)\"",
                        hint: "If you meant to use regexp_replace() with a start parameter, "
                            + "cast the fourth argument to integer explicitly."
                    )
                }
                let (options, isGlobal) = try options(values.count > 3 ? values[3] : nil)
                return try replaced(values, options, start: 1, number: isGlobal ? 0 : 1, environment)
            }
        }
        for source in ["_no_n", "_no_flags", ""] {
            table["textregexreplace_extended\(source)"] = .many { (values, environment) throws(PostgresError) in
                let start = values.count > 3 ? values[3].int : 1
                if start <= 0 { throw PostgresError("22023", "invalid value for parameter \"start\": \(start)") }
                let (options, isGlobal) = try options(values.count > 5 ? values[5] : nil)
                let number = values.count > 4 ? values[4].int : isGlobal ? 0 : 1
                if number < 0 { throw PostgresError("22023", "invalid value for parameter \"n\": \(number)") }
                return try replaced(values, options, start: start, number: number, environment)
            }
        }
    }

    private static func replaced(
        _ values: [PostgresValue],
        _ options: PatternOptions,
        start: Int,
        number: Int,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let text = Array(values[0].string.unicodeScalars)
        let expression = try RegularExpression.make(values[1].string, options: options)
        let limit = number == 0 ? Int.max : number
        let found = try expression.matches(
            in: text,
            from: start - 1,
            isGlobal: number != 1,
            limit: limit,
            environment
        )
        if number > found.count { return values[0] }
        let replacement = Array(values[2].string.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        for match in number == 0 ? found[...] : found[(number - 1)...] {
            guard let whole = match[0] else { continue }
            result.append(contentsOf: text[position..<whole.lowerBound])
            append(replacement, match, text, to: &result)
            position = whole.upperBound
        }
        result.append(contentsOf: text[position...])
        return .text(String(result))
    }

    /// Appends a replacement, in which `\1` stands for a group and `\&` for the whole match.
    private static func append(
        _ replacement: [Unicode.Scalar],
        _ match: [Range<Int>?],
        _ text: [Unicode.Scalar],
        to result: inout String.UnicodeScalarView
    ) {
        var index = 0
        while index < replacement.count {
            let character = replacement[index]
            index += 1
            guard character == "\\", index < replacement.count else {
                result.append(character)
                continue
            }
            let next = replacement[index]
            switch next {
            case "1"..."9":
                let group = Int(next.value) - 48
                if group < match.count, let range = match[group] { result.append(contentsOf: text[range]) }
                index += 1
            case "&":
                if let range = match[0] { result.append(contentsOf: text[range]) }
                index += 1
            case "\\":
                result.append("\\")
                index += 1
            default: result.append("\\")
            }
        }
    }

    private static func splitting(in table: inout ScalarTable) {
        for source in ["regexp_split_to_array", "regexp_split_to_array_no_flags"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                .array(PostgresArray(try pieces(values, function: "regexp_split_to_array()", environment), of: .text))
            }
        }
    }

    /// The texts between matches; an empty match at an edge or behind another match does not split.
    static func pieces(
        _ values: [PostgresValue],
        function: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [PostgresValue] {
        let options = try options(values.count > 2 ? values[2] : nil, function: function).options
        let text = Array(values[0].string.unicodeScalars)
        let expression = try RegularExpression.make(values[1].string, options: options)
        var pieces: [PostgresValue] = []
        var position = 0
        for match in try expression.matches(in: text, isGlobal: true, environment) {
            guard let whole = match[0] else { continue }
            if whole.isEmpty, whole.lowerBound == position || whole.lowerBound >= text.count { continue }
            pieces.append(piece(position..<whole.lowerBound, text))
            position = whole.upperBound
        }
        return pieces + [piece(position..<text.count, text)]
    }

    private static func similar(in table: inout ScalarTable) {
        table.unary("similar_to_escape_1") { (pattern) throws(PostgresError) in
            .text(try SimilarPattern.regularExpression(pattern.string, escape: "\\"))
        }
        table.binary("similar_to_escape_2") { (pattern, escape) throws(PostgresError) in
            .text(try SimilarPattern.regularExpression(pattern.string, escape: escape.string))
        }
        table.binary("similar_escape") { (pattern, escape) throws(PostgresError) in
            if pattern.isNull { return .null }
            let escape = escape.isNull ? "\\" : escape.string
            return .text(try SimilarPattern.regularExpression(pattern.string, escape: escape))
        }
        table["substring(text,text,text)"] = .many { (values, environment) throws(PostgresError) in
            let pattern = try SimilarPattern.regularExpression(values[1].string, escape: values[2].string)
            let characters = Array(values[0].string.unicodeScalars)
            let expression = try RegularExpression.make(pattern)
            guard let match = try expression.matches(in: characters, isGlobal: false, environment).first else {
                return .null
            }
            return piece(match.count > 1 ? match[1] : match[0], characters)
        }
    }
}
