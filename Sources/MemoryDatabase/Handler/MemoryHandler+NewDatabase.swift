import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// CREATE DATABASE: a copy of another database, by default of the empty one.
extension MemoryHandler {
    func createDatabase(_ create: CreateDatabaseStatement, source: String) async throws {
        try refuseBlock("CREATE DATABASE")
        let options = try DatabaseOptions(create.options, isNew: true, source: source)
        if options.hasLocation {
            session.notify(
                PostgresNotice(
                    "LOCATION is not supported anymore",
                    severity: .warning,
                    sqlState: "01000",
                    hint: "Consider using tablespaces instead."
                )
            )
        }
        let catalog = makeEnvironment(database.published.catalog).catalog
        let traits = try newTraits(options, catalog)
        let template = options.template ?? "template1"
        guard let original = server.database(template), let originalTraits = server.traits(of: template) else {
            throw PostgresError("3D000", "template database \"\(template)\" does not exist")
        }
        let owner = original.published.state.model.databaseOwner
        guard originalTraits.isTemplate || catalog.owns(session.currentUser, objectOf: owner) else {
            throw PostgresError(.insufficientPrivilege, "permission denied to copy database \"\(template)\"")
        }
        try checkLocale(options, of: original.published.state.model, template)
        let name = create.name.value
        let roles = Array(database.published.state.model.roles)
        let outcome = try await waitForSessions { [self] in
            server.create(name, from: template, traits, roles: roles, reader: database)
        }
        switch outcome {
        case .done: return
        case .exists: throw PostgresError("42P04", "database \"\(name)\" already exists")
        case .missing: throw PostgresError("3D000", "template database \"\(template)\" does not exist")
        case .inUse(let count): throw Self.inUse("source database", template, count)
        }
    }

    /// What the new database is, where the user may say so.
    private func newTraits(
        _ options: DatabaseOptions,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> DatabaseTraits {
        let user = session.currentUser
        if let owner = options.owner, owner != catalog.model.owner, catalog.model.roles[owner] == nil {
            throw PostgresError("42704", "role \"\(owner)\" does not exist")
        }
        guard catalog.isSuperuser(user) || catalog.model.roles[user]?.canCreateDatabases == true else {
            throw PostgresError(.insufficientPrivilege, "permission denied to create database")
        }
        if let owner = options.owner, !catalog.isMember(user, of: owner, withRights: false) {
            throw PostgresError(.insufficientPrivilege, "must be member of role \"\(owner)\"")
        }
        var traits = DatabaseTraits()
        traits.owner = options.owner ?? user
        if traits.owner == catalog.model.owner { traits.owner = nil }
        traits.isTemplate = options.isTemplate ?? false
        traits.allowsConnections = options.allowsConnections ?? true
        traits.connectionLimit = options.connectionLimit ?? -1
        traits.locale = options.collate
        return traits
    }

    /// Texts are kept in UTF-8 and ordered by their bytes; only the empty template may be copied with another locale.
    private func checkLocale(
        _ options: DatabaseOptions,
        of model: CatalogModel,
        _ template: String
    ) throws(PostgresError) {
        let known = ["C", "POSIX", "C.UTF-8", "C.utf8", model.locale]
        for name in [options.collate, options.characterType] {
            if let name, !known.contains(name) { throw PostgresError("42809", "invalid locale name: \"\(name)\"") }
        }
        let characterType = options.characterType ?? model.locale
        if let encoding = options.encoding, encoding != "UTF8" {
            if !["C", "POSIX"].contains(characterType) {
                throw PostgresError(
                    "22023",
                    "encoding \"\(encoding)\" does not match locale \"\(characterType)\"",
                    detail: "The chosen LC_CTYPE setting requires encoding \"UTF8\"."
                )
            }
            guard template == "template0" else {
                throw PostgresError(
                    "22023",
                    "new encoding (\(encoding)) is incompatible with the encoding of the template database (UTF8)",
                    hint: "Use the same encoding as in the template database, or use template0 as template."
                )
            }
            throw DefinitionRun.unsupported("a database with the encoding \(encoding)")
        }
        guard template != "template0" else { return }
        let hint = "Use the same %s as in the template database, or use template0 as template."
        if let collate = options.collate, collate != model.locale {
            throw PostgresError(
                "22023",
                "new collation (\(collate)) is incompatible with the collation of the template database "
                    + "(\(model.locale))",
                hint: hint.replacing("%s", with: "collation")
            )
        }
        if characterType != model.locale {
            throw PostgresError(
                "22023",
                "new LC_CTYPE (\(characterType)) is incompatible with the LC_CTYPE of the template database "
                    + "(\(model.locale))",
                hint: hint.replacing("%s", with: "LC_CTYPE")
            )
        }
    }
}
