import PostgresWire
import Synchronization

/// The locks of a database that are waited for: on tables, transactions, rows in turn, and advisory ones.
///
/// A wait suspends the task and holds no thread. A deadlock is looked for after `deadlock_timeout`, by the one that has
/// waited so long, who is then the one that gives up (PostgreSQL 15 docs, §13.3.4).
final class LockManager: Sendable {
    private struct State {
        var table = LockTable()
        var watch: (task: Task<Void, Never>, until: ContinuousClock.Instant)?
    }

    private let state = Mutex(State())
    private let database: OID

    /// The database whose objects are locked.
    var databaseOID: OID { database }

    init(database: OID = 5) { self.database = database }

    /// Takes a lock, waiting for it as long as it takes.
    ///
    /// - Throws: 40P01 in a deadlock, 55P03 after `lock_timeout`, 57014 when the statement is stopped.
    func acquire(_ request: LockRequest) async throws {
        if tryAcquire(request) { return }
        let holder = Mutex<LockWaiter?>(nil)
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                let waiter = LockWaiter(request, continuation)
                let isThere = state.withLock { state -> Bool in
                    let table = state.table
                    if table.isFree(request.tag, request.mode, request.session) {
                        if request.keeps {
                            _ = state.table.take(
                                request.tag,
                                request.mode,
                                request.session,
                                isOfSession: request.isOfSession
                            )
                        }
                        return true
                    }
                    state.table.enqueue(waiter)
                    watch(&state, until: min(waiter.deadlockCheck, waiter.deadline ?? waiter.deadlockCheck))
                    return false
                }
                if isThere { return waiter.resume() }
                holder.withLock { $0 = waiter }
                if Task.isCancelled { giveUp(waiter, PostgresError.canceledStatement) }
            }
        } onCancel: {
            guard let waiter = holder.withLock({ $0 }) else { return }
            giveUp(waiter, PostgresError.canceledStatement)
        }
    }

    /// Takes a lock if nothing is in the way.
    func tryAcquire(_ request: LockRequest) -> Bool {
        state.withLock { state in
            guard request.keeps else { return state.table.isFree(request.tag, request.mode, request.session) }
            return state.table.take(request.tag, request.mode, request.session, isOfSession: request.isOfSession)
        }
    }

    /// Releases one hold of a lock; false where the session does not hold it.
    @discardableResult
    func release(_ tag: LockTag, _ mode: LockMode, _ session: SessionNumber, isOfSession: Bool = false) -> Bool {
        let woken = state.withLock { $0.table.release(tag, mode, session, isOfSession: isOfSession) }
        for waiter in woken ?? [] { waiter.resume() }
        return woken != nil
    }

    /// Ends all that the session's transaction holds.
    func transactionEnds(_ session: SessionNumber) {
        for waiter in state.withLock({ $0.table.releaseTransaction(session) }) { waiter.resume() }
    }

    /// Whether the session holds a lock for its transaction that it holds beyond that, too.
    func holdsTwice(_ session: SessionNumber) -> Bool { state.withLock { $0.table.holdsTwice(session) } }

    /// Gives what the session's transaction holds to another one, which holds nothing yet.
    func handOver(from session: SessionNumber, to other: SessionNumber) {
        state.withLock { $0.table.handOver(from: session, to: other) }
    }

    /// Ends what the session holds beyond its transactions.
    func releaseAll(_ session: SessionNumber) {
        for waiter in state.withLock({ $0.table.releaseSession(session) }) { waiter.resume() }
    }

    /// Waits until a transaction has ended.
    func waitForEnd(of transaction: TransactionID, _ session: SessionNumber, _ patience: LockPatience) async throws {
        let request = LockRequest(
            tag: .transaction(transaction),
            mode: .share,
            session: session,
            keeps: false,
            patience: patience
        )
        try await acquire(request)
    }

    /// The locks that are held and wanted, for `pg_locks`.
    func entries() -> [LockTag: LockTable.Entry] { state.withLock { $0.table.entries } }

    private func giveUp(_ waiter: LockWaiter, _ error: PostgresError) {
        let (wasWaiting, woken) = state.withLock { $0.table.dequeue(waiter) }
        if wasWaiting { waiter.fail(error) }
        for other in woken { other.resume() }
    }

    // The watch over those who wait

    /// Sees to it that someone looks after the waiters at this time at the latest.
    private func watch(_ state: inout State, until time: ContinuousClock.Instant) {
        if let watch = state.watch {
            if watch.until <= time { return }
            watch.task.cancel()
        }
        let task = Task.detached { [weak self] in
            try? await Task.sleep(until: time, clock: .continuous)
            guard !Task.isCancelled else { return }
            self?.lookAfterWaiters()
        }
        state.watch = (task, time)
    }

    /// Ends the waits whose time is over, and those that are part of a deadlock.
    private func lookAfterWaiters() {
        let now = ContinuousClock.now
        var failed: [(LockWaiter, PostgresError)] = []
        var woken: [LockWaiter] = []
        state.withLock { state in
            state.watch = nil
            for waiter in state.table.waiting.values.sorted(by: { $0.deadlockCheck < $1.deadlockCheck }) {
                var error: PostgresError?
                if let deadline = waiter.deadline, deadline <= now { error = .lockTimeout }
                if error == nil, waiter.deadlockCheck <= now {
                    let circle = state.table.deadlock(of: waiter)
                    if !circle.isEmpty { error = .deadlock(circle, in: database) }
                }
                guard let error else { continue }
                failed.append((waiter, error))
                woken += state.table.dequeue(waiter).woken
            }
            let next = state.table.waiting.values.map { waiter in
                let check = waiter.deadlockCheck > now ? waiter.deadlockCheck : now + .seconds(1)
                return min(check, waiter.deadline ?? check)
            }
            if let next = next.min() { watch(&state, until: next) }
        }
        for (waiter, error) in failed { waiter.fail(error) }
        for waiter in woken { waiter.resume() }
    }
}

extension PostgresError {
    static let canceledStatement = PostgresError(.queryCanceled, "canceling statement due to user request")
    static let lockTimeout = PostgresError("55P03", "canceling statement due to lock timeout")

    /// The error of the one that gives up in a deadlock.
    static func deadlock(_ circle: [LockWaiter], in database: OID) -> PostgresError {
        var lines: [String] = []
        for (index, waiter) in circle.enumerated() {
            let next = circle[(index + 1) % circle.count]
            lines.append(
                "Process \(waiter.session) waits for \(waiter.mode.name) on \(waiter.tag.description(in: database)); "
                    + "blocked by process \(next.session)."
            )
        }
        return PostgresError(
            "40P01",
            "deadlock detected",
            detail: lines.joined(separator: "\n"),
            hint: "See server log for query details."
        )
    }
}
