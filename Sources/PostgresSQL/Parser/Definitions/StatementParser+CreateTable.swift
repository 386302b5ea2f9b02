extension StatementParser {
    /// `CREATE [TEMP|UNLOGGED] [FOREIGN] TABLE …`, with TABLE already read.
    mutating func createTable(
        _ start: Int,
        _ persistence: TablePersistence?,
        isForeign: Bool = false,
        isSchemaElement: Bool = false
    ) throws(ParseFailure) -> DefinitionStatement {
        let ifNotExists = try takeIfNotExists()
        var table = CreateTableStatement(
            persistence: persistence,
            isForeign: isForeign,
            ifNotExists: ifNotExists,
            name: try relationName()
        )
        if take(.partition) {
            try expect(.of)
            table.partitionOf = try relationName()
            if at(.leftParenthesis) { table.elements = try tableElements(isTyped: true) }
            table.bound = try partitionBound()
        } else if !isForeign, take(.of) {
            table.ofType = try anyName()
            if at(.leftParenthesis) { table.elements = try tableElements(isTyped: true) }
        } else if at(.leftParenthesis), isForeign || isSchemaElement || !isAtColumnList {
            table.elements = try tableElements(isTyped: false)
            if take(.inherits) {
                try expect(.leftParenthesis)
                table.inherits = try relationNames()
                try expect(.rightParenthesis)
            }
        } else if isForeign || isSchemaElement {
            throw syntaxError()
        } else {
            return .createTableAs(try createTableAs(start, table))
        }
        if isForeign {
            try expect(.server)
            table.server = try columnName()
            table.serverOptions = try foreignOptions()
        } else {
            if at(.partition) { table.partitioning = try partitionSpecification() }
            table.storage = try tableStorage()
        }
        table.range = range(from: start)
        return .createTable(table)
    }

    /// Whether the parentheses at the current token hold names alone.
    private var isAtColumnList: Bool {
        let next = peek(2).kind
        return peek().isColumnName && (next == .comma || next == .rightParenthesis)
    }

    /// The rest of CREATE TABLE AS behind the table's name.
    private mutating func createTableAs(
        _ start: Int,
        _ table: CreateTableStatement
    ) throws(ParseFailure) -> CreateTableAsStatement {
        let columns = try optionalColumns()
        let storage = try tableStorage()
        try expect(.as)
        let place = self.start
        let isExecute = at(.execute)
        let source: Statement = isExecute ? .execute(try execute(place)) : .select(try selectStatement())
        let sourceRange = range(from: place)
        return CreateTableAsStatement(
            persistence: table.persistence,
            ifNotExists: table.ifNotExists,
            name: table.name,
            columns: columns,
            storage: storage,
            source: source,
            sourceRange: sourceRange,
            withData: try withData(),
            range: range(from: start)
        )
    }

    /// A query, and nothing else.
    mutating func selectStatement() throws(ParseFailure) -> SelectQuery {
        guard isAtQueryStart || at(.values) || at(.leftParenthesis) else { throw syntaxError() }
        return try query()
    }

    /// `WITH [NO] DATA`, where it is written.
    mutating func withData() throws(ParseFailure) -> Bool? {
        guard takeWith() else { return nil }
        let isNegated = take(.no)
        try expect(.data)
        return !isNegated
    }

    /// `CREATE [UNLOGGED] MATERIALIZED VIEW …`, with VIEW already read.
    mutating func createMaterializedView(
        _ start: Int,
        _ persistence: TablePersistence?
    ) throws(ParseFailure) -> CreateTableAsStatement {
        let ifNotExists = try takeIfNotExists()
        let name = try relationName()
        let columns = try optionalColumns()
        var storage = TableStorage()
        if take(.using) { storage.accessMethod = try columnName() }
        storage.options = try withOptions(.qualified)
        if take(.tablespace) { storage.tablespace = try columnName() }
        try expect(.as)
        let place = self.start
        let source = Statement.select(try selectStatement())
        let sourceRange = range(from: place)
        return CreateTableAsStatement(
            isMaterializedView: true,
            persistence: persistence,
            ifNotExists: ifNotExists,
            name: name,
            columns: columns,
            storage: storage,
            source: source,
            sourceRange: sourceRange,
            withData: try withData(),
            range: range(from: start)
        )
    }

    /// `[USING method] [WITH (…)|WITHOUT OIDS] [ON COMMIT …] [TABLESPACE name]`.
    private mutating func tableStorage() throws(ParseFailure) -> TableStorage {
        let start = start
        var storage = TableStorage()
        if take(.using) { storage.accessMethod = try columnName() }
        if take(.without) {
            try expect(.oids)
            storage.isWithoutOids = true
        } else {
            storage.options = try withOptions(.qualified)
        }
        if take(.on) {
            try expect(.commit)
            if take(.drop) {
                storage.onCommit = "DROP"
            } else {
                storage.onCommit = try word(of: .delete, .preserve) + " ROWS"
                try expect(.rows)
            }
        }
        if take(.tablespace) { storage.tablespace = try columnName() }
        storage.range = range(from: start)
        return storage
    }

    /// What stands in the parentheses of CREATE TABLE; what is not understood in one element is kept as text.
    ///
    /// - Parameter isTyped: Whether the columns stand there without their types.
    private mutating func tableElements(isTyped: Bool) throws(ParseFailure) -> [TableElement] {
        try expect(.leftParenthesis)
        if !isTyped, take(.rightParenthesis) { return [] }
        var elements: [TableElement] = []
        repeat {
            let start = start
            do throws(ParseFailure) {
                let element = try tableElement(isTyped)
                guard at(.comma) || at(.rightParenthesis) else { throw syntaxError() }
                elements.append(element)
            } catch {
                skipToElementEnd()
                elements.append(.opaque(opaque(from: start)))
            }
        } while takeListComma()
        try expect(.rightParenthesis)
        return elements
    }

    /// Goes to the comma or parenthesis that ends an element, or to the end.
    func isAtElementEnd(_ depth: Int) -> Bool { isAtEnd || depth == 0 && (at(.comma) || at(.rightParenthesis)) }

    private mutating func skipToElementEnd() {
        var depth = 0
        while !isAtElementEnd(depth) {
            if at(.leftParenthesis) { depth += 1 }
            if at(.rightParenthesis) { depth -= 1 }
            advance()
        }
    }

    private mutating func tableElement(_ isTyped: Bool) throws(ParseFailure) -> TableElement {
        if isAtTableConstraint { return .constraint(try tableConstraint()) }
        if !isTyped, at(.like) { return .like(try likeClause()) }
        return .column(try tableColumn(hasType: !isTyped))
    }

    private mutating func likeClause() throws(ParseFailure) -> LikeClause {
        let start = start
        advance()
        var clause = LikeClause(table: try relationName())
        while at(.including) || at(.excluding) {
            let start = self.start
            let isIncluded = at(.including)
            advance()
            let what = try word(
                of: .comments,
                .compression,
                .constraints,
                .defaults,
                .identity,
                .generated,
                .indexes,
                .statistics,
                .storage,
                .all
            )
            clause.options.append(LikeOption(isIncluded: isIncluded, what: what, range: range(from: start)))
        }
        clause.range = range(from: start)
        return clause
    }

    /// A column with its type and constraints.
    mutating func tableColumn(hasType: Bool) throws(ParseFailure) -> TableColumn {
        let start = start
        var column = TableColumn(name: try columnName())
        if hasType {
            column.type = try typeName()
            if at(.compression) { column.compression = try columnCompression() }
            column.options = try foreignOptions()
        } else if takeWith() {
            try expect(.options)
        }
        (column.collation, column.constraints) = try columnQualities()
        column.range = range(from: start)
        return column
    }

    /// `COMPRESSION name|DEFAULT`.
    mutating func columnCompression() throws(ParseFailure) -> Identifier {
        try expect(.compression)
        return at(.default) ? takeIdentifier() : try columnName()
    }

    /// COLLATE and the constraints behind a type, in any order.
    mutating func columnQualities() throws(ParseFailure) -> (QualifiedName?, [ColumnConstraint]) {
        var collation: QualifiedName?
        var repeated: SourceRange?
        var constraints: [ColumnConstraint] = []
        while true {
            let place = token.range
            if take(.collate) {
                if collation != nil, repeated == nil { repeated = place }
                collation = try anyName()
            } else if let constraint = try columnConstraint() {
                constraints.append(constraint)
            } else {
                break
            }
        }
        if let repeated { throw fail("multiple COLLATE clauses not allowed", at: repeated) }
        return (collation, constraints)
    }
}
