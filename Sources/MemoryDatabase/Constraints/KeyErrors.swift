import PostgresCatalog
import PostgresWire

/// The errors of violated keys, with PostgreSQL's texts.
struct KeyErrors {
    /// How values are written.
    var formats: TextFormats

    /// 23505.
    func duplicate(_ index: IndexDefinition, of table: TableDefinition, _ key: [PostgresValue]) -> PostgresError {
        var error = PostgresError(
            .uniqueViolation,
            "duplicate key value violates unique constraint \"\(index.name)\"",
            detail: "\(text(index, of: table, key)) already exists."
        )
        (error.schemaName, error.tableName, error.constraintName) = (table.name.schema, table.name.name, index.name)
        return error
    }

    /// 23505 for an index that cannot be made.
    func cannotCreate(_ index: IndexDefinition, of table: TableDefinition, _ key: [PostgresValue]) -> PostgresError {
        var error = PostgresError(
            .uniqueViolation,
            "could not create unique index \"\(index.name)\"",
            detail: "\(text(index, of: table, key)) is duplicated."
        )
        (error.schemaName, error.tableName, error.constraintName) = (table.name.schema, table.name.name, index.name)
        return error
    }

    /// 23503 of a row that refers to nothing.
    func missing(_ reference: TableAccess.Reference, in table: TableDefinition, _ key: [PostgresValue])
        -> PostgresError
    {
        error(
            reference,
            "insert or update on table \"\(reference.from.name)\" violates foreign key constraint "
                + "\"\(reference.constraint.name)\"",
            "\(text(reference.constraint.columns, table, key)) is not present in table \"\(reference.to.name)\"."
        )
    }

    /// 23503 of a row that refers to something with one part of its key, and to nothing with another (MATCH FULL).
    func mixed(_ reference: TableAccess.Reference) -> PostgresError {
        error(
            reference,
            "insert or update on table \"\(reference.from.name)\" violates foreign key constraint "
                + "\"\(reference.constraint.name)\"",
            "MATCH FULL does not allow mixing of null and nonnull key values."
        )
    }

    /// 23503 of a row that others still refer to.
    func referenced(_ reference: TableAccess.Reference, in table: TableDefinition, _ key: [PostgresValue])
        -> PostgresError
    {
        let columns = reference.toColumns.compactMap {
            table.columns.indices.contains($0) ? table.columns[$0].name : nil
        }
        return error(
            reference,
            "update or delete on table \"\(reference.to.name)\" violates foreign key constraint "
                + "\"\(reference.constraint.name)\" on table \"\(reference.from.name)\"",
            "\(text(columns, table, key)) is still referenced from table \"\(reference.from.name)\"."
        )
    }

    private func error(_ reference: TableAccess.Reference, _ message: String, _ detail: String) -> PostgresError {
        var error = PostgresError("23503", message, detail: detail)
        (error.schemaName, error.tableName) = (reference.from.schema, reference.from.name)
        error.constraintName = reference.constraint.name
        return error
    }

    private func text(_ index: IndexDefinition, of table: TableDefinition, _ key: [PostgresValue]) -> String {
        let names = index.elements.map { $0.column ?? $0.expression ?? "" }
        let types = index.elements.enumerated().map { part, element -> PostgresType in
            element.column.flatMap { name in table.columns.first { $0.name == name }?.type } ?? element.type ?? .text
        }
        return text(names, types, key)
    }

    private func text(_ columns: [String], _ table: TableDefinition, _ key: [PostgresValue]) -> String {
        text(columns, columns.map { name in table.columns.first { $0.name == name }?.type ?? .text }, key)
    }

    private func text(_ names: [String], _ types: [PostgresType], _ key: [PostgresValue]) -> String {
        let values = zip(key, types).map { $0.isNull ? "null" : $0.text(as: $1, formats: formats) }
        return "Key (\(names.joined(separator: ", ")))=(\(values.joined(separator: ", ")))"
    }
}
