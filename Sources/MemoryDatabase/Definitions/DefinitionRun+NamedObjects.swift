import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Objects that are known by a name without a schema: foreign data, replication, event triggers.
extension DefinitionRun {
    /// ALTER … RENAME of such an object; false for one of another kind.
    mutating func renameNamed(
        _ kind: ObjectKind,
        _ old: String,
        to name: String
    ) throws(PostgresError) -> Bool {
        func free(_ word: String, _ isTaken: Bool) throws(PostgresError) {
            guard isTaken else { return }
            throw PostgresError("42710", "\(word) \"\(name)\" already exists")
        }
        switch kind {
        case .foreignDataWrapper:
            var item = try wrapper(old)
            try checkOwner(item.owner, "foreign-data wrapper", old)
            try free("foreign-data wrapper", model.foreignDataWrappers.oid(of: name) != nil)
            item.name = name
            model.put(item)
            for var server in Array(model.foreignServers) where server.wrapper == old {
                server.wrapper = name
                model.put(server)
            }
        case .server:
            var item = try server(old)
            try checkOwner(item.owner, "foreign server", old)
            try free("server", model.foreignServers.oid(of: name) != nil)
            item.name = name
            model.put(item)
            for var table in Array(model.tables) where table.server == old {
                table.server = name
                model.put(table)
            }
        case .publication:
            var item = try publication(old)
            try checkOwner(item.owner, "publication", old)
            try free("publication", model.publications.oid(of: name) != nil)
            item.name = name
            model.put(item)
        case .subscription:
            var item = try subscription(old)
            try checkOwner(item.owner, "subscription", old)
            try free("subscription", model.subscriptions.oid(of: name) != nil)
            item.name = name
            model.put(item)
        case .eventTrigger:
            var item = try eventTrigger(old)
            try checkOwner(item.owner, "event trigger", old)
            try free("event trigger", model.eventTriggers.oid(of: name) != nil)
            item.name = name
            model.put(item)
        default: return false
        }
        return true
    }

    /// Lets publications mean a table by its new name, or no more.
    mutating func republish(_ old: TableName, as new: TableName?) {
        for var publication in Array(model.publications) where publication.tables.contains(where: { $0.name == old }) {
            if let new {
                for index in publication.tables.indices where publication.tables[index].name == old {
                    publication.tables[index].name = new
                }
            } else {
                publication.tables.removeAll { $0.name == old }
            }
            model.put(publication)
        }
    }

    /// Lets publications mean a schema by its new name, or no more.
    mutating func republish(schema old: String, as new: String?) {
        for var publication in Array(model.publications) {
            let before = publication
            if let new {
                for index in publication.schemas.indices where publication.schemas[index].name == old {
                    publication.schemas[index].name = new
                }
                for index in publication.tables.indices where publication.tables[index].name.schema == old {
                    publication.tables[index].name.schema = new
                }
            } else {
                publication.schemas.removeAll { $0.name == old }
            }
            if publication != before { model.put(publication) }
        }
    }
}
