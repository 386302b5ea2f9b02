internal import CLinux
internal import Synchronization

/// The event loops of a server, their threads, and the threads for what blocks.
final class LoopGroup: @unchecked Sendable {
    // Safety: `monitorThread` is written by `start` and `stop` only, which the server calls one after the other.
    let loops: [EventLoop]
    let blocking: BlockingPool
    private let runners: WorkerPool<EventLoop>
    private let monitor: ReliefMonitor
    private var monitorThread: Thread?
    private let next = Atomic(0)

    /// Loops without threads yet.
    init(loopCount: Int, spareThreads: Int = 256, blockingThreads: Int = 256) throws(SystemError) {
        var loops: [EventLoop] = []
        for _ in 0..<max(loopCount, 1) { loops.append(try EventLoop()) }
        self.loops = loops
        blocking = BlockingPool(limit: blockingThreads)
        runners = WorkerPool(named: "loop", limit: loops.count + spareThreads) { $0.run() }
        monitor = ReliefMonitor(loops: loops, runners: runners)
    }

    /// Starts a thread for each loop, one to spare, and the monitor.
    func start() throws(SystemError) {
        for loop in loops where !runners.submit(loop) {
            throw SystemError(number: 11, "could not start the threads of the event loops")
        }
        _ = runners.ensureIdleThread()
        monitorThread = try Thread(named: "relief") { [monitor] in monitor.run() }
    }

    /// The loop with the fewest connections, each in its turn where several have as few.
    func nextLoop() -> EventLoop {
        let start = next.add(1, ordering: .relaxed).newValue
        var best = loops[abs(start % loops.count)]
        var fewest = best.connectionCount.load(ordering: .relaxed)
        for loop in loops {
            let count = loop.connectionCount.load(ordering: .relaxed)
            if count < fewest {
                best = loop
                fewest = count
            }
        }
        return best
    }

    /// Ends all threads; false when some are stuck in a handler at the deadline, and are left behind.
    func stop(before deadline: UInt64) -> Bool {
        monitor.stop()
        monitorThread?.join()
        monitorThread = nil
        for loop in loops { loop.stop() }
        let done = runners.stop(before: deadline)
        let blockingDone = blocking.stop(before: deadline)
        if done { for loop in loops { loop.releaseAll() } }
        return done && blockingDone
    }
}
