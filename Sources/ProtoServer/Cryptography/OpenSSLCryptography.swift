internal import COpenSSL
internal import Glibc
public import PostgresProto

/// The cryptography of authentication, done by OpenSSL.
public struct OpenSSLCryptography: AuthenticationCryptography {
    /// OpenSSL as it is configured in this process.
    public init() {}

    /// This many bytes that nobody can foretell.
    public func randomBytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: max(count, 0)) { bytes, filled in
            guard RAND_bytes(bytes.baseAddress, Int32(clamping: count)) == 1 else {
                // Without randomness every secret could be guessed, so nothing may go on.
                abort()
            }
            filled = max(count, 0)
        }
    }

    /// The MD5 hash (16 bytes), or nil where OpenSSL refuses so weak an algorithm.
    public func md5(_ bytes: [UInt8]) -> [UInt8]? { digest(bytes, EVP_md5()) }

    /// The SHA-256 hash (32 bytes).
    public func sha256(_ bytes: [UInt8]) -> [UInt8] {
        guard let hash = digest(bytes, EVP_sha256()) else { unavailable() }
        return hash
    }

    /// The keyed hash of RFC 2104 over SHA-256 (32 bytes).
    public func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        var length: UInt32 = 0
        var result = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        // OpenSSL wants a key, even one of no bytes.
        let keyBytes = key.isEmpty ? [0] : key
        guard HMAC(EVP_sha256(), keyBytes, Int32(clamping: key.count), bytes, bytes.count, &result, &length) != nil
        else {
            unavailable()
        }
        return Array(result.prefix(Int(length)))
    }

    /// The slow hash of a password (RFC 8018, PBKDF2 with HMAC-SHA-256, 32 bytes).
    public func pbkdf2SHA256(password: [UInt8], salt: [UInt8], iterations: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        let done = password.withUnsafeBytes { password in
            PKCS5_PBKDF2_HMAC(
                password.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(clamping: password.count),
                salt,
                Int32(clamping: salt.count),
                Int32(clamping: max(iterations, 1)),
                EVP_sha256(),
                32,
                &result
            )
        }
        guard done == 1 else { unavailable() }
        return result
    }

    private func digest(_ bytes: [UInt8], _ algorithm: OpaquePointer?) -> [UInt8]? {
        var length: UInt32 = 0
        var result = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        guard EVP_Digest(bytes, bytes.count, &result, &length, algorithm, nil) == 1 else { return nil }
        return Array(result.prefix(Int(length)))
    }

    /// SHA-256 is in every OpenSSL; without it there is no authentication.
    private func unavailable() -> Never {
        fatalError("OpenSSL cannot compute SHA-256: \(OpenSSLError.takeReason())")
    }
}
