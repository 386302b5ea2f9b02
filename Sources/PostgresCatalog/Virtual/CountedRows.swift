package import PostgresWire

/// The relations that show what was counted: their rows stand in the snapshot with zeros, and get the numbers when they
/// are read; sequences get their last values.
extension CatalogSnapshot {
    /// Whether a relation shows what was counted.
    package func showsCounters(_ relation: OID) -> Bool { Self.counted.contains(relation) }

    private static let counted: Set<OID> = Set(
        [
            "pg_stat_all_tables", "pg_stat_user_tables", "pg_stat_sys_tables", "pg_stat_all_indexes",
            "pg_stat_user_indexes", "pg_stat_sys_indexes", "pg_stat_database", "pg_sequences",
        ].compactMap { SystemRelations.shared.relation(TableName($0, schema: "pg_catalog"))?.oid }
    )

    /// What puts the numbers of this moment into a row of a relation; nil for a relation that shows none.
    package func counting(
        in relation: OID,
        _ context: CatalogContext
    ) -> (([PostgresValue]) -> [PostgresValue])? {
        guard showsCounters(relation), let relation = SystemRelations.shared.relation(relation) else { return nil }
        let counts: (inout RowBuilder) -> Void
        switch relation.name {
        case "pg_stat_all_tables", "pg_stat_user_tables", "pg_stat_sys_tables":
            counts = { row in
                context.tableCounters(Self.table(of: row)).map { Self.enter($0, into: &row) }
            }
        case "pg_stat_all_indexes", "pg_stat_user_indexes", "pg_stat_sys_indexes":
            counts = { row in
                let table = context.tableCounters(Self.table(of: row))
                table?.indexes[row["indexrelname"].characters].map { Self.enter($0, into: &row) }
            }
        case "pg_stat_database":
            let sessions = context.activity()
            counts = { row in
                let name = row["datname"].characters
                guard !name.isEmpty else { return }
                row["numbackends"] = .int4(Int32(clamping: sessions.count { $0.database == name }))
                Self.enter(context.databaseCounters(name), into: &row)
            }
        case "pg_sequences":
            counts = { [self] row in
                let name = TableName(row["sequencename"].characters, schema: row["schemaname"].characters)
                // One that has given nothing out has no last value.
                guard let value = model.sequences[name].flatMap(context.sequenceValue), value.isCalled else { return }
                row["last_value"] = .int8(value.last)
            }
        default: return nil
        }
        let layout = RowLayout(relation)
        return { values in
            var row = layout.row(like: values)
            counts(&row)
            return row.values
        }
    }

    private static func table(of row: RowBuilder) -> TableName {
        TableName(row["relname"].characters, schema: row["schemaname"].characters)
    }

    private static func enter(_ counters: TableCounters, into row: inout RowBuilder) {
        row["seq_scan"] = .int8(counters.sequentialScans)
        row["seq_tup_read"] = .int8(counters.rowsRead)
        if !row["idx_scan"].isNull {
            row["idx_scan"] = .int8(counters.indexes.values.reduce(0) { $0 &+ $1.scans })
            row["idx_tup_fetch"] = .int8(counters.indexes.values.reduce(0) { $0 &+ $1.rowsFetched })
        }
        row["n_tup_ins"] = .int8(counters.rowsInserted)
        row["n_tup_upd"] = .int8(counters.rowsUpdated)
        row["n_tup_del"] = .int8(counters.rowsDeleted)
        row["n_tup_hot_upd"] = .int8(counters.rowsUpdatedInPlace)
        row["n_live_tup"] = .int8(counters.liveRows)
        row["n_dead_tup"] = .int8(counters.deadRows)
        row["n_mod_since_analyze"] = .int8(counters.rowsChangedSinceAnalyze)
        row["n_ins_since_vacuum"] = .int8(counters.rowsInsertedSinceVacuum)
        row["last_vacuum"] = counters.lastVacuum.map { .timestamptz($0) } ?? .null
        row["last_analyze"] = counters.lastAnalyze.map { .timestamptz($0) } ?? .null
        row["vacuum_count"] = .int8(counters.vacuums)
        row["analyze_count"] = .int8(counters.analyses)
    }

    private static func enter(_ counters: IndexCounters, into row: inout RowBuilder) {
        row["idx_scan"] = .int8(counters.scans)
        row["idx_tup_read"] = .int8(counters.entriesRead)
        row["idx_tup_fetch"] = .int8(counters.rowsFetched)
    }

    private static func enter(_ counters: DatabaseCounters, into row: inout RowBuilder) {
        row["xact_commit"] = .int8(counters.commits)
        row["xact_rollback"] = .int8(counters.rollbacks)
        row["tup_returned"] = .int8(counters.rowsReturned)
        row["tup_fetched"] = .int8(counters.rowsFetched)
        row["tup_inserted"] = .int8(counters.rowsInserted)
        row["tup_updated"] = .int8(counters.rowsUpdated)
        row["tup_deleted"] = .int8(counters.rowsDeleted)
        row["stats_reset"] = counters.resetTime.map { .timestamptz($0) } ?? .null
        row["sessions"] = .int8(counters.sessions)
    }
}
