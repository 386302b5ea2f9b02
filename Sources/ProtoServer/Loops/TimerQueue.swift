internal import PostgresProto

/// One thing that is to happen later.
///
/// What it needs of a queue is guarded by the queue's lock.
final class LoopTimer: ScheduledAction, @unchecked Sendable {
    // Safety: `position` and `action` are used inside `TimerQueue` only, which the loop keeps in a `Guarded`.
    let deadline: UInt64
    fileprivate var position = -1
    fileprivate var action: (@Sendable () -> Void)?
    private let loop: EventLoop

    init(deadline: UInt64, on loop: EventLoop, _ action: @escaping @Sendable () -> Void) {
        self.deadline = deadline
        self.loop = loop
        self.action = action
    }

    func cancel() { loop.cancel(self) }
}

/// Timers by their deadline: a binary heap from which any timer can be taken out.
struct TimerQueue {
    private var heap: [LoopTimer] = []

    var isEmpty: Bool { heap.isEmpty }
    var count: Int { heap.count }

    /// When the first timer is due, in nanoseconds of the monotonic clock.
    var nextDeadline: UInt64? { heap.first?.deadline }

    mutating func insert(_ timer: LoopTimer) {
        timer.position = heap.count
        heap.append(timer)
        moveUp(heap.count - 1)
    }

    /// Takes all timers out.
    mutating func removeAll() {
        while let last = heap.last { remove(last) }
    }

    /// Takes a timer out, if it is in.
    mutating func remove(_ timer: LoopTimer) {
        let position = timer.position
        guard position >= 0 else { return }
        timer.position = -1
        timer.action = nil
        let last = heap.removeLast()
        guard position < heap.count else { return }
        heap[position] = last
        last.position = position
        moveUp(position)
        moveDown(last.position)
    }

    /// Takes out the first timer if it is due, and gives what it is to do.
    mutating func popAction(at now: UInt64) -> (@Sendable () -> Void)? {
        guard let first = heap.first, first.deadline <= now else { return nil }
        let action = first.action
        remove(first)
        return action
    }

    private mutating func moveUp(_ start: Int) {
        var index = start
        while index > 0 {
            let parent = (index - 1) / 2
            guard heap[index].deadline < heap[parent].deadline else { return }
            swap(index, parent)
            index = parent
        }
    }

    private mutating func moveDown(_ start: Int) {
        var index = start
        while true {
            var first = index
            for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
                if heap[child].deadline < heap[first].deadline { first = child }
            }
            guard first != index else { return }
            swap(index, first)
            index = first
        }
    }

    private mutating func swap(_ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        heap[left].position = left
        heap[right].position = right
    }
}
