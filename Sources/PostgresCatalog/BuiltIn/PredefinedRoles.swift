import PostgresWire

/// The roles that PostgreSQL itself brings, besides the superuser.
enum PredefinedRoles {
    private static let rolesByOID: [OID: String] = {
        let found = BuiltInText.rows(of: "pg_authid", ["oid", "rolname", "rolsuper"]) { fields, columns in
            fields.bool(columns[2]) ? nil : (fields.oid(columns[0]), fields.string(columns[1]))
        }
        return Dictionary(found) { first, _ in first }
    }()

    /// Their names.
    static let names = Set(rolesByOID.values)

    /// The roles that each is a member of.
    static let memberships: [String: [String]] = {
        let found = BuiltInText.rows(of: "pg_auth_members", ["member", "roleid"]) { fields, columns in
            rolesByOID[fields.oid(columns[0])].flatMap { member in
                rolesByOID[fields.oid(columns[1])].map { (member, [$0]) }
            }
        }
        return Dictionary(found) { $0 + $1 }
    }()
}
