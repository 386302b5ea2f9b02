public import PostgresWire

/// How a client is asked for its proof and how the proof is checked: the state machine between the startup message and
/// AuthenticationOk.
///
/// It neither reads nor writes: it takes the messages that the client answers with and says what to do next.
public struct AuthenticationExchange: Sendable {
    /// Who checks the proof.
    public enum Check: Hashable, Sendable {
        /// This secret decides; nil stands for a user that does not exist.
        case stored(UserSecret?)
        /// The handler decides, from credentials with the cleartext password (or none, with `trust`).
        case handler
    }

    /// What to do next.
    public enum Action: Hashable, Sendable {
        /// Send this request to the client.
        case send(BackendMessage)
        /// Ask the handler, then report with `verified(_:)` or `refused(_:)`.
        case verify(Credentials)
        /// The client is who it says it is.
        case succeeded(AuthenticatedIdentity)
        /// The connection ends with this error.
        case failed(PostgresError)
    }

    private enum Phase {
        case notStarted, awaitingPassword, awaitingMechanism, awaitingVerdict, finished
        case awaitingMD5Response(salt: [UInt8])
        case awaitingSCRAMResponse(SCRAMServer)
    }

    private var credentials: Credentials
    private let check: Check
    private let allowsCleartext: Bool
    private let serverSecret: [UInt8]
    private let cryptography: any AuthenticationCryptography
    private var phase = Phase.notStarted

    /// An exchange for the client with these credentials (without a password), by the method that they name.
    ///
    /// A handler can check a cleartext password only; with `md5` and SCRAM an exchange needs a stored secret, and one for
    /// the handler to check fails as for an unknown user. `allowsCleartext` lets cleartext passwords pass without TLS.
    /// `serverSecret` are bytes of which the salts of unknown users are made.
    public init(
        credentials: Credentials,
        check: Check,
        allowsCleartext: Bool = false,
        serverSecret: [UInt8],
        cryptography: any AuthenticationCryptography
    ) {
        self.credentials = credentials
        self.check = check
        self.allowsCleartext = allowsCleartext
        self.serverSecret = serverSecret
        self.cryptography = cryptography
    }

    /// Which message the client has been asked for, nil where it has to be silent.
    public var context: AuthenticationContext? {
        switch phase {
        case .awaitingPassword, .awaitingMD5Response: .password
        case .awaitingMechanism: .saslInitial
        case .awaitingSCRAMResponse: .sasl
        case .notStarted, .awaitingVerdict, .finished: nil
        }
    }

    /// Begins the exchange.
    public mutating func start() -> [Action] {
        guard case .notStarted = phase else { return [] }
        switch credentials.method {
        case .trust:
            return askHandlerOrSucceed()
        case .password:
            guard allowsCleartext || credentials.tls != nil else { return fail(.cleartextPasswordRefused) }
            phase = .awaitingPassword
            return [.send(.authentication(.cleartextPassword))]
        case .md5:
            let salt = cryptography.randomBytes(4)
            phase = .awaitingMD5Response(salt: salt)
            let number = salt.reduce(0) { $0 << 8 | UInt32($1) }
            return [.send(.authentication(.md5Password(salt: number)))]
        case .scramSHA256:
            phase = .awaitingMechanism
            return [.send(.authentication(.sasl(mechanisms: offeredMechanisms.map(\.rawValue))))]
        }
    }

    private var offeredMechanisms: [SCRAMMechanism] {
        credentials.tls?.serverEndPoint == nil ? [.plain] : [.channelBound, .plain]
    }

    /// Takes the client's next message.
    public mutating func received(_ message: FrontendMessage) -> [Action] {
        do throws(PostgresError) {
            switch (phase, message) {
            case (.awaitingPassword, .password(let message)):
                return try checkPassword(message.bytes)
            case (.awaitingMD5Response(let salt), .password(let message)):
                return try checkMD5(response: message.bytes, salt: salt)
            case (.awaitingMechanism, .saslInitialResponse(let message)):
                return try begin(message)
            case (.awaitingSCRAMResponse(let exchange), .saslResponse(let message)):
                return try proceed(exchange, message.data)
            default:
                return fail(unexpected(tag: message.tag))
            }
        } catch {
            return fail(error)
        }
    }

    /// Takes the handler's word for it that the client is this one.
    public mutating func verified(_ identity: AuthenticatedIdentity) -> [Action] {
        guard case .awaitingVerdict = phase else { return [] }
        phase = .finished
        return [.succeeded(identity)]
    }

    /// Takes the handler's refusal.
    public mutating func refused(_ error: PostgresError) -> [Action] {
        guard case .awaitingVerdict = phase else { return [] }
        return fail(error)
    }

    /// The error for another message than the one that was asked for.
    func unexpected(tag: UInt8) -> PostgresError {
        let expected = credentials.method == .scramSHA256 ? "SASL response" : "password response"
        return .authenticationViolation("expected \(expected), got message type \(tag)")
    }

    private mutating func fail(_ error: PostgresError) -> [Action] {
        phase = .finished
        var error = error
        if error.severity == .error { error.severity = .fatal }
        return [.failed(error)]
    }

    private mutating func succeed() -> [Action] {
        phase = .finished
        return [.succeeded(AuthenticatedIdentity(user: credentials.user))]
    }

    private mutating func refuse() -> [Action] { fail(.passwordAuthenticationFailed(user: credentials.user)) }

    private mutating func askHandlerOrSucceed() -> [Action] {
        guard check == .handler else { return succeed() }
        phase = .awaitingVerdict
        return [.verify(credentials)]
    }

    private mutating func checkPassword(_ bytes: [UInt8]) throws(PostgresError) -> [Action] {
        if bytes.isEmpty { throw .emptyPassword }
        guard let password = String(validating: bytes, as: UTF8.self) else { return refuse() }
        switch check {
        case .handler:
            credentials.password = password
            return askHandlerOrSucceed()
        case .stored(let secret):
            let user = credentials.user
            let matches = secret?.matches(password: password, user: user, cryptography: cryptography) ?? false
            return matches ? succeed() : refuse()
        }
    }

    private mutating func checkMD5(response: [UInt8], salt: [UInt8]) throws(PostgresError) -> [Action] {
        if response.isEmpty { throw .emptyPassword }
        let expected = storedSecret?.md5Response(user: credentials.user, salt: salt, cryptography: cryptography)
        guard let expected, expected.equalsInConstantTime(response) else { return refuse() }
        return succeed()
    }

    private var storedSecret: UserSecret? {
        if case .stored(let secret) = check { secret } else { nil }
    }

    private mutating func begin(_ message: SASLInitialResponse) throws(PostgresError) -> [Action] {
        guard let mechanism = SCRAMMechanism(rawValue: message.mechanism), offeredMechanisms.contains(mechanism) else {
            throw .authenticationViolation("client selected an invalid SASL authentication mechanism")
        }
        let exchange = SCRAMServer(
            secret: scramSecret,
            mechanism: mechanism,
            serverEndPoint: credentials.tls?.serverEndPoint,
            cryptography: cryptography
        )
        return try proceed(exchange, message.initialResponse)
    }

    private var scramSecret: SCRAMSecret {
        let user = credentials.user
        let salt = SCRAMSecret.mockSalt(user: user, serverSecret: serverSecret, cryptography: cryptography)
        switch storedSecret {
        case .scram(let verifier):
            return .verifier(verifier)
        case .plain(let password):
            return .verifier(SCRAMVerifier(password: password, salt: salt, cryptography: cryptography))
        case .md5, nil:
            return .mock(salt: salt)
        }
    }

    private mutating func proceed(_ exchange: SCRAMServer, _ message: [UInt8]?) throws(PostgresError) -> [Action] {
        var exchange = exchange
        switch try exchange.received(message) {
        case .challenge(let challenge):
            phase = .awaitingSCRAMResponse(exchange)
            return [.send(.authentication(.saslContinue(data: challenge)))]
        case .succeeded(let final):
            return [.send(.authentication(.saslFinal(data: final)))] + succeed()
        case .failed:
            return refuse()
        }
    }
}
