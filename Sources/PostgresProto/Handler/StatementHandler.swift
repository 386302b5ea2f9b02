public import PostgresCatalog
public import PostgresSQL
public import PostgresWire

/// A statement that a handler answers with code of its own.
public struct HandledStatement {
    /// What was understood of it: type, clauses, and the tree where there is one.
    public var parsed: ParsedStatement
    /// The values of its parameters.
    public var parameters: [PostgresValue]
    /// How the session reads and writes values as text.
    public var formats: TextFormats
    /// The text that the ranges of the tree count in: that of the client's message, which may hold more statements.
    public var source = ""

    /// Its type.
    public var type: StatementType { parsed.type }
    /// Its text.
    public var text: String { parsed.text }

    /// The text of the first clause that begins with this word, or nil where there is none.
    public func clause(_ keyword: String) -> String? {
        parsed.clauses.first { $0.keyword == keyword }?.text
    }
}

/// How a handler answers a type of statement, standard or invented.
public struct StatementHandler {
    /// Says which columns the result will have, without running the statement; nil for a statement without a result.
    public var describe: (ParsedStatement) async throws -> [Column]?
    /// Runs the statement; nil ends it without a result and with its type as the command tag.
    public var run: (HandledStatement) async throws -> QueryResult?

    /// A handler of statements whose results always have these columns (none: there is no result).
    public init(
        columns: [Column]? = nil,
        run: @escaping (HandledStatement) async throws -> QueryResult?
    ) {
        describe = { _ in columns }
        self.run = run
    }

    /// A handler of statements whose results' columns depend on the statement.
    public init(
        describe: @escaping (ParsedStatement) async throws -> [Column]?,
        run: @escaping (HandledStatement) async throws -> QueryResult?
    ) {
        self.describe = describe
        self.run = run
    }
}
