public import PostgresWire
import Synchronization

/// What a statement sees of the database: the relations of users and the relations of the system.
///
/// A snapshot never changes; a change of the catalog makes a new one with another generation. Making one costs next to
/// nothing: a catalog relation gets its rows when it is read.
public final class CatalogSnapshot: Sendable {
    /// A relation found by name.
    public struct Relation: Sendable {
        /// Its OID in `pg_class`.
        public var oid: OID
        /// Its name with its schema.
        public var name: TableName
        /// Its columns in order.
        public var columns: [Column]
        /// Whether it is one of the system's, or a sequence, whose rows `rows(of:)` gives.
        public var isSystem: Bool
        /// `relkind`: r, v, m, f, p or S.
        public var kind: Character
        /// The OID of its row type in `pg_type`.
        public var rowType: OID
    }

    /// What the snapshot was made from.
    public let model: CatalogModel
    /// A number that tells snapshots of one server apart.
    public let generation: UInt64
    /// The objects of users.
    let objects: UserObjects
    let producedRows = Mutex<[KeptRowsKey: IndexedRows]>([:])
    /// PostgreSQL's own remarks, where users have changed some.
    let otherDescriptions = Mutex<IndexedRows?>(nil)
    private let derivedValues = Mutex<[String: any Sendable]>([:])

    /// A snapshot of a model.
    public init(_ model: CatalogModel, generation: UInt64 = 0) {
        self.model = model
        self.generation = generation
        objects = UserObjects(model)
    }

    /// A snapshot with these tables.
    public convenience init(
        database: String = "postgres",
        databases: [String] = [],
        owner: String = "postgres",
        tables: [TableName: [Column]] = [:],
        generation: UInt64 = 0
    ) {
        let definitions = tables.map { TableDefinition($0, columns: $1) }
        self.init(
            CatalogModel(database: database, databases: databases, owner: owner, tables: definitions),
            generation: generation
        )
    }

    /// What follows from the catalog under a key, made on first use.
    ///
    /// Two who ask at once may both make it; one of them is kept.
    package func derived<Value: Sendable>(
        _ key: String,
        _ make: () throws(PostgresError) -> Value
    ) throws(PostgresError) -> Value {
        if let known = derivedValues.withLock({ $0[key] }) as? Value { return known }
        let made = try make()
        derivedValues.withLock { $0[key] = made }
        return made
    }

    /// The relation of this name: in the schema named, or in the first of the schemas searched that has it.
    ///
    /// `pg_catalog` is searched first where the path does not name it.
    public func relation(schema: String?, name: String, searchPath: [String]) -> Relation? {
        if let schema { return relation(TableName(name, schema: schema)) }
        for schema in Self.withImplicitSchema(searchPath) {
            if let found = relation(TableName(name, schema: schema)) { return found }
        }
        return nil
    }

    /// The relation of this name.
    public func relation(_ name: TableName) -> Relation? {
        if let found = model.tables[name].flatMap(relation) { return found }
        if let found = model.sequences[name] { return relation(found) }
        return SystemRelations.shared.relation(name).flatMap(relation)
    }

    /// The table, view, sequence or system relation of this OID.
    public func relation(_ oid: OID) -> Relation? {
        if let found = model.tables[oid].flatMap(relation) { return found }
        if let found = model.sequences[oid] { return relation(found) }
        return SystemRelations.shared.relation(oid).flatMap(relation)
    }

    /// The columns that every table has besides its own, in the order of their numbers from -1 down.
    public static let systemColumns: [Column] = [
        Column("ctid", .tid, isNullable: false),
        Column("xmin", .xid, isNullable: false),
        Column("cmin", .cid, isNullable: false),
        Column("xmax", .xid, isNullable: false),
        Column("cmax", .cid, isNullable: false),
        Column("tableoid", .oid, isNullable: false),
    ]

    /// The path with the schema that is searched even where it is not named.
    static func withImplicitSchema(_ searchPath: [String]) -> [String] {
        searchPath.contains("pg_catalog") ? searchPath : ["pg_catalog"] + searchPath
    }

    private func relation(_ table: TableDefinition) -> Relation? {
        guard let oid = table.oid, let rowType = table.rowTypeOID else { return nil }
        return Relation(
            oid: oid,
            name: table.name,
            columns: table.columns,
            isSystem: false,
            kind: table.kind.rawValue,
            rowType: rowType
        )
    }

    private func relation(_ sequence: SequenceDefinition) -> Relation? {
        sequence.oid.map { oid in
            Relation(
                oid: oid,
                name: sequence.name,
                columns: Self.sequenceColumns,
                isSystem: true,
                kind: "S",
                rowType: .invalid
            )
        }
    }

    private func relation(_ found: SystemRelation) -> Relation? {
        guard found.kind != "i" else { return nil }
        return Relation(
            oid: found.oid,
            name: TableName(found.name, schema: found.schema),
            columns: SystemColumns.shared.descriptions(of: found.oid),
            isSystem: true,
            kind: found.kind,
            rowType: found.rowType
        )
    }
}
