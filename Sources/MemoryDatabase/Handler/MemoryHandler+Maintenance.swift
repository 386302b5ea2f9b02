import PostgresCatalog
import PostgresProto
import PostgresSQL
import PostgresWire

/// Statements that look after tables: VACUUM, ANALYZE, REINDEX, CLUSTER.
///
/// Indexes in memory are always sound: what is left to do is to let go of what nobody sees any more, to put rows in order,
/// and to gather what the planner wants to know.
extension MemoryHandler {
    /// VACUUM frees what nobody sees any more; ANALYZE gathers what the planner wants to know.
    func carryOut(_ vacuum: VacuumStatement, source: String) async throws {
        let command = vacuum.isAnalyze ? "ANALYZE" : "VACUUM"
        for option in vacuum.options where !Self.options(of: command).contains(option.name.value.lowercased()) {
            throw PostgresError(
                .syntaxError,
                "unrecognized \(command) option \"\(option.name.value)\"",
                position: option.range.position(in: source)
            )
        }
        let analyzes =
            vacuum.isAnalyze || vacuum.options.contains { $0.name.value.lowercased() == "analyze" && $0.isOn }
        if !analyzes, vacuum.tables.contains(where: { !$0.columns.isEmpty }) {
            throw PostgresError(
                .featureNotSupported,
                "ANALYZE option must be specified when a column list is provided"
            )
        }
        if !vacuum.isAnalyze { try refuseBlock("VACUUM") }
        let transaction = try currentTransaction()
        var tables: [OID] = []
        var kept: [VacuumTable] = []
        for table in vacuum.tables {
            let found = try relation(table.name)
            guard ["r", "p", "m"].contains(found.kind) else {
                let verb = vacuum.isAnalyze ? "analyze" : "vacuum"
                session.notify(
                    PostgresNotice(
                        "skipping \"\(found.name.name)\" --- cannot \(verb) non-tables or special system tables",
                        severity: .warning,
                        sqlState: "01000"
                    )
                )
                continue
            }
            guard mayMaintain(found.oid, transaction) else {
                let verb = vacuum.isAnalyze ? "analyze" : "vacuum"
                session.notify(
                    PostgresNotice(
                        "skipping \"\(found.name.name)\" --- only table or database owner can \(verb) it",
                        severity: .warning,
                        sqlState: "01000"
                    )
                )
                continue
            }
            for column in table.columns where !found.columns.contains(where: { $0.name == column.value }) {
                throw PostgresError(
                    .undefinedColumn,
                    "column \"\(column.value)\" of relation \"\(found.name.name)\" does not exist"
                )
            }
            let names = [found.name] + transaction.state.model.descendants(of: found.name)
            tables += names.compactMap { transaction.table($0)?.oid }
            kept.append(table)
        }
        if vacuum.tables.isEmpty {
            tables = Array(transaction.state.storages.keys).filter { mayMaintain($0, transaction) }
        }
        if !vacuum.isAnalyze {
            for table in tables { transaction.state.storages[table]?.vacuum() }
            // VACUUM FULL writes tables anew, which is not counted.
            if !vacuum.options.contains(where: { $0.name.value.lowercased() == "full" && $0.isOn }) {
                let now = session.server.now
                for table in tables { transaction.state.storages[table]?.vacuumed(at: now) }
            }
        }
        try await countRows(of: tables, transaction)
        if analyzes, vacuum.tables.isEmpty || !kept.isEmpty { try await analyze(kept, transaction) }
    }

    private static func options(of command: String) -> Set<String> {
        let both: Set<String> = ["verbose", "skip_locked"]
        if command == "ANALYZE" { return both }
        return both.union([
            "analyze", "freeze", "full", "disable_page_skipping", "index_cleanup", "process_toast", "truncate",
            "parallel",
        ])
    }

    /// Whether the user may look after a table: it, or the database, belongs to the user.
    private func mayMaintain(_ oid: OID, _ transaction: MemoryTransaction) -> Bool {
        let catalog = transaction.catalog
        let user = makeEnvironment(catalog).currentUser
        return catalog.owns(user, objectOf: catalog.model.tables[oid]?.owner)
            || catalog.owns(user, objectOf: catalog.model.databaseOwner)
    }

    /// Refuses to put the rows or the indexes of others' tables in order.
    private func checkOwner(of oid: OID, _ word: String, _ name: String) throws(PostgresError) {
        let catalog = try currentTransaction().catalog
        guard !catalog.owns(makeEnvironment(catalog).currentUser, objectOf: catalog.model.tables[oid]?.owner) else {
            return
        }
        throw PostgresError(.insufficientPrivilege, "must be owner of \(word) \(name)")
    }

    /// Lets the indexes go of rows that nobody sees any more.
    func carryOut(_ reindex: ReindexStatement) async throws {
        let isConcurrent =
            reindex.isConcurrent
            || reindex.options.contains { $0.name.value.lowercased() == "concurrently" && $0.isOn }
        if ["SCHEMA", "DATABASE", "SYSTEM"].contains(reindex.target) {
            try refuseBlock("REINDEX \(reindex.target)")
        } else if isConcurrent {
            try refuseBlock("REINDEX CONCURRENTLY")
        }
        let transaction = try currentTransaction()
        let model = transaction.state.model
        var tables: [TableName] = []
        switch reindex.target {
        case "INDEX":
            let oid = try relationOrIndex(reindex.name)
            guard let (table, _) = model.index(oid) else {
                throw PostgresError(.wrongObjectType, "\"\(reindex.name.name)\" is not an index")
            }
            if let owner = table.oid { try checkOwner(of: owner, "index", reindex.name.name) }
            tables = [table.name]
        case "TABLE":
            guard model.index(try relationOrIndex(reindex.name)) == nil else {
                throw PostgresError(.wrongObjectType, "\"\(reindex.name.name)\" is not a table or materialized view")
            }
            let found = try relation(reindex.name)
            guard ["r", "p", "m"].contains(found.kind) else {
                throw PostgresError(.wrongObjectType, "\"\(found.name.name)\" is not a table or materialized view")
            }
            try checkOwner(of: found.oid, "table", found.name.name)
            tables = [found.name]
            if model.tables[found.oid]?.indexes.isEmpty ?? false {
                let suffix = isConcurrent ? " that can be reindexed concurrently" : " to reindex"
                session.notify(PostgresNotice("table \"\(found.name.name)\" has no indexes\(suffix)"))
            }
        case "SCHEMA":
            guard transaction.catalog.schemaOID(reindex.name.name) != nil else {
                throw PostgresError("3F000", "schema \"\(reindex.name.name)\" does not exist")
            }
            tables = model.tables.map(\.name).filter { $0.schema == reindex.name.name }
        default:
            guard reindex.name.name == database.name else {
                throw PostgresError(.featureNotSupported, "can only reindex the currently open database")
            }
            if reindex.target == "DATABASE" { tables = model.tables.map(\.name) }
        }
        for table in tables.flatMap({ [$0] + model.descendants(of: $0) }) {
            guard let access = transaction.table(table) else { continue }
            try await transaction.lock(access.oid, isConcurrent ? .shareUpdateExclusive : .share, name: table)
            access.storage.vacuum()
        }
    }

    /// The OID of a relation or an index as the session's path finds it.
    private func relationOrIndex(_ name: QualifiedName) throws(PostgresError) -> OID {
        let catalog = try currentTransaction().catalog
        let path = name.schema.map { [$0] } ?? makeEnvironment(catalog).searchPath(withImplicit: true)
        let found = path.lazy.compactMap { catalog.relationOID(TableName(name.name, schema: $0)) }.first
        guard let found else { return try relation(name).oid }
        return found
    }

    /// Puts the rows of tables in the order of an index.
    func carryOut(_ cluster: ClusterStatement) async throws {
        let transaction = try currentTransaction()
        guard let name = cluster.table else {
            try refuseBlock("CLUSTER")
            for table in transaction.state.model.tables {
                guard let oid = table.oid, let index = table.indexes.first(where: \.isClustered) else { continue }
                try await putInOrder(oid, by: index, transaction)
            }
            return
        }
        let found = try relation(name)
        guard let definition = transaction.state.model.tables[found.oid],
            definition.kind == .table || definition.kind == .materializedView
        else { throw PostgresError(.wrongObjectType, "\"\(found.name.name)\" is not a table or materialized view") }
        try checkOwner(of: found.oid, "table", found.name.name)
        let index: IndexDefinition
        if let wanted = cluster.index?.value {
            guard let known = definition.indexes.first(where: { $0.name == wanted }) else {
                throw PostgresError(
                    "42704",
                    "index \"\(wanted)\" for table \"\(definition.name.name)\" does not exist"
                )
            }
            index = known
        } else {
            guard let known = definition.indexes.first(where: \.isClustered) else {
                throw PostgresError(
                    "42704",
                    "there is no previously clustered index for table \"\(definition.name.name)\""
                )
            }
            index = known
        }
        guard index.method == "btree" || index.method == "gist" else {
            throw PostgresError(
                .featureNotSupported,
                "cannot cluster on index \"\(index.name)\" because access method does not support clustering"
            )
        }
        guard index.predicate == nil else {
            throw PostgresError(.featureNotSupported, "cannot cluster on partial index \"\(index.name)\"")
        }
        try await putInOrder(found.oid, by: index, transaction)
    }

    private func putInOrder(_ oid: OID, by index: IndexDefinition, _ transaction: MemoryTransaction) async throws {
        try await transaction.changeModel { model in
            guard var table = model.tables[oid] else { return }
            for position in table.indexes.indices {
                table.indexes[position].isClustered = table.indexes[position].oid == index.oid
            }
            model.put(table)
        }
        let name = transaction.state.model.tables[oid]?.name ?? TableName(index.name)
        try await transaction.lock(oid, .accessExclusive, name: name)
        if let id = index.oid { try await transaction.putRowsInOrder(of: oid, by: id) }
    }

    /// Refuses what cannot be taken back, or takes many transactions, inside of one.
    func refuseBlock(_ command: String) throws(PostgresError) {
        guard isInBlock else { return }
        throw PostgresError("25001", "\(command) cannot run inside a transaction block")
    }
}

extension UtilityOption {
    /// Whether an option is switched on: named alone, or with a word for yes.
    fileprivate var isOn: Bool {
        switch value {
        case nil: true
        case .word(let word), .string(let word): !["off", "false", "no", "0"].contains(word.lowercased())
        case .number(let number): number.sql != "0"
        case .star, .list: true
        }
    }
}
