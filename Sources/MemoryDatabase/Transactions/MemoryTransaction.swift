import PostgresCatalog
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
        var changes: StateChanges
        var references: [ReferenceCheck]
        var exclusions: [ExclusionCheck]
        var indexes: Int
    }

    let database: MemoryDatabase
    let rows: StorageTransaction
    /// The state with its own changes; nil where it has made none.
    private var working: DatabaseState?
    private var changes = StateChanges()
    private var savepoints: [Savepoint] = []
    /// The indexes that it has added to tables of others, which its rollback takes away.
    private var addedIndexes: [(storage: TableStorage, index: OID)] = []
    /// The indexes that go when it commits.
    private var droppedIndexes: [(storage: TableStorage, index: OID)] = []
    /// The foreign keys to look at.
    var references: [ReferenceCheck] = []
    /// The rows that exclusion constraints are to look at.
    var exclusions: [ExclusionCheck] = []
    /// The constraints that SET CONSTRAINTS has said something about.
    var constraintModes = ConstraintModes()
    /// Whether it has failed, so that it holds nothing any more.
    private(set) var hasEnded = false
    private var ownCatalog: CatalogSnapshot?
    /// The state that the running statement goes by.
    private var statementState: DatabaseState?

    init(_ database: MemoryDatabase, session: SessionNumber, isRepeatable: Bool) {
        self.database = database
        rows = StorageTransaction(
            clock: database.clock,
            locks: database.locks,
            session: session,
            isRepeatable: isRepeatable
        )
    }

    // What it sees of the definitions

    /// The database as the running statement sees it.
    var state: DatabaseState { working ?? statementState ?? database.published }

    /// The catalog as the running statement sees it.
    var catalog: CatalogSnapshot {
        guard let working else { return database.catalog(of: state) }
        if let ownCatalog { return ownCatalog }
        let made = CatalogSnapshot(working.model, generation: UInt64(working.generation))
        ownCatalog = made
        return made
    }

    /// The table of this name with its rows; nil where there is none that has rows.
    func table(_ name: TableName) -> TableAccess? { state.table(name) }

    // What it changes of them

    /// Changes the definitions; others who want to wait until this transaction has ended.
    func changeModel<Result>(_ change: (inout CatalogModel) throws -> Result) async throws -> Result {
        try await beginToChangeModel()
        var state = working ?? database.published
        let result = try change(&state.model)
        changes.hasOtherModel = true
        replaceState(state)
        return result
    }

    /// Waits for the right to change definitions, and goes by the latest ones from then on.
    func beginToChangeModel() async throws {
        guard !changes.hasOtherModel else { return }
        let request = LockRequest(
            tag: .definitions,
            mode: .exclusive,
            session: rows.session,
            patience: rows.patience
        )
        try await database.locks.acquire(request)
        guard !changes.hasOtherModel else { return }
        // What was changed before without the definitions stays on top of what others have published since.
        var state = database.published
        for (oid, storage) in changes.storages { state.storages[oid] = storage }
        for (oid, sequence) in changes.sequences { state.sequences[oid] = sequence }
        changes.hasOtherModel = true
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
        state.changed()
        working = state
        ownCatalog = nil
        // A transaction that changes only definitions has something to commit, too.
        _ = rows.writer()
    }

    /// Adds an index to a table's rows; the caller has locked the table against writers.
    func add(_ index: TableIndex, to storage: TableStorage) throws(PostgresError) {
        try storage.add(index)
        addedIndexes.append((storage, index.id))
        replaceState(state)
    }

    /// Takes an index away when the transaction commits.
    func dropIndex(_ index: OID, of storage: TableStorage) {
        droppedIndexes.append((storage, index))
        _ = rows.writer()
    }

    /// Locks a table until the transaction ends.
    ///
    /// - Throws: 55P03 where it is not to wait, or waits too long.
    func lock(_ table: OID, _ mode: LockMode, name: TableName, waits: Bool = true) async throws {
        let request = LockRequest(tag: .relation(table), mode: mode, session: rows.session, patience: rows.patience)
        if waits { return try await database.locks.acquire(request) }
        guard database.locks.tryAcquire(request) else {
            throw PostgresError("55P03", "could not obtain lock on relation \"\(name.name)\"")
        }
    }

    // Statements

    func statementBegins() throws(PostgresError) {
        statementState = database.published
        try rows.statementBegins()
    }

    func statementEnds() {
        statementState = nil
        rows.statementEnds()
    }

    /// A statement has failed: what came since the last savepoint is taken back, and its locks with it.
    func fails() {
        if let last = savepoints.last { return goBack(to: last.point) }
        rollBack()
    }

    // Savepoints

    func setSavepoint(_ name: String) { savepoints.append(Savepoint(name: name, point: point)) }

    func releaseSavepoint(_ name: String) {
        guard let index = savepoints.lastIndex(where: { $0.name == name }) else { return }
        savepoints.removeSubrange(index...)
    }

    func goBack(toSavepoint name: String) {
        guard let index = savepoints.lastIndex(where: { $0.name == name }) else { return }
        goBack(to: savepoints[index].point)
        savepoints.removeSubrange((index + 1)...)
    }

    private var point: Point {
        Point(
            rows: rows.mark,
            working: working,
            changes: changes,
            references: references,
            exclusions: exclusions,
            indexes: addedIndexes.count
        )
    }

    private func goBack(to point: Point) {
        rows.takeBack(to: point.rows)
        while addedIndexes.count > point.indexes, let added = addedIndexes.popLast() {
            added.storage.removeIndex(added.index)
        }
        working = point.working
        ownCatalog = nil
        changes = point.changes
        references = point.references
        exclusions = point.exclusions
    }

    // The end

    func commit() {
        guard !hasEnded else { return }
        hasEnded = true
        let (working, changes, database) = (working, changes, database)
        rows.commit {
            if let working, !changes.isEmpty { database.publish(working, changes) }
        }
        for dropped in droppedIndexes { dropped.storage.removeIndex(dropped.index) }
    }

    func rollBack() {
        guard !hasEnded else { return }
        hasEnded = true
        for added in addedIndexes.reversed() { added.storage.removeIndex(added.index) }
        rows.rollBack()
        working = nil
        changes = StateChanges()
    }
}
