import PostgresSQL
import PostgresWire

extension TransactionMode {
    /// The setting that the mode changes; with `default_` before it, it is the one for transactions to come.
    var setting: String {
        switch self {
        case .isolation: "transaction_isolation"
        case .readOnly, .readWrite: "transaction_read_only"
        case .deferrable, .notDeferrable: "transaction_deferrable"
        }
    }

    /// The setting's value.
    var value: String {
        switch self {
        case .isolation(let level): level.rawValue
        case .readOnly, .deferrable: "on"
        case .readWrite, .notDeferrable: "off"
        }
    }
}

extension Session {
    /// Gives the running transaction these modes.
    func setTransactionModes(_ modes: [TransactionMode]) throws(PostgresError) {
        for mode in modes {
            try checkMayStillSet(mode)
            try set(mode.setting, to: mode.value, isLocal: true)
        }
    }

    /// Refuses a mode that is settled, as most are once a query has run (PostgreSQL 15 docs, SET TRANSACTION).
    private func checkMayStillSet(_ mode: TransactionMode) throws(PostgresError) {
        let isSubtransaction = !transaction.savepoints.isEmpty
        let isChanged = settings.value(mode.setting) != mode.value
        switch mode {
        case .isolation where isChanged && transaction.hasRunQuery:
            throw PostgresError("25001", "SET TRANSACTION ISOLATION LEVEL must be called before any query")
        case .isolation where isChanged && isSubtransaction:
            throw PostgresError("25001", "SET TRANSACTION ISOLATION LEVEL must not be called in a subtransaction")
        case .readWrite where isChanged && transaction.hasRunQuery:
            throw PostgresError("25001", "transaction read-write mode must be set before any query")
        case .deferrable where isSubtransaction, .notDeferrable where isSubtransaction:
            throw PostgresError(
                "25001",
                "SET TRANSACTION [NOT] DEFERRABLE cannot be called within a subtransaction"
            )
        case .deferrable where transaction.hasRunQuery, .notDeferrable where transaction.hasRunQuery:
            throw PostgresError("25001", "SET TRANSACTION [NOT] DEFERRABLE must be called before any query")
        default: break
        }
    }
}
