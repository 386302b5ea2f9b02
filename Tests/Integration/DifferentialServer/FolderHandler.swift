import FoundationEssentials
import PostgresProto

/// The tables of a folder: each file `NAME.table` is one, with its columns in the first line and its rows as
/// `COPY … TO` writes them behind.
final class FolderHandler: PostgresRequestHandler {
    private var folder: [FolderTable] = []

    override class var commandName: String { "FolderHandler" }

    override class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        guard let folder = arguments.first else {
            throw PostgresError("22023", "the folder of the tables is not named")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".table") }
        let tables = try names.sorted().map { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
                throw PostgresError("58P01", "\(name) cannot be read")
            }
            return try FolderTable(name: String(name.dropLast(6)), text: String(decoding: data, as: UTF8.self))
        }
        return {
            let handler = FolderHandler()
            handler.folder = tables
            return handler
        }
    }

    override func listTables() -> [TableName] { folder.map(\.name) }

    override func describeTable(_ table: TableName) throws -> [Column] { try named(table).columns }

    override func queryTables(_ select: SelectStatement) throws -> QueryResult {
        guard let name = select.tables.first?.name else { throw PostgresError("XX000", "a query without a table") }
        let table = try named(name)
        return QueryResult(rows: table.rows, columns: table.columns)
    }

    private func named(_ name: TableName) throws -> FolderTable {
        guard let table = folder.first(where: { $0.name == name }) else {
            throw PostgresError("42P01", "relation \"\(name.name)\" does not exist")
        }
        return table
    }
}
