// A table that can be written: INSERT and DELETE through what the parser understood of them.
//
//     swift run Notes
//     psql -h 127.0.0.1 -p 55432 -U me notes
//
//     => INSERT INTO notes (text, urgency) VALUES ('water the plants', 2), ('write home', DEFAULT);
//     => DELETE FROM notes WHERE urgency IN (1, 2);
//
import PostgresProto
import PostgresSQL
import ProtoServer
import Synchronization

/// Notes in memory, the same for all connections.
final class NotesHandler: PostgresRequestHandler {
    private static let columns = [
        Column("id", .int4, isPrimaryKey: true), Column("text", .text, isNullable: false), Column("urgency", .int4),
    ]

    private struct Notes {
        var rows: [[PostgresValue]] = []
        var lastID: Int32 = 0
    }

    // Each connection has a handler of its own, so what they share needs a lock.
    private static let notes = Mutex(Notes())

    override func listTables() -> [TableName] { ["notes"] }

    override func describeTable(_ table: TableName) -> [Column] { Self.columns }

    override func queryTables(_ select: SelectStatement) -> QueryResult {
        QueryResult(rows: Self.notes.withLock { $0.rows }, columns: Self.columns)
    }

    // PostgreSQL's own statements are answered like invented ones.
    override var statementHandlers: [StatementType: StatementHandler] {
        [
            "INSERT": StatementHandler { [unowned self] in try insert($0) },
            "DELETE": StatementHandler { [unowned self] in try delete($0) },
        ]
    }

    // The tree of an INSERT says its columns, and the rows of its VALUES.
    private func insert(_ statement: HandledStatement) throws -> QueryResult {
        guard case .insert(let insert) = statement.parsed.statement, case .values(let values) = insert.source?.body,
            insert.onConflict == nil, insert.returning.isEmpty
        else { throw unsupported("an INSERT of anything but VALUES") }
        try check(statement)
        let columns = try insert.columns.map { try column($0.name.value) }
        let rows = try values.rows.map { expressions in
            var row: [String: PostgresValue] = [:]
            for (column, expression) in zip(columns.isEmpty ? Self.columns : columns, expressions) {
                if case .default = expression { continue }
                row[column.name] = try value(of: expression, column, statement)
            }
            guard let text = row["text"], text != .null else { throw PostgresError("23502", "a note needs a text") }
            return row
        }
        Self.notes.withLock { notes in
            for row in rows {
                notes.lastID += 1
                notes.rows.append([row["id"] ?? .int4(notes.lastID), row["text"] ?? .null, row["urgency"] ?? 0])
            }
        }
        return .command("INSERT 0 \(rows.count)")
    }

    // The information of a DELETE has the conditions that its WHERE joins with AND.
    private func delete(_ statement: HandledStatement) throws -> QueryResult {
        try check(statement)
        guard let information = statement.information, !information.hasOtherConditions else {
            throw unsupported("a condition like this")
        }
        let tests = try information.conditions.map { condition in
            guard [.equal, .in].contains(condition.comparison), let name = condition.column.parts.last?.value else {
                throw unsupported("a condition like this")
            }
            let column = try column(name)
            let values = try condition.values.map { try value(of: $0, column, statement) }
            return (index: Self.columns.firstIndex { $0.name == name } ?? 0, values: values)
        }
        let count = Self.notes.withLock { notes in
            let before = notes.rows.count
            notes.rows.removeAll { row in tests.allSatisfy { test in test.values.contains(row[test.index]) } }
            return before - notes.rows.count
        }
        return .command("DELETE \(count)")
    }

    // The table that is written must be ours.
    private func check(_ statement: HandledStatement) throws {
        guard let target = statement.information?.tables.first(where: { $0.access == .write }), target.name != "notes"
        else { return }
        throw PostgresError("42P01", "relation \"\(target.name)\" does not exist")
    }

    private func column(_ name: String) throws -> Column {
        if let column = Self.columns.first(where: { $0.name == name }) { return column }
        throw PostgresError("42703", "column \"\(name)\" of relation \"notes\" does not exist")
    }

    // A constant or a parameter, read as the column's type.
    private func value(
        of expression: Expression,
        _ column: Column,
        _ statement: HandledStatement
    ) throws -> PostgresValue {
        guard let value = try statement.value(of: expression, as: column.type) else {
            throw unsupported("an expression like this")
        }
        return value
    }

    private func unsupported(_ what: String) -> PostgresError {
        PostgresError("0A000", "\(what) is not supported", hint: "A real table would evaluate it.")
    }
}

@main
struct Main {
    static func main() async { await ProtoServer.run(NotesHandler.self) }
}
