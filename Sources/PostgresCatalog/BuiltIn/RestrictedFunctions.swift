package import PostgresWire

/// The functions of PostgreSQL's own that not everyone may call, such as those that read the server's files.
package enum RestrictedFunctions {
    /// Whether a list says who may call a function.
    package static func contains(_ function: OID) -> Bool { identifiers.contains(function) }

    private static let identifiers = Set(
        BuiltInText.rows(of: "pg_proc", ["oid", "proacl"]) { fields, columns in
            fields.isNull(columns[1]) ? nil : fields.oid(columns[0])
        }
    )
}
