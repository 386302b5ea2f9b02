extension StatementParser {
    /// A call in a syntax of its own, or nil where the current keyword begins none.
    @inline(never)
    mutating func standardCall() throws(ParseFailure) -> Expression? {
        switch token.keyword {
        case .currentDate, .currentTime, .currentTimestamp, .localtime, .localtimestamp, .currentCatalog, .currentRole,
            .currentUser, .sessionUser, .user:
            return try sqlValue()
        case .cast: return try castCall()
        case .currentSchema where peek().kind != .leftParenthesis: return try sqlValue()
        case .collation where peek().keyword == .for: return try collationFor()
        default: break
        }
        guard peek().kind == .leftParenthesis else { return nil }
        switch token.keyword {
        case .coalesce, .greatest, .least, .grouping, .nullif: return try construct()
        case .extract: return try standard("extract") { parser throws(ParseFailure) in try parser.extractArguments() }
        case .position:
            return try standard("position") { parser throws(ParseFailure) in try parser.positionArguments() }
        case .normalize:
            return try standard("normalize") { parser throws(ParseFailure) in try parser.normalizeArguments() }
        case .overlay, .substring: return try overlayOrSubstring()
        case .trim: return try trim()
        case .treat: return try treat()
        case .xmlconcat, .xmlelement, .xmlexists, .xmlforest, .xmlparse, .xmlpi, .xmlroot, .xmlserialize:
            return try xmlCall()
        default: return nil
        }
    }

    /// CURRENT_DATE and its kin.
    private mutating func sqlValue() throws(ParseFailure) -> Expression {
        let start = start
        let keyword = token.keyword
        var call = FunctionCall(name: QualifiedName([takeIdentifier()]), syntax: .sqlValue)
        let hasPrecision =
            keyword == .currentTime || keyword == .currentTimestamp || keyword == .localtime
            || keyword == .localtimestamp
        if hasPrecision, take(.leftParenthesis) {
            guard isAtInteger else { throw syntaxError() }
            call.arguments = [FunctionArgument(value: .literal(literal()))]
            try expect(.rightParenthesis)
        }
        call.range = range(from: start)
        return .function(call)
    }

    /// COALESCE, GREATEST, LEAST, GROUPING, NULLIF.
    @inline(never)
    private mutating func construct() throws(ParseFailure) -> Expression {
        let start = start
        let isPair = at(.nullif)
        var call = FunctionCall(name: QualifiedName([takeIdentifier()]), syntax: .construct)
        advance()
        repeat {
            call.arguments.append(FunctionArgument(value: try expression()))
        } while !(isPair && call.arguments.count == 2) && take(.comma)
        if isPair, call.arguments.count < 2 { throw syntaxError() }
        try expect(.rightParenthesis)
        call.range = range(from: start)
        return .function(call)
    }

    /// A call of a function of `pg_catalog` whose arguments stand in the standard's syntax.
    private mutating func standard(
        _ name: String,
        _ arguments: (inout StatementParser) throws(ParseFailure) -> [Expression]
    ) throws(ParseFailure) -> Expression {
        let start = start
        let word = token.range
        advance()
        try expect(.leftParenthesis)
        let values = try arguments(&self)
        try expect(.rightParenthesis)
        return .function(
            FunctionCall(
                name: .catalog(name, range: word),
                syntax: .standard,
                arguments: values.map { FunctionArgument(value: $0) },
                range: range(from: start)
            )
        )
    }

    /// `field FROM a`.
    private mutating func extractArguments() throws(ParseFailure) -> [Expression] {
        let field: Literal
        if token.isString {
            field = literal()
        } else {
            switch token.keyword {
            case .unknownWord, .year, .month, .day, .hour, .minute, .second: break
            default: throw syntaxError()
            }
            guard token.isLabel else { throw syntaxError() }
            let name = takeIdentifier()
            field = Literal(.string(name.value), range: name.range)
        }
        try expect(.from)
        return [.literal(field), try expression()]
    }

    /// `a IN b`, which is `position(b, a)`.
    private mutating func positionArguments() throws(ParseFailure) -> [Expression] {
        let part = try expression(isRestricted: true)
        try expect(.in)
        let whole = try expression(isRestricted: true)
        return [whole, part]
    }

    /// `a [, form]`.
    private mutating func normalizeArguments() throws(ParseFailure) -> [Expression] {
        let value = try expression()
        guard take(.comma) else { return [value] }
        switch token.keyword {
        case .nfc, .nfd, .nfkc, .nfkd: break
        default: throw syntaxError()
        }
        let form = Literal(.string(KeywordTable.word(of: token.keyword).uppercased()), range: token.range)
        advance()
        return [value, .literal(form)]
    }

    /// OVERLAY and SUBSTRING in the standard's syntax, or as ordinary calls.
    private mutating func overlayOrSubstring() throws(ParseFailure) -> Expression {
        let start = start
        let name = takeIdentifier()
        if peek().kind == .rightParenthesis || peek(2).kind == .arrow || peek(2).kind == .colonEquals {
            return try call(QualifiedName([name]), start)
        }
        advance()
        isSubstring = name.value == "substring"
        var values = [try expression()]
        let isStandard = try name.value == "overlay" ? overlayTail(&values) : substringTail(&values)
        var arguments = values.map { FunctionArgument(value: $0) }
        if !isStandard {
            while take(.comma) { arguments.append(try argument()) }
        }
        try expect(.rightParenthesis)
        return .function(
            FunctionCall(
                name: isStandard ? .catalog(name.value, range: name.range) : QualifiedName([name]),
                syntax: isStandard ? .standard : .ordinary,
                arguments: arguments,
                range: range(from: start)
            )
        )
    }

    /// `PLACING b FROM c [FOR d]`.
    private mutating func overlayTail(_ values: inout [Expression]) throws(ParseFailure) -> Bool {
        guard take(.placing) else { return false }
        values.append(try expression())
        try expect(.from)
        values.append(try expression())
        if take(.for) { values.append(try expression()) }
        return true
    }

    /// `FROM b [FOR c]`, `FOR c [FROM b]`, `SIMILAR b ESCAPE c`.
    private mutating func substringTail(_ values: inout [Expression]) throws(ParseFailure) -> Bool {
        if take(.from) {
            values.append(try expression())
            if take(.for) { values.append(try expression()) }
        } else if take(.for) {
            let length = try expression()
            if take(.from) {
                values.append(try expression())
                values.append(length)
            } else {
                values.append(.literal(Literal(.integer(1))))
                values.append(.cast(CastExpression(operand: length, type: TypeName(.catalog("int4")))))
            }
        } else if take(.similar) {
            values.append(try expression())
            try expect(.escape)
            values.append(try expression())
        } else {
            return false
        }
        return true
    }

    /// TRIM, LTRIM or RTRIM by its first word.
    private mutating func trim() throws(ParseFailure) -> Expression {
        let start = start
        let word = token.range
        advance()
        advance()
        var name = "btrim"
        if take(.leading) { name = "ltrim" } else if take(.trailing) { name = "rtrim" } else { _ = take(.both) }
        var values: [Expression] = []
        var characters: Expression?
        if !take(.from) {
            let first = try expression()
            if take(.from) { characters = first } else { values.append(first) }
        }
        if values.isEmpty { values.append(try expression()) }
        while take(.comma) { values.append(try expression()) }
        if let characters { values.append(characters) }
        try expect(.rightParenthesis)
        return .function(
            FunctionCall(
                name: .catalog(name, range: word),
                syntax: .standard,
                arguments: values.map { FunctionArgument(value: $0) },
                range: range(from: start)
            )
        )
    }

    /// `TREAT(a AS type)`: a call of the function named like the type.
    private mutating func treat() throws(ParseFailure) -> Expression {
        let start = start
        advance()
        advance()
        let value = try expression()
        try expect(.as)
        let type = try typeName()
        try expect(.rightParenthesis)
        return .function(
            FunctionCall(
                name: .catalog(type.name.name),
                arguments: [FunctionArgument(value: value)],
                range: range(from: start)
            )
        )
    }

    private mutating func collationFor() throws(ParseFailure) -> Expression {
        let start = start
        let word = token.range
        advance()
        advance()
        try expect(.leftParenthesis)
        let value = try expression()
        try expect(.rightParenthesis)
        return .function(
            FunctionCall(
                name: .catalog("pg_collation_for", range: word),
                syntax: .standard,
                arguments: [FunctionArgument(value: value)],
                range: range(from: start)
            )
        )
    }
}
