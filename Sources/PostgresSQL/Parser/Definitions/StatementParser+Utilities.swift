extension StatementParser {
    /// A statement that defines something or looks after the database, or nil where none begins.
    mutating func definitionOrUtility(_ start: Int) throws(ParseFailure) -> Statement? {
        switch token.keyword {
        case .create: return .definition(try create(start))
        case .alter: return .definition(try alter(start))
        case .drop: return .definition(.drop(try drop(start)))
        default: break
        }
        guard let utility = try utility(start) else { return nil }
        return .utility(utility)
    }

    private mutating func utility(_ start: Int) throws(ParseFailure) -> UtilityStatement? {
        switch token.keyword {
        case .copy: return .copy(try copy(start))
        case .vacuum: return .vacuum(try vacuum(start))
        case .analyze, .analyse: return .vacuum(try analyze(start))
        case .lock: return .lock(try lock(start))
        case .truncate: return .truncate(try truncate(start))
        case .comment: return .comment(try comment(start))
        case .security: return .comment(try securityLabel(start))
        case .do: return .do(try doStatement(start))
        case .call: return .call(try callStatement(start))
        case .listen, .notify, .unlisten: return .notification(try notification(start))
        case .grant: return try grant(start)
        case .revoke: return try revoke(start)
        case .refresh: return .refresh(try refresh(start))
        case .reindex: return .reindex(try reindex(start))
        case .cluster: return .cluster(try cluster(start))
        case .checkpoint:
            advance()
            return .checkpoint
        case .load:
            advance()
            return .load(try string())
        case .reassign: return try reassignOwned()
        case .import: return .importSchema(try importSchema(start))
        default: return nil
        }
    }

    /// `LOCK …`.
    private mutating func lock(_ start: Int) throws(ParseFailure) -> LockStatement {
        advance()
        _ = take(.table)
        var lock = LockStatement(tables: try relationReferences())
        if take(.in) {
            lock.mode = try lockMode()
            try expect(.mode)
        }
        lock.isNoWait = take(.nowait)
        lock.range = range(from: start)
        return lock
    }

    private mutating func lockMode() throws(ParseFailure) -> String {
        let word = try word(of: .access, .row, .share, .exclusive)
        switch word {
        case "ACCESS", "ROW": return word + " " + (try self.word(of: .share, .exclusive))
        case "SHARE":
            if take(.update) {
                try expect(.exclusive)
                return "SHARE UPDATE EXCLUSIVE"
            }
            if take(.row) {
                try expect(.exclusive)
                return "SHARE ROW EXCLUSIVE"
            }
            return word
        default: return word
        }
    }

    /// `TRUNCATE …`.
    private mutating func truncate(_ start: Int) throws(ParseFailure) -> TruncateStatement {
        advance()
        _ = take(.table)
        var truncate = TruncateStatement(tables: try relationReferences())
        if at(.restart) || at(.continue) {
            truncate.restartsIdentity = at(.restart)
            advance()
            try expect(.identity)
        }
        truncate.behavior = dropBehavior()
        truncate.range = range(from: start)
        return truncate
    }

    /// `COMMENT ON object IS text`.
    private mutating func comment(_ start: Int) throws(ParseFailure) -> CommentStatement {
        advance()
        try expect(.on)
        let object = try commentedObject(.comment)
        let text = try commentText()
        return CommentStatement(object: object, text: text, range: range(from: start))
    }

    /// `SECURITY LABEL [FOR provider] ON object IS label`.
    private mutating func securityLabel(_ start: Int) throws(ParseFailure) -> CommentStatement {
        advance()
        try expect(.label)
        var provider: String?
        if take(.for) {
            switch try unreservedWordOrString() {
            case .string(let text): provider = text
            case .name(let name): provider = name.name
            default: break
            }
        }
        try expect(.on)
        let object = try commentedObject(.label)
        let text = try commentText()
        return CommentStatement(
            isSecurityLabel: true,
            provider: provider,
            object: object,
            text: text,
            range: range(from: start)
        )
    }

    /// `IS 'text'`, `IS NULL`.
    private mutating func commentText() throws(ParseFailure) -> String? {
        try expect(.is)
        return take(.null) ? nil : try string()
    }

    /// `DO code [LANGUAGE language]`.
    private mutating func doStatement(_ start: Int) throws(ParseFailure) -> DoStatement {
        advance()
        var statement = DoStatement()
        repeat {
            let clauseStart = self.start
            if take(.language) {
                statement.clauses.append(clause("LANGUAGE", try unreservedWordOrString(), from: clauseStart))
            } else {
                statement.clauses.append(clause("", .string(try string()), from: clauseStart))
            }
        } while at(.language) || !isAtEnd && token.isString
        statement.range = range(from: start)
        return statement
    }

    /// `CALL procedure(arguments)`.
    private mutating func callStatement(_ start: Int) throws(ParseFailure) -> CallStatement {
        advance()
        let nameStart = self.start
        let name = try routineName()
        guard at(.leftParenthesis) else { throw syntaxError() }
        guard case .function(let call) = try call(name, nameStart) else { throw syntaxError() }
        return CallStatement(call: call, range: range(from: start))
    }

    /// `LISTEN channel`, `NOTIFY channel [, payload]`, `UNLISTEN channel|*`.
    mutating func notification(_ start: Int) throws(ParseFailure) -> NotificationStatement {
        var notification = NotificationStatement(kind: takeWord())
        if notification.kind != "UNLISTEN" || !take(.star) { notification.channel = try columnName() }
        if notification.kind == "NOTIFY", take(.comma) { notification.payload = try string() }
        notification.range = range(from: start)
        return notification
    }

    /// `REASSIGN OWNED BY roles TO role`.
    private mutating func reassignOwned() throws(ParseFailure) -> UtilityStatement {
        advance()
        try expect(.owned, .by)
        let owners = try roles()
        try expect(.to)
        return .reassignOwned(owners, try role())
    }

    /// `IMPORT FOREIGN SCHEMA …`.
    private mutating func importSchema(_ start: Int) throws(ParseFailure) -> ImportSchemaStatement {
        advance()
        try expect(.foreign, .schema)
        let remote = try columnName()
        var restriction: String?
        var tables: [TableReference] = []
        if at(.limit) || at(.except) {
            restriction = takeWord()
            if restriction == "LIMIT" {
                try expect(.to)
                restriction = "LIMIT TO"
            }
            try expect(.leftParenthesis)
            tables = try relationReferences()
            try expect(.rightParenthesis)
        }
        try expect(.from, .server)
        let server = try columnName()
        try expect(.into)
        let local = try columnName()
        return ImportSchemaStatement(
            remoteSchema: remote,
            restriction: restriction,
            tables: tables,
            server: server,
            localSchema: local,
            options: try foreignOptions(),
            range: range(from: start)
        )
    }
}
