internal import CLinux
internal import Synchronization

/// How busy an event loop is, as its balancer sees it, and which of its connections are to move.
struct LoopLoad: ~Copyable, Sendable {
    /// How long the loop has slept in all, in nanoseconds.
    private let slept = Atomic<UInt64>(0)
    /// Since when it sleeps; 0 while it does not.
    private let sleepsSince = Atomic<UInt64>(0)
    /// The share of the last window in which it did not sleep, in percent.
    let busyPercent = Atomic(0)
    /// How many of its connections are still to move, when they next have nothing to do.
    private let movesLeft = Atomic(0)
    /// The number of the loop that they move to.
    private let moveTarget = Atomic(0)

    /// Runs what sleeps, and counts the time.
    borrowing func whileSleeping<Result>(_ body: () -> Result) -> Result {
        let start = linux_monotonic_nanoseconds()
        sleepsSince.store(start, ordering: .relaxed)
        let result = body()
        sleepsSince.store(0, ordering: .relaxed)
        slept.add(linux_monotonic_nanoseconds() &- start, ordering: .relaxed)
        return result
    }

    /// How long it has slept until now, in nanoseconds.
    borrowing func timeSlept(at now: UInt64) -> UInt64 {
        let total = slept.load(ordering: .relaxed)
        let since = sleepsSince.load(ordering: .relaxed)
        return since == 0 || since > now ? total : total &+ (now &- since)
    }

    /// Has this many of the loop's connections move to another loop.
    borrowing func move(_ count: Int, toLoop number: Int) {
        moveTarget.store(number, ordering: .relaxed)
        movesLeft.store(count, ordering: .releasing)
    }

    /// Where the connection that asks is to move; nil where it stays.
    borrowing func takeMove() -> Int? {
        let left = movesLeft.load(ordering: .acquiring)
        guard left > 0 else { return nil }
        let target = moveTarget.load(ordering: .relaxed)
        let (isTaken, _) = movesLeft.compareExchange(expected: left, desired: left &- 1, ordering: .relaxed)
        return isTaken ? target : nil
    }
}
