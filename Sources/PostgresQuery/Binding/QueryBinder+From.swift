import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Binds an item of FROM; `siblings` are the items that LATERAL sees.
    func bindFrom(
        _ item: FromItem,
        _ scope: Scope,
        siblings: [NamespaceItem]
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        switch item {
        case .table(let reference): return try bindTable(reference, scope)
        case .subquery(let derived): return try bindDerived(derived, scope, siblings)
        case .function(let function): return try bindFunction(function, scope, siblings)
        case .xmlTable(let table): return try bindXMLTable(table, scope, siblings)
        case .join(let join):
            return try nested { () throws(PostgresError) in try bindJoin(join, scope, siblings) }
        case .opaque(let text) where text.text.isEmpty: throw failure("42601", "JOIN has no table", at: text.range)
        case .opaque(let text): throw failure("42601", "syntax error at or near \"\(text.text)\"", at: text.range)
        }
    }

    private func bindTable(
        _ reference: TableReference,
        _ scope: Scope
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        let name = reference.name
        if name.schema == nil, let table = scope.commonTable(name.name) {
            if reference.sample != nil { throw cannotBeSampled(reference) }
            return try bindCommonTable(table, reference, scope)
        }
        if name.schema == nil, let table = transitionTables.first(where: { $0.name == name.name }) {
            if reference.sample != nil { throw cannotBeSampled(reference) }
            return try bindTransitionTable(table, reference, scope)
        }
        guard let relation = findRelation(name) else {
            if name.schema == nil, scope.chain.contains(where: { $0.futureTables.contains(name.name) }) {
                throw futureTable(name)
            }
            throw missingRelation(name)
        }
        if reference.sample != nil, !["r", "m", "p"].contains(relation.kind) { throw cannotBeSampled(reference) }
        if analysis == nil, relation.kind == "v",
            let text = environment.catalog.model.tables[relation.oid]?.viewDefinition
        {
            let bound = try bindView(relation, text, reference)
            scope.level.items += bound.1
            return bound
        }
        let entry = makeEntry()
        origins[entry] = .relation(relation.oid)
        if reference.isOnly { entriesWithoutChildren.insert(entry) }
        noteAccess(to: relation, .select, entry: entry)
        var columns: [NamespaceColumn] = []
        columns.reserveCapacity(relation.columns.count)
        for (index, column) in relation.columns.enumerated() {
            noteCollation(of: column, ColumnID(entry: entry, column: index))
            columns.append(
                NamespaceColumn(
                    name: column.name,
                    expression: BoundExpression(
                        kind: .column(ColumnID(entry: entry, column: index)),
                        type: column.type,
                        typeModifier: column.typeModifier
                    )
                )
            )
        }
        var item = NamespaceItem(
            name: relation.name.name,
            schema: relation.name.schema,
            columns: columns,
            entry: entry,
            relation: relation
        )
        try rename(&item, reference.alias)
        scope.level.items.append(item)
        let sample = try reference.sample.map { (sample) throws(PostgresError) in try bindSample(sample, scope) }
        note(item, at: reference.range, sample: sample)
        noteItem(
            entry,
            PlanNotes.Item(
                name: relation.name.name,
                schema: relation.name.schema,
                alias: item.name,
                columns: relation.columns
            ),
            in: scope
        )
        var leaf = FromLeaf(entry: entry, width: relation.columns.count, source: .relation(relation))
        if let sample { add(sample, to: &leaf, of: relation) }
        if access != nil, !relation.isSystem {
            leaf.security = try securityConditions(on: relation, item.unaliased, for: .select)
        }
        return (.leaf(leaf), [item])
    }

    func findRelation(_ name: QualifiedName) -> CatalogSnapshot.Relation? {
        if let schema = name.schema {
            guard mayUse(schema: named(schema)) else {
                refusedSchema = named(schema)
                return nil
            }
            return environment.catalog.relation(schema: named(schema), name: name.name, searchPath: [])
        }
        return environment.catalog.relation(
            schema: nil,
            name: name.name,
            searchPath: searchPath(withImplicit: true)
        )
    }

    private func futureTable(_ name: QualifiedName) -> PostgresError {
        failure(
            "42P01",
            "relation \"\(name.name)\" does not exist",
            at: name.range,
            detail:
                "There is a WITH item named \"\(name.name)\", but it cannot be referenced from this part of the query.",
            hint: "Use WITH RECURSIVE, or re-order the WITH items to remove forward references."
        )
    }

    /// Whether the names of a schema may be used.
    private func mayUse(schema: String) -> Bool {
        guard let access, let oid = environment.catalog.schemaOID(schema) else { return true }
        let role = access.role ?? environment.currentUser
        return environment.catalog.allows(role, [(.usage, false)], on: oid, kind: "schema")
    }

    func missingRelation(_ name: QualifiedName) -> PostgresError {
        if let refusedSchema {
            return failure(.insufficientPrivilege, "permission denied for schema \(refusedSchema)", at: name.range)
        }
        if name.parts.count > 3 {
            let shown = name.parts.map(\.value).joined(separator: ".")
            return failure("42601", "improper relation name (too many dotted names): \(shown)", at: name.range)
        }
        if name.parts.count == 3, name.parts[0].value != environment.catalog.model.database {
            let shown = name.parts.map(\.value).joined(separator: ".")
            return failure("0A000", "cross-database references are not implemented: \"\(shown)\"", at: name.range)
        }
        let shown = name.schema.map { "\($0).\(name.name)" } ?? name.name
        return failure("42P01", "relation \"\(shown)\" does not exist", at: name.range)
    }

    /// Gives an item its alias and the columns their names.
    func rename(_ item: inout NamespaceItem, _ alias: TableAlias?) throws(PostgresError) {
        guard let alias else { return }
        item.name = alias.name.value
        item.schema = nil
        guard alias.columns.count <= item.columns.count else {
            throw PostgresError(
                "42P10",
                "table \"\(item.name)\" has \(item.columns.count) columns available but \(alias.columns.count) "
                    + "columns specified"
            )
        }
        for (index, name) in alias.columns.enumerated() { item.columns[index].name = name.value }
    }

    private func bindDerived(
        _ derived: DerivedTable,
        _ scope: Scope,
        _ siblings: [NamespaceItem]
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        let inner = innerScope(scope, siblings: derived.isLateral ? siblings : nil)
        if derived.isLateral, let row = try bindLateralRow(derived, inner, scope.level) { return row }
        if derived.isLateral { keptDepth &+= 1 }
        defer { if derived.isLateral { keptDepth &-= 1 } }
        if let core = derived.query.plainSelect {
            return try bindPlain(core, derived, Scope(parent: inner), scope.level)
        }
        let (relation, free, dependence) = try collectingFree { () throws(PostgresError) in
            try bindQuery(derived.query, Scope(parent: inner), resolvesUnknown: true)
        }
        let entry = makeEntry()
        var item = makeItem(entry, relation)
        try rename(&item, derived.alias)
        if derived.alias == nil { item.isVisible = false } else { scope.level.items.append(item) }
        note(item, at: derived.range)
        noteQuery(item, in: scope)
        notes?.setMeanings(of: entry, relation.targets)
        var leaf = FromLeaf(
            entry: entry,
            width: relation.columns.count,
            source: .plan(relation.node),
            free: free
        )
        leaf.dependence = dependence
        leaf.rows = (relation.node as? ValuesPlan).map { Double($0.rows.count) }
        return (.leaf(leaf), [item])
    }

    /// A sub-query of FROM that is only a SELECT: it is planned with the query around it.
    func bindPlain(
        _ core: SelectCore,
        _ derived: DerivedTable,
        _ scope: Scope,
        _ level: QueryLevel
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        let scanned = identifiesRows && !derived.isLateral ? self.scanned(core) : nil
        var core = core
        if let scanned { core.columns.append(scanned.identity) }
        let (bound, free, dependence) = try collectingFree { [core] () throws(PostgresError) in
            try nested { () throws(PostgresError) in
                try bindParts(core, derived.query, scope, resolvesUnknown: true)
            }
        }
        let (parts, relation) = bound
        let entry = makeEntry()
        var item = makeItem(entry, relation)
        try rename(&item, derived.alias)
        if scanned != nil, let last = item.columns.indices.last {
            item.columns[last].name = ScannedTable.hiddenName(item.name)
            item.columns[last].isIdentity = true
        }
        if derived.alias == nil { item.isVisible = false } else { level.items.append(item) }
        note(item, at: derived.range)
        noteQuery(item, in: scope)
        notes?.setMeanings(of: entry, parts.targets.map(\.expression))
        var leaf = FromLeaf(entry: entry, width: relation.columns.count, source: .select(parts, scope), free: free)
        leaf.dependence = dependence
        if derived.isLateral {
            // It is joined as what reads the items to its left.
            let needs = needs(of: parts, scope)
            leaf.free.merge(needs.free) { first, _ in first }
            leaf.dependence.formUnion(needs.dependence)
        }
        return (.leaf(leaf), [item])
    }

    /// The scope that a query inside FROM sees: the queries further out, and for LATERAL the items to its left.
    func innerScope(_ scope: Scope, siblings: [NamespaceItem]?) -> Scope {
        let inner = Scope(parent: scope.parent, level: scope.level)
        inner.commonTables = scope.commonTables
        inner.items = siblings ?? []
        inner.clause = .fromSubquery
        return inner
    }

    /// The names of a query's columns.
    func makeItem(_ entry: Int, _ relation: BoundRelation) -> NamespaceItem {
        origins[entry] = .columns(relation.columns)
        var columns: [NamespaceColumn] = []
        for (index, column) in relation.columns.enumerated() {
            let id = ColumnID(entry: entry, column: index)
            if relation.collations.indices.contains(index), let own = relation.collations[index] {
                columnCollations[id] = own
            }
            if relation.shapes.indices.contains(index), let shape = relation.shapes[index] { recordShapes[id] = shape }
            columns.append(
                NamespaceColumn(
                    name: column.name,
                    expression: BoundExpression(
                        kind: .column(id),
                        type: column.type,
                        typeModifier: column.typeModifier
                    )
                )
            )
        }
        return NamespaceItem(name: "", schema: nil, columns: columns, entry: entry)
    }

    private func bindCommonTable(
        _ table: CommonTableBinding,
        _ reference: TableReference,
        _ scope: Scope
    ) throws(PostgresError) -> (JoinTree, [NamespaceItem]) {
        if let range = table.refusedRange {
            throw failure(
                "42P19",
                "recursive query \"\(table.name)\" must not contain data-modifying statements",
                at: range
            )
        }
        if table.lacksReturning {
            throw failure(
                "0A000",
                "WITH query \"\(table.name)\" does not have a RETURNING clause",
                at: reference.range
            )
        }
        let entry = makeEntry()
        if table.mustRunAhead, keptDepth > 0 { tablesReadAhead.insert(table.number) }
        let node: any PlanNode =
            table.isWorkingTable
            ? WorkingTablePlan(number: table.number) : CommonTableScanPlan(number: table.number)
        planFailure = planFailure ?? table.planFailure
        if !table.isWorkingTable { table.isRead = true }
        var item = makeItem(
            entry,
            BoundRelation(
                node: node,
                columns: table.columns,
                targets: [],
                shapes: table.shapes,
                collations: table.collations
            )
        )
        item.name = table.name
        item.isWorkingTable = table.isWorkingTable
        if scope.level !== table.level {
            // Queries inside the one that has the WITH do not see them unless they ask for them.
            for index in item.columns.indices.suffix(table.addedColumns.count) { item.columns[index].isInStar = false }
        }
        item.commonTable = table.number
        try rename(&item, reference.alias)
        note(item, at: reference.range)
        scope.level.items.append(item)
        let columns = item.columns.map {
            Column($0.name, $0.expression.type, typeModifier: $0.expression.typeModifier)
        }
        if let inlined = table.inlined {
            noteQuery(item, in: scope)
            notes?.setMeanings(of: entry, inlined.parts.targets.map(\.expression))
            var leaf = FromLeaf(
                entry: entry,
                width: table.columns.count,
                source: .select(inlined.parts, inlined.scope),
                free: inlined.free
            )
            leaf.dependence = table.dependence
            leaf.isHeld = inlined.isHeld
            return (.leaf(leaf), [item])
        }
        noteItem(entry, PlanNotes.Item(name: table.name, alias: item.name, columns: columns), in: scope)
        note(node) { $0.entry = entry }
        var leaf = FromLeaf(entry: entry, width: table.columns.count, source: .plan(node))
        leaf.dependence = table.dependence
        return (.leaf(leaf), [item])
    }
}

extension SelectQuery {
    /// Whether it has nothing but its body.
    var isBare: Bool { with == nil && orderBy.isEmpty && limit == nil && offset == nil && locking.isEmpty }

    /// The SELECT, where the query is nothing else but its ORDER BY and LIMIT.
    var plainSelect: SelectCore? {
        guard with == nil, locking.isEmpty, case .select(let core) = body else { return nil }
        return core
    }
}
