/// What a SELECT, INSERT, UPDATE or DELETE is about: its tables, columns, conditions, order and limit.
///
/// It is what a handler looks at that does not want to walk the tree. The tree stays the truth: parts that were not
/// understood are missing here, and `ParsedStatement.diagnostics` says so. Nothing here is fit to decide what a client
/// may see.
public struct StatementInfo: Hashable, Sendable {
    /// The statement's type.
    public var type: StatementType
    /// The tables that the statement names anywhere, without its common tables.
    public var tables: [TableUse] = []
    /// The joins of the statement's own FROM or USING, outermost first.
    public var joins: [JoinExpression] = []
    /// The queries inside the statement: common tables, queries in FROM and in expressions, in the order of the text.
    public var subqueries: [SelectQuery] = []
    /// The select list, or RETURNING.
    public var columns: [ResultColumn] = []
    /// WHERE.
    public var whereClause: Expression?
    /// GROUP BY.
    public var groupBy: [GroupingElement] = []
    /// HAVING.
    public var having: Expression?
    /// ORDER BY.
    public var orderBy: [SortKey] = []
    /// LIMIT or FETCH FIRST.
    public var limit: Expression?
    /// OFFSET.
    public var offset: Expression?
    /// The numbers of the parameters used, each once, in rising order.
    public var parameters: [Int] = []

    /// The parts of WHERE that compare a column with constants or parameters, all of which must hold.
    public var conditions: [SimpleCondition] { SimpleCondition.all(in: whereClause) }

    /// The information of a statement, or nil where it is no SELECT, INSERT, UPDATE, DELETE or MERGE.
    public init?(_ parsed: ParsedStatement) {
        self.init(parsed.statement, type: parsed.type, text: parsed.text, offset: Int(parsed.range.start))
    }

    /// The information of a tree.
    ///
    /// - Parameters:
    ///   - text: The text that the tree was read from, for the text of its columns.
    ///   - offset: Where that text begins in the text that the tree's ranges count in.
    private init?(_ statement: Statement, type: StatementType, text: String, offset: Int) {
        self.type = type
        let source = StatementText(text: text, offset: offset)
        switch statement {
        case .select(let query): fill(from: query, source)
        case .insert(let insert): columns = insert.returning.map { ResultColumn($0, source) }
        case .update(let update):
            whereClause = update.whereClause
            joins = Self.joins(in: update.from)
            columns = update.returning.map { ResultColumn($0, source) }
        case .delete(let delete):
            whereClause = delete.whereClause
            joins = Self.joins(in: delete.using)
            columns = delete.returning.map { ResultColumn($0, source) }
        case .merge: break
        default: return nil
        }
        var collector = StatementCollector()
        collector.visit(statement)
        tables = NameResolution.relations(in: statement)
        subqueries = collector.subqueries
        parameters = collector.parameters.sorted()
    }

    private mutating func fill(from query: SelectQuery, _ source: StatementText) {
        orderBy = query.orderBy
        limit = query.limit?.count
        offset = query.offset
        guard let core = Self.firstSelect(of: query.body) else { return }
        columns = core.columns.map { ResultColumn($0, source) }
        // A set operation has the columns of its first part, and no WHERE of its own.
        guard case .select = query.body else { return }
        joins = Self.joins(in: core.from)
        whereClause = core.whereClause
        groupBy = core.groupBy
        having = core.having
    }

    private static func firstSelect(of body: QueryBody) -> SelectCore? {
        switch body {
        case .select(let core): core
        case .setOperation(let operation): firstSelect(of: operation.left)
        case .query(let query): firstSelect(of: query.body)
        case .values, .opaque: nil
        }
    }

    private static func joins(in items: [FromItem]) -> [JoinExpression] {
        items.flatMap { item -> [JoinExpression] in
            guard case .join(let join) = item else { return [] }
            return [join] + joins(in: [join.left, join.right])
        }
    }
}

/// A column that a statement returns.
public struct ResultColumn: Hashable, Sendable {
    /// The alias, where one is written.
    public var alias: String?
    /// The value.
    public var expression: Expression
    /// The value's text as it stands in the statement.
    public var text: String

    /// A column.
    public init(alias: String?, expression: Expression, text: String) {
        self.alias = alias
        self.expression = expression
        self.text = text
    }

    /// The column that an item of a select list is.
    init(_ item: SelectItem, _ source: StatementText) {
        var end = Int(item.range.end)
        if let alias = item.alias { end = Int(alias.range.start) }
        var text = source.text(Int(item.range.start), end)
        if item.alias != nil { text = Self.withoutAs(text) }
        self.init(alias: item.alias?.value, expression: item.expression, text: text)
    }

    /// An item's text up to its alias, without the blanks and the AS at its end.
    private static func withoutAs(_ text: String) -> String {
        var bytes = Array(text.utf8)
        func trim() { while let last = bytes.last, ASCII.isSpace(last) { bytes.removeLast() } }
        trim()
        let length = bytes.count
        if length > 2, ASCII.isSpace(bytes[length - 3]), bytes[length - 2] | 0x20 == UInt8(ascii: "a"),
            bytes[length - 1] | 0x20 == UInt8(ascii: "s")
        {
            bytes.removeLast(2)
            trim()
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A statement's text with the place where it begins in the whole text.
struct StatementText {
    let text: String
    let offset: Int

    /// The text between two places of the whole text.
    func text(_ start: Int, _ end: Int) -> String {
        let utf8 = text.utf8
        let first = max(0, min(start - offset, utf8.count))
        let last = max(first, min(end - offset, utf8.count))
        let slice = utf8.dropFirst(first).prefix(last - first)
        return String(decoding: slice, as: UTF8.self)
    }
}
