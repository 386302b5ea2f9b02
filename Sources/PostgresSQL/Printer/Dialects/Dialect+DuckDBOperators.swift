extension Dialect {
    /// The operators of DuckDB that are not those of PostgreSQL.
    static let duckDBOperators: [String: DialectRule] = [
        "~": .rewritten { values, _ in match(values, "regexp_matches($1, $2, 's')") },
        "~*": .rewritten { values, _ in match(values, "regexp_matches($1, $2, 'is')") },
        "!~": .rewritten { values, _ in match(values, "NOT regexp_matches($1, $2, 's')") },
        "!~*": .rewritten { values, _ in match(values, "NOT regexp_matches($1, $2, 'is')") },
        "^": .same, "&": .same, "|": .same, "<<": .same, ">>": .same, "prefix ~": .same, "prefix -": .same,
        "prefix +": .same, "#": .template("xor($1, $2)"), "prefix @": .template("abs($1)"),
        "prefix |/": .template("sqrt($1)"), "prefix ||/": .template("cbrt($1)"),
        "%": .template("$1 % CASE $2 WHEN 0 THEN error('division by zero') ELSE $2 END"),
        "||": .rewritten { values, typing in concatenation(values, typing) },
        "->": .rewritten { values, _ in member(values, "$1 -> $2") },
        "->>": .rewritten { values, _ in member(values, "$1 ->> $2") },
        "#>": .rewritten { values, _ in path(values, "$1 -> ") },
        "#>>": .rewritten { values, _ in path(values, "$1 ->> ") },
        "&&": .template("list_has_any($1, $2)"),
        "@>": .rewritten { values, typing in contains(values[0], values[1], typing) },
        "<@": .rewritten { values, typing in contains(values[1], values[0], typing) },
        "-": .rewritten { values, typing in
            typing.kind(of: values[0]) == .json ? .refused("of JSON has no equivalent") : .unchanged
        },
        "~~": .refused("has no equivalent: write LIKE"), "~~*": .refused("has no equivalent: write ILIKE"),
        "!~~": .refused("has no equivalent: write NOT LIKE"), "!~~*": .refused("has no equivalent: write NOT ILIKE"),
    ]

    /// Texts are joined as in PostgreSQL; a list that is NULL takes nothing away from another there.
    private static func concatenation(_ values: [Expression], _ typing: DialectTyping) -> DialectRewriting {
        let kinds = values.map { typing.kind(of: $0) }
        if kinds.contains(.json) { return .refused("of JSON has no equivalent") }
        switch (kinds[0], kinds[1]) {
        case (.array, .array): return .template("list_concat($1, $2)", values)
        case (.array, .some): return .template("array_append($1, $2)", values)
        case (.some, .array): return .template("array_prepend($1, $2)", values)
        case (.array, nil), (nil, .array): return .refused("has an equivalent only where it is known what is an array")
        default:
            let isOther = values.contains { isWrittenOtherwise($0, typing) }
            return isOther ? .refused("has no equivalent, since such values are written otherwise") : .unchanged
        }
    }

    private static func match(_ values: [Expression], _ text: String) -> DialectRewriting {
        guard RegularExpression.isPlain(values[1]) else { return .refused("has no equivalent for this pattern") }
        return .template(text, values)
    }

    /// A member of a JSON value: a number, or a name that DuckDB does not take for a path.
    private static func member(_ values: [Expression], _ text: String) -> DialectRewriting {
        guard case .literal(let literal) = values[1] else {
            return .refused("has an equivalent only for a member that is written as a text or a number")
        }
        switch literal.value {
        case .integer: return .template(text, values)
        case .string(let name):
            guard let path = jsonPath([name]) else { return .refused("has no equivalent for this name") }
            return .template(text, [values[0], .literal(Literal(.string(path)))])
        default: return .refused("has no equivalent for this member")
        }
    }

    /// A member of a JSON value by its way, which is an array of texts.
    private static func path(_ values: [Expression], _ text: String) -> DialectRewriting {
        let names: [String]?
        switch values[1] {
        case .literal(let literal): names = literal.text.flatMap(ArrayText.elements)
        case .array(let array):
            let texts = array.elements.compactMap { if case .literal(let text) = $0 { text.text } else { nil } }
            names = texts.count == array.elements.count ? texts : nil
        default: names = nil
        }
        guard let names, names.allSatisfy({ Int($0) == nil }), let path = jsonPath(names) else {
            return .refused("has an equivalent only for names that are written as an array")
        }
        return .template(text + "$2", [values[0], .literal(Literal(.string(path)))])
    }

    /// DuckDB's path of members with these names, quoted.
    private static func jsonPath(_ names: [String]) -> String? {
        guard !names.contains(where: { $0.contains("\"") || $0.contains("\\") || $0.contains("*") }) else { return nil }
        return "$" + names.map { ".\"\($0)\"" }.joined()
    }

    private static func contains(_ whole: Expression, _ part: Expression, _ typing: DialectTyping) -> DialectRewriting {
        let kinds = [typing.kind(of: whole), typing.kind(of: part)]
        let hasNull = [whole, part].contains { value in
            if case .array(let array) = value { array.elements.contains(.literal(Literal(.null))) } else { false }
        }
        if hasNull { return .refused("has no equivalent for an array with NULL") }
        if kinds.contains(.array) { return .template("list_has_all($1, $2)", [whole, part]) }
        return .refused("has an equivalent only for arrays")
    }

    /// Casts that change the value in PostgreSQL and would not in DuckDB, and constants in PostgreSQL's own forms.
    @Sendable
    static func duckDBCast(_ cast: CastExpression, _ typing: DialectTyping) -> DialectRewriting {
        let text: String? = if case .literal(let literal) = cast.operand { literal.text } else { nil }
        let name = cast.type.name.name
        if !cast.type.arrayBounds.isEmpty { return arrayCast(cast, text) }
        switch name {
        case "text" where isWrittenOtherwise(cast.operand, typing),
            "varchar" where isWrittenOtherwise(cast.operand, typing):
            return .refused("has no equivalent, since such values are written otherwise")
        case "varchar" where !cast.type.modifiers.isEmpty:
            var plain = cast
            plain.type.modifiers = []
            return .template("left($1, $2)", [.cast(plain), cast.type.modifiers[0]])
        case "bytea":
            guard let text, let blob = blob(text) else {
                return .refused("has an equivalent only for a constant with hexadecimal digits")
            }
            return .template("CAST($1 AS BLOB)", [.literal(Literal(.string(blob)))])
        case "interval":
            if let text, !IntervalText.isCommon(text) { return .refused("has no equivalent for this text") }
            return .unchanged
        case "numeric" where cast.type.modifiers.isEmpty:
            if let text, (text.split(separator: ".").dropFirst().first?.count ?? 0) > 10 {
                return .refused("has no equivalent for so many digits")
            }
            // A constant keeps its digits.
            guard case .literal(let literal) = cast.operand, case .decimal = literal.value else { return .unchanged }
            return .template("$1", [cast.operand])
        case "int2", "int4", "int8":
            guard let text, !isWholeNumber(text) else { return .unchanged }
            return .refused("has no equivalent for this text")
        case "bool":
            guard let text else { return .unchanged }
            switch text.lowercased() {
            case "on", "yes", "y", "t", "true", "1": return .expression(.literal(Literal(.bool(true))))
            case "off", "no", "n", "f", "false", "0": return .expression(.literal(Literal(.bool(false))))
            default: return .refused("has no equivalent for this text")
            }
        default: return .unchanged
        }
    }

    /// Whether a text is what PostgreSQL takes for a whole number.
    private static func isWholeNumber(_ text: String) -> Bool {
        let spaces = " \t\n\r\u{B}\u{C}"
        var digits = text.drop { spaces.contains($0) }
        while let last = digits.last, spaces.contains(last) { digits.removeLast() }
        if let sign = digits.first, "+-".contains(sign) { digits.removeFirst() }
        return !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
    }

    /// A constant `{a,b}` as a list.
    private static func arrayCast(_ cast: CastExpression, _ text: String?) -> DialectRewriting {
        guard let text else { return .unchanged }
        guard let elements = ArrayText.elements(text) else { return .refused("has no equivalent for this text") }
        var list = cast
        list.operand = .array(ArrayExpression(elements: elements.map { .literal(Literal(.string($0))) }))
        return .expression(.cast(list))
    }

    /// DuckDB's form of `\x4142`.
    private static func blob(_ text: String) -> String? {
        guard text.hasPrefix("\\x"), text.utf8.count % 2 == 0 else { return nil }
        var result = ""
        for (index, digit) in text.dropFirst(2).enumerated() {
            guard digit.isASCII, digit.isHexDigit else { return nil }
            if index % 2 == 0 { result += "\\x" }
            result.append(digit)
        }
        return result
    }
}
