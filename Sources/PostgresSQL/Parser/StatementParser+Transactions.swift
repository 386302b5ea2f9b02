extension StatementParser {
    /// BEGIN, START TRANSACTION, COMMIT, END, ROLLBACK, ABORT, SAVEPOINT, RELEASE.
    mutating func transaction(_ start: Int) throws(ParseFailure) -> TransactionStatement {
        let keyword = token.keyword
        advance()
        var statement = TransactionStatement(kind: .begin)
        switch keyword {
        case .begin:
            transactionWord()
            if !isAtEnd { statement.modes = try transactionModes() }
        case .start:
            try expect(.transaction)
            statement.isStart = true
            if !isAtEnd { statement.modes = try transactionModes() }
        case .commit, .end: try commit(&statement, isCommit: keyword == .commit)
        case .rollback, .abort: try rollback(&statement, isRollback: keyword == .rollback)
        case .savepoint: statement.kind = .savepoint(try columnName())
        default:
            if index + 1 < end { _ = take(.savepoint) }
            statement.kind = .release(try columnName())
        }
        statement.range = range(from: start)
        return statement
    }

    /// `PREPARE TRANSACTION 'id'`.
    mutating func prepareTransaction(_ start: Int) throws(ParseFailure) -> TransactionStatement {
        advance()
        advance()
        let kind = TransactionStatement.Kind.prepare(try string())
        return TransactionStatement(kind: kind, range: range(from: start))
    }

    /// A plain string's value.
    mutating func string() throws(ParseFailure) -> String {
        guard !isAtEnd, token.isString else { throw syntaxError() }
        let value = source.stringValue(token)
        advance()
        return value
    }

    /// `[WORK|TRANSACTION]`.
    private mutating func transactionWord() {
        if !take(.work) { _ = take(.transaction) }
    }

    private mutating func commit(
        _ statement: inout TransactionStatement,
        isCommit: Bool
    ) throws(ParseFailure) {
        statement.kind = .commit
        if isCommit, take(.prepared) {
            statement.kind = .commitPrepared(try string())
            return
        }
        transactionWord()
        statement.isChained = try chain()
    }

    private mutating func rollback(
        _ statement: inout TransactionStatement,
        isRollback: Bool
    ) throws(ParseFailure) {
        statement.kind = .rollback
        if isRollback, take(.prepared) {
            statement.kind = .rollbackPrepared(try string())
            return
        }
        transactionWord()
        if isRollback, take(.to) {
            if index + 1 < end { _ = take(.savepoint) }
            statement.kind = .rollbackTo(try columnName())
            return
        }
        statement.isChained = try chain()
    }

    /// `AND [NO] CHAIN`.
    private mutating func chain() throws(ParseFailure) -> Bool {
        guard take(.and) else { return false }
        let isRefused = take(.no)
        try expect(.chain)
        return !isRefused
    }

    /// `ISOLATION LEVEL …, READ ONLY, NOT DEFERRABLE …`, with or without commas, to the end of the statement.
    mutating func transactionModes() throws(ParseFailure) -> [TransactionMode] {
        var modes: [TransactionMode] = []
        repeat {
            modes.append(try transactionMode())
            if !take(.comma), isAtEnd { return modes }
        } while true
    }

    private mutating func transactionMode() throws(ParseFailure) -> TransactionMode {
        if take(.isolation) {
            try expect(.level)
            return .isolation(try isolationLevel())
        }
        if take(.read) {
            if take(.only) { return .readOnly }
            try expect(.write)
            return .readWrite
        }
        let isNot = take(.not)
        try expect(.deferrable)
        return isNot ? .notDeferrable : .deferrable
    }

    private mutating func isolationLevel() throws(ParseFailure) -> TransactionMode.IsolationLevel {
        if take(.serializable) { return .serializable }
        if take(.repeatable) {
            try expect(.read)
            return .repeatableRead
        }
        try expect(.read)
        if take(.committed) { return .readCommitted }
        try expect(.uncommitted)
        return .readUncommitted
    }
}
