import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Roles and their memberships.
extension DefinitionRun {
    mutating func createRole(_ statement: CreateRoleStatement) throws(PostgresError) {
        let name = statement.name.value
        if name.hasPrefix("pg_") {
            throw PostgresError(
                "42939",
                "role name \"\(name)\" is reserved",
                detail: "Role names starting with \"pg_\" are reserved."
            )
        }
        if ["public", "none"].contains(name) { throw PostgresError("42939", "role name \"\(name)\" is reserved") }
        guard !roleExists(name) else { throw PostgresError("42710", "role \"\(name)\" already exists") }
        try checkMayMakeRole(statement.options)
        var role = RoleDefinition(name, canLogIn: statement.word == .user)
        try apply(statement.options, to: &role)
        model.put(role)
        try applyMembers(statement.options, of: name)
    }

    mutating func alterRole(_ statement: AlterRoleStatement) throws(PostgresError) {
        guard let reference = statement.role, let name = try role(reference) else {
            throw Self.unsupported("ALTER ROLE ALL")
        }
        var role = model.roles[name] ?? RoleDefinition(name, isSuperuser: name == model.owner)
        switch statement.change {
        case .options(let options):
            try checkMayAlter(role, options)
            try apply(options, to: &role)
            model.put(role)
            try applyMembers(options, of: name)
        case .addMembers(let members): for member in members { try add(member, to: name, isAdministrator: false) }
        case .dropMembers(let members):
            for member in members {
                guard let member = try self.role(member), var role = model.roles[member] else { continue }
                role.memberOf.removeAll { $0 == name }
                model.put(role)
            }
        case .setting(let change, _):
            Self.apply(change, to: &role.settings)
            model.put(role)
        }
    }

    private func apply(_ options: [RoleOption], to role: inout RoleDefinition) throws(PostgresError) {
        for option in options {
            switch option.kind {
            case .superuser(let value): role.isSuperuser = value
            case .createsDatabases(let value): role.canCreateDatabases = value
            case .createsRoles(let value): role.canCreateRoles = value
            case .inherits(let value): role.inherits = value
            case .logsIn(let value): role.canLogIn = value
            case .replicates(let value): role.canReplicate = value
            case .bypassesRowSecurity(let value): role.bypassesRowSecurity = value
            case .connectionLimit(let value):
                guard let limit = Int32(exactly: value), limit >= -1 else {
                    throw PostgresError("22023", "invalid connection limit: \(value)")
                }
                role.connectionLimit = limit
            case .password(let text): role.password = text
            case .validUntil(let text):
                role.validUntil = try binder.timestamp(text)
            case .systemNumber, .members, .administrators, .memberOf: break
            }
        }
    }

    private mutating func applyMembers(_ options: [RoleOption], of name: String) throws(PostgresError) {
        for option in options {
            switch option.kind {
            case .members(let members): for member in members { try add(member, to: name, isAdministrator: false) }
            case .administrators(let members):
                for member in members { try add(member, to: name, isAdministrator: true) }
            case .memberOf(let groups):
                for group in groups {
                    guard let group = try role(group) else { continue }
                    try add(.name(Identifier(name)), to: group, isAdministrator: false)
                }
            default: break
            }
        }
    }

    private mutating func add(
        _ member: RoleReference,
        to group: String,
        isAdministrator: Bool
    ) throws(PostgresError) {
        guard let name = try role(member) else { return }
        guard name != group else {
            throw PostgresError("0LP01", "role \"\(group)\" is a member of role \"\(name)\"")
        }
        guard !isMember(group, of: name) else {
            throw PostgresError("0LP01", "role \"\(name)\" is a member of role \"\(group)\"")
        }
        var role = model.roles[name] ?? RoleDefinition(name, isSuperuser: name == model.owner)
        let wasThere = role.memberOf.contains(group)
        if wasThere, !isAdministrator || role.administers.contains(group) {
            notice("role \"\(name)\" is already a member of role \"\(group)\"")
            return
        }
        if !wasThere { role.memberOf.append(group) }
        if isAdministrator { role.administers.insert(group) }
        model.put(role)
    }

    private func isMember(_ name: String, of group: String) -> Bool {
        var pending = [name]
        var seen: Set<String> = []
        while let next = pending.popLast() {
            guard seen.insert(next).inserted else { continue }
            if next == group { return true }
            pending += model.roles[next]?.memberOf ?? []
        }
        return false
    }

    mutating func carryOut(_ grant: GrantRoleStatement) throws(PostgresError) {
        for privilege in grant.roles {
            let group = privilege.name.value
            guard roleExists(group) else { throw PostgresError("42704", "role \"\(group)\" does not exist") }
            try checkMayGrant(role: group)
            for grantee in grant.grantees {
                guard grant.isRevoke else {
                    try add(grantee, to: group, isAdministrator: grant.withAdminOption)
                    continue
                }
                guard let name = try role(grantee) else { continue }
                guard var role = model.roles[name], role.memberOf.contains(group) else {
                    warn("role \"\(name)\" is not a member of role \"\(group)\"")
                    continue
                }
                role.administers.remove(group)
                if !grant.withAdminOption { role.memberOf.removeAll { $0 == group } }
                model.put(role)
            }
        }
    }

    /// REASSIGN OWNED.
    mutating func reassignOwned(_ roles: [RoleReference], to owner: RoleReference) throws(PostgresError) {
        let new = try role(owner)
        for reference in roles {
            guard let old = try role(reference) else { continue }
            guard catalog.isMember(session.user, of: old, withRights: true),
                catalog.isMember(session.user, of: new ?? model.owner, withRights: true)
            else { throw PostgresError(.insufficientPrivilege, "permission denied to reassign objects") }
            let standard = model.owner
            let isOld = { (owner: String?) in (owner ?? standard) == old }
            for var table in Array(model.tables) where isOld(table.owner) {
                table.changeOwner(to: new, of: standard)
                model.put(table)
            }
            for var sequence in Array(model.sequences) where isOld(sequence.owner) {
                sequence.changeOwner(to: new, of: standard)
                model.put(sequence)
            }
            for var type in Array(model.types) where isOld(type.owner) {
                type.changeOwner(to: new, of: standard)
                model.put(type)
            }
            for var function in Array(model.functions) where isOld(function.owner) {
                function.changeOwner(to: new, of: standard)
                model.put(function)
            }
            for var schema in Array(model.schemas) where isOld(schema.owner) {
                schema.changeOwner(to: new, of: standard)
                model.put(schema)
            }
            for var wrapper in Array(model.foreignDataWrappers) where isOld(wrapper.owner) {
                wrapper.changeOwner(to: new, of: standard)
                model.put(wrapper)
            }
            for var server in Array(model.foreignServers) where isOld(server.owner) {
                server.changeOwner(to: new, of: standard)
                model.put(server)
            }
            for var item in Array(model.textSearchConfigurations) where isOld(item.owner) {
                item.owner = new
                model.put(item)
            }
            for var item in Array(model.textSearchDictionaries) where isOld(item.owner) {
                item.owner = new
                model.put(item)
            }
            for var item in Array(model.publications) where isOld(item.owner) {
                item.owner = new
                model.put(item)
            }
            for var item in Array(model.subscriptions) where isOld(item.owner) {
                item.owner = new
                model.put(item)
            }
            for var object in largeObjects where isOld(object.owner) {
                object.changeOwner(to: new, of: standard)
                put(object)
            }
        }
    }
}
