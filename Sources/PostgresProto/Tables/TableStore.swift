public import PostgresCatalog
import PostgresQuery
import PostgresWire
import Synchronization

/// What writes to a table that serves itself.
protocol TableStorage: AnyObject {
    func insert(_ rows: [[PostgresValue]], into table: TableName, conflict: ConflictTarget?) throws -> [InsertOutcome]
    func update(_ changes: [RowUpdate], of table: TableName) throws -> [UpdateOutcome]
    func delete(_ rows: [RowVersion]) throws -> [DeleteOutcome]
    func truncate()
}

/// Rows in memory as values of a `Codable` type, which clients read and write as a table, and the program as an array.
///
/// It is shared by all connections that serve it. Each request (up to 256 rows of a statement) is done whole or not at
/// all; there is no ROLLBACK beyond that, for which `MemoryDatabase` is made.
public final class TableStore<Row: Codable & Sendable>: Sendable {
    private struct Entry {
        var number: Int
        var row: Row
        var values: [PostgresValue]
    }

    private struct State {
        var entries: [Entry] = []
        var lastNumber = 0
        /// The numbers of the rows by their key.
        var keys: [[PostgresValue]: Int] = [:]

        /// Where the row of a number stands: they stand in the order of their numbers.
        func position(of number: Int) -> Int? {
            var (low, high) = (0, entries.count)
            while low < high {
                let middle = low + (high - low) / 2
                if entries[middle].number < number { low = middle + 1 } else { high = middle }
            }
            return low < entries.count && entries[low].number == number ? low : nil
        }
    }

    private let described: Result<[Column], any Error>
    private let keyPositions: [Int]
    private let state = Mutex(State())

    /// A store of these rows; `key` names the columns of its primary key, `defaults` the values (as SQL) that columns
    /// have where an INSERT gives them none.
    public convenience init(_ rows: [Row] = [], key: [String] = [], defaults: [String: String] = [:]) {
        let described = Result {
            try Table.columns(of: rows).map { column in
                var column = column
                if key.contains(column.name) {
                    column.isPrimaryKey = true
                    column.isNullable = false
                }
                column.defaultExpression = defaults[column.name]
                return column
            }
        }
        self.init(rows, described)
    }

    /// A store of these rows with these columns, of which those of the primary key say so.
    ///
    /// A field whose own type is another than that of its column is converted as by an assignment: a `String` can stand
    /// for a value of any type.
    public convenience init(_ rows: [Row] = [], columns: [Column]) { self.init(rows, .success(columns)) }

    private init(_ rows: [Row], _ described: Result<[Column], any Error>) {
        self.described = described
        let columns = (try? described.get()) ?? []
        keyPositions = columns.indices.filter { columns[$0].isPrimaryKey }
        self.rows = rows
    }

    /// The columns.
    var columns: [Column] { get throws { try described.get() } }

    /// The rows as they are now; setting them replaces all.
    public var rows: [Row] {
        get { state.withLock { $0.entries.map(\.row) } }
        set {
            let columns = (try? described.get()) ?? []
            state.withLock { state in
                state.entries = []
                state.keys = [:]
                for row in newValue {
                    append(row, (try? Table.values(of: row, columns)) ?? [], &state)
                }
            }
        }
    }

    private func append(_ row: Row, _ values: [PostgresValue], _ state: inout State) {
        state.lastNumber += 1
        state.entries.append(Entry(number: state.lastNumber, row: row, values: values))
        if let key = key(of: values) { state.keys[key] = state.lastNumber }
    }

    private func key(of values: [PostgresValue]) -> [PostgresValue]? {
        keyPositions.isEmpty ? nil : keyPositions.map { values.indices.contains($0) ? values[$0] : .null }
    }

    private static func identity(_ number: Int) -> PostgresValue {
        .text("(\(number / 0xFFFF),\(number % 0xFFFF + 1))")
    }

    private static func number(of identity: PostgresValue) -> Int? {
        guard case .text(let text) = identity else { return nil }
        let parts = text.dropFirst().dropLast().split(separator: ",").compactMap { Int($0) }
        guard parts.count == 2, (0...0xFFFF_FFFF).contains(parts[0]), (1...0xFFFF).contains(parts[1]) else {
            return nil
        }
        return parts[0] * 0xFFFF + parts[1] - 1
    }

    /// All rows for a statement.
    func result(wantsIdentity: Bool) throws -> QueryResult {
        let columns = try columns
        let entries = state.withLock { $0.entries }
        guard wantsIdentity else { return QueryResult(rows: entries.map(\.values), columns: columns) }
        return QueryResult(
            rows: entries.map { $0.values + [Self.identity($0.number)] },
            columns: columns + [Column("ctid", .tid)]
        )
    }

    private func duplicate(_ key: [PostgresValue], _ table: TableName) throws -> PostgresError {
        let columns = try columns
        let names = keyPositions.map { columns[$0].name }.joined(separator: ", ")
        let shown = zip(keyPositions, key).map { position, value in
            value.text(as: columns[position].type, formats: TextFormats())
        }
        var error = PostgresError(
            .uniqueViolation,
            "duplicate key value violates unique constraint \"\(table.name)_pkey\"",
            detail: "Key (\(names))=(\(shown.joined(separator: ", "))) already exists."
        )
        (error.schemaName, error.tableName) = (table.schema, table.name)
        error.constraintName = "\(table.name)_pkey"
        return error
    }
}

extension TableStore: TableStorage {
    func insert(
        _ rows: [[PostgresValue]],
        into table: TableName,
        conflict: ConflictTarget?
    ) throws -> [InsertOutcome] {
        let names = try columns.map(\.name)
        let values: [Row] = try rows.map { try RowDecoder.value(names, $0) }
        return try state.withLock { state in
            var outcomes: [InsertOutcome] = []
            let count = state.entries.count
            for (row, values) in zip(values, rows) {
                if let key = key(of: values), let number = state.keys[key] {
                    guard conflict != nil, let position = state.position(of: number) else {
                        removeLast(state.entries.count - count, &state)
                        throw try duplicate(key, table)
                    }
                    outcomes.append(
                        .conflicts(
                            RowVersion(identity: Self.identity(number), values: state.entries[position].values)
                        )
                    )
                    continue
                }
                append(row, values, &state)
                outcomes.append(.inserted(RowVersion(identity: Self.identity(state.lastNumber), values: values)))
            }
            return outcomes
        }
    }

    private func removeLast(_ count: Int, _ state: inout State) {
        for entry in state.entries.suffix(count) {
            if let key = key(of: entry.values) { state.keys[key] = nil }
        }
        state.entries.removeLast(count)
    }

    func update(_ changes: [RowUpdate], of table: TableName) throws -> [UpdateOutcome] {
        let names = try columns.map(\.name)
        let rows: [Row] = try changes.map { try RowDecoder.value(names, $0.values) }
        return try state.withLock { state in
            var outcomes: [UpdateOutcome] = []
            var undone: [(position: Int, entry: Entry)] = []
            for (change, row) in zip(changes, rows) {
                guard let position = Self.number(of: change.old.identity).flatMap({ state.position(of: $0) }) else {
                    outcomes.append(.gone)
                    continue
                }
                let entry = state.entries[position]
                guard entry.values == change.old.values else {
                    outcomes.append(.changed(RowVersion(identity: change.old.identity, values: entry.values)))
                    continue
                }
                let changed = Entry(number: entry.number, row: row, values: change.values)
                guard replace(position, with: changed, &state) else {
                    for (position, entry) in undone.reversed() { _ = replace(position, with: entry, &state) }
                    throw try duplicate(key(of: change.values) ?? [], table)
                }
                undone.append((position, entry))
                outcomes.append(.updated(RowVersion(identity: change.old.identity, values: change.values)))
            }
            return outcomes
        }
    }

    /// Replaces a row; false where its key is that of another.
    private func replace(_ position: Int, with entry: Entry, _ state: inout State) -> Bool {
        let old = key(of: state.entries[position].values)
        let new = key(of: entry.values)
        if old != new {
            if let new, state.keys[new] != nil { return false }
            if let old { state.keys[old] = nil }
            if let new { state.keys[new] = entry.number }
        }
        state.entries[position] = entry
        return true
    }

    func delete(_ rows: [RowVersion]) -> [DeleteOutcome] {
        state.withLock { state in
            var removed: Set<Int> = []
            var outcomes: [DeleteOutcome] = []
            for row in rows {
                guard let position = Self.number(of: row.identity).flatMap({ state.position(of: $0) }) else {
                    outcomes.append(.gone)
                    continue
                }
                let entry = state.entries[position]
                guard entry.values == row.values else {
                    outcomes.append(.changed(RowVersion(identity: row.identity, values: entry.values)))
                    continue
                }
                if let key = key(of: entry.values) { state.keys[key] = nil }
                removed.insert(entry.number)
                outcomes.append(.deleted)
            }
            if !removed.isEmpty { state.entries.removeAll { removed.contains($0.number) } }
            return outcomes
        }
    }

    func truncate() {
        state.withLock { state in
            state.entries = []
            state.keys = [:]
        }
    }
}
