import PostgresWire
import Synchronization

/// A session that listens: what was sent to it and waits until its client may be told.
final class NotificationListener: Sendable {
    private struct State {
        var waiting: [NotificationResponse] = []
        var bytes = 0
    }

    private let state = Mutex(State())
    private let hasWaiting = Atomic<Bool>(false)
    /// Has the connection look after what waits; callable from any thread.
    let wake: @Sendable () -> Void

    init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

    /// Whether anything waits; a cheap question.
    var isEmpty: Bool { !hasWaiting.load(ordering: .acquiring) }

    /// How many bytes wait.
    var waitingBytes: Int { state.withLock(\.bytes) }

    /// Takes one more; true where by it there are more than should be.
    func add(_ notification: NotificationResponse) -> Bool {
        state.withLock { state in
            let before = state.bytes
            state.waiting.append(notification)
            state.bytes += notification.keptBytes
            hasWaiting.store(true, ordering: .releasing)
            return before < NotificationBroker.capacity && state.bytes >= NotificationBroker.capacity
        }
    }

    /// Gives away all that waits, and says whether that was more than should be.
    func takeAll() -> (waiting: [NotificationResponse], wasFull: Bool) {
        state.withLock { state in
            defer {
                state = State()
                hasWaiting.store(false, ordering: .releasing)
            }
            return (state.waiting, state.bytes >= NotificationBroker.capacity)
        }
    }
}

extension NotificationResponse {
    /// About how many bytes it takes to keep it.
    var keptBytes: Int { channel.utf8.count + payload.utf8.count + 48 }
}
