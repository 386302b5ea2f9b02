import PostgresWire

/// The identity of a row as a value of the column `ctid`.
enum RowIdentity {
    /// What `ctid` is where a handler supplies none.
    static let missing = ScanRequest.missingIdentity

    /// The row of values that stand at the front of a longer row, with the identity behind them.
    static func version(_ row: [PostgresValue], width: Int) -> RowVersion {
        let identity = row.indices.contains(width) ? row[width] : .null
        return RowVersion(identity: identity == missing ? .null : identity, values: Array(row.prefix(width)))
    }

    /// A row as values with its identity behind them.
    static func values(_ version: RowVersion) -> [PostgresValue] {
        version.values + [version.identity.isNull ? missing : version.identity]
    }
}

extension RowVersion {
    /// What tells the row from others for as long as a statement runs.
    var key: [PostgresValue] { identity.isNull ? values : [identity] }
}
