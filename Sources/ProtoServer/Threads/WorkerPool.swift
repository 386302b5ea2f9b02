internal import CLinux

/// Threads that come when there is work and go when there has been none for a while.
final class WorkerPool<Work: Sendable>: @unchecked Sendable {
    // Safety: all `var`s are used with the condition's lock held.
    private let condition = Condition()
    private let name: String
    private let limit: Int
    private let idleNanoseconds: UInt64
    private let run: @Sendable (Work) -> Void
    private var queue = FIFO<Work>()
    private var idle = 0
    private var total = 0
    private var isStopping = false
    private var ended: [Thread] = []

    /// A pool without threads; it never has more than `limit`.
    init(
        named name: String,
        limit: Int,
        idleNanoseconds: UInt64 = 10_000_000_000,
        run: @escaping @Sendable (Work) -> Void
    ) {
        self.name = name
        self.limit = limit
        self.idleNanoseconds = idleNanoseconds
        self.run = run
    }

    /// How many threads there are.
    var threadCount: Int { condition.withLock { total } }

    /// Sees to it that a thread waits for work; false when there can be none now.
    func ensureIdleThread() -> Bool {
        condition.withLock { idle > queue.count || startThread() }
    }

    /// Has the work done by a thread that waits or by a new one, else by the next that is free.
    ///
    /// False, and nothing is done, when there is no thread and none can be started.
    func submit(_ work: Work) -> Bool {
        condition.withLock {
            guard idle > queue.count || startThread() || total > 0 else { return false }
            queue.append(work)
            if isStopping { condition.broadcast() } else { condition.signal() }
            return true
        }
    }

    /// Ends the threads as they get idle and joins them; false when some are still busy at the deadline.
    ///
    /// What is in the queue is done before.
    func stop(before deadline: UInt64) -> Bool {
        let (threads, done) = condition.withLock {
            isStopping = true
            condition.broadcast()
            while total > 0, condition.wait(until: deadline) {}
            defer { ended = [] }
            return (ended, total == 0)
        }
        for thread in threads { thread.join() }
        return done
    }

    /// Starts a thread if there may be one more; only with the lock held.
    ///
    /// It counts as idle from the start, so that two are not started for one piece of work.
    private func startThread() -> Bool {
        guard total < limit else { return false }
        for thread in ended { thread.join() }
        ended = []
        do {
            _ = try Thread(named: name) { [self] in work() }
        } catch {
            return false
        }
        total += 1
        idle += 1
        return true
    }

    private func work() {
        while let work = nextWork() {
            run(work)
            condition.withLock { idle += 1 }
        }
    }

    /// What to do next, or nil when this thread is to end.
    private func nextWork() -> Work? {
        condition.withLock {
            let deadline = linux_monotonic_nanoseconds() &+ idleNanoseconds
            while queue.isEmpty {
                if isStopping || !condition.wait(until: deadline), queue.isEmpty {
                    total -= 1
                    idle -= 1
                    ended.append(.current)
                    if isStopping { condition.broadcast() }
                    return nil
                }
            }
            idle -= 1
            return queue.popFirst()
        }
    }
}
