/// What running a statement may do.
///
/// It is judged from the tree and, where there is none, from the statement's type. What cannot be told counts as the
/// stronger effect: a statement is only called reading that is known to be. Functions are taken at their word: a SELECT
/// that calls one which writes is reading here. So it may choose a server for a statement, and must not guard data.
public enum StatementEffect: String, Hashable, Sendable, CaseIterable {
    /// It reads data or shows something.
    case read
    /// It changes data, or runs code that may.
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
        case .prepare, .deallocate, .fetch, .close, .declareCursor, .set, .reset, .discard: self = .session
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
        if case .select(let core) = query.body, core.into != nil { return .definition }
        let writes = query.with?.tables.contains { StatementEffect(of: $0.statement) != .read }
        return writes == true ? .write : .read
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

extension ExplainStatement {
    /// Whether it runs its statement: EXPLAIN ANALYZE does, any other EXPLAIN does not.
    fileprivate var runs: Bool {
        options.contains { option in
            guard ["analyze", "analyse"].contains(option.name.lowercased()) else { return false }
            return !["false", "off", "0"].contains(option.value?.lowercased() ?? "true")
        }
    }
}
