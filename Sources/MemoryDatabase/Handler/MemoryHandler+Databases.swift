import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// DROP DATABASE, and what ALTER DATABASE does to other databases than that of the session, or to all of them.
extension MemoryHandler {
    /// The handler of such a statement; nil for any other.
    func databaseHandler(of statement: ParsedStatement) -> StatementHandler? {
        switch statement.statement {
        case .definition(.createDatabase(let create)):
            return StatementHandler { [self] handled in
                try await createDatabase(create, source: handled.source)
                return nil
            }
        case .definition(.drop(let drop)) where drop.kind == .database:
            return StatementHandler { [self] _ in
                try refuseBlock("DROP DATABASE")
                for case .name(let name) in drop.names { try await dropDatabase(name.name, drop) }
                return nil
            }
        case .definition(.alterDatabase(let alter)):
            guard alter.name.value != database.name || alter.hasOptions else { return nil }
            return StatementHandler { [self] handled in
                try alterDatabase(alter, source: handled.source)
                return nil
            }
        case .definition(.rename(let rename)) where rename.object.kind == .database:
            guard case .name(let name) = rename.object.name else { return nil }
            return StatementHandler { [self] _ in
                try await renameDatabase(name.name, to: rename.newName.value)
                return nil
            }
        default: return nil
        }
    }

    /// Begins to use the database that the client has named.
    func enterDatabase() throws(PostgresError) {
        let name = session.database
        guard let (found, traits, sessions) = server.enter(name) else {
            throw PostgresError("3D000", "database \"\(name)\" does not exist")
        }
        let limit = Int(traits.connectionLimit)
        let isSuperuser = makeEnvironment(found.published.catalog).catalog.isSuperuser(session.user)
        if traits.allowsConnections, limit < 0 || sessions <= limit || isSuperuser {
            opened = found
            return
        }
        server.leave(found)
        guard traits.allowsConnections else {
            throw PostgresError("55000", "database \"\(name)\" is not currently accepting connections")
        }
        throw PostgresError("53300", "too many connections for database \"\(name)\"")
    }

    /// Tries what needs a database for itself for as long as others use it, up to five seconds as PostgreSQL does.
    func waitForSessions(_ attempt: () -> MemoryServer.Outcome) async throws -> MemoryServer.Outcome {
        for _ in 0..<server.patience {
            let outcome = attempt()
            guard case .inUse = outcome else { return outcome }
            try await Task.sleep(for: .milliseconds(100))
        }
        return attempt()
    }

    static func inUse(_ kind: String, _ name: String, _ count: Int) -> PostgresError {
        PostgresError(
            "55006",
            "\(kind) \"\(name)\" is being accessed by other users",
            detail: count == 1
                ? "There is 1 other session using the database."
                : "There are \(count) other sessions using the database."
        )
    }

    private func missing(_ name: String) -> PostgresError {
        PostgresError("3D000", "database \"\(name)\" does not exist")
    }

    /// The database of a name, which the user must own.
    private func ownDatabase(_ name: String) throws(PostgresError) -> MemoryDatabase {
        guard let found = server.database(name) else { throw missing(name) }
        let catalog = makeEnvironment(database.published.catalog).catalog
        guard catalog.owns(session.currentUser, objectOf: found.published.state.model.databaseOwner) else {
            throw PostgresError(.insufficientPrivilege, "must be owner of database \(name)")
        }
        return found
    }

    private func dropDatabase(_ name: String, _ drop: DropStatement) async throws {
        guard server.database(name) != nil || !drop.ifExists else {
            return session.notify(PostgresNotice("database \"\(name)\" does not exist, skipping"))
        }
        let found = try ownDatabase(name)
        guard server.traits(of: name)?.isTemplate != true else {
            throw PostgresError("42809", "cannot drop a template database")
        }
        guard found !== database else { throw PostgresError("55006", "cannot drop the currently open database") }
        let outcome = try await waitForSessions { [self] in server.drop(name, isForced: drop.isForced) }
        switch outcome {
        case .done, .exists: return
        case .missing: throw missing(name)
        case .inUse(let count): throw Self.inUse("database", name, count)
        }
    }

    private func renameDatabase(_ name: String, to new: String) async throws {
        let found = try ownDatabase(name)
        let catalog = makeEnvironment(database.published.catalog).catalog
        let (user, roles) = (session.currentUser, catalog.model.roles)
        guard catalog.isSuperuser(user) || roles[user]?.canCreateDatabases == true else {
            throw PostgresError(.insufficientPrivilege, "permission denied to rename database")
        }
        guard server.database(new) == nil else { throw PostgresError("42P04", "database \"\(new)\" already exists") }
        guard found !== database else { throw PostgresError("0A000", "current database cannot be renamed") }
        let outcome = try await waitForSessions { [self] in server.rename(name, to: new) }
        switch outcome {
        case .done: return
        case .exists: throw PostgresError("42P04", "database \"\(new)\" already exists")
        case .missing: throw missing(name)
        case .inUse(let count): throw Self.inUse("database", name, count)
        }
    }

    private func alterDatabase(_ alter: AlterDatabaseStatement, source: String) throws(PostgresError) {
        let name = alter.name.value
        switch alter.change {
        case .options(let given):
            let options = try DatabaseOptions(given, isNew: false, source: source)
            let found = try ownDatabase(name)
            if options.allowsConnections == false, found === database {
                throw PostgresError("22023", "cannot disallow connections for current database")
            }
            server.change(name) { traits in
                traits.isTemplate = options.isTemplate ?? traits.isTemplate
                traits.allowsConnections = options.allowsConnections ?? traits.allowsConnections
                traits.connectionLimit = options.connectionLimit ?? traits.connectionLimit
            }
        case .setting(let change):
            try ownDatabase(name).changeModel { DefinitionRun.apply(change, to: &$0.databaseSettings) }
        case .refreshCollationVersion:
            _ = try ownDatabase(name)
            session.notify(PostgresNotice("version has not changed"))
        case .tablespace(let space):
            throw PostgresError("42704", "tablespace \"\(space.value)\" does not exist")
        }
    }
}

extension AlterDatabaseStatement {
    /// Whether it is about what the server says of the database, not the database itself.
    fileprivate var hasOptions: Bool {
        if case .options(let options) = change { return !options.isEmpty }
        return false
    }
}
