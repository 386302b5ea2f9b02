import PostgresCatalog
import PostgresProto
import PostgresWire

/// A transaction of one session: its rows, and its own copy of the definitions where it changes them.
final class MemoryTransaction {
    private struct Savepoint {
        var name: String
        var point: Point
    }

    /// All that a savepoint goes back to.
    private struct Point {
        var rows: StorageTransaction.Mark
        var working: DatabaseState?
        var basis: PublishedState?
        var changes: StateChanges
        var references: [ReferenceCheck]
        var exclusions: [ExclusionCheck]
        var indexes: Int
        var droppedIndexes: Int
        var locks: Int
        var constraintModes: ConstraintModes
    }

    let database: MemoryDatabase
    let rows: StorageTransaction
    /// The state with its own changes; nil where it has made none.
    private var working: DatabaseState?
    /// The first of the OIDs that it has for temporary objects.
    private var temporaryOIDs: OID?
    /// What was published when it began to make changes; its own state is that with the changes.
    private var basis: PublishedState?
    private var changes = StateChanges()
    private var savepoints: [Savepoint] = []
    /// The large objects that it has opened.
    var openObjects = LargeObjectDescriptors()
    /// The indexes that it has added to tables of others, which its rollback takes away.
    private var addedIndexes: [(storage: TableStorage, index: OID)] = []
    /// The indexes that it has taken away, which its rollback makes anew.
    private var droppedIndexes: [(storage: TableStorage, index: TableIndex)] = []
    /// The foreign keys to look at.
    var references: [ReferenceCheck] = []
    /// The rows that exclusion constraints are to look at.
    var exclusions: [ExclusionCheck] = []
    /// The constraints that SET CONSTRAINTS has said something about.
    var constraintModes = ConstraintModes()
    private var hasLockedTemporaryTable = false
    /// The snapshots of it that others may see.
    var exportedSnapshots: [String] = []
    /// Whether it has failed, so that it holds nothing any more.
    private(set) var hasEnded = false
    /// The modes in which it has locked tables, as bits.
    private var heldLocks: [OID: UInt16] = [:]
    /// The locks that it has taken, in this order: going back to a savepoint gives up those behind it.
    private var takenLocks: [(tag: LockTag, mode: LockMode)] = []
    private var ownCatalog: CatalogSnapshot?
    /// The state that the running statement goes by.
    private var statementState: PublishedState?
    /// Whether it is to be as if there were no others (SERIALIZABLE).
    let isSerializable: Bool
    /// Its number among the serializable transactions, once it has begun.
    private var serialNumber: SerializableWatch.Number?

    init(
        _ database: MemoryDatabase,
        session: SessionNumber,
        isRepeatable: Bool,
        isSerializable: Bool = false,
        tally: ActivityTally = ActivityTally()
    ) {
        self.database = database
        self.isSerializable = isSerializable
        rows = StorageTransaction(
            clock: database.clock,
            locks: database.locks,
            session: session,
            isRepeatable: isRepeatable,
            tally: tally
        )
    }

    // What it sees of the definitions

    /// The database as the running statement sees it.
    var state: DatabaseState { working ?? published.state }

    private var published: PublishedState { statementState ?? database.published }

    /// The catalog as the running statement sees it.
    var catalog: CatalogSnapshot {
        // A statement is understood before it begins.
        if statementState == nil { followOthers() }
        guard let working else { return published.catalog }
        if let ownCatalog { return ownCatalog }
        let made = CatalogSnapshot(working.model, generation: UInt64(working.generation))
        ownCatalog = made
        return made
    }

    /// The table of this name with its rows; nil where there is none that has rows.
    func table(_ name: TableName) -> TableAccess? {
        if let working { return working.table(name) }
        return published.state.table(name)
    }

    /// The table of this name with those that inherit from it, or with its partitions; nil where there are none.
    ///
    /// - Throws: what the expressions of bounds, keys and checks say.
    func family(_ name: TableName) throws(PostgresError) -> TableFamily? { try state.family(name, catalog) }

    // What it changes of them

    /// Changes the definitions; others who want to wait until this transaction has ended.
    func changeModel<Result>(_ change: (inout CatalogModel) throws -> Result) async throws -> Result {
        try await beginToChangeModel()
        return try changeLockedModel(change)
    }

    /// Changes the definitions, which it has locked.
    func changeLockedModel<Result>(_ change: (inout CatalogModel) throws -> Result) rethrows -> Result {
        var state = working ?? database.published.state
        let result = try change(&state.model)
        changes.hasOtherModel = true
        replaceState(state)
        return result
    }

    /// Waits for the right to change definitions, and goes by the latest ones from then on.
    func beginToChangeModel() async throws {
        guard !changes.hasOtherModel else { return }
        try await database.locks.acquire(definitionsLock)
        hasLockedDefinitions()
    }

    /// What locks the definitions against others who want to change them.
    var definitionsLock: LockRequest {
        LockRequest(tag: .definitions, mode: .exclusive, session: rows.session, patience: rows.patience)
    }

    /// Makes and drops temporary objects of the session, for which it waits for nobody.
    func changeTemporaryObjects<Result>(_ change: (inout CatalogModel) throws -> Result) async throws -> Result {
        guard !changes.hasOtherModel else { return try changeLockedModel(change) }
        let published = database.published
        var state = working ?? published.state
        if working == nil { basis = published }
        if !changes.hasTemporaryObjects {
            let first = temporaryOIDs ?? database.takeTemporaryOIDs()
            temporaryOIDs = first
            state.model.nextOID = first
        }
        let result = try change(&state.model)
        changes.hasTemporaryObjects = true
        replaceState(state)
        return result
    }

    /// Changes what the definitions say of some tables, waiting for others only where these may know the tables.
    func changeModel<Result>(
        of tables: some Sequence<OID>,
        _ change: (inout CatalogModel) throws -> Result
    ) async throws -> Result {
        tables.allSatisfy { $0 >= TemporaryChanges.firstOID }
            ? try await changeTemporaryObjects(change) : try await changeModel(change)
    }

    /// Goes by what others have published meanwhile, with its own changes; one that has locked the definitions knows that
    /// nobody else has changed them.
    private func followOthers() {
        guard let working, let basis, !changes.hasOtherModel else { return }
        let published = database.published
        guard published !== basis else { return }
        var state = withOwnChanges(published.state)
        if changes.hasTemporaryObjects {
            state.model.apply(working.model.temporaryChanges(since: basis.state.model))
            state.model.nextOID = working.model.nextOID
        }
        self.basis = published
        replaceState(state)
    }

    /// A state with the rows and numbers that it has changed.
    private func withOwnChanges(_ state: DatabaseState) -> DatabaseState {
        var state = state
        for (oid, storage) in changes.storages { state.storages[oid] = storage }
        for (oid, sequence) in changes.sequences { state.sequences[oid] = sequence }
        return state
    }

    /// Whether it may change the definitions.
    var mayChangeModel: Bool { changes.hasOtherModel }

    /// Goes by the latest definitions from here on, having locked them.
    func hasLockedDefinitions() {
        guard !changes.hasOtherModel else { return }
        takenLocks.append((.definitions, .exclusive))
        // What was changed before without the definitions stays on top of what others have published since.
        let published = database.definitionsAreLocked()
        var state = withOwnChanges(published.state)
        if changes.hasTemporaryObjects, let working, let basis {
            state.model.apply(working.model.temporaryChanges(since: basis.state.model))
        }
        changes.hasOtherModel = true
        basis = published
        replaceState(state)
    }

    /// Gives a table other rows, or none at all; the caller has locked it.
    func setStorage(_ storage: TableStorage?, of table: OID) {
        var state = state
        state.storages[table] = storage
        changes.storages.updateValue(storage, forKey: table)
        replaceState(state)
    }

    /// Lets a sequence count anew, or drops its numbers.
    func setSequence(_ sequence: SequenceStorage?, of oid: OID) {
        var state = state
        state.sequences[oid] = sequence
        changes.sequences.updateValue(sequence, forKey: oid)
        replaceState(state)
    }

    private func replaceState(_ state: DatabaseState) {
        var state = state
        if working == nil, basis == nil { basis = published }
        state.changed()
        working = state
        ownCatalog = nil
        // A transaction that changes only definitions has something to commit, too.
        _ = rows.writer()
    }

    /// Adds an index to a table's rows; the caller has locked the table against writers.
    func add(
        _ index: TableIndex,
        to storage: TableStorage,
        checking check: () throws(PostgresError) -> Void
    ) throws(PostgresError) {
        try storage.add(index, checking: check)
        addedIndexes.append((storage, index.id))
        replaceState(state)
    }

    /// Takes an index away; the caller has locked the table against all others.
    func dropIndex(_ index: OID, of storage: TableStorage) {
        guard let dropped = storage.indexes.first(where: { $0.id == index }) else { return }
        storage.removeIndex(index)
        droppedIndexes.append((storage, dropped))
        replaceState(state)
    }

    /// Whether it has used temporary objects of its session.
    var usesTemporaryObjects: Bool {
        if hasLockedTemporaryTable { return true }
        let models = [working?.model, database.published.state.model]
        return changes.storages.keys.contains { oid in
            models.contains { $0?.tables[oid]?.name.schema.hasPrefix("pg_temp") == true }
        }
    }

    /// Locks a table until the transaction ends.
    ///
    /// - Throws: 55P03 where it is not to wait, or waits too long.
    func lock(_ table: OID, _ mode: LockMode, name: TableName, waits: Bool = true) async throws {
        let bit = UInt16(1) << UInt16(mode.rawValue)
        if heldLocks[table, default: 0] & bit != 0 { return }
        if name.schema.hasPrefix("pg_temp") { hasLockedTemporaryTable = true }
        try await acquire(table, mode, name, waits)
        heldLocks[table, default: 0] |= bit
        takenLocks.append((.relation(table), mode))
    }

    /// Notes a lock that was taken for the transaction, so that it is given up with a savepoint.
    func hasTaken(_ tag: LockTag, _ mode: LockMode) { takenLocks.append((tag, mode)) }

    /// Gives up the locks that were taken since there were so many.
    private func releaseLocks(downTo count: Int) {
        while takenLocks.count > count, let last = takenLocks.popLast() {
            if case .relation(let table) = last.tag {
                heldLocks[table, default: 0] &= ~(1 << UInt16(last.mode.rawValue))
            }
            if case .definitions = last.tag { database.definitionsAreFree() }
            database.locks.release(last.tag, last.mode, rows.session, isOfSession: false)
        }
    }

    private func acquire(_ table: OID, _ mode: LockMode, _ name: TableName, _ waits: Bool) async throws {
        let request = LockRequest(tag: .relation(table), mode: mode, session: rows.session, patience: rows.patience)
        if waits { return try await database.locks.acquire(request) }
        guard database.locks.tryAcquire(request) else {
            throw PostgresError("55P03", "could not obtain lock on relation \"\(name.name)\"")
        }
    }

    // Statements

    func statementBegins() throws(PostgresError) {
        followOthers()
        statementState = database.published
        try rows.statementBegins()
        guard isSerializable else { return }
        if let serialNumber {
            try database.serializable.statementBegins(serialNumber)
        } else {
            serialNumber = database.serializable.begin(rows.currentHold().commit)
        }
    }

    // What a serializable transaction has read and written

    /// Notes that rows of a table are read which meet conditions.
    ///
    /// - Throws: 40001 where the transaction cannot be committed any more.
    func reads(_ table: TableAccess, _ conditions: [SelectStatement.Condition]) throws(PostgresError) {
        guard let serialNumber else { return }
        let predicate = ReadPredicate(conditions, of: table.definition.columns)
        try database.serializable.reads(serialNumber, predicate, of: table.oid)
    }

    /// Notes that a row of a table was written.
    ///
    /// - Throws: 40001 where the transaction cannot be committed any more.
    func writes(_ table: TableAccess, _ old: [PostgresValue]?, _ new: [PostgresValue]?) throws(PostgresError) {
        guard let serialNumber else { return }
        try database.serializable.writes(serialNumber, old, new, of: table.oid)
    }

    /// Notes that it is about to commit.
    ///
    /// - Throws: 40001 where it cannot.
    func prepareToCommit() throws(PostgresError) {
        guard let serialNumber else { return }
        try database.serializable.prepareToCommit(serialNumber)
    }

    func statementEnds() {
        statementState = nil
        rows.statementEnds()
    }

    /// What the running statement sees.
    struct View {
        fileprivate var state: PublishedState?
        fileprivate var rows: StorageTransaction.View
    }

    /// What the running statement sees, to go back to when those that it calls have ended.
    var view: View { View(state: statementState, rows: rows.view) }

    /// The statement goes on that called others.
    func goBack(to view: View) {
        statementState = view.state
        rows.goBack(to: view.rows)
    }

    /// A statement has failed: what came since the last savepoint is taken back, and its locks with it.
    func fails() {
        if let last = savepoints.last {
            openObjects.closeAll(deeperThan: savepoints.count - 1)
            return goBack(to: last.point)
        }
        rollBack()
    }

    // Savepoints

    func setSavepoint(_ name: String) { savepoints.append(Savepoint(name: name, point: point)) }

    func releaseSavepoint(_ name: String) {
        guard let index = savepoints.lastIndex(where: { $0.name == name }) else { return }
        savepoints.removeSubrange(index...)
        openObjects.keep(depth: index)
    }

    func goBack(toSavepoint name: String) {
        guard let index = savepoints.lastIndex(where: { $0.name == name }) else { return }
        goBack(to: savepoints[index].point)
        openObjects.closeAll(deeperThan: index)
        savepoints.removeSubrange((index + 1)...)
    }

    /// How many savepoints there are.
    var depth: Int { savepoints.count }

    private var point: Point {
        Point(
            rows: rows.mark,
            working: working,
            basis: basis,
            changes: changes,
            references: references,
            exclusions: exclusions,
            indexes: addedIndexes.count,
            droppedIndexes: droppedIndexes.count,
            locks: takenLocks.count,
            constraintModes: constraintModes
        )
    }

    private func goBack(to point: Point) {
        rows.takeBack(to: point.rows)
        takeBackIndexes(added: point.indexes, dropped: point.droppedIndexes)
        working = point.working
        basis = point.basis
        ownCatalog = nil
        changes = point.changes
        references = point.references
        exclusions = point.exclusions
        constraintModes = point.constraintModes
        releaseLocks(downTo: point.locks)
    }

    // The end

    func commit() {
        guard !hasEnded else { return }
        hasEnded = true
        defer { giveBackNumbers() }
        database.snapshots.forget(exportedSnapshots)
        let (working, changes, database) = (working, changes, database)
        let base = changes.hasTemporaryObjects ? basis?.state.model : nil
        rows.commit {
            if let working, !changes.isEmpty { database.publish(working, changes, since: base) }
        }
        guard let serialNumber else { return }
        database.serializable.committed(serialNumber, at: SnapshotHold(database.clock).commit)
    }

    private func giveBackNumbers() {
        if let temporaryOIDs { database.giveBackTemporaryOIDs(temporaryOIDs) }
        temporaryOIDs = nil
    }

    /// Leaves tables with the indexes that they had when there were so many changes.
    private func takeBackIndexes(added: Int, dropped: Int) {
        while droppedIndexes.count > dropped, let last = droppedIndexes.popLast() {
            // Its keys were made before, so making them again does not fail.
            try? last.storage.add(last.index)
        }
        while addedIndexes.count > added, let last = addedIndexes.popLast() { last.storage.removeIndex(last.index) }
    }

    func rollBack() {
        guard !hasEnded else { return }
        hasEnded = true
        defer { giveBackNumbers() }
        database.snapshots.forget(exportedSnapshots)
        rows.takeBack(to: .start)
        takeBackIndexes(added: 0, dropped: 0)
        rows.rollBack()
        if let serialNumber { database.serializable.rolledBack(serialNumber) }
        if changes.hasOtherModel { database.definitionsAreFree() }
        working = nil
        basis = nil
        changes = StateChanges()
    }
}
