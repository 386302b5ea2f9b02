import Synchronization

/// What was counted in a database since the server began, as `pg_stat_database` shows it.
public struct DatabaseCounters: Hashable, Sendable {
    /// How many transactions were committed.
    public var commits: Int64 = 0
    /// How many transactions were rolled back.
    public var rollbacks: Int64 = 0
    /// How many rows or entries of indexes were read.
    public var rowsReturned: Int64 = 0
    /// How many rows were fetched by an index.
    public var rowsFetched: Int64 = 0
    /// How many rows were added.
    public var rowsInserted: Int64 = 0
    /// How many rows got new values.
    public var rowsUpdated: Int64 = 0
    /// How many rows were deleted.
    public var rowsDeleted: Int64 = 0
    /// How many sessions were begun.
    public var sessions: Int64 = 0
    /// When counting began anew, in microseconds since 2000-01-01 UTC; nil where it never has.
    public var resetTime: Int64?

    /// A database in which nothing has happened yet.
    public init() {}

    fileprivate mutating func subtract(_ start: DatabaseCounters) {
        commits &-= start.commits
        rollbacks &-= start.rollbacks
        rowsReturned &-= start.rowsReturned
        rowsFetched &-= start.rowsFetched
        rowsInserted &-= start.rowsInserted
        rowsUpdated &-= start.rowsUpdated
        rowsDeleted &-= start.rowsDeleted
        sessions &-= start.sessions
        resetTime = start.resetTime
    }
}

/// Where the sessions of a server count what they do, for each database by itself.
public final class ActivityCounters: Sendable {
    private let databases = Mutex<[String: [ActivityTally]]>([:])
    private let starts = Mutex<[String: DatabaseCounters]>([:])
    /// So many sessions may count at once without getting in each other's way.
    private static let tallyCount = 16

    /// Counters that are all 0.
    public init() {}

    /// Where a session of a database counts; sessions of different numbers are likely to have one each.
    package func tally(database: String, session: Int32) -> ActivityTally {
        databases.withLock { databases in
            let tallies = databases[database] ?? (0..<Self.tallyCount).map { _ in ActivityTally() }
            databases[database] = tallies
            return tallies[Int(session.magnitude % UInt32(Self.tallyCount))]
        }
    }

    /// What was counted in a database so far.
    package func counters(of database: String) -> DatabaseCounters {
        var found = all(of: database)
        if let start = starts.withLock({ $0[database] }) { found.subtract(start) }
        return found
    }

    /// Lets the counters of a database begin anew.
    package func reset(_ database: String, at moment: Int64) {
        var start = all(of: database)
        start.resetTime = moment
        starts.withLock { $0[database] = start }
    }

    private func all(of database: String) -> DatabaseCounters {
        let tallies = databases.withLock { $0[database] } ?? []
        return tallies.reduce(into: DatabaseCounters()) { sum, tally in tally.add(to: &sum) }
    }
}

/// What some sessions have counted.
package final class ActivityTally: Sendable {
    private let commits = Atomic<Int64>(0)
    private let rollbacks = Atomic<Int64>(0)
    private let rowsReturned = Atomic<Int64>(0)
    private let rowsFetched = Atomic<Int64>(0)
    private let rowsInserted = Atomic<Int64>(0)
    private let rowsUpdated = Atomic<Int64>(0)
    private let rowsDeleted = Atomic<Int64>(0)
    private let sessions = Atomic<Int64>(0)

    /// A tally that begins at 0.
    package init() {}

    /// Counts the end of a transaction.
    package func transactionEnds(isCommit: Bool) {
        if isCommit {
            commits.wrappingAdd(1, ordering: .relaxed)
        } else {
            rollbacks.wrappingAdd(1, ordering: .relaxed)
        }
    }

    /// Counts the beginning of a session.
    package func sessionBegins() { sessions.wrappingAdd(1, ordering: .relaxed) }

    /// Counts rows that were read; by an index or from the beginning of a table.
    package func rowsWereRead(_ count: Int, byIndex: Bool) {
        rowsReturned.wrappingAdd(Int64(count), ordering: .relaxed)
        if byIndex { rowsFetched.wrappingAdd(Int64(count), ordering: .relaxed) }
    }

    /// Counts rows that were written.
    package func rowsWereWritten(inserted: Int64, updated: Int64, deleted: Int64) {
        if inserted != 0 { rowsInserted.wrappingAdd(inserted, ordering: .relaxed) }
        if updated != 0 { rowsUpdated.wrappingAdd(updated, ordering: .relaxed) }
        if deleted != 0 { rowsDeleted.wrappingAdd(deleted, ordering: .relaxed) }
    }

    fileprivate func add(to sum: inout DatabaseCounters) {
        sum.commits &+= commits.load(ordering: .relaxed)
        sum.rollbacks &+= rollbacks.load(ordering: .relaxed)
        sum.rowsReturned &+= rowsReturned.load(ordering: .relaxed)
        sum.rowsFetched &+= rowsFetched.load(ordering: .relaxed)
        sum.rowsInserted &+= rowsInserted.load(ordering: .relaxed)
        sum.rowsUpdated &+= rowsUpdated.load(ordering: .relaxed)
        sum.rowsDeleted &+= rowsDeleted.load(ordering: .relaxed)
        sum.sessions &+= sessions.load(ordering: .relaxed)
    }
}
