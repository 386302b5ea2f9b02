import PostgresCatalog
import PostgresWire

extension ServerConnection {
    /// Does what the flow says before the session has begun.
    func performStartup(_ action: ServerFlow.Action, _ stream: inout MessageStream) async throws {
        switch action {
        case .acceptTLS:
            stream.output.append(UInt8(ascii: "S"))
            try await transport.write(&stream.output)
            try await transport.startTLS(received: &stream.input, direct: false)
            guard let tls = transport.tls else { throw TransportError.tlsUnavailable }
            try await perform(stream.flow.tlsEstablished(tls), &stream)
        case .refuseEncryption: stream.output.append(UInt8(ascii: "N"))
        case .cancel(let request):
            server.cancel(request)
            try await finish(&stream)
        case .authenticate(let request):
            self.request = request
            try await perform(stream.flow.authenticate(with: try await exchange(for: request)), &stream)
        case .verify(let credentials): try await perform(await verdict(on: credentials, &stream.flow), &stream)
        case .startSession(let identity): try await startSession(identity, &stream)
        default: return
        }
    }

    private func exchange(for request: SessionRequest) async throws -> AuthenticationExchange {
        let method = handler.authenticationMethod ?? configuration.authenticationMethod
        let credentials = request.credentials(for: method, clientAddress: transport.peer.host)
        let check: AuthenticationExchange.Check
        if let users = configuration.users, method != .trust {
            check = .stored(users.secret(of: request.user, for: method))
        } else if method == .trust || method == .password {
            check = .handler
        } else {
            check = .stored(try await handler.storedSecret(of: request.user))
        }
        return AuthenticationExchange(
            credentials: credentials,
            check: check,
            allowsCleartext: configuration.allowsCleartext || transport.peer.isUnixSocket,
            serverSecret: configuration.serverSecret,
            cryptography: configuration.cryptography
        )
    }

    private func verdict(on credentials: Credentials, _ flow: inout ServerFlow) async -> ServerFlow.Action {
        do {
            return flow.verified(AuthenticatedIdentity(user: try await handler.authenticate(credentials)))
        } catch {
            var error = PostgresError(wrapping: error, sqlState: .invalidPassword)
            error.severity = .fatal
            return flow.refused(error)
        }
    }

    private func startSession(_ identity: AuthenticatedIdentity, _ stream: inout MessageStream) async throws {
        guard let request else { return }
        let key = server.sessionStarts(keyLength: stream.flow.cancelKeyLength)
        do {
            let session = Session(
                user: identity.user,
                database: request.database,
                startupParameters: Dictionary(request.parameters.map { ($0.name, $0.value) }) { _, last in last },
                processID: key.processID,
                client: ClientInfo(transport),
                server: server,
                settings: Settings(definitions: configuration.settings)
            )
            try session.applyStartupSettings(request)
            handler.attach(session)
            makeControl(session)
            try await handler.sessionDidStart()
            session.noteSuperuserAtStart()
            transport.loginFinished()
            takesNewTask = true
            writeNotices(of: session, &stream.output)
            let parameters = session.takeReportedChanges().map { ParameterStatus(name: $0.name, value: $0.value) }
            server.log(.info, "connection authorized: user=\(session.user) database=\(session.database)")
            try await perform(stream.flow.sessionStarted(parameters: parameters, key: key), &stream)
        } catch let error as TransportError {
            throw error
        } catch {
            var error = PostgresError(wrapping: error)
            error.severity = .fatal
            try await perform(stream.flow.terminate(error), &stream)
        }
    }

    private func makeControl(_ session: Session) {
        var activity = ActivityEntry(pid: session.processID, database: session.database, user: session.user)
        activity.applicationName = session.setting("application_name") ?? ""
        activity.backendStart = session.startTimestamp
        activity.state = "idle"
        activity.stateChange = session.startTimestamp
        activity.clientAddress = session.client.address.map { .inet($0) } ?? .null
        activity.clientPort = session.client.port ?? -1
        activity.encryption = transport.tls.map {
            .init(
                version: $0.version,
                cipher: $0.cipher,
                bits: Int32(clamping: $0.bits),
                clientName: $0.clientCertificateSubject
            )
        }
        let transport = transport
        let control = ConnectionControl(activity: activity) { transport.interrupt(.shutdown) }
        if let currentTask { control.serves(currentTask) }
        transport.onDisconnect = { control.cancel(.disconnected) }
        self.control = control
        session.wake = { transport.wake() }
        session.isCancelled = { control.isCancelled }
        // Safety: it is called only while the connection's task sleeps, by the one who would have to wake it.
        nonisolated(unsafe) let connection = self
        transport.onArrival = { connection.serveArrival() }
        server.sessionStarted(processID: session.processID, control: control)
    }
}

extension Session {
    /// Takes the settings of the start-up message and of its command-line options as those that RESET goes back to.
    fileprivate func applyStartupSettings(_ request: SessionRequest) throws(PostgresError) {
        settings.storeInitial("session_authorization", user)
        // The catalog shows the session's user as the owner of everything.
        settings.storeInitial("is_superuser", "on")
        if client.address != nil {
            // Linux's own, which the sockets are left with.
            settings.systemValues = [
                "tcp_keepalives_count": "9", "tcp_keepalives_idle": "7200", "tcp_keepalives_interval": "75",
            ]
        }
        if let port = client.serverPort { settings.storeInitial("port", String(port), origin: "command line") }
        let options = CommandLineOptions.settings(in: request.options ?? "")
        for (name, value) in options + request.parameters.map({ ($0.name, $0.value) }) {
            let kept = try settings.checkAtStart(name, value, timeZones: server.timeZones)
            if let kept { settings.storeInitial(name, kept) }
        }
        noteClientEncoding()
    }
}

extension ClientInfo {
    /// What a transport tells of its two ends.
    fileprivate init(_ transport: any Transport) {
        self.init(
            address: InternetAddress(transport.peer),
            port: transport.peer.port.map { Int32($0) },
            serverAddress: InternetAddress(transport.local),
            serverPort: transport.local.port.map { Int32($0) },
            isSecure: transport.isSecure
        )
    }
}

extension InternetAddress {
    /// The address of one end of a connection, or nil for a Unix socket.
    fileprivate init?(_ address: NetworkAddress) {
        if address.isUnixSocket { return nil }
        guard let read = try? InternetAddress(text: address.host) else { return nil }
        self = read
    }
}
