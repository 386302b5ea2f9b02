import PostgresProto

/// A row of the table `entries`, which clients write to.
struct Entry: Codable, Sendable {
    var id: Int32
    var label: String
    var amount: String?
    var noted: String?
    var tags: [String?]?

    static let name: TableName = "entries"

    static let store = TableStore<Entry>(
        columns: [
            Column("id", .int4, isPrimaryKey: true),
            Column("label", .varchar, typeModifier: 14, isNullable: false),
            Column("amount", .numeric, typeModifier: (8 << 16 | 2) + 4, defaultExpression: "1.5"),
            Column("noted", .timestamptz),
            Column("tags", .textArray),
        ]
    )
}
