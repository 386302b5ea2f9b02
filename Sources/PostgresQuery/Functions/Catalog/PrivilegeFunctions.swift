import PostgresCatalog
import PostgresWire

/// `has_table_privilege` and the like: whoever may connect may use all that exists.
enum PrivilegeFunctions {
    private typealias Check = @Sendable (CatalogSnapshot, PostgresValue, [String]) throws(PostgresError) -> Bool?

    static func register(in table: inout ScalarTable) {
        kind("table", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object {
                return try catalog.relationOID(text: name, searchPath: path) != .invalid
            }
            return catalog.relationName(object.oidValue) == nil ? nil : true
        }
        kind("any_column", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object {
                return try catalog.relationOID(text: name, searchPath: path) != .invalid
            }
            return catalog.relationName(object.oidValue) == nil ? nil : true
        }
        kind("schema", in: &table) { (catalog, object, _) throws(PostgresError) in
            if case .text(let name) = object {
                guard catalog.schemaOID(name) != nil else {
                    throw PostgresError("3F000", "schema \"\(name)\" does not exist")
                }
                return true
            }
            return catalog.schemaName(object.oidValue) == nil ? nil : true
        }
        kind("database", in: &table) { (catalog, object, _) throws(PostgresError) in
            if case .text(let name) = object {
                let known = [catalog.model.database] + catalog.model.databases + ["postgres", "template0", "template1"]
                guard known.contains(name) else {
                    throw PostgresError("3D000", "database \"\(name)\" does not exist")
                }
                return true
            }
            return catalog.databaseName(object.oidValue) == nil ? nil : true
        }
        kind("function", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object {
                return try catalog.functionOID(signature: name, searchPath: path) != .invalid
            }
            return BuiltInCatalog.shared.function(object.oidValue) == nil ? nil : true
        }
        kind("type", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object { return try catalog.typeOID(text: name, searchPath: path) != .invalid }
            return catalog.type(object.oidValue) == nil ? nil : true
        }
        for suffix in ["name_name", "name_id", "id_name", "id_id", "name", "id"] {
            // Membership of a role: superusers are members of all.
            table["pg_has_role_\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                let role = values[values.count - 2]
                if case .text(let name) = role, environment.catalog.roleOID(named: name) == nil {
                    throw PostgresError("42704", "role \"\(name)\" does not exist")
                }
                return .bool(true)
            }
        }
    }

    /// The six forms of a function: with a role by name or OID or none, with an object by name or OID.
    private static func kind(_ name: String, in table: inout ScalarTable, _ check: @escaping Check) {
        for suffix in ["name_name", "name_id", "id_name", "id_id", "name", "id"] {
            let count = suffix.contains("_") ? 3 : 2
            let source = "has_\(name)_privilege_\(suffix)"
            let body: @Sendable ([PostgresValue], any FunctionEnvironment) throws(PostgresError) -> PostgresValue = {
                (values, environment) throws(PostgresError) in
                if count == 3, case .text(let role) = values[0], role != "public",
                    environment.catalog.roleOID(named: role) == nil
                {
                    throw PostgresError("42704", "role \"\(role)\" does not exist")
                }
                try checkWords(values[count - 1].string, of: name)
                let path = CatalogFunctions.path(environment)
                return try check(environment.catalog, values[count - 2], path).map { .bool($0) } ?? .null
            }
            table[source] = .many(body)
        }
    }

    private static let words: [String: Set<String>] = [
        "table": ["select", "insert", "update", "delete", "truncate", "references", "trigger", "rule"],
        "any_column": ["select", "insert", "update", "references"],
        "schema": ["create", "usage"],
        "database": ["create", "temporary", "temp", "connect"],
        "function": ["execute"],
        "type": ["usage"],
    ]

    /// Refuses a privilege that objects of a kind do not have.
    private static func checkWords(_ text: String, of kind: String) throws(PostgresError) {
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let word = part.split(separator: " ").joined(separator: " ").lowercased()
            let grant = " with grant option"
            let bare = word.hasSuffix(grant) ? String(word.dropLast(grant.count)) : word
            if words[kind]?.contains(bare) != true {
                throw PostgresError(
                    "22023",
                    "unrecognized privilege type: \"\(part.split(separator: " ").joined(separator: " "))\""
                )
            }
        }
    }
}
