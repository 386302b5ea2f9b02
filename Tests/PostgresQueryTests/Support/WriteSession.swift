import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// A session over tables that can be written, with primary keys that are enforced: text in, rows and command tag out.
///
/// Its scans read the rows as they are, batch by batch, so that a statement which reads what it writes would see it.
final class WriteSession {
    /// A row with the number that is its identity.
    private struct StoredRow {
        var number: Int
        var values: [PostgresValue]
    }

    private let environment: TestSession
    private var tables: [TableName: [StoredRow]] = [:]
    private var keys: [TableName: (column: Int, name: String)] = [:]
    private var lastNumber = 0
    /// What was written so far, one entry for each request: its kind and number of rows.
    private(set) var writes: [String] = []
    /// Called before rows are updated or deleted: what another transaction does meanwhile.
    var interference: ((WriteSession) -> Void)?
    /// The rows that others have changed: the next write to them hears of it.
    private var changed: [TableName: Set<Int>] = [:]

    init(_ definitions: [TestTable]) {
        environment = TestSession(tables: definitions)
        for table in definitions {
            tables[table.name] = table.rows.map { stored($0) }
            guard let column = table.columns.firstIndex(where: \.isPrimaryKey) else { continue }
            keys[table.name] = (column, table.columns[column].name)
        }
    }

    private func stored(_ values: [PostgresValue]) -> StoredRow {
        lastNumber += 1
        return StoredRow(number: lastNumber, values: values)
    }

    /// Changes a row behind the statement's back.
    func change(_ table: TableName, row: Int, column: Int, to value: PostgresValue) {
        guard tables[table]?.indices.contains(row) == true else { return }
        tables[table]?[row].values[column] = value
        if let number = tables[table]?[row].number { changed[table, default: []].insert(number) }
    }

    /// Deletes a row behind the statement's back.
    func remove(_ table: TableName, row: Int) { tables[table]?.remove(at: row) }

    /// The rows of the result and the command tag, or the error with all that a client is told.
    func outcome(_ sql: String, parameters: [PostgresValue] = []) -> [String] {
        let saved = tables
        do throws(PostgresError) {
            return try run(sql, parameters)
        } catch {
            tables = saved
            let position = error.position.map { "@\($0)" } ?? ""
            let detail = error.detail.map { " DETAIL: \($0)" } ?? ""
            let hint = error.hint.map { " HINT: \($0)" } ?? ""
            return ["\(error.sqlState)\(position): \(error.message)\(detail)\(hint)"]
        }
    }

    /// Binds the only statement of a text.
    func bind(_ sql: String) throws(PostgresError) -> BoundQuery {
        guard let statement = Parser().parse(sql).first else { throw PostgresError("42601", "no statement") }
        if let error = statement.firstError { throw PostgresError("42601", error.message) }
        guard let query = try Binder(environment: environment, source: sql).bind(statement.statement) else {
            throw PostgresError("42601", "neither a query nor a write")
        }
        return query
    }

    private func run(_ sql: String, _ parameters: [PostgresValue]) throws(PostgresError) -> [String] {
        let query = try bind(sql)
        let execution = Execution(query, parameters: parameters, environment: environment)
        var positions: [ScanRequest: Int] = [:]
        var lines: [String] = []
        while true {
            switch try execution.next() {
            case .finished:
                if query.command != .select { lines.append(query.command.tag(execution.affectedRows)) }
                return lines
            case .rows(let rows):
                for row in rows {
                    lines.append(
                        zip(row, query.columns).map { value, column in
                            value == .null ? "∅" : value.text(as: column.type, formats: environment.formats)
                        }.joined(separator: "|")
                    )
                }
            case .needsInput(.write):
                guard let request = execution.pendingWrite else { throw PostgresError("XX000", "nothing to write") }
                execution.supply(try write(request))
            case .needsInput(let scan):
                let request = execution.requests[scan.rawValue]
                let rows = tables[request.relation] ?? []
                let start = positions[request] ?? 0
                let end = min(rows.count, start + 2)
                positions[request] = end
                let batch = rows[min(start, end)..<end].map { row in
                    row.values + (request.wantsIdentity ? [.text("(0,\(row.number))")] : [])
                }
                execution.supply(batch, to: scan, isLast: end == rows.count)
            }
        }
    }

    private func write(_ request: WriteRequest) throws(PostgresError) -> WriteOutcomes {
        switch request {
        case .insert(let rows, let table, let conflict):
            writes.append("insert \(rows.count)")
            var outcomes: [InsertOutcome] = []
            for row in rows { outcomes.append(try insert(row, table, conflict)) }
            return .inserts(outcomes)
        case .update(let changes, let table):
            writes.append("update \(changes.count)")
            interfere()
            var outcomes: [UpdateOutcome] = []
            for change in changes { outcomes.append(try update(change, table)) }
            return .updates(outcomes)
        case .delete(let rows, let table):
            writes.append("delete \(rows.count)")
            interfere()
            return .deletes(rows.map { delete($0, table) })
        case .lock(let rows, let table, _, _):
            writes.append("lock \(rows.count)")
            interfere()
            return .locks(rows.map { lock($0, table) })
        }
    }

    private func interfere() {
        let body = interference
        interference = nil
        body?(self)
    }

    private func index(_ row: RowVersion, _ table: TableName) -> Int? {
        tables[table]?.firstIndex { .text("(0,\($0.number))") == row.identity }
    }

    /// The latest version of a row that another transaction has changed, told once.
    private func latest(_ row: RowVersion, _ table: TableName) -> RowVersion? {
        guard let index = index(row, table), let found = tables[table]?[index],
            changed[table]?.remove(found.number) != nil
        else { return nil }
        return RowVersion(identity: row.identity, values: found.values)
    }

    private func twin(_ row: [PostgresValue], _ table: TableName, except number: Int?) -> StoredRow? {
        guard let key = keys[table] else { return nil }
        return tables[table]?.first { $0.values[key.column] == row[key.column] && $0.number != number }
    }

    private func insert(
        _ row: [PostgresValue],
        _ table: TableName,
        _ conflict: ConflictTarget?
    ) throws(PostgresError) -> InsertOutcome {
        if let twin = twin(row, table, except: nil) {
            if conflict != nil {
                return .conflicts(RowVersion(identity: .text("(0,\(twin.number))"), values: twin.values))
            }
            throw duplicate(row, table)
        }
        let new = stored(row)
        tables[table, default: []].append(new)
        return .inserted(RowVersion(identity: .text("(0,\(new.number))"), values: row))
    }

    private func update(_ change: RowUpdate, _ table: TableName) throws(PostgresError) -> UpdateOutcome {
        if let latest = latest(change.old, table) { return .changed(latest) }
        guard let index = index(change.old, table), let number = tables[table]?[index].number else { return .gone }
        if twin(change.values, table, except: number) != nil { throw duplicate(change.values, table) }
        // As in PostgreSQL the new version stands behind the others.
        tables[table]?.remove(at: index)
        tables[table]?.append(StoredRow(number: number, values: change.values))
        return .updated(RowVersion(identity: change.old.identity, values: change.values))
    }

    private func delete(_ row: RowVersion, _ table: TableName) -> DeleteOutcome {
        if let latest = latest(row, table) { return .changed(latest) }
        guard let index = index(row, table) else { return .gone }
        tables[table]?.remove(at: index)
        return .deleted
    }

    private func lock(_ row: RowVersion, _ table: TableName) -> LockOutcome {
        if let latest = latest(row, table) { return .changed(latest) }
        return index(row, table) == nil ? .gone : .locked
    }

    private func duplicate(_ row: [PostgresValue], _ table: TableName) -> PostgresError {
        let key = keys[table] ?? (0, "")
        let value = row[key.column].text(as: .int4, formats: environment.formats)
        return PostgresError(
            .uniqueViolation,
            "duplicate key value violates unique constraint \"\(table.name)_pkey\"",
            detail: "Key (\(key.name))=(\(value)) already exists."
        )
    }
}

extension TestTable {
    /// The tables of the cases that write.
    static let writable: [TestTable] = [
        TestTable(
            name: "items",
            columns: [
                Column("id", .int4, isPrimaryKey: true), Column("name", .text, isNullable: false),
                Column("price", .numeric, typeModifier: (6 << 16 | 2) + 4, defaultExpression: "9.99"),
                Column("code", .varchar, typeModifier: 9), Column("tags", .int4Array),
                Column("added", .date, defaultExpression: "'2024-01-01'::date"),
            ],
            rows: [
                [
                    .int4(1), .text("pen"), price("1.50"), .text("P1"),
                    .array(PostgresArray([.int4(1), .int4(2)], of: .int4)), .date(8797),
                ],
                [.int4(2), .text("ink"), price("4.25"), .text("I1"), .null, .date(8798)],
                [
                    .int4(3), .text("cup"), price("7.00"), .null,
                    .array(PostgresArray([.int4(7)], of: .int4)), .null,
                ],
            ]
        ),
        TestTable(
            name: "stock",
            columns: [
                Column("item", .int4), Column("amount", .int4, isNullable: false, defaultExpression: "0"),
                Column("place", .text),
            ],
            rows: [
                [.int4(1), .int4(10), .text("A")], [.int4(1), .int4(5), .text("B")], [.int4(2), .int4(0), .null],
                [.int4(9), .int4(1), .text("Z")],
            ]
        ),
    ]

    private static func price(_ text: String) -> PostgresValue {
        (try? PostgresValue(text: text, type: .numeric, formats: TextFormats())) ?? .null
    }
}
