internal import CLinux

/// A thread that was started and must be joined.
struct Thread: Sendable {
    /// Room for a recursive parser; only the pages that are touched cost memory.
    static let stackSize = 8 << 20

    private let id: UInt

    /// The thread that asks.
    static var current: Thread { Thread(id: linux_thread_current()) }

    private init(id: UInt) { self.id = id }

    /// Starts a thread; the name is cut at 15 bytes, as the system wants it.
    init(named name: String, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
        final class Body: Sendable {
            let run: @Sendable () -> Void
            init(_ run: @escaping @Sendable () -> Void) { self.run = run }
        }
        let argument = Unmanaged.passRetained(Body(body))
        var id: UInt = 0
        let result = linux_thread_start(
            &id,
            String(name.prefix(15)),
            Self.stackSize,
            { argument in
                guard let argument else { return }
                Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                ThreadScratch.release()
            },
            argument.toOpaque()
        )
        guard result == 0 else {
            argument.release()
            throw SystemError(number: -result, "could not start a thread")
        }
        self.id = id
    }

    /// Waits until the thread has ended.
    func join() { linux_thread_join(id) }
}
