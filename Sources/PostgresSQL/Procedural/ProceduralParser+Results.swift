/// RETURN, RAISE, EXECUTE and GET DIAGNOSTICS.
extension ProceduralParser {
    mutating func returnStatement() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        if isAt("next") { return try returnNext() }
        if isAt("query") { return try returnQuery() }
        if routine.returnsSet {
            guard token.kind == .semicolon else {
                throw failure(
                    "RETURN cannot have a parameter in function returning set",
                    at: token,
                    state: "42804",
                    hint: "Use RETURN NEXT or RETURN QUERY."
                )
            }
        } else if routine.returnsVoid {
            guard token.kind == .semicolon else {
                throw failure(
                    routine.isProcedure
                        ? "RETURN cannot have a parameter in a procedure"
                        : "RETURN cannot have a parameter in function returning void",
                    at: token,
                    state: "42804"
                )
            }
        } else if routine.hasOutputs {
            guard token.kind == .semicolon else {
                throw failure(
                    "RETURN cannot have a parameter in function with OUT parameters",
                    at: token,
                    state: "42804"
                )
            }
        } else {
            let value = try expression(until: [.kind(.semicolon)])
            try expect(.semicolon)
            return .return(value)
        }
        try expect(.semicolon)
        return .return(nil)
    }

    private mutating func returnNext() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        guard routine.returnsSet else {
            throw failure("cannot use RETURN NEXT in a non-SETOF function", at: token, state: "42804")
        }
        advance()
        if routine.hasOutputs {
            guard token.kind == .semicolon else {
                throw failure(
                    "RETURN NEXT cannot have a parameter in function with OUT parameters",
                    at: token,
                    state: "42804"
                )
            }
            advance()
            return .returnNext(nil)
        }
        let value = try expression(until: [.kind(.semicolon)])
        try expect(.semicolon)
        return .returnNext(value)
    }

    private mutating func returnQuery() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        guard routine.returnsSet else {
            throw failure("cannot use RETURN QUERY in a non-SETOF function", at: token, state: "42804")
        }
        advance()
        if take("execute") {
            let query = try expression(until: [.kind(.semicolon), .word("using")])
            let using = try usingList()
            try expect(.semicolon)
            return .returnQuery(.dynamic(query, using: using))
        }
        return .returnQuery(.query(try statementText()))
    }

    private mutating func usingList() throws(ProceduralFailure) -> [ProceduralExpression] {
        var using: [ProceduralExpression] = []
        guard take("using") else { return using }
        repeat {
            using.append(try expression(until: [.kind(.comma), .kind(.semicolon), .word("into")]))
        } while take(.comma)
        return using
    }

    mutating func execute() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        let query = try expression(
            until: [.word("into"), .word("using"), .kind(.semicolon)],
            shown: "INTO or USING or ;"
        )
        var into: ProceduralStatement.Into?
        var using: [ProceduralExpression] = []
        while true {
            if isAt("into") {
                guard into == nil else { throw syntaxError() }
                advance()
                into = try intoClause()
            } else if isAt("using") {
                guard using.isEmpty else { throw syntaxError() }
                using = try usingList()
            } else {
                break
            }
        }
        try expect(.semicolon)
        return .execute(query, into: into, using: using)
    }

    mutating func raise() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        var raise = ProceduralStatement.Raise(level: "exception")
        if take(.semicolon) {
            raise.isAgain = true
            return .raise(raise)
        }
        if let level = word(), ["exception", "warning", "notice", "info", "log", "debug"].contains(level) {
            raise.level = level
            advance()
        }
        if let format = string() {
            raise.format = format
            advance()
            while take(.comma) {
                raise.parameters.append(
                    try expression(until: [.kind(.comma), .kind(.semicolon), .word("using")], shown: ", or ; or USING")
                )
            }
        } else if !isAt("using"), token.kind != .semicolon {
            if isAt("sqlstate") {
                advance()
                raise.condition = .state(try sqlState())
            } else {
                let place = token
                guard let name = anyName(token) else { throw syntaxError() }
                advance()
                guard ProceduralConditions.states[name] != nil else {
                    throw failure("unrecognized exception condition \"\(name)\"", at: place, state: "42704").unplaced
                }
                raise.condition = .name(name)
            }
        }
        if take("using") {
            repeat { raise.options.append(try raiseOption()) } while take(.comma)
        }
        let end = token
        try expect(.semicolon)
        if let format = raise.format { try check(format, raise.parameters.count, at: end) }
        return .raise(raise)
    }

    private mutating func raiseOption() throws(ProceduralFailure) -> (name: String, value: ProceduralExpression) {
        let known: Set<String> = [
            "errcode", "message", "detail", "hint", "column", "constraint", "datatype", "table", "schema",
        ]
        guard let name = word(), known.contains(name) else {
            throw failure("unrecognized RAISE statement option", at: token, isNear: true)
        }
        advance()
        guard take(.equals) || take(.colonEquals) else {
            throw syntaxError("syntax error, expected \"=\"")
        }
        return (name, try expression(until: [.kind(.comma), .kind(.semicolon)], shown: ", or ;"))
    }

    /// Each `%` of a format has a parameter, and each parameter a `%`.
    private func check(_ format: String, _ count: Int, at token: Token) throws(ProceduralFailure) {
        var places = 0
        var isEscaped = false
        let letters = Array(format.utf8)
        for (index, letter) in letters.enumerated() where letter == UInt8(ascii: "%") {
            if isEscaped {
                isEscaped = false
                continue
            }
            if index + 1 < letters.count, letters[index + 1] == UInt8(ascii: "%") {
                isEscaped = true
                continue
            }
            places += 1
        }
        if places > count { throw failure("too few parameters specified for RAISE", at: token).unplaced }
        if places < count { throw failure("too many parameters specified for RAISE", at: token).unplaced }
    }

    mutating func diagnostics() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        var isStacked = false
        if take("stacked") { isStacked = true } else { _ = take("current") }
        try expect("diagnostics")
        var items: [(target: ProceduralTarget, item: String)] = []
        let current: Set<String> = ["row_count", "pg_context"]
        let stacked: Set<String> = [
            "pg_exception_context", "pg_exception_detail", "pg_exception_hint", "returned_sqlstate", "column_name",
            "constraint_name", "pg_datatype_name", "message_text", "table_name", "schema_name",
        ]
        repeat {
            let place = token
            guard let target = variableName() else { throw unknownVariable(at: place) }
            if variables[target.variable].isRecord, target.steps.isEmpty {
                throw failure("\"\(text(place))\" is not a scalar variable", at: place)
            }
            guard take(.equals) || take(.colonEquals) else { throw syntaxError() }
            guard let item = word(), current.contains(item) || stacked.contains(item) else {
                throw failure("unrecognized GET DIAGNOSTICS item", at: token, isNear: true)
            }
            guard (isStacked ? stacked : current).contains(item) else {
                throw failure(
                    "diagnostics item \(item.uppercased()) is not allowed in GET \(isStacked ? "STACKED" : "CURRENT") "
                        + "DIAGNOSTICS",
                    at: place
                )
            }
            advance()
            items.append((target, item))
        } while take(.comma)
        try expect(.semicolon)
        return .diagnostics(isStacked: isStacked, items)
    }
}
