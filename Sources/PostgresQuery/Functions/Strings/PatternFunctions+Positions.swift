import PostgresWire

/// `regexp_instr` and `regexp_substr`.
extension PatternFunctions {
    static func positions(in table: inout ScalarTable) {
        for suffix in ["", "_no_start", "_no_n", "_no_endoption", "_no_flags", "_no_subexpr"] {
            table["regexp_instr\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                try position(values, environment)
            }
        }
        for suffix in ["", "_no_start", "_no_n", "_no_flags", "_no_subexpr"] {
            table["regexp_substr\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                try part(values, environment)
            }
        }
    }

    private static func invalid(_ name: String, _ value: Int) -> PostgresError {
        PostgresError("22023", "invalid value for parameter \"\(name)\": \(value)")
    }

    /// A number among the arguments, or its default where they end before.
    private static func number(_ values: [PostgresValue], _ index: Int, default value: Int) -> Int {
        values.count > index ? values[index].int : value
    }

    private static func position(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let start = number(values, 2, default: 1)
        let count = number(values, 3, default: 1)
        let end = number(values, 4, default: 0)
        let group = number(values, 6, default: 0)
        if start <= 0 { throw invalid("start", start) }
        if count <= 0 { throw invalid("n", count) }
        if end != 0, end != 1 { throw invalid("endoption", end) }
        if group < 0 { throw invalid("subexpr", group) }
        let flags = values.count > 5 ? values[5] : nil
        let range = try occurrence(values, start, count, group, flags, function: "regexp_instr()", environment)
        guard let range = range.found else { return .int4(0) }
        return .int4(Int32(truncatingIfNeeded: (end == 1 ? range.upperBound : range.lowerBound) + 1))
    }

    private static func part(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let start = number(values, 2, default: 1)
        let count = number(values, 3, default: 1)
        let group = number(values, 5, default: 0)
        if start <= 0 { throw invalid("start", start) }
        if count <= 0 { throw invalid("n", count) }
        if group < 0 { throw invalid("subexpr", group) }
        let flags = values.count > 4 ? values[4] : nil
        let range = try occurrence(values, start, count, group, flags, function: "regexp_substr()", environment)
        return piece(range.found, range.text)
    }

    /// The place of a group in one of the matches, and the text's characters.
    private static func occurrence(
        _ values: [PostgresValue],
        _ start: Int,
        _ count: Int,
        _ group: Int,
        _ flags: PostgresValue?,
        function: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> (found: Range<Int>?, text: [Unicode.Scalar]) {
        let options = try options(flags, function: function).options
        let text = Array(values[0].string.unicodeScalars)
        let expression = try RegularExpression.make(values[1].string, options: options)
        let matches = try expression.matches(in: text, from: start - 1, isGlobal: true, limit: count, environment)
        guard matches.count >= count else { return (nil, text) }
        // Without a group the whole stands for the first one.
        let match = matches[count - 1]
        let index = group == 1 && match.count == 1 ? 0 : group
        return (match.indices.contains(index) ? match[index] : nil, text)
    }
}
