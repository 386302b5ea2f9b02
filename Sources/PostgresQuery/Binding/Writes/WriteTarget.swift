import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The kinds of statements that write rows.
enum WriteCommand: String {
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"
    case merge = "MERGE"

    /// What the target is needed for; a MERGE needs what its clauses do.
    var privilege: Privileges {
        switch self {
        case .insert: .insert
        case .update: .update
        case .delete: .delete
        case .merge: []
        }
    }
}

/// The table that a statement writes to, with the names that the statement has for it.
struct WriteTarget {
    /// The item of FROM that its rows are.
    var entry: Int
    /// The table.
    var relation: CatalogSnapshot.Relation
    /// What names mean: the table itself, or a view over it.
    var item: NamespaceItem
    /// For each column of `item` that of the table which it stands for; nil for one that cannot be written.
    var columns: [Int?]
    /// The name that errors have for it: that of the table or the view.
    var name: String
    /// The conditions of the views between.
    var conditions: [BoundExpression] = []
    /// The views that new rows must satisfy (WITH CHECK OPTION), with their conditions.
    var checks: [(view: String, conditions: [BoundExpression])] = []
    /// Whose rights count for the table: those of the owner of the view in front of it; nil for the current user's.
    var role: String?
    /// The relations that were passed on the way: the table and its views.
    var relations: [OID]
    /// The rows of a view whose triggers do what the statement says; nil for a table.
    var source: (any PlanNode)?

    /// How many columns the table has.
    var width: Int { relation.columns.count }

    /// The rows of the table with their identity.
    var layout: Layout { Layout(entry: entry, count: width &+ 1) }

    /// The identity of a row.
    var identity: ColumnID { ColumnID(entry: entry, column: width) }

    /// The index of the column of this name among those of `item`.
    func position(_ name: String) -> Int? { item.columns.firstIndex { $0.name == name } }
}

extension QueryBinder {
    /// The table that a statement writes to.
    ///
    /// - Throws: 42P01 for one that does not exist, 42501 for one of the system, 42809 and 55000 for one that is not
    ///   written to.
    func bindTarget(_ reference: TableReference, for command: WriteCommand) throws(PostgresError) -> WriteTarget {
        if reference.name.schema == nil, transitionTables.contains(where: { $0.name == reference.name.name }) {
            throw PostgresError(
                .featureNotSupported,
                "relation \"\(reference.name.name)\" cannot be the target of a modifying statement"
            )
        }
        guard let relation = findRelation(reference.name) else { throw missingRelation(reference.name) }
        var target = try bindTarget(relation, for: command)
        target.item.name = relation.name.name
        target.item.schema = relation.name.schema
        if reference.isOnly { entriesWithoutChildren.insert(target.entry) }
        try rename(&target.item, reference.alias)
        writtenRelations.insert(target.relation.oid)
        let table = target.relation
        noteItem(
            target.entry,
            PlanNotes.Item(
                name: table.name.name,
                schema: table.name.schema,
                alias: target.relations.count == 1 ? target.item.name : table.name.name,
                columns: table.columns
            )
        )
        return target
    }

    func bindTarget(
        _ relation: CatalogSnapshot.Relation,
        for command: WriteCommand
    ) throws(PostgresError) -> WriteTarget {
        if relation.kind == "v" {
            if let target = try bindTriggeredView(relation, for: command) { return target }
            return try bindViewTarget(relation, for: command)
        }
        if relation.kind == "S" {
            throw PostgresError(.wrongObjectType, "cannot change sequence \"\(relation.name.name)\"")
        }
        if relation.isSystem {
            throw PostgresError(.insufficientPrivilege, "permission denied for table \(relation.name.name)")
        }
        if relation.kind == "m" {
            throw PostgresError(.wrongObjectType, "cannot change materialized view \"\(relation.name.name)\"")
        }
        let entry = makeEntry()
        origins[entry] = .relation(relation.oid)
        noteAccess(to: relation, command.privilege, entry: entry, isWritten: true)
        let item = NamespaceItem(
            name: relation.name.name,
            schema: relation.name.schema,
            columns: relation.columns.enumerated().map { index, column in
                NamespaceColumn(name: column.name, expression: tableColumn(entry, index, column))
            },
            entry: entry,
            relation: relation
        )
        return WriteTarget(
            entry: entry,
            relation: relation,
            item: item,
            columns: Array(relation.columns.indices),
            name: relation.name.name,
            role: access?.role,
            relations: [relation.oid]
        )
    }

    /// A column of a table as an expression.
    func tableColumn(_ entry: Int, _ index: Int, _ column: Column) -> BoundExpression {
        noteCollation(of: column, ColumnID(entry: entry, column: index))
        return BoundExpression(
            kind: .column(ColumnID(entry: entry, column: index)),
            type: column.type,
            typeModifier: column.typeModifier
        )
    }

    /// The column that a statement gives a value, as an index among those of the target.
    func targetColumn(
        _ column: TargetColumn,
        _ target: WriteTarget,
        _ command: WriteCommand
    ) throws(PostgresError) -> Int {
        if let position = target.position(column.name.value) {
            noteWritten(position, target, command.privilege)
            return position
        }
        if command == .update, CatalogSnapshot.systemColumns.contains(where: { $0.name == column.name.value }) {
            throw failure(
                .featureNotSupported,
                "cannot assign to system column \"\(column.name.value)\"",
                at: column.range
            )
        }
        throw failure(
            .undefinedColumn,
            "column \"\(column.name.value)\" of relation \"\(target.name)\" does not exist",
            at: column.range
        )
    }

    /// A value as that of a column.
    ///
    /// - Throws: 42804 where there is no assignment cast.
    func assigned(_ value: BoundExpression, to column: Column) throws(PostgresError) -> BoundExpression {
        if let value = try coerce(value, to: column.type, typeModifier: column.typeModifier, .assignment) {
            return value
        }
        throw failure(
            .datatypeMismatch,
            "column \"\(column.name)\" is of type \(typeName(column.type)) but expression is of type "
                + typeName(value.type),
            at: value.range,
            hint: "You will need to rewrite or cast the expression."
        )
    }

    /// The name that errors have for a type.
    func typeName(_ type: PostgresType) -> String { facts.name(type) }
}
