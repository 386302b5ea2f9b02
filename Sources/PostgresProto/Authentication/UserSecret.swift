/// What is stored about a user's password, in any of the forms that PostgreSQL reads.
public enum UserSecret: Hashable, Sendable {
    /// A SCRAM verifier.
    case scram(SCRAMVerifier)
    /// The 32 hexadecimal digits of the MD5 hash of password and user name.
    case md5([UInt8])
    /// The password itself.
    case plain(String)

    /// Reads a stored secret; what is neither a SCRAM verifier nor an MD5 hash is the password itself.
    public init(stored text: String) {
        let bytes = Array(text.utf8)
        if let verifier = SCRAMVerifier(text) {
            self = .scram(verifier)
        } else if bytes.count == 35, text.hasPrefix("md5"), bytes.dropFirst(3).allSatisfy(Self.isHexadecimalDigit) {
            self = .md5(Array(bytes.dropFirst(3)))
        } else {
            self = .plain(text)
        }
    }

    private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }

    /// Whether the password is the one that this secret is about.
    ///
    /// Slow by design where the secret is a SCRAM verifier.
    public func matches(password: String, user: String, cryptography: any AuthenticationCryptography) -> Bool {
        switch self {
        case .scram(let verifier):
            verifier.matches(password: password, cryptography: cryptography)
        case .md5(let digits):
            Self.md5Digits(password: password, user: user, cryptography)?.equalsInConstantTime(digits) ?? false
        case .plain(let stored):
            Array(stored.utf8).equalsInConstantTime(Array(password.utf8))
        }
    }

    /// What a client must answer to an MD5 challenge, or nil where this secret cannot tell.
    func md5Response(user: String, salt: [UInt8], cryptography: any AuthenticationCryptography) -> [UInt8]? {
        let digits: [UInt8]? =
            switch self {
            case .scram: nil
            case .md5(let digits): digits
            case .plain(let password): Self.md5Digits(password: password, user: user, cryptography)
            }
        guard let digits, let hash = cryptography.md5(digits + salt) else { return nil }
        return Array("md5".utf8) + hash.hexadecimalDigits
    }

    private static func md5Digits(
        password: String,
        user: String,
        _ cryptography: any AuthenticationCryptography
    ) -> [UInt8]? {
        cryptography.md5(Array(password.utf8) + Array(user.utf8))?.hexadecimalDigits
    }
}

extension UserSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind of the secret, never the secret.
    public var description: String {
        switch self {
        case .scram: "SCRAM-SHA-256 verifier"
        case .md5: "MD5 password hash"
        case .plain: "password"
        }
    }

    /// The same as the description.
    public var debugDescription: String { description }

    /// A mirror without the secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
