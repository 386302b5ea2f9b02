import PostgresCatalog
import PostgresWire

/// What a row of a table must be like before it is written: generated columns computed, NOT NULL and CHECK observed.
struct RowRules: Sendable {
    /// A column that is computed from others.
    struct Generated: Sendable {
        var column: Int
        var value: any Evaluator
    }

    /// A CHECK constraint.
    struct Check: Sendable {
        var name: String
        var condition: any Evaluator
    }

    /// A condition of a view that the row is written through.
    struct ViewCheck: Sendable {
        var view: String
        var condition: any Evaluator
    }

    /// A condition of row security on new rows.
    struct PolicyCheck: Sendable {
        /// The name of a restrictive policy.
        var policy: String?
        var condition: any Evaluator
    }

    /// The table.
    var table: TableName
    /// Its columns.
    var columns: [Column]
    /// For what it has triggers; nil for none.
    var triggers: TableTriggers?
    /// The generated columns, in their order.
    var generated: [Generated] = []
    /// The indexes of the columns that refuse NULL.
    var notNull: [Int] = []
    /// The CHECK constraints by name.
    var checks: [Check] = []
    /// WITH CHECK OPTION of views, the outermost last.
    var viewChecks: [ViewCheck] = []
    /// The conditions of row security.
    var policyChecks: [PolicyCheck] = []

    /// Computes what is generated in a row and checks it.
    ///
    /// - Throws: 42501, 23502, 23514 and 44000, with the row in the detail.
    func apply(to row: inout [PostgresValue], _ context: ExecutionContext) throws(PostgresError) {
        for column in generated { row[column.column] = try column.value.evaluate(row, context) }
        try check(policyChecks, row, .new, context)
        for index in notNull where row[index].isNull { throw notNullViolation(index, row, context) }
        for check in checks {
            guard case .bool(false) = try check.condition.evaluate(row, context) else { continue }
            throw checkViolation(check.name, row, context)
        }
        for check in viewChecks {
            if case .bool(true) = try check.condition.evaluate(row, context) { continue }
            throw PostgresError(
                .withCheckOptionViolation,
                "new row violates check option for view \"\(check.view)\"",
                detail: detail(row, context)
            )
        }
    }

    /// Which row a condition of row security is about.
    enum PolicyUse {
        /// A row that is written.
        case new
        /// The row that ON CONFLICT has met.
        case conflicting
        /// The row that MERGE changes.
        case target
    }

    /// Refuses a row that the conditions of row security do not allow.
    ///
    /// - Throws: 42501.
    func check(
        _ checks: [PolicyCheck],
        _ row: [PostgresValue],
        _ use: PolicyUse,
        _ context: ExecutionContext
    ) throws(PostgresError) {
        for check in checks {
            if case .bool(true) = try check.condition.evaluate(row, context) { continue }
            let policy = check.policy.map { " \"\($0)\"" } ?? ""
            let (subject, part) =
                switch use {
                case .new: ("new", "")
                case .conflicting: ("new", " (USING expression)")
                case .target: ("target", " (USING expression)")
                }
            throw PostgresError(
                .insufficientPrivilege,
                "\(subject) row violates row-level security policy\(policy)\(part) for table \"\(table.name)\""
            )
        }
    }

    private func notNullViolation(
        _ index: Int,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) -> PostgresError {
        var error = PostgresError(
            .notNullViolation,
            "null value in column \"\(columns[index].name)\" of relation \"\(table.name)\" violates not-null constraint",
            detail: detail(row, context)
        )
        (error.schemaName, error.tableName, error.columnName) = (table.schema, table.name, columns[index].name)
        return error
    }

    private func checkViolation(
        _ name: String,
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) -> PostgresError {
        var error = PostgresError(
            .checkViolation,
            "new row for relation \"\(table.name)\" violates check constraint \"\(name)\"",
            detail: detail(row, context)
        )
        (error.schemaName, error.tableName, error.constraintName) = (table.schema, table.name, name)
        return error
    }

    private func detail(_ row: [PostgresValue], _ context: ExecutionContext) -> String {
        FailingRow.detail(row, columns, context.environment.formats)
    }
}
