internal import CLinux
internal import Glibc
internal import PostgresProto
internal import Synchronization

/// The thread that takes new connections and hears signals.
final class Acceptor: @unchecked Sendable {
    // Safety: `thread` is written by `start` and `stop` only, which the server calls one after the other; the listeners
    // are in a `Guarded`.
    private static let stopWord: UInt64 = 0
    private static let signalWord: UInt64 = 1
    private static let firstListenerWord: UInt64 = 2
    /// How many connections are taken before the thread looks around.
    private static let batch = 64
    /// How long to wait when the system cannot give more connections, in milliseconds.
    private static let pause: Int32 = 100

    private let epoll: Descriptor
    private let wakeUp: Descriptor
    private let listeners: Guarded<[ListeningSocket]>
    private let isStopping = Atomic(false)
    private let signals: SignalPipe?
    private let log: Log
    private let accepted: @Sendable (Int32, NetworkAddress) -> Void
    private let signalled: @Sendable (Int32) -> Void
    private var thread: Thread?

    init(
        _ listeners: [ListeningSocket],
        signals: SignalPipe?,
        log: Log,
        accepted: @escaping @Sendable (Int32, NetworkAddress) -> Void,
        signalled: @escaping @Sendable (Int32) -> Void
    ) throws(SystemError) {
        epoll = try Descriptor(linux_epoll_create(), "could not create an epoll instance")
        wakeUp = try Descriptor(linux_eventfd_create(), "could not create an eventfd")
        self.listeners = Guarded(listeners)
        self.signals = signals
        self.log = log
        self.accepted = accepted
        self.signalled = signalled
        try watch(wakeUp.number, Self.stopWord)
        if let signals { try watch(signals.descriptor, Self.signalWord) }
        for (index, listener) in listeners.enumerated() {
            try watch(listener.descriptor, Self.firstListenerWord + UInt64(index))
        }
    }

    private func watch(_ descriptor: Int32, _ word: UInt64) throws(SystemError) {
        let result = linux_epoll_add_readable(epoll.number, descriptor, word)
        guard result == 0 else { throw SystemError(number: -result, "could not watch a socket") }
    }

    func start() throws(SystemError) {
        thread = try Thread(named: "accept") { [self] in run() }
    }

    /// Takes no more connections; closes the listening sockets.
    func stopListening() {
        let closing = listeners.withLock { listeners in
            defer { listeners = [] }
            return listeners
        }
        // A descriptor that another thread still holds stays in the epoll set after its close.
        for listener in closing { _ = linux_epoll_remove(epoll.number, listener.descriptor) }
    }

    /// Ends the thread.
    func stop() {
        stopListening()
        isStopping.store(true, ordering: .releasing)
        linux_eventfd_signal(wakeUp.number)
        thread?.join()
        thread = nil
    }

    private func run() {
        signals?.receiveInThisThread()
        var events = [linux_event](repeating: linux_event(), count: 16)
        while !isStopping.load(ordering: .acquiring) {
            let count = linux_epoll_wait(epoll.number, &events, 16, -1)
            for event in events.prefix(max(Int(count), 0)) {
                switch event.data {
                case Self.stopWord: continue
                case Self.signalWord: signals?.read(signalled)
                default: acceptConnections(from: event.data &- Self.firstListenerWord)
                }
            }
        }
    }

    private func acceptConnections(from index: UInt64) {
        guard let listener = listeners.withLock({ $0.count > index ? $0[Int(index)] : nil }) else { return }
        for _ in 0..<Self.batch {
            do {
                guard let (descriptor, peer) = try listener.accept() else { return }
                accepted(descriptor, peer)
            } catch {
                // What has happened to this one connection alone is over with it.
                guard ![ECONNABORTED, EINTR, EPROTO, ENETDOWN, EHOSTUNREACH, ENETUNREACH].contains(error.number) else {
                    continue
                }
                log.error("accept", "\(error)")
                return waitForResources()
            }
        }
    }

    /// Waits until the system may have descriptors or memory again: without a pause the thread would spin.
    private func waitForResources() {
        var descriptors = [pollfd(fd: wakeUp.number, events: Int16(POLLIN), revents: 0)]
        if let signals { descriptors.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0)) }
        poll(&descriptors, nfds_t(descriptors.count), Self.pause)
    }
}
