import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// What new rows of a table must be like.
    ///
    /// With a command, row security asks for what new rows must be like besides.
    func rules(of target: WriteTarget, for command: PolicyCommand? = nil) throws(PostgresError) -> RowRules {
        let columns = target.relation.columns
        var rules = RowRules(table: target.relation.name, columns: columns)
        rules.triggers = TableTriggers(definition(of: target.relation), members: members(of: target))
        rules.notNull = columns.indices.filter { !columns[$0].isNullable }
        for index in columns.indices where isGenerated(columns[index]) {
            guard let text = columns[index].defaultExpression else { continue }
            let value = try assigned(
                try bindStored(text, clause: .generated, target),
                to: columns[index]
            )
            rules.generated.append(RowRules.Generated(column: index, value: try compile(value, target.layout)))
        }
        for check in checkConstraints(of: target.relation) {
            let bound = try bindStored(check.text, clause: .check, target)
            let condition = try withCollations(try coerceToBoolean(bound, for: "CHECK"))
            rules.checks.append(
                RowRules.Check(name: check.name, condition: try compile(condition, target.layout))
            )
        }
        if let command {
            rules.policyChecks = try compiled(try allSecurityChecks(on: target, for: command), target.layout)
        }
        for check in target.checks {
            for condition in check.conditions {
                rules.viewChecks.append(
                    RowRules.ViewCheck(view: check.view, condition: try compile(condition, target.layout))
                )
            }
        }
        return rules
    }

    /// The default value of a column, NULL where it has none.
    func defaultValue(of column: Column, _ relation: CatalogSnapshot.Relation) throws(PostgresError) -> BoundExpression
    {
        let null = BoundExpression(kind: .constant(.null), type: column.type, typeModifier: column.typeModifier)
        if isGenerated(column) { return null }
        guard let text = defaultText(of: column, relation) else {
            // Whether a domain allows NULL is asked all the same.
            guard facts.kind(column.type) == "d" else { return null }
            return try assigned(BoundExpression(kind: .constant(.null), type: .unknown), to: column)
        }
        return try assigned(try bindStored(text, clause: .columnDefault, nil), to: column)
    }

    /// An expression that the catalog keeps as text: of a default, a generated column, a constraint or an index.
    ///
    /// Errors in it have no position, as the text is not the statement's.
    func bindStored(_ text: String, clause: Clause, _ target: WriteTarget?) throws(PostgresError) -> BoundExpression {
        let parsed = StoredExpressions.shared.expression(text)
        guard let parsed else { throw PostgresError(.syntaxError, "syntax error in stored expression: \(text)") }
        let scope = Scope(parent: nil)
        scope.clause = clause
        if let target {
            // The names are those of the table, even where a view or an alias has others.
            scope.items = [
                NamespaceItem(
                    name: target.relation.name.name,
                    schema: target.relation.name.schema,
                    columns: target.relation.columns.enumerated().map { index, column in
                        NamespaceColumn(name: column.name, expression: tableColumn(target.entry, index, column))
                    },
                    entry: target.entry,
                    relation: target.relation
                )
            ]
        }
        do throws(PostgresError) {
            return try withoutAccess { () throws(PostgresError) in try bind(parsed, scope) }
        } catch {
            var error = error
            error.position = nil
            throw error
        }
    }
}
