extension StatementParser {
    /// `XMLTABLE([XMLNAMESPACES(…),] path PASSING document COLUMNS …) [alias]`.
    @inline(never)
    mutating func xmlTable(_ isLateral: Bool, _ start: Int) throws(ParseFailure) -> FromItem {
        let outer = try enter()
        defer { leave(outer) }
        advance()
        try expect(.leftParenthesis)
        let namespaces = at(.xmlnamespaces) ? try xmlNamespaces() : []
        let path = try primary()
        let document = try xmlPassing()
        try expect(.columns)
        var columns: [XMLTableColumn] = []
        repeat { columns.append(try xmlColumn()) } while take(.comma)
        try expect(.rightParenthesis)
        var table = XMLTable(
            namespaces: namespaces,
            path: path,
            document: document,
            columns: columns,
            isLateral: isLateral
        )
        table.alias = try alias()
        table.range = range(from: start)
        return .xmlTable(table)
    }

    /// `XMLNAMESPACES(uri AS name, DEFAULT uri),`.
    private mutating func xmlNamespaces() throws(ParseFailure) -> [XMLNamespace] {
        advance()
        try expect(.leftParenthesis)
        var namespaces: [XMLNamespace] = []
        repeat {
            if take(.default) {
                namespaces.append(XMLNamespace(try expression(isRestricted: true), name: nil))
            } else {
                let uri = try expression(isRestricted: true)
                try expect(.as)
                namespaces.append(XMLNamespace(uri, name: try label()))
            }
        } while take(.comma)
        try expect(.rightParenthesis)
        try expect(.comma)
        return namespaces
    }

    /// `name FOR ORDINALITY`, `name type [DEFAULT a] [PATH b] [NOT NULL|NULL]`.
    private mutating func xmlColumn() throws(ParseFailure) -> XMLTableColumn {
        let start = start
        var column = XMLTableColumn(name: try columnName(), type: nil)
        if take(.for) {
            try expect(.ordinality)
        } else {
            column.type = try typeName()
            try xmlColumnOptions(of: &column)
        }
        column.range = range(from: start)
        return column
    }

    /// The options of a column; what is wrong with one of them is said behind the last.
    private mutating func xmlColumnOptions(of column: inout XMLTableColumn) throws(ParseFailure) {
        var problem: (message: String, range: SourceRange)?
        while !isAtEnd {
            let place = token.range
            var message: String?
            if at(.not) && !isAtNegatedTest || at(.null) {
                let isNotNull = takeNot()
                try expect(.null)
                if column.isNotNull != nil {
                    message =
                        "conflicting or redundant NULL / NOT NULL declarations for column \"\(column.name.value)\""
                }
                column.isNotNull = isNotNull
            } else if at(.default) || token.isLabel && token.keyword == .unknownWord {
                let option = takeIdentifier().value
                let value = try expression(isRestricted: true)
                switch option {
                case "default":
                    if column.defaultValue != nil { message = "only one DEFAULT value is allowed" }
                    column.defaultValue = value
                case "path":
                    if column.path != nil { message = "only one PATH value per column is allowed" }
                    column.path = value
                default: message = "unrecognized column option \"\(option)\""
                }
            } else {
                break
            }
            if let message, problem == nil { problem = (message, place) }
        }
        if let problem { throw fail(problem.message, at: problem.range) }
    }
}
