extension SQLPrinter {
    /// Refuses what the dialect lacks of a SELECT.
    @inline(never)
    mutating func check(_ core: SelectCore) {
        guard translation != nil else { return }
        if case .on = core.distinct { need(.distinctOn, at: core.range) }
        if core.columns.isEmpty { need(.emptySelect, at: core.range) }
        if let into = core.into { need(.into, at: into.range) }
        if core.isGroupByDistinct { need(.groupByDistinct, at: core.range) }
        if core.groupBy.contains(where: { if case .expression = $0 { false } else { true } }) {
            need(.groupingSets, at: core.range)
        }
    }

    /// Writes LIMIT and OFFSET as the dialect has them.
    ///
    /// - Returns: Whether they were written.
    @inline(never)
    mutating func dialectLimit(_ query: SelectQuery, _ dialect: Dialect) -> Bool {
        if let limit = query.limit, limit.withTies { need(.withTies, at: limit.range) }
        switch dialect.limit {
        case .limitAndOffset: return false
        case .offsetAndLimit:
            clause(" OFFSET ", query.offset)
            clause(" LIMIT ", query.limit?.count)
        case .fetch:
            if let offset = query.offset { template(" OFFSET $1 ROWS", [offset]) }
            if let limit = query.limit, let count = limit.count {
                template(" FETCH FIRST $1 ROWS " + (limit.withTies ? "WITH TIES" : "ONLY"), [count])
            }
        }
        return true
    }

    /// Leaves out a lock that the dialect does not have.
    ///
    /// - Returns: Whether there is nothing to write.
    @inline(never)
    mutating func leavesOut(_ clause: LockingClause) -> Bool {
        guard !has(.locking) else { return false }
        remark("FOR \(clause.strength) is left out", at: clause.range)
        return true
    }

    /// Where NULLs must be told to stand, so that they stand where PostgreSQL puts them.
    @inline(never)
    func nullsFirst(of key: SortKey) -> Bool? {
        guard let order = translation?.dialect.nullOrder, key.nullsFirst == nil else { return key.nullsFirst }
        let isDescending = key.direction == .descending || key.direction == .using(OperatorName(">"))
        switch order {
        case .largest: return nil
        case .smallest: return isDescending
        case .last: return isDescending ? true : nil
        }
    }

    /// Refuses what the dialect lacks of an item of FROM.
    @inline(never)
    mutating func check(_ item: FromItem) {
        guard let dialect = translation?.dialect else { return }
        switch item {
        case .table(let table): if table.isOnly { need(.only, at: table.range) }
        case .subquery(let derived): if derived.isLateral { need(.lateral, at: derived.range) }
        case .function(let function):
            if function.isLateral { need(.lateral, at: function.range) }
            if function.isRowsFrom { need(.rowsFrom, at: function.range) }
            if !function.columnDefinitions.isEmpty { need(.columnDefinitions, at: function.range) }
            guard case .function(let call)? = function.calls.first?.call else {
                return refuse("this call in FROM has no equivalent", at: function.range)
            }
            if let known = dialect.tableFunctions, !known.contains(call.name.name) {
                refuse("the function \(call.name.name) in FROM has no equivalent", at: call.range)
            }
        case .join(let join):
            if join.alias != nil { need(.joinAlias, at: join.range) }
            if case .using(_, .some) = join.condition { need(.joinAlias, at: join.range) }
            if join.condition == nil, join.kind != .cross { refuse("a join without a condition", at: join.range) }
        case .xmlTable(let table): need(.xml, at: table.range)
        case .opaque(let text): notUnderstood(text)
        }
    }

    /// The names of the columns of a query's VALUES, where the dialect names them otherwise.
    @inline(never)
    func valuesColumns(_ query: SelectQuery, _ columns: [Identifier]) -> [Identifier] {
        guard !has(.namedValuesColumns) else { return columns }
        var body = query.body
        while true {
            switch body {
            case .setOperation(let operation): body = operation.left
            case .query(let inner): body = inner.body
            case .values(let values):
                let count = values.rows.first?.count ?? 0
                guard columns.count < count else { return columns }
                return columns + (columns.count..<count).map { Identifier("column\($0 + 1)") }
            case .select, .opaque: return columns
            }
        }
    }

    /// The alias of a function with its column, where the dialect does not name that after it.
    @inline(never)
    func functionAlias(_ function: TableFunction) -> TableAlias? {
        guard var alias = function.alias, alias.columns.isEmpty, !has(.aliasNamesColumn) else { return function.alias }
        alias.columns = [alias.name] + (function.withOrdinality ? ["ordinality"] : [])
        return alias
    }

    /// Writes TABLESAMPLE with the share in percent.
    ///
    /// - Returns: Whether it was written.
    @inline(never)
    mutating func dialectSample(_ sample: TableSample) -> Bool {
        guard !has(.tableSample) else { return false }
        guard has(.tableSampleInPercent), sample.arguments.count == 1,
            ["bernoulli", "system"].contains(sample.method.name), case .literal = sample.arguments[0]
        else {
            refuse("this TABLESAMPLE has no equivalent", at: sample.range)
            return true
        }
        write(" TABLESAMPLE \(sample.method.name)")
        template("($1 %)", sample.arguments)
        if let seed = sample.seed { template(" REPEATABLE ($1)", [seed]) }
        return true
    }

    /// Refuses what the dialect lacks of a common table.
    @inline(never)
    mutating func check(_ table: CommonTable) {
        guard translation != nil else { return }
        if table.search != nil || table.cycle != nil { need(.searchAndCycle, at: table.range) }
        if table.isMaterialized != nil { need(.materialized, at: table.range) }
        if case .select = table.statement { return }
        need(.dataInWith, at: table.range)
    }

    /// Refuses what the dialect lacks of a statement as a whole.
    @inline(never)
    mutating func check(_ statement: Statement) {
        guard let dialect = translation?.dialect else { return }
        if let reason = dialect.refusal(statement) { refuse(reason + " has no equivalent", at: .none) }
        switch statement {
        case .insert(let insert):
            if insert.overriding != nil { need(.overriding, at: insert.range) }
            if let conflict = insert.onConflict { need(.onConflict, at: conflict.range) }
            for key in insert.onConflict?.target ?? [] where key.collation != nil || key.operatorClass != nil {
                refuse("the collation and operator class of a key have no equivalent", at: key.range)
            }
            checkRows(insert.onConflict?.assignments ?? [])
            if !insert.returning.isEmpty { need(.returning, at: insert.range) }
        case .update(let update):
            if !update.from.isEmpty { need(.joinedChange, at: update.range) }
            if update.cursor != nil { need(.currentOf, at: update.range) }
            if update.table.isOnly { need(.only, at: update.table.range) }
            checkRows(update.assignments)
            if !update.returning.isEmpty { need(.returning, at: update.range) }
        case .delete(let delete):
            if !delete.using.isEmpty { need(.joinedChange, at: delete.range) }
            if delete.cursor != nil { need(.currentOf, at: delete.range) }
            if delete.table.isOnly { need(.only, at: delete.table.range) }
            if !delete.returning.isEmpty { need(.returning, at: delete.range) }
        case .opaque(let text): notUnderstood(text)
        default: break
        }
    }

    /// Refuses a text that has no tree.
    @inline(never)
    mutating func notUnderstood(_ text: OpaqueText) {
        refuse("\"\(text.text)\" was not understood and cannot be said", at: text.range)
    }

    private mutating func checkRows(_ assignments: [Assignment]) {
        for assignment in assignments where assignment.isRow { need(.rowAssignment, at: assignment.range) }
    }
}
