// Two tables in memory.
//
//     swift run Static
//     psql -h 127.0.0.1 -p 55432 -U me shop
//
import PostgresProto
import ProtoServer

/// Serves customers and their orders.
final class StaticHandler: PostgresRequestHandler {
    /// What `\dt` and information_schema show.
    override func listTables() -> [TableName] { ["customers", "orders"] }

    /// The columns, as `\d customers` shows them.
    ///
    /// Keys are optional; tools draw diagrams and build joins from them.
    override func describeTable(_ table: TableName) -> [Column] {
        switch table {
        case "customers":
            [
                Column("id", .int4, isPrimaryKey: true),
                Column("name", .text, isNullable: false),
                Column("city", .text),
            ]
        case "orders":
            [
                Column("id", .int4, isPrimaryKey: true),
                Column("customer_id", .int4, isNullable: false, references: Column.Reference("customers", "id")),
                Column("placed", .date, isNullable: false),
                // 10 digits, 2 of them behind the point.
                Column("total", .numeric, typeModifier: (10 << 16 | 2) + 4, isNullable: false),
            ]
        default: []
        }
    }

    /// All rows of the one table that is asked for.
    ///
    /// WHERE, joins, GROUP BY, ORDER BY and LIMIT are applied to them by the framework. A literal becomes a value of its
    /// column's type: "2026-03-01" is a date here.
    override func queryTables(_ select: SelectStatement) -> QueryResult {
        let table = select.tables[0].name
        return QueryResult(rows: table == "customers" ? customers : orders, columns: describeTable(table))
    }

    private let customers: [[PostgresValue]] = [
        [1, "Ada", "London"],
        [2, "Grace", "New York"],
        [3, "Edsger", nil],
    ]

    private let orders: [[PostgresValue]] = [
        [1, 1, "2026-03-01", "19.90"],
        [2, 2, "2026-03-04", "250.00"],
        [3, 1, "2026-03-09", "7.25"],
    ]
}

@main
struct Main {
    static func main() async { await ProtoServer.run(StaticHandler.self) }
}
