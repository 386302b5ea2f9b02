import PostgresWire

/// The functions that stop what other sessions do, and that end them.
enum SignalFunctions {
    static func register(in table: inout ScalarTable) {
        table["pg_cancel_backend"] = .unary { (pid, environment) throws(PostgresError) in
            .bool(try environment.signal(Int32(truncatingIfNeeded: pid.integer), ends: false))
        }
        table["pg_terminate_backend"] = .binary { (pid, timeout, environment) throws(PostgresError) in
            guard timeout.integer >= 0 else { throw PostgresError("22003", "\"timeout\" must not be negative") }
            let pid = Int32(truncatingIfNeeded: pid.integer)
            guard try environment.signal(pid, ends: true) else { return .bool(false) }
            guard timeout.integer > 0 else { return .bool(true) }
            return .bool(try environment.waitForEnd(of: pid, milliseconds: timeout.integer))
        }
        table["pg_stat_reset"] = .nullary { environment in
            environment.resetCounters()
            return .text("")
        }
    }
}
