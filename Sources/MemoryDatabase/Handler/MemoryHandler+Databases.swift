import PostgresProto
import PostgresSQL
import PostgresWire

/// CREATE DATABASE and DROP DATABASE; a new database is empty, whatever template is named.
extension MemoryHandler {
    /// The handler of such a statement; nil for any other.
    func databaseHandler(of statement: ParsedStatement) -> StatementHandler? {
        switch statement.statement {
        case .definition(.createDatabase(let create)):
            return StatementHandler { [self] _ in
                try refuseBlock("CREATE DATABASE")
                try checkMayCreateDatabase()
                guard server.create(create.name.value) else {
                    throw PostgresError("42P04", "database \"\(create.name.value)\" already exists")
                }
                return nil
            }
        case .definition(.drop(let drop)) where drop.kind == .database:
            return StatementHandler { [self] _ in
                try refuseBlock("DROP DATABASE")
                for case .name(let name) in drop.names { try dropDatabase(name.name, drop) }
                return nil
            }
        default: return nil
        }
    }

    private func checkMayCreateDatabase() throws(PostgresError) {
        let environment = makeEnvironment(database.published.catalog)
        let (catalog, user) = (environment.catalog, environment.currentUser)
        guard catalog.isSuperuser(user) || catalog.model.roles[user]?.canCreateDatabases == true else {
            throw PostgresError(.insufficientPrivilege, "permission denied to create database")
        }
    }

    private func dropDatabase(_ name: String, _ drop: DropStatement) throws(PostgresError) {
        let environment = makeEnvironment(database.published.catalog)
        let catalog = environment.catalog
        if catalog.model.databases.contains(name) || name == database.name,
            !catalog.owns(environment.currentUser, objectOf: catalog.model.databaseOwner)
        {
            throw PostgresError(.insufficientPrivilege, "must be owner of database \(name)")
        }
        guard name != database.name else {
            throw PostgresError("55006", "cannot drop the currently open database")
        }
        switch server.drop(name, isForced: drop.isForced) {
        case .dropped: return
        case .missing:
            guard drop.ifExists else { throw PostgresError("3D000", "database \"\(name)\" does not exist") }
            session.notify(PostgresNotice("database \"\(name)\" does not exist, skipping"))
        case .inUse(let count):
            throw PostgresError(
                "55006",
                "database \"\(name)\" is being accessed by other users",
                detail: count == 1
                    ? "There is 1 other session using the database."
                    : "There are \(count) other sessions using the database."
            )
        }
    }
}
