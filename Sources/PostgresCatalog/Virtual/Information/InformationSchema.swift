import PostgresWire

/// The views of `information_schema` whose few rows are made at once.
extension CatalogViewer {
    /// The rows of a view; nil where PostgreSQL's own rows are all there is.
    func informationRows(_ view: String) -> [[PostgresValue]]? {
        switch view {
        case "information_schema_catalog_name": [[catalogName]]
        case "schemata": schemataRows()
        case "character_sets": characterSetRows()
        case "collations": collationRows(view, ["pad_attribute": .text("NO PAD")])
        case "collation_character_set_applicability": collationRows(view, ["character_set_name": .text("UTF8")])
        case "enabled_roles": enabledRoleRows()
        case "applicable_roles": applicableRoleRows(areAdministered: false)
        case "administrable_role_authorizations": applicableRoleRows(areAdministered: true)
        case "_pg_foreign_data_wrappers", "foreign_data_wrappers": wrapperRows(view)
        case "foreign_data_wrapper_options": wrapperOptionRows()
        case "_pg_foreign_servers", "foreign_servers": serverRows(view)
        case "foreign_server_options": serverOptionRows()
        case "_pg_user_mappings", "user_mappings": userMappingRows(view)
        case "user_mapping_options": userMappingOptionRows()
        case "transforms": []
        default: nil
        }
    }

    /// The schemas that a role owns or may use.
    private func schemataRows() -> [[PostgresValue]] {
        snapshot.storedRows(of: "pg_namespace").rows.compactMap { row in
            let owner = snapshot.userName(row[2].identifier)
            guard hasRights(of: owner) || may([.create, .usage], with: row[0].identifier, "schema") else { return nil }
            return [catalogName, row[1], .text(owner), .null, .null, .null, .null]
        }
    }

    private func characterSetRows() -> [[PostgresValue]] {
        let collations = snapshot.storedRows(of: "pg_collation").rows
        let collation = collations.first { $0.contains(.text(snapshot.model.locale)) }
        return [
            [
                .null, .null, .text("UTF8"), .text("UCS"), .text("UTF8"), catalogName,
                collation == nil ? .null : .text("pg_catalog"), collation?.dropFirst().first ?? .null,
            ]
        ]
    }

    private func collationRows(_ view: String, _ values: KeyValuePairs<String, PostgresValue>) -> [[PostgresValue]] {
        collations(entries(.collations)).map { row(view, naming: ["collation": $0.name], values).values }
    }

    /// Those collations that can be used with the encoding of the database.
    func collations(_ collations: [CatalogEntry]) -> [CatalogEntry] {
        collations.filter { $0["encoding"] == .int4(-1) || $0["encoding"] == .int4(6) }
    }
}
