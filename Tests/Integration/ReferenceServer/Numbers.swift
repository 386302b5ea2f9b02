import PostgresProto

/// The table `numbers`, whose rows are written while the client reads.
enum Numbers {
    static let name: TableName = "numbers"
    static let count: Int32 = 20000
    static let columns = [
        Column("n", .int4, isPrimaryKey: true),
        Column("label", .text, isNullable: false),
        Column("half", .float8, isNullable: false),
    ]

    static func result() -> QueryResult {
        var next: Int32 = 1
        return QueryResult(columns: columns) { writer in
            while next <= count, !writer.isFull {
                writer.beginRow()
                writer.append(next)
                writer.append("number \(next)")
                writer.append(Double(next) / 2)
                writer.endRow()
                next += 1
            }
            return next <= count
        }
    }
}
