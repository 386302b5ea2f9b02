import PostgresCatalog
import PostgresQuery
public import PostgresSQL
public import PostgresWire

extension PostgresRequestHandler {
    /// The statements of a text; those of the handler's own types are known by their words.
    public final func parse(_ text: String) throws -> [ParsedStatement] { parser.parse(text) }

    /// The parser with the handler's own statement types, which shares what it has read.
    private final var parser: ParseCache {
        if let knownParser { return knownParser }
        var custom = statementDelimiters
        for type in statementHandlers.keys where custom[type] == nil && !Parser.isStandardType(type) {
            custom[type] = []
        }
        // A client gets the errors that PostgreSQL gives, without more hints than that.
        let parser = ParseCaches.cache(for: ParserOptions(customTypes: custom, givesHints: false, stackSize: 2 << 20))
        knownParser = parser
        return parser
    }

    /// Finds out what a statement means without running it.
    ///
    /// - Throws: 42601 for what was not understood, 0A000 for what no one answers, and what the binder says.
    public final func prepare(
        _ parsed: ParsedStatement?,
        source: String,
        name: String,
        parameterTypes: [PostgresType?]
    ) async throws -> PreparedStatement {
        guard let parsed else {
            return PreparedStatement(
                name: name,
                text: source,
                parsed: nil,
                parameterTypes: [],
                columns: nil,
                plan: .empty,
                prepareTime: session.server.now
            )
        }
        let meaning = try await meaning(of: parsed, source: source, parameterTypes: parameterTypes)
        return PreparedStatement(
            name: name,
            text: source,
            parsed: parsed,
            parameterTypes: meaning.parameterTypes,
            columns: meaning.columns,
            plan: meaning.plan,
            prepareTime: session.server.now
        )
    }

    private final func meaning(
        of parsed: ParsedStatement,
        source: String,
        parameterTypes: [PostgresType?]
    ) async throws -> StatementMeaning {
        if let handler = statementHandler(for: parsed) {
            let columns = try await handler.describe(parsed)
            let types = ParameterNumbers.types(in: parsed.text, given: parameterTypes)
            return StatementMeaning(
                .handled(handler),
                parameterTypes: types,
                columns: columns?.map { OutputColumn($0) }
            )
        }
        if let error = parsed.firstError { throw PostgresError(error, in: source) }
        switch parsed.statement {
        case .select(let query):
            let (bound, catalog) =
                if parameterTypes.isEmpty, let shared = try boundByShape(query, in: parsed, source: source) {
                    shared
                } else {
                    try await bound(query, in: parsed, source: source, parameterTypes: parameterTypes)
                }
            return StatementMeaning(
                .query(bound, catalog),
                parameterTypes: bound.parameterTypes,
                columns: bound.columns
            )
        case .insert, .update, .delete, .merge:
            if ignoredStatementTypes.contains(parsed.type) { return StatementMeaning(.ignored) }
            let catalog = try await catalog(forStatement: parsed.text)
            if let meaning = try ruled(parsed.statement, source: source, parameterTypes, catalog) { return meaning }
            let bound = try bind(parsed.statement, source: source, parameterTypes: parameterTypes, catalog: catalog)
            guard let bound else { throw PostgresError(.internalError, "the statement has no meaning") }
            return StatementMeaning(
                .query(bound, catalog),
                parameterTypes: bound.parameterTypes,
                columns: bound.hasResult ? bound.columns : nil
            )
        case .show(let statement):
            if statement.name.map({ SettingTable.superuserOnly.contains($0.lowercased()) }) ?? true {
                let catalog = try await catalog(forStatement: parsed.text)
                try session.checkReading(statement, makeEnvironment(catalog))
            }
            return StatementMeaning(.session(parsed.statement), columns: try session.columns(of: statement))
        case .fetch(let statement) where !statement.isMove:
            let columns = try session.portal(named: statement.cursor.value).columns
            return StatementMeaning(.session(parsed.statement), columns: columns)
        case .execute(let statement):
            let columns = try session.statement(named: statement.name.value).columns
            return StatementMeaning(.session(parsed.statement), columns: columns)
        case .declareCursor(let statement):
            let text = parsed.text(in: statement.queryRange)
            let query = try await placing(at: statement.queryRange.start, in: source) {
                try await prepare(try parse(text).first, source: text, name: "", parameterTypes: parameterTypes)
            }
            try statement.check(query)
            return StatementMeaning(.session(parsed.statement), parameterTypes: query.parameterTypes)
        case .set, .reset, .transaction, .prepare, .deallocate, .fetch, .close, .discard:
            return StatementMeaning(.session(parsed.statement))
        case .utility(.call(let call)):
            return try await meaning(of: call, in: parsed, source: source, parameterTypes: parameterTypes)
        case .utility(.do(let statement)): return try meaning(of: statement, source: source)
        case .utility(.notification): return StatementMeaning(.session(parsed.statement))
        case .explain(let statement):
            return try await meaning(of: statement, in: parsed, source: source, parameterTypes: parameterTypes)
        case .utility(let statement)
        where !ignoredStatementTypes.contains(parsed.type):
            if let meaning = try await meaning(of: statement, in: parsed, source: source) { return meaning }
            throw PostgresError(.featureNotSupported, "\(parsed.type) is not supported by this server")
        case .definition, .utility, .custom, .other, .opaque:
            if ignoredStatementTypes.contains(parsed.type) { return StatementMeaning(.ignored) }
            throw PostgresError(.featureNotSupported, "\(parsed.type) is not supported by this server")
        }
    }
}

/// What was found out about a statement.
struct StatementMeaning {
    var plan: StatementPlan
    var parameterTypes: [PostgresType]
    var columns: [OutputColumn]?

    init(_ plan: StatementPlan, parameterTypes: [PostgresType] = [], columns: [OutputColumn]? = nil) {
        self.plan = plan
        self.parameterTypes = parameterTypes
        self.columns = columns
    }
}

extension OutputColumn {
    /// A column of a handler's result.
    init(_ column: Column) {
        self.init(name: column.name, type: column.type, typeModifier: column.typeModifier)
    }
}
