import PostgresWire

/// The implementations that functions have under other collations than the default one.
///
/// They are found by names that are made of the function's own and what the collation says.
enum CollatedFunctions {
    private static let keyPrefix = "collation key "
    private static let unsettledPrefix = "no collation for "
    private static let separator = " COLLATE "

    /// A function of letters under the collation `C`.
    static func plain(_ source: String) -> String { "\(source)\(separator)C" }

    /// A function of letters under the collation of a language.
    static func source(_ source: String, _ locale: String) -> String { "\(source)\(separator)ICU \(locale)" }

    /// The key by which a language orders texts.
    static func key(_ locale: String, isBlankPadded: Bool) -> String {
        "\(keyPrefix)\(isBlankPadded ? "bpchar" : "text") \(locale)"
    }

    /// GREATEST and LEAST by the order of a language.
    static func extremum(_ locale: String, isGreatest: Bool, isBlankPadded: Bool) -> String {
        "\(isGreatest ? "greatest" : "least") \(isBlankPadded ? "bpchar" : "text")\(separator)ICU \(locale)"
    }

    /// `min` or `max` of texts by the order of a language, as a signature.
    static func aggregate(_ signature: String, _ locale: String) -> String { "\(signature)\(separator)ICU \(locale)" }

    /// The signature of an aggregate that nobody has said the collation of.
    static func unsettledAggregate(_ signature: String) -> String { "\(signature)\(separator)?" }

    /// What says that nobody has said which collation counts.
    static func unsettled(_ purpose: String) -> String { unsettledPrefix + purpose }

    /// The same for a function that gives something all the same where it has nothing to compare.
    static func unsettled(_ purpose: String, for source: String) -> String {
        "\(unsettledPrefix)\(purpose)\(separator)\(source)"
    }

    /// What a function that lacks a collation tells; nil for any other.
    static func error(of source: String) -> PostgresError? {
        guard source.hasPrefix(unsettledPrefix) else { return nil }
        let purpose = String(source.dropFirst(unsettledPrefix.count))
        return unsettledError(purpose.lastPlace(of: separator)?.name ?? purpose)
    }

    /// The function that compares the keys of what a function compares.
    static func keyComparison(_ source: String) -> String { keyComparisons[source] ?? source }

    /// Whether a function makes keys; then it is nothing that anybody wrote.
    static func isKey(_ source: String) -> Bool { source.hasPrefix(keyPrefix) }

    /// The implementation of such a name; nil for a name of another kind.
    static func scalar(_ source: String) -> ScalarImplementation? {
        if source.hasPrefix(unsettledPrefix) {
            let rest = String(source.dropFirst(unsettledPrefix.count))
            let mark = rest.lastPlace(of: separator)
            let error = unsettledError(mark?.name ?? rest)
            if let mark, let found = UnsettledFunctions.scalar(mark.rest, error) { return found }
            return .many { (_, _) throws(PostgresError) in throw error }
        }
        if source.hasPrefix(keyPrefix) { return key(source.dropFirst(keyPrefix.count)) }
        guard let mark = source.lastPlace(of: separator) else { return nil }
        if mark.rest == "C" { return plainLetters(mark.name) }
        guard mark.rest.hasPrefix("ICU ") else { return nil }
        return language(mark.name, String(mark.rest.dropFirst(4)))
    }

    /// The aggregate of such a signature; nil for one of another kind.
    static func aggregate(_ signature: String) -> AggregateImplementation? {
        guard let mark = signature.lastPlace(of: separator) else { return nil }
        if mark.rest == "?" {
            return { _, _, _ in
                FoldState { (_, _) throws(PostgresError) in throw unsettledError(CollationUse.comparison) }
            }
        }
        guard mark.rest.hasPrefix("ICU ") else { return nil }
        let locale = String(mark.rest.dropFirst(4))
        let isGreatest = mark.name.hasPrefix("max")
        let isBlankPadded = mark.name.hasSuffix("(bpchar)")
        return { _, _, _ in
            FoldState { (left, right) throws(PostgresError) in
                let order = try compare(left, right, locale, isBlankPadded: isBlankPadded)
                if order == 0 { return left }
                return (order > 0) == isGreatest ? left : right
            }
        }
    }

    private static func unsettledError(_ purpose: String) -> PostgresError {
        PostgresError(
            "42P22",
            "could not determine which collation to use for \(purpose)",
            hint: "Use the COLLATE clause to set the collation explicitly."
        )
    }

    private static func key(_ name: Substring) -> ScalarImplementation? {
        guard let blank = name.firstIndex(of: " ") else { return nil }
        let isBlankPadded = name[..<blank] == "bpchar"
        let locale = String(name[name.index(after: blank)...])
        return .unary { (value, _) throws(PostgresError) in
            let text = isBlankPadded ? value.string.withoutTrailingBlanks : value.string
            return .bytea(try LanguageCollation.named(locale).key(of: text))
        }
    }

    /// A function of letters under `C`, where those outside of ASCII have no case.
    private static func plainLetters(_ name: String) -> ScalarImplementation? {
        @Sendable func lowered(_ value: PostgresValue) -> String {
            String(decoding: value.string.utf8.map { $0 >= 65 && $0 <= 90 ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
        for (suffix, isWanted) in [("iclike", true), ("icnlike", false)] where name.hasSuffix(suffix) {
            return .binary { (text, pattern, environment) throws(PostgresError) in
                .bool(try LikePattern.matches(lowered(text), lowered(pattern), environment) == isWanted)
            }
        }
        return FunctionLibrary.scalars[name]
    }

    private static func language(_ name: String, _ locale: String) -> ScalarImplementation? {
        if let letters = LanguageCollation.Case(rawValue: name) {
            return .unary { (value, _) throws(PostgresError) in
                .text(try LanguageCollation.named(locale).mapped(value.string, to: letters))
            }
        }
        for (suffix, isWanted) in [("iclike", true), ("icnlike", false)] where name.hasSuffix(suffix) {
            return .binary { (text, pattern, environment) throws(PostgresError) in
                let language = try LanguageCollation.named(locale)
                let (text, pattern) = (
                    language.mapped(text.string, to: .lower), language.mapped(pattern.string, to: .lower)
                )
                return .bool(try LikePattern.matches(text, pattern, environment) == isWanted)
            }
        }
        for (prefix, isGreatest) in [("greatest ", true), ("least ", false)] where name.hasPrefix(prefix) {
            let isBlankPadded = name.hasSuffix("bpchar")
            return .many { (values, _) throws(PostgresError) in
                var best = PostgresValue.null
                for value in values where value != .null {
                    guard best != .null else {
                        best = value
                        continue
                    }
                    let order = try compare(value, best, locale, isBlankPadded: isBlankPadded)
                    if isGreatest ? order > 0 : order < 0 { best = value }
                }
                return best
            }
        }
        // What letters are is the same for all languages.
        return FunctionLibrary.scalars[name]
    }

    private static func compare(
        _ left: PostgresValue,
        _ right: PostgresValue,
        _ locale: String,
        isBlankPadded: Bool
    ) throws(PostgresError) -> Int {
        let language = try LanguageCollation.named(locale)
        func key(_ value: PostgresValue) -> PostgresValue {
            switch value {
            case .null: .null
            case .array(let array):
                .array(
                    PostgresArray(
                        elementType: .bytea,
                        dimensions: array.dimensions,
                        elements: array.elements.map(key)
                    )
                )
            default: .bytea(language.key(of: isBlankPadded ? value.string.withoutTrailingBlanks : value.string))
            }
        }
        return ValueOrder.compare(key(left), key(right))
    }

    private static let keyComparisons: [String: String] = {
        var found: [String: String] = [:]
        for type in ["text_", "name", "bpchar"] {
            for (name, other) in ["lt": "lt", "le": "le", "gt": "gt", "ge": "ge", "eq": "eq"] {
                found[type + name] = "bytea" + other
            }
        }
        for pair in ["nametext", "textname"] {
            for name in ["lt", "le", "gt", "ge", "eq"] {
                found[pair == "nametext" ? "name\(name)text" : "text\(name)name"] = "bytea\(name)"
            }
        }
        found["texteq"] = "byteaeq"
        for name in ["bttextcmp", "btnamecmp", "btnametextcmp", "bttextnamecmp", "bpcharcmp"] {
            found[name] = "byteacmp"
        }
        return found
    }()
}

extension String {
    /// The name before the last place of a separator, and what is behind it.
    fileprivate func lastPlace(of separator: String) -> (name: String, rest: String)? {
        let (bytes, wanted) = (Array(utf8), Array(separator.utf8))
        guard bytes.count >= wanted.count else { return nil }
        for start in (0...(bytes.count &- wanted.count)).reversed()
        where bytes[start..<(start &+ wanted.count)].elementsEqual(wanted) {
            return (
                String(decoding: bytes[..<start], as: UTF8.self),
                String(decoding: bytes[(start &+ wanted.count)...], as: UTF8.self)
            )
        }
        return nil
    }
}
