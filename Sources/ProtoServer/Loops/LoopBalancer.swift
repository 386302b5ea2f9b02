internal import CLinux
internal import Synchronization

/// Spreads connections over the event loops: over as few as can do the work.
///
/// A loop that is at work takes what has come meanwhile in one go; one that sleeps has to be woken for each message, and
/// each wake costs a switch of threads. So connections share a loop until it hardly sleeps any more. Then half of them
/// move to another one, but only while the machine has a core with nothing to do: otherwise a second loop would but take
/// the time of the clients on the same machine.
final class LoopBalancer {
    /// The time between two looks, in nanoseconds.
    private static let window: UInt64 = 100_000_000
    /// A loop this busy takes no new connections, in percent.
    static let busyLimit = 75
    /// A loop this busy gives connections away, in percent.
    private static let fullLimit = 95
    /// How much of a core must be idle for that, in percent.
    private static let idleLimit = 80

    private let loops: [EventLoop]
    private let processors = ProcessorTime()
    private var lastLook: UInt64
    private var timeSlept: [UInt64]

    init(_ loops: [EventLoop]) {
        self.loops = loops
        lastLook = linux_monotonic_nanoseconds()
        timeSlept = loops.map { _ in 0 }
    }

    /// Looks at the loops, once in a window.
    func look() {
        let now = linux_monotonic_nanoseconds()
        let elapsed = now &- lastLook
        guard loops.count > 1, elapsed >= Self.window else { return }
        lastLook = now
        for (index, loop) in loops.enumerated() {
            let total = loop.load.timeSlept(at: now)
            let asleep = min(total &- min(timeSlept[index], total), elapsed)
            timeSlept[index] = total
            loop.load.busyPercent.store(Int(100 &- asleep &* 100 / elapsed), ordering: .relaxed)
        }
        relieveFullest()
    }

    private func relieveFullest() {
        guard let (full, percent) = extreme(by: >), percent >= Self.fullLimit else { return processors.forget() }
        let connections = loops[full].connectionCount.load(ordering: .relaxed)
        guard let idle = processors.idlePercent(), idle >= Self.idleLimit, connections > 1,
            let (free, least) = extreme(by: <), least < Self.busyLimit
        else { return }
        loops[full].load.move(connections / 2, toLoop: free)
        processors.forget()
    }

    /// The busiest or the least busy loop: its number, and how busy it is.
    private func extreme(by isBefore: (Int, Int) -> Bool) -> (number: Int, percent: Int)? {
        let loads = loops.map { $0.load.busyPercent.load(ordering: .relaxed) }
        return loads.enumerated().min { isBefore($0.element, $1.element) }.map { ($0.offset, $0.element) }
    }
}
