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
        let roles = role.map { rolesWithRights(of: $0) } ?? []
        guard let (owner, list) = access(to: object, kind: kind) else { return true }
        if roles.contains(owner) { return true }
        if kind == "table", privileges.contains(where: { Self.isOfAllData($0.privilege, roles) }) { return true }
        let items = list ?? AccessList(Self.standardItems(kind, owner))
        let columns = kind == "any_column" ? model.tables[object]?.columns.compactMap(\.privileges) ?? [] : []
        return ([items] + columns).flatMap(\.items).contains { item in
            guard item.grantee.map(roles.contains) ?? true else { return false }
            return privileges.contains { wanted in
                (wanted.isGrantable ? item.grantable : item.privileges).contains(wanted.privilege)
            }
        }
    }

    /// Whether the predefined roles for the data of all tables are among some that have a privilege.
    private static func isOfAllData(_ privilege: Privileges, _ roles: Set<String>) -> Bool {
        privilege == .select && roles.contains("pg_read_all_data")
            || [.insert, .update, .delete].contains(privilege) && roles.contains("pg_write_all_data")
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

    /// The column's own list lets a role do something with a column of a table.
    package func allows(_ role: String, _ privilege: Privileges, onColumn column: Int, of table: OID) -> Bool {
        guard let columns = model.tables[table]?.columns, columns.indices.contains(column),
            let items = columns[column].privileges?.items
        else { return false }
        let roles = rolesWithRights(of: role)
        return items.contains { $0.privileges.contains(privilege) && ($0.grantee.map(roles.contains) ?? true) }
    }

    private func isUnbound(_ role: String) -> Bool {
        role == model.owner || model.roles[role].map(\.isSuperuser) ?? true
    }

    /// The role with all that it is a member of.
    private func groups(of role: String) -> Set<String> {
        var found: Set<String> = []
        var pending = [role]
        while let next = pending.popLast() {
            if found.insert(next).inserted { pending += model.roles[next]?.memberOf ?? [] }
        }
        return found
    }

    /// The role with those whose rights it has without SET ROLE.
    private func rolesWithRights(of role: String) -> Set<String> {
        var found: Set<String> = []
        var pending = [role]
        while let next = pending.popLast() {
            guard found.insert(next).inserted, let definition = model.roles[next], definition.inherits else { continue }
            pending += definition.memberOf
        }
        return found
    }

    /// The owner of an object and who may do what with it; nil for one of PostgreSQL's own.
    private func access(to object: OID, kind: String) -> (owner: String, list: AccessList?)? {
        switch kind {
        case "table", "any_column", "sequence":
            if let table = model.tables[object] { return (table.owner ?? model.owner, table.privileges) }
            if let sequence = model.sequences[object] { return (sequence.owner ?? model.owner, sequence.privileges) }
            return nil
        case "schema":
            if let schema = model.schemas[object] { return (schema.owner ?? model.owner, schema.privileges) }
            let everyone = AccessList([AccessItem(nil, .usage, grantor: model.owner)])
            return BuiltInNamespaces.shared.name(object) == nil ? nil : (model.owner, everyone)
        case "database": return object == databaseOID ? (model.owner, model.databasePrivileges) : nil
        case "function":
            return model.functions[object].map { ($0.owner ?? model.owner, $0.privileges) }
        case "type": return model.type(owning: object).map { ($0.owner ?? model.owner, $0.privileges) }
        default: return nil
        }
    }

    /// What everyone may do where nobody said anything.
    private static func standardItems(_ kind: String, _ owner: String) -> [AccessItem] {
        switch kind {
        case "function": [AccessItem(nil, .execute, grantor: owner)]
        case "type": [AccessItem(nil, .usage, grantor: owner)]
        case "database": [AccessItem(nil, [.connect, .temporary], grantor: owner)]
        default: []
        }
    }
}
