/// Walks a tree and collects its tables, queries and parameters.
struct StatementCollector {
    /// The tables, without common ones.
    private(set) var tables: [TableUse] = []
    /// The queries inside the statement.
    private(set) var subqueries: [SelectQuery] = []
    /// The numbers of the parameters.
    private(set) var parameters: Set<Int> = []
    /// The names of the common tables that are in sight.
    private var commonTables: [String] = []
    private var level = 0

    /// Visits a statement.
    mutating func visit(_ statement: Statement) {
        switch statement {
        case .select(let query): visit(query)
        case .insert(let insert): visit(insert)
        case .update(let update):
            within(update.with) { collector in
                collector.target(update.table)
                collector.visit(update.assignments)
                for item in update.from { collector.visit(item) }
                collector.visit(update.whereClause)
                collector.visit(update.returning)
            }
        case .delete(let delete):
            within(delete.with) { collector in
                collector.target(delete.table)
                for item in delete.using { collector.visit(item) }
                collector.visit(delete.whereClause)
                collector.visit(delete.returning)
            }
        case .merge(let merge): visit(merge)
        default: break
        }
    }

    private mutating func visit(_ merge: MergeStatement) {
        within(merge.with) { collector in
            collector.target(merge.table)
            collector.visit(merge.source)
            collector.visit(merge.condition)
            for clause in merge.clauses {
                collector.visit(clause.condition)
                switch clause.action {
                case .update(let assignments): collector.visit(assignments)
                case .insert(let insert):
                    collector.visit(insert.columns)
                    for value in insert.values ?? [] { collector.visit(value) }
                case .delete, .nothing: break
                }
            }
        }
    }

    private mutating func visit(_ insert: InsertStatement) {
        within(insert.with) { collector in
            collector.target(insert.table)
            collector.visit(insert.columns)
            if let source = insert.source { collector.visit(source) }
            if let conflict = insert.onConflict {
                for key in conflict.target { collector.visit(key.expression) }
                collector.visit(conflict.targetCondition)
                collector.visit(conflict.assignments ?? [])
                collector.visit(conflict.whereClause)
            }
            collector.visit(insert.returning)
        }
    }

    private mutating func target(_ table: TableReference) {
        tables.append(TableUse(table, role: .target, level: level))
    }

    /// Visits a WITH and what it is for, with its common tables in sight.
    private mutating func within(_ with: WithClause?, _ body: (inout StatementCollector) -> Void) {
        let count = commonTables.count
        if let with {
            if with.isRecursive { commonTables += with.tables.map(\.name.value) }
            for table in with.tables {
                nested { collector in
                    if case .select(let query) = table.statement { collector.subqueries.append(query) }
                    collector.visit(table.statement)
                }
                commonTables.append(table.name.value)
            }
        }
        body(&self)
        commonTables.removeLast(commonTables.count - count)
    }

    private mutating func nested(_ body: (inout StatementCollector) -> Void) {
        level += 1
        body(&self)
        level -= 1
    }

    /// Visits a query.
    mutating func visit(_ query: SelectQuery) {
        within(query.with) { collector in
            collector.visit(query.body)
            for key in query.orderBy { collector.visit(key.expression) }
            collector.visit(query.limit?.count)
            collector.visit(query.offset)
        }
    }

    private mutating func visit(_ body: QueryBody) {
        switch body {
        case .select(let core): visit(core)
        case .values(let values):
            for row in values.rows { for value in row { visit(value) } }
        case .setOperation(let operation):
            visit(operation.left)
            visit(operation.right)
        case .query(let query): visit(query)
        case .opaque: break
        }
    }

    private mutating func visit(_ core: SelectCore) {
        if case .on(let list) = core.distinct { for value in list { visit(value) } }
        visit(core.columns)
        for item in core.from { visit(item) }
        visit(core.whereClause)
        for element in core.groupBy { visit(element) }
        visit(core.having)
        for window in core.windows { visit(window.definition) }
    }

    private mutating func visit(_ element: GroupingElement) {
        switch element {
        case .expression(let value): visit(value)
        case .rollup(let elements), .cube(let elements), .sets(let elements):
            for element in elements { visit(element) }
        case .empty: break
        }
    }

    private mutating func visit(_ items: [SelectItem]) { for item in items { visit(item.expression) } }

    private mutating func visit(_ assignments: [Assignment]) {
        for assignment in assignments {
            visit(assignment.targets)
            visit(assignment.value)
        }
    }

    private mutating func visit(_ targets: [TargetColumn]) {
        for case .index(let index) in targets.flatMap(\.path) {
            for value in index.expressions { visit(value) }
        }
    }

    private mutating func visit(_ item: FromItem) {
        switch item {
        case .table(let table):
            let isCommon = table.name.parts.count == 1 && commonTables.contains(table.name.name)
            if !isCommon { tables.append(TableUse(table, role: .read, level: level)) }
            for argument in table.sample?.arguments ?? [] { visit(argument) }
            visit(table.sample?.seed)
        case .subquery(let derived): subquery(derived.query)
        case .function(let function): for call in function.calls { visit(call.call) }
        case .xmlTable(let table):
            for namespace in table.namespaces { visit(namespace.uri) }
            visit(table.path)
            visit(table.document)
            for column in table.columns {
                visit(column.path)
                visit(column.defaultValue)
            }
        case .join(let join):
            visit(join.left)
            visit(join.right)
            if case .on(let condition) = join.condition { visit(condition) }
        case .opaque: break
        }
    }

    /// Visits a query inside the statement.
    mutating func subquery(_ query: SelectQuery) {
        subqueries.append(query)
        nested { $0.visit(query) }
    }

    private mutating func visit(_ window: WindowDefinition) {
        for value in window.partitionBy { visit(value) }
        for key in window.orderBy { visit(key.expression) }
        guard let frame = window.frame else { return }
        for bound in [frame.start, frame.end] {
            switch bound {
            case .preceding(let value), .following(let value): visit(value)
            case .unboundedPreceding, .currentRow, .unboundedFollowing: break
            }
        }
    }

    private mutating func visit(_ expression: Expression?) {
        guard let expression else { return }
        visit(expression)
    }

    /// Visits an expression.
    mutating func visit(_ expression: Expression) {
        switch expression {
        case .literal, .column, .default, .opaque: break
        case .parameter(let parameter): parameters.insert(parameter.number)
        case .exists(let node), .subquery(let node), .arraySubquery(let node): subquery(node.query)
        case .inSubquery(let node):
            visit(node.operand)
            subquery(node.query)
        case .quantified(let node):
            visit(node.left)
            switch node.right {
            case .array(let array): visit(array)
            case .query(let query): subquery(query)
            }
        case .function(let call): visit(call)
        default: for part in expression.operands { visit(part) }
        }
    }

    private mutating func visit(_ call: FunctionCall) {
        for argument in call.arguments { visit(argument.value) }
        for key in call.orderBy + call.withinGroup { visit(key.expression) }
        visit(call.filter)
        if case .definition(let window) = call.over { visit(window) }
    }
}

extension Expression {
    /// The expressions directly inside one that holds neither a query nor a call.
    fileprivate var operands: [Expression] {
        switch self {
        case .prefix(let node): [node.operand]
        case .binary(let node): [node.left, node.right]
        case .logical(let node): node.operands
        case .not(let node): [node.operand]
        case .isTest(let node): [node.operand]
        case .distinct(let node): [node.left, node.right]
        case .between(let node): [node.operand, node.low, node.high]
        case .inList(let node): [node.operand] + node.items
        case .like(let node): [node.operand, node.pattern] + (node.escape.map { [$0] } ?? [])
        case .array(let node): node.elements
        case .row(let node): node.fields
        case .case(let node):
            (node.operand.map { [$0] } ?? []) + node.branches.flatMap { [$0.condition, $0.result] }
                + (node.otherwise.map { [$0] } ?? [])
        case .cast(let node): [node.operand]
        case .collate(let node): [node.operand]
        case .atTimeZone(let node): [node.operand, node.zone]
        case .subscript(let node): [node.operand] + node.indexes.flatMap(\.expressions)
        case .field(let node): [node.operand]
        case .xml(let node): node.operands
        default: []
        }
    }
}

extension SubscriptExpression.Index {
    /// The expressions in the brackets.
    fileprivate var expressions: [Expression] {
        switch self {
        case .element(let value): [value]
        case .slice(let lower, let upper): [lower, upper].compactMap(\.self)
        }
    }
}
