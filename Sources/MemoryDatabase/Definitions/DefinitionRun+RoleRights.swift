import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// Who may make, change and grant roles (PostgreSQL 15 docs, CREATE ROLE).
extension DefinitionRun {
    private var isSuperuser: Bool { catalog.isSuperuser(session.user) }

    private var mayMakeRoles: Bool { isSuperuser || model.roles[session.user]?.canCreateRoles == true }

    func checkMayMakeRole(_ options: [RoleOption]) throws(PostgresError) {
        guard !isSuperuser else { return }
        for option in options {
            switch option.kind {
            case .superuser(true): throw Self.denied("must be superuser to create superusers")
            case .replicates(true): throw Self.denied("must be superuser to create replication users")
            case .bypassesRowSecurity(true): throw Self.denied("must be superuser to change bypassrls attribute")
            default: break
            }
        }
        if !mayMakeRoles { throw Self.denied("permission denied to create role") }
    }

    func checkMayAlter(_ role: RoleDefinition, _ options: [RoleOption]) throws(PostgresError) {
        guard !isSuperuser else { return }
        var isPasswordOnly = true
        var changes: Set<String> = []
        for option in options {
            switch option.kind {
            case .superuser: changes.insert("superuser")
            case .replicates: changes.insert("replication")
            case .bypassesRowSecurity: changes.insert("bypassrls")
            case .password: continue
            default: break
            }
            isPasswordOnly = false
        }
        if role.isSuperuser || role.name == model.owner || changes.contains("superuser") {
            throw Self.denied("must be superuser to alter superuser roles or change superuser attribute")
        }
        if role.canReplicate || changes.contains("replication") {
            throw Self.denied("must be superuser to alter replication roles or change replication attribute")
        }
        if changes.contains("bypassrls") { throw Self.denied("must be superuser to change bypassrls attribute") }
        if !mayMakeRoles, !isPasswordOnly || role.name != session.user { throw Self.denied("permission denied") }
    }

    func checkMayRenameRole() throws(PostgresError) {
        if !mayMakeRoles { throw Self.denied("permission denied to rename role") }
    }

    /// Remarks on roles are for those who make roles.
    func checkMayComment(onRole name: String) throws(PostgresError) {
        guard !isSuperuser else { return }
        if name == model.owner || model.roles[name]?.isSuperuser == true { throw Self.denied("must be superuser") }
        if !mayMakeRoles { throw Self.denied("must have CREATEROLE privilege") }
    }

    func checkMayDrop(role: RoleDefinition) throws(PostgresError) {
        if !mayMakeRoles { throw Self.denied("permission denied to drop role") }
        if role.isSuperuser, !isSuperuser { throw Self.denied("must be superuser to drop superusers") }
    }

    /// Only who administers a role makes others its members.
    func checkMayGrant(role name: String) throws(PostgresError) {
        guard !isSuperuser else { return }
        if name == model.owner || model.roles[name]?.isSuperuser == true {
            throw Self.denied("must be superuser to alter superusers")
        }
        guard !mayMakeRoles, !administers(name) else { return }
        throw Self.denied("must have admin option on role \"\(name)\"")
    }

    private func administers(_ name: String) -> Bool {
        model.roles.contains { role in
            role.administers.contains(name) && catalog.isMember(session.user, of: role.name, withRights: false)
        }
    }

    private static func denied(_ message: String) -> PostgresError {
        PostgresError(.insufficientPrivilege, message)
    }
}
