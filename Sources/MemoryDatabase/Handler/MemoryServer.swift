import Synchronization

/// The databases that a server of `memory` has.
final class MemoryServer: Sendable {
    private struct Entry {
        var database: MemoryDatabase
        /// How many sessions use it.
        var sessions = 0
    }

    /// What has become of a database that was to be dropped.
    enum DropOutcome: Hashable, Sendable {
        case dropped, missing
        case inUse(Int)
    }

    /// The database that was named first.
    let first: MemoryDatabase
    /// The transactions that wait to be finished.
    let prepared: PreparedTransactions
    private let entries: Mutex<[String: Entry]>

    /// Empty databases of these names.
    ///
    /// The databases that every PostgreSQL has are there too: clients that administer connect to `postgres`.
    init(databases given: [String], preparedTransactions: Int = 0) {
        prepared = PreparedTransactions(limit: preparedTransactions)
        let names = given + ["postgres", "template1"].filter { !given.contains($0) }
        var made: [String: Entry] = [:]
        let first = MemoryDatabase(name: names.first ?? "postgres", databases: names + ["template0"])
        made[first.name] = Entry(database: first)
        for name in names where made[name] == nil {
            made[name] = Entry(database: MemoryDatabase(name: name, databases: names + ["template0"]))
        }
        self.first = first
        entries = Mutex(made)
    }

    /// The database of this name.
    func database(_ name: String) -> MemoryDatabase? { entries.withLock { $0[name]?.database } }

    /// The database of this name for a session that begins; `leave` ends that.
    func enter(_ name: String) -> MemoryDatabase? {
        entries.withLock { entries in
            entries[name]?.sessions += 1
            return entries[name]?.database
        }
    }

    /// A session of a database has ended.
    func leave(_ name: String) { entries.withLock { $0[name]?.sessions -= 1 } }

    /// Makes a database; false where there is one of this name.
    func create(_ name: String) -> Bool {
        entries.withLock { entries in
            guard entries[name] == nil else { return false }
            entries[name] = Entry(
                database: MemoryDatabase(name: name, databases: Array(entries.keys) + [name, "template0"])
            )
            Self.tell(entries)
            return true
        }
    }

    /// Drops a database; one that sessions use only by force, and they go on with it until they end.
    func drop(_ name: String, isForced: Bool) -> DropOutcome {
        entries.withLock { entries in
            guard let entry = entries[name] else { return .missing }
            guard isForced || entry.sessions == 0 else { return .inUse(entry.sessions) }
            entries[name] = nil
            Self.tell(entries)
            return .dropped
        }
    }

    /// Every database lists all of them.
    private static func tell(_ entries: [String: Entry]) {
        let names = (entries.keys + ["template0"]).sorted()
        for entry in entries.values { entry.database.setDatabases(names) }
    }
}
