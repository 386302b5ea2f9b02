/// Tells what a statement is by its first words.
enum StatementTypes {
    /// Whether a keyword begins a statement of PostgreSQL.
    static func beginsStatement(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .abort, .alter, .analyse, .analyze, .begin, .call, .checkpoint, .close, .cluster, .comment, .commit, .copy,
            .create, .deallocate, .declare, .delete, .discard, .do, .drop, .end, .execute, .explain, .fetch, .grant,
            .import, .insert, .listen, .load, .lock, .merge, .move, .notify, .prepare, .reassign, .refresh, .reindex,
            .release, .reset, .revoke, .rollback, .savepoint, .security, .select, .set, .show, .start, .table,
            .truncate, .unlisten, .update, .vacuum, .values, .with:
            true
        default: false
        }
    }

    /// A statement's type.
    ///
    /// VALUES, TABLE and parentheses are `SELECT`, WITH is what follows it, END is `COMMIT` and ABORT is `ROLLBACK`, as
    /// their command tags say. CREATE, ALTER and DROP have the kind of object behind them. Any other statement is its
    /// first word.
    static func type(of piece: StatementPiece, _ source: SourceBytes, _ tokens: [Token]) -> StatementType {
        var index = piece.first
        while index < piece.end, tokens[index].kind == .leftParenthesis { index += 1 }
        guard index < piece.end else { return "(" }
        let token = tokens[index]
        let next = index + 1 < piece.end ? tokens[index + 1].keyword : .unknownWord
        switch token.keyword {
        case .select, .values, .table: return "SELECT"
        case .with: return mainType(index, piece, tokens)
        case .insert: return "INSERT"
        case .update: return "UPDATE"
        case .delete: return "DELETE"
        case .begin: return "BEGIN"
        case .start where next == .transaction: return "START TRANSACTION"
        case .commit where next == .prepared: return "COMMIT PREPARED"
        case .rollback where next == .prepared: return "ROLLBACK PREPARED"
        case .commit, .end: return "COMMIT"
        case .rollback, .abort: return "ROLLBACK"
        case .set: return "SET"
        case .show: return "SHOW"
        case .analyse: return "ANALYZE"
        case .prepare where isPrepareTransaction(index, piece, tokens): return "PREPARE TRANSACTION"
        case .create, .alter, .drop: return objectType(index, piece, source, tokens)
        case .refresh where next == .materialized: return "REFRESH MATERIALIZED VIEW"
        case .security where next == .label: return "SECURITY LABEL"
        case .import where next == .foreign: return "IMPORT FOREIGN SCHEMA"
        case .reassign where next == .owned: return "REASSIGN OWNED"
        default: return StatementType(rawValue: word(token, source))
        }
    }

    private static func isPrepareTransaction(_ index: Int, _ piece: StatementPiece, _ tokens: [Token]) -> Bool {
        index + 2 < piece.end && tokens[index + 1].keyword == .transaction && tokens[index + 2].isString
    }

    /// The text of a token in upper case, cut to a name's length.
    static func word(_ token: Token, _ source: SourceBytes) -> String {
        source.text(Int(token.start), min(Int(token.end), Int(token.start) + 63)).uppercased()
    }

    /// The type of the statement behind a WITH.
    private static func mainType(_ first: Int, _ piece: StatementPiece, _ tokens: [Token]) -> StatementType {
        var depth = 0
        for index in (first + 1)..<max(first + 1, piece.end) {
            let token = tokens[index]
            if token.kind == .leftParenthesis { depth += 1 }
            if token.kind == .rightParenthesis { depth -= 1 }
            guard depth <= 0, tokens[index - 1].kind != .comma, index > first + 1 else { continue }
            switch token.keyword {
            case .select, .values, .table: return "SELECT"
            case .insert: return "INSERT"
            case .update: return "UPDATE"
            case .delete: return "DELETE"
            case .merge: return "MERGE"
            default: continue
            }
        }
        return "SELECT"
    }

    /// CREATE, ALTER or DROP with the kind of object behind it.
    private static func objectType(
        _ first: Int,
        _ piece: StatementPiece,
        _ source: SourceBytes,
        _ tokens: [Token]
    ) -> StatementType {
        var index = first + 1
        func keyword(_ index: Int) -> Keyword { index < piece.end ? tokens[index].keyword : .unknownWord }
        if tokens[first].keyword == .create {
            while isModifier(keyword(index), keyword(index + 1)) { index += 1 }
        }
        var words = [word(tokens[first], source)]
        guard index < piece.end, tokens[index].kind == .word else { return StatementType(rawValue: words[0]) }
        for offset in 0..<objectWords(keyword(index), keyword(index + 1)) where index + offset < piece.end {
            words.append(word(tokens[index + offset], source))
        }
        return StatementType(rawValue: words.joined(separator: " "))
    }

    /// Whether a word between CREATE and the kind of object says only how it is made.
    private static func isModifier(_ keyword: Keyword, _ next: Keyword) -> Bool {
        switch keyword {
        case .or, .replace, .global, .local, .temp, .temporary, .unlogged, .unique, .recursive, .trusted, .procedural,
            .constraint, .default:
            true
        default: false
        }
    }

    /// How many words name a kind of object.
    private static func objectWords(_ first: Keyword, _ second: Keyword) -> Int {
        switch (first, second) {
        case (.foreign, .data), (.text, .search): 3
        case (.materialized, .view), (.foreign, .table), (.event, .trigger), (.access, .method), (.operator, .class),
            (.operator, .family), (.user, .mapping), (.default, .privileges), (.large, .object):
            2
        default: 1
        }
    }
}
