/// What a parser knows beyond PostgreSQL's own language.
public struct ParserOptions: Hashable, Sendable {
    /// Statement types of a handler's own, each with the words that begin its clauses.
    ///
    /// A type may be several words (`TRAIN MODEL`), and so may a clause's beginning (`ORDER BY`). These types win over
    /// PostgreSQL's own.
    public var customTypes: [StatementType: [String]]

    /// Whether texts are accepted and refused exactly as PostgreSQL's grammar does it.
    ///
    /// Then nothing is understood beyond PostgreSQL, and a statement with an error has no tree: its one diagnostic is the
    /// error that PostgreSQL reports.
    public var isStrict: Bool

    /// Whether errors have hints that PostgreSQL does not give, such as a misspelled word's right form; strict mode has
    /// none.
    public var givesHints: Bool

    /// How many bytes of stack the threads have that parse statements and walk their trees, 512 KiB unless told otherwise.
    ///
    /// What is nested too deeply for them is refused with 54001. PostgreSQL, whose stack has 2 MiB, takes a few
    /// thousand levels of most forms.
    public var stackSize: Int

    /// Options with these statement types.
    public init(
        customTypes: [StatementType: [String]] = [:],
        isStrict: Bool = false,
        givesHints: Bool = true,
        stackSize: Int = 512 * 1024
    ) {
        self.customTypes = customTypes
        self.isStrict = isStrict
        self.givesHints = givesHints
        self.stackSize = stackSize
    }
}

/// Reads SQL: any text at all gives statements with their types and clauses, and as much of their trees as is understood.
public struct Parser: Sendable {
    /// What the parser knows beyond PostgreSQL's own language.
    public let options: ParserOptions
    private let customTypes: [CustomType]

    /// A parser with these options.
    public init(_ options: ParserOptions = ParserOptions()) {
        self.options = options
        customTypes = CustomType.all(of: options)
    }

    /// The statements of a text in order, without the empty ones; none for an empty text.
    public func parse(_ text: String) -> [ParsedStatement] {
        let statements = read(text)
        guard !options.isStrict, statements.indices.contains(where: { statements[$0].hasError }) else {
            return statements
        }
        let understood = repaired(text, statements) ?? readWithWords(text, statements) ?? statements
        return options.givesHints ? withHints(text, understood) : understood
    }

    /// The statements of a text as it is.
    func read(_ text: String) -> [ParsedStatement] {
        withTokens(of: text) { source, tokens in read(source, tokens, of: text) }
    }

    /// The statements of a text as its tokens say it.
    func read(_ source: SourceBytes, _ tokens: [Token], of text: String) -> [ParsedStatement] {
        var statements: [ParsedStatement] = []
        forEachPiece(source, tokens) { piece in
            if !piece.isEmpty { statements.append(parsed(piece, source, tokens, of: text)) }
        }
        return statements
    }

    /// The types and places of a text's statements, empty ones too, without reading their trees.
    public func outline(_ text: String) -> [StatementOutline] {
        withTokens(of: text) { source, tokens in
            var outlines: [StatementOutline] = []
            forEachPiece(source, tokens) { piece in
                guard !piece.isEmpty else {
                    let end = Int(tokens[piece.end].start)
                    outlines.append(StatementOutline(type: "", range: SourceRange(end, end)))
                    return
                }
                let (type, _) = type(of: piece, source, tokens)
                outlines.append(StatementOutline(type: type, range: piece.range(in: tokens)))
            }
            return outlines
        }
    }

    /// The types of a text's statements in order, without the empty ones.
    public func statementTypes(_ text: String) -> [StatementType] {
        outline(text).filter { !$0.isEmpty }.map(\.type)
    }

    /// Reads a text that is one expression.
    ///
    /// - Returns: The expression, text that was not understood as `opaque`, and what is to be said about it.
    public func parseExpression(_ text: String) -> (expression: Expression, diagnostics: [Diagnostic]) {
        withTokens(of: text) { source, tokens in
            var parser = StatementParser(source: source, tokens: tokens, from: 0, to: tokens.count - 1)
            let expression = parser.wholeExpression()
            return (expression, parser.diagnostics)
        }
    }

    /// Reads a text that is the name of a type, such as `numeric(10, 2)[]`; nil with a diagnostic where it is none.
    ///
    /// - Parameter allowsColumnType: Whether `table.column%TYPE` may stand there.
    public func parseType(
        _ text: String,
        allowsColumnType: Bool = true
    ) -> (type: TypeName?, diagnostics: [Diagnostic]) {
        withTokens(of: text) { source, tokens in
            var parser = StatementParser(source: source, tokens: tokens, from: 0, to: tokens.count - 1)
            let type = parser.wholeType(allowsColumnType)
            return (type, parser.diagnostics)
        }
    }
}

/// A statement's type and place, without its tree.
public struct StatementOutline: Hashable, Sendable {
    /// What it is; empty for an empty statement.
    public var type: StatementType
    /// Where it stands in the whole text.
    public var range: SourceRange
    /// Whether nothing stands between two semicolons.
    public var isEmpty: Bool { type.rawValue.isEmpty }

    /// An outline.
    public init(type: StatementType, range: SourceRange) {
        self.type = type
        self.range = range
    }
}

extension Parser {
    /// Calls a closure with a text's bytes and tokens.
    func withTokens<Result>(of text: String, _ body: (SourceBytes, [Token]) -> Result) -> Result {
        var text = text
        return text.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            return body(source, Lexer.tokens(of: source, isForgiving: !options.isStrict))
        }
    }

    private func forEachPiece(_ source: SourceBytes, _ tokens: [Token], _ body: (StatementPiece) -> Void) {
        var splitter = StatementSplitter(tokens: tokens)
        while let piece = splitter.next() { body(piece) }
    }

    /// A piece's type, and the custom type that it is.
    private func type(
        of piece: StatementPiece,
        _ source: SourceBytes,
        _ tokens: [Token]
    ) -> (StatementType, CustomType?) {
        for custom in customTypes where custom.matches(piece, source, tokens) { return (custom.type, custom) }
        return (StatementTypes.type(of: piece, source, tokens), nil)
    }

    /// The statement that a piece is; where it is the whole text it shares it.
    private func parsed(
        _ piece: StatementPiece,
        _ source: SourceBytes,
        _ tokens: [Token],
        of whole: String
    ) -> ParsedStatement {
        let (type, custom) = type(of: piece, source, tokens)
        let range = piece.range(in: tokens)
        let text = range.start == 0 && Int(range.end) == source.count ? whole : source.text(range)
        let clauseSource = ClauseSource(
            text: text,
            place: range,
            isStrict: options.isStrict,
            delimiters: custom?.delimiters
        )
        if let custom {
            return ParsedStatement(
                type: custom.type,
                text: text,
                range: range,
                statement: .custom(CustomStatement(type: custom.type.rawValue, range: range)),
                diagnostics: [],
                clauseSource: clauseSource
            )
        }
        var parser = StatementParser(
            source: source,
            tokens: tokens,
            from: piece.first,
            to: piece.end,
            options
        )
        let statement = parser.statement()
        guard options.isStrict, let refusal = parser.diagnostics.first(where: { $0.severity == .error }) else {
            return ParsedStatement(
                type: type,
                text: text,
                range: range,
                statement: statement,
                diagnostics: parser.diagnostics,
                clauseSource: clauseSource
            )
        }
        return ParsedStatement(
            type: type,
            text: text,
            range: range,
            statement: .opaque(OpaqueText(text: text, range: range)),
            diagnostics: [refusal],
            clauseSource: clauseSource
        )
    }
}

extension StatementParser {
    /// The expression that the whole text is.
    fileprivate mutating func wholeExpression() -> Expression {
        let start = start
        do throws(ParseFailure) {
            let value = try expression()
            guard isAtEnd else { throw syntaxError() }
            return value
        } catch {
            while !isAtEnd { advance() }
            return .opaque(opaque(from: start))
        }
    }

    /// The type that the whole text names.
    fileprivate mutating func wholeType(_ allowsColumnType: Bool) -> TypeName? {
        do throws(ParseFailure) {
            let type = try typeName(allowsColumnType: allowsColumnType)
            guard isAtEnd else { throw syntaxError() }
            return type
        } catch {
            return nil
        }
    }
}
