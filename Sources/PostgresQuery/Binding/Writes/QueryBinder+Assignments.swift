import PostgresCatalog
import PostgresSQL
import PostgresWire

/// SET of a statement, bound but not compiled.
struct BoundChange {
    /// The new values by the index of the column in its table.
    var values: [Int: ColumnValue] = [:]
    /// Rows that give several columns their values, each as the only column of an entry.
    var shared: [(entry: Int, value: BoundExpression)] = []
}

extension QueryBinder {
    /// A column that SET names, with its value before it is fitted to the column; nil for DEFAULT.
    private struct Source {
        var target: TargetColumn
        var value: BoundExpression?
    }

    /// SET: all values first, then the columns, as PostgreSQL does it.
    func bindAssignments(
        _ assignments: [Assignment],
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> BoundChange {
        scope.clause = .set
        var change = BoundChange()
        var sources: [Source] = []
        for assignment in assignments {
            if assignment.isRow {
                sources += try bindRow(assignment, &change, scope)
            } else if let column = assignment.targets.first {
                sources.append(Source(target: column, value: try bindValue(assignment.value, scope)))
            } else {
                throw failure("42601", "syntax error in SET", at: assignment.range)
            }
        }
        var whole: Set<Int> = []
        for source in sources {
            let listed = ListedColumn(
                position: try targetColumn(source.target, target, .update),
                path: source.target.path,
                range: source.target.range
            )
            let value = try source.value.map { (value) throws(PostgresError) in
                try withCollations(try assigned(value, to: listed, target, scope))
            }
            if value == nil, let step = listed.path.last { throw partDefault(step, at: listed.range) }
            guard let index = target.columns[listed.position] else {
                throw unwritable(listed.position, target, .update)
            }
            let column = target.relation.columns[index]
            if value != nil { try checkMayUpdate(column) }
            let known = change.values[index]
            guard known == nil || (!listed.path.isEmpty && !whole.contains(index)) else {
                throw PostgresError(
                    "42601",
                    "multiple assignments to same column \"\(column.name)\""
                )
            }
            if listed.path.isEmpty { whole.insert(index) }
            if let value, !listed.path.isEmpty {
                let (path, _, _) = try bindPath(listed, target, scope)
                let base = use(tableColumn(target.entry, index, column), at: listed.range)
                change.values[index] = (known ?? .parts(base, [])).replacing(path, by: value)
            } else if let value {
                change.values[index] = .whole(value)
            } else {
                change.values[index] = .whole(try defaultValue(of: column, target.relation))
            }
        }
        return change
    }

    /// Refuses a value for a column that computes its own.
    private func checkMayUpdate(_ column: Column) throws(PostgresError) {
        let detail: String
        if isGenerated(column) {
            detail = "Column \"\(column.name)\" is a generated column."
        } else if isIdentityAlways(column) == true {
            detail = "Column \"\(column.name)\" is an identity column defined as GENERATED ALWAYS."
        } else {
            return
        }
        throw PostgresError(
            .generatedAlways,
            "column \"\(column.name)\" can only be updated to DEFAULT",
            detail: detail
        )
    }

    /// `(a, b) = (…)`.
    private func bindRow(
        _ assignment: Assignment,
        _ change: inout BoundChange,
        _ scope: Scope
    ) throws(PostgresError) -> [Source] {
        let count = assignment.targets.count
        switch assignment.value {
        case .row(let row):
            var values: [BoundExpression?] = []
            for field in row.fields {
                if case .column(let reference) = field, reference.isStar {
                    values += try expandStar(reference, scope).map(\.expression)
                } else {
                    values.append(try bindValue(field, scope))
                }
            }
            guard values.count == count else {
                throw failure("42601", "number of columns does not match number of values", at: row.range)
            }
            return zip(assignment.targets, values).map { Source(target: $0, value: $1) }
        case .subquery(let node):
            let bound = try bindSubplan(node.query.asRow, scope)
            guard let shape = bound.relation.shapes.first ?? nil, shape.types.count == count else {
                throw failure("42601", "number of columns does not match number of values", at: node.range)
            }
            let entry = makeEntry()
            let record = BoundExpression(
                kind: .subquery(BoundSubquery(form: .scalar, plan: bound.plan, arguments: bound.arguments)),
                type: .record,
                range: node.range
            )
            change.shared.append((entry, record))
            let column = BoundExpression(kind: .column(ColumnID(entry: entry, column: 0)), type: .record)
            return assignment.targets.enumerated().map { index, target in
                Source(
                    target: target,
                    value: BoundExpression(
                        kind: .field(column, index),
                        type: shape.types[index],
                        range: node.range
                    )
                )
            }
        default:
            throw failure(
                "0A000",
                "source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression",
                at: assignment.value.range
            )
        }
    }

    /// SET ready to be computed over rows of a layout.
    func change(
        _ bound: BoundChange,
        _ target: WriteTarget,
        _ layout: Layout
    ) throws(PostgresError) -> RowChange {
        var wide = layout
        var shared: [any Evaluator] = []
        for row in bound.shared {
            shared.append(try compile(row.value, layout))
            wide.slots[ColumnID(entry: row.entry, column: 0)] = wide.width
            wide.width &+= 1
        }
        var assignments: [RowChange.Assignment] = []
        for index in bound.values.keys.sorted() {
            guard let value = bound.values[index] else { continue }
            assignments.append(RowChange.Assignment(column: index, value: try value.evaluator(self, wide)))
        }
        let generated = target.relation.columns.indices.filter { isGenerated(target.relation.columns[$0]) }
        return RowChange(
            shared: shared,
            assignments: assignments,
            assignedColumns: Set(bound.values.keys).union(generated).sorted()
        )
    }
}

extension SelectQuery {
    /// A query of one column, which is the row of this query's columns.
    fileprivate var asRow: SelectQuery {
        let name = Identifier("row")
        let derived = DerivedTable(query: self, alias: TableAlias(name: name), range: range)
        let whole = Expression.column(ColumnReference(parts: [name], range: range))
        return SelectQuery(
            body: .select(SelectCore(columns: [SelectItem(expression: whole)], from: [.subquery(derived)])),
            range: range
        )
    }
}
