extension StatementParser {
    /// `RESET name|ALL`.
    mutating func reset(_ start: Int) throws(ParseFailure) -> ResetStatement {
        advance()
        let name = try settingOrAll()
        return ResetStatement(name: name, range: range(from: start))
    }

    /// `SHOW name|ALL`.
    mutating func show(_ start: Int) throws(ParseFailure) -> ShowStatement {
        advance()
        let name = try settingOrAll()
        return ShowStatement(name: name, range: range(from: start))
    }

    /// A setting's name, or nil for ALL.
    private mutating func settingOrAll() throws(ParseFailure) -> String? {
        if take(.all) { return nil }
        if at(.time, .zone) {
            advance()
            advance()
            return "timezone"
        }
        if at(.transaction, .isolation) {
            advance()
            advance()
            try expect(.level)
            return "transaction_isolation"
        }
        if at(.session, .authorization) {
            advance()
            advance()
            return "session_authorization"
        }
        return try settingName()
    }

    /// `name`, `my.name`.
    mutating func settingName() throws(ParseFailure) -> String {
        var name = try columnName().value
        while take(.dot) { name += "." + (try columnName().value) }
        return name
    }

    /// `EXECUTE name [(values)]`.
    mutating func execute(_ start: Int) throws(ParseFailure) -> ExecuteStatement {
        advance()
        var statement = ExecuteStatement(name: try columnName())
        if take(.leftParenthesis) {
            repeat { statement.arguments.append(try expression()) } while take(.comma)
            try expect(.rightParenthesis)
        }
        statement.range = range(from: start)
        return statement
    }

    /// `DEALLOCATE [PREPARE] name|ALL`.
    mutating func deallocate(_ start: Int) throws(ParseFailure) -> DeallocateStatement {
        advance()
        let isNamedPrepare = peek().kind == .endOfText || peek().kind == .semicolon
        if !isNamedPrepare { _ = take(.prepare) }
        let name = take(.all) ? nil : try columnName()
        return DeallocateStatement(name: name, range: range(from: start))
    }

    /// `CLOSE cursor|ALL`.
    mutating func close(_ start: Int) throws(ParseFailure) -> CloseStatement {
        advance()
        let cursor = take(.all) ? nil : try columnName()
        return CloseStatement(cursor: cursor, range: range(from: start))
    }

    /// `DISCARD ALL|PLANS|SEQUENCES|TEMP`.
    mutating func discard(_ start: Int) throws(ParseFailure) -> DiscardStatement {
        advance()
        let what: String
        switch token.keyword {
        case .all: what = "ALL"
        case .plans: what = "PLANS"
        case .sequences: what = "SEQUENCES"
        case .temp, .temporary: what = "TEMP"
        default: throw syntaxError()
        }
        advance()
        return DiscardStatement(what: what, range: range(from: start))
    }

    /// `PREPARE name [(types)] AS statement`.
    mutating func prepare(_ start: Int) throws(ParseFailure) -> PrepareStatement {
        advance()
        let name = try columnName()
        var types: [TypeName] = []
        if take(.leftParenthesis) {
            repeat { types.append(try typeName()) } while take(.comma)
            try expect(.rightParenthesis)
        }
        try expect(.as)
        let inner = self.start
        let statement = try preparableStatement()
        return PrepareStatement(
            name: name,
            types: types,
            statement: statement,
            statementRange: range(from: inner),
            range: range(from: start)
        )
    }

    /// `DECLARE name … CURSOR … FOR query`.
    mutating func declareCursor(_ start: Int) throws(ParseFailure) -> DeclareCursorStatement {
        advance()
        let name = try columnName()
        var isBinary = false
        var isScrollable: Bool?
        var sensitivity: DeclareCursorStatement.Sensitivity?
        while !at(.cursor) {
            if take(.binary) {
                isBinary = true
            } else if take(.scroll) {
                isScrollable = true
            } else if take(.no) {
                try expect(.scroll)
                isScrollable = false
            } else if take(.asensitive) {
                sensitivity = .asensitive
            } else {
                try expect(.insensitive)
                sensitivity = .insensitive
            }
        }
        advance()
        var isHeld = false
        if at(.with) || at(.without) {
            isHeld = at(.with)
            advance()
            try expect(.hold)
        }
        try expect(.for)
        let inner = self.start
        let query = try query()
        return DeclareCursorStatement(
            name: name,
            isBinary: isBinary,
            isScrollable: isScrollable,
            sensitivity: sensitivity,
            isHeld: isHeld,
            query: query,
            queryRange: range(from: inner),
            range: range(from: start)
        )
    }
}
