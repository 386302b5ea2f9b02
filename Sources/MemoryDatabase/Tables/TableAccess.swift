import PostgresCatalog
import PostgresProto
import PostgresWire

/// A table as statements use it: its definition, its rows, and what follows from both.
final class TableAccess: Sendable {
    /// Its OID.
    let oid: OID
    /// Its definition.
    let definition: TableDefinition
    /// Its columns with `ctid` behind them.
    let columnsWithIdentity: [Column]
    /// Its rows.
    let storage: TableStorage
    /// Its indexes, without their entries.
    let indexes: [TableIndex]
    /// Whether other tables inherit from it.
    let hasChildren: Bool
    /// The foreign keys of its columns.
    let references: [Reference]
    /// The foreign keys of other tables, or of itself, that point to it.
    let referrers: [Reference]

    var name: TableName { definition.name }

    /// A foreign key from one table to another.
    struct Reference: Sendable {
        var constraint: ConstraintDefinition
        var key: ForeignKey
        /// The table whose columns refer.
        var from: TableName
        /// The places of its columns.
        var fromColumns: [Int]
        /// The table that is referred to.
        var to: TableName
        /// The places of its columns.
        var toColumns: [Int]
        /// The places of these columns in the table that it is among the referrers of: a partition may have them elsewhere.
        var ownColumns: [Int]
    }

    /// The index of this OID.
    func index(_ id: OID) -> IndexDefinition? { definition.indexes.first { $0.oid == id } }

    /// The places of columns of these names.
    static func places(_ names: [String], in table: TableDefinition) -> [Int] {
        names.compactMap { name in table.columns.firstIndex { $0.name == name } }
    }

    init?(_ definition: TableDefinition, in state: DatabaseState) {
        guard let oid = definition.oid, let storage = state.storages[oid] else { return nil }
        self.oid = oid
        self.definition = definition
        columnsWithIdentity = definition.columns + [Column("ctid", .tid, isNullable: false)]
        self.storage = storage
        indexes = storage.indexes
        hasChildren = !state.model.children(of: definition.name).isEmpty
        references = definition.constraints.compactMap { Self.reference($0, of: definition, in: state.model) }
        var referrers: [Reference] = []
        var next: TableDefinition? = definition
        // Whoever refers to a partitioned table refers to the rows of its partitions.
        while let head = next {
            referrers += Self.referrers(of: head, in: state.model).map { reference in
                var own = reference
                own.ownColumns = Self.places(reference.toColumns.map { head.columns[$0].name }, in: definition)
                return own
            }
            next = head.isPartition ? head.parents.first.flatMap { state.model.tables[$0] } : nil
        }
        self.referrers = referrers
    }

    private static func referrers(of table: TableDefinition, in model: CatalogModel) -> [Reference] {
        model.mentioning(table.name).flatMap { other -> [Reference] in
            // The foreign key of a partitioned table is one of each partition.
            guard let from = model.tables[other], from.kind != .partitionedTable else { return [] }
            return from.constraints.filter { $0.foreignKey?.table == table.name }
                .compactMap { reference($0, of: from, in: model) }
        }
    }

    private static func reference(
        _ constraint: ConstraintDefinition,
        of table: TableDefinition,
        in model: CatalogModel
    ) -> Reference? {
        guard let key = constraint.foreignKey, let target = model.tables[key.table] else { return nil }
        let names = key.columns.isEmpty ? target.primaryKey?.columns ?? [] : key.columns
        let from = places(constraint.columns, in: table)
        let to = places(names, in: target)
        guard from.count == constraint.columns.count, to.count == from.count else { return nil }
        return Reference(
            constraint: constraint,
            key: key,
            from: table.name,
            fromColumns: from,
            to: target.name,
            toColumns: to,
            ownColumns: to
        )
    }
}
