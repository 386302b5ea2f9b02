/// Which names and values options in parentheses may have.
enum OptionStyle {
    /// A name with or without a value.
    case plain
    /// The same, and the name may have another before it and a dot, as storage parameters have.
    case qualified
    /// A name with a value.
    case valued
    /// A name that is no keyword, with a value.
    case old
}

extension StatementParser {
    /// `(name [= value], …)`.
    mutating func definitionOptions(_ style: OptionStyle = .plain) throws(ParseFailure) -> [DefinitionOption] {
        try expect(.leftParenthesis)
        var options: [DefinitionOption] = []
        repeat {
            let start = start
            if style == .old, token.keyword != .unknownWord { throw syntaxError() }
            var option = DefinitionOption(name: try label())
            if style == .qualified, take(.dot) {
                option.namespace = option.name
                option.name = try label()
            }
            let needsValue = style == .valued || style == .old
            if needsValue, !at(.equals) { throw syntaxError() }
            if take(.equals) { option.value = try definitionArgument() }
            option.range = range(from: start)
            options.append(option)
        } while take(.comma)
        try expect(.rightParenthesis)
        return options
    }

    /// `WITH (name = value, …)`, where it is written.
    mutating func withOptions(_ style: OptionStyle = .plain) throws(ParseFailure) -> [DefinitionOption] {
        takeWith() ? try definitionOptions(style) : []
    }

    /// The value of an option: a type, a reserved word, an operator, a number or a string.
    mutating func definitionArgument() throws(ParseFailure) -> DefinitionValue {
        guard !isAtEnd else { throw syntaxError() }
        if token.isString { return .string(try string()) }
        if at(.integerNumber) || at(.decimalNumber) { return .number(try numberWithSign()) }
        if at(.plus) || at(.minus), peek().kind == .integerNumber || peek().kind == .decimalNumber {
            return .number(try numberWithSign())
        }
        if token.isOperator { return .operator(try anyOperator()) }
        if at(.operator), peek().kind == .leftParenthesis { return .operator(try operatorInParentheses()) }
        if take(.none) { return .word("NONE") }
        if !token.isColumnName, !token.isTypeOrFunctionName, token.kind == .word, !at(.setof) {
            return .word(takeWord())
        }
        return .type(try typeName(allowsColumnType: true))
    }

    /// `OPTIONS (name 'value', …)`, where it is written.
    mutating func foreignOptions() throws(ParseFailure) -> [OptionChange] {
        guard take(.options) else { return [] }
        try expect(.leftParenthesis)
        var options: [OptionChange] = []
        repeat {
            let start = start
            let name = try label()
            options.append(OptionChange(name: name, value: try string(), range: range(from: start)))
        } while take(.comma)
        try expect(.rightParenthesis)
        return options
    }

    /// `OPTIONS ([ADD|SET|DROP] name ['value'], …)`.
    mutating func foreignOptionChanges() throws(ParseFailure) -> [OptionChange] {
        try expect(.options)
        try expect(.leftParenthesis)
        var options: [OptionChange] = []
        repeat {
            let start = start
            var action: OptionAction?
            // A word before a string is the option's own name.
            if !peek().isString {
                if take(.add) {
                    action = .add
                } else if take(.set) {
                    action = .set
                } else if take(.drop) {
                    action = .drop
                }
            }
            var option = OptionChange(action: action, name: try label())
            if action != .drop { option.value = try string() }
            option.range = range(from: start)
            options.append(option)
        } while take(.comma)
        try expect(.rightParenthesis)
        return options
    }

    /// `(name [value], …)` of VACUUM, ANALYZE, REINDEX and CLUSTER.
    mutating func utilityOptions() throws(ParseFailure) -> [UtilityOption] {
        try expect(.leftParenthesis)
        var options: [UtilityOption] = []
        repeat {
            let start = start
            guard isAtUnreservedWord || at(.analyze) || at(.analyse) else { throw syntaxError() }
            var option = UtilityOption(name: takeIdentifier())
            if option.name.value == "analyse" { option.name.value = "analyze" }
            option.value = try utilityValue()
            option.range = range(from: start)
            options.append(option)
        } while take(.comma)
        try expect(.rightParenthesis)
        return options
    }

    /// A word, a string or a number, where one is written.
    mutating func utilityValue() throws(ParseFailure) -> CopyOptionValue? {
        guard !isAtEnd else { return nil }
        if isAtSignedNumber { return .number(try numberWithSign()) }
        if token.isString { return .string(try string()) }
        guard isAtUnreservedWord || at(.true) || at(.false) || at(.on) else { return nil }
        return .word(takeIdentifier().value)
    }
}
