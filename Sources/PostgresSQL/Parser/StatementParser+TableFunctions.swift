extension StatementParser {
    /// `ROWS FROM (call [AS (…)], …)`.
    @inline(never)
    mutating func rowsFrom(_ isLateral: Bool, _ start: Int) throws(ParseFailure) -> FromItem {
        advance()
        advance()
        try expect(.leftParenthesis)
        var calls: [TableFunctionCall] = []
        repeat {
            let start = self.start
            var call = TableFunctionCall(call: try windowlessCall())
            if take(.as) { call.columnDefinitions = try columnDefinitions() }
            call.range = range(from: start)
            calls.append(call)
        } while take(.comma)
        try expect(.rightParenthesis)
        return try tableFunction(calls, isLateral, start, isRowsFrom: true)
    }

    /// A call without FILTER and OVER: what the grammar calls `func_expr_windowless`.
    mutating func windowlessCall() throws(ParseFailure) -> Expression {
        let start = start
        if token.keyword != .unknownWord, let call = try standardCall() { return call }
        let name = try functionName()
        guard at(.leftParenthesis) else { throw syntaxError() }
        return try application(name, start)
    }

    /// The calls of a table function with what follows them.
    @inline(never)
    mutating func tableFunction(
        _ calls: [TableFunctionCall],
        _ isLateral: Bool,
        _ start: Int,
        isRowsFrom: Bool = false
    ) throws(ParseFailure) -> FromItem {
        var function = TableFunction(calls: calls, isRowsFrom: isRowsFrom, isLateral: isLateral)
        if at(.with, .ordinality) {
            advance()
            advance()
            function.withOrdinality = true
        }
        try alias(of: &function)
        function.range = range(from: start)
        return .function(function)
    }

    /// `[AS] name [(columns)]`, `[AS] name (column type, …)`, `AS (column type, …)`.
    private mutating func alias(of function: inout TableFunction) throws(ParseFailure) {
        let start = start
        if take(.as) {
            if at(.leftParenthesis) {
                function.columnDefinitions = try columnDefinitions()
                return
            }
        } else {
            guard !isAtEnd, token.isColumnName else { return }
        }
        var alias = TableAlias(name: try columnName())
        if at(.leftParenthesis) {
            let isNameAlone = peek(2).kind == .comma || peek(2).kind == .rightParenthesis
            if isNameAlone {
                alias.columns = try columnNamesInParentheses()
            } else {
                function.columnDefinitions = try columnDefinitions()
            }
        }
        alias.range = range(from: start)
        function.alias = alias
    }

    /// `(name type [COLLATE collation], …)`.
    private mutating func columnDefinitions() throws(ParseFailure) -> [ColumnDefinition] {
        try expect(.leftParenthesis)
        var columns: [ColumnDefinition] = []
        repeat {
            let start = start
            var column = ColumnDefinition(name: try columnName(), type: try typeName())
            if take(.collate) { column.collation = try anyName() }
            column.range = range(from: start)
            columns.append(column)
        } while take(.comma)
        try expect(.rightParenthesis)
        return columns
    }
}
