import PostgresCatalog
import PostgresWire

/// What the control file of a cluster says, and where its write-ahead log ends, of a server that has neither: the end moves
/// with the transactions, so that tools see whether something was written meanwhile.
enum ControlFunctions {
    private static let secondsTo2000: Int64 = 946_684_800
    private static let logStart: UInt64 = 0x100_0000
    /// As much as a small transaction writes.
    private static let bytesPerTransaction: UInt64 = 256

    static func register(in table: inout ScalarTable) {
        for name in ["pg_current_wal_lsn", "pg_current_wal_insert_lsn", "pg_current_wal_flush_lsn"] {
            table[name] = .nullary { (environment) throws(PostgresError) in
                .text(WriteAheadLog.text(try logEnd(environment)))
            }
        }
        recovery(in: &table)
        table["pg_control_system"] = .nullary { environment in
            // As initdb makes it: the seconds of the cluster's beginning, and what is left of them.
            let start = environment.serverStartTimestamp
            let (seconds, rest) = start.quotientAndRemainder(dividingBy: 1_000_000)
            let identifier = (seconds &+ secondsTo2000) << 32 | (rest & 0xF_FFFF) << 12
            return record([
                ("pg_control_version", .int4, .int4(1300)), ("catalog_version_no", .int4, .int4(202_209_061)),
                ("system_identifier", .int8, .int8(identifier)),
                ("pg_control_last_modified", .timestamptz, .timestamptz(start / 1_000_000 * 1_000_000)),
            ])
        }
        table["pg_control_init"] = .nullary { _ in
            let facts: [(String, Int32)] = [
                ("max_data_alignment", 8), ("database_block_size", 8192), ("blocks_per_segment", 131_072),
                ("wal_block_size", 8192), ("bytes_per_wal_segment", 16_777_216), ("max_identifier_length", 64),
                ("max_index_columns", 32), ("max_toast_chunk_size", 1996), ("large_object_chunk_size", 2048),
            ]
            let more: [Field] = [
                ("float8_pass_by_value", .bool, .bool(true)), ("data_page_checksum_version", .int4, .int4(0)),
            ]
            return record(facts.map { ($0.0, .int4, .int4($0.1)) } + more)
        }
        table["pg_control_recovery"] = .nullary { _ in
            record([
                ("min_recovery_end_lsn", location, .text("0/0")), ("min_recovery_end_timeline", .int4, .int4(0)),
                ("backup_start_lsn", location, .text("0/0")), ("backup_end_lsn", location, .text("0/0")),
                ("end_of_backup_record_required", .bool, .bool(false)),
            ])
        }
        table["pg_control_checkpoint"] = .nullary { (environment) throws(PostgresError) in
            let place = PostgresValue.text(WriteAheadLog.text(logStart))
            let next = try environment.transactionSnapshot()?.next ?? 3
            return record([
                ("checkpoint_lsn", location, place), ("redo_lsn", location, place),
                ("redo_wal_file", .text, .text("000000010000000000000001")), ("timeline_id", .int4, .int4(1)),
                ("prev_timeline_id", .int4, .int4(1)), ("full_page_writes", .bool, .bool(true)),
                ("next_xid", .text, .text("0:\(next)")), ("next_oid", .oid, .oid(24576)),
                ("next_multixact_id", transaction, .text("1")), ("next_multi_offset", transaction, .text("0")),
                ("oldest_xid", transaction, .text("716")), ("oldest_xid_dbid", .oid, .oid(1)),
                ("oldest_active_xid", transaction, .text("\(next)")), ("oldest_multi_xid", transaction, .text("1")),
                ("oldest_multi_dbid", .oid, .oid(1)), ("oldest_commit_ts_xid", transaction, .text("0")),
                ("newest_commit_ts_xid", transaction, .text("0")),
                ("checkpoint_time", .timestamptz, .timestamptz(environment.serverStartTimestamp)),
            ])
        }
    }

    /// What only works while a server recovers, which this one never does.
    private static func recovery(in table: inout ScalarTable) {
        for name in [
            "pg_is_wal_replay_paused", "pg_get_wal_replay_pause_state", "pg_wal_replay_pause", "pg_wal_replay_resume",
        ] {
            table[name] = .nullary { (_) throws(PostgresError) in
                throw PostgresError(
                    "55000",
                    "recovery is not in progress",
                    hint: "Recovery control functions can only be executed during recovery."
                )
            }
        }
        for name in ["pg_last_wal_receive_lsn", "pg_last_wal_replay_lsn", "pg_last_xact_replay_timestamp"] {
            table[name] = .nullary { _ in .null }
        }
        table["pg_replication_origin_session_is_setup"] = .nullary { _ in .bool(false) }
    }

    /// Where the log ends: the transactions that have had a number have written something.
    private static func logEnd(_ environment: any FunctionEnvironment) throws(PostgresError) -> UInt64 {
        guard let snapshot = try environment.transactionSnapshot() else { return logStart }
        return logStart &+ snapshot.next &* bytesPerTransaction
    }

    private typealias Field = (name: String, type: PostgresType, value: PostgresValue)

    private static let location = PostgresType(oid: 3220)
    private static let transaction = PostgresType(oid: 28)

    private static func record(_ fields: [Field]) -> PostgresValue {
        .record(PostgresRecord(types: fields.map(\.type), values: fields.map(\.value), names: fields.map(\.name)))
    }
}
