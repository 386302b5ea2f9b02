internal import Synchronization

/// A `Mutex` that the thread sanitizer understands.
///
/// On Linux a mutex that is waited for changes hands inside the kernel, where the sanitizer does not look, and it then
/// takes what the mutex protects for unprotected. A flag that is stored before unlocking and loaded after locking shows it
/// the order; on x86 and ARM that costs an ordinary store and load.
struct Guarded<Value>: ~Copyable, Sendable {
    private let mutex: Mutex<Value>
    private let handOver = Atomic(false)

    init(_ value: sending Value) { mutex = Mutex(value) }

    /// Calls `body` with the value, which nobody else has meanwhile.
    borrowing func withLock<Result, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        try mutex.withLock { value throws(Failure) in
            _ = handOver.load(ordering: .acquiring)
            defer { handOver.store(true, ordering: .releasing) }
            return try body(&value)
        }
    }
}
