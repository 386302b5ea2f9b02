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

    /// The number of the loop for a new connection: the first that has time for it, else the one with the fewest.
    func nextLoop() -> Int {
        let free = loops.firstIndex { $0.load.busyPercent.load(ordering: .relaxed) < LoopBalancer.busyLimit }
        if let free { return free }
        let counts = loops.map { $0.connectionCount.load(ordering: .relaxed) }
        return counts.enumerated().min { $0.element < $1.element }?.offset ?? 0
    }

    /// What runs the steps of a connection that begins on the loop of this number.
    func makeExecutor(onLoop number: Int) -> ConnectionExecutor {
        ConnectionExecutor(loops: loops, startingAt: number, blocking: blocking)
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
