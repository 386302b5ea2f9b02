/// The pieces of SQL in the code, which end where one of certain tokens stands outside of parentheses.
extension ProceduralParser {
    /// What ends an expression.
    enum End: Equatable {
        case word(String)
        case kind(TokenKind)

        var shown: String {
            switch self {
            case .word(let word): word.uppercased()
            case .kind(.semicolon): ";"
            case .kind(.rightParenthesis): ")"
            case .kind(.rightBracket): "]"
            case .kind(.comma): ","
            case .kind(.dotDot): ".."
            default: "="
            }
        }
    }

    private func isAt(_ end: End) -> Bool {
        switch end {
        case .word(let word): isAt(word)
        case .kind(let kind): token.kind == kind
        }
    }

    /// Reads an expression up to one of these ends, which is not consumed.
    mutating func expression(
        until ends: [End],
        _ what: String = "SQL expression",
        shown: String? = nil,
        isStatement: Bool = false,
        mayBeEmpty: Bool = false
    ) throws(ProceduralFailure) -> ProceduralExpression {
        let first = index
        var open: [TokenKind] = []
        while true {
            if open.isEmpty, ends.contains(where: { isAt($0) }) { break }
            switch token.kind {
            case .leftParenthesis, .leftBracket: open.append(token.kind)
            case .rightParenthesis, .rightBracket:
                guard open.popLast() != nil else { throw failure("mismatched parentheses", at: token, isNear: true) }
            case .semicolon, .endOfText:
                if token.kind == .endOfText { throw syntaxError() }
                guard open.isEmpty else { throw failure("mismatched parentheses", at: token, isNear: true) }
                let missing = shown ?? ends.first?.shown ?? ";"
                throw failure("missing \"\(missing)\" at end of \(what)", at: token)
            case .invalid: throw syntaxError()
            default: break
            }
            advance()
        }
        if mayBeEmpty, index == first { return made("", .value, at: Int(token.start)) }
        guard index > first else {
            throw failure(
                what == "SQL expression" ? "missing expression" : "missing SQL statement",
                at: token,
                isNear: true
            )
        }
        let range = SourceRange(Int(tokens[first].start), Int(tokens[index - 1].end))
        return try checked(made(source.text(range), isStatement ? .statement : .value, at: Int(range.start)))
    }

    /// An expression of this text.
    mutating func made(_ text: String, _ form: ProceduralExpression.Form, at start: Int) -> ProceduralExpression {
        defer { expressionCount += 1 }
        return ProceduralExpression(number: expressionCount, text: text, form: form, names: names, start: start)
    }

    /// Refuses a piece of SQL that its parser does not understand.
    func checked(_ expression: ProceduralExpression) throws(ProceduralFailure) -> ProceduralExpression {
        let (text, before) = expression.query
        let statements = Parser(Self.options).parse(text)
        if let error = statements.lazy.compactMap(\.firstError).first {
            var diagnostic = error
            let offset = expression.start - before
            diagnostic.range = SourceRange(Int(error.range.start) + offset, Int(error.range.end) + offset)
            throw ProceduralFailure(diagnostic)
        }
        return expression
    }

    private static let options = ParserOptions(givesHints: false, stackSize: 256 << 10)

    /// Reads a statement of SQL up to its semicolon, with the INTO of PL/pgSQL in it.
    mutating func statementOfSQL() throws(ProceduralFailure) -> (ProceduralExpression, into: ProceduralStatement.Into?)
    {
        let start = token
        let first = word()
        var previous = ""
        var into: ProceduralStatement.Into?
        var cut: SourceRange?
        var depth = 0
        var bodyDepth = 0
        while true {
            if token.kind == .semicolon, depth <= 0, bodyDepth == 0 { break }
            if token.kind == .endOfText {
                throw failure("unexpected end of function definition", at: token, isNear: true)
            }
            if token.kind == .invalid { throw syntaxError() }
            if token.kind == .leftParenthesis { depth += 1 }
            if token.kind == .rightParenthesis { depth -= 1 }
            let word = word() ?? ""
            if first == "create", word == "atomic", previous == "begin" { bodyDepth += 1 }
            if bodyDepth > 0, word == "case" { bodyDepth += 1 }
            if bodyDepth > 0, word == "end" { bodyDepth -= 1 }
            if word == "into", previous != "insert", previous != "merge", first != "import", first != "create" {
                guard into == nil else { throw failure("INTO specified more than once", at: token, isNear: true) }
                let place = Int(token.start)
                advance()
                into = try intoClause()
                cut = SourceRange(place, Int(tokens[index - 1].end))
                previous = ""
                continue
            }
            previous = word
            advance()
        }
        let range = SourceRange(Int(start.start), Int(tokens[index - 1].end))
        var text = source.text(range)
        if let cut {
            let before = source.text(SourceRange(Int(range.start), Int(cut.start)))
            let blanks = String(repeating: " ", count: Int(cut.end - cut.start))
            text = before + blanks + source.text(SourceRange(Int(cut.end), Int(range.end)))
        }
        while text.last == " " { text.removeLast() }
        advance()
        return (try checked(made(text, .statement, at: Int(range.start))), into)
    }

    /// What stands behind INTO.
    mutating func intoClause() throws(ProceduralFailure) -> ProceduralStatement.Into {
        let isStrict = take("strict")
        return ProceduralStatement.Into(isStrict: isStrict, targets: try targets())
    }

    /// Variables with commas between them.
    mutating func targets() throws(ProceduralFailure) -> [ProceduralTarget] {
        var targets: [ProceduralTarget] = []
        repeat {
            let first = token
            guard let target = variableName() else { throw unknownVariable(at: first) }
            if variables[target.variable].isRecord, target.steps.isEmpty, !targets.isEmpty || token.kind == .comma {
                if targets.isEmpty {
                    throw failure(
                        "record variable cannot be part of multiple-item INTO list",
                        at: first,
                        isNear: false
                    )
                }
                throw failure("\"\(text(first))\" is not a scalar variable", at: first)
            }
            if variables[target.variable].isConstant {
                throw failure(
                    "variable \"\(variables[target.variable].name)\" is declared CONSTANT",
                    at: first,
                    state: "22005"
                )
            }
            targets.append(target)
        } while take(.comma)
        return targets
    }

    func unknownVariable(at token: Token) -> ProceduralFailure {
        guard anyName(token) != nil else { return syntaxError() }
        var name = text(token)
        if let folded = anyName(token) { name = folded }
        var place = index
        while tokens[min(place + 1, tokens.count - 1)].kind == .dot, place + 2 < tokens.count,
            let next = anyName(tokens[place + 2])
        {
            name += "." + next
            place += 2
        }
        return failure("\"\(name)\" is not a known variable", at: token)
    }

    /// The variable, or the field of one, whose name stands here; it is consumed.
    mutating func variableName() -> ProceduralTarget? {
        guard let first = anyName(token) else { return nil }
        if let word = word(), Self.reservedWords.contains(word) { return nil }
        var parts = [first]
        var place = index
        while place + 2 < tokens.count, tokens[place + 1].kind == .dot, let next = anyName(tokens[place + 2]) {
            parts.append(next)
            place += 2
        }
        guard let (variable, used) = namespace.find(parts, from: names) else { return nil }
        let shown = source.text(SourceRange(Int(token.start), Int(tokens[place].end)))
        index = place
        advance()
        return ProceduralTarget(
            variable: variable,
            steps: parts.dropFirst(used).map { .field($0) },
            text: shown
        )
    }
}

extension ProceduralExpression {
    /// The text as a statement of SQL, and how many bytes of it stand in front of what is written.
    package var query: (text: String, before: Int) {
        switch form {
        case .value: return ("SELECT " + text, 7)
        case .statement: return (text, 0)
        case .assignment(let place):
            let value = String(decoding: text.utf8.dropFirst(place), as: UTF8.self)
            return ("SELECT " + value, 7 - place)
        }
    }
}

extension ProceduralVariable {
    /// Whether it is a row whose fields have names.
    var isRecord: Bool {
        switch type {
        case .record, .row: true
        case .named, .column, .variable, .given: false
        }
    }
}
