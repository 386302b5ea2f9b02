import PostgresWire

/// The queries behind the views of the system as `pg_get_viewdef` shows them; the rows of the views do not come from them.
enum SystemViews {
    /// The query behind a view of the system.
    static func definition(_ oid: OID) -> String? { definitions[oid] }

    private static let definitions: [OID: String] = {
        let found = BuiltInText.rows(of: "view_definitions", ["oid", "definition"]) { fields, columns in
            (fields.oid(columns[0]), fields.string(columns[1]))
        }
        return Dictionary(found) { first, _ in first }
    }()
}
