// CSV files as tables.
//
//     swift run CSV Examples/CSV/Data
//     psql -h 127.0.0.1 -p 55432 -U me csv
//
// The arguments are files, and folders of files. The handler comes with the toolkit (Sources/ProtoServer/Handlers/CSV), and
// `proto-server csv Examples/CSV/Data` starts the same. A program of one's own is the place to build on it: this one adds a
// table that says what is served.
import PostgresProto
import ProtoServer

/// CSV files, and a table `csv_columns` about their columns.
final class FilesHandler: CSVHandler {
    private static let aboutColumns: TableName = "csv_columns"

    override func listTables() -> [TableName] { super.listTables() + [Self.aboutColumns] }

    override func describeTable(_ table: TableName) throws -> [Column] {
        guard table == Self.aboutColumns else { return try super.describeTable(table) }
        return [Column("file", .text), Column("column_name", .text), Column("type", .text)]
    }

    override func queryTables(_ select: SelectStatement) throws -> QueryResult {
        guard select.tables[0].name == Self.aboutColumns else { return try super.queryTables(select) }
        var rows: [[PostgresValue]] = []
        for table in super.listTables() {
            for column in try super.describeTable(table) {
                rows.append([.text(table.name), .text(column.name), .text(column.type.name)])
            }
        }
        return QueryResult(rows: rows, columns: try describeTable(Self.aboutColumns))
    }
}

@main
struct Main {
    static func main() async { await ProtoServer.run(FilesHandler.self) }
}
