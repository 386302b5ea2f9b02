import PostgresCatalog
import PostgresWire

/// Whose rights the session has: the user that it came as, the one of SET SESSION AUTHORIZATION, and the role of SET ROLE.
extension Session {
    /// `session_user`.
    public var sessionUser: String { roles.session }

    /// `current_user`: whose rights statements have.
    public var currentUser: String { roles.current }

    /// Both names; they are looked up again when a setting has changed.
    private var roles: (session: String, current: String) {
        if let cachedRoles { return cachedRoles }
        var session = settings.value("session_authorization") ?? ""
        if session.isEmpty { session = user }
        let role = settings.value("role") ?? "none"
        let made = (session: session, current: definer ?? (role == "none" ? session : role))
        cachedRoles = made
        return made
    }

    /// Checks what SET ROLE names.
    func checkMaySetRole(_ name: String) throws(PostgresError) {
        guard name != "none" else { return }
        let catalog = try catalogOfRoles(with: name)
        guard let catalog, !catalog.isMember(sessionUser, of: name, withRights: false) else { return }
        throw PostgresError(.insufficientPrivilege, "permission denied to set role \"\(name)\"")
    }

    /// Checks what SET SESSION AUTHORIZATION names: only a superuser may become another user.
    func checkMaySetUser(_ name: String) throws(PostgresError) {
        let catalog = try catalogOfRoles(with: name)
        guard let catalog, name != user, !catalog.isSuperuser(user) else { return }
        throw PostgresError(.insufficientPrivilege, "permission denied to set session authorization")
    }

    /// The catalog that knows a role; nil where none is kept, which knows only the user of the session.
    private func catalogOfRoles(with name: String) throws(PostgresError) -> CatalogSnapshot? {
        let catalog = handler?.currentCatalog
        guard name == user || catalog?.roleOID(named: name) != nil else {
            throw PostgresError(.invalidParameterValue, "role \"\(name)\" does not exist")
        }
        return catalog
    }

    /// Sets `is_superuser` by whose rights the session has now.
    func noteSuperuser(isLocal: Bool) {
        settings.store("is_superuser", isNowSuperuser ? "on" : "off", isLocal: isLocal)
        settingsDidChange()
    }

    /// Sets what `is_superuser` is when the session begins.
    func noteSuperuserAtStart() {
        settings.storeInitial("is_superuser", isNowSuperuser ? "on" : "off")
        settingsDidChange()
    }

    private var isNowSuperuser: Bool { handler?.currentCatalog?.isSuperuser(currentUser) ?? true }
}
