internal import CLinux
internal import Glibc
public import PostgresProto

/// Listens, and runs a task for each connection until it is stopped.
///
/// What a connection says is not known here: `makeConnection` is given its byte stream and returns when it is over.
public final class Server: Sendable {
    /// Talks with one client until the end.
    public typealias ConnectionBody = @Sendable (any Transport, ConnectionContext) async -> Void

    /// How long handlers that were cut off may take to notice.
    private static let abortNanoseconds: UInt64 = 2_000_000_000

    private enum Phase {
        case new
        case running(Acceptor)
        case stopping
        case stopped
    }

    private struct State {
        var phase = Phase.new
        var port: UInt16 = 0
        var addresses: [NetworkAddress] = []
        var stopWaiters: [UnsafeContinuation<Void, Never>] = []
        var stopThread: Thread?
    }

    /// What the server was made with.
    public let options: ServerOptions
    /// The server's log.
    public let log: Log
    /// Where statements are cancelled.
    public let cancelRegistry = CancelRegistry()
    private let makeConnection: ConnectionBody
    private let certificates: TLSCertificates
    private let connections: ConnectionTable
    let loops: LoopGroup
    private let state = Guarded(State())

    /// A server that does not listen yet; reads the certificate.
    public init(
        _ options: ServerOptions,
        log: Log? = nil,
        makeConnection: @escaping ConnectionBody
    ) throws(ServerError) {
        try options.validate()
        self.options = options
        self.log = log ?? Log(level: options.logLevel)
        self.makeConnection = makeConnection
        certificates = try TLSCertificates(options)
        connections = ConnectionTable(limit: options.maxClients)
        do throws(SystemError) {
            loops = try LoopGroup(loopCount: options.threads, blockingThreads: options.blockingThreads)
        } catch {
            throw ServerError("\(error)")
        }
    }

    /// The port of the internet addresses, once the server listens; 0 before.
    public var port: UInt16 { state.withLock { $0.port } }

    /// Where the server listens.
    public var addresses: [NetworkAddress] { state.withLock { $0.addresses } }

    /// How many clients are connected.
    public var connectionCount: Int { connections.count }

    /// Begins to listen, and returns.
    ///
    /// With `handlingSignals`, SIGTERM and SIGINT stop the server (the second at once) and SIGHUP reloads the
    /// certificate.
    public func start(handlingSignals: Bool = false) throws(ServerError) {
        linux_ignore_broken_pipes()
        DescriptorLimit.raise(for: options.maxClients)
        // Before a client can connect: whoever has seen the server answer may send it a signal.
        let signals = handlingSignals ? try makeSignalPipe() : nil
        let (sockets, port) = try Listeners.open(options) { log.warning("listen", "\($0)") }
        do throws(SystemError) {
            try loops.start()
            let acceptor = try Acceptor(
                sockets,
                signals: signals,
                log: log,
                accepted: { [self] in accepted($0, from: $1) },
                signalled: { [self] in signalled($0) }
            )
            state.withLock { state in
                state.phase = .running(acceptor)
                state.port = port
                state.addresses = sockets.map(\.address)
            }
            try acceptor.start()
        } catch {
            state.withLock { $0.phase = .stopped }
            _ = loops.stop(before: linux_monotonic_nanoseconds() &+ Self.abortNanoseconds)
            throw ServerError("\(error)")
        }
        for socket in sockets { log.info("listen", "listening on \(socket.address.listening)") }
    }

    private func makeSignalPipe() throws(ServerError) -> SignalPipe {
        do throws(SystemError) {
            return try SignalPipe()
        } catch {
            throw ServerError("\(error)")
        }
    }

    /// Listens until the server is stopped, by a signal or by `stop`.
    public func run() async throws(ServerError) {
        try start(handlingSignals: true)
        await waitUntilStopped()
    }

    /// Waits until the server is stopped.
    public func waitUntilStopped() async {
        await withUnsafeContinuation { continuation in
            let isStopped = state.withLock { state in
                if case .stopped = state.phase { return true }
                state.stopWaiters.append(continuation)
                return false
            }
            if isStopped { continuation.resume() }
        }
        state.withLock { $0.stopThread.take() }?.join()
    }
}

extension Server {
    /// Loads the certificate again for new connections; on an error the old one stays.
    public func reload() throws(ServerError) { try certificates.reload() }

    /// Stops the server and waits until it has stopped.
    ///
    /// Connections that wait for their client end at once, those that run a statement end after it, but no later than the
    /// options' `shutdownTimeout`; without `graceful` all are cut. Not to be awaited by a connection's own task, which
    /// would wait for itself: that calls `requestStop`.
    public func stop(graceful: Bool = true) async {
        requestStop(graceful: graceful)
        await waitUntilStopped()
    }

    /// Begins to stop the server, and returns.
    public func requestStop(graceful: Bool = true) {
        let acceptor = state.withLock { state -> Acceptor? in
            guard case .running(let acceptor) = state.phase else {
                if case .new = state.phase { state.phase = .stopped }
                return nil
            }
            state.phase = .stopping
            return acceptor
        }
        guard let acceptor else {
            if !graceful { connections.abort() }
            return
        }
        log.info("stop", graceful ? "stopping after running statements" : "stopping at once")
        // A thread of its own: it waits for all the others, and must not depend on the default executor being free.
        do throws(SystemError) {
            let thread = try Thread(named: "stop") { [self] in shutDown(acceptor, graceful: graceful) }
            state.withLock { $0.stopThread = thread }
        } catch {
            log.error("stop", "\(error)")
            Task.detached { [self] in shutDown(acceptor, graceful: graceful) }
        }
    }

    private func shutDown(_ acceptor: Acceptor, graceful: Bool) {
        acceptor.stopListening()
        connections.close()
        if graceful { _ = connections.waitUntilEmpty(nanoseconds: options.shutdownTimeout.clampedNanoseconds) }
        connections.abort()
        _ = connections.waitUntilEmpty(nanoseconds: Self.abortNanoseconds)
        acceptor.stop()
        let isClean = loops.stop(before: linux_monotonic_nanoseconds() &+ Self.abortNanoseconds)
        if !isClean { log.warning("stop", "some handlers do not end; their threads are left behind") }
        log.info("stop", "stopped")
        let waiters = state.withLock { state in
            state.phase = .stopped
            defer { state.stopWaiters = [] }
            return state.stopWaiters
        }
        for waiter in waiters { waiter.resume() }
    }

    private func signalled(_ signal: Int32) {
        switch signal {
        case SIGHUP:
            do throws(ServerError) {
                try reload()
                log.info("reload", "the certificate is loaded")
            } catch {
                log.error("reload", "\(error)")
            }
        default:
            let isFirst = state.withLock { if case .running = $0.phase { true } else { false } }
            requestStop(graceful: isFirst)
        }
    }
}

extension Server {
    /// The acceptor's thread has a new connection.
    private func accepted(_ descriptor: Int32, from peer: NetworkAddress) {
        let executor = loops.makeExecutor(onLoop: loops.nextLoop())
        let socket = PolledSocket(owning: descriptor, executor: executor)
        let transport = SocketTransport(socket, peer: peer, executor: executor, certificates: certificates)
        let (id, isAdmitted): (UInt64, Bool)
        switch connections.add(transport) {
        case .admitted(let number): (id, isAdmitted) = (number, true)
        case .refused(let number): (id, isAdmitted) = (number, false)
        case .dropped: return
        }
        do throws(SystemError) {
            try socket.loop.watch(socket)
        } catch {
            log.error("accept", "\(error)")
            return connections.remove(id)
        }
        transport.startLogin(nanoseconds: options.loginTimeout.clampedNanoseconds)
        let context = ConnectionContext(id: id, log: log.with(connection: id), executor: executor, server: self)
        context.log.debug("connect", "from \(peer)")
        if !isAdmitted { context.log.warning("refuse", "sorry, too many clients already", sqlState: "53300") }
        let body = isAdmitted ? makeConnection : Self.refuse
        let task = Task(executorPreference: executor) { [connections] in
            await body(transport, context)
            transport.close()
            context.log.debug("disconnect", "")
            connections.remove(context.id)
        }
        connections.setTask(task, of: id)
    }

    private static func refuse(_ transport: any Transport, _ context: ConnectionContext) async {
        try? await RefusedConnection(transport: transport, cancelRegistry: context.cancelRegistry).run()
    }
}

extension NetworkAddress {
    /// The address in the words of the log.
    fileprivate var listening: String {
        if case .unix(let path) = self { "Unix socket \"\(path)\"" } else { description }
    }
}
