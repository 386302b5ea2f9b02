import PostgresWire

/// The functions of advisory locks (PostgreSQL 15 docs, §9.27.10).
enum AdvisoryLockFunctions {
    static func register(in table: inout ScalarTable) {
        for isShared in [false, true] {
            let shared = isShared ? "_shared" : ""
            for endsWithTransaction in [false, true] {
                let transaction = endsWithTransaction ? "_xact" : ""
                for (suffix, key) in keys {
                    let name = "advisory\(transaction)_lock\(shared)_\(suffix)"
                    table["pg_\(name)"] = .many { (values, environment) throws(PostgresError) in
                        let lock = AdvisoryLock(
                            key(values),
                            isShared: isShared,
                            endsWithTransaction: endsWithTransaction
                        )
                        _ = try environment.takeAdvisoryLock(lock, waits: true)
                        return .text("")
                    }
                    table["pg_try_\(name)"] = .many { (values, environment) throws(PostgresError) in
                        let lock = AdvisoryLock(
                            key(values),
                            isShared: isShared,
                            endsWithTransaction: endsWithTransaction
                        )
                        return .bool(try environment.takeAdvisoryLock(lock, waits: false))
                    }
                }
            }
            for (suffix, key) in keys {
                table["pg_advisory_unlock\(shared)_\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                    .bool(try environment.releaseAdvisoryLock(AdvisoryLock(key(values), isShared: isShared)))
                }
            }
        }
        table["pg_advisory_unlock_all"] = .nullary { (environment) throws(PostgresError) in
            try environment.releaseAdvisoryLocks()
            return .text("")
        }
    }

    /// The ends of the functions' names, with what their arguments lock.
    private static let keys: [(String, @Sendable ([PostgresValue]) -> AdvisoryLock.Key)] = [
        ("int8", { values in .single(values.first?.integer ?? 0) }),
        (
            "int4",
            { values in
                .pair(
                    Int32(truncatingIfNeeded: values.first?.integer ?? 0),
                    Int32(truncatingIfNeeded: values.last?.integer ?? 0)
                )
            }
        ),
    ]
}
