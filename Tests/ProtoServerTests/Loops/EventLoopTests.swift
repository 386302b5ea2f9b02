import CLinux
import PostgresProto
import Synchronization
import Testing

@testable import ProtoServer

@Suite("Event loops")
struct EventLoopTests {
    /// Runs loops for as long as `body`, which blocks, runs.
    private func withLoops(_ count: Int, _ body: @escaping @Sendable (LoopGroup) throws -> Void) async throws {
        try await onThread {
            let group = try LoopGroup(loopCount: count)
            try group.start()
            defer { #expect(group.stop(before: linux_monotonic_nanoseconds() + 10_000_000_000)) }
            try body(group)
        }
    }

    @Test("do everything that is queued, in order unless they are relieved", .timeLimit(.minutes(1)))
    func order() async throws {
        try await withLoops(1) { group in
            let latch = Latch()
            let seen = Guarded<[Int]>([])
            for number in 0..<1000 {
                group.loops[0].enqueue(
                    .call {
                        let isLast = seen.withLock { seen in
                            seen.append(number)
                            return seen.count == 1000
                        }
                        if isLast { latch.open() }
                    }
                )
            }
            latch.wait()
            let order = seen.withLock { $0 }
            let wasRelieved = group.loops[0].reliefCount.load(ordering: .relaxed) > 0
            #expect((wasRelieved ? order.sorted() : order) == Array(0..<1000))
        }
    }

    @Test("run a task's steps until it is over", .timeLimit(.minutes(1)))
    func task() async throws {
        try await withLoops(2) { group in
            let latch = Latch()
            let steps = Atomic(0)
            let executor = group.makeExecutor(onLoop: 0)
            Task(executorPreference: executor) {
                for _ in 0..<100 {
                    await withUnsafeContinuation { continuation in
                        group.loops[0].enqueue(.call { continuation.resume() })
                    }
                    steps.add(1, ordering: .relaxed)
                }
                latch.open()
            }
            latch.wait()
            #expect(steps.load(ordering: .relaxed) == 100)
        }
    }

    @Test(
        "fire timers, not the cancelled ones, and wake for one that is due before the others",
        .timeLimit(.minutes(1))
    )
    func timers() async throws {
        try await withLoops(1) { group in
            let latch = Latch()
            let fired = Guarded<[String]>([])
            let loop = group.loops[0]
            let late = loop.schedule(nanoseconds: 60_000_000_000) { fired.withLock { $0.append("late") } }
            let cancelled = loop.schedule(nanoseconds: 1_000_000) { fired.withLock { $0.append("cancelled") } }
            cancelled.cancel()
            _ = loop.schedule(nanoseconds: 4_000_000) {
                fired.withLock { $0.append("second") }
                latch.open()
            }
            _ = loop.schedule(nanoseconds: 2_000_000) { fired.withLock { $0.append("first") } }
            latch.wait()
            #expect(fired.withLock { $0 } == ["first", "second"])
            #expect(loop.timerCount == 1)
            late.cancel()
            #expect(loop.timerCount == 0)
        }
    }

    @Test("get another thread while a step blocks, and the connection that blocks leaves them", .timeLimit(.minutes(1)))
    func relief() async throws {
        try await withLoops(1) { group in
            let isStuck = Latch()
            let mayGoOn = Latch()
            let isOver = Latch()
            let loop = group.loops[0]
            let executor = group.makeExecutor(onLoop: 0)
            Task(executorPreference: executor) {
                isStuck.open()
                mayGoOn.wait()
                // The step must end for the loop to find out; the next one then runs elsewhere.
                await withUnsafeContinuation { continuation in loop.enqueue(.call { continuation.resume() }) }
                isOver.open()
            }
            isStuck.wait()
            let others = Latch()
            loop.enqueue(.call { others.open() })
            others.wait()
            #expect(loop.reliefCount.load(ordering: .relaxed) >= 1)
            mayGoOn.open()
            isOver.wait()
        }
    }

    @Test("are left by a connection that is known to block", .timeLimit(.minutes(1)))
    func offLoop() async throws {
        try await withLoops(1) { group in
            let isStuck = Latch()
            let mayGoOn = Latch()
            let isOver = Latch()
            let loop = group.loops[0]
            let executor = group.makeExecutor(onLoop: 0)
            executor.stayOffLoop()
            Task(executorPreference: executor) {
                isStuck.open()
                mayGoOn.wait()
                isOver.open()
            }
            isStuck.wait()
            #expect(group.blocking.threadCount == 1)
            #expect(loop.currentTurn & 1 == 0)
            mayGoOn.open()
            isOver.wait()
        }
    }

    @Test("share the connections out only when the first loop is busy")
    func placement() throws {
        let group = try LoopGroup(loopCount: 3)
        for _ in 0..<9 { #expect(group.nextLoop() == 0) }
        group.loops[0].load.busyPercent.store(90, ordering: .relaxed)
        #expect(group.nextLoop() == 1)
        for loop in group.loops { loop.load.busyPercent.store(100, ordering: .relaxed) }
        group.loops[0].connectionCount.add(5, ordering: .relaxed)
        group.loops[1].connectionCount.add(5, ordering: .relaxed)
        #expect(group.nextLoop() == 2)
    }

    @Test("give away as many connections as they are told to")
    func moves() throws {
        let group = try LoopGroup(loopCount: 2)
        let executors = (0..<3).map { _ in group.makeExecutor(onLoop: 0) }
        #expect(executors[0].takeMove() == nil)
        group.loops[0].load.move(2, toLoop: 1)
        #expect(executors[0].takeMove() === group.loops[1])
        #expect(executors[0].loop === group.loops[1])
        #expect(executors[0].takeMove() == nil)
        #expect(executors[1].takeMove() === group.loops[1])
        #expect(executors[2].takeMove() == nil)
        #expect(executors[2].loop === group.loops[0])
    }
}
