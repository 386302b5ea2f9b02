/// Thrown where a rule cannot go on; what is wrong has been recorded as a diagnostic by then.
struct ParseFailure: Error {}

/// Reads one statement's tokens by recursive descent.
///
/// The rules are spread over extensions by area of the grammar. A rule that cannot go on records a diagnostic and throws;
/// the nearest rule that knows where its text ends catches it and keeps that text as `opaque`.
struct StatementParser {
    let source: SourceBytes
    let tokens: [Token]
    /// Whether nothing is understood beyond PostgreSQL, and nothing behind the first error.
    let isStrict: Bool
    /// The index of the current token.
    private(set) var index: Int
    /// The index of the token that ends the statement; it is never consumed.
    private(set) var end: Int
    /// The current token.
    private(set) var token: Token
    /// What was found so far.
    var diagnostics: [Diagnostic] = []
    /// Where the last error that was found stands.
    var lastError: Int32 = -2
    /// The height of the tallest tree among those that the current rule has made so far.
    var tallest = 0
    /// Whether the next expression is an item of a select list, so that a word behind it may be its label.
    var isItem = false
    /// The number of `TOP n` of the query being read.
    var top: Expression?
    /// The first number of `LIMIT a, b`.
    var limitOffset: Expression?
    /// Whether the expression being read is the first argument of SUBSTRING, behind which SIMILAR may stand.
    var isSubstring = false
    /// How many bytes of stack the rules may take, and how tall a tree may be.
    private let limits: NestingLimits
    private let stackBase: UInt

    /// A parser of the tokens from one index up to another, which must be that of a semicolon or of the end.
    init(source: SourceBytes, tokens: [Token], from first: Int, to end: Int, _ options: ParserOptions = ParserOptions())
    {
        self.source = source
        self.tokens = tokens
        isStrict = options.isStrict
        limits = NestingLimits(stackSize: options.stackSize)
        index = first
        self.end = end
        token = tokens[first]
        stackBase = Self.stackPosition()
    }

    // The parser goes forward only: `index` stays between the first token and `end`.

    /// Goes to the next token; at the end it stays.
    @inline(__always)
    mutating func advance() {
        guard index < end else { return }
        index += 1
        token = tokens[index]
    }

    /// A token further on; beyond the end it is the last.
    @inline(__always)
    func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, end)] }

    /// Whether the statement's end is reached.
    var isAtEnd: Bool { index >= end }

    /// Whether the current token is of a kind.
    @inline(__always)
    func at(_ kind: TokenKind) -> Bool { token.kind == kind && index < end }

    /// Whether the current token is an integer of four bytes.
    var isAtInteger: Bool { token.isInteger && index < end }

    /// Whether the current token is a number.
    var isAtNumber: Bool { token.isNumber && index < end }

    /// Whether the current token is a keyword.
    @inline(__always)
    func at(_ keyword: Keyword) -> Bool { token.keyword == keyword && index < end }

    /// Whether the current token and the next are these keywords.
    func at(_ first: Keyword, _ second: Keyword) -> Bool { at(first) && peek().keyword == second }

    /// Consumes a token of a kind, if it is the current one.
    @inline(__always)
    mutating func take(_ kind: TokenKind) -> Bool {
        guard at(kind) else { return false }
        advance()
        return true
    }

    /// Consumes a keyword, if it is the current token.
    @inline(__always)
    mutating func take(_ keyword: Keyword) -> Bool {
        guard at(keyword) else { return false }
        advance()
        return true
    }

    /// Consumes NOT, unless it belongs to the test that follows it (`NOT LIKE`): then the grammar takes it for another word.
    mutating func takeNot() -> Bool {
        guard at(.not), !isAtNegatedTest else { return false }
        advance()
        return true
    }

    /// Whether NOT and a test behind it stand here, or would if the current word were NOT.
    var isAtNegatedTest: Bool {
        switch peek().keyword {
        case .between, .in, .like, .ilike, .similar: true
        default: false
        }
    }

    /// Consumes a token of a kind, or fails.
    ///
    /// A parenthesis that the text ends without is an error, but none that what stands before it is lost for.
    mutating func expect(_ kind: TokenKind) throws(ParseFailure) {
        if !take(kind) { try refuse(missing: kind) }
    }

    @inline(never)
    private mutating func refuse(missing kind: TokenKind) throws(ParseFailure) {
        let failure = syntaxError()
        guard !isStrict, kind == .rightParenthesis, isAtEnd, token.kind != .invalid else { throw failure }
    }

    /// Consumes a keyword, or fails.
    mutating func expect(_ keyword: Keyword) throws(ParseFailure) {
        guard take(keyword) else { throw syntaxError() }
    }

    /// Reads what stands before the next semicolon as if the statement ended there.
    ///
    /// Semicolons in parentheses do not count, and neither do those in the body of a function.
    mutating func bounded<Result>(
        _ body: (inout StatementParser) throws(ParseFailure) -> Result
    ) throws(ParseFailure) -> Result {
        let outer = end
        end = StatementSplitter.endOfInnerStatement(tokens, from: index, to: outer)
        defer { end = outer }
        return try body(&self)
    }

    /// Where the current token begins.
    @inline(__always)
    var start: Int { Int(token.start) }

    /// The place from an offset to the end of the last consumed token.
    @inline(__always)
    func range(from start: Int) -> SourceRange {
        SourceRange(start, index > 0 ? max(start, Int(tokens[index - 1].end)) : start)
    }
}

extension StatementParser {
    @inline(never)
    private static func stackPosition() -> UInt {
        var mark: UInt8 = 0
        return withUnsafeMutablePointer(to: &mark) { UInt(bitPattern: $0) }
    }

    /// Begins a rule that makes a tree, and checks that there is room for it.
    ///
    /// - Returns: The height that `leave` wants back.
    mutating func enter() throws(ParseFailure) -> Int {
        let position = Self.stackPosition()
        let depth = stackBase > position ? stackBase - position : position - stackBase
        guard depth < limits.stackBudget else { throw tooDeep() }
        let outer = tallest
        tallest = 0
        return outer
    }

    /// Ends a rule that made a tree.
    mutating func leave(_ outer: Int) { tallest = max(outer, tallest + 1) }

    /// Notes that a node was put on top of the trees made so far.
    @inline(__always)
    mutating func grow() throws(ParseFailure) {
        tallest += 1
        guard tallest < limits.height else { throw tooDeep() }
    }

    private mutating func tooDeep() -> ParseFailure {
        fail(
            "stack depth limit exceeded",
            sqlState: "54001",
            hint: "Split the statement, or nest it less.",
            at: token.range
        )
    }
}
