import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The query that a SQL function's body ends with.
struct SQLFunctionBody {
    /// The text that the query's ranges count in.
    var text: String
    var query: SelectQuery

    /// The body of a function; nil where it has none that is a query.
    ///
    /// - Throws: 0A000 for a body with statements that are no queries.
    init?(_ function: FunctionDefinition) throws(PostgresError) {
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
            if let error = statement.firstError {
                throw PostgresError(SQLState(rawValue: error.sqlState), error.message, hint: error.hint)
            }
            guard case .select = statement.statement else {
                throw PostgresError(
                    "0A000",
                    "function \(function.qualifiedName.name) has a statement in its body that is not supported: "
                        + statement.type.rawValue
                )
            }
        }
        guard case .select(let query)? = statements.last?.statement else { return nil }
        self.query = query
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
