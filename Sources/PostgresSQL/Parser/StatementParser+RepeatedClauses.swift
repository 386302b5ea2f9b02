extension StatementParser {
    /// Refuses what the grammar refuses about the clauses behind a query's body.
    ///
    /// To PostgreSQL a query in parentheses and one around it are the same, so that neither may have a clause that the
    /// other has.
    @inline(never)
    mutating func checkTail(_ query: SelectQuery, _ with: WithClause?) {
        var hasOrder = !query.orderBy.isEmpty
        var locking = query.locking
        if case .query(let inner) = query.body {
            let clauses = InnerClauses(inner)
            checkRepetition(query, clauses)
            hasOrder = hasOrder || clauses.hasOrder
            locking += clauses.locking
        }
        checkTies(query, hasOrder, locking)
        if case .query(let inner) = query.body, InnerClauses(inner).hasWith, let with {
            refuse("multiple WITH clauses not allowed", with.range)
        }
    }

    private mutating func checkTies(_ query: SelectQuery, _ hasOrder: Bool, _ locking: [LockingClause]) {
        guard query.limit?.withTies == true else { return }
        if !hasOrder {
            refuse("WITH TIES cannot be specified without ORDER BY clause", .none)
        } else if locking.contains(where: { $0.waiting == "SKIP LOCKED" }) {
            refuse("SKIP LOCKED and WITH TIES options cannot be used together", .none)
        }
    }

    private mutating func checkRepetition(_ query: SelectQuery, _ inner: InnerClauses) {
        if inner.hasOrder, let key = query.orderBy.first {
            refuse("multiple ORDER BY clauses not allowed", place(of: key.expression))
        }
        if inner.hasOffset, let offset = query.offset {
            refuse("multiple OFFSET clauses not allowed", place(of: offset))
        }
        if inner.hasLimit, let limit = query.limit {
            refuse("multiple LIMIT clauses not allowed", limit.count.map(place) ?? limit.range)
        }
        if inner.hasLimit || inner.hasOffset, query.limit != nil || query.offset != nil {
            refuse("multiple limit options not allowed", .none)
        }
    }

    private mutating func refuse(_ message: String, _ place: SourceRange) { _ = fail(message, at: place) }

    /// Where PostgreSQL says that an expression stands; it has no place for a part of a value.
    private func place(of expression: Expression) -> SourceRange {
        switch expression {
        case .atTimeZone(let value): placeOfAt(before: value.zone.range) ?? expression.range
        case .subscript, .field: .none
        case .function(let call) where call.name.name == "overlaps": call.arguments.first?.value.range ?? call.range
        default: expression.range
        }
    }
}

extension StatementParser {
    /// Where the AT before a time zone stands, which is what PostgreSQL points at.
    private func placeOfAt(before zone: SourceRange) -> SourceRange? {
        tokens[..<index].last { $0.keyword == .at && $0.start < zone.start }?.range
    }
}

/// The clauses of a query in parentheses and of those inside it.
private struct InnerClauses {
    var hasWith = false
    var hasOrder = false
    var hasOffset = false
    var hasLimit = false
    var locking: [LockingClause] = []

    init(_ query: SelectQuery) {
        var query = query
        while true {
            hasWith = hasWith || query.with != nil
            hasOrder = hasOrder || !query.orderBy.isEmpty
            hasOffset = hasOffset || query.offset != nil
            hasLimit = hasLimit || query.limit != nil
            locking += query.locking
            guard case .query(let inner) = query.body else { return }
            query = inner
        }
    }
}
