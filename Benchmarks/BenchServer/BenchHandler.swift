import Glibc
import PostgresProto

/// What the benchmarks read: table `rows` with as many rows as the command line says, and table `slow`, whose one row
/// takes 100 ms in which the handler blocks its thread.
final class BenchHandler: PostgresRequestHandler {
    private static let slowMicroseconds: useconds_t = 100_000
    private var rowCount = 1_000_000

    override class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        var rowCount = 1_000_000
        if let first = arguments.first {
            guard arguments.count == 1, let count = Int(first), count >= 0 else {
                throw PostgresError(.invalidParameterValue, "the only argument is the number of rows")
            }
            rowCount = count
        }
        return { [rowCount] in
            let handler = BenchHandler()
            handler.rowCount = rowCount
            return handler
        }
    }

    /// The tables never change, so they are described once.
    override var catalogGeneration: Int? { 1 }

    override func listTables() -> [TableName] { ["rows", "slow"] }

    override func describeTable(_ table: TableName) -> [Column] {
        table.name == "rows" ? RowSource.columns : [Column("done", .bool)]
    }

    override func queryTables(_ select: SelectStatement) throws -> QueryResult {
        let table = select.tables[0].name
        guard table.name == "rows" else {
            usleep(Self.slowMicroseconds)
            return QueryResult(rows: [[.bool(true)]], columns: describeTable(table))
        }
        var source = RowSource(count: rowCount)
        return QueryResult(columns: RowSource.columns) { writer in source.write(into: &writer) }
    }
}
