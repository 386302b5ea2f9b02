import PostgresProto

/// A handler of two small tables that counts how often its rows are asked for.
final class LibraryHandler: PostgresRequestHandler {
    var queries = 0

    override func listTables() -> [TableName] { ["authors", "books"] }

    override func describeTable(_ table: TableName) -> [Column] {
        table.name == "authors"
            ? [Column("id", .int4, isPrimaryKey: true), Column("name", .text)]
            : [Column("id", .int4, isPrimaryKey: true), Column("author", .int4), Column("title", .text)]
    }

    override func queryTables(_ select: SelectStatement) -> QueryResult {
        queries += 1
        let table = select.tables[0].name
        let rows: [[PostgresValue]] =
            table.name == "authors"
            ? [[1, "Ada"], [2, "Bob"], [3, nil]]
            : [[1, 1, "Engines"], [2, 1, "Notes"], [3, 2, "Boats"], [4, nil, "Anon"]]
        return QueryResult(rows: rows, columns: describeTable(table))
    }
}
