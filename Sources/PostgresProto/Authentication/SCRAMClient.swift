public import PostgresWire

/// The client's side of one SCRAM-SHA-256 exchange (RFC 5802, RFC 7677), without a socket.
///
/// Three steps: `initialResponse`, then `answer(toChallenge:)`, then `verify(serverFinal:)`. Without the third the server
/// has not proved that it knows the user.
public struct SCRAMClient: Sendable {
    /// More iterations than this are refused: a hostile server could keep the client busy for hours.
    public static let maximumIterations = 10_000_000

    /// The mechanism that the client chose.
    public let mechanism: SCRAMMechanism
    private let password: String
    private let header: [UInt8]
    private let boundData: [UInt8]
    private let clientNonce: [UInt8]
    private let firstBare: [UInt8]
    private let cryptography: any AuthenticationCryptography
    private var expectedServerSignature: [UInt8]?

    /// Chooses the best of the mechanisms that the server offers; nil where there is none that we know.
    ///
    /// `serverEndPoint` is the hash of the server's certificate on a TLS connection. PostgreSQL ignores the user name
    /// here, so that it is empty by default.
    public init?(
        mechanisms: [String],
        user: String = "",
        password: String,
        serverEndPoint: [UInt8]? = nil,
        clientNonce: [UInt8]? = nil,
        cryptography: any AuthenticationCryptography
    ) {
        if let serverEndPoint, mechanisms.contains(SCRAMMechanism.channelBound.rawValue) {
            mechanism = .channelBound
            header = Array("p=\(SCRAMMechanism.channelBindingType),,".utf8)
            boundData = serverEndPoint
        } else if mechanisms.contains(SCRAMMechanism.plain.rawValue) {
            mechanism = .plain
            header = Array((serverEndPoint == nil ? "n,," : "y,,").utf8)
            boundData = []
        } else {
            return nil
        }
        self.password = password
        self.cryptography = cryptography
        let nonce = clientNonce ?? Base64.encode(cryptography.randomBytes(SCRAMMechanism.nonceLength))
        self.clientNonce = nonce
        firstBare = Array("n=".utf8) + Self.escaped(user) + Array(",r=".utf8) + nonce
    }

    private static func escaped(_ user: String) -> [UInt8] {
        user.utf8.flatMap { byte in
            switch byte {
            case UInt8(ascii: ","): Array("=2C".utf8)
            case UInt8(ascii: "="): Array("=3D".utf8)
            default: [byte]
            }
        }
    }

    /// The message that goes with the choice of the mechanism.
    public var initialResponse: [UInt8] { header + firstBare }

    /// The proof that answers the server's challenge.
    public mutating func answer(toChallenge challenge: [UInt8]) throws(PostgresError) -> [UInt8] {
        var reader = SCRAMAttributeReader(challenge[...])
        let nonce = try reader.value(of: UInt8(ascii: "r"))
        let salt = Base64.decode(try reader.value(of: UInt8(ascii: "s")))
        let iterations = Int(String(decoding: try reader.value(of: UInt8(ascii: "i")), as: UTF8.self))
        guard nonce.count > clientNonce.count, nonce.starts(with: clientNonce) else {
            throw .authenticationViolation("invalid SCRAM response", detail: "Nonce does not match.")
        }
        guard let salt, !salt.isEmpty else { throw .malformedSCRAM("Invalid salt in server-first-message.") }
        guard let iterations, (1...Self.maximumIterations).contains(iterations) else {
            throw .malformedSCRAM("Invalid iteration count in server-first-message.")
        }
        let saltedPassword = cryptography.pbkdf2SHA256(
            password: SASLPrep.prepare(password, cryptography),
            salt: salt,
            iterations: iterations
        )
        let keys = SCRAMKeys(saltedPassword: saltedPassword, cryptography)
        let withoutProof =
            Array("c=".utf8) + Base64.encode(header + boundData) + Array(",r=".utf8) + Array(nonce)
        let signed = SCRAMMechanism.authenticationMessage(
            clientFirstBare: firstBare[...],
            serverFirst: challenge,
            clientFinalWithoutProof: withoutProof[...]
        )
        expectedServerSignature = cryptography.hmacSHA256(signed, key: keys.serverKey)
        let proof = keys.clientKey.combined(with: cryptography.hmacSHA256(signed, key: keys.storedKey))
        return withoutProof + Array(",p=".utf8) + Base64.encode(proof)
    }

    /// Checks that the server knows the user's verifier.
    public func verify(serverFinal message: [UInt8]) throws(PostgresError) {
        var reader = SCRAMAttributeReader(message[...])
        let signature = Base64.decode(try reader.value(of: UInt8(ascii: "v")))
        guard let signature, let expectedServerSignature, signature.equalsInConstantTime(expectedServerSignature) else {
            throw .authenticationViolation("incorrect server signature")
        }
    }
}
