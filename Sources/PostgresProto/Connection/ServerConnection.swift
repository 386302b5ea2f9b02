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
    /// What has come and what is to go.
    ///
    /// It belongs to the one task that serves, which hands it down by reference; while that task waits for the client, to
    /// whoever works in its place.
    @exclusivity(unchecked) private var stream: MessageStream
    /// Whether the task has the stream: it may also wait for bytes in the middle of its work, as COPY does.
    @exclusivity(unchecked) private var isAtWork = false
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
        // They lead from the transport back here, so the transport must not keep them.
        transport.onDisconnect = nil
        transport.onArrival = nil
        await handler.connectionEnds()
        if let control {
            await handler.sessionWillEnd()
            handler.session.stopListening()
            server.sessionEnded(processID: control.activity.pid)
        }
        // Running portals lead back to the session, and may hold temporary files.
        handler.session.portals.removeAll()
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
        while !isOver {
            // What was cancelled too late for its statement must not hit the next one.
            takesNewTask = takesNewTask || Task.isCancelled
            await work()
            if isOver || takesNewTask { return }
            let timer = scheduleIdleTimeout()
            do {
                try await transport.waitUntilReadable()
            } catch {
                arrival = .failure(error)
            }
            timer?.cancel()
        }
    }

    /// Where the task has to go on after it has waited, or why it cannot.
    private var arrival: Result<Pause, any Error>?

    /// Works until there is nothing to do without the client.
    @inline(never)
    private func work() async {
        isAtWork = true
        defer { isAtWork = false }
        do {
            try await work(&stream)
        } catch {
            isOver = true
        }
        stream.releaseRoom()
    }

    private func work(_ stream: inout MessageStream) async throws {
        while !isOver {
            do {
                switch try arrival.take()?.get() ?? (takesNewTask ? .newTask : try workThrough(&stream)) {
                case .perform(let action): try await perform(action, &stream)
                case .write: try await transport.write(&stream.output)
                case .turn: await transport.yieldTurn()
                case .newTask: return try await transport.write(&stream.output)
                case .read:
                    switch try transport.readAvailable(into: &stream.input) {
                    case .received: break
                    case .nothing: return
                    case .ended: return try await perform(stream.flow.disconnected(), &stream)
                    }
                }
            } catch let error as TransportError {
                try await lost(error, &stream)
            }
        }
    }

    /// Works on what has come while the task waits, in the thread of the loop; false where the task has to go on.
    ///
    /// Only what needs nothing to be waited for is done here. Nobody else uses the connection meanwhile: the task sleeps,
    /// and what would wake it is in the hands of the caller.
    func serveArrival() -> Bool {
        guard !isAtWork, !takesNewTask, handler.session.idleTimeout == nil else { return false }
        var isDone = false
        do {
            switch try transport.readAvailable(into: &stream.input) {
            case .received, .nothing:
                let pause = try workThrough(&stream)
                if case .read = pause { isDone = true } else { arrival = .success(pause) }
            case .ended: break
            }
        } catch {
            arrival = .failure(error)
        }
        if isDone { stream.releaseRoom() }
        return isDone
    }

    @inline(never)
    private func lost(_ error: TransportError, _ stream: inout MessageStream) async throws {
        switch error {
        case .shutdown: try await perform(stream.flow.terminate(.administratorCommand), &stream)
        case .interrupted(let reason): try await perform(stream.flow.terminate(reason), &stream)
        case .loginTimeout, .connectionLost, .tlsUnavailable, .tlsFailed:
            server.log(.info, "connection lost: \(error)")
            try await perform(stream.flow.disconnected(), &stream)
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
