extension StatementParser {
    /// A call whose name has been read, without what may follow its arguments.
    mutating func application(_ name: QualifiedName, _ start: Int) throws(ParseFailure) -> Expression {
        var call = FunctionCall(name: name)
        try expect(.leftParenthesis)
        if !take(.rightParenthesis) { _ = try arguments(of: &call) }
        call.range = range(from: start)
        return .function(call)
    }

    /// A call whose name has been read: its arguments and what may follow them.
    @inline(never)
    mutating func call(_ name: QualifiedName, _ start: Int) throws(ParseFailure) -> Expression {
        var call = FunctionCall(name: name)
        try expect(.leftParenthesis)
        var marks = ArgumentMarks()
        if !take(.rightParenthesis) { marks = try arguments(of: &call) }
        if !isAtEnd, token.isString, isTypedLiteral(call), !marks.isAll {
            if let name = call.arguments.lazy.compactMap(\.name).first {
                throw fail("type modifier cannot have parameter name", at: name.range)
            }
            if !call.orderBy.isEmpty { throw fail("type modifier cannot have ORDER BY", at: marks.orderBy) }
            let type = TypeName(name, modifiers: call.arguments.map(\.value))
            return typedLiteral(type, start)
        }
        if token.keyword != .unknownWord { try suffixes(of: &call) }
        call.range = range(from: start)
        return .function(call)
    }

    /// Whether a call may be the type of a constant: `name(1) 'x'`.
    private func isTypedLiteral(_ call: FunctionCall) -> Bool {
        !call.isStar && !call.isDistinct && !call.isVariadic && !call.arguments.isEmpty
    }

    /// What was read between the parentheses of a call and is no part of its tree.
    private struct ArgumentMarks {
        /// Whether ALL is written.
        var isAll = false
        /// Where ORDER BY stands.
        var orderBy = SourceRange.none
    }

    /// The arguments up to the closing parenthesis.
    @inline(never)
    private mutating func arguments(of call: inout FunctionCall) throws(ParseFailure) -> ArgumentMarks {
        var marks = ArgumentMarks()
        if take(.star) {
            try expect(.rightParenthesis)
            call.isStar = true
            return marks
        }
        if take(.distinct) { call.isDistinct = true } else { marks.isAll = take(.all) }
        repeat {
            if !call.isDistinct, !marks.isAll, take(.variadic) {
                call.isVariadic = true
                call.arguments.append(try argument())
                break
            }
            call.arguments.append(try argument())
        } while take(.comma) && !isAfterTrailingComma()
        marks.orderBy = token.range
        if at(.order) { call.orderBy = try orderBy() }
        try expect(.rightParenthesis)
        return marks
    }

    /// `value`, `name => value`, `name := value`.
    @inline(never)
    mutating func argument() throws(ParseFailure) -> FunctionArgument {
        let next = peek().kind
        if next == .arrow || next == .colonEquals, token.isTypeOrFunctionName {
            let name = takeIdentifier()
            advance()
            return FunctionArgument(name: name, value: try expression())
        }
        return FunctionArgument(value: try expression())
    }

    /// `WITHIN GROUP (…)`, `FILTER (…)`, `OVER …`.
    @inline(never)
    mutating func suffixes(of call: inout FunctionCall) throws(ParseFailure) {
        let within = token.range
        if at(.within) {
            advance()
            try expect(.group)
            try expect(.leftParenthesis)
            guard at(.order) else { throw syntaxError() }
            call.withinGroup = try orderBy()
            try expect(.rightParenthesis)
        }
        defer { checkWithinGroup(call, within) }
        if at(.filter) {
            advance()
            try expect(.leftParenthesis)
            try expect(.where)
            call.filter = try expression()
            try expect(.rightParenthesis)
        }
        if take(.over) {
            if at(.leftParenthesis) {
                call.over = .definition(try windowDefinition())
            } else {
                call.over = .name(try columnName())
            }
        }
    }

    /// Refuses what WITHIN GROUP goes together with no more.
    private mutating func checkWithinGroup(_ call: FunctionCall, _ place: SourceRange) {
        guard !call.withinGroup.isEmpty else { return }
        if !call.orderBy.isEmpty {
            _ = fail("cannot use multiple ORDER BY clauses with WITHIN GROUP", at: place)
        } else if call.isDistinct {
            _ = fail("cannot use DISTINCT with WITHIN GROUP", at: place)
        } else if call.isVariadic {
            _ = fail("cannot use VARIADIC with WITHIN GROUP", at: place)
        }
    }

    /// `([base] [PARTITION BY …] [ORDER BY …] [frame])`.
    @inline(never)
    mutating func windowDefinition() throws(ParseFailure) -> WindowDefinition {
        let outer = try enter()
        defer { leave(outer) }
        let start = start
        try expect(.leftParenthesis)
        var window = WindowDefinition()
        if !isAtEnd, token.isColumnName, !isAtWindowClause { window.base = takeIdentifier() }
        if take(.partition) {
            try expect(.by)
            repeat { window.partitionBy.append(try expression()) } while take(.comma)
        }
        if at(.order) { window.orderBy = try orderBy() }
        if at(.rows) || at(.range) || at(.groups) { window.frame = try windowFrame() }
        try expect(.rightParenthesis)
        window.range = range(from: start)
        return window
    }

    private var isAtWindowClause: Bool { at(.partition) || at(.rows) || at(.range) || at(.groups) }

    @inline(never)
    private mutating func windowFrame() throws(ParseFailure) -> WindowFrame {
        let unit: WindowFrame.Unit = at(.rows) ? .rows : at(.range) ? .range : .groups
        advance()
        var frame: WindowFrame
        let isBetween = take(.between)
        // Behind the word that opens the frame, PostgreSQL cannot tell a column of that name from the test.
        if isBetween, at(.between) { throw syntaxError() }
        let first = token
        if isBetween {
            let start = try frameBound()
            try expect(.and)
            let second = token
            frame = WindowFrame(unit: unit, start: start, end: try frameBound())
            try checkFrame(frame, first, second)
        } else {
            frame = WindowFrame(unit: unit, start: try frameBound())
            if case .following = frame.start {
                throw fail(
                    "frame starting from following row cannot end with current row",
                    sqlState: "42P20",
                    at: first.range
                )
            }
            try checkFrame(frame, first, first)
        }
        if take(.exclude) { frame.exclusion = try frameExclusion() }
        return frame
    }

    private mutating func frameBound() throws(ParseFailure) -> WindowFrame.Bound {
        if at(.unbounded), peek().keyword == .preceding || peek().keyword == .following {
            advance()
            if take(.preceding) { return .unboundedPreceding }
            try expect(.following)
            return .unboundedFollowing
        }
        if at(.current, .row) {
            advance()
            advance()
            return .currentRow
        }
        let value = try expression()
        if take(.preceding) { return .preceding(value) }
        try expect(.following)
        return .following(value)
    }

    /// Refuses frames that end before they start, in the grammar's words.
    private mutating func checkFrame(_ frame: WindowFrame, _ first: Token, _ second: Token) throws(ParseFailure) {
        func refuse(_ message: String, _ token: Token) -> ParseFailure {
            fail(message, sqlState: "42P20", at: token.range)
        }
        switch (frame.start, frame.end) {
        case (.unboundedFollowing, _): throw refuse("frame start cannot be UNBOUNDED FOLLOWING", first)
        case (_, .unboundedPreceding): throw refuse("frame end cannot be UNBOUNDED PRECEDING", second)
        case (.currentRow, .preceding):
            throw refuse("frame starting from current row cannot have preceding rows", second)
        case (.following, .preceding), (.following, .currentRow):
            throw refuse("frame starting from following row cannot have preceding rows", second)
        default: return
        }
    }

    private mutating func frameExclusion() throws(ParseFailure) -> WindowFrame.Exclusion {
        if take(.ties) { return .ties }
        if take(.group) { return .group }
        if take(.no) {
            try expect(.others)
            return .noOthers
        }
        try expect(.current)
        try expect(.row)
        return .currentRow
    }
}
