public import PostgresWire

/// Drives one connection: reads messages, lets the flow say what they ask for, has the handler do it, writes the answers.
///
/// It does no system call: bytes come and go through a `Transport`. Answers are collected while there are messages to
/// read, and sent when there are none, so that a pipeline of statements costs one send.
///
/// Most of what a message asks for needs nothing to be waited for. `ServerConnection+Immediate.swift` does that in
/// ordinary functions; what may have to wait (the handler's tables, a full socket) is left to the asynchronous ones.
public final class ServerConnection {
    let transport: any Transport
    let handler: PostgresRequestHandler
    let configuration: ConnectionConfiguration
    let server: any ServerHost
    private let executor: (any TaskExecutor)?
    /// The stream between two tasks that serve.
    private var stream: MessageStream?
    @exclusivity(unchecked) var control: ConnectionControl?
    @exclusivity(unchecked) private(set) var isOver = false

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
        let flow = ServerFlow(
            ServerFlow.Configuration(
                offersTLS: transport.offersTLS,
                requiresTLS: configuration.requiresTLS && !transport.peer.isUnixSocket,
                customMessages: Dictionary(uniqueKeysWithValues: tags.map { ($0, .standalone) })
            )
        )
        let decoder = FrameDecoder(
            maximumMessageLength: configuration.maximumMessageLength,
            customTags: Array(tags)
        )
        stream = MessageStream(flow: flow, decoder: decoder)
    }

    /// Serves the client until the connection is over.
    ///
    /// A statement is stopped by cancelling the task that runs it. A cancelled task stays so, and therefore the
    /// connection goes on in a new one.
    public func run() async {
        while !isOver { await startTask().value }
        await conclude()
    }

    @inline(never)
    private func startTask() -> Task<Void, Never> {
        takesNewTask = false
        // Safety: the connection is used by one of these tasks at a time; `run` only waits meanwhile.
        nonisolated(unsafe) let connection = self
        let task = Task(executorPreference: executor) { await connection.serve() }
        control?.serves(task)
        currentTask = task
        return task
    }

    @inline(never)
    private func conclude() async {
        currentTask = nil
        // The control ends the connection through its transport, so the transport must not keep the control.
        transport.onDisconnect = nil
        if let control {
            await handler.sessionWillEnd()
            server.sessionEnded(processID: control.activity.pid)
        }
        transport.close()
    }

    /// Whether the rest is to be served by a new task: this one was cancelled, or its memory has grown with the work of
    /// the start.
    @exclusivity(unchecked) var takesNewTask = false

    /// What the client asked for at the start, once it is known.
    var request: SessionRequest?

    /// Ends the connection without another word.
    func abandon() { isOver = true }

    /// The task that serves, for the control that is made when the session starts.
    var currentTask: Task<Void, Never>?

    private func serve() async {
        guard var stream = stream.take() else { return isOver = true }
        do {
            try await serve(&stream)
        } catch {
            isOver = true
        }
        stream.releaseRoom()
        self.stream = consume stream
    }

    private func serve(_ stream: inout MessageStream) async throws {
        while !isOver {
            // What was cancelled too late for its statement must not hit the next one.
            takesNewTask = takesNewTask || Task.isCancelled
            let pause = takesNewTask ? .newTask : try workThrough(&stream)
            switch pause {
            case .perform(let action): try await perform(action, &stream)
            case .write: try await transport.write(&stream.output)
            case .turn: await transport.yieldTurn()
            case .newTask: return try await transport.write(&stream.output)
            case .read: try await read(&stream)
            }
        }
    }

    /// Waits for bytes of the client, once all that was written is sent and all that was read is worked on.
    private func read(_ stream: inout MessageStream) async throws {
        do {
            while try !readNow(&stream) {
                let timer = scheduleIdleTimeout()
                defer { timer?.cancel() }
                try await transport.waitUntilReadable()
            }
        } catch {
            try await readFailed(error, &stream)
        }
    }

    /// Reads what is there; false where there is nothing, and the connection may then be idle for long.
    @inline(never)
    private func readNow(_ stream: inout MessageStream) throws -> Bool {
        switch try transport.readAvailable(into: &stream.input) {
        case .received: return true
        case .ended: throw EndOfStream()
        case .nothing:
            stream.releaseRoom()
            return false
        }
    }

    /// The client has closed its side.
    private struct EndOfStream: Error {}

    @inline(never)
    private func readFailed(_ error: any Error, _ stream: inout MessageStream) async throws {
        switch error as? TransportError {
        case .shutdown: try await perform(stream.flow.terminate(.administratorCommand), &stream)
        case .interrupted(let reason): try await perform(stream.flow.terminate(reason), &stream)
        case .loginTimeout, .connectionLost, .tlsUnavailable, .tlsFailed:
            server.log(.info, "connection lost: \(error)")
            try await perform(stream.flow.disconnected(), &stream)
        case nil: try await perform(stream.flow.disconnected(), &stream)
        }
    }

    /// Ends the connection after what was written has been sent.
    func finish(_ stream: inout MessageStream) async throws {
        isOver = true
        if stream.output.count > 0 { try await transport.write(&stream.output) }
    }

    @inline(never)
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
