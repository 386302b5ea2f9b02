extension StatementParser {
    /// `CREATE [UNIQUE] INDEX …`, with INDEX already read.
    mutating func createIndex(_ start: Int, isUnique: Bool) throws(ParseFailure) -> CreateIndexStatement {
        var index = CreateIndexStatement(isUnique: isUnique, table: TableReference(name: QualifiedName([])))
        index.isConcurrent = take(.concurrently)
        index.ifNotExists = try takeIfNotExists()
        if !at(.on) || index.ifNotExists { index.name = try columnName() }
        try expect(.on)
        index.table = try relationReference()
        if take(.using) { index.accessMethod = try columnName() }
        index.elements = try indexElements()
        if take(.include) { index.include = try indexElements() }
        index.nullsDistinct = try nullsDistinct()
        index.options = try withOptions(.qualified)
        if take(.tablespace) { index.tablespace = try columnName() }
        if take(.where) { index.condition = try expression() }
        index.range = range(from: start)
        return index
    }

    private mutating func indexElements() throws(ParseFailure) -> [IndexElement] {
        try expect(.leftParenthesis)
        var elements: [IndexElement] = []
        repeat { elements.append(try indexElement()) } while take(.comma)
        try expect(.rightParenthesis)
        return elements
    }

    /// A column, a call or an expression in parentheses, with its collation, operator class and order.
    ///
    /// - Parameter isPartitionKey: Whether it is a key of a partitioned table, which has no order.
    mutating func indexElement(isPartitionKey: Bool = false) throws(ParseFailure) -> IndexElement {
        let start = start
        let isInParentheses = at(.leftParenthesis)
        var element = IndexElement(expression: try indexedValue(), isInParentheses: isInParentheses)
        if take(.collate) { element.collation = try anyName() }
        if !isAtEnd, token.isColumnName, isPartitionKey || !isAtNullsOrder {
            element.operatorClass = try anyName()
            if !isPartitionKey, at(.leftParenthesis) {
                element.operatorClassOptions = try definitionOptions(.qualified)
            }
        }
        if !isPartitionKey {
            if take(.asc) { element.isDescending = false } else if take(.desc) { element.isDescending = true }
            element.nullsFirst = try nullsOrder()
        }
        element.range = range(from: start)
        return element
    }

    /// A column, a call without window or filter, or an expression in parentheses.
    mutating func indexedValue() throws(ParseFailure) -> Expression {
        if at(.leftParenthesis) { return try expressionInParentheses() }
        let next = peek().kind
        let isColumn =
            !isAtEnd && token.isColumnName && next != .leftParenthesis && next != .dot && next != .leftBracket
        guard isColumn else { return try windowlessCall() }
        let name = takeIdentifier()
        return .column(ColumnReference(parts: [name], range: name.range))
    }
}
