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
                let types = TypeText(catalog: catalog, searchPath: path)
                return try catalog.functionOID(SignatureText(name, type: types.oid), name, searchPath: path)
            }
            return catalog.function(object.oidValue) == nil ? nil : object.oidValue
        }
        kind("type", in: &table) { (catalog, object, path) throws(PostgresError) in
            if case .text(let name) = object { return try TypeText(catalog: catalog, searchPath: path).oid(name) }
            return catalog.type(object.oidValue) == nil ? nil : object.oidValue
        }
        otherKinds(in: &table)
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
                    // Everyone together is a member of nothing.
                    guard let named = try self.role(values[0], environment) else { return .bool(false) }
                    user = named
                }
                let withRights = values[values.count - 1].string.lowercased().hasPrefix("usage")
                return .bool(catalog.isMember(user, of: group, withRights: withRights))
            }
        }
    }

    private static func otherKinds(in table: inout ScalarTable) {
        kind("sequence", in: &table) { (catalog, object, path) throws(PostgresError) in
            guard case .text(let name) = object else {
                return catalog.model.sequences[object.oidValue] == nil ? nil : object.oidValue
            }
            let oid = try catalog.relationOID(text: name, searchPath: path)
            guard catalog.model.sequences[oid] != nil else {
                let shown = catalog.relationName(oid)?.name ?? name
                throw PostgresError("42809", "\"\(shown)\" is not a sequence")
            }
            return oid
        }
        let named: [(kind: String, relation: String, column: String, word: String)] = [
            ("tablespace", "pg_tablespace", "spcname", "tablespace"),
            ("language", "pg_language", "lanname", "language"),
            ("server", "pg_foreign_server", "srvname", "server"),
            ("foreign_data_wrapper", "pg_foreign_data_wrapper", "fdwname", "foreign-data wrapper"),
        ]
        for (kind, relation, column, word) in named {
            self.kind(kind, in: &table) { (catalog, object, _) throws(PostgresError) in
                guard let found = catalog.relation(TableName(relation, schema: "pg_catalog")) else { return nil }
                guard case .text(let name) = object else {
                    let key = RowKey(column: 0, equals: .oid(object.oidValue))
                    return catalog.rows(of: found.oid, where: key).isEmpty ? nil : object.oidValue
                }
                let place = found.columns.firstIndex { $0.name == column } ?? 1
                guard let row = catalog.rows(of: found.oid, where: RowKey(column: place, equals: object)).first else {
                    throw PostgresError("42704", "\(word) \"\(name)\" does not exist")
                }
                return row.first?.oidValue
            }
        }
        // A setting is not an object: who may change it is said for its name, and by default only superusers may where it
        // needs them.
        for suffix in ["name_name", "id_name", "name"] {
            table["has_parameter_privilege_\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                let role = try self.role(values.count == 3 ? .some(values[0]) : .none, environment)
                _ = try privileges(values[values.count - 1].string, of: "parameter")
                return .bool(role.map { environment.catalog.isSuperuser($0) } ?? false)
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
                let role = try self.role(count == 3 ? .some(values[0]) : .none, environment)
                let wanted = try privileges(values[count - 1].string, of: name)
                let path = CatalogFunctions.path(environment)
                let catalog = environment.catalog
                guard let object = try check(catalog, values[count - 2], path) else { return .null }
                return .bool(catalog.allows(role, wanted, on: object, kind: name))
            }
            table[source] = .many(body)
        }
    }

    /// The role that a call asks about: that of an argument, or the current one; nil for what everyone may do.
    static func role(
        _ argument: PostgresValue?,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> String? {
        guard let argument else { return environment.currentUser }
        if case .text(let name) = argument {
            guard name != "public" else { return nil }
            guard environment.catalog.roleOID(named: name) != nil else {
                throw PostgresError("42704", "role \"\(name)\" does not exist")
            }
            return name
        }
        return environment.catalog.roleName(argument.oidValue)
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
        "type": ["usage": .usage],
        "sequence": ["usage": .usage, "select": .select, "update": .update],
        "tablespace": ["create": .create],
        "language": ["usage": .usage],
        "server": ["usage": .usage],
        "foreign_data_wrapper": ["usage": .usage],
        "parameter": ["set": .set, "alter system": .alterSystem],
    ]

    /// The privileges that a text names; refuses those that objects of a kind do not have.
    static func privileges(
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
