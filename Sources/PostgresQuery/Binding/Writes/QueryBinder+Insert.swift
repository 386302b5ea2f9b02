import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The rows that an INSERT takes its values from.
struct InsertInput {
    var node: any PlanNode
    var layout: Layout
    /// For each column that the statement lists, what is assigned to it over a row of the node; nil for DEFAULT.
    var values: [BoundExpression?]
}

extension QueryBinder {
    /// `INSERT INTO …`.
    func bindInsert(
        _ statement: InsertStatement,
        _ scope: Scope,
        isCounted: Bool
    ) throws(PostgresError) -> BoundRelation {
        let tables = try bindWith(statement.with, scope)
        let target = try bindTarget(statement.table, for: .insert)
        scope.level.items.append(target.item)
        let listed = try listedColumns(statement.columns, target)
        let source = try bindSource(statement, listed, target, scope)
        if statement.columns.isEmpty { noteWritten(first: source.values.count, target) }
        scope.items = [target.item]
        let conflict = try statement.onConflict.map { (clause) throws(PostgresError) in
            try bindConflict(clause, target, scope)
        }
        scope.items = [target.item]
        let returning = try bindReturning(statement.returning, scope)
        let values = try insertedValues(
            listed,
            source.values,
            overriding: statement.overriding,
            target,
            isExplicit: !statement.columns.isEmpty
        )
        let node = InsertPlan(
            input: source.node,
            rules: try rules(of: target, for: .insert),
            values: try values.map { (value) throws(PostgresError) in try value.evaluator(self, source.layout) },
            conflict: conflict,
            returning: try returning.map { (targets) throws(PostgresError) in
                try compile(targets.map(\.expression), target.layout)
            },
            isCounted: isCounted
        )
        noteWrite(node, target, returning)
        noteInserted(source.node, values)
        return returned(with(tables, node), returning)
    }

    /// The columns that a statement lists, or all of them.
    func listedColumns(
        _ columns: [TargetColumn],
        _ target: WriteTarget
    ) throws(PostgresError) -> [ListedColumn] {
        guard !columns.isEmpty else {
            return target.item.columns.indices.map { ListedColumn(position: $0, path: [], range: .none) }
        }
        var listed: [ListedColumn] = []
        for column in columns {
            let position = try targetColumn(column, target, .insert)
            if listed.contains(where: { $0.position == position && ($0.path.isEmpty || column.path.isEmpty) }) {
                throw failure(
                    .duplicateColumn,
                    "column \"\(column.name.value)\" specified more than once",
                    at: column.range
                )
            }
            listed.append(ListedColumn(position: position, path: column.path, range: column.range))
        }
        return listed
    }

    private func bindSource(
        _ statement: InsertStatement,
        _ listed: [ListedColumn],
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> InsertInput {
        guard let query = statement.source else {
            return InsertInput(node: ResultPlan(), layout: Layout(), values: [])
        }
        if case .values(let values) = query.body, query.with == nil, query.orderBy.isEmpty, query.limit == nil,
            query.offset == nil, query.locking.isEmpty
        {
            return values.rows.count == 1
                ? try bindRow(values.rows[0], statement, listed, target, scope)
                : try bindRows(values.rows, statement, listed, target, scope)
        }
        let relation = try bindQuery(query, Scope(parent: scope), resolvesUnknown: false)
        let entry = makeEntry()
        let ranges = relation.columns.indices.map {
            relation.targets.indices.contains($0) ? relation.targets[$0].range : SourceRange.none
        }
        try checkCount(ranges, statement, listed, rowWidth: nil)
        // A query that makes sets stays a query, whose constants nobody sees.
        let isPlain = query.isPlainRows && !relation.targets.contains { $0.contains { self.returnsSet($0) } }
        var values: [BoundExpression?] = []
        for (index, column) in relation.columns.enumerated() {
            var value = BoundExpression(
                kind: .column(ColumnID(entry: entry, column: index)),
                type: column.type,
                typeModifier: column.typeModifier,
                range: ranges[index]
            )
            // A literal or parameter whose type is open gets that of the column.
            if column.type == .unknown, relation.targets.indices.contains(index) { value = relation.targets[index] }
            if isPlain, relation.targets.indices.contains(index),
                let constant = try constantValue(of: relation.targets[index])
            {
                // What a constant becomes is computed ahead, whether there are rows or not.
                _ = try compile(try assigned(constant, to: listed[index], target, scope), Layout())
            }
            values.append(try assigned(value, to: listed[index], target, scope))
        }
        notes?.setMeanings(of: entry, relation.targets)
        return InsertInput(
            node: relation.node,
            layout: Layout(entry: entry, count: relation.columns.count),
            values: values
        )
    }

    /// The constant that an expression is, where it hangs on nothing else.
    private func constantValue(of expression: BoundExpression) throws(PostgresError) -> BoundExpression? {
        guard let value = try valueKnownAhead(expression) else { return nil }
        var constant = expression
        constant.kind = .constant(value)
        return constant
    }

    /// `VALUES (…)` of one row.
    private func bindRow(
        _ row: [Expression],
        _ statement: InsertStatement,
        _ listed: [ListedColumn],
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> InsertInput {
        let inner = Scope(parent: scope)
        inner.clause = .values
        inner.isInsertedRow = true
        var bound: [BoundExpression?] = []
        for expression in row { bound.append(try bindValue(expression, inner)) }
        let width: Int? =
            if row.count == 1, case .row(let fields)? = row.first { fields.fields.count } else { nil }
        try checkCount(row.map(\.range), statement, listed, rowWidth: width)
        var values: [BoundExpression?] = []
        for (index, value) in bound.enumerated() {
            values.append(
                try value.map { (value) throws(PostgresError) in
                    try withCollations(try assigned(value, to: listed[index], target, scope))
                }
            )
        }
        guard values.contains(where: { $0?.contains { returnsSet($0) } ?? false }) else {
            return InsertInput(node: ResultPlan(), layout: Layout(), values: values)
        }
        return try expandSets(values)
    }

    /// Values with calls that give sets: they become a query, each of whose rows is inserted.
    private func expandSets(_ values: [BoundExpression?]) throws(PostgresError) -> InsertInput {
        var parts = SelectParts()
        for value in values {
            let filler = BoundExpression(kind: .constant(.null), type: .text)
            parts.targets.append(Target(name: "", expression: value ?? filler))
        }
        parts.visibleCount = parts.targets.count
        let (node, _) = try plan(parts, Scope(parent: nil))
        let entry = makeEntry()
        let columns = values.enumerated().map { index, value in
            value.map {
                BoundExpression(
                    kind: .column(ColumnID(entry: entry, column: index)),
                    type: $0.type,
                    typeModifier: $0.typeModifier,
                    range: $0.range
                )
            }
        }
        return InsertInput(node: node, layout: Layout(entry: entry, count: values.count), values: columns)
    }

    /// `VALUES (…), (…)`.
    private func bindRows(
        _ rows: [[Expression]],
        _ statement: InsertStatement,
        _ listed: [ListedColumn],
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> InsertInput {
        let inner = Scope(parent: scope)
        inner.clause = .values
        let width = rows.first?.count ?? 0
        var compiled: [[any Evaluator]] = []
        var types = [BoundExpression?](repeating: nil, count: width)
        for row in rows {
            guard row.count == width else {
                throw failure("42601", "VALUES lists must all be the same length", at: row.first?.range ?? .none)
            }
            var bound: [BoundExpression?] = []
            for expression in row { bound.append(try bindValue(expression, inner)) }
            try checkCount(row.map(\.range), statement, listed, rowWidth: nil)
            var evaluators: [any Evaluator] = []
            for (index, value) in bound.enumerated() {
                if let value {
                    let assigned = try assigned(value, to: listed[index], target, scope)
                    types[index] = types[index] ?? assigned
                    evaluators.append(try compile(assigned, Layout()))
                } else {
                    evaluators.append(try compile(try listedDefault(listed[index], target), Layout()))
                }
            }
            compiled.append(evaluators)
        }
        // What is DEFAULT in all rows is computed with the row of the table, and no second time here.
        let filler = try compile(BoundExpression(kind: .constant(.null), type: .text), Layout())
        for row in compiled.indices {
            for index in compiled[row].indices where types[index] == nil { compiled[row][index] = filler }
        }
        let entry = makeEntry()
        let values = (0..<width).map { index in
            types[index].map {
                BoundExpression(
                    kind: .column(ColumnID(entry: entry, column: index)),
                    type: $0.type,
                    typeModifier: $0.typeModifier
                )
            }
        }
        let node = ValuesPlan(rows: compiled)
        let columns = types.enumerated().map { index, type in
            Column("column\(index &+ 1)", type?.type ?? .text, typeModifier: type?.typeModifier ?? -1)
        }
        noteItem(entry, PlanNotes.Item(name: "*VALUES*", alias: "*VALUES*", columns: columns), in: scope)
        note(node) {
            $0.rows = Double(rows.count)
            $0.entry = entry
        }
        return InsertInput(node: node, layout: Layout(entry: entry, count: width), values: values)
    }

    /// The default of a listed column; NULL for one that cannot be written, which is told later.
    private func listedDefault(
        _ listed: ListedColumn,
        _ target: WriteTarget
    ) throws(PostgresError) -> BoundExpression {
        guard let index = target.columns[listed.position] else {
            return BoundExpression(kind: .constant(.null), type: .text)
        }
        return try defaultValue(of: target.relation.columns[index], target.relation)
    }

    /// A value of VALUES; nil for DEFAULT.
    func bindValue(_ expression: Expression, _ scope: Scope) throws(PostgresError) -> BoundExpression? {
        if case .default = expression { return nil }
        return try bind(expression, scope)
    }

    /// Refuses a list of values that does not fit the list of columns.
    private func checkCount(
        _ values: [SourceRange],
        _ statement: InsertStatement,
        _ listed: [ListedColumn],
        rowWidth: Int?
    ) throws(PostgresError) {
        if values.count > listed.count {
            throw failure(
                "42601",
                "INSERT has more expressions than target columns",
                at: values[listed.count]
            )
        }
        guard !statement.columns.isEmpty, values.count < listed.count else { return }
        throw failure(
            "42601",
            "INSERT has more target columns than expressions",
            at: listed[values.count].range,
            hint: rowWidth == listed.count
                ? "The insertion source is a row expression containing the same number of columns expected by the "
                    + "INSERT. Did you accidentally use extra parentheses?"
                : nil
        )
    }
}

extension SelectQuery {
    /// Whether it is a SELECT that computes a row of each row that it reads.
    fileprivate var isPlainRows: Bool {
        guard with == nil, orderBy.isEmpty, limit == nil, offset == nil, case .select(let core) = body else {
            return false
        }
        return core.groupBy.isEmpty && core.having == nil && core.distinct == nil
    }
}
