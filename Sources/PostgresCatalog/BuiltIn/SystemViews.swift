package import PostgresWire

/// The views of `pg_catalog` and `information_schema` whose rows come from their queries, as PostgreSQL has them.
///
/// The others, which tools read for each table, have rows of their own that are found without reading all objects.
package enum SystemViews {
    /// The query behind a view of the system whose rows are made by it; the rows of some are all that there are, which only
    /// superusers may see.
    package static func query(_ oid: OID, forSuperuser isSuperuser: Bool) -> String? {
        evaluated[oid] ?? (isSuperuser ? nil : evaluatedForOthers[oid])
    }

    /// What must hold for a row of a view that has rows of its own, so that a role which is no superuser sees it.
    package static func condition(_ oid: OID) -> String? { conditions[oid] }

    /// The query behind any view of the system, as `pg_get_viewdef` shows it.
    static func definition(_ oid: OID) -> String? { definitions[oid] }

    private static let definitions: [OID: String] = {
        let found = BuiltInText.rows(of: "view_definitions", ["oid", "definition"]) { fields, columns in
            (fields.oid(columns[0]), fields.string(columns[1]))
        }
        return Dictionary(found) { first, _ in first }
    }()

    private static let evaluated = queries(of: names)
    private static let evaluatedForOthers = queries(of: namesForOthers)

    private static func queries(of names: [String: Set<String>]) -> [OID: String] {
        let relations = SystemRelations.shared.relations.filter { relation in
            relation.kind == "v" && names[relation.schema]?.contains(relation.name) ?? false
        }
        let found = relations.compactMap { relation in definitions[relation.oid].map { (relation.oid, $0) } }
        return Dictionary(found) { first, _ in first }
    }

    private static let conditions: [OID: String] = {
        let table = "quote_ident(table_schema) || '.' || quote_ident(table_name)"
        let texts = [
            "tables": "has_table_privilege(\(table), 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')"
                + " OR has_any_column_privilege(\(table), 'SELECT, INSERT, UPDATE, REFERENCES')",
            "columns": "has_column_privilege(\(table), column_name::text, 'SELECT, INSERT, UPDATE, REFERENCES')",
            "table_constraints":
                "has_table_privilege(\(table), 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')"
                + " OR has_any_column_privilege(\(table), 'INSERT, UPDATE, REFERENCES')",
            "key_column_usage":
                "has_column_privilege(\(table), column_name::text, 'SELECT, INSERT, UPDATE, REFERENCES')",
        ]
        let found = texts.compactMap { name, text in
            SystemRelations.shared.relation(TableName(name, schema: "information_schema")).map { ($0.oid, text) }
        }
        return Dictionary(found) { first, _ in first }
    }()

    /// The views whose fast rows are those of all users.
    private static let namesForOthers: [String: Set<String>] = [
        "information_schema": [
            "check_constraints", "constraint_column_usage", "constraint_table_usage", "referential_constraints",
            "sequences", "triggers",
        ]
    ]

    private static let names: [String: Set<String>] = [
        "information_schema": [
            "_pg_foreign_data_wrappers", "_pg_foreign_servers", "_pg_foreign_table_columns", "_pg_foreign_tables",
            "_pg_user_mappings", "attributes", "check_constraint_routine_usage", "column_column_usage",
            "column_domain_usage", "column_options", "column_privileges", "column_udt_usage", "data_type_privileges",
            "element_types", "foreign_data_wrapper_options", "foreign_data_wrappers", "foreign_server_options",
            "foreign_servers", "foreign_table_options", "foreign_tables", "parameters", "role_column_grants",
            "role_routine_grants", "role_table_grants", "role_udt_grants", "role_usage_grants", "routine_column_usage",
            "routine_privileges", "routine_routine_usage", "routine_sequence_usage", "routine_table_usage",
            "table_privileges", "transforms", "triggered_update_columns", "udt_privileges", "usage_privileges",
            "user_defined_types", "user_mapping_options", "user_mappings", "view_column_usage", "view_routine_usage",
            "view_table_usage", "domains", "domain_constraints", "domain_udt_usage", "routines", "views",
            "enabled_roles", "applicable_roles", "administrable_role_authorizations",
        ],
        "pg_catalog": [
            "pg_stat_xact_all_tables", "pg_stat_xact_sys_tables", "pg_stat_xact_user_tables",
            "pg_stat_user_functions", "pg_stat_xact_user_functions",
        ],
    ]
}
