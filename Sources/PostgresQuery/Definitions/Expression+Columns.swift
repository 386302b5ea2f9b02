import PostgresSQL

extension Expression {
    /// Where the first column in the expression stands, sub-queries left out; nil where there is none.
    var firstColumn: SourceRange? {
        var finder = ColumnFinder()
        finder.visit(self)
        return finder.found
    }
}

/// Looks for a reference to a column.
private struct ColumnFinder: SyntaxVisitor {
    var found: SourceRange?

    mutating func visit(_ query: SelectQuery) {}

    mutating func visit(_ expression: Expression) {
        if case .column(let reference) = expression {
            found = found ?? reference.range
        } else {
            visitChildren(of: expression)
        }
    }
}
