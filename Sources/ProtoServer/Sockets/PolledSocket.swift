internal import CLinux
internal import Glibc
internal import PostgresProto

/// A connected socket that an event loop watches, and the task that waits for it.
///
/// The kernel tells of changes only, once each, so what it has told is kept here until it is known to be over. The loop's
/// thread and the connection's task may be at work at the same time, because a loop can change its thread.
final class PolledSocket: @unchecked Sendable {
    // Safety: all that changes is in a `Guarded`.
    private struct State {
        var loop: EventLoop
        var canRead = false
        var canWrite = true
        var isOpen = true
        var peerHasClosed = false
        var reader: UnsafeContinuation<Void, Never>?
        /// The reader while the loop works in its place.
        var sleeper: UnsafeContinuation<Void, Never>?
        var writer: UnsafeContinuation<Void, Never>?
        var interruption: TransportError?
        /// Whether someone has called `wake` while the task was at work.
        var isWoken = false
        var isAborted = false
        var onDisconnect: (@Sendable () -> Void)?
        var onArrival: (@Sendable () -> Bool)?
        /// Ends the patience with a statement whose client has closed its side.
        var patienceTimer: LoopTimer?
    }

    /// What a change of the socket sets going.
    private struct Woken {
        var reader: UnsafeContinuation<Void, Never>?
        var writer: UnsafeContinuation<Void, Never>?
        /// The loop that is to work in the reader's place.
        var loop: EventLoop?
    }

    let descriptor: Int32
    /// What runs the steps of its connection.
    let executor: ConnectionExecutor
    private let state: Guarded<State>

    /// The loop that watches it.
    var loop: EventLoop { state.withLock { $0.loop } }

    /// Takes over a non-blocking socket; it begins on the executor's loop.
    init(owning descriptor: Int32, executor: ConnectionExecutor) {
        self.descriptor = descriptor
        self.executor = executor
        state = Guarded(State(loop: executor.loop))
    }

    deinit {
        if state.withLock({ $0.isOpen }) { Glibc.close(descriptor) }
    }

    /// Has another loop watch it.
    ///
    /// What the old loop may still tell of it is no more than was true: at worst one read finds nothing. What has come
    /// meanwhile the kernel tells the new loop.
    func move(to loop: EventLoop) throws(SystemError) {
        let old = state.withLock { state in
            defer { state.loop = loop }
            return state.loop
        }
        old.retire(self)
        try loop.watch(self)
    }

    /// Ends the watch and closes the socket; what was sent is still delivered.
    func close() {
        let (wasOpen, timer) = state.withLock { state in
            defer {
                state.isOpen = false
                state.onDisconnect = nil
                state.onArrival = nil
            }
            return (state.isOpen, state.patienceTimer.take())
        }
        timer?.cancel()
        guard wasOpen else { return }
        // The kernel resets a connection that is closed with bytes unread, and the client may then lose our last words.
        // What has come just now the loop has not told of yet.
        shutdown(descriptor, Int32(SHUT_WR))
        var rounds = 0
        while rounds < 64, receive({ _ in }) > 0 { rounds += 1 }
        loop.retire(self)
        Glibc.close(descriptor)
    }
}

extension PolledSocket {
    /// A loop's thread says what has changed; true where that loop is to queue the arrival.
    func changed(_ events: UInt32, in current: EventLoop) -> Bool {
        let isGone = events & UInt32(LINUX_ERROR | LINUX_HANG_UP) != 0
        let hasClosed = isGone || events & UInt32(LINUX_PEER_CLOSED) != 0
        let woken = state.withLock { state -> Woken in
            if hasClosed { state.peerHasClosed = true }
            if hasClosed || events & UInt32(LINUX_READABLE) != 0 { state.canRead = true }
            if isGone || events & UInt32(LINUX_WRITABLE) != 0 { state.canWrite = true }
            var woken = Woken()
            if state.canWrite { woken.writer = state.writer.take() }
            guard state.canRead, let reader = state.reader.take() else { return woken }
            if !hasClosed, state.onArrival != nil {
                state.sleeper = reader
                woken.loop = state.loop
            } else {
                woken.reader = reader
            }
            return woken
        }
        woken.reader?.resume()
        woken.writer?.resume()
        guard hasClosed else {
            guard let loop = woken.loop else { return false }
            if loop === current { return true }
            loop.enqueue(.arrival(self))
            return false
        }
        if woken.reader == nil { tellOfDisconnect(isGone: isGone) }
        // Who reads right now may yet find a statement there, whose answer no one waits for.
        let timer = loop.schedule(nanoseconds: Self.patience) { [weak self] in self?.tellOfDisconnect(isGone: isGone) }
        let superfluous = state.withLock { state -> LoopTimer? in
            guard state.isOpen else { return timer }
            let earlier = state.patienceTimer.take()
            state.patienceTimer = timer
            return earlier
        }
        superfluous?.cancel()
        return false
    }

    /// Has the loop work on what has come while the reader sleeps, and wakes the reader where it is needed.
    func serveArrival() {
        let hook = state.withLock { $0.onArrival }
        let isDone = hook?() ?? false
        let reader = state.withLock { state -> UnsafeContinuation<Void, Never>? in
            guard let reader = state.sleeper.take() else { return nil }
            if isDone, !state.canRead, !state.isWoken, state.interruption == nil {
                state.reader = reader
                return nil
            }
            state.isWoken = false
            return reader
        }
        reader?.resume()
    }

    /// What to call when bytes come while the reader sleeps; it says whether the reader may sleep on.
    var onArrival: (@Sendable () -> Bool)? {
        get { state.withLock { $0.onArrival } }
        set { state.withLock { $0.onArrival = newValue } }
    }

    /// How long a statement may go on whose client closed its side right behind it, in nanoseconds: time enough for the
    /// usual answers to those who close only their own side.
    private static let patience: UInt64 = 1_000_000_000

    /// What to call when the client has gone while nobody reads.
    var onDisconnect: (@Sendable () -> Void)? {
        get { state.withLock { $0.onDisconnect } }
        set {
            let mayBeGone = state.withLock { state in
                state.onDisconnect = newValue
                return newValue != nil && state.peerHasClosed
            }
            if mayBeGone { tellOfDisconnect(isGone: false) }
        }
    }

    private func tellOfDisconnect(isGone: Bool) {
        let hook = state.withLock { state -> (@Sendable () -> Void)? in
            guard state.isOpen, state.onDisconnect != nil, isGone || hasSaidGoodbye else { return nil }
            return state.onDisconnect.take()
        }
        if let hook { loop.enqueue(.call(hook)) }
    }

    /// Whether nothing but a Terminate message, if that, is left to read of a client that has closed.
    ///
    /// In an encrypted stream the message cannot be told, only that no more is left than it and the alert that closes
    /// the stream need: two short records.
    private var hasSaidGoodbye: Bool {
        withUnsafeTemporaryAllocation(byteCount: 72, alignment: 8) { bytes in
            let count = linux_peek(descriptor, bytes.baseAddress, bytes.count)
            guard count > 0, count < bytes.count else { return count == 0 }
            let terminate: [UInt8] = [UInt8(ascii: "X"), 0, 0, 0, 4]
            let isRecord = bytes[0] == 0x17 || bytes[0] == 0x15
            return isRecord || bytes.prefix(count).elementsEqual(terminate)
        }
    }
}

extension PolledSocket {
    /// Reads what is there through this thread's scratch memory; a count as of the system call.
    func receive(_ body: (UnsafeRawBufferPointer) -> Void) -> Int {
        ThreadScratch.withBytes { scratch in
            let count = linux_receive(descriptor, scratch.baseAddress, scratch.count)
            guard count > 0 else { return count }
            // Less than asked for means that no more was there; the next byte will be a change.
            if count == scratch.count { state.withLock { $0.canRead = true } }
            body(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
            return count
        }
    }

    /// Sends what fits; a count as of the system call.
    func send(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        return linux_send(descriptor, start, bytes.count)
    }

    /// Whether it is worth trying to read, which is asked once for each change.
    func takeReadable() throws(TransportError) -> Bool {
        let (canRead, interruption) = state.withLock { state in
            defer { state.canRead = state.peerHasClosed }
            return (state.canRead, state.interruption)
        }
        if let interruption { throw interruption }
        return canRead
    }

    /// Waits until it is worth trying to read, or the connection is interrupted.
    func waitUntilReadable() async {
        await withUnsafeContinuation { continuation in
            let isReady = state.withLock { state in
                guard !state.canRead, !state.isWoken, state.interruption == nil else {
                    state.isWoken = false
                    return true
                }
                state.reader = continuation
                return false
            }
            if isReady { continuation.resume() }
        }
    }

    /// Says that the socket was full; to be followed by one more try before waiting.
    func forgetWritable() { state.withLock { $0.canWrite = $0.isAborted } }

    /// Waits until it is worth trying to write.
    func waitUntilWritable() async {
        await withUnsafeContinuation { continuation in
            let isReady = state.withLock { state in
                guard !state.canWrite, !state.isAborted else { return true }
                state.writer = continuation
                return false
            }
            if isReady { continuation.resume() }
        }
    }
}

extension PolledSocket {
    /// Makes reading throw this error; the first reason stays.
    func interrupt(_ reason: TransportError) {
        let reader = state.withLock { state in
            if state.interruption == nil { state.interruption = reason }
            return state.reader.take()
        }
        reader?.resume()
    }

    /// Has the reader, or the loop in its place, look after the connection, now or before it waits next.
    func wake() {
        let (reader, loop) = state.withLock { state -> (UnsafeContinuation<Void, Never>?, EventLoop?) in
            guard let reader = state.reader.take() else {
                state.isWoken = true
                return (nil, nil)
            }
            guard state.onArrival != nil else { return (reader, nil) }
            state.sleeper = reader
            return (nil, state.loop)
        }
        loop?.enqueue(.arrival(self))
        reader?.resume()
    }

    /// Makes reading and writing fail at once.
    func abort(_ reason: TransportError) {
        let (reader, writer) = state.withLock { state in
            if state.interruption == nil { state.interruption = reason }
            state.isAborted = true
            state.canWrite = true
            if state.isOpen { shutdown(descriptor, Int32(SHUT_RDWR)) }
            return (state.reader.take(), state.writer.take())
        }
        reader?.resume()
        writer?.resume()
    }
}
