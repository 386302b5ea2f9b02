import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What a statement tells besides that it succeeded.
struct DefinitionNotice: Hashable, Sendable {
    /// How much it matters.
    enum Severity: String, Hashable, Sendable {
        case debug = "DEBUG1"
        case notice = "NOTICE"
        case warning = "WARNING"
    }

    var severity: Severity
    var sqlState: SQLState
    var message: String
    var detail: String?
    var hint: String?

    init(
        _ message: String,
        severity: Severity = .notice,
        sqlState: SQLState = "00000",
        detail: String? = nil,
        hint: String? = nil
    ) {
        self.severity = severity
        self.sqlState = sqlState
        self.message = message
        self.detail = detail
        self.hint = hint
    }
}

/// What the storage must do so that it is what the definitions say, in this order.
enum StorageEffect: Hashable, Sendable {
    /// What a column of a table that is written anew has in a row.
    enum ColumnSource: Hashable, Sendable {
        /// The value of the old column of this name.
        case kept(String)
        /// The value of an SQL expression over the old columns, converted to the column's type as an assignment does.
        case value(String)
        /// NULL.
        case null
    }

    /// A table or materialized view without rows.
    case createTable(OID)
    /// The rows of a query, for a table or materialized view; the query's text is in the statement.
    case fillTable(OID, Statement)
    case dropTable(OID)
    /// The rows get other columns; `old` is the table as it was.
    case rewriteTable(OID, old: TableDefinition, columns: [ColumnSource])
    /// Rows of a composite type that are values in tables get its present columns; these were its columns.
    case reshapeRows(type: OID, old: [Column])
    case createIndex(OID, table: OID)
    case dropIndex(OID, table: OID)
    /// All rows must meet a check or foreign key.
    case validateConstraint(OID, table: OID)
    /// No row may have NULL in a column.
    case validateNotNull(table: OID, column: String)
    /// The rows of a table must fit the bound of the partition that it is now.
    case validatePartition(OID)
    /// All values of a domain must meet its constraints.
    case validateDomain(OID)
    case createSequence(OID)
    /// The sequence goes on from its new definition; with a number it begins again there.
    case alterSequence(OID, restart: Int64?)
    case dropSequence(OID)
    /// A large object gets another owner or other privileges.
    case changeLargeObject(LargeObjectDefinition)
    case dropLargeObject(OID)
}

/// What a statement did besides changing the model.
struct DefinitionOutcome: Hashable, Sendable {
    var notices: [DefinitionNotice] = []
    var effects: [StorageEffect] = []
    /// What it has dropped, for event triggers.
    var dropped: [EventObject] = []
    /// What it has made and changed, as rows of `pg_event_trigger_ddl_commands`.
    var commands: [[PostgresValue]] = []
}
