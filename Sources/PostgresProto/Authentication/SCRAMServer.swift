public import PostgresWire

/// The server's side of one SCRAM-SHA-256 exchange (RFC 5802, RFC 7677), without a socket.
///
/// An exchange for a user that has no verifier goes through all the steps with a made-up salt and fails at the end, so that
/// it cannot be told from a wrong password.
public struct SCRAMServer: Sendable {
    /// What to do after a message of the client.
    public enum Action: Hashable, Sendable {
        /// Send this challenge and wait for the answer.
        case challenge([UInt8])
        /// The proof is right: send this proof of ours with the good news.
        case succeeded([UInt8])
        /// The proof is wrong, or nothing could have been right.
        case failed
    }

    private enum Phase { case awaitingFirst, awaitingFinal, finished }

    private let verifier: SCRAMVerifier
    private let isMock: Bool
    private let mechanism: SCRAMMechanism
    private let serverEndPoint: [UInt8]?
    private let serverNonce: [UInt8]
    private let cryptography: any AuthenticationCryptography
    private var phase = Phase.awaitingFirst
    private var channelBindingFlag: UInt8 = 0
    private var nonce: [UInt8] = []
    private var clientFirstBare: ArraySlice<UInt8> = []
    private var serverFirst: [UInt8] = []

    /// An exchange for the mechanism that the client chose.
    ///
    /// `serverEndPoint` is the hash for channel binding, given whenever the channel-bound mechanism was offered.
    public init(
        secret: SCRAMSecret,
        mechanism: SCRAMMechanism,
        serverEndPoint: [UInt8]?,
        serverNonce: [UInt8]? = nil,
        cryptography: any AuthenticationCryptography
    ) {
        switch secret {
        case .verifier(let verifier):
            self.verifier = verifier
            isMock = false
        case .mock(let salt):
            let noKey = [UInt8](repeating: 0, count: SCRAMVerifier.keyLength)
            verifier = SCRAMVerifier(
                iterations: SCRAMVerifier.defaultIterations,
                salt: salt,
                storedKey: noKey,
                serverKey: noKey
            )
            isMock = true
        }
        self.mechanism = mechanism
        self.serverEndPoint = serverEndPoint
        self.serverNonce = serverNonce ?? Base64.encode(cryptography.randomBytes(SCRAMMechanism.nonceLength))
        self.cryptography = cryptography
    }

    /// Takes the next message of the client; nil where the client chose the mechanism without sending one yet.
    ///
    /// - Throws: A FATAL error with PostgreSQL's text for every message that is not as the RFC says.
    public mutating func received(_ message: [UInt8]?) throws(PostgresError) -> Action {
        guard let message else { return .challenge([]) }
        if message.isEmpty { throw .malformedSCRAM("The message is empty.") }
        if message.contains(0) { throw .malformedSCRAM("Message length does not match input length.") }
        switch phase {
        case .awaitingFirst:
            try readClientFirst(message)
            phase = .awaitingFinal
            return .challenge(makeServerFirst())
        case .awaitingFinal:
            phase = .finished
            return try checkClientFinal(message)
        case .finished:
            return .failed
        }
    }

    private mutating func readClientFirst(_ message: [UInt8]) throws(PostgresError) {
        var reader = SCRAMAttributeReader(message[...])
        try readChannelBindingFlag(&reader)
        if reader.next == UInt8(ascii: "a") {
            throw PostgresError(
                "0A000",
                "client uses authorization identity, but it is not supported",
                severity: .fatal
            )
        }
        guard reader.next == UInt8(ascii: ",") else {
            let found = SCRAMAttributeReader.sanitized(reader.next)
            throw .malformedSCRAM("Unexpected attribute \"\(found)\" in client-first-message.")
        }
        reader.skip()
        clientFirstBare = reader.rest
        if reader.next == UInt8(ascii: "m") {
            throw PostgresError("0A000", "client requires an unsupported SCRAM extension", severity: .fatal)
        }
        // The user name is the one of the startup message, whatever stands here.
        _ = try reader.value(of: UInt8(ascii: "n"))
        let clientNonce = try reader.value(of: UInt8(ascii: "r"))
        guard SCRAMAttributeReader.isPrintable(clientNonce) else {
            throw .authenticationViolation("non-printable characters in SCRAM nonce")
        }
        while !reader.isAtEnd { _ = try reader.anyAttribute() }
        nonce = Array(clientNonce) + serverNonce
    }

    private mutating func readChannelBindingFlag(_ reader: inout SCRAMAttributeReader) throws(PostgresError) {
        channelBindingFlag = reader.next
        switch channelBindingFlag {
        case UInt8(ascii: "n"), UInt8(ascii: "y"):
            if mechanism == .channelBound {
                throw .malformedSCRAM(
                    "The client selected SCRAM-SHA-256-PLUS, but the SCRAM message does not include channel binding data."
                )
            }
            if channelBindingFlag == UInt8(ascii: "y"), serverEndPoint != nil {
                throw Self.downgrade
            }
            reader.skip()
            try reader.expectComma()
        case UInt8(ascii: "p"):
            if mechanism == .plain {
                throw .malformedSCRAM(
                    "The client selected SCRAM-SHA-256 without channel binding, but the SCRAM message includes "
                        + "channel binding data."
                )
            }
            let type = try reader.value(of: UInt8(ascii: "p"))
            guard type.elementsEqual(SCRAMMechanism.channelBindingType.utf8) else {
                let shown = SCRAMAttributeReader.sanitized(type)
                throw .authenticationViolation("unsupported SCRAM channel-binding type \"\(shown)\"")
            }
        default:
            let found = SCRAMAttributeReader.sanitized(channelBindingFlag)
            throw .malformedSCRAM("Unexpected channel-binding flag \"\(found)\".")
        }
    }

    /// Somebody in between may have hidden the channel-bound mechanism from the client.
    private static let downgrade = PostgresError(
        "28000",
        "SCRAM channel binding negotiation error",
        detail: "The client supports SCRAM channel binding but thinks the server does not.  "
            + "However, this server does support channel binding.",
        severity: .fatal
    )

    private mutating func makeServerFirst() -> [UInt8] {
        let iterations = Array("\(verifier.iterations)".utf8)
        serverFirst =
            Array("r=".utf8) + nonce + Array(",s=".utf8) + Base64.encode(verifier.salt) + Array(",i=".utf8) + iterations
        return serverFirst
    }

    private func checkClientFinal(_ message: [UInt8]) throws(PostgresError) -> Action {
        var reader = SCRAMAttributeReader(message[...])
        try checkChannelBinding(try reader.value(of: UInt8(ascii: "c")))
        let finalNonce = try reader.value(of: UInt8(ascii: "r"))
        var proofStart = reader.offset
        var attribute = try reader.anyAttribute()
        while attribute.name != UInt8(ascii: "p") {
            proofStart = reader.offset
            attribute = try reader.anyAttribute()
        }
        guard let proof = Base64.decode(attribute.value), proof.count == SCRAMVerifier.keyLength else {
            throw .malformedSCRAM("Malformed proof in client-final-message.")
        }
        guard reader.isAtEnd else { throw .malformedSCRAM("Garbage found at the end of client-final-message.") }
        guard Array(finalNonce).equalsInConstantTime(nonce) else {
            throw .authenticationViolation("invalid SCRAM response", detail: "Nonce does not match.")
        }
        let signed = SCRAMMechanism.authenticationMessage(
            clientFirstBare: clientFirstBare,
            serverFirst: serverFirst,
            // Up to the comma before the proof.
            clientFinalWithoutProof: message[..<(proofStart &- 1)]
        )
        return verdict(proof: proof, signed: signed)
    }

    private func verdict(proof: [UInt8], signed: [UInt8]) -> Action {
        let clientSignature = cryptography.hmacSHA256(signed, key: verifier.storedKey)
        let storedKey = cryptography.sha256(proof.combined(with: clientSignature))
        guard storedKey.equalsInConstantTime(verifier.storedKey), !isMock else { return .failed }
        let serverSignature = cryptography.hmacSHA256(signed, key: verifier.serverKey)
        return .succeeded(Array("v=".utf8) + Base64.encode(serverSignature))
    }

    private func checkChannelBinding(_ value: ArraySlice<UInt8>) throws(PostgresError) {
        switch mechanism {
        case .channelBound:
            let header = Array("p=\(SCRAMMechanism.channelBindingType),,".utf8)
            guard let serverEndPoint, Array(value) == Base64.encode(header + serverEndPoint) else {
                throw PostgresError("28000", "SCRAM channel binding check failed", severity: .fatal)
            }
        case .plain:
            guard Array(value) == Base64.encode([channelBindingFlag] + Array(",,".utf8)) else {
                throw .authenticationViolation("unexpected SCRAM channel-binding attribute in client-final-message")
            }
        }
    }
}

/// What a SCRAM exchange checks the client's proof against.
public enum SCRAMSecret: Hashable, Sendable {
    /// The stored verifier of the user.
    case verifier(SCRAMVerifier)
    /// Nothing: the exchange goes on with this salt and fails.
    case mock(salt: [UInt8])

    /// The salt that a user without a verifier always gets from a server with this secret.
    public static func mockSalt(
        user: String,
        serverSecret: [UInt8],
        cryptography: any AuthenticationCryptography
    ) -> [UInt8] {
        Array(cryptography.sha256(Array(user.utf8) + serverSecret).prefix(SCRAMVerifier.saltLength))
    }
}
