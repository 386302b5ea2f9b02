/// Blocks, and what they declare.
extension ProceduralParser {
    /// `<<label>>` in front of a block or a loop.
    mutating func blockLabel() throws(ProceduralFailure) -> String? {
        guard text(token) == "<<" else { return nil }
        advance()
        guard let label = anyName(token) else { throw syntaxError() }
        advance()
        guard text(token) == ">>" else { throw syntaxError() }
        advance()
        return label
    }

    /// A block; it ends behind END and its label.
    mutating func block(_ label: String?, opensAt first: Token) throws(ProceduralFailure) -> ProceduralBlock {
        let outer = names
        defer { names = outer }
        names = namespace.add(label: label ?? "", isLoop: false, to: names)
        var declared: [Int] = []
        if take("declare") {
            while !isAt("begin") {
                if take("declare") { continue }
                if text(token) == "<<" {
                    throw failure(
                        "block label must be placed before DECLARE, not after",
                        at: token,
                        isNear: true
                    )
                }
                if let number = try declaration() { declared.append(number) }
            }
        }
        let line = line(at: Int(token.start))
        try expect("begin")
        let statements = try self.statements(until: ["exception", "end"])
        var block = ProceduralBlock(label: label, variables: declared, statements: statements, line: line)
        if take("exception") { try exceptionSection(of: &block) }
        try expect("end")
        try endLabel(label, "block")
        return block
    }

    private mutating func exceptionSection(of block: inout ProceduralBlock) throws(ProceduralFailure) {
        let outer = names
        defer { names = outer }
        for name in ["sqlstate", "sqlerrm"] {
            let number = variables.count
            variables.append(ProceduralVariable(name: name, type: .named("text"), isConstant: true))
            names = namespace.add(number, name, hasFields: false, to: names)
            if name == "sqlstate" { block.stateVariable = number } else { block.messageVariable = number }
        }
        var handlers: [ProceduralHandler] = []
        while take("when") {
            var conditions: [ProceduralCondition] = []
            repeat { conditions.append(try condition()) } while take("or")
            try expect("then")
            handlers.append(
                ProceduralHandler(conditions: conditions, statements: try statements(until: ["when", "end"]))
            )
        }
        guard !handlers.isEmpty else { throw syntaxError() }
        block.handlers = handlers
    }

    /// The name of a condition, or SQLSTATE with a code.
    mutating func condition() throws(ProceduralFailure) -> ProceduralCondition {
        let first = token
        guard let name = anyName(token) else { throw syntaxError() }
        advance()
        guard name == "sqlstate" else {
            guard name == "others" || ProceduralConditions.states[name] != nil else {
                throw failure("unrecognized exception condition \"\(name)\"", at: first, state: "42704").unplaced
            }
            return .name(name)
        }
        return .state(try sqlState())
    }

    /// A SQLSTATE in quotes.
    mutating func sqlState() throws(ProceduralFailure) -> String {
        guard let value = string() else { throw syntaxError() }
        let letters = Array(value.utf8)
        guard letters.count == 5, letters.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }) else {
            throw failure("invalid SQLSTATE code", at: token, isNear: true)
        }
        advance()
        return value
    }

    /// The value of the string that stands here.
    func string() -> String? {
        switch token.kind {
        case .string, .escapeString, .dollarString, .unicodeString: source.stringValue(token)
        default: nil
        }
    }

    /// The label behind END.
    mutating func endLabel(_ label: String?, _ what: String) throws(ProceduralFailure) {
        let place = token
        guard token.kind != .semicolon, token.kind != .endOfText else { return }
        guard let name = anyName(token), !Self.reservedWords.contains(word() ?? "") else { throw syntaxError() }
        advance()
        guard let label else {
            throw failure("end label \"\(name)\" specified for unlabeled block", at: place)
        }
        guard label == name else {
            throw failure("end label \"\(name)\" differs from block's label \"\(label)\"", at: place)
        }
    }

    // DECLARE

    private mutating func declaration() throws(ProceduralFailure) -> Int? {
        let place = token
        guard let name = anyName(token) else { throw syntaxError() }
        if let word = word(), Self.reservedWords.contains(word) { throw syntaxError() }
        guard namespace.find([name], from: names, isLocal: true) == nil else {
            throw failure("duplicate declaration", at: token, isNear: true)
        }
        advance()
        if take("alias") {
            try expect("for")
            guard let target = variableName() else { throw missingVariable() }
            names = namespace.add(target.variable, name, hasFields: true, to: names)
            try expect(.semicolon)
            return nil
        }
        let line = line(at: Int(place.start))
        if let cursor = try cursorDeclaration() {
            var variable = ProceduralVariable(name: name, type: .named("refcursor"), line: line)
            variable.cursor = cursor
            return declare(variable)
        }
        let isConstant = take("constant")
        var variable = ProceduralVariable(name: name, type: try typeName(), isConstant: isConstant, line: line)
        if isAt("not") {
            advance()
            try expect("null")
            variable.isNotNull = true
        }
        let hasValue = take(.colonEquals) || take(.equals) || take("default")
        if hasValue { variable.initial = try expression(until: [.kind(.semicolon)]) }
        if variable.isNotNull, !hasValue {
            throw failure(
                "variable \"\(name)\" must have a default value, since it's declared NOT NULL",
                at: token,
                state: "22004"
            )
        }
        try expect(.semicolon)
        return declare(variable)
    }

    private func missingVariable() -> ProceduralFailure {
        guard let name = anyName(token) else { return syntaxError() }
        return failure("variable \"\(name)\" does not exist", at: token, state: "42704")
    }

    /// Adds a variable, whose name means it from here on.
    mutating func declare(_ variable: ProceduralVariable) -> Int {
        let number = variables.count
        variables.append(variable)
        names = namespace.add(number, variable.name, hasFields: true, to: names)
        return number
    }

    private mutating func cursorDeclaration() throws(ProceduralFailure) -> ProceduralVariable.Cursor? {
        var isScrollable: Bool?
        if isAt("scroll"), word(peek()) == "cursor" {
            isScrollable = true
            advance()
        } else if isAt("no"), word(peek()) == "scroll" {
            isScrollable = false
            advance()
            advance()
        }
        guard isAt("cursor") else { return nil }
        advance()
        let outer = names
        defer { names = outer }
        names = namespace.add(label: "", isLoop: false, to: names)
        var arguments: [Int] = []
        if take(.leftParenthesis) {
            repeat {
                let name = try name()
                let type = try typeName()
                arguments.append(declare(ProceduralVariable(name: name, type: type)))
            } while take(.comma)
            try expect(.rightParenthesis)
        }
        guard take("is") || take("for") else { throw syntaxError("syntax error") }
        let query = try statementText()
        return ProceduralVariable.Cursor(query: query, arguments: arguments, isScrollable: isScrollable)
    }

    /// A statement of SQL up to its semicolon, which is consumed.
    mutating func statementText() throws(ProceduralFailure) -> ProceduralExpression {
        var expression = try expression(until: [.kind(.semicolon)], "SQL statement", isStatement: true)
        expression.form = .statement
        try expect(.semicolon)
        return expression
    }

    /// A type, up to what ends it.
    mutating func typeName() throws(ProceduralFailure) -> ProceduralVariable.TypeName {
        let first = index
        if let known = try derivedType() { return known }
        if isAt("record") {
            advance()
            return .record
        }
        var depth = 0
        while true {
            if depth == 0 {
                switch token.kind {
                case .semicolon, .comma, .colonEquals, .equals, .endOfText: return try namedType(from: first)
                case .rightParenthesis: return try namedType(from: first)
                default: break
                }
                if let word = word(), ["not", "default", "collate"].contains(word) {
                    defer { if word == "collate" { skipCollation() } }
                    return try namedType(from: first)
                }
            }
            switch token.kind {
            case .leftParenthesis, .leftBracket: depth += 1
            case .rightParenthesis, .rightBracket: depth -= 1
            case .endOfText, .semicolon: throw failure("mismatched parentheses", at: token, isNear: true)
            case .invalid: throw syntaxError()
            default: break
            }
            advance()
        }
    }

    private mutating func skipCollation() {
        advance()
        advance()
        while token.kind == .dot {
            advance()
            advance()
        }
    }

    private func namedType(from first: Int) throws(ProceduralFailure) -> ProceduralVariable.TypeName {
        guard index > first else { throw failure("missing data type declaration", at: token, isNear: true) }
        let range = SourceRange(Int(tokens[first].start), Int(tokens[index - 1].end))
        let text = source.text(range)
        let (type, diagnostics) = Parser(ParserOptions(givesHints: false)).parseType(text)
        if let error = diagnostics.first(where: { $0.severity == .error }) {
            var diagnostic = error
            diagnostic.range = SourceRange(
                Int(error.range.start) + Int(range.start),
                Int(error.range.end) + Int(range.start)
            )
            throw ProceduralFailure(diagnostic)
        }
        guard type != nil else { throw syntaxError() }
        return .named(text)
    }

    /// `name%TYPE`, `table.column%TYPE`, `table%ROWTYPE`.
    private mutating func derivedType() throws(ProceduralFailure) -> ProceduralVariable.TypeName? {
        guard let first = anyName(token) else { return nil }
        var parts = [first]
        var place = index
        while place + 2 < tokens.count, tokens[place + 1].kind == .dot, let next = anyName(tokens[place + 2]) {
            parts.append(next)
            place += 2
        }
        guard place + 2 < tokens.count, tokens[place + 1].kind == .percent, let kind = word(tokens[place + 2]),
            kind == "type" || kind == "rowtype"
        else { return nil }
        index = place + 2
        advance()
        if kind == "rowtype" { return .row(parts) }
        if let (variable, used) = namespace.find(parts, from: names), parts.count - used < 2 {
            return .variable(variable, field: parts.count > used ? parts[used] : nil)
        }
        return .column(parts)
    }
}
