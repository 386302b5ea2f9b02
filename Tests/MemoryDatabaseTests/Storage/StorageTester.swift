import PostgresWire

@testable import MemoryDatabase

/// A table (id int4 unique, amount int4) with transactions on it, as several sessions would use it.
final class StorageTester: Sendable {
    let clock = CommitClock()
    let locks = LockManager()
    let table: TableStorage
    static let keyIndex = OID(1)
    static let amountIndex = OID(2)

    init(uniqueness: TableIndex.Uniqueness = .immediate) {
        table = TableStorage(
            clock: clock,
            indexes: [
                .onColumns([0], id: Self.keyIndex, name: "t_pkey", uniqueness: uniqueness),
                .onColumns([1], id: Self.amountIndex, name: "t_amount"),
            ]
        )
    }

    func transaction(_ session: SessionNumber, isRepeatable: Bool = false) -> StorageTransaction {
        let made = StorageTransaction(clock: clock, locks: locks, session: session, isRepeatable: isRepeatable)
        made.patience.deadlockTimeout = .milliseconds(30)
        return made
    }

    static func row(_ id: Int32, _ amount: Int32) -> [PostgresValue] { [.int4(id), .int4(amount)] }

    /// Adds rows in a transaction of their own.
    func fill(_ rows: [(Int32, Int32)]) async throws {
        let transaction = transaction(999)
        try transaction.statementBegins()
        for (id, amount) in rows { _ = try await transaction.insert(Self.row(id, amount), into: table) }
        transaction.commit()
    }

    /// What a statement of a transaction reads, as `id=amount`.
    func read(_ transaction: StorageTransaction) throws -> [String] {
        try transaction.statementBegins()
        defer { transaction.statementEnds() }
        return Self.text(table.rows(from: 0, limit: .max, for: transaction.snapshot).rows)
    }

    /// What an index finds, in its order.
    func find(_ range: IndexRange, of index: OID, for transaction: StorageTransaction) throws -> [String] {
        try transaction.statementBegins()
        defer { transaction.statementEnds() }
        return Self.text(table.rows(in: range, of: index, for: transaction.snapshot).rows)
    }

    static func text(_ rows: [FoundRow]) -> [String] {
        rows.map { row in
            guard case .int4(let id)? = row.values.first, case .int4(let amount)? = row.values.last else { return "?" }
            return "\(id)=\(amount)"
        }
    }

    /// UPDATE t SET amount = amount + change WHERE id = …, as READ COMMITTED does it; false where there is no such row.
    @discardableResult
    func add(
        _ change: Int32,
        to id: Int32,
        in transaction: StorageTransaction,
        newID: Int32? = nil
    ) async throws -> Bool {
        try transaction.statementBegins()
        defer { transaction.statementEnds() }
        let key = IndexKey(.int4(id))
        let found = table.rows(in: .equal(to: key), of: Self.keyIndex, for: transaction.snapshot).rows
        guard let row = found.first else { return false }
        var values = row.values
        while true {
            guard case .int4(let amount)? = values.last else { return false }
            let new = Self.row(newID ?? id, amount + change)
            switch try await transaction.update(row.place, from: values, to: new, in: table, of: 7) {
            case .done: return true
            case .changed(let latest): values = latest
            case .duplicate: throw PostgresError(.uniqueViolation, "duplicate")
            case .gone, .changedByCommand, .changedWithin, .blocked: return false
            }
        }
    }

    /// Deletes the row of this id.
    @discardableResult
    func delete(_ id: Int32, in transaction: StorageTransaction) async throws -> Bool {
        try transaction.statementBegins()
        defer { transaction.statementEnds() }
        let key = IndexKey(.int4(id))
        let found = table.rows(in: .equal(to: key), of: Self.keyIndex, for: transaction.snapshot).rows
        guard let row = found.first else { return false }
        if case .done = try await transaction.delete(row.place, row.values, from: table, of: 7) { return true }
        return false
    }

    /// INSERT INTO t; false where the key is taken.
    @discardableResult
    func insert(_ id: Int32, _ amount: Int32, in transaction: StorageTransaction) async throws -> Bool {
        try transaction.statementBegins()
        defer { transaction.statementEnds() }
        if case .inserted = try await transaction.insert(Self.row(id, amount), into: table) { return true }
        return false
    }

    /// Waits until a session waits for a lock.
    func untilWaiting(_ session: SessionNumber) async {
        while !locks.entries().values.contains(where: { $0.queue.contains { $0.session == session } }) {
            await Task.yield()
        }
    }
}

extension TableIndex {
    /// An index of plain columns.
    static func onColumns(
        _ columns: [Int],
        id: OID,
        name: String,
        uniqueness: Uniqueness = .none,
        nullsAreEqual: Bool = false
    ) -> TableIndex {
        TableIndex(
            id: id,
            name: name,
            columns: columns,
            uniqueness: uniqueness,
            nullsAreEqual: nullsAreEqual,
            dependsOn: columns,
            makeKey: keyMaker(ofColumns: columns) { value, _ in value }
        )
    }
}
