import PostgresCatalog
import PostgresWire
import Synchronization

/// A database whose rows are in memory, for all connections to it.
final class MemoryDatabase: Sendable {
    /// Its name.
    let name: String
    let clock = CommitClock()
    let locks = LockManager()
    private let state: Mutex<DatabaseState>
    private let known = Mutex<(generation: Int, catalog: CatalogSnapshot)?>(nil)

    /// An empty database.
    init(name: String, databases: [String] = [], owner: String = "postgres") {
        self.name = name
        var model = CatalogModel(database: name, databases: databases, owner: owner)
        model.nextOID = .firstUserObject
        state = Mutex(DatabaseState(model: model))
    }

    /// What is committed.
    var published: DatabaseState { state.withLock { $0 } }

    /// Publishes what a transaction has changed.
    ///
    /// Tables and sequences are locked by the one who changes them, and so are the definitions as a whole, so that nothing
    /// of others is lost.
    func publish(_ working: DatabaseState, _ changes: StateChanges) {
        state.withLock { state in
            for (oid, storage) in changes.storages { state.storages[oid] = storage }
            for (oid, sequence) in changes.sequences { state.sequences[oid] = sequence }
            if changes.hasOtherModel { state.model = working.model }
            state.changed()
        }
    }

    /// The catalog of a state; that of the published one is shared by all connections.
    func catalog(of state: DatabaseState) -> CatalogSnapshot {
        let found = known.withLock { known -> CatalogSnapshot? in
            guard let known, known.generation == state.generation else { return nil }
            return known.catalog
        }
        if let found { return found }
        let made = CatalogSnapshot(state.model, generation: UInt64(state.generation))
        known.withLock { known in
            if known?.generation ?? 0 < state.generation { known = (state.generation, made) }
        }
        return made
    }
}
