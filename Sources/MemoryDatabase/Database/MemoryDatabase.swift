import PostgresCatalog
import PostgresExtensions
import PostgresWire
import Synchronization

/// A database whose rows are in memory, for all connections to it.
final class MemoryDatabase: Sendable {
    /// Its name.
    let name: String
    let clock: CommitClock
    let locks: LockManager
    let serializable = SerializableWatch()
    let largeObjects: LargeObjectStorage
    let snapshots = ExportedSnapshots()
    private let current: Mutex<PublishedState>
    /// What others have published of temporary objects while a transaction has the definitions locked; nil where none has.
    private let besides = Mutex<[TemporaryChanges]?>(nil)
    private let temporaryRanges = Mutex(TemporaryRanges())

    /// An empty database.
    init(name: String, databases: [String] = [], owner: String = "postgres") {
        self.name = name
        var model = CatalogModel(database: name, databases: databases, owner: owner)
        model.availableExtensions = ExtensionScripts.available
        model.nextOID = .firstUserObject
        let state = PublishedState(DatabaseState(model: model))
        clock = CommitClock()
        locks = LockManager(database: state.catalog.databaseOID)
        largeObjects = LargeObjectStorage(clock: clock)
        current = Mutex(state)
    }

    /// A database with what is committed of another one, which nobody is writing to.
    ///
    /// Privileges, settings and remarks of the database itself are not copied.
    ///
    /// - Parameter roles: The roles that its users have, as far as it does not know them.
    convenience init(
        copying other: MemoryDatabase,
        as name: String,
        _ traits: DatabaseTraits,
        roles: [RoleDefinition]
    ) {
        var model = other.published.state.model
        model.database = name
        model.databaseOwner = traits.owner
        if let locale = traits.locale { model.locale = locale }
        model.databaseSettings = []
        model.databasePrivileges = nil
        model.databaseComment = nil
        for var role in roles where model.roles[role.name] == nil {
            if role.oid.map({ model.object($0) != nil }) ?? true { role.oid = nil }
            let oid = model.put(role)
            model.nextOID = max(model.nextOID ?? .firstUserObject, OID(oid.rawValue &+ 1))
        }
        self.init(other, model)
    }

    /// The same database under another name.
    convenience init(renaming other: MemoryDatabase, to name: String) {
        var model = other.published.state.model
        model.database = name
        self.init(other, model)
    }

    /// The rows and numbers of another database with these definitions.
    private init(_ other: MemoryDatabase, _ model: CatalogModel) {
        name = model.database
        clock = CommitClock(copying: other.clock)
        let clock = clock
        var state = DatabaseState(model: model)
        let source = other.published.state
        for (oid, storage) in zip(source.storages.keys, source.storages.values) {
            state.storages[oid] = TableStorage(copying: storage, clock: clock)
        }
        for (oid, sequence) in zip(source.sequences.keys, source.sequences.values) {
            state.sequences[oid] = SequenceStorage(sequence.value)
        }
        let published = PublishedState(state)
        locks = LockManager(database: published.catalog.databaseOID)
        largeObjects = LargeObjectStorage(copying: other.largeObjects, clock: clock)
        current = Mutex(published)
    }

    /// What is committed.
    var published: PublishedState { current.withLock { $0 } }

    /// A transaction has locked the definitions, and goes by these.
    func definitionsAreLocked() -> PublishedState {
        current.withLock { current in
            besides.withLock { $0 = [] }
            return current
        }
    }

    /// A transaction that has locked the definitions has changed nothing of them.
    func definitionsAreFree() { besides.withLock { $0 = nil } }

    /// The first OID for the temporary objects that a transaction makes, until it gives the range back.
    func takeTemporaryOIDs() -> OID { temporaryRanges.withLock { $0.take() } }

    func giveBackTemporaryOIDs(_ first: OID) { temporaryRanges.withLock { $0.giveBack(first) } }

    /// Publishes what a transaction has changed; `base` is the model that it has made temporary objects in.
    ///
    /// Tables and sequences are locked by the one who changes them, and so are the definitions as a whole, so that nothing
    /// of others is lost. Temporary objects belong to one session.
    func publish(_ working: DatabaseState, _ changes: StateChanges, since base: CatalogModel?) {
        change { state in
            for (oid, storage) in changes.storages { state.storages[oid] = storage }
            for (oid, sequence) in changes.sequences { state.sequences[oid] = sequence }
            if changes.hasOtherModel {
                state.model = working.model
                for change in besides.withLock({ $0.take() }) ?? [] { state.model.apply(change) }
            } else if let base {
                let made = working.model.temporaryChanges(since: base)
                state.model.apply(made)
                besides.withLock { $0?.append(made) }
            }
        }
    }

    /// Takes note of the databases that there are.
    func setDatabases(_ traits: [String: DatabaseTraits]) {
        change { state in
            state.model.databases = traits.keys.sorted()
            state.model.databaseTraits = traits
        }
    }

    /// Changes definitions from outside of the database.
    func changeModel(_ body: (inout CatalogModel) -> Void) { change { body(&$0.model) } }

    private func change(_ body: (inout DatabaseState) -> Void) {
        current.withLock { current in
            var state = current.state
            body(&state)
            state.changed()
            current = PublishedState(state)
        }
    }
}

/// A state that is committed, with the catalog that all connections see of it.
final class PublishedState: Sendable {
    let state: DatabaseState
    let catalog: CatalogSnapshot

    init(_ state: DatabaseState) {
        self.state = state
        catalog = CatalogSnapshot(state.model, generation: UInt64(state.generation))
    }
}
