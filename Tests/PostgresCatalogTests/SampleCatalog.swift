import PostgresCatalog
import PostgresWire

/// The model that the tests share; `Scripts/catalog-dumps` makes the same in a PostgreSQL.
enum SampleCatalog {
    static let users = TableDefinition(
        "users",
        columns: [
            Column("id", .int4, isPrimaryKey: true),
            Column("email", .varchar, typeModifier: 124, isNullable: false, isUnique: true, comment: "Where to write"),
            Column("name", .text, defaultExpression: "'nobody'::text"),
            Column("balance", .numeric, typeModifier: 10 << 16 | 2 + 4),
            Column("created", .timestamptz, typeModifier: 3),
            Column("tags", .textArray),
            Column("Mixed Case", .bpchar, typeModifier: 9),
        ],
        comment: "People"
    )
    static let orders = TableDefinition(
        TableName("orders", schema: "sales"),
        columns: [
            Column("id", .int8, isPrimaryKey: true),
            Column("line", .int2, isPrimaryKey: true),
            Column("user_id", .int4, references: .init("users", "id")),
            Column("at", .timestamp, isNullable: false),
            Column("took", .interval, typeModifier: 0x7FFF << 16 | 3),
        ]
    )
    static let totals = TableDefinition(
        "totals",
        columns: [Column("n", .int8), Column("label", .text)],
        kind: .view,
        viewDefinition: " SELECT count(*) AS n,\n    'a'::text AS label\n   FROM users;"
    )

    static let snapshot = CatalogSnapshot(
        CatalogModel(
            database: "catalog_check",
            databases: ["catalog_check", "postgres"],
            schemas: [SchemaDefinition("sales", comment: "Selling")],
            tables: [users, orders, totals]
        )
    )

    /// The rows of a relation as dictionaries from column to value.
    static func rows(
        _ relation: String,
        schema: String = "pg_catalog",
        context: CatalogContext = CatalogContext(),
        in snapshot: CatalogSnapshot = snapshot
    ) -> [[String: PostgresValue]] {
        guard let found = snapshot.relation(TableName(relation, schema: schema)) else { return [] }
        let names = found.columns.map(\.name)
        return snapshot.rows(of: found.oid, context: context).map { row in
            Dictionary(zip(names, row)) { first, _ in first }
        }
    }
}
