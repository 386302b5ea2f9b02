/// The names of a query's columns.
struct QueryColumns {
    /// The names that are known, in order.
    var names: [String] = []
    /// Whether these are all.
    var isComplete = true

    /// The columns of a select list; those that a star stands for are looked up.
    init(_ items: [SelectItem], star: (ColumnReference) -> (names: [String], isComplete: Bool)) {
        for item in items {
            // Stars in queries around each other could grow without end.
            guard names.count <= Self.most else {
                names.removeLast(names.count - Self.most)
                isComplete = false
                return
            }
            if case .column(let column) = item.expression, column.isStar {
                let columns = star(column)
                names += columns.names
                isComplete = isComplete && columns.isComplete
            } else {
                names.append(item.alias?.value ?? ColumnNaming.name(of: item.expression))
            }
        }
    }

    /// How many columns PostgreSQL lets a query have.
    private static let most = 1_664

    /// Columns of these names.
    init(_ names: [String] = [], isComplete: Bool = true) {
        self.names = names
        self.isComplete = isComplete
    }
}

extension NameResolver {
    /// Visits the statement of a common table.
    ///
    /// - Returns: The columns that it has.
    mutating func columns(of statement: Statement) -> QueryColumns {
        guard case .select(let query) = statement else {
            returned = QueryColumns(isComplete: false)
            visit(statement)
            return returned
        }
        return columns(of: query)
    }

    /// Visits a query.
    ///
    /// - Returns: The columns that it has.
    mutating func columns(of query: SelectQuery) -> QueryColumns {
        var columns = QueryColumns()
        let recursive = recursiveTable
        recursiveTable = nil
        within(query.with) { resolver in
            if case .select(let core) = query.body {
                resolver.within([]) { resolver in
                    columns = resolver.columns(of: core)
                    resolver.sort(query.orderBy, core.columns)
                    resolver.limits(of: query)
                }
            } else {
                columns = resolver.columns(of: query.body, recursive: recursive)
                // ORDER BY of a set operation sees its columns alone.
                let names = columns.names.map {
                    SelectItem(expression: .literal(Literal(.null)), alias: Identifier($0))
                }
                resolver.within([]) { resolver in
                    resolver.sort(query.orderBy, names)
                    resolver.limits(of: query)
                }
            }
        }
        return columns
    }

    /// Visits a query's body.
    ///
    /// - Parameter recursive: The common table that it is, whose columns its right side sees as the left side gives them.
    private mutating func columns(of body: QueryBody, recursive: (place: Int, table: CommonTable)? = nil)
        -> QueryColumns
    {
        switch body {
        case .select(let core):
            var columns = QueryColumns()
            within([]) { columns = $0.columns(of: core) }
            return columns
        case .values(let values):
            within([]) { resolver in
                for row in values.rows { for value in row { resolver.visit(value) } }
            }
            return QueryColumns((values.rows.first ?? []).indices.map { "column\($0 + 1)" })
        case .setOperation(let operation):
            let columns = columns(of: operation.left)
            if let recursive, commonTables.indices.contains(recursive.place) {
                commonTables[recursive.place] = commonTable(recursive.table, columns: columns)
            }
            _ = self.columns(of: operation.right)
            return columns
        case .query(let query): return columns(of: query)
        case .opaque: return QueryColumns(isComplete: false)
        }
    }

    /// Visits a SELECT in whose own space the resolver is.
    private mutating func columns(of core: SelectCore) -> QueryColumns {
        from(core.from)
        if let into = core.into { visit(into, access: .definition) }
        if case .on(let list) = core.distinct {
            for value in list { output(value, core.columns, prefersInput: false) }
        }
        for item in core.columns { visit(item.expression) }
        if let condition = core.whereClause { visit(condition) }
        for element in core.groupBy { group(element, core.columns) }
        if let condition = core.having { visit(condition) }
        for window in core.windows { inside(window.definition) }
        return outputColumns(core.columns)
    }

    private mutating func inside(_ window: WindowDefinition) {
        var node = window
        node.transformChildren(with: &self)
    }

    /// The columns of a select list or of RETURNING.
    mutating func outputColumns(_ items: [SelectItem]) -> QueryColumns {
        var bare: (names: [String], isComplete: Bool)?
        return QueryColumns(items) { column in
            if column.parts.isEmpty, let bare { return bare }
            guard case .all(let sources) = meaning(of: column) else { return ([], false) }
            let known = sources.map { resolution.sources[$0] }
            let columns = (names: known.flatMap(\.columns), isComplete: known.allSatisfy(\.hasAllColumns))
            if column.parts.isEmpty { bare = columns }
            return columns
        }
    }

    private mutating func group(_ element: GroupingElement, _ outputs: [SelectItem]) {
        switch element {
        // A list in parentheses is no row here: each of its members may be an output's name.
        case .expression(.row(let row)) where !row.isExplicit:
            for field in row.fields { group(.expression(field), outputs) }
        case .expression(let value): output(value, outputs, prefersInput: true)
        case .rollup(let elements), .cube(let elements), .sets(let elements):
            for element in elements { group(element, outputs) }
        case .empty: break
        }
    }

    private mutating func sort(_ keys: [SortKey], _ outputs: [SelectItem]) {
        for key in keys { output(key.expression, outputs, prefersInput: false) }
    }

    private mutating func limits(of query: SelectQuery) {
        for value in [query.limit?.count, query.offset] {
            if let value { visit(value) }
        }
    }

    /// Visits an expression that may be the name of an output column.
    ///
    /// A bare name is one in ORDER BY and DISTINCT ON wherever the query has such a column; in GROUP BY a column of FROM
    /// goes first.
    private mutating func output(_ value: Expression, _ outputs: [SelectItem], prefersInput: Bool) {
        guard case .column(let column) = value, column.parts.count == 1, !column.isStar,
            let name = column.parts.first?.value,
            let index = outputs.firstIndex(where: { Self.isCalled($0, name) })
        else { return visit(value) }
        if prefersInput {
            let input = unqualified(name, isLocal: true)
            guard input == .unknown else {
                return resolution.columns.append(.init(reference: column, meaning: input))
            }
        }
        resolution.columns.append(.init(reference: column, meaning: .output(index)))
    }

    /// Whether an item of a select list has a name.
    private static func isCalled(_ item: SelectItem, _ name: String) -> Bool {
        if let alias = item.alias { return alias.value == name }
        if case .column(let column) = item.expression, column.isStar { return false }
        return ColumnNaming.name(of: item.expression) == name
    }
}
