package import PostgresCatalog
package import PostgresSQL
package import PostgresWire

/// The query that a SQL function's body ends with, where the body does nothing but query.
struct SQLFunctionBody {
    /// The text that the query's ranges count in.
    var text: String
    var query: SelectQuery

    /// The body of a function; nil where it has statements that are no queries, so that it has to be run.
    ///
    /// - Throws: what is wrong with the text.
    init?(_ function: FunctionDefinition) throws(PostgresError) {
        let (text, statements) = try SQLRoutineBody.statements(of: function)
        self.text = text
        for statement in statements {
            guard case .select(let query) = statement.statement, !query.writesOrLocks else { return nil }
        }
        guard case .select(let query)? = statements.last?.statement else { return nil }
        self.query = query
    }
}

/// The statements of the body of a SQL function or procedure.
package enum SQLRoutineBody {
    /// The text of the body, and its statements.
    ///
    /// - Throws: what is wrong with the text.
    package static func statements(
        of function: FunctionDefinition
    ) throws(PostgresError) -> (text: String, statements: [ParsedStatement]) {
        let text: String
        if let body = function.standardBody {
            let trimmed = TextInput.trimmed(body)
            let folded = trimmed.lowercased()
            if folded.hasPrefix("return") {
                text = "SELECT " + trimmed.dropFirst("return".count)
            } else if folded.hasPrefix("begin"), let atomic = folded.range(of: "atomic"), folded.hasSuffix("end") {
                text = String(trimmed[atomic.upperBound...].dropLast("end".count))
            } else {
                text = trimmed
            }
        } else {
            text = function.source
        }
        let statements = DefinitionTexts.shared.parse(text)
        for statement in statements {
            guard let error = statement.firstError else { continue }
            throw PostgresError(SQLState(rawValue: error.sqlState), error.message, hint: error.hint)
        }
        return (text, statements)
    }
}

extension SelectQuery {
    /// Whether one of its WITH queries writes, or it locks rows.
    fileprivate var writesOrLocks: Bool {
        if !locking.isEmpty { return true }
        return with?.tables.contains { query in
            switch query.statement {
            case .select(let inner): inner.writesOrLocks
            default: true
            }
        } ?? false
    }
}

extension String {
    /// The first place of a word.
    fileprivate func range(of word: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
            start = index(after: start)
        }
        return nil
    }
}
