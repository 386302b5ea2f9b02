import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

extension MemoryHandler {
    /// Empties tables, with CASCADE those too that refer to them.
    func truncate(_ request: TruncateRequest) async throws {
        let transaction = try currentTransaction()
        var tables: [TableAccess] = []
        for name in request.tables { tables.append(try table(name)) }
        var index = 0
        while index < tables.count {
            let table = tables[index]
            index += 1
            for referrer in table.referrers where !tables.contains(where: { $0.name == referrer.from }) {
                guard request.cascades else {
                    // Those that are named only further on are among `tables` already.
                    throw PostgresError(
                        .featureNotSupported,
                        "cannot truncate a table referenced in a foreign key constraint",
                        detail: "Table \"\(referrer.from.name)\" references \"\(table.name.name)\".",
                        hint: "Truncate table \"\(referrer.from.name)\" at the same time, or use TRUNCATE ... CASCADE."
                    )
                }
                tables.append(try self.table(referrer.from))
                session.notify(PostgresNotice("truncate cascades to table \"\(referrer.from.name)\""))
            }
        }
        for table in tables { try await transaction.lock(table.oid, .accessExclusive, name: table.name) }
        for table in tables { try transaction.truncate(table.oid) }
        guard request.restartsIdentity else { return }
        let model = transaction.state.model
        for sequence in model.sequences {
            guard let owner = sequence.ownedBy?.table, let oid = sequence.oid,
                tables.contains(where: { $0.name == owner })
            else { continue }
            transaction.createSequence(oid)
        }
    }
}
