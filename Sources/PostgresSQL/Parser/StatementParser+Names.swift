extension Token {
    /// Whether the token may be a name of a column, a table or anything else that is no type or function.
    @inline(__always)
    var isColumnName: Bool {
        switch kind {
        case .word:
            if keyword == .unknownWord { return true }
            let category = KeywordTable.category(of: keyword) | 0x20
            return category == UInt8(ascii: "u") || category == UInt8(ascii: "c")
        case .quotedIdentifier, .unicodeIdentifier: return true
        default: return false
        }
    }

    /// Whether the token may be the name of a type or function.
    @inline(__always)
    var isTypeOrFunctionName: Bool {
        switch kind {
        case .word:
            if keyword == .unknownWord { return true }
            let category = KeywordTable.category(of: keyword) | 0x20
            return category == UInt8(ascii: "u") || category == UInt8(ascii: "t")
        case .quotedIdentifier, .unicodeIdentifier: return true
        default: return false
        }
    }

    /// Whether the token is a word of any sort: what may stand behind AS or a dot.
    @inline(__always)
    var isLabel: Bool { kind == .word || kind == .quotedIdentifier || kind == .unicodeIdentifier }

    /// Whether the token may be a label without AS.
    @inline(__always)
    var isBareLabel: Bool {
        guard kind == .word, keyword != .unknownWord else { return isLabel }
        return KeywordTable.category(of: keyword) < UInt8(ascii: "a")
    }

    /// Whether the token is a plain string: what the grammar calls Sconst.
    @inline(__always)
    var isString: Bool {
        kind == .string || kind == .escapeString || kind == .dollarString || kind == .unicodeString
    }

    /// Whether the token is an integer of four bytes: what the grammar calls Iconst.
    @inline(__always)
    var isInteger: Bool { kind == .integerNumber && detail == 0 }

    /// Whether the token is a number of any sort.
    @inline(__always)
    var isNumber: Bool { kind == .integerNumber || kind == .decimalNumber }

    /// Whether the token is a keyword that can be no name at all.
    var isReserved: Bool {
        kind == .word && keyword != .unknownWord && KeywordTable.category(of: keyword) | 0x20 == UInt8(ascii: "r")
    }

    /// Whether the token is an operator of any sort.
    var isOperator: Bool {
        kind.rawValue >= TokenKind.less.rawValue && kind.rawValue <= TokenKind.otherOperator.rawValue
    }
}

extension StatementParser {
    /// Consumes the current token as a name.
    mutating func takeIdentifier() -> Identifier {
        if token.detail == Token.backticks, token.kind == .quotedIdentifier {
            note("a name in backticks is read as one in double quotes", at: token.range)
        }
        let name = Identifier(source.identifier(token), range: token.range)
        advance()
        return name
    }

    /// A name as columns and tables have it.
    mutating func columnName() throws(ParseFailure) -> Identifier {
        guard !isAtEnd, token.isColumnName else {
            if let name = bracketedIdentifier() { return name }
            throw syntaxError()
        }
        return takeIdentifier()
    }

    /// A word of any sort: behind AS or behind a dot.
    mutating func label() throws(ParseFailure) -> Identifier {
        guard !isAtEnd, token.isLabel else {
            if let name = bracketedIdentifier() { return name }
            throw syntaxError()
        }
        return takeIdentifier()
    }

    /// `name[, name …]`.
    mutating func columnNames() throws(ParseFailure) -> [Identifier] {
        var names = [try columnName()]
        while takeListComma() { names.append(try columnName()) }
        return names
    }

    /// `(name[, name …])`.
    mutating func columnNamesInParentheses() throws(ParseFailure) -> [Identifier] {
        try expect(.leftParenthesis)
        let names = try columnNames()
        try expect(.rightParenthesis)
        return names
    }

    /// The name of anything but a relation or a function, with the names that lead to it.
    mutating func anyName() throws(ParseFailure) -> QualifiedName {
        var parts = [try columnName()]
        while take(.dot) { parts.append(try label()) }
        return QualifiedName(parts)
    }

    /// A name, with the one behind the dot that follows it: a list of two is made at once, so that it need not grow.
    @inline(__always)
    mutating func namesBehind(_ first: Identifier) -> [Identifier] {
        guard at(.dot), peek().isLabel else { return [first] }
        advance()
        return [first, takeIdentifier()]
    }

    /// `[[database.]schema.]name`.
    @inline(never)
    mutating func qualifiedName() throws(ParseFailure) -> QualifiedName {
        var parts = namesBehind(try columnName())
        while at(.dot) || at(.leftBracket) {
            let isBracketed = !isStrict && peek().kind == .leftBracket
            guard at(.dot), peek().isLabel || isBracketed else { throw try misplacedIndirection() }
            advance()
            parts.append(try label())
        }
        let name = QualifiedName(parts)
        guard parts.count > 3 else { return name }
        let text = parts.map(\.value).joined(separator: ".")
        throw fail("improper qualified name (too many dotted names): \(text)", at: name.range)
    }

    /// The name of a function, with the names that lead to it.
    mutating func functionName() throws(ParseFailure) -> QualifiedName {
        let first = token
        guard !isAtEnd, first.isColumnName || first.isTypeOrFunctionName else { throw syntaxError() }
        var parts = [takeIdentifier()]
        while first.isColumnName, at(.dot) || at(.leftBracket) {
            guard at(.dot), peek().isLabel else { throw try misplacedIndirection() }
            advance()
            parts.append(try label())
        }
        guard parts.count > 1 || first.isTypeOrFunctionName else { throw syntaxError() }
        return QualifiedName(parts)
    }

    /// Reads the stars and subscripts that the grammar allows behind any name and then refuses at what follows them.
    private mutating func misplacedIndirection() throws(ParseFailure) -> ParseFailure {
        let outer = try enter()
        defer { leave(outer) }
        while at(.dot) || at(.leftBracket) {
            if at(.leftBracket) {
                _ = try subscripts()
            } else {
                advance()
                if !take(.star) { _ = try label() }
            }
        }
        return syntaxError()
    }

    /// A comma-separated list of qualified names.
    mutating func qualifiedNames() throws(ParseFailure) -> [QualifiedName] {
        var names = [try qualifiedName()]
        while take(.comma) { names.append(try qualifiedName()) }
        return names
    }

    /// The text from an offset to the end of the last consumed token, as a node.
    func opaque(from start: Int) -> OpaqueText {
        let range = range(from: start)
        return OpaqueText(text: source.text(range), range: range)
    }
}
