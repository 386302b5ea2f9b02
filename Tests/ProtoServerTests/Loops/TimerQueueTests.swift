import Testing

@testable import ProtoServer

@Suite("Timers")
struct TimerQueueTests {
    @Test("fire by their deadline, also when some are cancelled", arguments: [1, 2, 7, 64, 500])
    func order(count: Int) throws {
        let loop = try EventLoop()
        var queue = TimerQueue()
        let fired = Guarded<[UInt64]>([])
        var seed: UInt64 = 42
        var timers: [LoopTimer] = []
        for _ in 0..<count {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let deadline = seed >> 50
            let timer = LoopTimer(deadline: deadline, on: loop) { fired.withLock { $0.append(deadline) } }
            timers.append(timer)
            queue.insert(timer)
        }
        for (index, timer) in timers.enumerated() where index % 3 == 0 {
            queue.remove(timer)
            queue.remove(timer)
        }
        let kept = timers.enumerated().filter { $0.offset % 3 != 0 }.map(\.element.deadline).sorted()
        #expect(queue.count == kept.count)
        #expect(queue.nextDeadline == kept.first)
        let middle = kept.isEmpty ? 0 : kept[kept.count / 2]
        while let action = queue.popAction(at: middle) { action() }
        #expect(fired.withLock { $0 } == kept.filter { $0 <= middle })
        while let action = queue.popAction(at: .max) { action() }
        #expect(fired.withLock { $0 } == kept)
        #expect(queue.isEmpty)
    }
}
