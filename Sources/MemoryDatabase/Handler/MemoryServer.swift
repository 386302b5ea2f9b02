import PostgresCatalog
import Synchronization

/// The databases that a server of `memory` has.
final class MemoryServer: Sendable {
    private struct Entry {
        var database: MemoryDatabase
        var traits: DatabaseTraits
        /// How many sessions use it.
        var sessions = 0
    }

    /// What has become of what was to be done with a database.
    enum Outcome: Hashable, Sendable {
        case done, missing, exists
        case inUse(Int)
    }

    /// The database that was named first.
    let first: MemoryDatabase
    /// The transactions that wait to be finished.
    let prepared: PreparedTransactions
    /// How often one who needs a database for itself looks whether the others have left it, a tenth of a second each time.
    let patience: Int
    private let entries: Mutex<[String: Entry]>

    /// Empty databases of these names.
    ///
    /// The databases that every PostgreSQL has are there too: clients that administer connect to `postgres`.
    init(databases given: [String], preparedTransactions: Int = 0, patience: Int = 50) {
        prepared = PreparedTransactions(limit: preparedTransactions)
        self.patience = patience
        let names = given + ["postgres", "template0", "template1"].filter { !given.contains($0) }
        var made: [String: Entry] = [:]
        for name in names where made[name] == nil {
            var traits = DatabaseTraits()
            traits.isTemplate = name == "template0" || name == "template1"
            traits.allowsConnections = name != "template0"
            made[name] = Entry(database: MemoryDatabase(name: name, databases: names), traits: traits)
        }
        Self.tell(made)
        first = made[names.first ?? "postgres"]?.database ?? MemoryDatabase(name: "postgres")
        entries = Mutex(made)
    }

    /// The database of this name.
    func database(_ name: String) -> MemoryDatabase? { entries.withLock { $0[name]?.database } }

    /// What is said of the database of this name.
    func traits(of name: String) -> DatabaseTraits? { entries.withLock { $0[name]?.traits } }

    /// The database of this name for a session that begins, with how many sessions use it then; `leave` ends that.
    func enter(_ name: String) -> (database: MemoryDatabase, traits: DatabaseTraits, sessions: Int)? {
        entries.withLock { entries in
            entries[name]?.sessions += 1
            return entries[name].map { ($0.database, $0.traits, $0.sessions) }
        }
    }

    /// A session of a database has ended.
    func leave(_ database: MemoryDatabase) {
        entries.withLock { entries in
            guard entries[database.name]?.database === database else { return }
            entries[database.name]?.sessions -= 1
        }
    }

    /// Makes a database that is like another one, which only a session of `reader` may use meanwhile.
    func create(
        _ name: String,
        from template: String,
        _ traits: DatabaseTraits,
        roles: [RoleDefinition],
        reader: MemoryDatabase
    ) -> Outcome {
        entries.withLock { entries in
            guard entries[name] == nil else { return .exists }
            guard let source = entries[template] else { return .missing }
            let others = source.sessions - (source.database === reader ? 1 : 0)
            guard others <= 0 else { return .inUse(others) }
            let copy = MemoryDatabase(copying: source.database, as: name, traits, roles: roles)
            entries[name] = Entry(database: copy, traits: traits)
            Self.tell(entries)
            return .done
        }
    }

    /// Drops a database; one that sessions use only by force, and they go on with it until they end.
    func drop(_ name: String, isForced: Bool) -> Outcome {
        entries.withLock { entries in
            guard let entry = entries[name] else { return .missing }
            guard isForced || entry.sessions == 0 else { return .inUse(entry.sessions) }
            entries[name] = nil
            Self.tell(entries)
            return .done
        }
    }

    /// Gives a database that nobody uses another name.
    func rename(_ name: String, to new: String) -> Outcome {
        entries.withLock { entries in
            guard let entry = entries[name] else { return .missing }
            guard entries[new] == nil else { return .exists }
            guard entry.sessions == 0 else { return .inUse(entry.sessions) }
            let renamed = MemoryDatabase(renaming: entry.database, to: new)
            entries[name] = nil
            entries[new] = Entry(database: renamed, traits: entry.traits)
            Self.tell(entries)
            return .done
        }
    }

    /// Changes what is said of a database.
    func change(_ name: String, _ body: (inout DatabaseTraits) -> Void) {
        entries.withLock { entries in
            guard var entry = entries[name] else { return }
            body(&entry.traits)
            entries[name] = entry
            Self.tell(entries)
        }
    }

    /// Every database lists all of them.
    private static func tell(_ entries: [String: Entry]) {
        let traits = entries.mapValues { entry in
            var traits = entry.traits
            let model = entry.database.published.state.model
            traits.owner = model.databaseOwner
            traits.locale = model.locale
            return traits
        }
        for entry in entries.values { entry.database.setDatabases(traits) }
    }
}
