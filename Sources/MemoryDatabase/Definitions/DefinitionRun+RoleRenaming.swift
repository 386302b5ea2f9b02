import PostgresCatalog

/// What becomes of definitions when a role gets another name: they mean it by its name.
extension DefinitionRun {
    /// Lets all that belongs to a role, or is granted to it or by it, mean its new name.
    mutating func renameRole(_ old: String, to new: String) {
        for var table in Array(model.tables) {
            let before = table
            table.renameRole(old, to: new)
            for index in table.columns.indices {
                table.columns[index].privileges = table.columns[index].privileges?.renaming(old, to: new)
            }
            for index in table.policies.indices {
                table.policies[index].roles = table.policies[index].roles.map { $0 == old ? new : $0 }
            }
            if table != before { model.put(table) }
        }
        for var item in Array(model.sequences) where item.renameRole(old, to: new) { model.put(item) }
        for var item in Array(model.types) where item.renameRole(old, to: new) { model.put(item) }
        for var item in Array(model.functions) where item.renameRole(old, to: new) { model.put(item) }
        for var item in Array(model.schemas) where item.renameRole(old, to: new) { model.put(item) }
        for var item in Array(model.foreignDataWrappers) where item.renameRole(old, to: new) { model.put(item) }
        for var item in Array(model.foreignServers) {
            let before = item
            item.renameRole(old, to: new)
            for index in item.userMappings.indices where item.userMappings[index].user == old {
                item.userMappings[index].user = new
            }
            if item != before { model.put(item) }
        }
        for var item in Array(model.publications) where item.owner == old {
            item.owner = new
            model.put(item)
        }
        for var item in Array(model.subscriptions) where item.owner == old {
            item.owner = new
            model.put(item)
        }
        for var item in largeObjects where item.renameRole(old, to: new) { put(item) }
        model.databasePrivileges = model.databasePrivileges?.renaming(old, to: new)
        if model.databaseOwner == old { model.databaseOwner = new }
        for index in model.defaultPrivileges.indices {
            if model.defaultPrivileges[index].role == old { model.defaultPrivileges[index].role = new }
            let list = model.defaultPrivileges[index].privileges
            model.defaultPrivileges[index].privileges = list.renaming(old, to: new)
        }
        for var role in Array(model.roles) where role.memberOf.contains(old) {
            role.memberOf = role.memberOf.map { $0 == old ? new : $0 }
            if role.administers.remove(old) != nil { role.administers.insert(new) }
            model.put(role)
        }
    }
}

extension OwnedObject {
    /// Lets it mean a role by its new name; whether it has meant it.
    @discardableResult
    fileprivate mutating func renameRole(_ old: String, to new: String) -> Bool {
        let list = privileges?.renaming(old, to: new)
        guard owner == old || list != privileges else { return false }
        if owner == old { owner = new }
        privileges = list
        return true
    }
}

extension AccessList {
    /// The list with another name of a role.
    func renaming(_ old: String, to new: String) -> AccessList {
        AccessList(
            items.map { item in
                var item = item
                if item.grantee == old { item.grantee = new }
                if item.grantor == old { item.grantor = new }
                return item
            }
        )
    }

    /// The list after the object has got another owner; what that one had before becomes part of it.
    func replacingOwner(_ old: String, by new: String) -> AccessList {
        var joined: [AccessItem] = []
        for item in renaming(old, to: new).items {
            guard let known = joined.firstIndex(where: { $0.grantee == item.grantee && $0.grantor == item.grantor })
            else {
                joined.append(item)
                continue
            }
            joined[known].privileges.formUnion(item.privileges)
            joined[known].grantable.formUnion(item.grantable)
        }
        return AccessList(joined)
    }
}
