/// Loops.
extension ProceduralParser {
    /// The body of a loop behind LOOP, up to its semicolon.
    private mutating func loopBody(_ label: String?) throws(ProceduralFailure) -> ProceduralStatement.Loop {
        let body = try statements(until: ["end"])
        try expect("end")
        try expect("loop")
        try endLabel(label, "loop")
        try expect(.semicolon)
        return ProceduralStatement.Loop(label: label, statements: body)
    }

    mutating func loop(_ label: String?) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        let outer = names
        defer { names = outer }
        names = namespace.add(label: label ?? "", isLoop: true, to: names)
        try expect("loop")
        return .loop(try loopBody(label))
    }

    mutating func whileLoop(_ label: String?) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        let outer = names
        defer { names = outer }
        names = namespace.add(label: label ?? "", isLoop: true, to: names)
        advance()
        let condition = try expression(until: [.word("loop")])
        try expect("loop")
        return .while(condition, try loopBody(label))
    }

    mutating func forEachLoop(_ label: String?) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        let outer = names
        defer { names = outer }
        names = namespace.add(label: label ?? "", isLoop: true, to: names)
        advance()
        guard anyName(token) != nil else { throw syntaxError() }
        let place = token
        guard namespaceKnows(place) else {
            throw failure(
                "loop variable of FOREACH must be a known variable or list of variables",
                at: place,
                isNear: true
            )
        }
        let targets = try targets()
        var slice = 0
        if take("slice") {
            guard token.kind == .integerNumber, let number = Int(text(token)) else { throw syntaxError() }
            slice = number
            advance()
        }
        try expect("in")
        try expect("array")
        let array = try expression(until: [.word("loop")])
        try expect("loop")
        return .forEach(targets, slice: slice, array, try loopBody(label))
    }

    private func namespaceKnows(_ token: Token) -> Bool {
        anyName(token).map { namespace.find([$0], from: names) != nil || peek().kind == .dot } ?? false
    }

    mutating func forLoop(_ label: String?) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        let outer = names
        defer { names = outer }
        names = namespace.add(label: label ?? "", isLoop: true, to: names)
        advance()
        let place = token
        guard let first = anyName(token) else { throw syntaxError() }
        let before = index
        var targets: [ProceduralTarget]?
        if namespaceKnows(place) {
            targets = try self.targets()
        } else {
            advance()
            if token.kind == .comma { throw failure("\"\(first)\" is not a known variable", at: place) }
        }
        try expect("in")
        if take("execute") {
            let query = try expression(until: [.word("loop"), .word("using")])
            var using: [ProceduralExpression] = []
            if take("using") {
                repeat { using.append(try expression(until: [.kind(.comma), .word("loop")])) } while take(.comma)
            }
            try expect("loop")
            return .forQuery(try rowTargets(targets, place), .dynamic(query, using: using), try loopBody(label))
        }
        if let cursor = boundCursor() { return try forCursor(cursor, label, first) }
        let isReverse = take("reverse")
        if isReverse || hasRange {
            let lower = try expression(until: [.kind(.dotDot)])
            try expect(.dotDot)
            let upper = try expression(until: [.word("loop"), .word("by")], shown: "LOOP")
            let step = take("by") ? try expression(until: [.word("loop")]) : nil
            try expect("loop")
            if let targets, targets.count > 1 {
                throw failure("integer FOR loop must have only one target variable", at: tokens[before])
            }
            // The variable is always a new one.
            let number = declare(
                ProceduralVariable(name: first, type: .named("integer"), line: line(at: Int(place.start)))
            )
            let range = ProceduralStatement.Range(isReverse: isReverse, lower: lower, upper: upper, step: step)
            return .forInteger(variable: number, range, try loopBody(label))
        }
        let query = try expression(until: [.word("loop")], "SQL statement", isStatement: true)
        try expect("loop")
        return .forQuery(try rowTargets(targets, place), .query(query), try loopBody(label))
    }

    private func rowTargets(
        _ targets: [ProceduralTarget]?,
        _ place: Token
    ) throws(ProceduralFailure) -> [ProceduralTarget] {
        guard let targets else {
            throw failure(
                "loop variable of loop over rows must be a record variable or list of scalar variables",
                at: place
            )
        }
        return targets
    }

    /// Whether `..` stands in front of LOOP, outside of parentheses.
    private var hasRange: Bool {
        var depth = 0
        var place = index
        while place < tokens.count {
            let token = tokens[place]
            switch token.kind {
            case .leftParenthesis, .leftBracket: depth += 1
            case .rightParenthesis, .rightBracket: depth -= 1
            case .dotDot where depth == 0: return true
            case .endOfText, .semicolon: return false
            default: if depth == 0, word(token) == "loop" { return false }
            }
            place += 1
        }
        return false
    }

    // Cursors

    /// The declared cursor that a loop is about; nil where something else stands here.
    private mutating func boundCursor() -> Int? {
        guard let name = anyName(token), let (variable, _) = namespace.find([name], from: names),
            variables[variable].cursor != nil, peek().kind == .leftParenthesis || word(peek()) == "loop"
        else { return nil }
        advance()
        return variable
    }

    private mutating func forCursor(
        _ cursor: Int,
        _ label: String?,
        _ name: String
    ) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        let arguments = try cursorArguments(of: cursor, end: .word("loop"))
        try expect("loop")
        // The rows' variable is always a new one.
        let number = declare(ProceduralVariable(name: name, type: .record))
        let target = ProceduralTarget(variable: number, text: name)
        return .forQuery([target], .cursor(cursor, arguments: arguments), try loopBody(label))
    }

    private mutating func cursorArguments(
        of variable: Int,
        end: End
    ) throws(ProceduralFailure) -> [ProceduralStatement.CursorArgument] {
        let name = variables[variable].name
        let wanted = variables[variable].cursor?.arguments.count ?? 0
        guard take(.leftParenthesis) else {
            if wanted > 0 { throw failure("cursor \"\(name)\" has arguments", at: token) }
            return []
        }
        if wanted == 0 { throw failure("cursor \"\(name)\" has no arguments", at: token) }
        var arguments: [ProceduralStatement.CursorArgument] = []
        repeat {
            var argument: String?
            if let given = anyName(token), peek().kind == .colonEquals || peek().kind == .arrow {
                let known = variables[variable].cursor?.arguments.contains { variables[$0].name == given } ?? false
                guard known else {
                    throw failure("cursor \"\(name)\" has no argument named \"\(given)\"", at: token)
                }
                if arguments.contains(where: { $0.name == given }) {
                    throw failure(
                        "value for parameter \"\(given)\" of cursor \"\(name)\" specified more than once",
                        at: token
                    )
                }
                argument = given
                advance()
                advance()
            }
            let value = try expression(until: [.kind(.comma), .kind(.rightParenthesis)])
            arguments.append(ProceduralStatement.CursorArgument(name: argument, value: value))
            if token.kind == .comma, arguments.count >= wanted {
                throw failure("too many arguments for cursor \"\(name)\"", at: token)
            }
        } while take(.comma)
        if arguments.count < wanted { throw failure("not enough arguments for cursor \"\(name)\"", at: token) }
        try expect(.rightParenthesis)
        return arguments
    }

    private mutating func cursorVariable() throws(ProceduralFailure) -> Int {
        let place = token
        guard let target = variableName() else {
            guard anyName(place) != nil else { throw syntaxError("cursor variable must be a simple variable") }
            throw failure("\"\(text(place))\" is not a known variable", at: place)
        }
        guard target.steps.isEmpty else {
            throw failure("cursor variable must be a simple variable", at: place)
        }
        if case .named(let type) = variables[target.variable].type, type.lowercased() != "refcursor" {
            let name = variables[target.variable].name
            throw failure("variable \"\(name)\" must be of type cursor or refcursor", at: place, state: "42804")
        }
        return target.variable
    }

    mutating func open() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        let variable = try cursorVariable()
        if variables[variable].cursor != nil {
            let arguments = try cursorArguments(of: variable, end: .kind(.semicolon))
            try expect(.semicolon)
            return .open(variable: variable, isScrollable: nil, .cursor(variable, arguments: arguments))
        }
        var isScrollable: Bool?
        if take("no") {
            try expect("scroll")
            isScrollable = false
        } else if take("scroll") {
            isScrollable = true
        }
        guard take("for") else { throw syntaxError("syntax error, expected \"FOR\"") }
        if take("execute") {
            let query = try expression(until: [.kind(.semicolon), .word("using")])
            var using: [ProceduralExpression] = []
            if take("using") {
                repeat { using.append(try expression(until: [.kind(.comma), .kind(.semicolon)])) } while take(.comma)
            }
            try expect(.semicolon)
            return .open(variable: variable, isScrollable: isScrollable, .dynamic(query, using: using))
        }
        return .open(variable: variable, isScrollable: isScrollable, .query(try statementText()))
    }

    mutating func fetch(isMove: Bool) throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        let direction = try direction()
        let variable = try cursorVariable()
        var into: [ProceduralTarget]?
        if !isMove {
            guard take("into") else { throw syntaxError() }
            into = try targets()
        }
        try expect(.semicolon)
        return .fetch(variable: variable, direction, into: into)
    }

    private mutating func direction() throws(ProceduralFailure) -> ProceduralStatement.Direction {
        var direction = ProceduralStatement.Direction.words("NEXT")
        let isVariable = anyName(token).map { namespace.find([$0], from: names) != nil } ?? false
        let next = peek()
        let endsHere = next.kind == .semicolon || word(next) == "into"
        if isVariable, endsHere { return direction }
        switch word() {
        case "next", "first", "last", "prior":
            direction = .words(word()?.uppercased() ?? "")
            advance()
        case "absolute", "relative":
            let kind = word()?.uppercased() ?? ""
            advance()
            direction = .counted(kind, try expression(until: [.word("from"), .word("in")]))
        case "forward", "backward":
            let kind = word()?.uppercased() ?? ""
            advance()
            if isAt("from") || isAt("in") {
                direction = .words(kind)
            } else if isAt("all") {
                advance()
                direction = .words(kind + " ALL")
            } else if let name = anyName(token), namespace.find([name], from: names) != nil,
                peek().kind == .semicolon || word(peek()) == "into"
            {
                return .words(kind)
            } else {
                direction = .counted(kind, try expression(until: [.word("from"), .word("in")]))
            }
        case "all":
            advance()
            direction = .words("FORWARD ALL")
        case "from", "in": break
        default:
            guard !isVariable else { return direction }
            direction = .counted("FORWARD", try expression(until: [.word("from"), .word("in")]))
        }
        if isAt("from") || isAt("in") { advance() }
        return direction
    }

    mutating func close() throws(ProceduralFailure) -> ProceduralStatement.Kind {
        advance()
        let variable = try cursorVariable()
        try expect(.semicolon)
        return .close(variable: variable)
    }
}
