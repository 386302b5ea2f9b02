import PostgresCatalog
import PostgresSQL
import PostgresWire

/// ALTER DATABASE, of the database that the session is connected to.
extension DefinitionRun {
    mutating func alterDatabase(_ statement: AlterDatabaseStatement) throws(PostgresError) {
        try checkDatabase(statement.name.value)
        try checkOwnsDatabase()
        switch statement.change {
        case .setting(let change): Self.apply(change, to: &model.databaseSettings)
        case .refreshCollationVersion: notice("version has not changed")
        case .options(let options) where options.isEmpty: break
        case .options, .tablespace: throw Self.unsupported("changing the options of a database")
        }
    }

    /// Gives the database another owner.
    mutating func setDatabaseOwner(_ owner: String?, of name: String) throws(PostgresError) {
        try checkDatabase(name)
        try checkOwnsDatabase()
        model.databasePrivileges = model.databasePrivileges?.replacingOwner(
            model.databaseOwner ?? model.owner,
            by: owner ?? model.owner
        )
        model.databaseOwner = owner
    }

    /// Refuses a database that there is not, or that has definitions of its own.
    private func checkDatabase(_ name: String) throws(PostgresError) {
        if name == model.database { return }
        guard model.databases.contains(name) else {
            throw PostgresError("3D000", "database \"\(name)\" does not exist")
        }
        throw Self.unsupported("changing another database")
    }

    /// Changes a list of settings: `name=value` each, under the names that PostgreSQL shows.
    static func apply(_ change: SettingChange, to settings: inout [String]) {
        func isOf(_ name: String) -> (String) -> Bool {
            { $0.prefix { $0 != "=" }.lowercased() == name.lowercased() }
        }
        switch change {
        case .set(let set):
            let isSame = isOf(set.name)
            guard case .list(let values) = set.value else {
                settings.removeAll(where: isSame)
                return
            }
            let name = SettingTable.rows.first { $0.name.lowercased() == set.name.lowercased() }?.name ?? set.name
            let text = "\(name)=\(values.map(settingText).joined(separator: ", "))"
            if let place = settings.firstIndex(where: isSame) { settings[place] = text } else { settings.append(text) }
        case .reset(let reset):
            guard let name = reset.name else { return settings.removeAll() }
            settings.removeAll(where: isOf(name))
        }
    }
}
