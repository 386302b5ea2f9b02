import PostgresWire

/// The views of `information_schema` that show foreign-data wrappers, servers, user mappings and foreign tables.
///
/// Those whose names begin with `_pg_` have more columns than the views over them, and the same rows.
extension CatalogViewer {
    func wrapperRows(_ view: String) -> [[PostgresValue]] {
        wrappers.map { wrapper in
            var row = foreignRow(view, "foreign_data_wrapper", wrapper)
            row["fdwoptions"] = wrapper["options"]
            row["fdwowner"] = wrapper["owner"]
            row["foreign_data_wrapper_language"] = .text("c")
            return row.values
        }
    }

    func wrapperOptionRows() -> [[PostgresValue]] {
        wrappers.flatMap { wrapper in
            options(wrapper["options"], foreignRow("foreign_data_wrapper_options", "foreign_data_wrapper", wrapper))
        }
    }

    func serverRows(_ view: String) -> [[PostgresValue]] {
        servers.map { server in
            var row = foreignRow(view, "foreign_server", server)
            let wrapper = entry(.wrappers, server["fdw"].identifier)
            if let wrapper { row.name("foreign_data_wrapper", wrapper.name, in: catalogName) }
            row["srvoptions"] = server["options"]
            row["foreign_server_type"] = server["type"]
            row["foreign_server_version"] = server["version"]
            return row.values
        }
    }

    func serverOptionRows() -> [[PostgresValue]] {
        servers.flatMap { options($0["options"], foreignRow("foreign_server_options", "foreign_server", $0)) }
    }

    func userMappingRows(_ view: String) -> [[PostgresValue]] { mappings(view).map(\.row.values) }

    /// Options are shown to whom they are for; those of everyone to who owns the server; and all to superusers.
    func userMappingOptionRows() -> [[PostgresValue]] {
        mappings("user_mapping_options").flatMap { mapping -> [[PostgresValue]] in
            let isShown =
                role == nil
                || (mapping.isForAll
                    ? owns(mapping.server) : mapping.row["authorization_identifier"].characters == role)
            return options(mapping.options, mapping.row).map { isShown ? $0 : Array($0.dropLast()) + [.null] }
        }
    }

    func foreignTableRows(_ view: String, of origin: RowOrigin) -> [[PostgresValue]] {
        foreignTables(of: origin).map { table, record in
            var row = row(view, naming: ["foreign_table": table.name])
            row["ftoptions"] = record["ftoptions"]
            if let server = entry(.servers, record["ftserver"].identifier) {
                row.name("foreign_server", server.name, in: catalogName)
            }
            row["authorization_identifier"] = .text(table.owner)
            return row.values
        }
    }

    func foreignTableOptionRows(of origin: RowOrigin) -> [[PostgresValue]] {
        foreignTables(of: origin).flatMap { table, record in
            options(record["ftoptions"], row("foreign_table_options", naming: ["foreign_table": table.name]))
        }
    }

    func foreignColumnRows(of origin: RowOrigin) -> [[PostgresValue]] {
        columns(of: origin, ["f"]).filter { mayUse(column: $0) }.map { column in
            let table = column.relation.name
            return [.text(table.schema), .text(table.name), .text(column.name), column.record["attfdwoptions"]]
        }
    }

    func columnOptionRows(of origin: RowOrigin) -> [[PostgresValue]] {
        columns(of: origin, ["f"]).filter { mayUse(column: $0) }.flatMap { column in
            let row = row(
                "column_options",
                naming: ["table": column.relation.name],
                ["column_name": .text(column.name)]
            )
            return options(column.record["attfdwoptions"], row)
        }
    }

    private var wrappers: [CatalogEntry] {
        entries(.wrappers).filter { owns($0) || may([.usage], with: $0.oid, "foreign_data_wrapper") }
    }

    private var servers: [CatalogEntry] {
        entries(.servers).filter { owns($0) || may([.usage], with: $0.oid, "server") }
    }

    private func mappings(_ view: String) -> [(
        row: RowBuilder, server: CatalogEntry, options: PostgresValue, isForAll: Bool
    )] {
        servers.flatMap { server in
            records("pg_user_mapping", where: "umserver", equals: .oid(server.oid)).map { mapping in
                let user = mapping["umuser"].identifier
                var row = row(view, naming: ["foreign_server": server.name])
                row["oid"] = mapping["oid"]
                row["umuser"] = mapping["umuser"]
                row["umoptions"] = mapping["umoptions"]
                row["srvowner"] = .text(server.owner)
                row["authorization_identifier"] = .text(user == .invalid ? "PUBLIC" : snapshot.userName(user))
                return (row, server, mapping["umoptions"], user == .invalid)
            }
        }
    }

    private func foreignTables(of origin: RowOrigin) -> [(table: CatalogEntry, record: CatalogRecord)] {
        relations(of: origin, ["f"]).filter { mayUse($0) }.flatMap { table in
            records("pg_foreign_table", of: origin).map { (table, $0) }
        }
    }

    private func foreignRow(_ view: String, _ part: String, _ entry: CatalogEntry) -> RowBuilder {
        var row = row(view, naming: [:], ["oid": .oid(entry.oid), "authorization_identifier": .text(entry.owner)])
        row.name(part, entry.name, in: catalogName)
        return row
    }

    /// A row for each of some options, which stand in the last two columns.
    private func options(_ options: PostgresValue, _ row: RowBuilder) -> [[PostgresValue]] {
        options.texts.map { text in
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            var row = row
            row["option_name"] = .text(String(parts.first ?? ""))
            row["option_value"] = parts.count > 1 ? .text(String(parts[1])) : .null
            return row.values
        }
    }
}
