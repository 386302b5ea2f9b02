import Synchronization

/// The users of a running server, shared by all its connections.
///
/// A password that is stored as it is gets its SCRAM verifier once, when it is first needed. The salt of such a verifier
/// and the salt of a user that does not exist follow from the server's secret in the same way, so that neither a second
/// attempt nor a restart tells one from the other while the secret stays.
public final class UserDirectory: Sendable {
    private let users: UsersFile
    private let serverSecret: [UInt8]
    private let cryptography: any AuthenticationCryptography
    private let verifiers = Mutex<[String: SCRAMVerifier]>([:])

    /// The users of this file, for a server with this secret (32 random bytes; new ones at each start will do).
    public init(users: UsersFile, serverSecret: [UInt8], cryptography: any AuthenticationCryptography) {
        self.users = users
        self.serverSecret = serverSecret
        self.cryptography = cryptography
    }

    /// The secret of a user in the form that suits the method best, or nil for an unknown user.
    public func secret(of user: String, for method: AuthenticationMethod) -> UserSecret? {
        guard let secret = users.secrets[user] else { return nil }
        guard method == .scramSHA256, case .plain(let password) = secret else { return secret }
        if let verifier = verifiers.withLock({ $0[user] }) { return .scram(verifier) }
        // Made outside the lock: two connections may both make it, and make the same.
        let salt = SCRAMSecret.mockSalt(user: user, serverSecret: serverSecret, cryptography: cryptography)
        let verifier = SCRAMVerifier(password: password, salt: salt, cryptography: cryptography)
        verifiers.withLock { $0[user] = verifier }
        return .scram(verifier)
    }

    /// The exchange for one client that is to be checked against this directory.
    public func makeExchange(
        for credentials: Credentials,
        allowsCleartext: Bool = false
    ) -> AuthenticationExchange {
        AuthenticationExchange(
            credentials: credentials,
            check: .stored(secret(of: credentials.user, for: credentials.method)),
            allowsCleartext: allowsCleartext,
            serverSecret: serverSecret,
            cryptography: cryptography
        )
    }
}
