import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// The rows that a statement would write, as a query whose columns are `new_…` and `old_…`.
struct RuleSource {
    private static let alias = Identifier("rule_rows")

    private let query: SelectQuery
    let table: TableDefinition
    private let event: RuleDefinition.Event
    private let types: RuleTypes
    /// Finds the table of an action.
    let find: (TableReference) -> TableDefinition?
    /// What an UPDATE gives its columns, by their names.
    private var assigned: [String: Expression] = [:]
    /// The name that the statement has for its table.
    let name: Identifier
    /// Whether the statement chooses among the rows, or has rows of its own.
    let isFiltered: Bool

    init(
        _ statement: Statement,
        _ target: RuleTarget,
        _ table: TableDefinition,
        _ catalog: CatalogSnapshot,
        _ find: @escaping (TableReference) -> TableDefinition?
    ) throws(PostgresError) {
        self.table = table
        self.find = find
        event = target.event
        let name = target.reference.alias?.name ?? Identifier(target.reference.name.name)
        self.name = name
        let types = RuleTypes(catalog: catalog)
        self.types = types
        switch statement {
        case .insert(let insert):
            query = try Self.rows(of: insert, table, types)
            isFiltered = true
        case .update(let update):
            var assigned: [String: Expression] = [:]
            for assignment in update.assignments {
                for (column, value) in try Self.values(of: assignment) {
                    assigned[column] = try Self.value(value, column, table, types)
                }
            }
            self.assigned = assigned
            let new = table.columns.map { column in
                SelectItem(
                    expression: assigned[column.name] ?? Self.column(name, column.name),
                    alias: Identifier("new_" + column.name)
                )
            }
            query = Self.rows(
                update.with,
                [.table(update.table)] + update.from,
                update.whereClause,
                Self.old(table, name) + new
            )
            isFiltered = update.whereClause != nil || !update.from.isEmpty
            try Self.refuse(update.cursor)
        case .delete(let delete):
            query = Self.rows(
                delete.with,
                [.table(delete.table)] + delete.using,
                delete.whereClause,
                Self.old(table, name)
            )
            isFiltered = delete.whereClause != nil || !delete.using.isEmpty
            try Self.refuse(delete.cursor)
        default: throw PostgresError(.internalError, "a statement without rows has no rules")
        }
    }

    private static func refuse(_ cursor: Identifier?) throws(PostgresError) {
        guard cursor != nil else { return }
        throw PostgresError(.featureNotSupported, "WHERE CURRENT OF on a table with rules is not supported")
    }

    // The rows

    static func column(_ table: Identifier, _ name: String) -> Expression {
        .column(ColumnReference(parts: [table, Identifier(name)]))
    }

    private static func old(_ table: TableDefinition, _ name: Identifier) -> [SelectItem] {
        table.columns.map {
            SelectItem(expression: column(name, $0.name), alias: Identifier("old_" + $0.name))
        }
    }

    private static func rows(
        _ with: WithClause?,
        _ from: [FromItem],
        _ condition: Expression?,
        _ columns: [SelectItem]
    ) -> SelectQuery {
        SelectQuery(with: with, body: .select(SelectCore(columns: columns, from: from, whereClause: condition)))
    }

    /// The rows of an INSERT with all columns of its table.
    private static func rows(
        of insert: InsertStatement,
        _ table: TableDefinition,
        _ types: RuleTypes
    ) throws(PostgresError) -> SelectQuery {
        var names = insert.columns.map(\.name.value)
        for name in names where table.column(name) == nil {
            throw PostgresError("42703", "column \"\(name)\" of relation \"\(table.name.name)\" does not exist")
        }
        if insert.columns.contains(where: { !$0.path.isEmpty }) {
            throw PostgresError(.featureNotSupported, "parts of columns cannot be inserted into a table with rules")
        }
        guard let source = insert.source else {
            return SelectQuery(body: .select(SelectCore(columns: try defaults(table, besides: [], types))))
        }
        if names.isEmpty { names = table.columns.map(\.name) }
        var typed = source
        var count = names.count
        if case .values(var values) = source.body {
            count = values.rows.first?.count ?? 0
            guard count <= names.count else {
                throw PostgresError("42601", "INSERT has more expressions than target columns")
            }
            for index in values.rows.indices {
                for (place, value) in values.rows[index].enumerated() where names.indices.contains(place) {
                    values.rows[index][place] = try self.value(value, names[place], table, types)
                }
            }
            typed.body = .values(values)
        } else if case .select(let core) = source.body, !core.columns.contains(where: { $0.expression.isStar }) {
            count = core.columns.count
        }
        names = Array(names.prefix(count))
        typed.with = nil
        let derived = DerivedTable(
            query: typed,
            alias: TableAlias(name: alias, columns: names.map { Identifier($0) })
        )
        var columns: [SelectItem] = []
        for name in names {
            let value = try self.value(column(alias, name), name, table, types)
            columns.append(SelectItem(expression: value, alias: Identifier("new_" + name)))
        }
        columns += try defaults(table, besides: names, types)
        return SelectQuery(
            with: insert.with ?? source.with,
            body: .select(SelectCore(columns: columns, from: [.subquery(derived)]))
        )
    }

    private static func defaults(
        _ table: TableDefinition,
        besides names: [String],
        _ types: RuleTypes
    ) throws(PostgresError) -> [SelectItem] {
        var items: [SelectItem] = []
        for column in table.columns where !names.contains(column.name) {
            let value = try value(.default(.none), column.name, table, types)
            items.append(SelectItem(expression: value, alias: Identifier("new_" + column.name)))
        }
        return items
    }

    /// A value as one of a column's type; DEFAULT is what the column has for it.
    private static func value(
        _ value: Expression,
        _ column: String,
        _ table: TableDefinition,
        _ types: RuleTypes
    ) throws(PostgresError) -> Expression {
        guard let definition = table.column(column) else {
            throw PostgresError("42703", "column \"\(column)\" of relation \"\(table.name.name)\" does not exist")
        }
        var value = value
        if case .default = value {
            value = .literal(Literal(.null))
            if let text = definition.defaultExpression, !definition.isGenerated {
                value = Parser().parseExpression(text).expression
            }
        }
        return .cast(CastExpression(operand: value, type: try types.name(of: definition)))
    }

    /// The values that an assignment gives columns.
    private static func values(of assignment: Assignment) throws(PostgresError) -> [(String, Expression)] {
        guard assignment.targets.allSatisfy(\.path.isEmpty) else {
            throw PostgresError(.featureNotSupported, "parts of columns cannot be set in a table with rules")
        }
        let names = assignment.targets.map(\.name.value)
        guard assignment.isRow else { return names.first.map { [($0, assignment.value)] } ?? [] }
        guard case .row(let row) = assignment.value, row.fields.count == names.count else {
            throw PostgresError(.featureNotSupported, "several columns of a table with rules cannot be set at once")
        }
        return Array(zip(names, row.fields))
    }

    // Actions

    /// An action over the rows; nil for one that does nothing.
    ///
    /// - Parameter isJoined: Whether it is carried out for the rows, and not just once.
    func action(
        _ action: Statement,
        _ condition: Expression?,
        isJoined: Bool
    ) throws(PostgresError) -> Statement? {
        var statement = action
        var condition = condition
        if case .insert(let insert) = statement { statement = .insert(try withDefaults(insert)) }
        RuleReferences.makeLateral(&statement)
        var references = RuleReferences(columns: table.columns.map(\.name)) { isNew, column in
            guard table.column(column) != nil else { return nil }
            return Self.column(Self.alias, (isNew ? "new_" : "old_") + column)
        }
        references.transform(&statement)
        if var found = condition {
            references.event = event
            references.transform(&found)
            condition = found
        }
        try check(references)
        guard isJoined else { return statement }
        let item = FromItem.subquery(DerivedTable(query: query, alias: TableAlias(name: Self.alias)))
        switch statement {
        case .insert(var insert):
            guard var source = insert.source else { return statement }
            source.body = try joined(source.body, item, condition)
            insert.source = source
            return .insert(insert)
        case .update(var update):
            update.from.insert(item, at: 0)
            update.whereClause = Self.both(update.whereClause, condition)
            return .update(update)
        case .delete(var delete):
            delete.using.insert(item, at: 0)
            delete.whereClause = Self.both(delete.whereClause, condition)
            return .delete(delete)
        case .select(var select):
            select.body = try joined(select.body, item, condition)
            return .select(select)
        default: return statement
        }
    }

    private func joined(
        _ body: QueryBody,
        _ item: FromItem,
        _ condition: Expression?
    ) throws(PostgresError) -> QueryBody {
        switch body {
        case .select(var core):
            var columns: [SelectItem] = []
            for column in core.columns {
                columns += try Self.isBareStar(column.expression) ? Self.stars(core.from) : [column]
            }
            core.columns = columns
            core.from.insert(item, at: 0)
            core.whereClause = Self.both(core.whereClause, condition)
            return .select(core)
        case .values(let values):
            if values.rows.count == 1, let row = values.rows.first {
                let columns = row.map { SelectItem(expression: $0) }
                return .select(SelectCore(columns: columns, from: [item], whereClause: condition))
            }
            // All rows of values for one row after the other.
            let name = Identifier("rule_values")
            let derived = DerivedTable(
                query: SelectQuery(body: .values(values)),
                alias: TableAlias(name: name),
                isLateral: true
            )
            return .select(
                SelectCore(
                    columns: [SelectItem(expression: .column(ColumnReference(parts: [name], isStar: true)))],
                    from: [item, .subquery(derived)],
                    whereClause: condition
                )
            )
        default:
            throw PostgresError(
                .featureNotSupported,
                "conditional UNION/INTERSECT/EXCEPT statements are not implemented"
            )
        }
    }

    /// An INSERT with what its table has for DEFAULT; constants of several rows are of the types of its columns.
    private func withDefaults(_ insert: InsertStatement) throws(PostgresError) -> InsertStatement {
        guard case .values(var values)? = insert.source?.body, let target = find(insert.table) else { return insert }
        var insert = insert
        let names = insert.columns.isEmpty ? target.columns.map(\.name) : insert.columns.map(\.name.value)
        for row in values.rows.indices {
            // `new.*` stands for several columns.
            var place = 0
            for (index, value) in values.rows[row].enumerated() {
                if value.isUntyped(amongRows: values.rows.count > 1), names.indices.contains(place) {
                    values.rows[row][index] = try Self.value(value, names[place], target, types)
                }
                place += RuleReferences.isRow(value) ? table.columns.count : 1
            }
        }
        insert.source?.body = .values(values)
        return insert
    }

    private func check(_ references: RuleReferences) throws(PostgresError) {
        if let name = references.ambiguous {
            throw PostgresError("42702", "column reference \"\(name)\" is ambiguous")
        }
        guard let missing = references.missing else { return }
        throw PostgresError("42703", "column \(missing) does not exist")
    }

    // The statement itself

    /// The statement for the rows for which a condition does not hold.
    func without(_ condition: Expression, _ statement: Statement) throws(PostgresError) -> Statement {
        var condition = condition
        var references = RuleReferences(columns: table.columns.map(\.name)) { isNew, column in
            guard table.column(column) != nil else { return nil }
            if event == .insert { return Self.column(Self.alias, "new_" + column) }
            return (isNew ? assigned[column] : nil) ?? Self.column(name, column)
        }
        references.event = event
        references.transform(&condition)
        try check(references)
        let rest = Expression.isTest(IsTest(operand: condition, kind: .true, isNegated: true))
        switch statement {
        case .insert(var insert):
            let names = table.columns.filter { !$0.isGenerated }.map(\.name)
            let item = FromItem.subquery(DerivedTable(query: query, alias: TableAlias(name: Self.alias)))
            let columns = names.map { SelectItem(expression: Self.column(Self.alias, "new_" + $0)) }
            if case .select(var source)? = insert.source?.body, insert.columns.map(\.name.value) == names,
                source.from == [item]
            {
                // Another rule has been here.
                source.whereClause = Self.both(source.whereClause, rest)
                insert.source?.body = .select(source)
                return .insert(insert)
            }
            insert.with = nil
            insert.columns = names.map { TargetColumn(Identifier($0)) }
            insert.source = SelectQuery(
                body: .select(SelectCore(columns: columns, from: [item], whereClause: rest))
            )
            return .insert(insert)
        case .update(var update):
            update.whereClause = Self.both(update.whereClause, rest)
            return .update(update)
        case .delete(var delete):
            delete.whereClause = Self.both(delete.whereClause, rest)
            return .delete(delete)
        default: return statement
        }
    }

    private static func both(_ left: Expression?, _ right: Expression?) -> Expression? {
        guard let left, let right else { return left ?? right }
        return .logical(LogicalExpression(operator: .and, operands: [left, right]))
    }
}

extension Expression {
    /// Whether it has the type of the column that it is for.
    fileprivate func isUntyped(amongRows: Bool) -> Bool {
        switch self {
        case .default: true
        case .literal: amongRows
        default: false
        }
    }

    /// Whether it stands for several columns.
    fileprivate var isStar: Bool {
        switch self {
        case .column(let reference): reference.isStar
        case .field: true
        default: false
        }
    }
}
