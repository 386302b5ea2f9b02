import CLinux
import Testing

@testable import ProtoServer

/// A door that threads wait at until it is opened, at most twenty seconds.
final class Latch: @unchecked Sendable {
    // Safety: `isOpen` is used with the condition's lock held.
    private let condition = Condition()
    private var isOpen = false

    func open() {
        condition.withLock {
            isOpen = true
            condition.broadcast()
        }
    }

    /// Waits; whether the door was opened.
    @discardableResult
    func wait(sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
        let deadline = linux_monotonic_nanoseconds() + 20_000_000_000
        let wasOpened = condition.withLock {
            while !isOpen, condition.wait(until: deadline) {}
            return isOpen
        }
        if !wasOpened { Issue.record("nobody came", sourceLocation: sourceLocation) }
        return wasOpened
    }

    var hasOpened: Bool { condition.withLock { isOpen } }
}
