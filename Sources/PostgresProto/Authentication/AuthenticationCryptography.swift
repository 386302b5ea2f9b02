/// The cryptography that the authentication exchanges need.
///
/// The exchanges themselves hold no algorithm, so that they can be tested with the vectors of the RFCs and so that the
/// server brings its own, well-tested library.
public protocol AuthenticationCryptography: Sendable {
    /// This many bytes that nobody can foretell.
    func randomBytes(_ count: Int) -> [UInt8]

    /// The MD5 hash (16 bytes), or nil where the library refuses so weak an algorithm.
    func md5(_ bytes: [UInt8]) -> [UInt8]?

    /// The SHA-256 hash (32 bytes).
    func sha256(_ bytes: [UInt8]) -> [UInt8]

    /// The keyed hash of RFC 2104 over SHA-256 (32 bytes).
    func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8]

    /// The slow hash of a password (RFC 8018, PBKDF2 with HMAC-SHA-256, 32 bytes).
    ///
    /// It is needed to make a verifier and to check a cleartext password against one, never in a SCRAM login.
    func pbkdf2SHA256(password: [UInt8], salt: [UInt8], iterations: Int) -> [UInt8]

    /// The text in Unicode's normalization form KC, which SASLprep asks for.
    ///
    /// The default gives the text back: the standard library has no such function without Foundation. Only passwords with
    /// characters such as ligatures or full-width letters are affected.
    func compatibilityComposition(of text: String) -> String
}

extension AuthenticationCryptography {
    /// The slow hash of a password, from the keyed hash.
    public func pbkdf2SHA256(password: [UInt8], salt: [UInt8], iterations: Int) -> [UInt8] {
        var block = hmacSHA256(salt + [0, 0, 0, 1], key: password)
        var result = block
        for _ in 1..<max(iterations, 2) where iterations > 1 {
            block = hmacSHA256(block, key: password)
            result = result.combined(with: block)
        }
        return result
    }

    /// The text as it is.
    public func compatibilityComposition(of text: String) -> String { text }
}

extension [UInt8] {
    /// The exclusive or of two arrays, as long as the shorter of them.
    func combined(with other: [UInt8]) -> [UInt8] { zip(self, other).map { $0 ^ $1 } }

    /// Whether two secrets are equal, in a time that depends on their lengths only.
    func equalsInConstantTime(_ other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        var difference: UInt8 = 0
        for (left, right) in zip(self, other) { difference |= left ^ right }
        return difference == 0
    }

    /// The bytes as lower-case hexadecimal digits.
    var hexadecimalDigits: [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity(count &* 2)
        for byte in self {
            for half in [byte >> 4, byte & 15] {
                digits.append(half < 10 ? UInt8(ascii: "0") &+ half : UInt8(ascii: "a") &+ (half &- 10))
            }
        }
        return digits
    }
}
