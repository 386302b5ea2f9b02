import PostgresWire

/// A way to encrypt, as `encrypt` names it: `aes-cbc/pad:pkcs`.
struct CipherName {
    var isChained = true
    var isPadded = true

    /// - Throws: 22023 where there is no such way.
    init(_ text: String) throws(PostgresError) {
        func refuse() -> PostgresError { PostgresError("22023", "Cannot use \"\(text)\": No such cipher algorithm") }
        let parts = text.lowercased().split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first else { throw refuse() }
        switch first {
        case "aes", "aes-cbc", "rijndael", "rijndael-cbc": break
        case "aes-ecb", "rijndael-ecb": isChained = false
        case "bf", "bf-cbc", "bf-ecb", "blowfish", "blowfish-cbc", "blowfish-ecb", "cast5", "cast5-cbc", "cast5-ecb",
            "des", "des-cbc", "des-ecb":
            // As where OpenSSL leaves the old ciphers out.
            throw PostgresError("39000", "encrypt error: Cipher cannot be initialized")
        case "3des", "3des-cbc", "3des-ecb", "des3", "des3-cbc", "des3-ecb":
            throw PostgresError("0A000", "the cipher \"\(first)\" is not supported")
        default: throw refuse()
        }
        for option in parts.dropFirst() {
            switch option {
            case "pad:pkcs": isPadded = true
            case "pad:none": isPadded = false
            default: throw PostgresError("22023", "Cannot use \"\(text)\": No such cipher algorithm")
            }
        }
    }

    /// The bytes encrypted; nil where they are no whole blocks and are not padded.
    func encrypt(_ bytes: [UInt8], key: [UInt8], vector: [UInt8]) -> [UInt8]? {
        guard let cipher = Self.cipher(key) else { return nil }
        var input = bytes
        if isPadded {
            let count = AES.blockSize - input.count % AES.blockSize
            input += Array(repeating: UInt8(count), count: count)
        }
        guard input.count % AES.blockSize == 0 else { return nil }
        var previous = Self.fitted(vector, AES.blockSize)
        var output: [UInt8] = []
        output.reserveCapacity(input.count)
        for start in stride(from: 0, to: input.count, by: AES.blockSize) {
            var block = Array(input[start..<(start + AES.blockSize)])
            if isChained { block = zip(block, previous).map { $0 ^ $1 } }
            previous = cipher.encrypted(block)
            output += previous
        }
        return output
    }

    /// The bytes decrypted; nil where they are not what this way makes.
    func decrypt(_ bytes: [UInt8], key: [UInt8], vector: [UInt8]) -> [UInt8]? {
        guard let cipher = Self.cipher(key), bytes.count % AES.blockSize == 0 else { return nil }
        var previous = Self.fitted(vector, AES.blockSize)
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for start in stride(from: 0, to: bytes.count, by: AES.blockSize) {
            let block = Array(bytes[start..<(start + AES.blockSize)])
            var plain = cipher.decrypted(block)
            if isChained { plain = zip(plain, previous).map { $0 ^ $1 } }
            previous = block
            output += plain
        }
        guard isPadded else { return output }
        guard let count = output.last.map(Int.init), (1...AES.blockSize).contains(count), count <= output.count,
            output.suffix(count).allSatisfy({ Int($0) == count })
        else { return nil }
        return Array(output.dropLast(count))
    }

    /// A key is filled up with zeros to the next length that there is; what is too long of it does not count.
    private static func cipher(_ key: [UInt8]) -> AES? {
        let length = [16, 24, 32].first { key.count <= $0 } ?? 32
        return AES(key: fitted(key, length))
    }

    private static func fitted(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        Array((bytes + Array(repeating: 0, count: max(0, count - bytes.count))).prefix(count))
    }
}
