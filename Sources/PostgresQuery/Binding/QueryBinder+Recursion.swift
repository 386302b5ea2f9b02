import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Refuses a recursive query that is not a first part and a second one that reads the query once.
    func checkRecursion(_ table: CommonTable) throws(PostgresError) {
        let name = table.name.value
        guard case .select(let query) = table.statement else {
            throw failure(
                "42P19",
                "recursive query \"\(name)\" must not contain data-modifying statements",
                at: table.name.range
            )
        }
        let flat = query.flattened
        guard case .setOperation(let operation) = flat.body, operation.kind == .union else {
            throw failure(
                "42P19",
                "recursive query \"\(name)\" does not have the form non-recursive-term UNION [ALL] recursive-term",
                at: table.name.range
            )
        }
        func refuse(_ clause: String, _ range: SourceRange) -> PostgresError {
            failure("0A000", "\(clause) in a recursive query is not implemented", at: range)
        }
        if let key = flat.orderBy.first { throw refuse("ORDER BY", key.expression.range) }
        if let offset = flat.offset { throw refuse("OFFSET", offset.range) }
        if let count = flat.limit?.count { throw refuse("LIMIT", count.range) }
        if let locking = flat.locking.first { throw refuse("FOR UPDATE/SHARE", locking.range) }
        if let problem = RecursionCheck.problem(of: name, flat, operation) {
            throw failure("42P19", problem.message, at: problem.range)
        }
    }

    /// A query that reads itself.
    func bindRecursive(
        _ table: CommonTable,
        _ query: SelectQuery,
        _ binding: CommonTableBinding,
        _ scope: Scope
    ) throws(PostgresError) -> any PlanNode {
        guard case .setOperation(var operation) = query.body else {
            throw unsupported("this recursive query", at: table.range)
        }
        // Both terms must agree about the collations of the columns, those of names included.
        derivesCollations = true
        let inner = Scope(parent: scope)
        let tables = try bindWith(query.with, inner)
        scope.commonTables[table.name.value] = binding
        defer { scope.commonTables[table.name.value] = nil }
        let added = try addedColumns(table, scope)
        if !added.isEmpty {
            // The query as it was written is bound for its names and errors alone.
            let saved = (scans, scansAhead)
            binding.addedColumns = added
            let written = try bindRecursive(operation, table, binding, inner)
            if analysis != nil { return written }
            (scans, scansAhead) = saved
            guard let clauses = SearchClauses(table, columns: binding.columns.dropLast(added.count)) else {
                throw unsupported("SEARCH and CYCLE", at: table.range)
            }
            try check(clauses)
            guard case .setOperation = operation.left.flattened else {
                guard let term = clauses.term(operation.right) else {
                    throw failure(
                        "0A000",
                        "with a SEARCH or CYCLE clause, the recursive reference to WITH query \"\(table.name.value)\" "
                            + "must be at the top level of its right-hand SELECT",
                        at: .none
                    )
                }
                operation.left = clauses.seed(operation.left)
                operation.right = term
                binding.isExpanded = true
                return try plan(operation, table, binding, inner, tables)
            }
            throw failure(
                "0A000",
                "with a SEARCH or CYCLE clause, the left side of the UNION must be a SELECT",
                at: .none
            )
        }
        return try plan(operation, table, binding, inner, tables)
    }

    private func plan(
        _ operation: SetOperation,
        _ table: CommonTable,
        _ binding: CommonTableBinding,
        _ scope: Scope,
        _ tables: [PlannedCommonTable]
    ) throws(PostgresError) -> any PlanNode {
        let node = try bindRecursive(operation, table, binding, scope)
        return tables.isEmpty ? node : WithPlan(input: node, tables: tables)
    }

    private func bindRecursive(
        _ operation: SetOperation,
        _ table: CommonTable,
        _ binding: CommonTableBinding,
        _ scope: Scope
    ) throws(PostgresError) -> RecursiveUnionPlan {
        let seed = try bindSide(operation.left, scope)
        var own = try named(seed.columns, table)
        for index in own.indices {
            if own[index].type == .unknown { own[index].type = .text }
            (own[index].tableOID, own[index].attributeNumber) = (.invalid, 0)
        }
        if binding.isExpanded {
            for (index, column) in zip(own.indices.suffix(binding.addedColumns.count), binding.addedColumns) {
                own[index].name = column.name
            }
            binding.columns = own
        } else {
            binding.columns = own + binding.addedColumns
        }
        (binding.shapes, binding.collations) = (seed.shapes, seed.collations)
        binding.isWorkingTable = true
        binding.dependence.workingTables = [binding.number]
        let term = try bindSide(operation.right, scope)
        binding.isWorkingTable = false
        binding.dependence.workingTables = []
        dependence.workingTables.remove(binding.number)
        guard seed.columns.count == term.columns.count else {
            throw failure(
                "42601",
                "each UNION query must have the same number of columns",
                at: term.targets.first?.range ?? .none
            )
        }
        let (first, second, collations) = try align(seed, term, for: operation)
        try checkTypes(own, first, table)
        try checkCollations(first, collations, table.name.value)
        if !operation.isAll {
            // What the rows are told apart by is a hash table.
            guard !first.columns.contains(where: { Self.typesWithoutHash.contains($0.type) }) else {
                throw PostgresError(
                    .featureNotSupported,
                    "could not implement recursive UNION",
                    detail: "All column datatypes must be hashable."
                )
            }
        }
        return RecursiveUnionPlan(
            number: binding.number,
            seed: first.node,
            term: second.node,
            isAll: operation.isAll,
            blankPadded: first.columns.map { $0.type == .bpchar }
        )
    }

    /// Types that have an equality and no hash function.
    private static let typesWithoutHash: Set<PostgresType> = [.money, .bit, .varbit, .tsvector, .tsquery, .circle]

    /// The columns have the types of the first part, for the second reads them as such.
    private func checkTypes(
        _ own: [OutputColumn],
        _ overall: BoundRelation,
        _ table: CommonTable
    ) throws(PostgresError) {
        func shown(_ column: OutputColumn) -> String {
            environment.catalog.formatType(
                column.type.oid,
                typeModifier: column.typeModifier,
                searchPath: environment.searchPath(withImplicit: true)
            )
        }
        for (index, (column, final)) in zip(own, overall.columns).enumerated()
        where column.type != final.type || column.typeModifier != final.typeModifier {
            throw failure(
                "42804",
                "recursive query \"\(table.name.value)\" column \(index &+ 1) has type \(shown(column)) "
                    + "in non-recursive term but type \(shown(final)) overall",
                at: overall.targets.indices.contains(index) ? overall.targets[index].range : .none,
                hint: "Cast the output of the non-recursive term to the correct type."
            )
        }
    }

    /// The columns that SEARCH and CYCLE add.
    private func addedColumns(_ table: CommonTable, _ scope: Scope) throws(PostgresError) -> [OutputColumn] {
        var columns: [OutputColumn] = []
        let records = PostgresType.recordArray
        var markType = PostgresType.bool
        if let cycle = table.cycle {
            let values = [try bind(cycle.mark, scope), try bind(cycle.defaultMark, scope)]
            let marks = try unify(values, for: "CYCLE")
            markType = marks.type
            analysis?.cycleMarks[.init(cycle.range)] = marks.expressions
        }
        if let search = table.search {
            columns.append(
                OutputColumn(name: search.sequenceColumn.value, type: search.isBreadthFirst ? .record : records)
            )
        }
        if let cycle = table.cycle {
            columns.append(OutputColumn(name: cycle.markColumn.value, type: markType))
            columns.append(OutputColumn(name: cycle.pathColumn.value, type: records))
        }
        return columns
    }

    /// Refuses SEARCH and CYCLE whose columns are not there, or are there already.
    private func check(_ clauses: SearchClauses) throws(PostgresError) {
        let names = Set(clauses.columns.map(\.value))
        func check(_ columns: [Identifier], _ kind: String) throws(PostgresError) {
            var seen: Set<String> = []
            for column in columns {
                guard names.contains(column.value) else {
                    throw failure(
                        "42601",
                        "\(kind) column \"\(column.value)\" not in WITH query column list",
                        at: clauses.table.place(of: kind)
                    )
                }
                guard seen.insert(column.value).inserted else {
                    throw failure(
                        "42701",
                        "\(kind) column \"\(column.value)\" specified more than once",
                        at: clauses.table.place(of: kind)
                    )
                }
            }
        }
        func refuseKnown(_ column: Identifier, _ what: String, _ kind: String) throws(PostgresError) {
            guard names.contains(column.value) else { return }
            throw failure(
                "42601",
                "\(what) column name \"\(column.value)\" already used in WITH query column list",
                at: clauses.table.place(of: kind)
            )
        }
        if let search = clauses.table.search {
            try check(search.columns, "search")
            try refuseKnown(search.sequenceColumn, "search sequence", "search")
        }
        guard let cycle = clauses.table.cycle else { return }
        try check(cycle.columns, "cycle")
        try refuseKnown(cycle.markColumn, "cycle mark", "cycle")
        try refuseKnown(cycle.pathColumn, "cycle path", "cycle")
        var pairs = [(cycle.markColumn, cycle.pathColumn, "cycle mark column name and cycle path column name", "cycle")]
        if let sequence = clauses.table.search?.sequenceColumn {
            pairs.append(
                (sequence, cycle.markColumn, "search sequence column name and cycle mark column name", "search")
            )
            pairs.append(
                (sequence, cycle.pathColumn, "search sequence column name and cycle path column name", "search")
            )
        }
        for (first, second, what, kind) in pairs where first.value == second.value {
            throw failure("42601", "\(what) are the same", at: clauses.table.place(of: kind))
        }
    }
}

extension CommonTable {
    /// Where SEARCH or CYCLE stands.
    fileprivate func place(of kind: String) -> SourceRange {
        (kind == "search" ? search?.range : cycle?.range) ?? .none
    }
}

extension QueryBody {
    /// The body inside parentheses around it.
    fileprivate var flattened: QueryBody {
        guard case .query(let query) = self else { return self }
        return query.flattened.body
    }
}
