import PostgresSQL

extension Expression {
    /// Where the first sub-query in the expression stands; nil where there is none.
    var firstSubquery: SourceRange? {
        var finder = SubqueryFinder()
        finder.visit(self)
        return finder.found
    }
}

/// Looks for a sub-query.
private struct SubqueryFinder: SyntaxVisitor {
    var found: SourceRange?

    mutating func visit(_ query: SelectQuery) { found = found ?? query.range }
}
