internal import CLinux
internal import Synchronization

/// Looks after the event loops: one that has been in the same step for two looks gets a fresh thread, and one that is full
/// gives connections away.
final class ReliefMonitor: Sendable {
    /// The time between two looks, in microseconds, while loops are at work and after a tenth of a second without.
    private static let pause: UInt32 = 2_000
    private static let longPause: UInt32 = 10_000
    private static let looksBeforeLongPause = 50

    private let loops: [EventLoop]
    private let runners: WorkerPool<EventLoop>
    private let isStopping = Atomic(false)

    init(loops: [EventLoop], runners: WorkerPool<EventLoop>) {
        self.loops = loops
        self.runners = runners
    }

    func stop() { isStopping.store(true, ordering: .relaxed) }

    /// Watches until stopped.
    func run() {
        var lastTurns = loops.map(\.currentTurn)
        let balancer = LoopBalancer(loops)
        var quietLooks = 0
        while !isStopping.load(ordering: .relaxed) {
            linux_sleep_microseconds(quietLooks > Self.looksBeforeLongPause ? Self.longPause : Self.pause)
            quietLooks += 1
            balancer.look()
            for (index, loop) in loops.enumerated() {
                let turn = loop.currentTurn
                if turn != lastTurns[index] {
                    quietLooks = 0
                    lastTurns[index] = turn
                } else if turn & 1 == 1 {
                    quietLooks = 0
                    relieve(loop, stuckIn: turn)
                }
            }
        }
    }

    /// A thread must be waiting before the loop is taken from its own, since it must never be without.
    private func relieve(_ loop: EventLoop, stuckIn turn: UInt64) {
        guard runners.ensureIdleThread(), loop.relieve(from: turn) else { return }
        _ = runners.submit(loop)
    }
}
