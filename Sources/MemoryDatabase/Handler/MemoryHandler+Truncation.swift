import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

extension MemoryHandler {
    /// Empties tables, with CASCADE those too that refer to them.
    func truncate(_ request: TruncateRequest) async throws {
        let transaction = try currentTransaction()
        var tables: [TableAccess] = []
        for name in request.tables { tables += try storedTables(name, request) }
        var index = 0
        while index < tables.count {
            let table = tables[index]
            index += 1
            for referrer in table.referrers where !isEmptied(referrer.from, tables, request) {
                guard request.cascades else {
                    // Those that are named only further on are among `tables` already.
                    throw PostgresError(
                        .featureNotSupported,
                        "cannot truncate a table referenced in a foreign key constraint",
                        detail: "Table \"\(referrer.from.name)\" references \"\(table.name.name)\".",
                        hint: "Truncate table \"\(referrer.from.name)\" at the same time, or use TRUNCATE ... CASCADE."
                    )
                }
                tables += try storedTables(referrer.from, request)
                session.notify(PostgresNotice("truncate cascades to table \"\(referrer.from.name)\""))
            }
        }
        for table in tables {
            try await transaction.lock(table.oid, .accessExclusive, name: table.name)
            guard let reason = use(of: table.name) else { continue }
            throw PostgresError("55006", "cannot TRUNCATE \"\(table.name.name)\" because \(reason)")
        }
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

    /// The tables with rows that a name of TRUNCATE stands for; those that inherit are named besides.
    private func storedTables(_ name: TableName, _ request: TruncateRequest) throws(PostgresError) -> [TableAccess] {
        switch try target(name) {
        case .table(let table): [table]
        case .family(let family):
            // Partitions are named besides, unless a foreign key has led here.
            if family.tree == nil {
                family.members.prefix(1).map(\.table)
            } else {
                request.tables.contains(name) ? [] : family.members.map(\.table)
            }
        }
    }

    /// Whether all rows of a table are to go.
    private func isEmptied(_ name: TableName, _ tables: [TableAccess], _ request: TruncateRequest) -> Bool {
        tables.contains { $0.name == name } || request.tables.contains(name)
    }
}
