public import PostgresCatalog
public import PostgresWire

/// What an execution asks its driver to write or to lock.
public enum WriteRequest: Hashable, Sendable {
    /// New rows of a table, each with a value for each column.
    case insert([[PostgresValue]], into: TableName, conflict: ConflictTarget?)
    /// Rows of a table with their new values.
    case update([RowUpdate], of: TableName)
    /// Rows of a table that are to go.
    case delete([RowVersion], from: TableName)
    /// Rows of a table that are to be locked.
    case lock([RowVersion], of: TableName, strength: RowLockStrength, waiting: RowLockWaiting)

    /// The table.
    package var table: TableName {
        switch self {
        case .insert(_, let table, _): table
        case .update(_, let table): table
        case .delete(_, let table): table
        case .lock(_, let table, _, _): table
        }
    }

    /// How many rows it is about.
    public var count: Int {
        switch self {
        case .insert(let rows, _, _): rows.count
        case .update(let rows, _): rows.count
        case .delete(let rows, _): rows.count
        case .lock(let rows, _, _, _): rows.count
        }
    }
}

/// What a driver answers to a `WriteRequest`: an outcome for each of its rows, in their order.
public enum WriteOutcomes: Hashable, Sendable {
    /// Of new rows.
    case inserts([InsertOutcome])
    /// Of updates.
    case updates([UpdateOutcome])
    /// Of deletions.
    case deletes([DeleteOutcome])
    /// Of locks.
    case locks([LockOutcome])
}

/// What TRUNCATE asks for.
public struct TruncateRequest: Hashable, Sendable {
    /// The tables, each once, with those that inherit from them and the partitions that they have.
    public var tables: [TableName]
    /// RESTART IDENTITY: the sequences that belong to columns of the tables begin anew.
    public var restartsIdentity: Bool
    /// CASCADE: tables that refer to them are emptied too.
    public var cascades: Bool

    /// A truncation of these tables.
    public init(tables: [TableName], restartsIdentity: Bool = false, cascades: Bool = false) {
        self.tables = tables
        self.restartsIdentity = restartsIdentity
        self.cascades = cascades
    }
}
