internal import COpenSSL

/// The hash function SHA-1 (RFC 3174), as OpenSSL computes it.
enum SHA1 {
    /// The twenty bytes of a message's digest.
    static func digest(_ message: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 20)
        openssl_sha1(message, message.count, &result)
        return result
    }
}
