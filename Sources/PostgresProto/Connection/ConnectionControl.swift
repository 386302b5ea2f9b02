public import PostgresCatalog
import Synchronization

/// Why a running statement is stopped from outside.
public enum CancellationReason: Hashable, Sendable {
    /// Someone asked for it: CancelRequest, or `pg_cancel_backend`.
    case userRequest
    /// It took longer than `statement_timeout`.
    case statementTimeout
    /// The client has gone.
    case disconnected
    /// The session is to end: `pg_terminate_backend`, or the server stops.
    case shutdown
}

/// What others may do to a connection, and see of it, from any thread.
public final class ConnectionControl: Sendable {
    private struct State {
        var task: Task<Void, Never>?
        var isRunning = false
        var reason: CancellationReason?
        var activity: ActivityEntry
    }

    private let state: Mutex<State>
    private let end: @Sendable () -> Void

    /// A control for a connection; `end` makes it close as soon as no statement runs.
    init(activity: ActivityEntry, end: @escaping @Sendable () -> Void) {
        state = Mutex(State(activity: activity))
        self.end = end
    }

    /// What `pg_stat_activity` shows of the session.
    public var activity: ActivityEntry { state.withLock(\.activity) }

    /// Stops the running statement; where none runs, nothing happens.
    public func cancel(_ reason: CancellationReason) {
        let task = state.withLock { state -> Task<Void, Never>? in
            guard state.isRunning || reason == .disconnected else { return nil }
            state.reason = state.reason ?? reason
            return state.task
        }
        task?.cancel()
    }

    /// Ends the session: its statement is stopped, and the client told why.
    public func terminate() {
        cancel(.shutdown)
        end()
    }

    /// Makes the session end as soon as its statement has ended.
    public func endWhenIdle() { end() }

    func serves(_ task: Task<Void, Never>) { state.withLock { $0.task = task } }

    func statementBegins(_ query: String, at time: Int64, transactionStart: Int64?) {
        state.withLock { state in
            state.isRunning = true
            state.reason = nil
            state.activity.query = query
            state.activity.queryStart = time
            state.activity.transactionStart = transactionStart
            state.activity.stateChange = time
            state.activity.state = "active"
        }
    }

    /// The statement has ended; true where it was to be stopped, and its task was cancelled or is about to be.
    func statementEnds(
        _ transaction: TransactionBlock.State,
        at time: Int64,
        transactionStart: Int64?,
        transactionNumber: UInt64?
    ) -> Bool {
        state.withLock { state in
            state.isRunning = false
            state.activity.stateChange = time
            state.activity.transactionStart = transactionStart
            state.activity.transactionNumber = transactionNumber
            state.activity.state =
                switch transaction {
                case .none: "idle"
                case .open: "idle in transaction"
                case .failed: "idle in transaction (aborted)"
                }
            return state.reason != nil
        }
    }

    func changeActivity(_ change: (inout ActivityEntry) -> Void) { state.withLock { change(&$0.activity) } }

    /// Whether the running statement is to stop.
    var isCancelled: Bool { state.withLock { $0.isRunning && $0.reason != nil } }

    /// Why the running statement is stopped.
    var reason: CancellationReason? { state.withLock(\.reason) }
}
