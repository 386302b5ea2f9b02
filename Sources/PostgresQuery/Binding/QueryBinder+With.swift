import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// WITH: each query becomes a table of the scope.
    func bindWith(_ clause: WithClause?, _ scope: Scope) throws(PostgresError) -> [PlannedCommonTable] {
        guard let clause else { return [] }
        var tables: [PlannedCommonTable] = []
        keptDepth &+= 1
        defer { keptDepth &-= 1 }
        for table in clause.tables {
            guard scope.commonTables[table.name.value] == nil else {
                throw failure(
                    "42712",
                    "WITH query name \"\(table.name.value)\" specified more than once",
                    at: table.name.range
                )
            }
            guard case .select(let query) = table.statement else {
                tables.append(try bindWriting(table, isRecursive: clause.isRecursive, scope))
                continue
            }
            let binding = CommonTableBinding(name: table.name.value, number: commonTableCount)
            commonTableCount &+= 1
            let locksBefore = lockingPlanCount
            let (node, free, dependence) = try collectingFree { () throws(PostgresError) -> any PlanNode in
                if clause.isRecursive, let node = try bindRecursive(table, query, binding, scope) { return node }
                let relation = try bindQuery(query, Scope(parent: scope), resolvesUnknown: true)
                binding.columns = try named(relation.columns, table)
                binding.shapes = relation.shapes
                return relation.node
            }
            freeColumns.merge(free) { first, _ in first }
            let isRepeatable = free.isEmpty && dependence.isRepeatable
            binding.dependence.readsVaryingTable = !isRepeatable
            binding.mustRunAhead = lockingPlanCount != locksBefore
            scope.commonTables[table.name.value] = binding
            notes?.commonTables[binding.number] = table.name.value
            tables.append(PlannedCommonTable(number: binding.number, node: node, isRepeatable: isRepeatable))
        }
        return tables
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
        let binding = CommonTableBinding(name: table.name.value, number: commonTableCount)
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
        binding.shapes = relation.shapes
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

    private func named(_ columns: [OutputColumn], _ table: CommonTable) throws(PostgresError) -> [OutputColumn] {
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

    /// A query that reads itself; nil where it does not.
    private func bindRecursive(
        _ table: CommonTable,
        _ query: SelectQuery,
        _ binding: CommonTableBinding,
        _ scope: Scope
    ) throws(PostgresError) -> (any PlanNode)? {
        guard case .setOperation(let operation) = query.body, operation.kind == .union else { return nil }
        let saved = (scans, scansAhead)
        let inner = Scope(parent: scope)
        let tables = try bindWith(query.with, inner)
        let seed = try settled(try bindSide(operation.left, inner))
        binding.columns = try named(seed.columns, table)
        binding.shapes = seed.shapes
        binding.isWorkingTable = true
        scope.commonTables[table.name.value] = binding
        defer { scope.commonTables[table.name.value] = nil }
        binding.dependence.workingTables = [binding.number]
        let term = try bindSide(operation.right, inner)
        binding.isWorkingTable = false
        binding.dependence.workingTables = []
        dependence.workingTables.remove(binding.number)
        guard binding.wasRead else {
            (scans, scansAhead) = saved
            return nil
        }
        guard query.orderBy.isEmpty, query.limit == nil, query.offset == nil else {
            throw unsupported("ORDER BY or LIMIT in a recursive query", at: table.range)
        }
        guard seed.columns.count == term.columns.count else {
            throw failure("42601", "each UNION query must have the same number of columns", at: operation.range)
        }
        let (first, second) = try align(seed, term, for: "UNION")
        for (index, (own, overall)) in zip(seed.columns, first.columns).enumerated() where own.type != overall.type {
            throw failure(
                "42804",
                "recursive query \"\(table.name.value)\" column \(index &+ 1) has type \(facts.name(own.type)) "
                    + "in non-recursive term but type \(facts.name(overall.type)) overall",
                at: own.range(seed, index),
                hint: "Cast the output of the non-recursive term to the correct type."
            )
        }
        var node: any PlanNode = RecursiveUnionPlan(
            number: binding.number,
            seed: first.node,
            term: second.node,
            isAll: operation.isAll,
            blankPadded: first.columns.map { $0.type == .bpchar }
        )
        if !tables.isEmpty { node = WithPlan(input: node, tables: tables) }
        return node
    }

    /// A query whose literals of unknown type are text.
    private func settled(_ relation: BoundRelation) throws(PostgresError) -> BoundRelation {
        try retype(
            relation,
            relation.columns.map { ($0.type == .unknown ? .text : $0.type, $0.typeModifier) },
            for: "UNION"
        )
    }
}

extension OutputColumn {
    /// Where the expression of the column stands.
    fileprivate func range(_ relation: BoundRelation, _ index: Int) -> SourceRange {
        relation.targets.indices.contains(index) ? relation.targets[index].range : .none
    }
}
