import PostgresProto

/// The tables and rows of `reference.sql`, as a handler has them.
final class ReferenceHandler: PostgresRequestHandler {
    override var servedTables: [Table] { [Table(Entry.name, Entry.store)] }

    override func listTables() -> [TableName] { ReferenceTable.all.map(\.name) + [Numbers.name, Entry.name] }

    override func describeTable(_ table: TableName) throws -> [Column] {
        if table == Numbers.name { return Numbers.columns }
        if table == Entry.name { return try super.describeTable(table) }
        return try ReferenceTable.named(table).columns
    }

    override func queryTables(_ select: SelectStatement) throws -> QueryResult {
        guard let table = select.tables.first?.name else { throw PostgresError("XX000", "a query without a table") }
        if table == Numbers.name { return Numbers.result() }
        if table == Entry.name { return try super.queryTables(select) }
        let reference = try ReferenceTable.named(table)
        return QueryResult(rows: try reference.rows(), columns: reference.columns)
    }

    override var statementHandlers: [StatementType: StatementHandler] {
        [
            "WAIT": StatementHandler { _ in
                try await Task.sleep(for: .seconds(600))
                return .command("WAIT")
            },
            "HANG": StatementHandler(columns: [Column("n", .int4)]) { _ in
                QueryResult(columns: [Column("n", .int4)]) { writer in
                    writer.beginRow()
                    writer.append(Int32(1))
                    writer.endRow()
                    try await Task.sleep(for: .seconds(600))
                    return false
                }
            },
            "FAIL": StatementHandler { _ in throw ReferenceFailure() },
        ]
    }
}

/// An error of a handler that knows nothing of PostgreSQL.
struct ReferenceFailure: Error, CustomStringConvertible {
    let description = "the handler failed"
}
