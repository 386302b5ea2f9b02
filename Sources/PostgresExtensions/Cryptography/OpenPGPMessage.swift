import PostgresQuery
import PostgresWire

/// Messages of OpenPGP that a password opens (RFC 4880).
enum OpenPGPMessage {
    /// What one may say of a message that is made.
    struct Options {
        /// The number of the cipher: 7, 8 or 9 for AES with keys of 16, 24 or 32 bytes.
        var cipher: UInt8 = 7
        /// Whether the message has no sum of what is in it.
        var isUnprotected = false
        /// Whether the message has a key of its own, which the password encrypts.
        var hasOwnKey = false
        /// How a password becomes a key: 0 as it is, 1 with a salt, 3 with a salt and many times.
        var keyMode: UInt8 = 3
        /// The number of the hash function for that.
        var digest: UInt8 = 2
        /// How often, in the form that the standard has for it; nil for any number.
        var count: UInt8?
        /// Whether the text is marked to be UTF-8.
        var isUnicode = false
        /// Whether lines end by two characters in the message.
        var convertsLineEnds = false

        /// The options of a text: `cipher-algo=aes256, s2k-mode=1`.
        init(_ text: String = "") throws(PostgresError) {
            for part in text.split(separator: ",") {
                let words = part.split(separator: "=").map { word in
                    String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
                }
                guard words.count == 2 else { throw OpenPGPMessage.failure("Illegal argument to function") }
                try set(words[0].lowercased(), words[1].lowercased())
            }
        }

        private mutating func set(_ name: String, _ value: String) throws(PostgresError) {
            switch name {
            case "cipher-algo", "s2k-cipher-algo":
                guard let number = ["aes": 7, "aes128": 7, "aes192": 8, "aes256": 9][value] else {
                    throw ["bf", "blowfish", "3des", "cast5", "twofish"].contains(value)
                        ? PostgresError("0A000", "the cipher \"\(value)\" is not supported")
                        : OpenPGPMessage.failure("Unsupported cipher algorithm")
                }
                cipher = UInt8(number)
            case "compress-algo":
                guard value == "0" else { throw PostgresError("0A000", "compressed messages are not supported") }
            case "compress-level": break
            case "disable-mdc": isUnprotected = value != "0"
            case "sess-key": hasOwnKey = value != "0"
            case "unicode-mode": isUnicode = value != "0"
            case "convert-crlf": convertsLineEnds = value != "0"
            case "s2k-mode":
                guard let number = UInt8(value), [0, 1, 3].contains(number) else {
                    throw OpenPGPMessage.failure("Illegal argument to function")
                }
                keyMode = number
            case "s2k-digest-algo":
                guard let number = OpenPGPMessage.digests.first(where: { $0.value.name == value })?.key else {
                    throw OpenPGPMessage.failure("Unsupported digest algorithm")
                }
                digest = number
            case "s2k-count":
                guard let wanted = Int(value), (1024...65_011_712).contains(wanted) else {
                    throw OpenPGPMessage.failure("Illegal argument to function")
                }
                count = (0...UInt8.max).first { OpenPGPMessage.iterations($0) >= wanted }
            default: throw OpenPGPMessage.failure("Illegal argument to function")
            }
        }
    }

    static func failure(_ message: String) -> PostgresError { PostgresError("39000", message) }

    fileprivate static let digests: [UInt8: (name: String, digest: @Sendable ([UInt8]) -> [UInt8])] = [
        1: ("md5", MD5.digest), 2: ("sha1", SHA1.digest), 8: ("sha256", SHA2.sha256), 9: ("sha384", SHA2.sha384),
        10: ("sha512", SHA2.sha512), 11: ("sha224", SHA2.sha224),
    ]

    /// How many bytes are hashed where the standard's form says this.
    fileprivate static func iterations(_ code: UInt8) -> Int { (16 + Int(code & 15)) << (Int(code >> 4) + 6) }

    /// The key of a password.
    fileprivate static func key(
        of password: [UInt8],
        mode: UInt8,
        digest number: UInt8,
        salt: [UInt8],
        count: UInt8,
        length: Int
    ) throws(PostgresError) -> [UInt8] {
        guard let digest = digests[number]?.digest else { throw failure("Unsupported digest algorithm") }
        var material = mode == 0 ? password : salt + password
        if mode == 3, !material.isEmpty {
            let wanted = max(iterations(count), material.count)
            let once = material
            material.reserveCapacity(wanted)
            while material.count < wanted { material.append(contentsOf: once.prefix(wanted - material.count)) }
        }
        var key: [UInt8] = []
        var round = 0
        while key.count < length {
            key += digest(Array(repeating: 0, count: round) + material)
            round += 1
        }
        return Array(key.prefix(length))
    }

    /// How long the key of a cipher is; nil for a cipher that there is not.
    fileprivate static func keyLength(_ cipher: UInt8) -> Int? { [7: 16, 8: 24, 9: 32][cipher] }

    /// A message of data that a password opens.
    static func encrypted(
        _ data: [UInt8],
        isText: Bool,
        password: [UInt8],
        _ options: Options
    ) throws(PostgresError) -> [UInt8] {
        guard let length = keyLength(options.cipher) else { throw failure("Unsupported cipher algorithm") }
        let salt = random(options.keyMode == 0 ? 0 : 8)
        let count = options.count ?? 96 + UInt8.random(in: 0..<32)
        var key = try key(
            of: password,
            mode: options.keyMode,
            digest: options.digest,
            salt: salt,
            count: count,
            length: length
        )
        var head: [UInt8] = [4, options.cipher, options.keyMode, options.digest] + salt
        if options.keyMode == 3 { head.append(count) }
        if options.hasOwnKey {
            let own = random(length)
            guard let cipher = AES(key: key) else { throw failure("Unsupported cipher algorithm") }
            var feedback = CipherFeedback(cipher)
            head += feedback.encrypt([options.cipher] + own)
            key = own
        }
        guard let cipher = AES(key: key) else { throw failure("Unsupported cipher algorithm") }
        var body = data
        if isText, options.convertsLineEnds { body = withLineEnds(body) }
        let kind = isText ? UInt8(ascii: options.isUnicode ? "u" : "t") : UInt8(ascii: "b")
        let literal = packet(11, [kind, 0, 0, 0, 0, 0] + body)
        let start = random(AES.blockSize)
        var plain = start + start.suffix(2)
        guard options.isUnprotected else {
            plain += literal + [0xD3, 0x14]
            plain += SHA1.digest(plain)
            var feedback = CipherFeedback(cipher)
            return packet(3, head) + packet(18, [1] + feedback.encrypt(plain))
        }
        var feedback = CipherFeedback(cipher)
        let first = feedback.encrypt(plain)
        feedback.begin(with: Array(first.suffix(AES.blockSize)))
        return packet(3, head) + packet(9, first + feedback.encrypt(literal))
    }

    /// What is in a message that a password opens.
    static func decrypted(
        _ message: [UInt8],
        password: [UInt8],
        isText: Bool,
        _ options: Options
    ) throws(PostgresError) -> [UInt8] {
        var reader = PacketReader(message)
        var key: (bytes: [UInt8], cipher: UInt8)?
        while let packet = try reader.next() {
            switch packet.tag {
            case 3: key = try sessionKey(packet.body, password)
            case 1: throw failure("Not a symmetric-key message")
            case 9, 18:
                guard let key else { throw failure("Corrupt data") }
                return try opened(packet, key.bytes, isText: isText, options)
            case 10: continue
            default: throw failure("Wrong key or corrupt data")
            }
        }
        throw failure("Wrong key or corrupt data")
    }

    private static func sessionKey(
        _ body: [UInt8],
        _ password: [UInt8]
    ) throws(PostgresError) -> (bytes: [UInt8], cipher: UInt8) {
        guard body.count >= 4, body[0] == 4, [0, 1, 3].contains(body[2]) else { throw failure("Corrupt data") }
        guard let length = keyLength(body[1]) else { throw failure("Unsupported cipher algorithm") }
        let saltLength = body[2] == 0 ? 0 : 8
        let end = 4 + saltLength + (body[2] == 3 ? 1 : 0)
        guard body.count >= end else { throw failure("Corrupt data") }
        let key = try key(
            of: password,
            mode: body[2],
            digest: body[3],
            salt: Array(body[4..<(4 + saltLength)]),
            count: body[2] == 3 ? body[end - 1] : 0,
            length: length
        )
        guard body.count > end else { return (key, body[1]) }
        guard let cipher = AES(key: key) else { throw failure("Unsupported cipher algorithm") }
        var feedback = CipherFeedback(cipher)
        let own = feedback.decrypt(Array(body[end...]))
        guard let number = own.first, let ownLength = keyLength(number), own.count == ownLength + 1 else {
            throw failure("Wrong key or corrupt data")
        }
        return (Array(own.dropFirst()), number)
    }

    private static func opened(
        _ packet: (tag: UInt8, body: [UInt8]),
        _ key: [UInt8],
        isText: Bool,
        _ options: Options
    ) throws(PostgresError) -> [UInt8] {
        let damage = failure("Wrong key or corrupt data")
        guard let cipher = AES(key: key) else { throw failure("Unsupported cipher algorithm") }
        let prefix = AES.blockSize + 2
        var feedback = CipherFeedback(cipher)
        var inner: [UInt8]
        if packet.tag == 18 {
            guard packet.body.first == 1, packet.body.count > prefix + 22 else { throw damage }
            let plain = feedback.decrypt(Array(packet.body.dropFirst()))
            guard plain[prefix - 4] == plain[prefix - 2], plain[prefix - 3] == plain[prefix - 1],
                plain[plain.count - 22] == 0xD3, plain[plain.count - 21] == 0x14,
                SHA1.digest(Array(plain.dropLast(20))).elementsEqual(plain.suffix(20))
            else { throw damage }
            inner = Array(plain[prefix..<(plain.count - 22)])
        } else {
            guard packet.body.count > prefix else { throw damage }
            let start = feedback.decrypt(Array(packet.body.prefix(prefix)))
            guard start[prefix - 4] == start[prefix - 2], start[prefix - 3] == start[prefix - 1] else { throw damage }
            feedback.begin(with: Array(packet.body[2..<prefix]))
            inner = feedback.decrypt(Array(packet.body[prefix...]))
        }
        var reader = PacketReader(inner)
        guard let literal = try reader.next() else { throw damage }
        guard literal.tag != 8 else { throw PostgresError("0A000", "compressed messages are not supported") }
        guard literal.tag == 11, literal.body.count >= 6, literal.body.count >= 6 + Int(literal.body[1]) else {
            throw damage
        }
        guard !isText || [UInt8(ascii: "t"), UInt8(ascii: "u")].contains(literal.body[0]) else {
            throw failure("Not text data")
        }
        let data = Array(literal.body[(6 + Int(literal.body[1]))...])
        return isText && options.convertsLineEnds ? withoutLineEnds(data) : data
    }

    private static func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: .min ... .max) } }

    private static func withLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }

    private static func withoutLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        bytes.indices.filter { bytes[$0] != 0x0D || $0 + 1 >= bytes.count || bytes[$0 + 1] != 0x0A }.map { bytes[$0] }
    }

    /// A packet of a kind.
    private static func packet(_ tag: UInt8, _ body: [UInt8]) -> [UInt8] {
        let count = body.count
        let length: [UInt8]
        if count < 192 {
            length = [UInt8(count)]
        } else if count < 8384 {
            length = [UInt8((count - 192) >> 8 + 192), UInt8(truncatingIfNeeded: count - 192)]
        } else {
            length = [0xFF] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
        }
        return [0xC0 | tag] + length + body
    }
}

/// Takes the packets of a message.
private struct PacketReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let damage = OpenPGPMessage.failure("Wrong key or corrupt data")

    private mutating func take(_ count: Int) throws(PostgresError) -> ArraySlice<UInt8> {
        guard count >= 0, bytes.count - place >= count else { throw Self.damage }
        defer { place += count }
        return bytes[place..<(place + count)]
    }

    private mutating func number(_ count: Int) throws(PostgresError) -> Int {
        try take(count).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The next packet; nil behind the last.
    mutating func next() throws(PostgresError) -> (tag: UInt8, body: [UInt8])? {
        guard place < bytes.count else { return nil }
        let head = UInt8(try number(1))
        guard head & 0x80 != 0 else { throw Self.damage }
        guard head & 0x40 != 0 else {
            let kind = head & 3
            let count = kind == 3 ? bytes.count - place : try number(1 << Int(kind))
            return (head >> 2 & 15, Array(try take(count)))
        }
        var body: [UInt8] = []
        while true {
            let first = try number(1)
            switch first {
            case ..<192: return (head & 63, body + (try take(first)))
            case ..<224: return (head & 63, body + (try take((first - 192) << 8 + (try number(1)) + 192)))
            case 255: return (head & 63, body + (try take(try number(4))))
            default: body += try take(1 << (first & 31))
            }
        }
    }
}

/// A cipher whose last output is what the next block is mixed with.
private struct CipherFeedback {
    private let cipher: AES
    private var register = [UInt8](repeating: 0, count: AES.blockSize)

    init(_ cipher: AES) { self.cipher = cipher }

    /// Begins anew with these bytes.
    mutating func begin(with bytes: [UInt8]) { register = bytes }

    mutating func encrypt(_ plain: [UInt8]) -> [UInt8] { run(plain) { _, output in output } }

    mutating func decrypt(_ encrypted: [UInt8]) -> [UInt8] { run(encrypted) { input, _ in input } }

    private mutating func run(_ bytes: [UInt8], _ next: ([UInt8], [UInt8]) -> [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for start in stride(from: 0, to: bytes.count, by: AES.blockSize) {
            let block = Array(bytes[start..<min(start + AES.blockSize, bytes.count)])
            let output = zip(block, cipher.encrypted(register)).map { $0 ^ $1 }
            result += output
            if block.count == AES.blockSize { register = next(block, output) }
        }
        return result
    }
}
