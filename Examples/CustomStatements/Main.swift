// Statements of one's own.
//
//     swift run CustomStatements
//     psql -h 127.0.0.1 -p 55432 -U me models
//
//     => TRAIN MODEL prices USING houses WITH depth = 3;
//     => SYNC houses FROM 'https://example.org/houses' EVERY '1 hour';
//
import PostgresProto
import ProtoServer

/// A server with a table, and with two statements that PostgreSQL does not have.
final class ModelHandler: PostgresRequestHandler {
    // The words of a statement decide its type. Both are answered by methods of this class.
    override var statementHandlers: [StatementType: StatementHandler] {
        [
            // With a result set: its columns are said here, because clients ask for them before they run a statement.
            "TRAIN MODEL": StatementHandler(columns: Self.trained) { [unowned self] in try train($0) },
            // Without one.
            "SYNC": StatementHandler { [unowned self] in try synchronize($0) },
        ]
    }

    // The words that begin clauses, so that a handler need not parse.
    override var statementDelimiters: [StatementType: [String]] {
        ["TRAIN MODEL": ["USING", "WITH"], "SYNC": ["FROM", "EVERY"]]
    }

    private static let trained = [
        Column("model", .text), Column("source", .text), Column("options", .text), Column("rows", .int8),
    ]

    // TRAIN MODEL name USING table [WITH options]
    private func train(_ statement: HandledStatement) throws -> QueryResult {
        // The clause that begins with the type's own words holds what follows them.
        guard let model = statement.clause("TRAIN MODEL"), !model.isEmpty, let source = statement.clause("USING") else {
            throw PostgresError("42601", "TRAIN MODEL needs a name and a table", hint: "TRAIN MODEL name USING table")
        }
        guard let rows = houses[source] else {
            throw PostgresError("42P01", "relation \"\(source)\" does not exist")
        }
        let options: PostgresValue = statement.clause("WITH").map { .text($0) } ?? .null
        let row: [PostgresValue] = [.text(model), .text(source), options, .int8(Int64(rows.count))]
        return QueryResult(rows: [row], columns: Self.trained)
    }

    // SYNC table [FROM place] [EVERY interval]
    private func synchronize(_ statement: HandledStatement) throws -> QueryResult? {
        guard let table = statement.clause("SYNC"), houses[table] != nil else {
            throw PostgresError("42P01", "relation \"\(statement.clause("SYNC") ?? "")\" does not exist")
        }
        session.notify(
            PostgresNotice("synchronizing \(table) from \(statement.clause("FROM") ?? "its last source")")
        )
        // nil: no result set, and the type as the command tag. `.command("SYNC 3")` would say a number.
        return nil
    }

    // A table as in the other examples: SELECT goes on working beside the new statements.

    private let houses: [String: [[PostgresValue]]] = [
        "houses": [[1, 120, "350000"], [2, 85, "270000"], [3, 240, "910000"]]
    ]

    override func listTables() -> [TableName] { ["houses"] }

    override func describeTable(_ table: TableName) -> [Column] {
        [Column("id", .int4, isPrimaryKey: true), Column("area", .int4), Column("price", .numeric)]
    }

    override func queryTables(_ select: SelectStatement) -> QueryResult {
        let table = select.tables[0].name
        return QueryResult(rows: houses[table.name] ?? [], columns: describeTable(table))
    }
}

@main
struct Main {
    static func main() async { await ProtoServer.run(ModelHandler.self) }
}
