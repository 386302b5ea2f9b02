public import PostgresWire

/// A table or view of a user as the catalog describes it.
///
/// A name, columns and a kind are enough. A catalog that takes the table in completes it: objects without OIDs get some,
/// columns get their numbers, and the keys that columns carry (`isPrimaryKey`, `isUnique`, `references`) become
/// constraints and indexes with the names that PostgreSQL gives.
public struct TableDefinition: ObjectDefinition {
    /// The name with its schema.
    public var name: TableName
    /// The columns in order.
    public var columns: [Column]
    /// What it is.
    public var kind: RelationKind
    /// The OID in `pg_class`.
    public var oid: OID?
    /// The OID of the row type in `pg_type`.
    public var rowTypeOID: OID?
    /// The OID of the type of arrays of rows.
    public var arrayTypeOID: OID?
    /// The name of the type of arrays of rows, nil for the name with `_` before it.
    public var arrayTypeName: String?
    /// A remark, shown by `\d+`.
    public var comment: String?
    /// The role that owns it; the snapshot's owner where none is named.
    public var owner: String?
    /// Who may do what with it, nil where nobody said.
    public var privileges: AccessList?
    /// The query behind a view or materialized view.
    public var viewDefinition: String?
    /// What the columns of a view or materialized view are read from, in their order; none where nobody said.
    public var columnOrigins: [ColumnOrigin] = []
    /// Which columns of a view can be written through it, in their order; none where the view is not updatable.
    public var writableColumns: [Bool] = []
    /// About how many rows it has (`pg_class.reltuples`), where that is known.
    public var rowEstimate: Float?
    /// About how many pages its rows fill (`pg_class.relpages`).
    public var pageEstimate: Int32 = 0
    /// What ANALYZE has found out about its columns, by their numbers.
    public var columnStatistics: [Int16: ColumnStatistics] = [:]
    /// The constraints.
    public var constraints: [ConstraintDefinition] = []
    /// The indexes, those behind constraints too.
    public var indexes: [IndexDefinition] = []
    /// The triggers that users made.
    public var triggers: [TriggerDefinition] = []
    /// The rules besides the one behind a view.
    public var rules: [RuleDefinition] = []
    /// The row security policies.
    public var policies: [PolicyDefinition] = []
    /// The tables that it inherits from, or the one that it is a partition of.
    public var parents: [TableName] = []
    /// What the partitions of a partitioned table are divided by.
    public var partitionKey: PartitionKey?
    /// The bounds of a partition: `FOR VALUES FROM (1) TO (10)` or `DEFAULT`.
    public var partitionBound: String?
    /// The columns that were dropped, whose numbers are not used again.
    public var droppedColumns: [Column] = []
    /// How long its rows last.
    public var persistence = Persistence.permanent
    /// `pg_class.reloptions`: `name=value` each.
    public var options: [String] = []
    /// The tablespace, nil for the database's own.
    public var tablespace: String?
    /// `pg_class.relreplident`, nil for the default: p default, n nothing, f full, i index.
    public var replicaIdentity: Character?
    /// Whether row security is in force.
    public var hasRowSecurity = false
    /// Whether row security is in force for the owner too.
    public var forcesRowSecurity = false
    /// Whether a materialized view has rows (WITH DATA).
    public var isPopulated = true
    /// The composite type that a typed table has its columns from.
    public var ofType: TableName?
    /// The foreign server of a foreign table.
    public var server: String?
    /// `pg_foreign_table.ftoptions`: `name=value` each.
    public var foreignOptions: [String] = []
    /// The OID of a view's rule `_RETURN` in `pg_rewrite`.
    public var viewRuleOID: OID?
    /// The table that its long values are in.
    public var toast: ToastDefinition?
    /// Whether the keys that the columns carry are among `constraints` already.
    var hasExpandedKeys = false
    /// Whether no more than its name is known.
    var isNameOnly = false

    /// A table of these columns.
    public init(
        _ name: TableName,
        columns: [Column],
        kind: RelationKind = .table,
        comment: String? = nil,
        owner: String? = nil,
        viewDefinition: String? = nil,
        rowEstimate: Float? = nil
    ) {
        self.name = name
        self.columns = columns
        self.kind = kind
        self.comment = comment
        self.owner = owner
        self.viewDefinition = viewDefinition
        self.rowEstimate = rowEstimate
    }

    /// The column of this name.
    public func column(_ name: String) -> Column? { columns.first { $0.name == name } }

    /// The column of this number.
    public func column(number: Int16) -> Column? {
        let expected = Int(number) - 1
        if columns.indices.contains(expected), columns[expected].number == number {
            return columns[expected]
        }
        return columns.first { $0.number == number }
    }

    /// The constraint of this name.
    public func constraint(_ name: String) -> ConstraintDefinition? {
        constraints.first { $0.name == name }
    }

    /// The index of this name.
    public func index(_ name: String) -> IndexDefinition? { indexes.first { $0.name == name } }

    /// The primary key.
    public var primaryKey: ConstraintDefinition? { constraints.first { $0.kind == .primaryKey } }

    /// Whether it is a partition of another table.
    public var isPartition: Bool { partitionBound != nil }

    /// The highest number of a column, dropped ones included (`pg_class.relnatts`).
    public var highestColumnNumber: Int16 {
        var highest: Int16 = 0
        for index in columns.indices { highest = max(highest, columns[index].number) }
        for index in droppedColumns.indices { highest = max(highest, droppedColumns[index].number) }
        return highest
    }
}
