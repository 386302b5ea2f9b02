package import PostgresWire

/// Who may do what, by the lists of privileges that the model has.
extension CatalogSnapshot {
    /// Whether a role has one of some privileges on an object, whose kind is the word in the function's name.
    ///
    /// A role that the model does not describe may do all: whoever may connect may use what there is.
    package func allows(
        _ role: String?,
        _ privileges: [(privilege: Privileges, isGrantable: Bool)],
        on object: OID,
        kind: String
    ) -> Bool {
        if let role, isUnbound(role) { return true }
        return allows(role.map { rolesWithRights(of: $0) } ?? [], privileges, on: object, kind: kind)
    }

    /// Whether roles, whose rights someone has, have one of some privileges on an object.
    func allows(
        _ roles: Set<String>,
        _ privileges: [(privilege: Privileges, isGrantable: Bool)],
        on object: OID,
        kind: String
    ) -> Bool {
        guard let (owner, list) = access(to: object, kind: kind) else { return true }
        // An owner has what nobody has taken away, and may always grant.
        if roles.contains(owner), list == nil || privileges.contains(where: \.isGrantable) { return true }
        if privileges.contains(where: { Self.isOfAllData($0.privilege, kind, roles) }) { return true }
        let items = list ?? AccessList(Self.standardItems(kind, owner))
        let columns = kind == "any_column" ? columnLists(of: object) : []
        return ([items] + columns).flatMap(\.items).contains { item in
            guard item.grantee.map(roles.contains) ?? true else { return false }
            return privileges.contains { wanted in
                (wanted.isGrantable ? item.grantable : item.privileges).contains(wanted.privilege)
            }
        }
    }

    /// Whether the predefined roles for the data of all tables, with the schemas around them, are among some that have a
    /// privilege.
    private static func isOfAllData(_ privilege: Privileges, _ kind: String, _ roles: Set<String>) -> Bool {
        let reads = roles.contains("pg_read_all_data")
        let writes = roles.contains("pg_write_all_data")
        switch kind {
        case "table", "sequence":
            return privilege == .select && reads || [.insert, .update, .delete].contains(privilege) && writes
        case "schema": return privilege == .usage && (reads || writes)
        default: return false
        }
    }

    /// Whether a role is a member of another, directly or through others, or has its rights.
    package func isMember(_ role: String, of group: String, withRights: Bool) -> Bool {
        isUnbound(role) || (withRights ? rolesWithRights(of: role) : groups(of: role)).contains(group)
    }

    /// Whether nothing is forbidden to a role: it is a superuser, or one that the model does not describe.
    package func isSuperuser(_ role: String) -> Bool { isUnbound(role) }

    /// Whether a role has all rights of an object's owner.
    package func owns(_ role: String, objectOf owner: String?) -> Bool {
        isMember(role, of: owner ?? model.owner, withRights: true)
    }

    /// The column's own list lets a role do something with a column of a table; columns are counted from 0.
    package func allows(_ role: String, _ privilege: Privileges, onColumn column: Int, of table: OID) -> Bool {
        let number: Int16?
        if let columns = model.tables[table]?.columns {
            number = columns.indices.contains(column) ? columns[column].number : nil
        } else {
            number = Int16(exactly: column + 1)
        }
        return number.map { allows(role, [(privilege, false)], onColumn: $0, of: table) } ?? false
    }

    /// The column's own list lets a role, or with nil everyone, do one of some things with the column of this number.
    package func allows(
        _ role: String?,
        _ privileges: [(privilege: Privileges, isGrantable: Bool)],
        onColumn number: Int16,
        of table: OID
    ) -> Bool {
        allows(role.map { rolesWithRights(of: $0) } ?? [], privileges, onColumn: number, of: table)
    }

    /// The column's own list lets roles, whose rights someone has, do one of some things with the column of this number.
    func allows(
        _ roles: Set<String>,
        _ privileges: [(privilege: Privileges, isGrantable: Bool)],
        onColumn number: Int16,
        of table: OID
    ) -> Bool {
        let list: AccessList?
        if let definition = model.tables[table] {
            list = definition.column(number: number)?.privileges
        } else {
            list = builtInColumnLists(of: table).first { $0.number == number }?.list
        }
        guard let list else { return false }
        return list.items.contains { item in
            guard item.grantee.map(roles.contains) ?? true else { return false }
            return privileges.contains { wanted in
                (wanted.isGrantable ? item.grantable : item.privileges).contains(wanted.privilege)
            }
        }
    }

    /// The lists of privileges that columns of a table have of their own.
    private func columnLists(of table: OID) -> [AccessList] {
        model.tables[table]?.columns.compactMap(\.privileges) ?? builtInColumnLists(of: table).map(\.list)
    }

    private func builtInColumnLists(of table: OID) -> [(number: Int16, list: AccessList)] {
        guard table < .firstUserObject else { return [] }
        let layout = RowLayout("pg_attribute")
        return BuiltInValues.rows(of: "pg_attribute").rows(where: 0, equals: .oid(table)).compactMap { row in
            guard case .int2(let number) = layout.value("attnum", of: row),
                let list = list(layout.value("attacl", of: row))
            else { return nil }
            return (number, list)
        }
    }

    private func isUnbound(_ role: String) -> Bool {
        role == model.owner || model.roles[role].map(\.isSuperuser) ?? !PredefinedRoles.names.contains(role)
    }

    private func memberships(of role: String) -> [String] {
        model.roles[role]?.memberOf ?? PredefinedRoles.memberships[role] ?? []
    }

    /// The role with all that it is a member of.
    private func groups(of role: String) -> Set<String> {
        var found: Set<String> = []
        var pending = [role]
        while let next = pending.popLast() {
            if found.insert(next).inserted { pending += memberships(of: next) }
            if next == model.databaseOwner ?? model.owner { found.insert(Self.databaseOwners) }
        }
        return found
    }

    /// The role with those whose rights it has without SET ROLE.
    func rolesWithRights(of role: String) -> Set<String> {
        var found: Set<String> = []
        var pending = [role]
        while let next = pending.popLast() {
            guard found.insert(next).inserted, model.roles[next]?.inherits ?? true else { continue }
            pending += memberships(of: next)
        }
        if found.contains(model.databaseOwner ?? model.owner) { found.insert(Self.databaseOwners) }
        return found
    }

    /// The owner of an object and who may do what with it; nil for one that is not there.
    private func access(to object: OID, kind: String) -> (owner: String, list: AccessList?)? {
        switch kind {
        case "table", "any_column", "sequence":
            if let table = model.tables[object] { return (table.owner ?? model.owner, table.privileges) }
            if let sequence = model.sequences[object] { return (sequence.owner ?? model.owner, sequence.privileges) }
            return (model.owner, builtInList("pg_class", "relacl", of: object))
        case "schema":
            let isPublic = BuiltInNamespaces.shared.name(object) == "public"
            let owner = isPublic ? Self.databaseOwners : model.owner
            let list = builtInList("pg_namespace", "nspacl", of: object)
            if let schema = model.schemas[object] { return (schema.owner ?? owner, schema.privileges ?? list) }
            return BuiltInNamespaces.shared.name(object) == nil ? nil : (owner, list)
        case "database":
            return object == databaseOID
                ? (model.databaseOwner ?? model.owner, model.databasePrivileges) : (model.owner, nil)
        case "function":
            if let function = model.functions[object] { return (function.owner ?? model.owner, function.privileges) }
            return (model.owner, builtInList("pg_proc", "proacl", of: object))
        case "foreign_data_wrapper":
            return model.foreignDataWrappers[object].map { ($0.owner ?? model.owner, $0.privileges) }
        case "server": return model.foreignServers[object].map { ($0.owner ?? model.owner, $0.privileges) }
        case "type": return model.type(owning: object).map { ($0.owner ?? model.owner, $0.privileges) }
        case "tablespace": return (model.owner, builtInList("pg_tablespace", "spcacl", of: object))
        case "language": return (model.owner, builtInList("pg_language", "lanacl", of: object))
        default: return nil
        }
    }

    /// The role whose only member is the owner of the database.
    static let databaseOwners = "pg_database_owner"

    /// Who may do what with an object that PostgreSQL brings, nil where nobody said.
    private func builtInList(_ relation: String, _ column: String, of object: OID) -> AccessList? {
        guard let row = BuiltInValues.rows(of: relation).rows(where: 0, equals: .oid(object)).first else { return nil }
        return list(RowLayout(relation).value(column, of: row))
    }

    /// A list of privileges as a column of the catalog has it; nil for NULL.
    func list(_ value: PostgresValue) -> AccessList? {
        guard case .array(let list) = value else { return nil }
        return AccessList(
            list.elements.compactMap { element in
                guard case .text(let text) = element, var item = AccessItem(text: text) else { return nil }
                // The rows were read from a server whose superuser has this name.
                if item.grantee == "postgres" { item.grantee = model.owner }
                return item
            }
        )
    }

    /// What everyone may do where nobody said anything.
    private static func standardItems(_ kind: String, _ owner: String) -> [AccessItem] {
        switch kind {
        case "function": [AccessItem(nil, .execute, grantor: owner)]
        case "type", "language": [AccessItem(nil, .usage, grantor: owner)]
        case "database": [AccessItem(nil, [.connect, .temporary], grantor: owner)]
        default: []
        }
    }
}
