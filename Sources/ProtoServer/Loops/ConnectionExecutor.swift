internal import CLinux
internal import Synchronization

/// Where the steps of one connection's task run: on its event loop, or on the blocking pool while it is known to block.
///
/// A step that holds its loop up too long costs the loop a change of thread (`ReliefMonitor`). The connection it belongs
/// to then takes its next steps to the blocking pool, and comes back when a number of them in a row have been short.
final class ConnectionExecutor: TaskExecutor {
    /// How many short steps show that a connection does not block any more.
    private static let probation = 64
    /// A step longer than this counts as blocking.
    private static let longStep: UInt64 = 1_000_000

    private let loops: [EventLoop]
    /// Which of the loops it is.
    private let number: Atomic<Int>
    private let blocking: BlockingPool
    /// How many steps are still to run on the blocking pool.
    private let stepsOffLoop = Atomic(0)

    init(loops: [EventLoop], startingAt number: Int, blocking: BlockingPool) {
        self.loops = loops
        self.number = Atomic(number)
        self.blocking = blocking
    }

    /// The event loop of the connection.
    var loop: EventLoop { loops[number.load(ordering: .relaxed)] }

    /// The loop that the connection is to go on with, where it is to change; from now on its steps run there.
    func takeMove() -> EventLoop? {
        guard let target = loop.load.takeMove(), loops.indices.contains(target) else { return nil }
        number.store(target, ordering: .relaxed)
        return loops[target]
    }

    /// Whether the next step runs where it may block.
    var isOffLoop: Bool { stepsOffLoop.load(ordering: .relaxed) > 0 }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isOffLoop, blocking.submit(job, of: self) { return }
        loop.enqueue(.job(job, self))
    }

    /// A step of this connection has held its loop up.
    func caughtBlocking() {
        if !isOffLoop { stepsOffLoop.store(Self.probation, ordering: .relaxed) }
    }

    /// Takes all further steps to the blocking pool.
    func stayOffLoop() { stepsOffLoop.store(.max, ordering: .relaxed) }

    /// Runs one step in a thread of the blocking pool.
    func runOffLoop(_ job: UnownedJob) {
        let start = linux_monotonic_nanoseconds()
        job.runSynchronously(on: asUnownedTaskExecutor())
        let steps = stepsOffLoop.load(ordering: .relaxed)
        guard steps < .max else { return }
        let wasLong = linux_monotonic_nanoseconds() &- start > Self.longStep
        _ = stepsOffLoop.compareExchange(
            expected: steps,
            desired: wasLong ? Self.probation : max(steps &- 1, 0),
            ordering: .relaxed
        )
    }
}
