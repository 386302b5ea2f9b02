import PostgresCatalog
import PostgresProto
import PostgresWire

/// Exclusion constraints: no two rows whose keys all stand in some relation to each other.
extension MemoryHandler {
    /// Notes that a row was written whose keys may be excluded by another row's.
    func rememberExclusions(at place: Int, in table: TableAccess, _ transaction: MemoryTransaction) {
        for constraint in table.definition.constraints {
            guard case .exclusion = constraint.kind else { continue }
            transaction.exclusions.append(ExclusionCheck(constraint: constraint, table: table.name, place: place))
        }
    }

    /// Looks at the rows that were noted.
    func checkExclusions(of transaction: MemoryTransaction, includingDeferred: Bool) async throws {
        let waiting = transaction.exclusions
        guard !waiting.isEmpty else { return }
        let modes = transaction.constraintModes
        let due = waiting.filter { includingDeferred || !modes.isDeferred($0.constraint) }
        transaction.exclusions = waiting.filter { !includingDeferred && modes.isDeferred($0.constraint) }
        for check in due { try await look(at: check, transaction) }
    }

    private func look(at check: ExclusionCheck, _ transaction: MemoryTransaction) async throws {
        guard let table = transaction.table(check.table), case .exclusion(let operators) = check.constraint.kind,
            let index = check.constraint.index.flatMap({ table.definition.index($0) })
        else { return }
        // Writers of such a table come one after the other, so that none misses a row that is not committed yet.
        let request = LockRequest(
            tag: .row(relation: table.oid, storage: table.storage.id, place: -1),
            mode: .exclusive,
            session: session.processID,
            patience: patience
        )
        try await database.locks.acquire(request)
        // What others have committed meanwhile must be seen.
        try transaction.statementBegins()
        let text = query(index, operators, table, place: check.place)
        guard let query = try parse(text).first?.statement else { return }
        var found: [PostgresValue]?
        try await forEachBatch(of: query, source: text, parameters: []) { rows in found = found ?? rows.first }
        guard let found else { return }
        throw error(check.constraint, index, table, found)
    }

    /// A query for the keys of the row and of one that it excludes, as text.
    private func query(_ index: IndexDefinition, _ operators: [String], _ table: TableAccess, place: Int) -> String {
        let keys = index.elements.enumerated().map { part, element in
            "(\(element.expression ?? SQLText.quoted(element.column ?? ""))) AS k\(part)"
        }
        let predicate = index.predicate.map { "(\($0))" } ?? "true"
        let rows = "SELECT ctid AS place, \(keys.joined(separator: ", ")) FROM ONLY \(SQLText.quoted(table.name))"
        let shown = ["a", "b"].flatMap { side in keys.indices.map { "\(side).k\($0)::text" } }
        let conditions = zip(keys.indices, operators).map { "a.k\($0) \($1) b.k\($0)" }
        return "SELECT \(shown.joined(separator: ", ")) FROM (\(rows) WHERE ctid = '\(RowIdentity.text(of: place))' "
            + "AND \(predicate)) AS a, (\(rows) WHERE \(predicate)) AS b "
            + "WHERE a.place <> b.place AND \(conditions.joined(separator: " AND ")) LIMIT 1"
    }

    private func error(
        _ constraint: ConstraintDefinition,
        _ index: IndexDefinition,
        _ table: TableAccess,
        _ found: [PostgresValue]
    ) -> PostgresError {
        let names = index.elements.map { $0.column ?? $0.expression ?? "" }.joined(separator: ", ")
        let values = found.map { $0.isNull ? "null" : $0.text(as: .text, formats: session.formats) }
        let own = values.prefix(index.elements.count).joined(separator: ", ")
        let other = values.dropFirst(index.elements.count).joined(separator: ", ")
        var error = PostgresError(
            "23P01",
            "conflicting key value violates exclusion constraint \"\(constraint.name)\"",
            detail: "Key (\(names))=(\(own)) conflicts with existing key (\(names))=(\(other))."
        )
        (error.schemaName, error.tableName) = (table.name.schema, table.name.name)
        error.constraintName = constraint.name
        return error
    }
}
