import PostgresProto
import TPCH

/// TPC-H's tables, made once when the server starts and held in memory.
final class TPCHHandler: PostgresRequestHandler {
    private let tables: [String: [[PostgresValue]]]

    private init(_ tables: [String: [[PostgresValue]]]) { self.tables = tables }

    required init() { tables = [:] }

    override class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        guard arguments.count == 1, let scale = Double(arguments[0]), scale > 0 else {
            throw PostgresError(.invalidParameterValue, "the only argument is the scale factor")
        }
        let generator = TPCHGenerator(scale: scale)
        var tables: [String: [[PostgresValue]]] = [:]
        for table in TPCHTable.allCases {
            var sink = ValueSink(table)
            generator.write(table, into: &sink)
            tables[table.rawValue] = sink.rows
        }
        return { [tables] in TPCHHandler(tables) }
    }

    /// The tables never change, so they are described once.
    override var catalogGeneration: Int? { 1 }

    override func listTables() -> [TableName] { TPCHTable.allCases.map { TableName($0.rawValue) } }

    override func describeTable(_ table: TableName) -> [Column] {
        TPCHTable(rawValue: table.name)?.columns ?? []
    }

    override func queryTables(_ select: SelectStatement) -> QueryResult {
        let table = select.tables[0].name
        return QueryResult(rows: tables[table.name] ?? [], columns: describeTable(table))
    }
}
