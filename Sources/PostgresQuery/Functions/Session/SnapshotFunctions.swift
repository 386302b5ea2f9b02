import PostgresWire

/// Functions of snapshots (`pg_snapshot`), transaction numbers and places in the write-ahead log, as far as they only
/// compute.
enum SnapshotFunctions {
    static func register(in table: inout ScalarTable) {
        table["pg_snapshot_xmin"] = .typed { values, _, result, _ in
            number(TransactionSnapshot(values[0]).first, result)
        }
        table["pg_snapshot_xmax"] = .typed { values, _, result, _ in
            number(TransactionSnapshot(values[0]).next, result)
        }
        table["pg_visible_in_snapshot"] = .binary { transaction, snapshot, _ in
            let number = UInt64(transaction.string) ?? UInt64(bitPattern: transaction.integer)
            return .bool(TransactionSnapshot(snapshot).shows(number))
        }
        table.plain("xid8cmp") { left, right in
            let (left, right) = (UInt64(left.string) ?? 0, UInt64(right.string) ?? 0)
            return .int4(left < right ? -1 : left == right ? 0 : 1)
        }
        table.plain("xid8_larger") { left, right in
            (UInt64(left.string) ?? 0) > (UInt64(right.string) ?? 0) ? left : right
        }
        table.plain("xid8_smaller") { left, right in
            (UInt64(left.string) ?? 0) < (UInt64(right.string) ?? 0) ? left : right
        }
        table["pg_current_xact_id"] = .typed { (_, _, result, environment) throws(PostgresError) in
            guard let found = try environment.transactionNumber(assigns: true) else {
                throw hasNoNumbers
            }
            return number(found, result)
        }
        table["pg_current_snapshot"] = .nullary { (environment) throws(PostgresError) in
            guard let found = try environment.transactionSnapshot() else { throw hasNoNumbers }
            return .text(found.description)
        }
        table["pg_current_xact_id_if_assigned"] = .typed { (_, _, result, environment) throws(PostgresError) in
            try environment.transactionNumber(assigns: false).map { number($0, result) } ?? .null
        }
        ages(in: &table)
        table["pg_export_snapshot"] = .nullary { (environment) throws(PostgresError) in
            .text(try environment.exportSnapshot())
        }
        locations(in: &table)
    }

    private static var hasNoNumbers: PostgresError {
        PostgresError("0A000", "transactions have no numbers on this server")
    }

    /// How many transactions ago one was (`age`); those of PostgreSQL itself are infinitely old.
    private static func ages(in table: inout ScalarTable) {
        table["xid_age"] = .unary { (number, environment) throws(PostgresError) in
            let wanted = number.oidValue.rawValue
            guard wanted >= 3 else { return .int4(.max) }
            guard let now = try environment.transactionNumber(assigns: true) else { return .int4(0) }
            let age = Int32(bitPattern: UInt32(truncatingIfNeeded: now) &- wanted)
            return .int4(max(0, age))
        }
        // Rows are locked without numbers for those who share the lock: the first that there could be is the next.
        table["mxid_age"] = .unary { number, _ in .int4(number.oidValue.rawValue == 1 ? 0 : .max) }
    }

    /// The numbers of running transactions that a snapshot does not show.
    static func running(_ value: PostgresValue, _ result: PostgresType) -> [PostgresValue] {
        TransactionSnapshot(value).running.map { number($0, result) }
    }

    /// A transaction's number as `xid8`, or as `bigint` for the functions of the older `txid_snapshot`.
    private static func number(_ number: UInt64, _ result: PostgresType) -> PostgresValue {
        result == .int8 ? .int8(Int64(bitPattern: number)) : .text(String(number))
    }

    private static func location(_ value: PostgresValue) -> UInt64 { WriteAheadLog.location(value) ?? 0 }

    private static func locations(in table: inout ScalarTable) {
        table.plain("pg_lsn_larger") { left, right in location(left) > location(right) ? left : right }
        table.plain("pg_lsn_smaller") { left, right in location(left) < location(right) ? left : right }
        table.plain("pg_lsn_cmp") { left, right in
            let (left, right) = (location(left), location(right))
            return .int4(left < right ? -1 : left == right ? 0 : 1)
        }
        table.binary("pg_lsn_pli") { (value, count) throws(PostgresError) in
            try moved(value, by: count.numericValue, word: "add", to: "to")
        }
        table.binary("numeric_pl_pg_lsn(numeric,pg_lsn)") { (count, value) throws(PostgresError) in
            try moved(value, by: count.numericValue, word: "add", to: "to")
        }
        table.binary("pg_lsn_mii") { (value, count) throws(PostgresError) in
            try moved(value, by: count.numericValue.negated(), word: "subtract", to: "from")
        }
        table.unary("numeric_pg_lsn") { (value) throws(PostgresError) in try place(value.numericValue) }
    }

    private static func moved(
        _ value: PostgresValue,
        by count: Numeric,
        word: String,
        to: String
    ) throws(PostgresError) -> PostgresValue {
        if count.isNaN { throw PostgresError("0A000", "cannot \(word) NaN \(to) pg_lsn") }
        return try place(Numeric(location(value)).adding(count))
    }

    private static func place(_ number: Numeric) throws(PostgresError) -> PostgresValue {
        guard number.isFinite else {
            throw PostgresError("0A000", "cannot convert \(number.isNaN ? "NaN" : "infinity") to pg_lsn")
        }
        guard let place = UInt64(number.rounded().description) else {
            throw PostgresError("22023", "pg_lsn out of range")
        }
        return .text(WriteAheadLog.text(place))
    }
}
