import PostgresWire

extension DefinitionRun {
    /// The tablespace that a definition names, nil for the database's own.
    func tablespace(_ name: String?) throws(PostgresError) -> String? {
        switch name {
        case nil, "pg_default": return nil
        case "pg_global":
            throw PostgresError("22023", "only shared relations can be placed in pg_global tablespace")
        case let name?: throw PostgresError("42704", "tablespace \"\(name)\" does not exist")
        }
    }
}
