@testable import ProtoServer

/// Runs something that blocks in a thread of its own: the threads of the tests are few.
func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    let thread = Guarded<Thread?>(nil)
    let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
        do {
            let started = try Thread(named: "test") {
                continuation.resume(returning: Result { try body() })
            }
            thread.withLock { $0 = started }
        } catch {
            continuation.resume(returning: .failure(error))
        }
    }
    thread.withLock { $0 }?.join()
    return try result.get()
}
