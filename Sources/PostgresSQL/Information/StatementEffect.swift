/// What running a statement may do.
///
/// It is judged from the tree and, where there is none, from the statement's type. What cannot be told counts as the
/// stronger effect: a statement is only called reading that is known to be. What locks rows writes, as PostgreSQL has it:
/// a transaction that is read-only refuses it. Of functions those of PostgreSQL's own count that change sequences or large
/// objects (`nextval`, `setval`, `lo_put` …); all others are taken at their word: a SELECT that calls a function of the
/// user's which writes is reading here. So it may choose a server for a statement, and must not guard data.
public enum StatementEffect: String, Hashable, Sendable, CaseIterable {
    /// It reads data or shows something.
    case read
    /// It changes data, locks rows, or runs code that may.
    case write
    /// It changes what there is: tables, types, roles, privileges, comments, settings of databases.
    case definition
    /// It begins or ends a transaction or a part of one.
    case transaction
    /// It changes nothing but the session: settings, prepared statements, cursors, notifications.
    case session
}

extension ParsedStatement {
    /// What running the statement may do.
    public var effect: StatementEffect { StatementEffect(of: statement) ?? StatementEffect(ofType: type) }
}

extension StatementEffect {
    /// What the tree of a statement tells; nil where it tells nothing.
    fileprivate init?(of statement: Statement) {
        switch statement {
        case .select(let query): self = Self.effect(of: query)
        case .insert, .update, .delete, .merge: self = .write
        case .definition: self = .definition
        case .utility(.copy(let copy)): self = Self.effect(of: copy)
        case .declareCursor(let cursor): self = Self.effect(of: cursor.query) == .read ? .session : .write
        case .prepare, .deallocate, .fetch, .close, .set, .reset, .discard: self = .session
        case .show: self = .read
        // What was prepared is not known here.
        case .execute: self = .write
        case .transaction: self = .transaction
        case .explain(let explain):
            self = explain.runs ? StatementEffect(of: explain.statement) ?? .write : .read
        default: return nil
        }
    }

    private static func effect(of query: SelectQuery) -> StatementEffect {
        var finder = EffectFinder()
        finder.visit(query)
        return finder.effect
    }

    /// COPY FROM writes, and so does a program that COPY TO starts; else it is the query that counts.
    private static func effect(of copy: CopyStatement) -> StatementEffect {
        if copy.isFrom || copy.isProgram { return .write }
        guard let query = copy.query else { return .read }
        return StatementEffect(of: query) ?? .write
    }

    /// What a type of statement does, whose tree says no more than that.
    fileprivate init(ofType type: StatementType) {
        let words = type.rawValue.split(separator: " ")
        switch words.first {
        case "SELECT", "SHOW": self = .read
        case "SET", "RESET", "DISCARD", "LISTEN", "NOTIFY", "UNLISTEN", "DEALLOCATE", "DECLARE", "FETCH", "MOVE",
            "CLOSE", "LOAD":
            self = .session
        case "BEGIN", "START", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "LOCK": self = .transaction
        case "PREPARE": self = words.count > 1 ? .transaction : .session
        case "CREATE", "ALTER", "DROP", "GRANT", "REVOKE", "COMMENT", "SECURITY", "REASSIGN", "IMPORT":
            self = .definition
        default: self = .write
        }
    }
}

/// Looks in a query for what does more than read.
private struct EffectFinder: SyntaxVisitor {
    private(set) var effect = StatementEffect.read

    /// A statement of WITH, which writes unless it is a query.
    mutating func visit(_ statement: Statement) {
        guard case .select = statement else { return effect = .write }
        visitChildren(of: statement)
    }

    mutating func visit(_ query: SelectQuery) {
        if !query.locking.isEmpty, effect == .read { effect = .write }
        visitChildren(of: query)
    }

    /// SELECT INTO makes a table.
    mutating func visit(_ core: SelectCore) {
        if core.into != nil, effect == .read { effect = .definition }
        visitChildren(of: core)
    }

    mutating func visit(_ call: FunctionCall) {
        let isBuiltIn = call.name.schema == nil || call.name.schema == "pg_catalog"
        if isBuiltIn, Self.writers.contains(call.name.name), effect == .read { effect = .write }
        visitChildren(of: call)
    }

    /// The functions of PostgreSQL's own that change sequences or large objects, or open one for that.
    private static let writers: Set<String> = [
        "nextval", "setval", "lo_creat", "lo_create", "lo_from_bytea", "lo_import", "lo_open", "lo_put", "lo_truncate",
        "lo_truncate64", "lo_unlink", "lowrite",
    ]
}

extension ExplainStatement {
    /// Whether it runs its statement: EXPLAIN ANALYZE does, any other EXPLAIN does not.
    fileprivate var runs: Bool {
        // Of several the last counts.
        guard let option = options.last(where: { ["analyze", "analyse"].contains($0.name.lowercased()) }) else {
            return false
        }
        return !["false", "off", "0"].contains(option.value?.lowercased() ?? "true")
    }
}
