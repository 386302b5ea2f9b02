import PostgresWire

/// What functions of texts do where nobody has said which collation counts: they refuse to compare two texts, and give what
/// needs no comparison.
enum UnsettledFunctions {
    /// The implementation of a function of that `prosrc`; nil for one that always asks for a collation.
    static func scalar(_ source: String, _ error: PostgresError) -> ScalarImplementation? {
        switch source {
        case "greatest": return extremum(error)
        case "textpos", "replace_text", "split_part", "text_to_array", "text_to_array_null", "array_remove",
            "array_replace", "array_position", "array_position_start", "array_positions", "arrayoverlap",
            "arraycontains", "arraycontained":
            return search(source, error)
        default: return UnsettledArrays.scalar(source, error)
        }
    }

    /// GREATEST and LEAST: the only value that is not NULL.
    private static func extremum(_ error: PostgresError) -> ScalarImplementation {
        .many { (values, _) throws(PostgresError) in
            let known = values.filter { !$0.isNull }
            if known.count > 1 { throw error }
            return known.first ?? .null
        }
    }

    /// The functions that look for a text in another, or in an array: where one is empty, there is nothing to look for.
    private static func search(_ source: String, _ error: PostgresError) -> ScalarImplementation? {
        guard let original = FunctionLibrary.scalars[source] else { return nil }
        return .typed { (values, arguments, result, environment) throws(PostgresError) in
            if compares(source, values) { throw error }
            switch original {
            case .binary(let body) where values.count == 2: return try body(values[0], values[1], environment)
            case .many(let body): return try body(values, environment)
            case .typed(let body): return try body(values, arguments, result, environment)
            default: throw error
            }
        }
    }

    /// Whether a value is one that is compared, or an array of some.
    private static func holdsText(_ value: PostgresValue) -> Bool {
        guard case .array(let array) = value else { return !value.isNull }
        return array.elements.contains { !$0.isNull }
    }

    private static func compares(_ source: String, _ values: [PostgresValue]) -> Bool {
        guard values.count >= 2 else { return false }
        if source.hasPrefix("array") { return values.prefix(2).allSatisfy(holdsText) }
        let (text, part) = (values[0].string.utf8.count, values[1].string.utf8.count)
        guard !values[0].isNull, !values[1].isNull, text > 0, part > 0 else { return false }
        switch source {
        case "textpos": return text >= part
        case "split_part": return values.count < 3 || values[2] != .int4(0)
        default: return true
        }
    }
}
