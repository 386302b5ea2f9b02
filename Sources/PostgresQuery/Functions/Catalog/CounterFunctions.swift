import PostgresCatalog
import PostgresWire

/// The functions that tell what was counted of a table or an index (`pg_stat_get_…`).
enum CounterFunctions {
    static func register(in table: inout ScalarTable) {
        let numbers: [(String, @Sendable (TableCounters) -> Int64)] = [
            ("pg_stat_get_tuples_inserted", { $0.rowsInserted }),
            ("pg_stat_get_tuples_updated", { $0.rowsUpdated }),
            ("pg_stat_get_tuples_deleted", { $0.rowsDeleted }),
            ("pg_stat_get_tuples_hot_updated", { $0.rowsUpdatedInPlace }),
            ("pg_stat_get_live_tuples", { $0.liveRows }),
            ("pg_stat_get_dead_tuples", { $0.deadRows }),
            ("pg_stat_get_mod_since_analyze", { $0.rowsChangedSinceAnalyze }),
            ("pg_stat_get_ins_since_vacuum", { $0.rowsInsertedSinceVacuum }),
            ("pg_stat_get_vacuum_count", { $0.vacuums }),
            ("pg_stat_get_analyze_count", { $0.analyses }),
        ]
        for (name, part) in numbers {
            table[name] = .unary { oid, environment in .int8(counters(oid, environment).map(part) ?? 0) }
        }
        for name in ["pg_stat_get_autovacuum_count", "pg_stat_get_autoanalyze_count"] {
            table[name] = .unary { _, _ in .int8(0) }
        }
        table["pg_stat_get_last_vacuum_time"] = .unary { oid, environment in
            counters(oid, environment)?.lastVacuum.map { .timestamptz($0) } ?? .null
        }
        table["pg_stat_get_last_analyze_time"] = .unary { oid, environment in
            counters(oid, environment)?.lastAnalyze.map { .timestamptz($0) } ?? .null
        }
        for name in ["pg_stat_get_last_autovacuum_time", "pg_stat_get_last_autoanalyze_time"] {
            table[name] = .unary { _, _ in .null }
        }
        reads(in: &table)
        databases(in: &table)
        // What is counted is there at once: nothing waits to be handed in, and nothing is kept for a transaction.
        for name in ["pg_stat_force_next_flush", "pg_stat_clear_snapshot"] {
            table[name] = .nullary { _ in .text("") }
        }
    }

    private static func databases(in table: inout ScalarTable) {
        let numbers: [(String, @Sendable (DatabaseCounters) -> Int64)] = [
            ("pg_stat_get_db_xact_commit", { $0.commits }),
            ("pg_stat_get_db_xact_rollback", { $0.rollbacks }),
            ("pg_stat_get_db_tuples_returned", { $0.rowsReturned }),
            ("pg_stat_get_db_tuples_fetched", { $0.rowsFetched }),
            ("pg_stat_get_db_tuples_inserted", { $0.rowsInserted }),
            ("pg_stat_get_db_tuples_updated", { $0.rowsUpdated }),
            ("pg_stat_get_db_tuples_deleted", { $0.rowsDeleted }),
            ("pg_stat_get_db_sessions", { $0.sessions }),
        ]
        for (name, part) in numbers {
            table[name] = .unary { oid, environment in
                let database = environment.catalog.databaseName(oid.oidValue)
                return .int8(database.map { part(environment.catalogState.databaseCounters($0)) } ?? 0)
            }
        }
        table["pg_stat_get_db_stat_reset_time"] = .unary { oid, environment in
            environment.catalog.databaseName(oid.oidValue)
                .flatMap { environment.catalogState.databaseCounters($0).resetTime }
                .map { .timestamptz($0) } ?? .null
        }
        table["pg_stat_get_db_numbackends"] = .unary { oid, environment in
            let database = environment.catalog.databaseName(oid.oidValue)
            guard database != nil else { return .int4(0) }
            return .int4(Int32(clamping: environment.catalogState.activity().count { $0.database == database }))
        }
    }

    /// Reads are counted of tables and of indexes.
    private static func reads(in table: inout ScalarTable) {
        table["pg_stat_get_numscans"] = .unary { oid, environment in
            .int8(index(oid, environment)?.scans ?? counters(oid, environment)?.sequentialScans ?? 0)
        }
        table["pg_stat_get_tuples_returned"] = .unary { oid, environment in
            .int8(index(oid, environment)?.entriesRead ?? counters(oid, environment)?.rowsRead ?? 0)
        }
        table["pg_stat_get_tuples_fetched"] = .unary { oid, environment in
            .int8(index(oid, environment)?.rowsFetched ?? 0)
        }
    }

    private static func counters(_ oid: PostgresValue, _ environment: any FunctionEnvironment) -> TableCounters? {
        environment.catalog.model.tables[oid.oidValue].flatMap { environment.catalogState.tableCounters($0.name) }
    }

    private static func index(_ oid: PostgresValue, _ environment: any FunctionEnvironment) -> IndexCounters? {
        environment.catalog.model.index(oid.oidValue).flatMap { table, index in
            environment.catalogState.tableCounters(table.name)?.indexes[index.name]
        }
    }
}
