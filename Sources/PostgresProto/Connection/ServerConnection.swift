public import PostgresWire

/// Drives one connection: reads messages, lets the flow say what they ask for, has the handler do it, writes the answers.
///
/// It does no system call: bytes come and go through a `Transport`. Answers are collected while there are messages to
/// read, and sent when there are none, so that a pipeline of statements costs one send.
public final class ServerConnection {
    let transport: any Transport
    let handler: PostgresRequestHandler
    let configuration: ConnectionConfiguration
    let server: any ServerHost
    private let executor: (any TaskExecutor)?
    private let decoder: FrameDecoder
    private var input = InputBuffer()
    private var spareOutput: OutputBuffer?
    var flow: ServerFlow
    var control: ConnectionControl?
    private(set) var isOver = false

    /// A connection that was just accepted; its work runs on `executor`.
    public init(
        transport: any Transport,
        handler: PostgresRequestHandler,
        configuration: ConnectionConfiguration,
        server: any ServerHost,
        executor: (any TaskExecutor)? = nil
    ) {
        self.transport = transport
        self.handler = handler
        self.configuration = configuration
        self.server = server
        self.executor = executor
        let tags = handler.customMessageTags
        decoder = FrameDecoder(maximumMessageLength: configuration.maximumMessageLength, customTags: Array(tags))
        flow = ServerFlow(
            ServerFlow.Configuration(
                offersTLS: transport.offersTLS,
                requiresTLS: configuration.requiresTLS && !transport.peer.isUnixSocket,
                customMessages: Dictionary(uniqueKeysWithValues: tags.map { ($0, .standalone) })
            )
        )
    }

    /// Serves the client until the connection is over.
    ///
    /// A statement is stopped by cancelling the task that runs it. A cancelled task stays so, and therefore the
    /// connection goes on in a new one.
    public func run() async {
        while !isOver {
            // Safety: the connection is used by one of these tasks at a time; this one only waits meanwhile.
            nonisolated(unsafe) let connection = self
            let task = Task(executorPreference: executor) { await connection.serve() }
            control?.serves(task)
            currentTask = task
            await task.value
        }
        currentTask = nil
        // The control ends the connection through its transport, so the transport must not keep the control.
        transport.onDisconnect = nil
        if let control {
            await handler.sessionWillEnd()
            server.sessionEnded(processID: control.activity.pid)
        }
        transport.close()
    }

    /// Whether the rest is better served by a new task: the memory of the old one has grown with the work of the start.
    var takesNewTask = false

    /// What the client asked for at the start, once it is known.
    var request: SessionRequest?

    /// Ends the connection without another word.
    func abandon() { isOver = true }

    /// The task that serves, for the control that is made when the session starts.
    var currentTask: Task<Void, Never>?

    private func serve() async {
        var output = spareOutput.take() ?? OutputBuffer()
        do {
            try await serve(&output)
        } catch {
            isOver = true
        }
        output.removeAll(keeping: 512)
        spareOutput = consume output
    }

    private func serve(_ output: inout OutputBuffer) async throws {
        while !isOver {
            var messages = 0
            while flow.acceptsMessages {
                // What was cancelled too late for its statement must not hit the next one.
                if Task.isCancelled { return try await transport.write(&output) }
                guard let action = nextAction() else { break }
                try await perform(action, &output)
                if output.count >= RowWriter.fullSize { try await transport.write(&output) }
                if isOver { return }
                if takesNewTask {
                    takesNewTask = false
                    return try await transport.write(&output)
                }
                // A long pipeline takes turns with the other connections of its loop.
                messages += 1
                if messages % 32 == 0 { await Task.yield() }
            }
            if output.count > 0 { try await transport.write(&output) }
            input.releaseRoom()
            output.removeAll(keeping: 512)
            try await read(&output)
        }
    }

    private func read(_ output: inout OutputBuffer) async throws {
        do {
            let timer = scheduleIdleTimeout()
            defer { timer?.cancel() }
            guard try await transport.read(into: &input) else {
                return try await perform(flow.disconnected(), &output)
            }
        } catch let error as TransportError {
            switch error {
            case .shutdown:
                try await perform(flow.terminate(.administratorCommand), &output)
            case .interrupted(let reason):
                try await perform(flow.terminate(reason), &output)
            case .loginTimeout, .connectionLost, .tlsUnavailable, .tlsFailed:
                server.log(.info, "connection lost: \(error)")
                try await perform(flow.disconnected(), &output)
            }
        }
    }

    /// What the next message that is there asks for; nil where it is not complete.
    private func nextAction() -> ServerFlow.Action? {
        if input.isEmpty { return nil }
        let state = flow.frameState
        var length = 0
        defer { if length > 0 { input.consume(length) } }
        let context = flow.authenticationContext
        let available = input.count
        do throws(WireError) {
            let decoder = decoder
            let decoded = try input.withReadable { (bytes) throws(WireError) -> Decoded in
                guard case .frame(let frame) = try decoder.next(in: bytes, state: state) else { return .incomplete }
                length = frame.length
                let body = UnsafeRawBufferPointer(rebasing: bytes[frame.body])
                return try decode(frame.tag, body, state, context)
            }
            switch decoded {
            case .incomplete: return nil
            case .startup(let packet): return flow.received(packet, hasBufferedBytes: available > length)
            case .message(let message): return flow.received(message)
            case .custom(let tag, let body): return flow.received(customTag: tag, body: body)
            case .ignored: return .wait
            case .malformed(let tag, let error): return flow.malformed(tag, error)
            }
        } catch {
            return flow.lostSynchronization(error)
        }
    }

    private enum Decoded {
        case incomplete
        case startup(StartupPacket)
        case message(FrontendMessage)
        case custom(UInt8, [UInt8])
        case ignored
        case malformed(UInt8, WireError)
    }

    private func decode(
        _ tag: UInt8,
        _ body: UnsafeRawBufferPointer,
        _ state: FrameState,
        _ context: AuthenticationContext?
    ) throws(WireError) -> Decoded {
        if case .startup = state { return .startup(try StartupPacket.decode(body: body)) }
        if flow.ignores(tag) { return .ignored }
        if flow.isCustom(tag) { return .custom(tag, Array(body)) }
        do {
            return .message(try FrontendMessage.decode(tag: tag, body: body, context: context))
        } catch {
            return .malformed(tag, error)
        }
    }

    /// Ends the connection after what was written has been sent.
    func finish(_ output: inout OutputBuffer) async throws {
        isOver = true
        if output.count > 0 { try await transport.write(&output) }
    }

    /// Begins TLS; what came before the handshake must be gone.
    func startTLS() async throws { try await transport.startTLS(received: &input, direct: false) }

    private func scheduleIdleTimeout() -> (any ScheduledAction)? {
        guard control != nil, let (delay, error) = handler.session.idleTimeout else { return nil }
        let transport = transport
        return transport.schedule(after: delay) { transport.interrupt(.interrupted(error)) }
    }
}

extension PostgresError {
    /// What a client is told when the server stops, or its session is ended.
    public static let administratorCommand = PostgresError(
        .adminShutdown,
        "terminating connection due to administrator command",
        severity: .fatal
    )
}
