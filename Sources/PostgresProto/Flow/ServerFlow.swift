public import PostgresWire

/// The server's side of one connection as a state machine: which message may come when, and which replies frame the work.
///
/// It does no work itself and knows nothing of the meaning of a statement. The driver hands it every message and every end
/// of a piece of work, and does what the returned action says. Rows, descriptions and command tags are the driver's to
/// write; everything that only the order of messages decides (ParseComplete, BindComplete, CloseComplete, ReadyForQuery,
/// errors, and what an error makes the server skip) comes from here (PostgreSQL 15 docs, §55.2).
public struct ServerFlow: Sendable {
    /// What a server offers and insists on.
    public struct Configuration: Hashable, Sendable {
        /// The type bytes of PostgreSQL's own messages.
        private static let ownTags = Set("BCDEFHPQSXcdfp".utf8)

        /// Whether an SSLRequest is answered with yes.
        public var offersTLS: Bool
        /// Whether a session on an unencrypted connection is refused; a Unix socket counts as one without encryption.
        public var requiresTLS: Bool
        /// The messages beyond PostgreSQL's that a handler understands, by type byte.
        public let customMessages: [UInt8: CustomMessageKind]

        /// A configuration of these choices; custom messages with a type byte of PostgreSQL's are left out.
        public init(
            offersTLS: Bool = false,
            requiresTLS: Bool = false,
            customMessages: [UInt8: CustomMessageKind] = [:]
        ) {
            self.offersTLS = offersTLS
            self.requiresTLS = requiresTLS
            self.customMessages = customMessages.filter { !Self.ownTags.contains($0.key) }
        }
    }

    /// Whether this is the type byte of a message beyond PostgreSQL's, for `received(customTag:body:)`.
    public func isCustom(_ tag: UInt8) -> Bool {
        !configuration.customMessages.isEmpty && configuration.customMessages[tag] != nil
    }

    /// The kinds of work that a message can ask for.
    enum Work {
        case query, parse, bind, describe, execute, close, functionCall, sync, standaloneCustom, extendedCustom

        /// Whether ReadyForQuery ends it; all others belong to a series that Sync ends.
        var endsWithReadyForQuery: Bool {
            switch self {
            case .query, .functionCall, .sync, .standaloneCustom: true
            case .parse, .bind, .describe, .execute, .close, .extendedCustom: false
            }
        }
    }

    enum Phase {
        /// A startup packet has to come.
        case awaitingStartup
        /// The driver does the TLS handshake.
        case awaitingTLS
        /// The driver finds out about the method of authentication.
        case choosingAuthentication
        /// The client has to answer, and with `p` only.
        case authenticating
        /// The handler looks at the credentials.
        case awaitingVerdict
        /// The driver makes the session.
        case startingSession
        /// The next command may come.
        case ready
        /// An extended message has failed: everything up to Sync is ignored.
        case skippingToSync
        /// The driver works.
        case working(Work)
        /// The driver works, and COPY data comes in.
        case copyingIn(Work)
        /// The driver works, and COPY data goes out.
        case copyingOut(Work)
        /// The driver works, and COPY data goes both ways.
        case copyingBoth(Work)
        /// Nothing is read or written any more.
        case closed
    }

    let configuration: Configuration
    var phase = Phase.awaitingStartup
    var negotiation: StartupNegotiation
    private var stage = AuthenticationStage.none

    /// Apart on the heap: an exchange is big, and most connections are long past it.
    private enum AuthenticationStage {
        case none
        indirect case running(AuthenticationExchange)
    }

    /// The exchange while it goes on.
    var exchange: AuthenticationExchange? {
        get { if case .running(let exchange) = stage { exchange } else { nil } }
        set { stage = newValue.map { .running($0) } ?? .none }
    }

    /// The version of the protocol, once it is negotiated.
    public internal(set) var protocolVersion = ProtocolVersion.version3_0

    /// What the last ReadyForQuery or completion said about the transaction.
    public internal(set) var transactionStatus = TransactionStatus.idle

    /// The flow of a connection that was just accepted.
    public init(_ configuration: Configuration = Configuration()) {
        self.configuration = configuration
        negotiation = StartupNegotiation(offersTLS: configuration.offersTLS, requiresTLS: configuration.requiresTLS)
    }

    /// What the next frame may be, which decides its limits.
    public var frameState: FrameState {
        switch phase {
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication: .startup
        case .authenticating, .awaitingVerdict: .authentication(authenticationContext ?? .password)
        case .copyingIn, .copyingBoth: .copyIn
        case .startingSession, .ready, .skippingToSync, .working, .copyingOut, .closed: .ready
        }
    }

    /// Which message a frame with the type byte `p` is.
    public var authenticationContext: AuthenticationContext? { exchange?.context }

    /// Whether the next message may be handed over now; if not, the driver first has something to report.
    public var acceptsMessages: Bool {
        switch phase {
        case .awaitingStartup, .authenticating, .ready, .skippingToSync, .copyingIn, .copyingBoth: true
        case .awaitingTLS, .choosingAuthentication, .awaitingVerdict, .startingSession, .working, .copyingOut, .closed:
            false
        }
    }

    /// Whether the server waits for a command, so that a notification may be sent unless a transaction is open.
    public var isReady: Bool { if case .ready = phase { true } else { false } }

    /// Whether the connection is at its end.
    public var isClosed: Bool { if case .closed = phase { true } else { false } }

    /// The length of the key in BackendKeyData that this client can deal with.
    public var cancelKeyLength: Int { protocolVersion >= .version3_2 ? 32 : 4 }

    /// Whether a frame with this type byte is dropped now without a look at its body.
    public func ignores(_ tag: UInt8) -> Bool {
        switch phase {
        case .skippingToSync:
            tag != SyncMessage.tag && tag != TerminateMessage.tag && tag != PasswordMessage.tag
        case .ready:
            tag == CopyData.tag || tag == CopyDone.tag || tag == CopyFail.tag
        case .copyingIn, .copyingBoth:
            tag == SyncMessage.tag || tag == FlushMessage.tag
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .authenticating, .awaitingVerdict,
            .startingSession, .working, .copyingOut, .closed:
            false
        }
    }

    /// Ends the connection with this error, whatever is going on: a timeout, a shutdown, too many clients.
    public mutating func terminate(_ error: PostgresError) -> Action {
        if isClosed { return .wait }
        phase = .closed
        var error = error
        if error.severity == .error { error.severity = .fatal }
        return .fatal(error)
    }

    /// Takes note that the client is gone.
    public mutating func disconnected() -> Action {
        let isInside: Bool
        switch phase {
        case .closed: return .wait
        case .copyingIn, .copyingOut, .copyingBoth: isInside = true
        case .ready, .skippingToSync, .working: isInside = transactionStatus != .idle
        case .awaitingStartup, .awaitingTLS, .choosingAuthentication, .authenticating, .awaitingVerdict,
            .startingSession:
            isInside = false
        }
        phase = .closed
        guard isInside else { return .abandon(nil) }
        let message = "unexpected EOF on client connection with an open transaction"
        return .abandon(PostgresError(.connectionFailure, message))
    }

    /// Ends the connection because the driver has called what does not fit the phase: a fault of the driver, not of the
    /// client, and no reason to stop the process.
    mutating func misused(_ event: String) -> Action {
        terminate(PostgresError(.internalError, "unexpected \(event) in the flow of a connection", severity: .fatal))
    }
}
