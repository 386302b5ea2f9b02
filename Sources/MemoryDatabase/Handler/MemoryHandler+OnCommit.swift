import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What becomes of a temporary table when a transaction ends.
enum CommitAction: Hashable, Sendable {
    /// ON COMMIT DELETE ROWS.
    case deleteRows
    /// ON COMMIT DROP.
    case drop
}

extension MemoryHandler {
    /// Takes note of a table that was made with ON COMMIT.
    func rememberCommitAction(of statement: Statement, _ effects: [StorageEffect]) {
        let words: String?
        switch statement {
        case .definition(.createTable(let create)): words = create.storage.onCommit
        case .definition(.createTableAs(let create)): words = create.storage.onCommit
        default: return
        }
        guard let words, words != "PRESERVE ROWS" else { return }
        for case .createTable(let oid) in effects {
            commitActions[oid] = words == "DROP" ? .drop : .deleteRows
        }
    }

    /// Empties and drops the temporary tables that want it.
    func carryOutCommitActions(_ transaction: MemoryTransaction) async throws {
        for (oid, action) in commitActions {
            guard let table = transaction.state.model.tables[oid] else {
                commitActions[oid] = nil
                continue
            }
            switch action {
            case .deleteRows:
                guard let storage = transaction.state.storages[oid], storage.placeCount > 0 else { continue }
                try await transaction.lock(oid, .accessExclusive, name: table.name)
                try transaction.truncate(oid)
            case .drop:
                try await transaction.lock(oid, .accessExclusive, name: table.name)
                try await transaction.changeModel(of: [oid]) { $0.removeTable(oid) }
                transaction.dropStorage(of: oid)
                commitActions[oid] = nil
            }
        }
    }
}
