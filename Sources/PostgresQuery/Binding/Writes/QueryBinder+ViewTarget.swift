import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The table behind a view that is simple enough to be written through (PostgreSQL 15 docs, CREATE VIEW).
    func bindViewTarget(
        _ view: CatalogSnapshot.Relation,
        for command: WriteCommand
    ) throws(PostgresError) -> WriteTarget {
        guard let query = viewQuery(view) else { throw notUpdatable(view, command, Self.severalTables) }
        guard case .select(let core) = query.body else {
            if case .values = query.body { throw notUpdatable(view, command, Self.severalTables) }
            let reason = "Views containing UNION, INTERSECT, or EXCEPT are not automatically updatable."
            throw notUpdatable(view, command, reason)
        }
        if let reason = reason(against: query, core) { throw notUpdatable(view, command, reason) }
        guard core.from.count == 1, case .table(let reference)? = core.from.first, reference.sample == nil,
            let base = findRelation(reference.name)
        else {
            throw notUpdatable(view, command, Self.severalTables)
        }
        let need = noteAccess(to: view, command.privilege, entry: nil, isWritten: true)
        var target = try withRights(of: roleBehind(view)) { () throws(PostgresError) in
            try bindTarget(base, for: command)
        }
        try rename(&target.item, reference.alias)
        let scope = Scope(parent: nil)
        scope.items = [target.item]
        var targets: [Target] = []
        var own: [BoundExpression] = []
        let named = access?.namedColumns ?? []
        do throws(PostgresError) {
            targets = try bindTargets(core.columns, scope)
            if let condition = core.whereClause {
                scope.clause = .where
                own = Self.conjuncts(try coerceToBoolean(try bind(condition, scope), for: "WHERE"))
            }
        } catch {
            var error = error
            error.position = nil
            throw error
        }
        noteReads(ofView: need, named)
        let computed: String? =
            if scope.hasAggregates {
                "aggregate functions"
            } else if scope.hasWindows {
                "window functions"
            } else if targets.contains(where: { $0.expression.contains { returnsSet($0) } }) {
                "set-returning functions"
            } else {
                nil
            }
        if let computed {
            throw notUpdatable(view, command, "Views that return \(computed) are not automatically updatable.")
        }
        let inner = target
        target.columns = targets.map { target in
            inner.item.columns.firstIndex { $0.expression.kind == target.expression.kind }.flatMap { inner.columns[$0] }
        }
        target.item = NamespaceItem(
            name: view.name.name,
            schema: view.name.schema,
            columns: targets.enumerated().map { index, target in
                let name = view.columns.indices.contains(index) ? view.columns[index].name : target.name
                return NamespaceColumn(name: name, expression: target.expression)
            },
            entry: target.entry
        )
        if let need {
            access?.needs.relations[need].entry = target.entry
            access?.needs.relations[need].origins = targets.map { Set($0.expression.columns) }
        }
        target.name = view.name.name
        target.relations.append(view.oid)
        target.conditions += own
        if let option = checkOption(of: view) {
            if option == "cascaded" {
                target.checks.append((view.name.name, target.conditions))
            } else if !own.isEmpty {
                target.checks.append((view.name.name, own))
            }
        }
        guard target.columns.contains(where: { $0 != nil }) || command == .delete else {
            throw notUpdatable(view, command, "Views that have no updatable columns are not automatically updatable.")
        }
        return target
    }

    /// The view that a view takes its rows from, where it has no other source and nothing stands in the way.
    func baseView(of view: CatalogSnapshot.Relation) -> CatalogSnapshot.Relation? {
        guard let query = viewQuery(view), case .select(let core) = query.body, reason(against: query, core) == nil,
            core.from.count == 1, case .table(let reference)? = core.from.first,
            let base = findRelation(reference.name), base.kind == "v"
        else { return nil }
        return base
    }

    private static let severalTables =
        "Views that do not select from a single table or view are not automatically updatable."

    /// Why a view cannot be written through, in PostgreSQL's words; nil where it can.
    private func reason(against query: SelectQuery, _ core: SelectCore) -> String? {
        let rest = "are not automatically updatable."
        if core.distinct != nil { return "Views containing DISTINCT \(rest)" }
        if !core.groupBy.isEmpty { return "Views containing GROUP BY \(rest)" }
        if core.having != nil { return "Views containing HAVING \(rest)" }
        if query.with != nil { return "Views containing WITH \(rest)" }
        if query.limit != nil || query.offset != nil { return "Views containing LIMIT or OFFSET \(rest)" }
        return nil
    }

    private func notUpdatable(
        _ view: CatalogSnapshot.Relation,
        _ command: WriteCommand,
        _ reason: String
    ) -> PostgresError {
        let (verb, doing, event) =
            switch command {
            case .insert, .merge: ("insert into", "inserting into", "INSERT")
            case .update: ("update", "updating", "UPDATE")
            case .delete: ("delete from", "deleting from", "DELETE")
            }
        return PostgresError(
            .objectNotInPrerequisiteState,
            "cannot \(verb) view \"\(view.name.name)\"",
            detail: reason,
            hint: "To enable \(doing) the view, provide an INSTEAD OF \(event) trigger or an unconditional ON \(event) "
                + "DO INSTEAD rule."
        )
    }
}
