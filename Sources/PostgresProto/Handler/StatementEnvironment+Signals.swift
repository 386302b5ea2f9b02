import PostgresCatalog
import PostgresQuery
import PostgresWire

/// What a statement may do to other sessions.
extension StatementEnvironment {
    func signal(_ processID: Int32, ends: Bool) throws(PostgresError) -> Bool {
        guard let other = session.server.activity().first(where: { $0.pid == processID }) else {
            session.notify(
                PostgresNotice(
                    "PID \(processID) is not a PostgreSQL backend process",
                    severity: .warning,
                    sqlState: "01000"
                )
            )
            return false
        }
        try checkMaySignal(other.user ?? "", ends: ends)
        let isThere =
            ends ? session.server.terminate(processID: processID) : session.server.cancel(processID: processID)
        // Who stops itself gets no answer any more.
        try checkCancellation()
        return isThere
    }

    /// Refuses what the current user may not do to a session of another role.
    private func checkMaySignal(_ role: String, ends: Bool) throws(PostgresError) {
        guard enforcesPrivileges, !catalog.isSuperuser(currentUser) else { return }
        let deed = ends ? "terminate superuser process" : "cancel superuser query"
        guard !catalog.isSuperuser(role) else {
            throw PostgresError(.insufficientPrivilege, "must be a superuser to \(deed)")
        }
        guard !catalog.isMember(currentUser, of: role, withRights: true),
            !catalog.isMember(currentUser, of: "pg_signal_backend", withRights: true)
        else { return }
        let what = ends ? "process is being terminated" : "query is being canceled"
        throw PostgresError(
            .insufficientPrivilege,
            "must be a member of the role whose \(what) or member of pg_signal_backend"
        )
    }

    func waitForEnd(of processID: Int32, milliseconds: Int64) throws(PostgresError) -> Bool {
        let (wait, isEndless) = milliseconds.multipliedReportingOverflow(by: 1000)
        let (sum, isTooLate) = session.server.now.addingReportingOverflow(wait)
        let end = isEndless || isTooLate ? Int64.max : sum
        while session.server.activity().contains(where: { $0.pid == processID }) {
            guard session.server.now < end else {
                session.notify(
                    PostgresNotice(
                        "backend with PID \(processID) did not terminate within \(milliseconds) milliseconds",
                        severity: .warning,
                        sqlState: "01000"
                    )
                )
                return false
            }
            try sleep(microseconds: isEndless ? 100_000 : min(wait, 100_000))
        }
        return true
    }

    func resetCounters() {
        session.server.counters.reset(session.database, at: session.server.now)
        session.handler?.resetTableCounters()
    }
}
