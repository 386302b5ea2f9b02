internal import Glibc
internal import PostgresProto
internal import PostgresWire

/// The byte stream of a connection over a socket, in the clear or encrypted.
final class SocketTransport: Transport, @unchecked Sendable {
    // Safety: the `var`s belong to the connection's task; before it starts, to the one who makes it.
    /// How much a connection may read and write before others have their turn, and in how many calls.
    private static let bytesPerTurn = 512 << 10
    private static let callsPerTurn = 32
    /// How much is encrypted before it is sent.
    private static let bytesPerRecord = 64 << 10

    let peer: NetworkAddress
    private let socket: PolledSocket
    private let executor: ConnectionExecutor
    private let certificates: TLSCertificates?
    @exclusivity(unchecked) private var stream: TLSStream?
    private var loginTimer: LoopTimer?
    @exclusivity(unchecked) private var bytesThisTurn = 0
    @exclusivity(unchecked) private var callsThisTurn = 0
    private var isClosed = false

    /// A stream over a socket that is not watched yet.
    init(
        _ socket: PolledSocket,
        peer: NetworkAddress,
        executor: ConnectionExecutor,
        certificates: TLSCertificates?
    ) {
        self.socket = socket
        self.peer = peer
        self.executor = executor
        self.certificates = certificates
    }

    var local: NetworkAddress { NetworkAddress(boundTo: socket.descriptor) ?? .unix(path: "") }

    var tls: TLSInfo? { stream?.info }

    var offersTLS: Bool { stream == nil && certificates?.current != nil && !peer.isUnixSocket }

    var onDisconnect: (@Sendable () -> Void)? {
        get { socket.onDisconnect }
        set { socket.onDisconnect = newValue }
    }

    var onArrival: (@Sendable () -> Bool)? {
        get { socket.onArrival }
        set {
            guard let newValue else { return socket.onArrival = nil }
            // A connection that is known to block must not run in the loop, and what the encryption still has to send waits
            // for its task.
            socket.onArrival = { [self] in
                guard !executor.isOffLoop else { return false }
                // The loop comes here once for all connections that have something, so each begins its share anew.
                resetTurn()
                guard newValue() else { return false }
                return stream.map { $0.outgoing.count == 0 } ?? true
            }
        }
    }

    /// Starts the clock for the login.
    func startLogin(nanoseconds: UInt64) {
        loginTimer = socket.loop.schedule(nanoseconds: nanoseconds) { [socket] in socket.interrupt(.loginTimeout) }
    }

    func loginFinished() {
        loginTimer?.cancel()
        loginTimer = nil
    }

    func interrupt(_ reason: TransportError) { socket.interrupt(reason) }

    func wake() { socket.wake() }

    func abort() { socket.abort(.connectionLost("the server has cut the connection")) }

    func schedule(after delay: Duration, _ action: @escaping @Sendable () -> Void) -> any ScheduledAction {
        socket.loop.schedule(nanoseconds: delay.clampedNanoseconds, action)
    }

    func close() {
        // The descriptor's number may soon belong to another connection, which must not get our last words.
        guard !isClosed else { return }
        isClosed = true
        loginFinished()
        if let stream {
            stream.sayGoodbye()
            _ = stream.outgoing.withBytes { socket.send($0) }
        }
        socket.close()
    }
}

extension SocketTransport {
    func readAvailable(into buffer: inout InputBuffer) throws(TransportError) -> Arrival {
        let before = buffer.count
        while true {
            guard !isTurnOver else { return .nothing }
            guard let count = try receiveNow(into: &buffer) else { return .nothing }
            guard let stream else { return count > 0 ? .received : .ended }
            // What does not go now goes with the next write or wait.
            if stream.outgoing.count > 0 { _ = try sendNow(&stream.outgoing) }
            if let failure = stream.failure { throw failure }
            if buffer.count > before { return .received }
            if count == 0 || stream.isAtEnd { return .ended }
        }
    }

    func waitUntilReadable() async throws(TransportError) {
        if let stream { try await flush(stream) }
        guard !isTurnOver else { return await yieldTurn() }
        if let loop = executor.takeMove() { try move(to: loop) }
        await socket.waitUntilReadable()
    }

    func writeAvailable(_ buffer: inout OutputBuffer) throws(TransportError) -> Bool {
        guard let stream else { return try sendNow(&buffer) }
        if let failure = stream.failure { throw failure }
        guard buffer.count <= Self.bytesPerRecord, stream.outgoing.count == 0 else { return false }
        while buffer.count > 0 {
            buffer.removeFirst(buffer.withBytes { stream.encrypt($0) })
            if let failure = stream.failure { throw failure }
        }
        return try sendNow(&stream.outgoing)
    }

    func write(_ buffer: inout OutputBuffer) async throws(TransportError) {
        guard let stream else {
            try await send(&buffer)
            return buffer.removeAll()
        }
        try await flush(stream)
        if let failure = stream.failure { throw failure }
        var encrypted = 0
        while encrypted < buffer.count {
            let start = encrypted
            encrypted += buffer.withBytes {
                stream.encrypt(UnsafeRawBufferPointer(rebasing: $0[start...].prefix(Self.bytesPerRecord)))
            }
            if let failure = stream.failure { throw failure }
            try await flush(stream)
        }
        buffer.removeAll()
    }

    func startTLS(received: inout InputBuffer, direct: Bool) async throws(TransportError) {
        guard offersTLS, let context = certificates?.current else { throw .tlsUnavailable }
        let stream = try TLSStream(context, requiresProtocol: direct)
        var decrypted = InputBuffer()
        received.withReadable { stream.handshake($0, into: &decrypted) }
        received.consume(received.count)
        self.stream = stream
        while true {
            try await flush(stream)
            if let failure = stream.failure { throw failure }
            if stream.isEstablished { break }
            while true {
                if let count = try receiveNow(into: &decrypted) {
                    guard count > 0 else { throw .tlsFailed("the client has gone during the handshake") }
                    break
                }
                await socket.waitUntilReadable()
            }
        }
        decrypted.withReadable { received.append($0) }
    }

    func prepareToBlock() async {
        guard !executor.isOffLoop else { return executor.stayOffLoop() }
        executor.stayOffLoop()
        await yieldTurn()
    }
}

extension SocketTransport {
    /// Receives what is there; nil when there is nothing.
    private func receiveNow(into buffer: inout InputBuffer) throws(TransportError) -> Int? {
        if try socket.takeReadable() {
            let count =
                if let stream {
                    socket.receive { stream.received($0, into: &buffer) }
                } else {
                    socket.receive { buffer.append($0) }
                }
            if count >= 0 {
                countTurn(count)
                return count
            }
            if count != -Int(EAGAIN) { throw Self.lost(count) }
        }
        resetTurn()
        return nil
    }

    /// Sends what fits without waiting, and takes it out of the buffer; whether that was all.
    private func sendNow(_ buffer: inout OutputBuffer) throws(TransportError) -> Bool {
        let count = buffer.withBytes { socket.send($0) }
        guard count >= 0 else {
            if count != -Int(EAGAIN) { throw Self.lost(count) }
            return false
        }
        countTurn(count)
        buffer.removeFirst(count)
        return buffer.count == 0
    }

    private func move(to loop: EventLoop) throws(TransportError) {
        do {
            try socket.move(to: loop)
        } catch {
            throw .connectionLost("\(error)")
        }
    }

    /// Why a system call with this result has failed.
    @inline(never)
    private static func lost(_ result: Int) -> TransportError {
        .connectionLost(SystemError.reason(Int32(clamping: -result)))
    }

    /// Sends what the stream has encrypted.
    private func flush(_ stream: TLSStream) async throws(TransportError) {
        guard stream.outgoing.count > 0 else { return }
        try await send(&stream.outgoing)
        stream.outgoing.removeAll(keeping: 512)
    }

    /// Sends all of the buffer, waiting where the socket is full.
    private func send(_ buffer: inout OutputBuffer) async throws(TransportError) {
        var sent = 0
        var wasFull = false
        while sent < buffer.count {
            let start = sent
            let count = buffer.withBytes { socket.send(UnsafeRawBufferPointer(rebasing: $0[start...])) }
            if count >= 0 {
                sent += count
                wasFull = false
                countTurn(count)
                if isTurnOver { await yieldTurn() }
            } else if count != -Int(EAGAIN) {
                throw Self.lost(count)
            } else if wasFull {
                resetTurn()
                await socket.waitUntilWritable()
                wasFull = false
            } else {
                // A change that came between the try and this line must not be lost: forget, try again, then wait.
                socket.forgetWritable()
                wasFull = true
            }
        }
    }
}

extension SocketTransport {
    private func countTurn(_ bytes: Int) {
        bytesThisTurn += bytes
        callsThisTurn += 1
    }

    /// Whether the other connections of the loop are to have their turn, since this one has had its share.
    private var isTurnOver: Bool {
        (bytesThisTurn > Self.bytesPerTurn || callsThisTurn > Self.callsPerTurn) && !executor.isOffLoop
    }

    private func resetTurn() {
        bytesThisTurn = 0
        callsThisTurn = 0
    }

    /// Goes to the end of the loop's queue.
    ///
    /// `Task.yield` would take the way through the default executor and its threads.
    func yieldTurn() async {
        resetTurn()
        await withUnsafeContinuation { continuation in
            executor.loop.enqueue(.call { continuation.resume() })
        }
    }
}

extension Duration {
    /// The nanoseconds, none where it is negative and the most there can be where it is too long.
    var clampedNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (scaled, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : scaled &+ UInt64(attoseconds / 1_000_000_000)
    }
}
