/// Statements.
extension ProceduralParser {
    /// Statements up to one of these words.
    mutating func statements(until ends: Set<String>) throws(ProceduralFailure) -> [ProceduralStatement] {
        try nested { parser throws(ProceduralFailure) in
            var statements: [ProceduralStatement] = []
            while true {
                if let word = parser.word(), ends.contains(word) { return statements }
                let line = parser.line(at: Int(parser.token.start))
                let kind = try parser.statement()
                statements.append(ProceduralStatement(kind: kind, line: line))
            }
        }
    }

    private mutating func statement() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        if text(token) == "<<" {
            let label = try blockLabel()
            switch word() {
            case "declare", "begin": return try blockStatement(label)
            case "loop": return try loop(label)
            case "while": return try whileLoop(label)
            case "for": return try forLoop(label)
            case "foreach": return try forEachLoop(label)
            default: throw syntaxError()
            }
        }
        if let assignment = try assignment() { return assignment }
        guard let word = word() else {
            if token.kind == .quotedIdentifier { return try plainSQL() }
            throw syntaxError()
        }
        switch word {
        case "declare", "begin": return try blockStatement(nil)
        case "if": return try ifStatement()
        case "case": return try caseStatement()
        case "loop": return try loop(nil)
        case "while": return try whileLoop(nil)
        case "for": return try forLoop(nil)
        case "foreach": return try forEachLoop(nil)
        case "exit", "continue": return try exit(isContinue: word == "continue")
        case "return": return try returnStatement()
        case "raise": return try raise()
        case "assert": return try assertion()
        case "execute": return try execute()
        case "perform": return try perform()
        case "call", "do": return .call(try statementText(), isCall: word == "call")
        case "get": return try diagnostics()
        case "open": return try open()
        case "fetch": return try fetch(isMove: false)
        case "move": return try fetch(isMove: true)
        case "close": return try close()
        case "null":
            advance()
            try expect(.semicolon)
            return .null
        case "commit", "rollback": return try endTransaction(isCommit: word == "commit")
        case "else", "elsif", "elseif", "when", "end", "then", "exception", "by", "all", "from", "in", "into", "not",
            "or",
            "strict", "to", "using":
            throw syntaxError()
        default: return try plainSQL()
        }
    }

    private mutating func blockStatement(_ label: String?) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        let block = try block(label, opensAt: token)
        try expect(.semicolon)
        return .block(block)
    }

    private mutating func plainSQL() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        // A word that could be a variable, and is none.
        switch peek().kind {
        case .colonEquals, .equals, .leftBracket: throw unknownVariable(at: token)
        case .dot where peek(3).kind == .colonEquals || peek(3).kind == .equals: throw unknownVariable(at: token)
        default: break
        }
        let (statement, into) = try statementOfSQL()
        return .sql(statement, into: into)
    }

    /// `target := value`; nil where something else stands here.
    private mutating func assignment() throws(ProceduralFailure) -> ProceduralStatement.Kind? {
        let before = index
        guard var target = variableName() else { return nil }
        let first = tokens[before]
        while true {
            if take(.leftBracket) {
                var lower: ProceduralExpression?
                if token.kind != .colon {
                    lower = try expression(until: [.kind(.rightBracket), .kind(.colon)])
                }
                if take(.colon) {
                    let upper = token.kind == .rightBracket ? nil : try expression(until: [.kind(.rightBracket)])
                    try expect(.rightBracket)
                    target.steps.append(.element(lower, upper: upper, isSlice: true))
                } else {
                    try expect(.rightBracket)
                    target.steps.append(.element(lower, upper: nil, isSlice: false))
                }
            } else if token.kind == .dot, let name = anyName(peek()) {
                advance()
                advance()
                target.steps.append(.field(name))
            } else {
                break
            }
        }
        guard token.kind == .colonEquals || token.kind == .equals else {
            // A statement of SQL may begin with a word that is a variable's name besides.
            guard tokens[before].kind == .word, Self.beginsSQL.contains(word(tokens[before]) ?? "") else {
                throw syntaxError()
            }
            index = before
            return nil
        }
        if variables[target.variable].isConstant {
            throw failure(
                "variable \"\(variables[target.variable].name)\" is declared CONSTANT",
                at: first,
                state: "22005"
            )
        }
        target.text = source.text(SourceRange(Int(first.start), Int(tokens[index - 1].end)))
        advance()
        let valueStart = token
        var value = try expression(until: [.kind(.semicolon)], mayBeEmpty: true)
        let start = Int(first.start)
        value.text = source.text(SourceRange(start, value.start + value.text.utf8.count))
        value.form = .assignment(Int(valueStart.start) - start)
        value.start = start
        try expect(.semicolon)
        return .assign(target, value)
    }

    /// The words of statements that a variable may be called by, too.
    private static let beginsSQL: Set<String> = [
        "insert", "update", "delete", "merge", "select", "with", "create", "alter", "drop", "set", "reset", "lock",
        "truncate", "execute", "perform", "raise", "return", "exit", "continue", "assert", "open", "fetch", "move",
        "close", "get", "call", "do", "commit", "rollback", "null", "notify", "comment", "grant", "revoke", "copy",
        "analyze", "vacuum", "refresh", "values", "table", "show", "explain", "listen", "unlisten",
    ]

    private mutating func ifStatement() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        var branches: [ProceduralStatement.Branch] = []
        var otherwise: [ProceduralStatement] = []
        var keyword = "if"
        while true {
            let line = line(at: Int(token.start))
            try expect(keyword)
            let condition = try expression(until: [.word("then")])
            try expect("then")
            let body = try statements(until: ["elsif", "elseif", "else", "end"])
            branches.append(ProceduralStatement.Branch(condition: condition, statements: body, line: line))
            guard let next = word(), next == "elsif" || next == "elseif" else { break }
            keyword = next
        }
        if take("else") { otherwise = try statements(until: ["end"]) }
        try expect("end")
        try expect("if")
        try expect(.semicolon)
        return .if(branches, otherwise: otherwise)
    }

    private mutating func caseStatement() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        let outer = names
        defer { names = outer }
        var operand: ProceduralStatement.Operand?
        if !isAt("when") {
            let value = try expression(until: [.word("when")])
            // What it is compared with is a variable that no one can name.
            let number = variables.count
            let name = "__Case__Variable_\(number)__"
            variables.append(ProceduralVariable(name: name, type: .record))
            names = namespace.add(number, name, hasFields: false, to: names)
            operand = ProceduralStatement.Operand(value: value, variable: number)
        }
        var branches: [ProceduralStatement.Branch] = []
        while isAt("when") {
            let line = line(at: Int(token.start))
            advance()
            var condition = try expression(until: [.word("then")])
            if let operand {
                condition.text = "\"\(variables[operand.variable].name)\" IN (\(condition.text))"
            }
            try expect("then")
            let body = try statements(until: ["when", "else", "end"])
            branches.append(ProceduralStatement.Branch(condition: condition, statements: body, line: line))
        }
        guard !branches.isEmpty else { throw syntaxError() }
        let otherwise = take("else") ? try statements(until: ["end"]) : nil
        try expect("end")
        try expect("case")
        try expect(.semicolon)
        return .case(operand: operand, branches, otherwise: otherwise)
    }

    private mutating func exit(isContinue: Bool) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        let place = token
        advance()
        var label: String?
        if token.kind != .semicolon, !isAt("when") {
            let labelToken = token
            guard let name = anyName(token) else { throw syntaxError() }
            advance()
            let (isThere, isLoop) = namespace.findLabel(name, from: names)
            guard isThere else {
                throw failure(
                    "there is no label \"\(name)\" attached to any block or loop enclosing this statement",
                    at: labelToken
                )
            }
            if isContinue, !isLoop {
                throw failure("block label \"\(name)\" cannot be used in CONTINUE", at: labelToken)
            }
            label = name
        } else if !namespace.isInLoop(from: names) {
            throw failure(
                isContinue
                    ? "CONTINUE cannot be used outside a loop"
                    : "EXIT cannot be used outside a loop, unless it has a label",
                at: place
            )
        }
        var condition: ProceduralExpression?
        if take("when") { condition = try expression(until: [.kind(.semicolon)]) }
        try expect(.semicolon)
        return .exit(isContinue: isContinue, label: label, condition: condition)
    }

    private mutating func perform() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        let expression = try expression(until: [.kind(.semicolon)], "SQL statement", mayBeEmpty: true)
        try expect(.semicolon)
        return .perform(expression)
    }

    private mutating func assertion() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        let condition = try expression(until: [.kind(.comma), .kind(.semicolon)], shown: ", or ;")
        let message = take(.comma) ? try expression(until: [.kind(.semicolon)]) : nil
        try expect(.semicolon)
        return .assert(condition, message: message)
    }

    private mutating func endTransaction(isCommit: Bool) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        var isChained = false
        if take("and") {
            isChained = !take("no")
            try expect("chain")
        }
        try expect(.semicolon)
        return .endTransaction(isCommit: isCommit, isChained: isChained)
    }
}
