public import PostgresWire

/// Collations by their names (`regcollation`).
extension CatalogSnapshot {
    /// A collation as it is shown: its name, with its schema where the search path does not find it.
    public func collationText(_ oid: OID, searchPath: [String]) -> String {
        guard oid != .invalid else { return "-" }
        let layout = RowLayout("pg_collation")
        guard let column = layout.position("oid"),
            let row = storedRows(of: "pg_collation").rows(where: column, equals: .oid(oid)).first
        else { return oid.description }
        let name = layout.value("collname", of: row).characters
        let schema = schemaName(layout.value("collnamespace", of: row).identifier)
        let isFound = schema.map { Self.withImplicitSchema(searchPath).contains($0) } ?? false
        return Self.qualified(name, isFound ? nil : schema)
    }

    /// The collation that a text names (`'"C"'::regcollation`), which may also be a number.
    public func collationOID(text: String, searchPath: [String]) throws(PostgresError) -> OID {
        if let oid = try Self.number(text) { return oid }
        let name = try qualifiedName(text)
        if let schema = name.schema, schemaOID(schema) == nil {
            throw PostgresError("3F000", "schema \"\(schema)\" does not exist")
        }
        for schema in name.schema.map({ [$0] }) ?? Self.withImplicitSchema(searchPath) {
            if let oid = collationOID(TableName(name.name, schema: schema)) { return oid }
        }
        let shown = name.schema.map { "\($0).\(name.name)" } ?? name.name
        throw PostgresError("42704", "collation \"\(shown)\" for encoding \"UTF8\" does not exist")
    }
}
