// Tables that clients write to: a store of values, and a handler's own rows.
//
//     swift run Tasks
//     psql -h 127.0.0.1 -p 55432 -U me tasks
//
//     => INSERT INTO tasks (id, title) VALUES (3, 'sweep') RETURNING *;
//     => UPDATE tasks SET state = 'done' WHERE id = 3;
//     => INSERT INTO events (note) SELECT title FROM tasks WHERE state = 'done';
//     => \copy tasks TO 'tasks.csv' CSV HEADER
//
import PostgresProto
import ProtoServer
import Synchronization

/// A job to do: its columns are its fields.
struct Job: Codable, Sendable {
    enum State: String, Codable, CaseIterable { case open, done }

    var id: Int32
    var title: String
    var state: State
    var hours: Double?
}

/// The tasks, and a list of events to which rows can only be added.
final class TasksHandler: PostgresRequestHandler {
    // Shared by all connections; the program sees `tasks.rows` as an array of `Job`.
    private static let tasks = TableStore(
        [Job(id: 1, title: "paint", state: .open, hours: 2.5), Job(id: 2, title: "saw", state: .done, hours: nil)],
        key: ["id"],
        defaults: ["state": "'open'"]
    )

    private static let events = Mutex<[[PostgresValue]]>([])
    private static let eventColumns = [
        Column("number", .int8, isNullable: false, defaultExpression: "0"), Column("note", .text, isNullable: false),
    ]

    override var servedTables: [Table] { [Table("tasks", Self.tasks)] }

    // A table of the handler's own stands beside those that serve themselves.
    override func listTables() throws -> [TableName] { try super.listTables() + ["events"] }

    override func describeTable(_ table: TableName) throws -> [Column] {
        table == "events" ? Self.eventColumns : try super.describeTable(table)
    }

    override func queryTables(_ select: SelectStatement) throws -> QueryResult {
        guard select.tables[0].name == "events" else { return try super.queryTables(select) }
        return QueryResult(rows: Self.events.withLock { $0 }, columns: Self.eventColumns)
    }

    // The rows are checked: they have a value for each column, of its type, and a note that is not NULL.
    override func insertRows(
        _ rows: [[PostgresValue]],
        into table: TableName,
        conflict: ConflictTarget?
    ) throws -> [InsertOutcome] {
        guard table == "events" else { return try super.insertRows(rows, into: table, conflict: conflict) }
        return Self.events.withLock { events in
            rows.map { row in
                // What RETURNING gives is what the handler says that it has stored.
                let stored: [PostgresValue] = [.int8(Int64(events.count + 1)), row[1]]
                events.append(stored)
                return .inserted(RowVersion(values: stored))
            }
        }
    }
}

@main
struct Main {
    static func main() async { await ProtoServer.run(TasksHandler.self) }
}
