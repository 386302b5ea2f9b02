public import PostgresWire

extension ServerFlow {
    /// Takes a message of a client that has no session yet.
    ///
    /// `hasBufferedBytes` says whether more bytes had come behind it: behind a request for encryption there must be none.
    public mutating func received(_ packet: StartupPacket, hasBufferedBytes: Bool) -> Action {
        guard case .awaitingStartup = phase else { return misused("startup packet") }
        do throws(PostgresError) {
            switch packet {
            case .ssl, .gssEncryption:
                guard try negotiation.encryptionRequested(packet, hasBufferedBytes: hasBufferedBytes) else {
                    return .refuseEncryption
                }
                phase = .awaitingTLS
                return .acceptTLS
            case .cancel(let request):
                phase = .closed
                return .cancel(request)
            case .startup(let message):
                return try startupReceived(message)
            }
        } catch {
            return terminate(error)
        }
    }

    /// Takes note that TLS is on: after `acceptTLS`, or before the first message where the client began with it.
    public mutating func tlsEstablished(_ information: TLSInfo) -> Action {
        switch phase {
        case .awaitingTLS, .awaitingStartup:
            negotiation.tlsEstablished(information)
            phase = .awaitingStartup
            return .wait
        case .choosingAuthentication, .authenticating, .awaitingVerdict, .startingSession, .ready, .skippingToSync,
            .working, .copyingIn, .copyingOut, .copyingBoth, .closed:
            return misused("TLS handshake")
        }
    }

    private mutating func startupReceived(_ message: StartupMessage) throws(PostgresError) -> Action {
        try negotiation.checkLayout(message)
        protocolVersion = message.protocolVersion.negotiated
        var answer: [Action] = []
        if let difference = negotiation.negotiation(for: message) {
            answer.append(.send(.negotiateProtocolVersion(difference)))
        }
        do throws(PostgresError) {
            let request = try negotiation.request(from: message)
            phase = .choosingAuthentication
            answer.append(.authenticate(request))
        } catch {
            answer.append(terminate(error))
        }
        return Self.joined(answer)
    }

    /// Begins the exchange that the driver has chosen for this client.
    public mutating func authenticate(with exchange: AuthenticationExchange) -> Action {
        guard case .choosingAuthentication = phase else { return misused("authentication") }
        var exchange = exchange
        let actions = exchange.start()
        return advance(exchange, actions)
    }

    /// Takes the handler's word that the client is this one, after `verify`.
    public mutating func verified(_ identity: AuthenticatedIdentity) -> Action {
        guard case .awaitingVerdict = phase, var exchange else { return misused("verdict") }
        let actions = exchange.verified(identity)
        return advance(exchange, actions)
    }

    /// Takes the handler's refusal of the client, after `verify`.
    public mutating func refused(_ error: PostgresError) -> Action {
        guard case .awaitingVerdict = phase, var exchange else { return misused("verdict") }
        let actions = exchange.refused(error)
        return advance(exchange, actions)
    }

    mutating func receivedInAuthentication(_ message: FrontendMessage) -> Action {
        guard var exchange else { return misused("authentication message") }
        let actions = exchange.received(message)
        return advance(exchange, actions)
    }

    private mutating func advance(
        _ exchange: AuthenticationExchange,
        _ steps: [AuthenticationExchange.Action]
    ) -> Action {
        self.exchange = exchange
        phase = .authenticating
        var actions: [Action] = []
        for step in steps {
            switch step {
            case .send(let message):
                actions.append(.send(message))
            case .verify(let credentials):
                phase = .awaitingVerdict
                actions.append(.verify(credentials))
            case .succeeded(let identity):
                phase = .startingSession
                self.exchange = nil
                actions.append(.send(.authentication(.ok)))
                actions.append(.startSession(identity))
            case .failed(let error):
                self.exchange = nil
                actions.append(terminate(error))
            }
        }
        if case .authenticating = phase { actions.append(.flush) }
        return Self.joined(actions)
    }

    /// Takes note that the session is there: tells the client its parameters and its key, and that it may begin.
    public mutating func sessionStarted(parameters: [ParameterStatus], key: BackendKeyData?) -> Action {
        guard case .startingSession = phase else { return misused("start of a session") }
        phase = .ready
        var actions: [Action] = parameters.map { .send(.parameterStatus($0)) }
        if let key { actions.append(.send(.backendKeyData(key))) }
        actions.append(.sendReadyForQuery(.idle))
        return .all(actions)
    }

    static func joined(_ actions: [Action]) -> Action {
        switch actions.count {
        case 0: .wait
        case 1: actions[0]
        default: .all(actions)
        }
    }
}
