import PostgresCatalog
import PostgresWire

/// `has_table_privilege` and the like, by the lists of privileges that the catalog has.
enum PrivilegeFunctions {
    private typealias Check = @Sendable (CatalogSnapshot, PostgresValue, [String]) throws(PostgresError) -> OID?

    static func register(in table: inout ScalarTable) {
        kind("table", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object {
                return try catalog.relationOID(text: name, searchPath: path)
            }
            return catalog.relationName(object.oidValue) == nil ? nil : object.oidValue
        }
        kind("any_column", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object {
                return try catalog.relationOID(text: name, searchPath: path)
            }
            return catalog.relationName(object.oidValue) == nil ? nil : object.oidValue
        }
        kind("schema", in: &table) { (catalog, object, _) throws(PostgresError) in
            if case .text(let name) = object {
                guard let oid = catalog.schemaOID(name) else {
                    throw PostgresError("3F000", "schema \"\(name)\" does not exist")
                }
                return oid
            }
            return catalog.schemaName(object.oidValue) == nil ? nil : object.oidValue
        }
        kind("database", in: &table) { (catalog, object, _) throws(PostgresError) in
            if case .text(let name) = object {
                let known = [catalog.model.database] + catalog.model.databases + ["postgres", "template0", "template1"]
                guard known.contains(name) else {
                    throw PostgresError("3D000", "database \"\(name)\" does not exist")
                }
                return name == catalog.model.database ? catalog.databaseOID : .invalid
            }
            return catalog.databaseName(object.oidValue) == nil ? nil : object.oidValue
        }
        kind("function", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object {
                return try catalog.functionOID(signature: name, searchPath: path)
            }
            return catalog.function(object.oidValue) == nil ? nil : object.oidValue
        }
        kind("type", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object { return try catalog.typeOID(text: name, searchPath: path) }
            return catalog.type(object.oidValue) == nil ? nil : object.oidValue
        }
        kind("foreign_data_wrapper", in: &table) { (catalog, object, _) throws(PostgresError) in
            guard case .text(let name) = object else {
                return catalog.model.foreignDataWrappers[object.oidValue].map { _ in object.oidValue }
            }
            guard let oid = catalog.model.foreignDataWrappers.oid(of: name) else {
                throw PostgresError("42704", "foreign-data wrapper \"\(name)\" does not exist")
            }
            return oid
        }
        kind("server", in: &table) { (catalog, object, _) throws(PostgresError) in
            guard case .text(let name) = object else {
                return catalog.model.foreignServers[object.oidValue].map { _ in object.oidValue }
            }
            guard let oid = catalog.model.foreignServers.oid(of: name) else {
                throw PostgresError("42704", "server \"\(name)\" does not exist")
            }
            return oid
        }
        for suffix in ["name_name", "name_id", "id_name", "id_id", "name", "id"] {
            // Membership of a role: superusers are members of all.
            table["pg_has_role_\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                let role = values[values.count - 2]
                if case .text(let name) = role, environment.catalog.roleOID(named: name) == nil {
                    throw PostgresError("42704", "role \"\(name)\" does not exist")
                }
                let catalog = environment.catalog
                let group = if case .text(let name) = role { name } else { catalog.userName(role.oidValue) }
                var user = environment.currentUser
                if values.count == 3 {
                    user = if case .text(let name) = values[0] { name } else { catalog.userName(values[0].oidValue) }
                }
                let withRights = values[values.count - 1].string.lowercased().hasPrefix("usage")
                return .bool(catalog.isMember(user, of: group, withRights: withRights))
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
                let wanted = try privileges(values[count - 1].string, of: name)
                let path = CatalogFunctions.path(environment)
                let catalog = environment.catalog
                guard let object = try check(catalog, values[count - 2], path) else { return .null }
                var role: String? = environment.currentUser
                if count == 3 {
                    if case .text(let name) = values[0] {
                        role = name == "public" ? nil : name
                    } else {
                        role = values[0].oidValue == .invalid ? nil : catalog.userName(values[0].oidValue)
                    }
                }
                return .bool(catalog.allows(role, wanted, on: object, kind: name))
            }
            table[source] = .many(body)
        }
    }

    private static let words: [String: [String: Privileges]] = [
        "table": [
            "select": .select, "insert": .insert, "update": .update, "delete": .delete, "truncate": .truncate,
            "references": .references, "trigger": .trigger, "rule": [],
        ],
        "any_column": ["select": .select, "insert": .insert, "update": .update, "references": .references],
        "schema": ["create": .create, "usage": .usage],
        "database": ["create": .create, "temporary": .temporary, "temp": .temporary, "connect": .connect],
        "function": ["execute": .execute],
        "type": ["usage": .usage], "foreign_data_wrapper": ["usage": .usage], "server": ["usage": .usage],
    ]

    /// The privileges that a text names; refuses those that objects of a kind do not have.
    private static func privileges(
        _ text: String,
        of kind: String
    ) throws(PostgresError) -> [(privilege: Privileges, isGrantable: Bool)] {
        var found: [(privilege: Privileges, isGrantable: Bool)] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let word = part.split(separator: " ").joined(separator: " ").lowercased()
            let grant = " with grant option"
            let isGrantable = word.hasSuffix(grant)
            let bare = isGrantable ? String(word.dropLast(grant.count)) : word
            guard let privilege = words[kind]?[bare] else {
                throw PostgresError(
                    "22023",
                    "unrecognized privilege type: \"\(part.split(separator: " ").joined(separator: " "))\""
                )
            }
            if !privilege.isEmpty { found.append((privilege, isGrantable)) }
        }
        return found
    }
}
