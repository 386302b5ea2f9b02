extension StatementParser {
    /// BEGIN, START TRANSACTION, COMMIT, END, ROLLBACK, ABORT, SAVEPOINT, RELEASE.
    mutating func transaction(_ start: Int) throws(ParseFailure) -> TransactionStatement {
        let keyword = token.keyword
        advance()
        var statement = TransactionStatement(kind: .begin)
        switch keyword {
        case .begin:
            transactionWord()
            try transactionModes(of: &statement, isRequired: false)
        case .start:
            try expect(.transaction)
            statement.isStart = true
            try transactionModes(of: &statement, isRequired: false)
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

    /// `ISOLATION LEVEL …, READ ONLY, NOT DEFERRABLE …`, with or without commas.
    mutating func transactionModes(
        of statement: inout TransactionStatement,
        isRequired: Bool
    ) throws(ParseFailure) {
        if isAtEnd, !isRequired { return }
        repeat {
            try transactionModeAlone(of: &statement)
            if !take(.comma), isAtEnd { return }
        } while true
    }

    /// One mode of a transaction.
    mutating func transactionModeAlone(of statement: inout TransactionStatement) throws(ParseFailure) {
        if take(.isolation) {
            try expect(.level)
            statement.isolationLevel = try isolationLevel()
        } else if take(.read) {
            guard at(.only) || at(.write) else { throw syntaxError() }
            statement.isReadOnly = at(.only)
            advance()
        } else if takeNot() {
            try expect(.deferrable)
            statement.isDeferrable = false
        } else {
            try expect(.deferrable)
            statement.isDeferrable = true
        }
    }

    private mutating func isolationLevel() throws(ParseFailure) -> String {
        if take(.serializable) { return "serializable" }
        if take(.repeatable) {
            try expect(.read)
            return "repeatable read"
        }
        try expect(.read)
        if take(.committed) { return "read committed" }
        try expect(.uncommitted)
        return "read uncommitted"
    }
}
