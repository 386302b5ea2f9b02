import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// What a member of a family asks of its rows beyond what the head asks: columns that are computed, NOT NULL, checks.
struct MemberRules: Sendable {
    private let table: TableDefinition
    /// The columns of the head, in whose order errors show a row.
    private let headColumns: [Column]
    private let mapping: ColumnMapping
    private let generated: [Int]
    private let notNull: [Int]
    private let checks: [String]
    /// The generated columns' values, over a row of the member.
    private let values: RowExpressions?
    /// The checks' conditions, over a row of the member.
    private let conditions: RowExpressions?

    /// The rules of a member; nil where the head has all of them.
    init?(_ table: TableDefinition, under head: TableDefinition, _ catalog: CatalogSnapshot) throws(PostgresError) {
        guard table.name != head.name else { return nil }
        self.table = table
        headColumns = head.columns
        mapping = ColumnMapping(from: head.columns, to: table.columns)
        generated = table.columns.indices.filter { index in
            table.columns[index].isGenerated && head.column(table.columns[index].name) == nil
        }
        notNull = table.columns.indices.filter { index in
            !table.columns[index].isNullable && head.column(table.columns[index].name)?.isNullable ?? true
        }
        let own = table.constraints.filter { constraint in
            constraint.checkExpression != nil && head.constraint(constraint.name)?.checkExpression == nil
        }.sorted { $0.name < $1.name }
        checks = own.map(\.name)
        guard !generated.isEmpty || !notNull.isEmpty || !checks.isEmpty else { return nil }
        let texts = generated.compactMap { table.columns[$0].defaultExpression }
        values = texts.isEmpty ? nil : try RowExpressions(texts, over: table.name, in: catalog)
        let expressions = own.compactMap(\.checkExpression)
        conditions = expressions.isEmpty ? nil : try RowExpressions(expressions, over: table.name, in: catalog)
    }

    /// Computes what is generated in a row and checks it.
    ///
    /// - Throws: 23502 and 23514, with the row in the detail.
    func apply(to row: inout [PostgresValue], in session: Session) throws(PostgresError) {
        if let values {
            for (index, value) in zip(generated, try values.values(of: row, in: session))
            where row.indices.contains(index) { row[index] = value }
        }
        for index in notNull where row.value(at: index).isNull {
            var error = PostgresError(
                .notNullViolation,
                "null value in column \"\(table.columns[index].name)\" of relation \"\(table.name.name)\" violates "
                    + "not-null constraint",
                detail: FailingRow.detail(mapping.toParent(row), headColumns, session.formats)
            )
            (error.schemaName, error.tableName) = (table.name.schema, table.name.name)
            error.columnName = table.columns[index].name
            throw error
        }
        guard let conditions else { return }
        for (name, value) in zip(checks, try conditions.values(of: row, in: session)) {
            guard case .bool(false) = value else { continue }
            var error = PostgresError(
                .checkViolation,
                "new row for relation \"\(table.name.name)\" violates check constraint \"\(name)\"",
                detail: FailingRow.detail(mapping.toParent(row), headColumns, session.formats)
            )
            (error.schemaName, error.tableName) = (table.name.schema, table.name.name)
            error.constraintName = name
            throw error
        }
    }
}
