public import PostgresWire

/// The names of PostgreSQL's text search configurations and dictionaries, all of them in `pg_catalog`.
public struct TextSearchNames: Sendable {
    /// The configurations.
    public static let configurations = TextSearchNames("pg_ts_config", "cfgname")
    /// The dictionaries.
    public static let dictionaries = TextSearchNames("pg_ts_dict", "dictname")

    private let rows: [(oid: OID, name: String)]

    private init(_ relation: String, _ column: String) {
        rows = BuiltInText.rows(of: relation, ["oid", column]) { fields, columns in
            (fields.oid(columns[0]), fields.string(columns[1]))
        }
    }

    /// The name of this OID.
    public func name(_ oid: OID) -> String? { rows.first { $0.oid == oid }?.name }

    /// The OID of this name, with or without its schema.
    public func oid(_ text: String) -> OID? {
        let name = text.hasPrefix("pg_catalog.") ? String(text.dropFirst(11)) : text
        return rows.first { $0.name == name }?.oid
    }
}
