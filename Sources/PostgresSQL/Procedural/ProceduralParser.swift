/// Reads PL/pgSQL by recursive descent, as PostgreSQL's own grammar of it does.
///
/// Names of variables are resolved on the way, since what a statement is hangs on them.
package struct ProceduralParser {
    /// What is known of the arguments of a routine, which are variables of its code.
    package struct Argument: Sendable {
        /// The names that it has: its own, and `$1`.
        package var names: [String]
        /// Whether it is a row, and its fields have names.
        package var isRow: Bool

        /// An argument.
        package init(names: [String], isRow: Bool) {
            self.names = names
            self.isRow = isRow
        }
    }

    /// What a piece of code is part of.
    package struct Routine: Sendable {
        /// Its name; nil for DO.
        package var name: String?
        /// Its arguments, and what else it is given, such as `new` and `old`.
        package var arguments: [Argument]
        /// Whether it gives rows.
        package var returnsSet = false
        /// Whether it gives nothing, as a procedure or DO.
        package var returnsVoid = false
        /// Whether its results are arguments, so that RETURN has no value.
        package var hasOutputs = false
        /// Whether it is a procedure.
        package var isProcedure = false

        /// A routine of these arguments.
        package init(name: String?, arguments: [Argument]) {
            self.name = name
            self.arguments = arguments
        }
    }

    let source: SourceBytes
    let tokens: [Token]
    let routine: Routine
    var index = 0
    var variables: [ProceduralVariable] = []
    var namespace = ProceduralNames()
    /// The names that are seen here.
    var names = ProceduralNames.none
    var expressionCount = 0
    var conflict: ProceduralConflict?
    var printsStrictParameters: Bool?
    /// How deep statements nest.
    var depth = 0
    /// Where each line begins, in bytes.
    private let lineStarts: [Int]

    private init(_ source: SourceBytes, _ tokens: [Token], _ routine: Routine) {
        self.source = source
        self.tokens = tokens
        self.routine = routine
        lineStarts = [0] + (0..<source.count).filter { source[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// Reads code.
    ///
    /// - Throws: what is wrong with it, with its place in the code.
    package static func parse(
        _ text: String,
        _ routine: Routine
    ) -> Result<ProceduralCode, ProceduralFailure> {
        var text = text
        let whole = text
        return text.withUTF8 { buffer in
            let source = SourceBytes(buffer)
            var parser = ProceduralParser(source, Lexer.tokens(of: source), routine)
            do throws(ProceduralFailure) {
                return .success(try parser.code(whole))
            } catch {
                var error = error
                error.line = parser.line(at: Int(error.diagnostic.range.start))
                return .failure(error)
            }
        }
    }

    private mutating func code(_ text: String) throws(ProceduralFailure) -> ProceduralCode {
        names = namespace.add(label: routine.name ?? "inline_code_block", isLoop: false, to: names)
        for (number, argument) in routine.arguments.enumerated() {
            variables.append(ProceduralVariable(name: argument.names.last ?? "", type: .given(number)))
            for name in argument.names where !name.isEmpty {
                names = namespace.add(number, name, hasFields: argument.isRow, to: names)
            }
        }
        try options()
        let label = try blockLabel()
        guard isAt("declare") || isAt("begin") else { throw syntaxError() }
        let block = try self.block(label, opensAt: tokens[0])
        if token.kind == .semicolon { advance() }
        guard token.kind == .endOfText else { throw syntaxError() }
        return ProceduralCode(
            text: text,
            variables: variables,
            names: namespace,
            block: block,
            conflict: conflict,
            printsStrictParameters: printsStrictParameters,
            expressionCount: expressionCount
        )
    }

    /// `#option` lines at the beginning.
    private mutating func options() throws(ProceduralFailure) {
        while text(token) == "#" {
            advance()
            let option = word() ?? ""
            switch option {
            case "variable_conflict":
                advance()
                switch word() {
                case "error": conflict = .error
                case "use_variable": conflict = .variable
                case "use_column": conflict = .column
                default: throw syntaxError()
                }
            case "print_strict_params":
                advance()
                guard let word = word(), word == "on" || word == "off" else { throw syntaxError() }
                printsStrictParameters = word == "on"
            case "option": advance()
            default: throw syntaxError()
            }
            advance()
        }
    }

    // Tokens

    var token: Token { tokens[index] }

    func peek(_ distance: Int = 1) -> Token { tokens[min(index + distance, tokens.count - 1)] }

    mutating func advance() { if index < tokens.count - 1 { index += 1 } }

    func text(_ token: Token) -> String { source.text(token.range) }

    /// The word at a token in lower case; nil for anything else, and for a name in quotes.
    func word(_ token: Token) -> String? {
        token.kind == .word || token.kind == .orderingWord ? source.identifier(token) : nil
    }

    func word() -> String? { word(token) }

    func isAt(_ wanted: String) -> Bool { word() == wanted }

    mutating func take(_ wanted: String) -> Bool {
        guard isAt(wanted) else { return false }
        advance()
        return true
    }

    mutating func take(_ kind: TokenKind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    mutating func expect(_ wanted: String) throws(ProceduralFailure) {
        guard take(wanted) else { throw syntaxError() }
    }

    mutating func expect(_ kind: TokenKind) throws(ProceduralFailure) {
        guard take(kind) else { throw syntaxError() }
    }

    /// A name: a word that is not reserved, or one in quotes.
    mutating func name() throws(ProceduralFailure) -> String {
        guard let name = anyName(token) else { throw syntaxError() }
        if let word = word(), Self.reservedWords.contains(word) { throw syntaxError() }
        advance()
        return name
    }

    /// The name at a token.
    func anyName(_ token: Token) -> String? {
        switch token.kind {
        case .word, .orderingWord, .quotedIdentifier, .unicodeIdentifier: source.identifier(token)
        case .parameter: text(token)
        default: nil
        }
    }

    /// The words that no variable can be called by.
    static let reservedWords: Set<String> = [
        "all", "begin", "by", "case", "declare", "else", "end", "execute", "for", "foreach", "from", "if", "in", "into",
        "loop", "not", "null", "or", "strict", "then", "to", "using", "when", "while",
    ]

    /// The line of a place, counted from 1.
    func line(at offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(low, 1)
    }

    // Errors

    func syntaxError(_ message: String = "syntax error") -> ProceduralFailure {
        failure(message, at: token, isNear: true)
    }

    func failure(
        _ message: String,
        at token: Token,
        state: String = "42601",
        isNear: Bool = false,
        hint: String? = nil
    ) -> ProceduralFailure {
        if token.problem != nil { return ProceduralFailure(Diagnostics.syntaxError(at: token, in: source)) }
        var message = message
        if isNear {
            message += token.kind == .endOfText ? " at end of input" : " at or near \"\(text(token))\""
        }
        return ProceduralFailure(Diagnostic(sqlState: state, message: message, hint: hint, range: token.range))
    }

    /// Refuses to nest too deep for the stack.
    mutating func nested<Value>(
        _ body: (inout ProceduralParser) throws(ProceduralFailure) -> Value
    ) throws(ProceduralFailure) -> Value {
        guard depth < 300 else { throw failure("stack depth limit exceeded", at: token, state: "54001") }
        depth += 1
        defer { depth -= 1 }
        return try body(&self)
    }
}

/// What is wrong with code of PL/pgSQL.
package struct ProceduralFailure: Error, Sendable {
    /// The error, with its place in the code.
    package var diagnostic: Diagnostic
    /// More about it.
    package var detail: String?
    /// The line.
    package var line = 1
    /// Whether PostgreSQL tells its place.
    package var isPlaced = true

    init(_ diagnostic: Diagnostic, detail: String? = nil) {
        self.diagnostic = diagnostic
        self.detail = detail
    }

    /// The same without its place.
    var unplaced: ProceduralFailure {
        var copy = self
        copy.isPlaced = false
        return copy
    }
}
