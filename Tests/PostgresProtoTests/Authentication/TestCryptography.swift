import PostgresProto

/// Enough cryptography for the vectors of the RFCs, written for clarity and not for secrets.
struct TestCryptography: AuthenticationCryptography {
    /// What `randomBytes` gives, repeated as needed.
    var random: [UInt8] = [1, 2, 3, 4, 5]

    func randomBytes(_ count: Int) -> [UInt8] { (0..<count).map { random[$0 % random.count] } }

    func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var state: [UInt32] = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
        let constants = Self.sha256Constants
        for block in Self.blocks(of: bytes, lengthIsBigEndian: true) {
            var words = stride(from: 0, to: 64, by: 4).map { index in
                block[index..<(index + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            }
            for index in 16..<64 {
                let a = words[index - 15]
                let b = words[index - 2]
                let s0 = Self.right(a, 7) ^ Self.right(a, 18) ^ (a >> 3)
                let s1 = Self.right(b, 17) ^ Self.right(b, 19) ^ (b >> 10)
                words.append(words[index - 16] &+ s0 &+ words[index - 7] &+ s1)
            }
            // Single variables: arrays would make the thousands of rounds of a slow hash too slow for a debug build.
            var (a, b, c, d) = (state[0], state[1], state[2], state[3])
            var (e, f, g, h) = (state[4], state[5], state[6], state[7])
            for index in 0..<64 {
                let s1 = Self.right(e, 6) ^ Self.right(e, 11) ^ Self.right(e, 25)
                let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ words[index]
                let s0 = Self.right(a, 2) ^ Self.right(a, 13) ^ Self.right(a, 22)
                let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
                (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
            }
            state = zip(state, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
        }
        return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        var key = key.count > 64 ? sha256(key) : key
        key += [UInt8](repeating: 0, count: 64 - key.count)
        return sha256(key.map { $0 ^ 0x5c } + sha256(key.map { $0 ^ 0x36 } + bytes))
    }

    func md5(_ bytes: [UInt8]) -> [UInt8]? {
        var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]
        for block in Self.blocks(of: bytes, lengthIsBigEndian: false) {
            let words = stride(from: 0, to: 64, by: 4).map { index in
                block[index..<(index + 4)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            }
            var v = state
            for index in 0..<64 {
                let (mixed, word) =
                    switch index / 16 {
                    case 0: ((v[1] & v[2]) | (~v[1] & v[3]), index)
                    case 1: ((v[3] & v[1]) | (~v[3] & v[2]), (5 * index + 1) % 16)
                    case 2: (v[1] ^ v[2] ^ v[3], (3 * index + 5) % 16)
                    default: (v[2] ^ (v[1] | ~v[3]), (7 * index) % 16)
                    }
                let sum = mixed &+ v[0] &+ Self.md5Constants[index] &+ words[word]
                let turned = Self.right(sum, 32 - Self.md5Shifts[index / 16 * 4 + index % 4])
                v = [v[3], v[1] &+ turned, v[1], v[2]]
            }
            state = zip(state, v).map { $0 &+ $1 }
        }
        return state.flatMap { word in [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    private static func right(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    private static func blocks(of bytes: [UInt8], lengthIsBigEndian: Bool) -> [[UInt8]] {
        var padded = bytes + [0x80]
        while padded.count % 64 != 56 { padded.append(0) }
        let length = UInt64(bytes.count * 8)
        let shifts = stride(from: 0, to: 64, by: 8)
        let lengthBytes = shifts.map { UInt8(truncatingIfNeeded: length >> UInt64($0)) }
        padded += lengthIsBigEndian ? lengthBytes.reversed() : lengthBytes
        return stride(from: 0, to: padded.count, by: 64).map { Array(padded[$0..<($0 + 64)]) }
    }

    private static let md5Shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

    private static func words(_ text: StaticString) -> [UInt32] {
        "\(text)".split(whereSeparator: \.isWhitespace).compactMap { UInt32($0, radix: 16) }
    }

    private static let md5Constants = words(
        """
        d76aa478 e8c7b756 242070db c1bdceee f57c0faf 4787c62a a8304613 fd469501
        698098d8 8b44f7af ffff5bb1 895cd7be 6b901122 fd987193 a679438e 49b40821
        f61e2562 c040b340 265e5a51 e9b6c7aa d62f105d 02441453 d8a1e681 e7d3fbc8
        21e1cde6 c33707d6 f4d50d87 455a14ed a9e3e905 fcefa3f8 676f02d9 8d2a4c8a
        fffa3942 8771f681 6d9d6122 fde5380c a4beea44 4bdecfa9 f6bb4b60 bebfbc70
        289b7ec6 eaa127fa d4ef3085 04881d05 d9d4d039 e6db99e5 1fa27cf8 c4ac5665
        f4292244 432aff97 ab9423a7 fc93a039 655b59c3 8f0ccc92 ffeff47d 85845dd1
        6fa87e4f fe2ce6e0 a3014314 4e0811a1 f7537e82 bd3af235 2ad7d2bb eb86d391
        """
    )

    private static let sha256Constants = words(
        """
        428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5
        d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174
        e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da
        983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967
        27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85
        a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070
        19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3
        748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2
        """
    )
}
