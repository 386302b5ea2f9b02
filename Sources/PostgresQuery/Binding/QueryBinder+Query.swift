import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Binds a whole statement.
    func bindStatement(_ query: SelectQuery) throws(PostgresError) -> BoundQuery {
        try finish(try bindQuery(query, Scope(parent: nil), resolvesUnknown: true), .select)
    }

    /// A bound statement as a whole, once all is known of its parameters.
    func finish(_ relation: BoundRelation, _ command: BoundQuery.Command) throws(PostgresError) -> BoundQuery {
        // A place that was read before the type was known has not become of that type.
        let open = openParameters.filter {
            parameterTypes.indices.contains($0.index) && parameterTypes[$0.index].map { $0 != .unknown } ?? false
        }
        if let open = open.min(by: { $0.range.start < $1.range.start }) {
            throw failure("42P08", "could not determine data type of parameter $\(open.index &+ 1)", at: open.range)
        }
        var types: [PostgresType] = []
        for (index, type) in parameterTypes.enumerated() {
            guard let type, type != .unknown else {
                throw PostgresError("42P18", "could not determine data type of parameter $\(index &+ 1)")
            }
            types.append(type)
        }
        let plan = QueryPlan(
            root: relation.node,
            scans: scans,
            scansAhead: scansAhead,
            failure: planFailure ?? startFailure,
            subplansAhead: subplansAhead,
            subplanRoots: pending.compactMapValues { if case .planned(let node) = $0 { node } else { nil } },
            writtenRelations: writtenRelations,
            lockingClause: lockingClause,
            access: accessNeeds(),
            outerValueCount: outerIndexes.count,
            subplanCount: subplanCount,
            commonTableCount: commonTableCount
        )
        return BoundQuery(
            command: command,
            columns: relation.columns.map(described),
            parameterTypes: types,
            passThrough: scans.count == 1 && planFailure == nil ? relation.passThrough : nil,
            plan: plan,
            dependence: dependence,
            holdsTime: holdsTime,
            freeConstants: freeConstants
        )
    }

    /// A column as a client is told of it: a domain is its base type.
    private func described(_ column: OutputColumn) -> OutputColumn {
        guard column.type.isUserDefined else { return column }
        var column = column
        (column.type, column.typeModifier) = facts.base(of: column.type, typeModifier: column.typeModifier)
        column.typeLength = facts.row(column.type)?.length ?? -1
        return column
    }

    /// Binds a query in a scope of its own, whose parent is the query further out.
    func bindQuery(
        _ query: SelectQuery,
        _ scope: Scope,
        resolvesUnknown: Bool
    ) throws(PostgresError) -> BoundRelation {
        try nested { () throws(PostgresError) in
            let query = query.flattened
            if let locking = query.locking.first, case .setOperation = query.body {
                throw failure("0A000", "\(locking.name) is not allowed with UNION/INTERSECT/EXCEPT", at: .none)
            }
            let references = analysis == nil ? CommonTableReferences.uses(in: query) : [:]
            let tables = try bindWith(query.with, scope, references)
            var relation = try bindBody(query, scope, resolvesUnknown: resolvesUnknown)
            if !tables.isEmpty {
                relation.node = with(tables, relation.node)
                relation.passThrough = nil
            }
            return relation
        }
    }

    private func bindBody(
        _ query: SelectQuery,
        _ scope: Scope,
        resolvesUnknown: Bool
    ) throws(PostgresError) -> BoundRelation {
        switch query.body {
        case .select(let core): return try bindSelect(core, query, scope, resolvesUnknown: resolvesUnknown)
        case .values(let values):
            if let clause = query.locking.first {
                throw failure("0A000", "\(clause.name) cannot be applied to VALUES", at: .none)
            }
            if let select = query.selectingValues {
                return try bindBody(select, scope, resolvesUnknown: resolvesUnknown)
            }
            let relation = try bindValues(values, scope, resolvesUnknown: resolvesUnknown)
            return try finish(relation, query, scope, isSetOperation: false)
        case .setOperation(let operation):
            let relation = try bindWholeSetOperation(operation, scope)
            return try finish(relation, query, scope, isSetOperation: true)
        case .query(let inner):
            let relation = try bindQuery(inner, Scope(parent: scope), resolvesUnknown: resolvesUnknown)
            if query.orderBy.isEmpty, query.limit == nil, query.offset == nil { return relation }
            return try finish(relation, query, scope, isSetOperation: true)
        case .opaque(let text): throw failure("42601", "syntax error at or near \"\(text.text)\"", at: text.range)
        }
    }

    /// ORDER BY, LIMIT and OFFSET over the columns of a query that is not a plain SELECT.
    private func finish(
        _ relation: BoundRelation,
        _ query: SelectQuery,
        _ scope: Scope,
        isSetOperation: Bool
    ) throws(PostgresError) -> BoundRelation {
        var relation = relation
        relation.passThrough = nil
        let entry = makeEntry()
        let layout = Layout(entry: entry, count: relation.columns.count)
        var keys: [SortSlot] = []
        var shown: [BoundExpression] = []
        for key in query.orderBy {
            let slot = try outputSlot(key, relation.columns, at: key.expression.range)
            let column = relation.columns[slot]
            let expression = BoundExpression(kind: .column(ColumnID(entry: entry, column: slot)), type: column.type)
            let bound = try sortKey(key, expression)
            shown.append(expression)
            keys.append(
                SortSlot(
                    slot: slot,
                    isDescending: bound.isDescending,
                    nullsFirst: bound.nullsFirst,
                    isBlankPadded: column.type == .bpchar
                )
            )
        }
        notes?.setMeanings(of: entry, relation.targets)
        let limit = try bindLimit(query, Scope(parent: scope))
        if let analysis {
            var ending = AnalysisRecords.Ending()
            for key in keys { ending.sort.append((.position(key.slot &+ 1), key.isDescending, key.nullsFirst)) }
            try noteLimit(query, Scope(parent: scope), &ending)
            analysis.endings[.init(query.range)] = ending
        }
        let (places, failure) = try withOrderKeys(&relation, of: keys.map(\.slot), layout, entry: entry)
        for index in keys.indices { keys[index].slot = places[keys[index].slot] ?? keys[index].slot }
        if !keys.isEmpty {
            relation.node = SortPlan(
                input: relation.node,
                keys: keys,
                bound: limit,
                followsScan: nil,
                failure: failure
            )
            note(relation.node) { $0.keys = [shown] }
        }
        if let limit { relation.node = LimitPlan(input: relation.node, limit: limit, tieKeys: keys) }
        if !places.isEmpty { relation.node = CutPlan(input: relation.node, count: relation.columns.count) }
        return relation
    }

    /// The output column that a sort key names.
    private func outputSlot(
        _ key: SortKey,
        _ columns: [OutputColumn],
        at range: SourceRange
    ) throws(PostgresError) -> Int {
        switch key.expression {
        case .literal(let literal):
            guard case .integer(let number) = literal.value else {
                throw failure("42601", "non-integer constant in ORDER BY", at: range)
            }
            guard number >= 1, number <= Int64(columns.count) else {
                throw failure("42P10", "ORDER BY position \(number) is not in select list", at: range)
            }
            return Int(number) &- 1
        case .column(let reference) where reference.parts.count == 1 && !reference.isStar:
            let name = reference.parts[0].value
            let found = columns.indices.filter { columns[$0].name == name }
            if found.count > 1 { throw failure("42702", "ORDER BY \"\(name)\" is ambiguous", at: range) }
            if let slot = found.first { return slot }
            throw failure("42703", "column \"\(name)\" does not exist", at: range)
        default:
            throw failure(
                "0A000",
                "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
                at: range,
                detail: "Only result column names can be used, not expressions or functions.",
                hint: "Add the expression/function to every SELECT, or move the UNION into a FROM clause."
            )
        }
    }

    /// LIMIT and OFFSET; nil where neither is written.
    func bindLimit(_ query: SelectQuery, _ scope: Scope) throws(PostgresError) -> LimitBounds? {
        guard query.limit != nil || query.offset != nil else { return nil }
        let inner = Scope(parent: scope.parent)
        inner.commonTables = scope.commonTables
        inner.items = scope.items
        func bound(_ expression: Expression, _ clause: Clause) throws(PostgresError) -> any Evaluator {
            inner.clause = clause
            let value = try coerceToInt8(try bind(expression, inner), for: clause.rawValue)
            if let column = value.firstColumn(of: inner.entries) {
                throw failure(
                    "42P10",
                    "argument of \(clause.rawValue) must not contain variables",
                    at: column.range
                )
            }
            return try compile(value, Layout())
        }
        let offset: (any Evaluator)? = if let given = query.offset { try bound(given, .offset) } else { nil }
        let count: (any Evaluator)? = if let given = query.limit?.count { try bound(given, .limit) } else { nil }
        let withTies = query.limit?.withTies ?? false
        if withTies, query.orderBy.isEmpty {
            throw failure("42601", "WITH TIES cannot be specified without ORDER BY clause", at: .none)
        }
        return LimitBounds(count: count, offset: offset, withTies: withTies)
    }

    /// `VALUES (…), (…)`.
    private func bindValues(
        _ values: ValuesClause,
        _ scope: Scope,
        resolvesUnknown: Bool
    ) throws(PostgresError) -> BoundRelation {
        scope.clause = .values
        var rows: [[BoundExpression]] = []
        for row in values.rows {
            guard row.count == values.rows[0].count else {
                throw failure("42601", "VALUES lists must all be the same length", at: row.first?.range ?? .none)
            }
            var bound: [BoundExpression] = []
            for expression in row { bound.append(try bind(expression, scope)) }
            rows.append(bound)
        }
        var columns: [OutputColumn] = []
        for index in rows.first?.indices ?? 0..<0 {
            let (type, modifier, unified) = try unify(rows.map { $0[index] }, for: "VALUES")
            for (row, expression) in unified.enumerated() { rows[row][index] = expression }
            columns.append(OutputColumn(name: "column\(index &+ 1)", type: type, typeModifier: modifier))
        }
        let collations = try deriveCollations(&rows)
        analysis?.values[.init(values.range)] = rows
        var compiled: [[any Evaluator]] = []
        for row in rows { compiled.append(try compile(row, Layout())) }
        let node = ValuesPlan(rows: compiled)
        let shown = noteValues(node, columns, rows.count, in: scope)
        // What VALUES gives are columns that stand nowhere, other than the rows that they are made of.
        let own = makeEntry()
        let targets = columns.enumerated().map { index, column in
            BoundExpression(
                kind: .column(ColumnID(entry: own, column: index)),
                type: column.type,
                typeModifier: column.typeModifier
            )
        }
        notes?.setMeanings(of: own, shown ?? rows.first ?? [])
        return BoundRelation(node: node, columns: columns, targets: targets, collations: collations)
    }
}

extension QueryBinder {
    /// Notes the rows of VALUES; gives their columns, but for a single row, which is no item of FROM.
    private func noteValues(
        _ node: ValuesPlan,
        _ columns: [OutputColumn],
        _ count: Int,
        in scope: Scope
    ) -> [BoundExpression]? {
        guard notes != nil else { return nil }
        note(node) { $0.rows = Double(count) }
        guard count > 1 else { return nil }
        let entry = makeEntry()
        let shown = columns.enumerated().map {
            Column("column\($0 &+ 1)", $1.type, typeModifier: $1.typeModifier)
        }
        noteItem(entry, PlanNotes.Item(name: "*VALUES*", alias: "*VALUES*", columns: shown), in: scope)
        let output = shown.enumerated().map {
            BoundExpression(kind: .column(ColumnID(entry: entry, column: $0)), type: $1.type)
        }
        note(node) {
            $0.entry = entry
            $0.output = output
        }
        return output
    }
}

extension SelectQuery {
    /// The query without the parentheses around all that ORDER BY and LIMIT behind them belong to.
    var flattened: SelectQuery {
        guard case .query(let inner) = body else { return self }
        var flat = inner.flattened
        flat.with = flat.with ?? with
        if flat.orderBy.isEmpty { flat.orderBy = orderBy }
        flat.limit = flat.limit ?? limit
        flat.offset = flat.offset ?? offset
        flat.locking += locking
        return flat
    }

    /// `VALUES … ORDER BY …` as a SELECT, whose order may be by any expression; nil where there is no order.
    fileprivate var selectingValues: SelectQuery? {
        guard !orderBy.isEmpty, case .values = body else { return nil }
        let table = DerivedTable(query: SelectQuery(body: body, range: range), alias: TableAlias(name: "*VALUES*"))
        let star = SelectItem(expression: .column(ColumnReference(parts: [], isStar: true)))
        var select = self
        select.body = .select(SelectCore(columns: [star], from: [.subquery(table)], range: range))
        return select
    }
}
