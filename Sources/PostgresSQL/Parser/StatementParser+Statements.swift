extension StatementParser {
    /// The tree of the statement; what is not understood as a whole is kept as text.
    mutating func statement() -> Statement {
        let start = start
        do throws(ParseFailure) {
            let statement = try statementTree(start)
            if !isAtEnd { _ = syntaxError() }
            return statement
        } catch {
            skipToEnd()
            return .opaque(opaque(from: start))
        }
    }

    /// The tree of a statement inside another, in the body of a function.
    mutating func innerStatement() throws(ParseFailure) -> Statement { try statementTree(start) }

    private mutating func skipToEnd() { while !isAtEnd { advance() } }

    private mutating func statementTree(_ start: Int) throws(ParseFailure) -> Statement {
        switch token.keyword {
        case .select, .values, .table, .with: return try preparableStatement()
        case .insert: return .insert(try insert(nil, start))
        case .update: return .update(try update(nil, start))
        case .delete: return .delete(try delete(nil, start))
        case .merge: return .merge(try merge(nil, start))
        case .set: return .set(try set(start))
        case .reset: return .reset(try reset(start))
        case .show: return .show(try show(start))
        case .begin, .start, .commit, .end, .rollback, .abort, .savepoint, .release:
            return .transaction(try transaction(start))
        case .prepare where peek().keyword == .transaction && peek(2).isString:
            return .transaction(try prepareTransaction(start))
        case .prepare: return .prepare(try prepare(start))
        case .execute: return .execute(try execute(start))
        case .deallocate: return .deallocate(try deallocate(start))
        case .declare: return .declareCursor(try declareCursor(start))
        case .fetch, .move: return .fetch(try fetch(start))
        case .close: return .close(try close(start))
        case .discard: return .discard(try discard(start))
        case .explain: return .explain(try explain(start))
        default: break
        }
        if at(.leftParenthesis) { return .select(try query()) }
        if let statement = try definitionOrUtility(start) { return statement }
        guard StatementTypes.beginsStatement(token.keyword) else { throw syntaxError() }
        skipOther()
        return .other
    }

    /// Goes to the end of a statement without a tree; what the scanner refuses in it is reported.
    private mutating func skipOther() {
        while !isAtEnd {
            if at(.invalid) { _ = syntaxError() }
            advance()
        }
        if token.kind == .invalid { _ = syntaxError() }
    }

    /// `EXPLAIN [ANALYZE] [VERBOSE] statement`, `EXPLAIN (options) statement`.
    private mutating func explain(_ start: Int) throws(ParseFailure) -> ExplainStatement {
        advance()
        var options: [ExplainOption] = []
        if at(.leftParenthesis), !isExplainedQuery {
            advance()
            repeat { options.append(try explainOption()) } while take(.comma)
            try expect(.rightParenthesis)
        } else {
            if take(.analyze) || take(.analyse) { options.append(ExplainOption(name: "analyze")) }
            if take(.verbose) { options.append(ExplainOption(name: "verbose")) }
        }
        let inner = self.start
        let statement = try explained(inner)
        return ExplainStatement(
            options: options,
            statement: statement,
            statementRange: range(from: inner),
            range: range(from: start)
        )
    }

    /// Whether the parentheses at the current token hold a query and not options.
    private var isExplainedQuery: Bool {
        let next = peek()
        if next.kind == .leftParenthesis { return true }
        switch next.keyword {
        case .select, .with, .table, .values: return true
        default: return false
        }
    }

    private mutating func explained(_ start: Int) throws(ParseFailure) -> Statement {
        switch token.keyword {
        case .declare: return .declareCursor(try declareCursor(start))
        case .execute: return .execute(try execute(start))
        case .create:
            let statement = try create(start)
            guard case .createTableAs = statement else { throw syntaxError() }
            return .definition(statement)
        case .refresh: return .utility(.refresh(try refresh(start)))
        default: return try preparableStatement()
        }
    }

    private mutating func explainOption() throws(ParseFailure) -> ExplainOption {
        let isWord = !isAtEnd && (token.isColumnName || token.isTypeOrFunctionName)
        guard isWord || at(.analyze) || at(.analyse) else { throw syntaxError() }
        let name = takeIdentifier()
        var option = ExplainOption(name: name.value, range: name.range)
        if option.name == "analyse" { option.name = "analyze" }
        switch try utilityValue() {
        case .word(let text), .string(let text): option.value = text
        case .number(let number): option.value = number.sql
        default: break
        }
        return option
    }
}
