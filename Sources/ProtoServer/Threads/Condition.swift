internal import CLinux

/// A mutex and a condition, for threads that wait for work.
final class Condition: @unchecked Sendable {
    // Safety: the pointer never changes, and what it points to is made to be shared between threads.
    private let condition: OpaquePointer

    init() { condition = linux_condition_create() }

    deinit { linux_condition_destroy(condition) }

    func withLock<Result>(_ body: () throws -> Result) rethrows -> Result {
        linux_condition_lock(condition)
        defer { linux_condition_unlock(condition) }
        return try body()
    }

    /// Waits for a signal; only with the lock held, and it may return without one.
    func wait() { linux_condition_wait(condition) }

    /// Waits for a signal, at most until then; false when the time was over; only with the lock held.
    func wait(until deadline: UInt64) -> Bool { linux_condition_wait_until(condition, deadline) == 1 }

    func signal() { linux_condition_signal(condition) }

    func broadcast() { linux_condition_broadcast(condition) }
}
