import PostgresWire

/// What comes before authentication: requests for encryption, and a startup message to check.
struct StartupNegotiation: Sendable {
    /// PostgreSQL's `NAMEDATALEN` less one: longer names are cut.
    private static let maximumNameLength = 63

    let offersTLS: Bool
    let requiresTLS: Bool
    private(set) var tls: TLSInfo?
    private var isEncrypted = false
    private var hasAnsweredTLS = false
    private var hasAnsweredGSS = false

    init(offersTLS: Bool, requiresTLS: Bool) {
        self.offersTLS = offersTLS
        self.requiresTLS = requiresTLS
    }

    mutating func tlsEstablished(_ information: TLSInfo) {
        tls = information
        isEncrypted = true
        hasAnsweredTLS = true
    }

    /// Whether to accept TLS; each kind of encryption is asked for once, and none on an encrypted connection.
    mutating func encryptionRequested(
        _ packet: StartupPacket,
        hasBufferedBytes: Bool
    ) throws(PostgresError) -> Bool {
        let isTLS = packet == .ssl(SSLRequest())
        let isRepeated = isTLS ? hasAnsweredTLS : hasAnsweredGSS
        if isRepeated || isEncrypted {
            throw Self.unsupported(ProtocolVersion(major: 1234, minor: isTLS ? 5679 : 5680))
        }
        if hasBufferedBytes { throw Self.unencryptedData(after: isTLS ? "SSL" : "GSSAPI encryption") }
        if isTLS { hasAnsweredTLS = true } else { hasAnsweredGSS = true }
        return isTLS && offersTLS
    }

    /// The answer to a version or options that are not known here, nil where all are.
    func negotiation(for message: StartupMessage) -> NegotiateProtocolVersion? {
        let version = message.protocolVersion.negotiated
        let options = message.protocolOptions
        if version == message.protocolVersion, options.isEmpty { return nil }
        return NegotiateProtocolVersion(newestVersion: version, unrecognizedOptions: options)
    }

    /// Checks what must be right for a negotiation to be worth it.
    func checkLayout(_ message: StartupMessage) throws(PostgresError) {
        guard message.protocolVersion.major == 3 else { throw Self.unsupported(message.protocolVersion) }
        guard let replication = message["replication"] else { return }
        switch Self.isReplication(replication) {
        case false:
            return
        case true:
            throw PostgresError(.featureNotSupported, "replication connections are not supported", severity: .fatal)
        case nil:
            throw PostgresError(
                .invalidParameterValue,
                "invalid value for parameter \"replication\": \"\(replication)\"",
                hint: "Valid values are: \"false\", 0, \"true\", 1, \"database\".",
                severity: .fatal
            )
        }
    }

    /// The session that a startup message asks for.
    func request(from message: StartupMessage) throws(PostgresError) -> SessionRequest {
        guard let user = message["user"], !user.isEmpty else {
            throw PostgresError(
                .invalidAuthorizationSpecification,
                "no PostgreSQL user name specified in startup packet",
                severity: .fatal
            )
        }
        if requiresTLS, !isEncrypted {
            throw PostgresError(
                .invalidAuthorizationSpecification,
                "this server accepts only encrypted connections",
                hint: "Connect with sslmode=require.",
                severity: .fatal
            )
        }
        let database = message["database"] ?? ""
        let known: Set = ["user", "database", "options", "replication"]
        return SessionRequest(
            user: Self.cut(user),
            database: Self.cut(database.isEmpty ? user : database),
            protocolVersion: message.protocolVersion.negotiated,
            options: message["options"],
            parameters: message.parameters.filter { !known.contains($0.name) && !$0.name.hasPrefix("_pq_.") },
            tls: tls
        )
    }

    private static func cut(_ name: String) -> String {
        if name.utf8.count <= maximumNameLength { return name }
        var cut = String.UnicodeScalarView()
        var length = 0
        for scalar in name.unicodeScalars {
            length &+= UTF8.width(scalar)
            if length > maximumNameLength { break }
            cut.append(scalar)
        }
        return String(cut)
    }

    /// PostgreSQL's reading of a Boolean (a prefix will do), and `database` for a logical walsender.
    private static func isReplication(_ value: String) -> Bool? {
        switch value.lowercased() {
        case "database", "t", "tr", "tru", "true", "y", "ye", "yes", "on", "1": true
        case "f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0": false
        default: nil
        }
    }

    private static func unsupported(_ version: ProtocolVersion) -> PostgresError {
        PostgresError(
            .featureNotSupported,
            "unsupported frontend protocol \(version): server supports 3.0 to \(ProtocolVersion.version3_2)",
            severity: .fatal
        )
    }

    /// What was sent in clear before the handshake may have been put there by somebody in between.
    private static func unencryptedData(after request: String) -> PostgresError {
        PostgresError(
            .protocolViolation,
            "received unencrypted data after \(request) request",
            detail: "This could be either a client-software bug or evidence of an attempted man-in-the-middle attack.",
            severity: .fatal
        )
    }
}
