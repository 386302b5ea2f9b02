import PostgresCatalog
import PostgresWire

/// The functions behind views of the catalog: their rows are those of the views.
enum RelationFunctions {
    /// The views by the names that the functions have in `pg_proc.prosrc`.
    private static let views = [
        "show_all_settings": "pg_settings", "pg_lock_status": "pg_locks",
        "pg_prepared_statement": "pg_prepared_statements",
        "pg_cursor": "pg_cursors", "pg_timezone_names": "pg_timezone_names",
        "pg_timezone_abbrevs": "pg_timezone_abbrevs",
    ]

    static func registerSets(in table: inout SetTable) {
        for (function, view) in views {
            table.add(function) { _, environment in rows(of: view, environment) }
        }
        table.add("pg_get_keywords") { _, _ in KeywordTable.rows }
        // The views tell in their third columns what is installed.
        for view in ["pg_available_extensions", "pg_available_extension_versions"] {
            table.add(view) { _, environment in
                rows(of: view, environment).map { row in row.enumerated().filter { $0.offset != 2 }.map(\.element) }
            }
        }
    }

    private static func rows(of view: String, _ environment: any FunctionEnvironment) -> [[PostgresValue]] {
        let catalog = environment.catalog
        guard let relation = catalog.relation(TableName(view, schema: "pg_catalog")) else { return [] }
        return catalog.rows(of: relation.oid, context: environment.catalogState)
    }
}
