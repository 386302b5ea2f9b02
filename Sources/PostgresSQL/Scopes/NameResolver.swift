/// Walks a statement with what is in sight at each place, and records what the names mean.
struct NameResolver: SyntaxVisitor {
    /// What has been found.
    var resolution = NameResolution()
    /// What the queries around the current place see, the innermost last.
    var spaces: [NameSpace] = []
    /// The common tables in sight, the innermost last.
    var commonTables: [RowSource] = []
    /// How many queries the current place is nested in.
    var level = 0
    /// The columns of the RETURNING that was visited last.
    var returned = QueryColumns()
    /// The recursive common table whose query is about to be visited, with its place in `commonTables`.
    var recursiveTable: (place: Int, table: CommonTable)?
    private let relationColumns: (@Sendable (QualifiedName) -> [String]?)?

    init(_ relationColumns: (@Sendable (QualifiedName) -> [String]?)?) { self.relationColumns = relationColumns }

    /// Adds a source.
    mutating func add(_ source: RowSource) -> Int {
        resolution.sources.append(source)
        return resolution.sources.count - 1
    }

    /// The source that a relation's rows are.
    func relationSource(_ name: QualifiedName, _ alias: TableAlias?, _ range: SourceRange) -> RowSource {
        var source = RowSource(kind: .relation(name), name: name.name, range: range)
        if let columns = relationColumns?(name) {
            source.columns = columns
            source.hasAllColumns = true
        }
        source.rename(alias)
        return source
    }

    /// Records a relation, or the common table that a name in FROM is.
    mutating func record(_ table: TableReference, _ access: RelationAccess, commonTable: Identifier? = nil) {
        resolution.tables.append(
            TableUse(
                table.name,
                alias: table.alias?.name.value,
                access: access,
                level: level,
                commonTable: commonTable,
                range: table.range
            )
        )
    }

    /// Does something with these sources in sight, and with what is in sight around.
    mutating func within(_ items: [NameSpace.Item], _ body: (inout NameResolver) -> Void) {
        spaces.append(NameSpace(items, resolution.sources))
        body(&self)
        spaces.removeLast()
    }

    /// Does something one query further in.
    mutating func nested(_ body: (inout NameResolver) -> Void) {
        level += 1
        body(&self)
        level -= 1
    }

    /// Does something with the common tables of a WITH in sight.
    mutating func within(_ with: WithClause?, _ body: (inout NameResolver) -> Void) {
        let count = commonTables.count
        if let with { visit(with) }
        body(&self)
        commonTables.removeLast(commonTables.count - count)
    }

    /// Brings the common tables into sight, each for those behind it; with RECURSIVE all for all.
    mutating func visit(_ with: WithClause) {
        let first = commonTables.count
        if with.isRecursive { commonTables += with.tables.map { commonTable($0, columns: nil) } }
        for (index, table) in with.tables.enumerated() {
            var columns: QueryColumns?
            recursiveTable = with.isRecursive ? (first + index, table) : nil
            nested { resolver in
                columns = resolver.columns(of: table.statement)
                resolver.recursiveTable = nil
                resolver.visit(cycle: table.cycle)
            }
            let finished = commonTable(table, columns: columns)
            if with.isRecursive { commonTables[first + index] = finished } else { commonTables.append(finished) }
        }
    }

    private mutating func visit(cycle: CycleClause?) {
        for value in [cycle?.markValue, cycle?.defaultValue] {
            if let value { visit(value) }
        }
    }

    /// The source that a common table is.
    func commonTable(_ table: CommonTable, columns: QueryColumns?) -> RowSource {
        var source = RowSource(kind: .commonTable(table.name), name: table.name.value, range: table.range)
        if let columns {
            source.columns = columns.names
            source.hasAllColumns = columns.isComplete
        }
        source.replaceColumns(table.columns.map(\.value))
        if let search = table.search { source.columns.append(search.sequenceColumn.value) }
        if let cycle = table.cycle { source.columns += [cycle.markColumn.value, cycle.pathColumn.value] }
        return source
    }

    /// Visits a query.
    mutating func visit(_ query: SelectQuery) { _ = columns(of: query) }

    /// Visits an item of FROM that stands alone.
    mutating func visit(_ item: FromItem) { _ = items(of: item) }

    /// Records the name of a relation that stands outside FROM.
    mutating func visit(_ name: QualifiedName, access: RelationAccess) {
        record(TableReference(name: name, range: name.range), access)
    }

    /// Records a relation that stands outside FROM.
    mutating func visit(_ table: TableReference, access: RelationAccess) { record(table, access) }

    /// Records what a column means, and goes one query further in for a query.
    mutating func visit(_ expression: Expression) {
        switch expression {
        case .column(let column): resolution.columns.append(.init(reference: column, meaning: meaning(of: column)))
        case .exists, .subquery, .arraySubquery: nested { $0.visitChildren(of: expression) }
        case .inSubquery(let node):
            visit(node.operand)
            nested { $0.visit(node.query) }
        case .quantified(let node):
            guard case .query(let query) = node.right else { return visitChildren(of: expression) }
            visit(node.left)
            nested { $0.visit(query) }
        default: visitChildren(of: expression)
        }
    }
}
