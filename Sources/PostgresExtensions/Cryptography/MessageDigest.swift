import PostgresQuery
import PostgresWire

/// A hash function that `digest` and `hmac` know by name.
struct MessageDigest: Sendable {
    let blockSize: Int
    let digest: @Sendable ([UInt8]) -> [UInt8]

    /// The hash function of a name.
    ///
    /// - Throws: 22023 where there is none.
    init(named name: String) throws(PostgresError) {
        switch name.lowercased() {
        case "md5": self.init(64, MD5.digest)
        case "sha1": self.init(64, SHA1.digest)
        case "sha224": self.init(64, SHA2.sha224)
        case "sha256": self.init(64, SHA2.sha256)
        case "sha384": self.init(128, SHA2.sha384)
        case "sha512": self.init(128, SHA2.sha512)
        default: throw PostgresError("22023", "Cannot use \"\(name.lowercased())\": No such hash algorithm")
        }
    }

    private init(_ blockSize: Int, _ digest: @escaping @Sendable ([UInt8]) -> [UInt8]) {
        self.blockSize = blockSize
        self.digest = digest
    }

    /// The code that shows that a message is from one who knows a key (RFC 2104).
    func code(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        var padded = key.count > blockSize ? digest(key) : key
        padded += Array(repeating: 0, count: blockSize - padded.count)
        return digest(padded.map { $0 ^ 0x5C } + digest(padded.map { $0 ^ 0x36 } + message))
    }
}
