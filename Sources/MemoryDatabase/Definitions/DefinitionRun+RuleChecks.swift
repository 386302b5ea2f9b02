import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What CREATE RULE refuses (PostgreSQL 15 docs, CREATE RULE).
extension DefinitionRun {
    func check(
        _ statement: CreateRuleStatement,
        _ event: RuleDefinition.Event,
        _ table: TableDefinition
    ) throws(PostgresError) {
        if let condition = statement.condition {
            let rows: [String] =
                switch event {
                case .insert: ["new"]
                case .update: ["old", "new"]
                default: ["old"]
                }
            _ = try binder.bind(condition, in: .rule, rows: rows, of: table.columns)
        }
        var hasReturning = false
        for action in statement.actions {
            if case .utility(.notification) = action {
                guard statement.condition == nil else {
                    throw PostgresError(
                        "42P17",
                        "rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions"
                    )
                }
                continue
            }
            let bound = try bind(action, of: table)
            try checkRows(in: action, event)
            guard !Self.returning(action).isEmpty else { continue }
            guard !hasReturning else {
                throw PostgresError("42P17", "cannot have multiple RETURNING lists in a rule")
            }
            hasReturning = true
            guard statement.condition == nil else {
                throw PostgresError("0A000", "RETURNING lists are not supported in conditional rules")
            }
            guard statement.isInstead else {
                throw PostgresError("0A000", "RETURNING lists are not supported in non-INSTEAD rules")
            }
            if let bound { try check(bound.columns, against: table) }
        }
    }

    /// Binds an action whose rows are values of the types of the table's columns; nil where what it writes to does not take
    /// it as it is, which rules of its own may change.
    private func bind(_ action: Statement, of table: TableDefinition) throws(PostgresError) -> BoundQuery? {
        let types = RuleTypes(catalog: catalog)
        var values: [String: Expression] = [:]
        for column in table.columns {
            values[column.name] = .cast(
                CastExpression(operand: .literal(Literal(.null)), type: try types.name(of: column))
            )
        }
        var references = RuleReferences(columns: table.columns.map(\.name)) { _, column in values[column] }
        var action = action
        references.transform(&action)
        if let missing = references.missing {
            throw PostgresError("42703", "column \(missing) does not exist")
        }
        let environment = DefinitionEnvironment(session.environment, catalog: catalog, searchPath: effectivePath)
        do throws(PostgresError) {
            return try Binder(environment: environment, source: source, stackSize: 2 << 20).bind(action)
        } catch {
            let kept: Set<SQLState> = [
                .undefinedTable, .undefinedColumn, .undefinedFunction, .datatypeMismatch, .ambiguousColumn,
                .groupingError, .syntaxError, .undefinedObject,
            ]
            guard kept.contains(error.sqlState) else { return nil }
            throw error
        }
    }

    /// Refuses rows that there are not for an event.
    private func checkRows(in action: Statement, _ event: RuleDefinition.Event) throws(PostgresError) {
        var finder = RowUseFinder()
        finder.visit(action)
        if event == .insert, finder.found.contains(where: { !$0.isNew }) {
            throw PostgresError("42P17", "ON INSERT rule cannot use OLD")
        }
        if event == .delete, finder.found.contains(where: \.isNew) {
            throw PostgresError("42P17", "ON DELETE rule cannot use NEW")
        }
        let with: WithClause? =
            switch action {
            case .insert(let insert): insert.with ?? insert.source?.with
            case .update(let update): update.with
            case .delete(let delete): delete.with
            case .select(let query): query.with
            default: nil
            }
        guard let with else { return }
        var inner = RowUseFinder()
        inner.visit(with)
        guard let first = inner.found.first(where: { !$0.isNew }) ?? inner.found.first else { return }
        throw PostgresError("0A000", "cannot refer to \(first.isNew ? "NEW" : "OLD") within WITH query")
    }

    private static func returning(_ action: Statement) -> [SelectItem] {
        switch action {
        case .insert(let insert): insert.returning
        case .update(let update): update.returning
        case .delete(let delete): delete.returning
        default: []
        }
    }

    /// Refuses a RETURNING list that is not like the rows of the table.
    private func check(_ columns: [OutputColumn], against table: TableDefinition) throws(PostgresError) {
        for (index, column) in table.columns.enumerated() {
            guard index < columns.count else { throw PostgresError("42P17", "RETURNING list has too few entries") }
            guard columns[index].type == column.type else {
                let types = [columns[index].type, column.type].map { catalog.formatType($0.oid) }
                throw PostgresError(
                    "42P17",
                    "RETURNING list's entry \(index + 1) has different type from column \"\(column.name)\"",
                    detail: "RETURNING list entry has type \(types[0]), but column has type \(types[1])."
                )
            }
        }
        guard columns.count <= table.columns.count else {
            throw PostgresError("42P17", "RETURNING list has too many entries")
        }
    }
}
