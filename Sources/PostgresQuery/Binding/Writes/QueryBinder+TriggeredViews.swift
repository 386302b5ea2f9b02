import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A view whose INSTEAD OF triggers do what a statement says; nil for one without such triggers.
    func bindTriggeredView(
        _ view: CatalogSnapshot.Relation,
        for command: WriteCommand
    ) throws(PostgresError) -> WriteTarget? {
        guard let definition = definition(of: view), let event = command.event,
            definition.triggers.contains(where: {
                $0.timing == .insteadOf && $0.events.contains(event) && $0.enabled != "D"
            })
        else { return nil }
        let entry = makeEntry()
        origins[entry] = .relation(view.oid)
        noteAccess(to: view, command.privilege, entry: entry, isWritten: true)
        var target = WriteTarget(
            entry: entry,
            relation: view,
            item: NamespaceItem(
                name: view.name.name,
                schema: view.name.schema,
                columns: view.columns.enumerated().map { index, column in
                    NamespaceColumn(name: column.name, expression: tableColumn(entry, index, column))
                },
                entry: entry,
                relation: view
            ),
            columns: Array(view.columns.indices),
            name: view.name.name,
            role: access?.role,
            relations: [view.oid]
        )
        guard command != .insert, let text = definition.viewDefinition else { return target }
        let query = try Self.query(of: text)
        let relation = try inDefinition(text, schema: view.name.schema) { () throws(PostgresError) in
            try withRights(of: roleBehind(view)) { () throws(PostgresError) in
                try bindQuery(query, Scope(parent: nil), resolvesUnknown: true)
            }
        }
        // A row of a view has no identity: triggers find what they look for by its values.
        var expressions = relation.columns.indices.map { columnExpression(relation, $0) }
        expressions.append(BoundExpression(kind: .constant(RowIdentity.missing), type: .tid))
        target.source = ProjectPlan(
            input: relation.node,
            expressions: try compile(expressions, Layout(entry: 0, count: relation.columns.count))
        )
        return target
    }
}

extension WriteCommand {
    /// What it does to rows; nil for MERGE.
    fileprivate var event: TriggerDefinition.Events? {
        switch self {
        case .insert: .insert
        case .update: .update
        case .delete: .delete
        case .merge: nil
        }
    }
}
