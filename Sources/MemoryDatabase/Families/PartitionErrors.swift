import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The errors of rows that fit no partition, with PostgreSQL's texts.
struct PartitionErrors {
    /// How values are written.
    var formats: TextFormats

    /// 23514 of a row that no partition takes.
    func missing(in tree: PartitionTree, _ key: [PostgresValue]) -> PostgresError {
        let names = tree.key.elements.map { $0.column.map(SQLIdentifier.quote) ?? $0.expression ?? "" }
        let types = tree.key.elements.map { element in
            element.column.flatMap { tree.definition.column($0)?.type } ?? element.type ?? .text
        }
        let values = zip(key, types).map { $0.isNull ? "null" : FailingRow.cut($0.text(as: $1, formats: formats)) }
        var error = PostgresError(
            .checkViolation,
            "no partition of relation \"\(tree.definition.name.name)\" found for row",
            detail: "Partition key of the failing row contains (\(names.joined(separator: ", "))) = "
                + "(\(values.joined(separator: ", ")))."
        )
        (error.schemaName, error.tableName) = (tree.definition.name.schema, tree.definition.name.name)
        return error
    }

    /// 23514 of a row for a partition that it does not belong into.
    func violated(_ table: TableDefinition, _ row: [PostgresValue]) -> PostgresError {
        var error = PostgresError(
            .checkViolation,
            "new row for relation \"\(table.name.name)\" violates partition constraint",
            detail: FailingRow.detail(row, table.columns, formats)
        )
        (error.schemaName, error.tableName) = (table.name.schema, table.name.name)
        return error
    }

    /// 23514 of a table whose rows do not fit the partition that it is to be.
    func violated(byRowsOf table: TableDefinition, isDefault: Bool) -> PostgresError {
        var error = PostgresError(
            .checkViolation,
            isDefault
                ? "updated partition constraint for default partition \"\(table.name.name)\" would be violated by some row"
                : "partition constraint of relation \"\(table.name.name)\" is violated by some row"
        )
        (error.schemaName, error.tableName) = (table.name.schema, table.name.name)
        return error
    }
}
