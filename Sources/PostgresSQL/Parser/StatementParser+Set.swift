extension StatementParser {
    /// `SET [SESSION|LOCAL] …`.
    mutating func set(_ start: Int) throws(ParseFailure) -> SetStatement {
        advance()
        if at(.constraints) { return try setConstraints(start) }
        var isLocal = false
        if at(.session), isScope {
            if peek().keyword == .characteristics { return try setCharacteristics(start) }
            advance()
        } else if at(.local), isScope {
            advance()
            isLocal = true
        }
        var statement = try setRest()
        statement.isLocal = isLocal
        statement.range = range(from: start)
        return statement
    }

    /// Whether the current word is a scope and not a parameter's name.
    private var isScope: Bool {
        let next = peek()
        if next.kind == .equals || next.kind == .dot || next.keyword == .to { return false }
        return next.keyword != .authorization
    }

    private mutating func setConstraints(_ start: Int) throws(ParseFailure) -> SetStatement {
        advance()
        var words = [String]()
        if take(.all) {
            words.append("all")
        } else {
            words = try qualifiedNames().map { name in name.parts.map(\.value).joined(separator: ".") }
        }
        guard at(.deferred) || at(.immediate) else { throw syntaxError() }
        words.append(KeywordTable.word(of: token.keyword))
        advance()
        return SetStatement(name: "constraints", value: .list(words.map(Self.word)), range: range(from: start))
    }

    private static func word(_ text: String) -> Expression { .literal(Literal(.string(text))) }

    mutating func setCharacteristics(_ start: Int) throws(ParseFailure) -> SetStatement {
        advance()
        advance()
        try expect(.as)
        try expect(.transaction)
        let modes = try transactionModes()
        return SetStatement(name: "session characteristics", value: .modes(modes), range: range(from: start))
    }

    mutating func setRest() throws(ParseFailure) -> SetStatement {
        switch token.keyword {
        case .transaction where peek().kind != .equals && peek().keyword != .to:
            advance()
            if take(.snapshot) {
                let literal = try stringLiteral()
                return SetStatement(name: "transaction snapshot", value: .list([literal]))
            }
            return SetStatement(name: "transaction", value: .modes(try transactionModes()))
        case .time where peek().keyword == .zone:
            advance()
            advance()
            return SetStatement(name: "timezone", value: try zoneValue())
        case .names:
            if peek().kind == .equals || peek().keyword == .to { break }
            advance()
            if isAtEnd || take(.default) { return SetStatement(name: "client_encoding", value: .default) }
            return SetStatement(name: "client_encoding", value: .list([try stringLiteral()]))
        case .schema where peek().isString:
            advance()
            return SetStatement(name: "search_path", value: .list([try stringLiteral()]))
        case .catalog where peek().isString:
            throw fail("current database cannot be changed", sqlState: "0A000", at: peek().range)
        case .role where peek().kind != .equals && peek().keyword != .to:
            advance()
            return SetStatement(name: "role", value: .list([try wordOrString()]))
        case .session where peek().keyword == .authorization:
            advance()
            advance()
            if take(.default) { return SetStatement(name: "session_authorization", value: .default) }
            return SetStatement(name: "session_authorization", value: .list([try wordOrString()]))
        default: break
        }
        return try setParameter()
    }

    /// `name TO|= values`, `name FROM CURRENT`.
    mutating func setParameter() throws(ParseFailure) -> SetStatement {
        let name = try settingName()
        if take(.from) {
            try expect(.current)
            return SetStatement(name: name, value: .current)
        }
        guard take(.to) || take(.equals) else { throw syntaxError() }
        if take(.default) { return SetStatement(name: name, value: .default) }
        var values: [Expression] = []
        repeat { values.append(try settingValue()) } while take(.comma)
        return SetStatement(name: name, value: .list(values))
    }

    /// A word, a string or a number.
    private mutating func settingValue() throws(ParseFailure) -> Expression {
        switch token.keyword {
        case .true, .false, .on: return try wordOrAny()
        default: break
        }
        if at(.integerNumber) || at(.decimalNumber) { return .literal(literal()) }
        if at(.plus) || at(.minus) {
            let start = start
            let name = OperatorName(source.operatorSymbol(token), range: token.range)
            advance()
            guard at(.integerNumber) || at(.decimalNumber) else { throw syntaxError() }
            let value = Expression.literal(literal())
            return .prefix(PrefixExpression(operator: name, operand: value, range: range(from: start)))
        }
        return try wordOrString()
    }

    /// A word as a string.
    private mutating func wordOrAny() throws(ParseFailure) -> Expression {
        let name = try label()
        return .literal(Literal(.string(name.value), range: name.range))
    }

    /// A word that is no reserved one, or a string.
    private mutating func wordOrString() throws(ParseFailure) -> Expression {
        if !isAtEnd, token.isString { return .literal(literal()) }
        guard !isAtEnd, token.isColumnName || token.isTypeOrFunctionName else { throw syntaxError() }
        return try wordOrAny()
    }

    private mutating func stringLiteral() throws(ParseFailure) -> Expression {
        guard !isAtEnd, token.isString else { throw syntaxError() }
        return .literal(literal())
    }

    /// What stands behind TIME ZONE.
    private mutating func zoneValue() throws(ParseFailure) -> SetStatement.Value {
        if take(.default) || take(.local) { return .default }
        if at(.interval) { return .list([try operand(true)]) }
        return .list([try settingValue()])
    }
}
