extension StatementParser {
    /// `COPY …`.
    mutating func copy(_ start: Int) throws(ParseFailure) -> CopyStatement {
        advance()
        var copy = CopyStatement()
        if at(.leftParenthesis) { return try copyQuery(start, copy) }
        if at(.binary) {
            let name = Identifier("format", range: token.range)
            copy.options = [CopyOption(name: name, value: .string("binary"), hasOldSyntax: true, range: token.range)]
            advance()
        }
        copy.table = try relationName()
        copy.columns = try optionalColumns()
        copy.isFrom = try word(of: .from, .to) == "FROM"
        copy.isProgram = take(.program)
        copy.file = try copyFile()
        let delimiterStart = self.start
        // PostgreSQL points at USING DELIMITERS, which has a place only where USING is written.
        let delimiterPlace = at(.using) ? token.range : SourceRange.none
        let hasUsing = take(.using)
        if hasUsing || at(.delimiters) {
            try expect(.delimiters)
            let value = try string()
            let name = Identifier("delimiter", range: range(from: delimiterStart))
            let range = range(from: delimiterStart)
            copy.options.append(CopyOption(name: name, value: .string(value), hasOldSyntax: true, range: range))
        }
        _ = take(.with)
        try copyOptions(of: &copy)
        let wherePlace = token.range
        if take(.where) { copy.condition = try expression() }
        if copy.isProgram, copy.file == nil {
            throw fail("STDIN/STDOUT not allowed with PROGRAM", at: delimiterPlace)
        }
        if !copy.isFrom, copy.condition != nil { throw fail("WHERE clause not allowed with COPY TO", at: wherePlace) }
        copy.range = range(from: start)
        return copy
    }

    /// `COPY (query) TO …`.
    private mutating func copyQuery(_ start: Int, _ statement: CopyStatement) throws(ParseFailure) -> CopyStatement {
        var copy = statement
        advance()
        let queryStart = self.start
        copy.query = try preparableStatement()
        copy.queryRange = range(from: queryStart)
        try expect(.rightParenthesis)
        let toPlace = token.range
        try expect(.to)
        copy.isProgram = take(.program)
        copy.file = try copyFile()
        _ = take(.with)
        try copyOptions(of: &copy)
        if copy.isProgram, copy.file == nil { throw fail("STDIN/STDOUT not allowed with PROGRAM", at: toPlace) }
        copy.range = range(from: start)
        return copy
    }

    /// A file's name, or nil for STDIN and STDOUT.
    private mutating func copyFile() throws(ParseFailure) -> String? {
        if take(.stdin) || take(.stdout) { return nil }
        return try string()
    }

    private mutating func copyOptions(of copy: inout CopyStatement) throws(ParseFailure) {
        if at(.leftParenthesis) {
            advance()
            repeat {
                let start = start
                var option = CopyOption(name: try label())
                option.value = try copyValue()
                option.range = range(from: start)
                copy.options.append(option)
            } while take(.comma)
            return try expect(.rightParenthesis)
        }
        while let option = try oldCopyOption() { copy.options.append(option) }
    }

    private mutating func copyValue() throws(ParseFailure) -> CopyOptionValue? {
        if take(.star) { return .star }
        guard take(.leftParenthesis) else { return try utilityValue() }
        var words: [String] = []
        repeat {
            switch try utilityValue() {
            case .word(let word), .string(let word): words.append(word)
            default: throw syntaxError()
            }
        } while take(.comma)
        try expect(.rightParenthesis)
        return .list(words)
    }

    /// An option in the syntax without parentheses, or nil where none begins.
    private mutating func oldCopyOption() throws(ParseFailure) -> CopyOption? {
        let start = start
        func option(_ name: String, _ value: CopyOptionValue) -> CopyOption {
            let range = range(from: start)
            return CopyOption(name: Identifier(name, range: range), value: value, hasOldSyntax: true, range: range)
        }
        switch token.keyword {
        case .binary, .csv:
            let word = takeWord().lowercased()
            return option("format", .string(word))
        case .freeze, .header:
            let word = takeWord().lowercased()
            return option(word, .word("true"))
        case .delimiter, .null, .quote, .escape:
            let word = takeWord().lowercased()
            _ = take(.as)
            let value = try string()
            return option(word, .string(value))
        case .encoding:
            advance()
            let value = try string()
            return option("encoding", .string(value))
        case .force: return try forceOption(start)
        default: return nil
        }
    }

    /// `FORCE QUOTE columns|*`, `FORCE [NOT] NULL columns`.
    private mutating func forceOption(_ start: Int) throws(ParseFailure) -> CopyOption {
        advance()
        var name = "force_quote"
        if !take(.quote) {
            name = take(.not) ? "force_not_null" : "force_null"
            try expect(.null)
        } else if take(.star) {
            let range = range(from: start)
            return CopyOption(name: Identifier(name, range: range), value: .star, hasOldSyntax: true, range: range)
        }
        let columns = try columnNames().map(\.value)
        let range = range(from: start)
        return CopyOption(name: Identifier(name, range: range), value: .list(columns), hasOldSyntax: true, range: range)
    }
}
