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
        var groups: [ExclusionGroup] = []
        var order: [(group: Int, place: Int)] = []
        for check in due {
            var number = groups.firstIndex { $0.constraint.oid == check.constraint.oid && $0.table.name == check.table }
            if number == nil, let group = try await group(of: check, transaction) {
                number = groups.count
                groups.append(group)
            }
            guard let number else { continue }
            groups[number].waiting[check.place, default: 0] += 1
            order.append((number, check.place))
        }
        let latest = transaction.rows.latestSnapshot()
        let environment = makeEnvironment(transaction.catalog)
        for (number, place) in order {
            try environment.checkCancellation()
            let left = groups[number].waiting[place, default: 1] - 1
            groups[number].waiting[place] = left == 0 ? nil : left
            // A row that was written several times is looked at where it was written last.
            if left == 0 { try await look(at: place, groups[number], latest.snapshot) }
        }
    }

    /// What a constraint asks of rows; nil where it is gone.
    private func group(
        of check: ExclusionCheck,
        _ transaction: MemoryTransaction
    ) async throws -> ExclusionGroup? {
        guard let table = transaction.table(check.table), case .exclusion(let operators) = check.constraint.kind,
            let index = check.constraint.index.flatMap({ table.definition.index($0) })
        else { return nil }
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
        return ExclusionGroup(constraint: check.constraint, operators: operators, index: index, table: table)
    }

    /// Looks at a row beside those that come before it and those that were there already.
    private func look(at place: Int, _ group: ExclusionGroup, _ snapshot: Snapshot) async throws {
        let finding = group.table.storage.exclusion(
            of: place,
            by: group.index.oid ?? .invalid,
            for: snapshot,
            among: { group.waiting[$0] == nil }
        )
        switch finding {
        case .none: return
        case .excluded(let own, let other):
            let order = group.table.indexes.first { $0.id == group.index.oid }?.exclusion
            let keys = [own, other].map { order?.values(of: $0) ?? $0.values }
            throw conflict(group, keys.map { texts(of: $0, group.index, group.table) })
        case .unknown:
            let text = group.query()
            guard let query = try parse(text).first?.statement else { return }
            let parameters = [PostgresValue.text(RowIdentity.text(of: place))]
            let later = Set(group.waiting.keys.map { RowIdentity.text(of: $0) })
            var found: [PostgresValue]?
            try await forEachBatch(of: query, source: text, parameters: parameters) { rows in
                guard found == nil else { return }
                found = rows.first { row in
                    guard case .text(let other)? = row.last else { return true }
                    return !later.contains(other)
                }
            }
            if let found { throw conflict(group, halves(of: found, group.index)) }
        }
    }

    /// Refuses a constraint that rows of its table do not keep.
    func validateExclusion(by id: OID, of oid: OID, _ transaction: MemoryTransaction) async throws {
        guard let name = transaction.state.model.tables[oid]?.name, let table = transaction.table(name),
            let index = table.definition.indexes.first(where: { $0.oid == id }), index.isExclusion,
            let constraint = table.definition.constraints.first(where: { $0.index == index.name }),
            case .exclusion(let operators) = constraint.kind, table.storage.placeCount > 0
        else { return }
        let latest = transaction.rows.latestSnapshot()
        let environment = makeEnvironment(transaction.catalog)
        var isKept = true
        for place in 0..<table.storage.placeCount where isKept {
            if place & 255 == 0 { try environment.checkCancellation() }
            let finding = table.storage.exclusion(of: place, by: id, for: latest.snapshot, among: { $0 < place })
            if case .none = finding { continue }
            isKept = false
        }
        if isKept { return }
        let group = ExclusionGroup(constraint: constraint, operators: operators, index: index, table: table)
        let text = group.query(isOfOneRow: false)
        guard let query = try parse(text).first?.statement else { return }
        var found: [PostgresValue]?
        try await forEachBatch(of: query, source: text, parameters: []) { rows in found = found ?? rows.first }
        guard let found else { return }
        throw conflict(group, halves(of: found, index), isNew: true)
    }

    private func texts(of key: [PostgresValue], _ index: IndexDefinition, _ table: TableAccess) -> [String] {
        zip(key, index.elements).map { value, element in
            let type = element.type ?? element.column.flatMap { table.definition.column($0)?.type } ?? .text
            return value.isNull ? "null" : value.text(as: type, formats: session.formats)
        }
    }

    /// The texts of both keys in a row of the query.
    private func halves(of row: [PostgresValue], _ index: IndexDefinition) -> [[String]] {
        let count = index.elements.count
        let texts = row.map { $0.isNull ? "null" : $0.text(as: .text, formats: session.formats) }
        return [Array(texts.prefix(count)), Array(texts.dropFirst(count).prefix(count))]
    }

    private func conflict(
        _ group: ExclusionGroup,
        _ keys: [[String]],
        isNew: Bool = false
    ) -> PostgresError {
        let name = group.constraint.name
        let names = group.index.elements.map { $0.column ?? $0.expression ?? "" }.joined(separator: ", ")
        let shown = keys.map { "Key (\(names))=(\($0.joined(separator: ", ")))" }
        var error = PostgresError(
            "23P01",
            isNew
                ? "could not create exclusion constraint \"\(name)\""
                : "conflicting key value violates exclusion constraint \"\(name)\"",
            detail: "\(shown[0]) conflicts with \(isNew ? "" : "existing ")k\(shown[1].dropFirst())."
        )
        (error.schemaName, error.tableName) = (group.table.name.schema, group.table.name.name)
        error.constraintName = name
        return error
    }
}
