import PostgresWire

/// A relation of `pg_catalog`, `information_schema` or `pg_toast`.
struct SystemRelation: Sendable {
    var oid: OID
    var name: String
    var schema: String
    var namespace: OID
    /// `relkind`: r, v, i or t.
    var kind: Character
    var rowType: OID
}

/// The names of the relations that PostgreSQL itself brings.
struct SystemRelations: Sendable {
    static let shared = SystemRelations()

    /// The relations in the order of their OIDs.
    let relations: [SystemRelation]
    private let names: [TableName: Int]
    private let positions: [OID: Int]

    private init() {
        let namespaces = BuiltInNamespaces.shared
        relations = BuiltInText.rows(
            of: "pg_class",
            ["oid", "relname", "relnamespace", "relkind", "reltype"]
        ) { fields, columns in
            let namespace = fields.oid(columns[2])
            guard let schema = namespaces.name(namespace) else { return nil }
            return SystemRelation(
                oid: fields.oid(columns[0]),
                name: fields.string(columns[1]),
                schema: schema,
                namespace: namespace,
                kind: fields.character(columns[3]),
                rowType: fields.oid(columns[4])
            )
        }
        positions = Dictionary(relations.enumerated().map { ($1.oid, $0) }) { first, _ in first }
        names = Dictionary(relations.enumerated().map { (TableName($1.name, schema: $1.schema), $0) }) { first, _ in
            first
        }
    }

    func relation(_ oid: OID) -> SystemRelation? { positions[oid].map { relations[$0] } }

    func relation(_ name: TableName) -> SystemRelation? { names[name].map { relations[$0] } }
}

/// The schemas that PostgreSQL itself brings.
struct BuiltInNamespaces: Sendable {
    static let shared = BuiltInNamespaces()

    /// The schemas with their OIDs.
    let all: [(oid: OID, name: String)]

    private init() {
        all = BuiltInText.rows(of: "pg_namespace", ["oid", "nspname"]) { fields, columns in
            (fields.oid(columns[0]), fields.string(columns[1]))
        }
    }

    func name(_ oid: OID) -> String? { all.first { $0.oid == oid }?.name }

    func oid(_ name: String) -> OID? { all.first { $0.name == name }?.oid }
}

/// A column of a system relation.
struct SystemColumn: Sendable {
    var number: Int16
    var name: String
    /// The type as `pg_attribute` has it, which may be a domain.
    var declaredType: OID
    var typeModifier: Int32
    var isNotNull: Bool
    var collation: OID

    /// The type that a client is told: a domain's base type.
    var baseType: OID {
        guard let type = BuiltInTables.types.row(declaredType), type.kind == "d" else { return declaredType }
        return type.base
    }

    /// The column as a query sees it.
    var column: Column {
        let type = BuiltInTables.types.row(declaredType)
        let isDomain = type?.kind == "d"
        return Column(
            name,
            PostgresType(oid: baseType),
            typeModifier: isDomain ? type?.typeModifier ?? -1 : typeModifier,
            isNullable: !isNotNull
        )
    }
}

/// The columns of the relations that PostgreSQL itself brings, without the system columns.
struct SystemColumns: Sendable {
    static let shared = SystemColumns()

    private let columns: [OID: [SystemColumn]]
    private let descriptions: [OID: [Column]]

    private init() {
        let found = BuiltInText.rows(
            of: "pg_attribute",
            ["attrelid", "attname", "atttypid", "attnum", "atttypmod", "attnotnull", "attcollation"]
        ) { fields, columns -> (relation: OID, column: SystemColumn)? in
            let number = fields.integer(columns[3])
            guard number > 0 else { return nil }
            let column = SystemColumn(
                number: Int16(truncatingIfNeeded: number),
                name: fields.string(columns[1]),
                declaredType: fields.oid(columns[2]),
                typeModifier: Int32(truncatingIfNeeded: fields.integer(columns[4])),
                isNotNull: fields.bool(columns[5]),
                collation: fields.oid(columns[6])
            )
            return (fields.oid(columns[0]), column)
        }
        columns = Dictionary(grouping: found, by: \.relation).mapValues { $0.map(\.column) }
        descriptions = columns.mapValues { $0.map(\.column) }
    }

    /// The columns of a relation in order.
    func columns(of relation: OID) -> [SystemColumn] { columns[relation] ?? [] }

    /// The columns of a relation as those of a table are described.
    func descriptions(of relation: OID) -> [Column] { descriptions[relation] ?? [] }
}
