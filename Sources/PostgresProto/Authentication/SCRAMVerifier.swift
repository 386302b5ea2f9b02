/// What a server keeps of a password: enough to check a proof of it, not enough to log in.
///
/// Written as PostgreSQL writes it into `pg_authid`: `SCRAM-SHA-256$4096:salt$StoredKey:ServerKey`.
public struct SCRAMVerifier: Hashable, Sendable {
    /// How often the password was hashed by default.
    public static let defaultIterations = 4096
    /// The length of a salt in bytes.
    public static let saltLength = 16
    static let keyLength = 32

    /// How often the password was hashed.
    public var iterations: Int
    /// The salt.
    public var salt: [UInt8]
    /// The hash of the client's key.
    public var storedKey: [UInt8]
    /// The key that proves the server to the client.
    public var serverKey: [UInt8]

    init(iterations: Int, salt: [UInt8], storedKey: [UInt8], serverKey: [UInt8]) {
        self.iterations = iterations
        self.salt = salt
        self.storedKey = storedKey
        self.serverKey = serverKey
    }

    /// Makes the verifier of a password; slow by design.
    public init(
        password: String,
        salt: [UInt8],
        iterations: Int = SCRAMVerifier.defaultIterations,
        cryptography: any AuthenticationCryptography
    ) {
        let prepared = SASLPrep.prepare(password, cryptography)
        let keys = SCRAMKeys(
            saltedPassword: cryptography.pbkdf2SHA256(password: prepared, salt: salt, iterations: iterations),
            cryptography
        )
        self.init(iterations: iterations, salt: salt, storedKey: keys.storedKey, serverKey: keys.serverKey)
    }

    /// Reads a verifier; nil where the text is none.
    public init?(_ text: String) {
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].elementsEqual("SCRAM-SHA-256".utf8) else { return nil }
        let work = parts[1].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let keys = parts[2].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard work.count == 2, keys.count == 2,
            work[0].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let iterations = Int(String(decoding: work[0], as: UTF8.self)), iterations > 0,
            let salt = Base64.decode(work[1]),
            let storedKey = Base64.decode(keys[0]), storedKey.count == Self.keyLength,
            let serverKey = Base64.decode(keys[1]), serverKey.count == Self.keyLength
        else { return nil }
        self.init(iterations: iterations, salt: salt, storedKey: storedKey, serverKey: serverKey)
    }

    /// The verifier as PostgreSQL writes it.
    public var text: String {
        let encoded = [salt, storedKey, serverKey].map { String(decoding: Base64.encode($0), as: UTF8.self) }
        return "SCRAM-SHA-256$\(iterations):\(encoded[0])$\(encoded[1]):\(encoded[2])"
    }

    /// Whether this is the verifier of that password; as slow as making one.
    public func matches(password: String, cryptography: any AuthenticationCryptography) -> Bool {
        let other = SCRAMVerifier(password: password, salt: salt, iterations: iterations, cryptography: cryptography)
        return other.serverKey.equalsInConstantTime(serverKey)
    }
}

extension SCRAMVerifier: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What it is, without its keys.
    public var description: String { "SCRAM-SHA-256 verifier" }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror without the keys.
    public var customMirror: Mirror { Mirror(self, children: ["iterations": iterations]) }
}

/// The keys of RFC 5802, section 3, that follow from a salted password.
struct SCRAMKeys {
    var clientKey: [UInt8]
    var storedKey: [UInt8]
    var serverKey: [UInt8]

    init(saltedPassword: [UInt8], _ cryptography: any AuthenticationCryptography) {
        clientKey = cryptography.hmacSHA256(Array("Client Key".utf8), key: saltedPassword)
        storedKey = cryptography.sha256(clientKey)
        serverKey = cryptography.hmacSHA256(Array("Server Key".utf8), key: saltedPassword)
    }
}
