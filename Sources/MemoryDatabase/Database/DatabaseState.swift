import PostgresCatalog
import PostgresWire
import Synchronization

/// What a database is at one moment: its definitions, and where the rows and numbers of each object are.
///
/// It is a value. A transaction that changes definitions works on a copy and publishes that when it commits.
struct DatabaseState: Sendable {
    /// The definitions.
    var model: CatalogModel
    /// The rows of tables and materialized views, by their OIDs.
    var storages = OrderedMap<OID, TableStorage>()
    /// The numbers of sequences, by their OIDs.
    var sequences = OrderedMap<OID, SequenceStorage>()
    /// A number that is another one after each change of the definitions.
    private(set) var generation = 0
    /// The tables as statements use them, made when they are first used.
    private var tables = TableCache()

    init(model: CatalogModel) {
        self.model = model
        changed()
    }

    /// Takes note of a change: what was made of the state before is made anew.
    mutating func changed() {
        generation = Self.generations.wrappingAdd(1, ordering: .relaxed).newValue
        tables = TableCache()
    }

    /// The table of this name with its rows; nil where there is none that has rows.
    func table(_ name: TableName) -> TableAccess? {
        if let found = tables[name] { return found }
        guard let definition = model.tables[name], let made = TableAccess(definition, in: self) else { return nil }
        tables[name] = made
        return made
    }

    /// The table of this name with those that inherit from it, or with its partitions; nil where there are none.
    ///
    /// - Throws: what the expressions of bounds, keys and checks say.
    func family(
        _ name: TableName,
        _ catalog: @autoclosure () -> CatalogSnapshot
    ) throws(PostgresError) -> TableFamily? {
        if let found = tables.family(name) { return found }
        guard let definition = model.tables[name],
            definition.kind == .partitionedTable || !model.children(of: name).isEmpty
        else { return nil }
        let made = try TableFamily(definition, in: self, catalog())
        tables.remember(made, name)
        return made
    }

    private static let generations = Atomic<Int>(1)
}

/// The tables of a state that were used so far, for all connections.
private final class TableCache: Sendable {
    private let tables = Mutex<[TableName: TableAccess]>([:])
    private let families = Mutex<[TableName: TableFamily]>([:])

    func family(_ name: TableName) -> TableFamily? { families.withLock { $0[name] } }
    func remember(_ family: TableFamily, _ name: TableName) { families.withLock { $0[name] = family } }

    subscript(name: TableName) -> TableAccess? {
        get { tables.withLock { $0[name] } }
        set { tables.withLock { $0[name] = newValue } }
    }
}

/// What a transaction has changed of the state, apart from the definitions.
struct StateChanges: Sendable {
    /// The tables that have other storages, or none any more.
    var storages: [OID: TableStorage?] = [:]
    /// The sequences that count anew, or are gone.
    var sequences: [OID: SequenceStorage?] = [:]
    /// Whether the definitions are changed.
    var hasOtherModel = false
    /// Whether temporary objects are made and dropped, beside what others change of the definitions.
    var hasTemporaryObjects = false

    var isEmpty: Bool { storages.isEmpty && sequences.isEmpty && !hasOtherModel && !hasTemporaryObjects }
}
