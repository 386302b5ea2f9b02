internal import CLinux
internal import Synchronization

/// Waits for its sockets and runs the steps of its connections' tasks, on one thread at a time.
///
/// Which thread that is can change. While a step runs, `turn` is odd; when the monitor sees the same odd turn twice, it
/// makes it even and gives the loop to another thread. The first thread finds that out when its step comes back, and
/// leaves. So whatever a step does, the other connections of its loop wait a few milliseconds at most.
final class EventLoop: @unchecked Sendable {
    // Safety: everything here is constant, atomic or in a `Guarded`.
    private static let eventCapacity = 256
    /// How many steps run between two looks at the sockets.
    private static let stepsPerRound = 64

    private let epoll: Descriptor
    private let wakeUp: Descriptor
    private let queue = Guarded(JobQueue())
    private let timers = Guarded(TimerQueue())
    /// Even: the thread is in the loop's own code; odd: inside a step.
    private let turn = Atomic<UInt64>(0)
    /// How many connections live here.
    let connectionCount = Atomic(0)
    /// How often the loop changed its thread.
    let reliefCount = Atomic(0)
    /// How busy the loop is, and which of its connections are to move.
    let load = LoopLoad()

    init() throws(SystemError) {
        epoll = try Descriptor(linux_epoll_create(), "could not create an epoll instance")
        wakeUp = try Descriptor(linux_eventfd_create(), "could not create an eventfd")
        // Edges: writing is enough to wake, and nobody needs to read.
        let result = linux_epoll_add_edges(epoll.number, wakeUp.number, 0)
        guard result == 0 else { throw SystemError(number: -result, "could not watch an eventfd") }
    }

    /// Has an item done by the loop's thread.
    func enqueue(_ item: JobQueue.Item) {
        if queue.withLock({ $0.append(item) }) { linux_eventfd_signal(wakeUp.number) }
    }

    /// Makes `run` return.
    func stop() {
        if queue.withLock({ $0.stop() }) { linux_eventfd_signal(wakeUp.number) }
    }

    /// Works until the loop is stopped or this thread is relieved.
    func run() {
        let events = UnsafeMutablePointer<linux_event>.allocate(capacity: Self.eventCapacity)
        defer { events.deallocate() }
        while runSteps() { pollSockets(events) }
    }

    /// Runs what is queued; false when this thread is to leave the loop.
    private func runSteps() -> Bool {
        var now = turn.load(ordering: .acquiring)
        for _ in 0..<Self.stepsPerRound {
            guard let item = queue.withLock({ $0.popFirst() }) else { break }
            turn.store(now &+ 1, ordering: .releasing)
            let executor = run(item)
            let (isOurs, _) = turn.compareExchange(
                expected: now &+ 1,
                desired: now &+ 2,
                ordering: .acquiringAndReleasing
            )
            guard isOurs else {
                executor?.caughtBlocking()
                return false
            }
            now &+= 2
        }
        return queue.withLock { !$0.isStopping }
    }

    private func run(_ item: JobQueue.Item) -> ConnectionExecutor? {
        switch item {
        case .job(let job, let executor):
            job.runSynchronously(on: executor.asUnownedTaskExecutor())
            return executor
        case .arrival(let socket):
            socket.serveArrival()
            return socket.executor
        case .call(let call):
            call()
            return nil
        }
    }

    /// Waits for sockets and timers, unless there is something to do, and tells the sockets what has happened.
    private func pollSockets(_ events: UnsafeMutablePointer<linux_event>) {
        let (sleeps, retired) = queue.withLock { ($0.fallAsleep(), $0.takeRetired()) }
        for socket in retired { socket.release() }
        let count =
            if sleeps {
                load.whileSleeping {
                    linux_epoll_wait(epoll.number, events, Int32(Self.eventCapacity), millisecondsToNextTimer())
                }
            } else {
                linux_epoll_wait(epoll.number, events, Int32(Self.eventCapacity), 0)
            }
        if sleeps { queue.withLock { _ = $0.wakes() } }
        deliver(UnsafeMutableBufferPointer(start: events, count: max(Int(count), 0)))
        fireTimers()
    }
}

extension EventLoop {
    /// Tells the sockets what has happened to them, and queues those for which the loop is to work, all at once.
    private func deliver(_ events: UnsafeMutableBufferPointer<linux_event>) {
        var arrived = 0
        for event in events {
            guard let pointer = UnsafeRawPointer(bitPattern: UInt(event.data)) else { continue }
            let socket = Unmanaged<PolledSocket>.fromOpaque(pointer).takeUnretainedValue()
            guard socket.changed(event.events, in: self) else { continue }
            // What is done with is overwritten by what is to be queued.
            events[arrived].data = event.data
            arrived &+= 1
        }
        guard arrived > 0 else { return }
        queue.withLock { queue in
            for event in events[..<arrived] {
                guard let pointer = UnsafeRawPointer(bitPattern: UInt(event.data)) else { continue }
                _ = queue.append(.arrival(Unmanaged<PolledSocket>.fromOpaque(pointer).takeUnretainedValue()))
            }
        }
    }
}

extension EventLoop {
    /// Watches a socket until it is retired, and keeps it alive so long.
    func watch(_ socket: PolledSocket) throws(SystemError) {
        let reference = Unmanaged.passRetained(socket)
        let word = UInt64(UInt(bitPattern: reference.toOpaque()))
        let result = linux_epoll_add_edges(epoll.number, socket.descriptor, word)
        guard result == 0 else {
            reference.release()
            throw SystemError(number: -result, "could not watch a socket")
        }
        connectionCount.add(1, ordering: .relaxed)
    }

    /// Watches a socket no more; its descriptor can then be closed.
    ///
    /// The loop may just be delivering events that speak of the socket. So it lives on until the loop has delivered them.
    func retire(_ socket: PolledSocket) {
        _ = linux_epoll_remove(epoll.number, socket.descriptor)
        connectionCount.subtract(1, ordering: .relaxed)
        let wake = queue.withLock { queue in
            queue.retire(Unmanaged.passUnretained(socket))
            return queue.wakes()
        }
        if wake { linux_eventfd_signal(wakeUp.number) }
    }

    /// Lets go what is left after the last round; only when no thread runs the loop.
    func releaseAll() {
        timers.withLock { $0.removeAll() }
        for socket in queue.withLock({ $0.takeRetired() }) { socket.release() }
    }
}

extension EventLoop {
    /// Calls `action` in the loop's thread after this time.
    func schedule(nanoseconds: UInt64, _ action: @escaping @Sendable () -> Void) -> LoopTimer {
        let (sum, overflow) = linux_monotonic_nanoseconds().addingReportingOverflow(nanoseconds)
        let timer = LoopTimer(deadline: overflow ? .max : sum, on: self, action)
        let isFirst = timers.withLock { timers in
            timers.insert(timer)
            return timers.nextDeadline == timer.deadline
        }
        if isFirst, queue.withLock({ $0.wakes() }) { linux_eventfd_signal(wakeUp.number) }
        return timer
    }

    /// How many timers wait.
    var timerCount: Int { timers.withLock { $0.count } }

    func cancel(_ timer: LoopTimer) {
        timers.withLock { $0.remove(timer) }
    }

    /// How long to wait for the first timer: -1 without one, and rounded up, so that it is then due.
    private func millisecondsToNextTimer() -> Int32 {
        guard let deadline = timers.withLock({ $0.nextDeadline }) else { return -1 }
        let now = linux_monotonic_nanoseconds()
        guard deadline > now else { return 0 }
        return Int32(clamping: (deadline &- now) / 1_000_000 &+ 1)
    }

    /// Queues what the timers that are due are to do; it counts as a step, since it can be anything.
    private func fireTimers() {
        timers.withLock { timers in
            guard !timers.isEmpty else { return }
            let now = linux_monotonic_nanoseconds()
            while let action = timers.popAction(at: now) {
                _ = queue.withLock { $0.append(.call(action)) }
            }
        }
    }
}

extension EventLoop {
    /// The turn, for the monitor to see whether the loop moves.
    var currentTurn: UInt64 { turn.load(ordering: .relaxed) }

    /// Takes the loop from the thread that has been in this turn's step for too long; false when the step is over.
    func relieve(from stuck: UInt64) -> Bool {
        let (isDone, _) = turn.compareExchange(expected: stuck, desired: stuck &+ 1, ordering: .acquiringAndReleasing)
        if isDone { reliefCount.add(1, ordering: .relaxed) }
        return isDone
    }
}
