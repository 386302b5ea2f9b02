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
        let items = list ?? AccessList(Self.standardItems(kind, owner))
        let columns = kind == "any_column" ? model.tables[object]?.columns.compactMap(\.privileges) ?? [] : []
        return ([items] + columns).flatMap(\.items).contains { item in
            guard item.grantee.map(roles.contains) ?? true else { return false }
            return privileges.contains { wanted in
                (wanted.isGrantable ? item.grantable : item.privileges).contains(wanted.privilege)
            }
        }
    }

    /// Whether a role is a member of another, directly or through others, or has its rights.
    package func isMember(_ role: String, of group: String, withRights: Bool) -> Bool {
        isUnbound(role) || (withRights ? rolesWithRights(of: role) : groups(of: role)).contains(group)
    }

    /// Whether nothing is forbidden to a role.
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
