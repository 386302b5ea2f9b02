import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// WITH: each query becomes a table of the scope.
    ///
    /// - Parameter uses: How the tables are read; one that is read once may be planned where that is done.
    func bindWith(
        _ clause: WithClause?,
        _ scope: Scope,
        _ uses: [String: CommonTableUse] = [:]
    ) throws(PostgresError) -> [PlannedCommonTable] {
        guard let clause else { return [] }
        var seen: Set<String> = []
        for table in clause.tables {
            guard seen.insert(table.name.value).inserted else {
                throw failure(
                    "42712",
                    "WITH query name \"\(table.name.value)\" specified more than once",
                    at: table.name.range
                )
            }
        }
        keptDepth &+= 1
        defer { keptDepth &-= 1 }
        let items = try clause.isRecursive ? ordered(clause.tables) : clause.tables.map { ($0, false) }
        scope.futureTables = clause.isRecursive ? [] : clause.tables.map(\.name.value)
        defer { scope.futureTables = [] }
        var tables: [PlannedCommonTable] = []
        for (table, isRecursive) in items {
            let use = isRecursive || table.isMaterialized == true ? nil : uses[table.name.value]
            if let bound = try bind(table, isRecursive: isRecursive, use?.count == 1 ? use : nil, scope) {
                tables.append(bound)
            }
            if !scope.futureTables.isEmpty { scope.futureTables.removeFirst() }
        }
        return tables
    }

    /// The tables of WITH RECURSIVE so that each stands behind those that it reads, and whether it reads itself.
    private func ordered(
        _ tables: [CommonTable]
    ) throws(PostgresError) -> [(table: CommonTable, isRecursive: Bool)] {
        let names = Set(tables.map(\.name.value))
        var waiting = tables.map { table in
            (table: table, reads: CommonTableReferences.names(in: table.statement).intersection(names))
        }
        var found: [(table: CommonTable, isRecursive: Bool)] = []
        while let first = waiting.first {
            let open = Set(waiting.map(\.table.name.value))
            let next = waiting.firstIndex { item in
                item.reads.subtracting([item.table.name.value]).isDisjoint(with: open)
            }
            guard let next else {
                throw failure(
                    "0A000",
                    "mutual recursion between WITH items is not implemented",
                    at: first.table.name.range
                )
            }
            // The first that waits takes the place of the one that goes before it, as in PostgreSQL.
            let item = waiting[next]
            waiting[next] = first
            waiting.removeFirst()
            found.append((item.table, item.reads.contains(item.table.name.value)))
        }
        for (table, isRecursive) in found where isRecursive { try checkRecursion(table) }
        return found
    }

    private func bind(
        _ table: CommonTable,
        isRecursive: Bool,
        _ onlyUse: CommonTableUse?,
        _ scope: Scope
    ) throws(PostgresError) -> PlannedCommonTable? {
        guard case .select(let query) = table.statement else {
            return try bindWriting(table, isRecursive: isRecursive, scope)
        }
        let binding = CommonTableBinding(name: table.name.value, number: commonTableCount, level: scope.level)
        binding.isPlannedApart = onlyUse == nil
        commonTableCount &+= 1
        // A query that nothing reads is not planned.
        let outerFailure = planFailure
        planFailure = nil
        defer {
            binding.planFailure = planFailure
            planFailure = outerFailure ?? failureOfTablesRead(scope)
        }
        let locksBefore = lockingPlanCount
        let (node, free, dependence) = try collectingFree { () throws(PostgresError) -> any PlanNode in
            if isRecursive { return try bindRecursive(table, query.flattened, binding, scope) }
            let relation: BoundRelation
            if let onlyUse, let core = query.flattened.plainSelect {
                relation = try bindReadOnce(core, query.flattened, onlyUse, binding, Scope(parent: scope))
            } else {
                relation = try bindQuery(query, Scope(parent: scope), resolvesUnknown: true)
            }
            binding.columns = try named(relation.columns, table)
            (binding.shapes, binding.collations) = (relation.shapes, relation.collations)
            if table.search != nil || table.cycle != nil {
                throw failure("42601", "WITH query is not recursive", at: table.name.range)
            }
            return relation.node
        }
        if binding.inlined != nil {
            binding.inlined?.free.merge(free) { first, _ in first }
            binding.dependence = dependence
            scope.commonTables[table.name.value] = binding
            return nil
        }
        freeColumns.merge(free) { first, _ in first }
        let isRepeatable = free.isEmpty && dependence.isRepeatable
        binding.dependence.readsVaryingTable = !isRepeatable
        binding.mustRunAhead = lockingPlanCount != locksBefore
        scope.commonTables[table.name.value] = binding
        notes?.commonTables[binding.number] = table.name.value
        return PlannedCommonTable(number: binding.number, node: node, isRepeatable: isRepeatable)
    }

    /// What is wrong with tables that have a plan of their own because something reads them, if only a query that nothing
    /// reads.
    private func failureOfTablesRead(_ scope: Scope) -> PostgresError? {
        let read = scope.commonTables.values.filter { $0.isRead && $0.isPlannedApart && $0.planFailure != nil }
        return read.min { $0.number < $1.number }?.planFailure
    }

    /// A SELECT of WITH that is read once: it is planned with the query that reads it, unless each computation of it counts.
    private func bindReadOnce(
        _ core: SelectCore,
        _ query: SelectQuery,
        _ use: CommonTableUse,
        _ binding: CommonTableBinding,
        _ scope: Scope
    ) throws(PostgresError) -> BoundRelation {
        var (parts, relation) = try nested { () throws(PostgresError) in
            try bindParts(core, query, scope, resolvesUnknown: true)
        }
        let needs = needs(of: parts, scope)
        // What is more than a choice of rows is not computed anew for each row around it, but its rows are kept: the level
        // of this WITH is the first.
        let isCheap = parts.grouping == nil && !parts.isDistinct && parts.limit == nil && !scope.hasWindows
        let runsOnce = keptDepth == 1 && !use.isInExpression
        let mayRunAgain = !isCheap && !runsOnce
        if needs.dependence.isRepeatable, dependence.isRepeatable, !mayRunAgain || needs.free.isEmpty {
            binding.inlined = InlinedTable(parts: parts, scope: scope, free: needs.free, isHeld: mayRunAgain)
            dependence.formUnion(needs.dependence)
        } else {
            (relation.node, relation.passThrough) = try plan(parts, scope)
        }
        return relation
    }

    /// A query of WITH that writes rows; what it returns are the rows of the table.
    private func bindWriting(
        _ table: CommonTable,
        isRecursive: Bool,
        _ scope: Scope
    ) throws(PostgresError) -> PlannedCommonTable {
        guard scope.parent == nil else {
            throw failure(
                "0A000",
                "WITH clause containing a data-modifying statement must be at the top level",
                at: table.range
            )
        }
        let binding = CommonTableBinding(name: table.name.value, number: commonTableCount, level: scope.level)
        commonTableCount &+= 1
        if isRecursive {
            binding.refusedRange = table.range
            scope.commonTables[table.name.value] = binding
        }
        // It runs once, so its scans need not keep their rows.
        let outer = keptDepth
        keptDepth = 0
        defer { keptDepth = outer }
        guard let relation = try bindWritingTable(table.statement, Scope(parent: scope)) else {
            throw unsupported("this statement in WITH", at: table.range)
        }
        binding.refusedRange = nil
        binding.columns = try named(relation.columns, table)
        (binding.shapes, binding.collations) = (relation.shapes, relation.collations)
        binding.lacksReturning = relation.columns.isEmpty
        binding.mustRunAhead = true
        scope.commonTables[table.name.value] = binding
        return PlannedCommonTable(number: binding.number, node: relation.node, isRepeatable: true, isWritten: true)
    }

    /// The node with the queries of its WITH.
    func with(_ tables: [PlannedCommonTable], _ node: any PlanNode) -> any PlanNode {
        guard !tables.isEmpty else { return node }
        let tables = tables.map { table in
            var table = table
            table.isReadAhead = tablesReadAhead.contains(table.number)
            return table
        }
        return WithPlan(input: node, tables: tables)
    }

    func named(_ columns: [OutputColumn], _ table: CommonTable) throws(PostgresError) -> [OutputColumn] {
        guard table.columns.count <= columns.count else {
            throw failure(
                "42P10",
                "WITH query \"\(table.name.value)\" has \(columns.count) columns available but "
                    + "\(table.columns.count) columns specified",
                at: table.name.range
            )
        }
        var columns = columns
        for (index, name) in table.columns.enumerated() { columns[index].name = name.value }
        return columns
    }

}
