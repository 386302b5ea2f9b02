/// What a statement is: the words it begins with, in upper case (`SELECT`, `CREATE TABLE`, `TRAIN MODEL`).
public struct StatementType: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The words, in upper case with single spaces.
    public var rawValue: String

    /// A type of these words.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A type written as a literal.
    public init(stringLiteral value: String) { rawValue = value }

    /// The words.
    public var description: String { rawValue }
}

/// A clause of a statement: the word it begins with, and where its body stands.
public struct Clause: Hashable, Sendable {
    /// The words that begin it, in upper case (`FROM`, `GROUP BY`).
    public var keyword: String
    /// Where the whole clause stands, keyword and body.
    public var range: SourceRange
    /// Where its body stands.
    public var bodyRange: SourceRange
    /// The body's text.
    public var text: String

    /// A clause.
    public init(keyword: String, range: SourceRange, bodyRange: SourceRange, text: String) {
        self.keyword = keyword
        self.range = range
        self.bodyRange = bodyRange
        self.text = text
    }
}

/// Something that the parser wants to say about a place in the text.
public struct Diagnostic: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable {
        /// PostgreSQL would refuse the statement here.
        case error
        /// Understood beyond PostgreSQL.
        case note
    }

    /// How bad it is.
    public var severity: Severity
    /// The SQLSTATE that PostgreSQL gives it, mostly 42601.
    public var sqlState: String
    /// The message in PostgreSQL's form: `syntax error at or near "…"`.
    public var message: String
    /// What to do about it, where that is plain.
    public var hint: String?
    /// Where it stands.
    public var range: SourceRange

    /// A diagnostic.
    public init(
        severity: Severity = .error,
        sqlState: String = "42601",
        message: String,
        hint: String? = nil,
        range: SourceRange
    ) {
        self.severity = severity
        self.sqlState = sqlState
        self.message = message
        self.hint = hint
        self.range = range
    }
}

/// One statement of a text: what it is for certain, and as much of its tree as was understood.
public struct ParsedStatement: Hashable, Sendable {
    /// What it is.
    public var type: StatementType
    /// The statement's own text, without the semicolon and the blanks around it.
    public var text: String
    /// Where it stands in the whole text.
    public var range: SourceRange
    /// Its tree; ranges count from the start of the whole text.
    public var statement: Statement
    /// What was not understood, and what was understood beyond PostgreSQL.
    public var diagnostics: [Diagnostic]
    /// What its clauses are found in.
    private let clauseSource: ClauseSource

    /// A statement.
    init(
        type: StatementType,
        text: String,
        range: SourceRange,
        statement: Statement,
        diagnostics: [Diagnostic],
        clauseSource: ClauseSource
    ) {
        self.type = type
        self.text = text
        self.range = range
        self.statement = statement
        self.diagnostics = diagnostics
        self.clauseSource = clauseSource
    }

    /// Its clauses in order.
    ///
    /// They are found when they are asked for, since few want them: whoever needs them twice keeps them.
    public var clauses: [Clause] { clauseSource.clauses(of: type) }

    /// Whether PostgreSQL would refuse the statement.
    var hasError: Bool { !diagnostics.isEmpty && firstError != nil }

    /// The first diagnostic that PostgreSQL would refuse the statement for.
    public var firstError: Diagnostic? { diagnostics.first { $0.severity == .error } }
}
