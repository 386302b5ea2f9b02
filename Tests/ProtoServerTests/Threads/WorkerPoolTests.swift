import CLinux
import Synchronization
import Testing

@testable import ProtoServer

@Suite("A pool of threads")
struct WorkerPoolTests {
    @Test("does all work with no more threads than allowed", .timeLimit(.minutes(1)))
    func limit() async throws {
        let done = Atomic(0)
        let (count, threads, isClean) = try await onThread {
            let pool = WorkerPool<Int>(named: "test", limit: 4) { done.add($0, ordering: .relaxed) }
            for _ in 0..<1000 { #expect(pool.submit(1)) }
            let threads = pool.threadCount
            let isClean = pool.stop(before: .max)
            return (done.load(ordering: .relaxed), threads, isClean)
        }
        #expect(count == 1000)
        #expect((1...4).contains(threads))
        #expect(isClean)
    }

    @Test("refuses work that no thread could ever do")
    func noThreads() {
        let pool = WorkerPool<Int>(named: "test", limit: 0) { _ in }
        #expect(!pool.submit(1))
        #expect(!pool.ensureIdleThread())
    }

    @Test("lets idle threads go, and starts new ones", .timeLimit(.minutes(1)))
    func idleThreadsLeave() async throws {
        try await onThread {
            let done = Atomic(0)
            let pool = WorkerPool<Int>(named: "test", limit: 4, idleNanoseconds: 1) { done.add($0, ordering: .relaxed) }
            for number in 1...3 {
                #expect(pool.submit(1))
                while pool.threadCount > 0 { linux_sleep_microseconds(100) }
                #expect(done.load(ordering: .relaxed) == number)
            }
            #expect(pool.stop(before: .max))
        }
    }

    @Test("says when a thread does not end in time", .timeLimit(.minutes(1)))
    func stuckThread() async throws {
        try await onThread {
            let gate = Condition()
            let isOpen = Guarded(false)
            let pool = WorkerPool<Int>(named: "test", limit: 1) { _ in
                gate.withLock { while !isOpen.withLock({ $0 }) { gate.wait() } }
            }
            #expect(pool.submit(1))
            #expect(!pool.stop(before: linux_monotonic_nanoseconds() + 1_000_000))
            isOpen.withLock { $0 = true }
            gate.withLock { gate.broadcast() }
            #expect(pool.stop(before: .max))
        }
    }
}
