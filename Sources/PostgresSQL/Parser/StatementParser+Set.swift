extension StatementParser {
    /// `SET [SESSION|LOCAL] …`.
    mutating func set(_ start: Int) throws(ParseFailure) -> SetStatement {
        advance()
        if at(.constraints), !isParameterName { return try setConstraints(start) }
        var isLocal = false
        if at(.session), isScope {
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
        !isParameterName && peek().keyword != .authorization && peek().keyword != .characteristics
    }

    /// Whether the current word is a parameter's name, as what follows it shows.
    private var isParameterName: Bool {
        let next = peek()
        return next.kind == .equals || next.kind == .dot || next.keyword == .to || next.keyword == .from
    }

    private mutating func setConstraints(_ start: Int) throws(ParseFailure) -> SetStatement {
        advance()
        let constraints = take(.all) ? [] : try qualifiedNames()
        guard at(.deferred) || at(.immediate) else { throw syntaxError() }
        let mode = Self.word(KeywordTable.word(of: token.keyword))
        advance()
        return SetStatement(
            name: "constraints",
            value: .list([mode]),
            form: .constraints,
            constraints: constraints,
            range: range(from: start)
        )
    }

    private static func word(_ text: String) -> Expression { .literal(Literal(.string(text))) }

    mutating func setCharacteristics() throws(ParseFailure) -> SetStatement {
        advance()
        advance()
        try expect(.as)
        try expect(.transaction)
        return SetStatement(
            name: "session characteristics",
            value: .modes(try transactionModes()),
            form: .sessionCharacteristics
        )
    }

    mutating func setRest() throws(ParseFailure) -> SetStatement {
        switch token.keyword {
        case .transaction where peek().kind != .equals && peek().keyword != .to:
            advance()
            if take(.snapshot) {
                let literal = try stringLiteral()
                return SetStatement(name: "transaction snapshot", value: .list([literal]), form: .snapshot)
            }
            return SetStatement(name: "transaction", value: .modes(try transactionModes()), form: .transaction)
        case .time where peek().keyword == .zone:
            advance()
            advance()
            return SetStatement(name: "timezone", value: try zoneValue(), form: .timeZone)
        case .names:
            if peek().kind == .equals || peek().keyword == .to { break }
            advance()
            guard !take(.default), !isAtEnd, token.isString else {
                return SetStatement(name: "client_encoding", value: .default)
            }
            return SetStatement(name: "client_encoding", value: .list([try stringLiteral()]))
        case .schema where peek().isString:
            advance()
            return SetStatement(name: "search_path", value: .list([try stringLiteral()]))
        case .xml where peek().keyword == .option:
            advance()
            advance()
            let option = try documentOrContent() ? "document" : "content"
            return SetStatement(name: "xmloption", value: .list([Self.word(option)]), form: .xmlOption)
        case .catalog where peek().isString:
            throw fail("current database cannot be changed", sqlState: "0A000", at: peek().range)
        case .role where peek().kind != .equals && peek().keyword != .to:
            advance()
            return SetStatement(name: "role", value: .list([try wordOrString()]))
        case .session where peek().keyword == .characteristics: return try setCharacteristics()
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
        if isAtNumber { return .literal(literal()) }
        if at(.plus) || at(.minus) {
            let start = start
            let name = OperatorName(source.operatorSymbol(token), range: token.range)
            advance()
            guard isAtNumber else { throw syntaxError() }
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
        if at(.interval) { return .list([try intervalZone()]) }
        if token.kind == .word, token.keyword != .unknownWord { throw syntaxError() }
        return .list([try settingValue()])
    }

    /// An interval as a zone, which has no fields but hours and minutes.
    private mutating func intervalZone() throws(ParseFailure) -> Expression {
        let start = start
        let fieldsStart = peek(2)
        let value = try intervalConstant(start)
        guard case .cast(let cast) = value, case .literal(let literal)? = cast.type.modifiers.first,
            case .integer(let mask) = literal.value, mask != IntervalFields.full
        else { return value }
        let allowed = IntervalFields.hour.rawValue | IntervalFields.minute.rawValue
        guard mask & ~allowed != 0 else { return value }
        throw fail("time zone interval must be HOUR or HOUR TO MINUTE", at: fieldsStart.range)
    }
}
