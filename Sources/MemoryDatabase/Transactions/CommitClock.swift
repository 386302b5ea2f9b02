import Synchronization

/// Counts transactions and commits, and knows the oldest snapshot that someone still reads with.
final class CommitClock: Sendable {
    private struct State {
        var nextTransaction: TransactionID = 1
        var running = RunningTransactions()
        var last: CommitNumber = 1
        /// The snapshots in use with how often each is, the oldest first.
        var snapshots: [(commit: CommitNumber, count: Int)] = []

        var horizon: CommitNumber { snapshots.first?.commit ?? last }
    }

    private let state: Mutex<State>
    private let oldest: Atomic<CommitNumber>
    /// Held by the one that commits, so that commits come one after the other.
    private let committing = Mutex(())

    init() {
        state = Mutex(State())
        oldest = Atomic(1)
    }

    /// A clock that goes on from where another one is, with nobody reading or writing.
    init(copying other: CommitClock) {
        var copy = State()
        other.state.withLock { (copy.nextTransaction, copy.last) = ($0.nextTransaction, $0.last) }
        oldest = Atomic(copy.last)
        state = Mutex(copy)
    }

    /// What was committed up to here everyone sees, now and in future.
    var horizon: CommitNumber { oldest.load(ordering: .acquiring) }

    /// A number for a transaction that begins to write.
    func newTransaction() -> TransactionID {
        state.withLock { state in
            defer { state.nextTransaction += 1 }
            state.running.begins(state.nextTransaction)
            return state.nextTransaction
        }
    }

    /// A transaction has ended without a commit.
    func rolledBack(_ transaction: TransactionID) { state.withLock { $0.running.ends(transaction) } }

    /// The last commit, and who was running then; what it left stays readable until the snapshot is released.
    func takeSnapshot() -> (commit: CommitNumber, running: RunningTransactions) {
        state.withLock { state in
            if let newest = state.snapshots.indices.last, state.snapshots[newest].commit == state.last {
                state.snapshots[newest].count += 1
            } else {
                state.snapshots.append((state.last, 1))
            }
            return (state.last, state.running)
        }
    }

    /// Ends the use of a snapshot.
    func release(_ commit: CommitNumber) {
        state.withLock { state in
            guard let index = state.snapshots.firstIndex(where: { $0.commit == commit }) else { return }
            state.snapshots[index].count -= 1
            if state.snapshots[index].count == 0 { state.snapshots.remove(at: index) }
            oldest.store(state.horizon, ordering: .releasing)
        }
    }

    /// Commits: `stamp` marks all that the transaction wrote with the commit's number, and then all of it is seen at once.
    func commit(_ transaction: TransactionID, _ stamp: (CommitNumber) -> Void) {
        committing.withLock { _ in
            let number = state.withLock { $0.last + 1 }
            stamp(number)
            state.withLock { state in
                state.last = number
                state.running.ends(transaction)
                oldest.store(state.horizon, ordering: .releasing)
            }
        }
    }
}
