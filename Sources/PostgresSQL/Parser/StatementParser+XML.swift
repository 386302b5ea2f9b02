extension StatementParser {
    /// A construct of SQL/XML, at its keyword.
    @inline(never)
    mutating func xmlCall() throws(ParseFailure) -> Expression {
        let start = start
        let keyword = token.keyword
        advance()
        try expect(.leftParenthesis)
        let construct: XMLExpression.Construct
        switch keyword {
        case .xmlconcat: construct = .concatenation(try expressionList())
        case .xmlelement: construct = try xmlElement()
        case .xmlexists:
            let path = try primary()
            construct = .exists(path: path, document: try xmlPassing())
        case .xmlforest: construct = .forest(try xmlAttributes())
        case .xmlparse: construct = try xmlParse()
        case .xmlpi:
            let name = try xmlName()
            construct = .processingInstruction(name, content: take(.comma) ? try expression() : nil)
        case .xmlroot: construct = try xmlRoot()
        default:
            let isDocument = try documentOrContent()
            let value = try expression()
            try expect(.as)
            construct = .serialize(isDocument: isDocument, value, try simpleTypeName())
        }
        try expect(.rightParenthesis)
        return .xml(XMLExpression(construct, range: range(from: start)))
    }

    /// `a, b, c`.
    mutating func expressionList() throws(ParseFailure) -> [Expression] {
        var list = [try expression()]
        while take(.comma) { list.append(try expression()) }
        return list
    }

    /// `NAME label`.
    private mutating func xmlName() throws(ParseFailure) -> Identifier {
        try expect(.name)
        return try label()
    }

    private mutating func xmlElement() throws(ParseFailure) -> XMLExpression.Construct {
        let name = try xmlName()
        var attributes: [XMLAttribute] = []
        guard take(.comma) else { return .element(name, attributes: [], content: []) }
        if take(.xmlattributes) {
            try expect(.leftParenthesis)
            attributes = try xmlAttributes()
            try expect(.rightParenthesis)
            guard take(.comma) else { return .element(name, attributes: attributes, content: []) }
        }
        return .element(name, attributes: attributes, content: try expressionList())
    }

    private mutating func xmlAttributes() throws(ParseFailure) -> [XMLAttribute] {
        var attributes: [XMLAttribute] = []
        repeat {
            let value = try expression()
            attributes.append(XMLAttribute(value, name: take(.as) ? try label() : nil))
        } while take(.comma)
        return attributes
    }

    /// Whether DOCUMENT and not CONTENT is written.
    mutating func documentOrContent() throws(ParseFailure) -> Bool {
        if take(.document) { return true }
        try expect(.content)
        return false
    }

    private mutating func xmlParse() throws(ParseFailure) -> XMLExpression.Construct {
        let isDocument = try documentOrContent()
        let value = try expression()
        let preserves = at(.preserve)
        if preserves || at(.strip) {
            advance()
            try expect(.whitespace)
        }
        return .parse(isDocument: isDocument, value, preservesWhitespace: preserves)
    }

    private mutating func xmlRoot() throws(ParseFailure) -> XMLExpression.Construct {
        let value = try expression()
        try expect(.comma)
        try expect(.version)
        var version: Expression?
        if at(.no, .value) {
            advance()
            advance()
        } else {
            version = try expression()
        }
        guard take(.comma) else { return .root(value, version: version, standalone: nil) }
        try expect(.standalone)
        if take(.yes) { return .root(value, version: version, standalone: .yes) }
        try expect(.no)
        return .root(value, version: version, standalone: take(.value) ? .noValue : .no)
    }

    /// `PASSING [BY REF|VALUE] document [BY REF|VALUE]`; PostgreSQL reads the mechanism and makes nothing of it.
    mutating func xmlPassing() throws(ParseFailure) -> Expression {
        try expect(.passing)
        try xmlMechanism()
        let document = try primary()
        try xmlMechanism()
        return document
    }

    private mutating func xmlMechanism() throws(ParseFailure) {
        guard take(.by) else { return }
        guard take(.ref) || take(.value) else { throw syntaxError() }
    }
}
