import PostgresWire

/// A session that waits for a lock.
final class LockWaiter: Sendable {
    let tag: LockTag
    let mode: LockMode
    let session: SessionNumber
    /// Whether it holds the lock once it gets it, rather than only waiting until it could.
    let keeps: Bool
    /// Whether it holds it beyond the transaction.
    let isOfSession: Bool
    /// When the search for a deadlock is due.
    let deadlockCheck: ContinuousClock.Instant
    /// When it gives up (`lock_timeout`).
    let deadline: ContinuousClock.Instant?
    private let continuation: CheckedContinuation<Void, any Error>

    init(_ request: LockRequest, _ continuation: CheckedContinuation<Void, any Error>) {
        tag = request.tag
        mode = request.mode
        session = request.session
        keeps = request.keeps
        isOfSession = request.isOfSession
        let now = ContinuousClock.now
        deadlockCheck = now + request.patience.deadlockTimeout
        deadline = request.patience.lockTimeout.map { now + $0 }
        self.continuation = continuation
    }

    /// Lets the session go on.
    func resume() { continuation.resume() }

    /// Ends the wait with an error.
    func fail(_ error: PostgresError) { continuation.resume(throwing: error) }
}

/// How long a session waits for locks.
struct LockPatience: Hashable, Sendable {
    /// After what time a deadlock is looked for.
    var deadlockTimeout = Duration.seconds(1)
    /// After what time it gives up; nil for never.
    var lockTimeout: Duration?
}

/// A lock that a session wants.
struct LockRequest: Sendable {
    var tag: LockTag
    var mode: LockMode
    var session: SessionNumber
    var keeps = true
    var isOfSession = false
    var patience = LockPatience()
}
