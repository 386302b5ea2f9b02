import PostgresProto
import TPCH

/// TPC-H's tables, made once when the server starts and held in memory, in columns.
final class TPCHHandler: PostgresRequestHandler {
    /// A table's rows.
    private struct Table: Sendable {
        var columns: [ColumnVector]
        var rowCount: Int
        var statistics: TableStatistics
    }

    private let held: [String: Table]

    private init(_ held: [String: Table]) { self.held = held }

    required init() { held = [:] }

    override class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        guard arguments.count == 1, let scale = Double(arguments[0]), scale > 0 else {
            throw PostgresError(.invalidParameterValue, "the only argument is the scale factor")
        }
        let generator = TPCHGenerator(scale: scale)
        var tables: [String: Table] = [:]
        for table in TPCHTable.allCases {
            var sink = ColumnSink(table)
            generator.write(table, into: &sink)
            tables[table.rawValue] = Table(
                columns: sink.finish(),
                rowCount: sink.rowCount,
                statistics: sink.statistics()
            )
        }
        return { [tables] in TPCHHandler(tables) }
    }

    /// The tables never change, so they are described once.
    override var catalogGeneration: Int? { 1 }

    override func listTables() -> [TableName] { TPCHTable.allCases.map { TableName($0.rawValue) } }

    override func describeTable(_ table: TableName) -> [Column] {
        TPCHTable(rawValue: table.name)?.columns ?? []
    }

    override func tableStatistics(_ table: TableName) -> TableStatistics? { held[table.name]?.statistics }

    override func queryTables(_ select: SelectStatement) throws -> QueryResult {
        let name = select.tables[0].name
        guard let table = held[name.name] else {
            throw PostgresError("42P01", "relation \"\(name.name)\" does not exist")
        }
        return QueryResult(table.columns, rowCount: table.rowCount, columns: describeTable(name))
    }
}
