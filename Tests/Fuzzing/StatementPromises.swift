/// What the parser and the printer promise of a text.
struct StatementPromises {
    private let text: String
    private let parser: Parser
    private let statements: [ParsedStatement]

    init(_ text: String, isStrict: Bool) {
        self.text = text
        parser = Parser(ParserOptions(isStrict: isStrict))
        statements = parser.parse(text)
    }

    /// Statements stand in order, and all that is said of them is said of a place in the text.
    func check() {
        withSource { source in
            var end: Int32 = 0
            for statement in statements {
                promise(statement.range.start >= end, "statements stand in order")
                promise(source.isBoundary(statement.range), "a statement stands in the text")
                promise(statement.text == source.text(statement.range), "a statement's text is its own")
                promise(!statement.type.rawValue.isEmpty, "a statement is something")
                for diagnostic in statement.diagnostics {
                    let hasPlace = diagnostic.range.start < 0 || source.isBoundary(diagnostic.range)
                    promise(hasPlace, "a diagnostic has a place: \(diagnostic)")
                    promise(!diagnostic.message.isEmpty && diagnostic.sqlState.utf8.count == 5, "\(diagnostic)")
                }
                checkClauses(of: statement)
                _ = statement.statement.sql
                _ = StatementInfo(statement)
                _ = statement.effect
                promise(statement == statement && statement.hashValue == statement.hashValue, "a statement is itself")
                end = statement.range.end
            }
            promise(parser.outline(text).allSatisfy { source.isBoundary($0.range) }, "an outline stands in the text")
        }
    }

    /// Clauses stand in order inside their statement, and each body inside its clause.
    private func checkClauses(of statement: ParsedStatement) {
        var end = statement.range.start
        for clause in statement.clauses {
            promise(clause.range.start >= end && clause.range.end <= statement.range.end, "clauses stand in order")
            promise(
                clause.bodyRange.start >= clause.range.start && clause.bodyRange.end <= clause.range.end,
                "a clause holds its body"
            )
            end = clause.range.end
        }
    }

    /// What was read without a complaint gives the same tree when it is printed and read again.
    func checkRoundTrips() {
        for statement in statements where statement.diagnostics.isEmpty {
            guard let printed = statement.statement.sql else { continue }
            let again = parser.parse(printed)
            promise(again.count == 1, "a printed statement is one: \(printed)")
            let error = again.first?.firstError?.message ?? ""
            promise(error.isEmpty || again.first?.firstError?.sqlState == "54001", "\(printed): \(error)")
            promise(!error.isEmpty || again.first?.statement == statement.statement, "the tree is the same: \(printed)")
        }
    }

    /// Between statements stands nothing but semicolons, blanks and comments, so no literal was cut.
    ///
    /// What the scanner refuses ends where the mistake does, not where a literal would.
    func checkCuts() {
        withSource { source in
            if Lexer.tokens(of: source).contains(where: { $0.kind == .invalid }) { return }
            var end = 0
            for statement in statements {
                checkGap(source, end, Int(statement.range.start))
                end = Int(statement.range.end)
            }
            checkGap(source, end, source.count)
        }
    }

    private func checkGap(_ source: SourceBytes, _ start: Int, _ end: Int) {
        var gap = source.text(start, end)
        gap.withUTF8 { buffer in
            let tokens = Lexer.tokens(of: SourceBytes(buffer))
            promise(
                tokens.allSatisfy { $0.kind == .semicolon || $0.kind == .endOfText },
                "between statements stands nothing: \(source.text(start, end))"
            )
        }
    }

    /// What PostgreSQL accepts is no error without strictness, unless it has a backtick, which then quotes names.
    func checkThatNothingIsLost(of strict: StatementPromises) {
        guard !text.utf8.contains(UInt8(ascii: "`")), strict.statements.allSatisfy({ $0.diagnostics.isEmpty }) else {
            return
        }
        promise(statements.count == strict.statements.count, "the statements are the same")
        for (mine, other) in zip(statements, strict.statements) {
            promise(mine.firstError == nil, "forgiveness refuses nothing more: \(mine.firstError?.message ?? "")")
            promise(mine.statement == other.statement, "forgiveness changes nothing: \(mine.text)")
        }
    }

    private func withSource(_ body: (SourceBytes) -> Void) {
        var text = text
        text.withUTF8 { body(SourceBytes($0)) }
    }
}
