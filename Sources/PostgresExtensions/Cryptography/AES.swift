/// The block cipher AES (FIPS 197).
struct AES: Sendable {
    /// How many bytes a block has.
    static let blockSize = 16

    private let roundKeys: [[UInt8]]

    /// A cipher with a key of 16, 24 or 32 bytes; nil for any other number.
    init?(key: [UInt8]) {
        guard [16, 24, 32].contains(key.count) else { return nil }
        let wordCount = key.count / 4
        let rounds = wordCount &+ 6
        var words = (0..<wordCount).map { Array(key[($0 &* 4)..<($0 &* 4 &+ 4)]) }
        var constant: UInt8 = 1
        while words.count < 4 &* (rounds &+ 1) {
            var word = words[words.count &- 1]
            if words.count % wordCount == 0 {
                word = [word[1], word[2], word[3], word[0]].map { Self.substitutes[Int($0)] }
                word[0] ^= constant
                constant = Self.doubled(constant)
            } else if wordCount > 6, words.count % wordCount == 4 {
                word = word.map { Self.substitutes[Int($0)] }
            }
            let earlier = words[words.count &- wordCount]
            words.append((0..<4).map { word[$0] ^ earlier[$0] })
        }
        roundKeys = (0...rounds).map { round in words[(round &* 4)..<(round &* 4 &+ 4)].flatMap { $0 } }
    }

    /// A block of 16 bytes encrypted.
    func encrypted(_ block: [UInt8]) -> [UInt8] {
        var state = Self.mixed(block, roundKeys[0])
        for round in 1..<roundKeys.count {
            // Each row of the block turns by its number.
            state = (0..<16).map { Self.substitutes[Int(state[($0 &+ 4 &* ($0 % 4)) % 16])] }
            if round < roundKeys.count &- 1 { state = Self.columns(state, [2, 3, 1, 1]) }
            state = Self.mixed(state, roundKeys[round])
        }
        return state
    }

    /// A block of 16 bytes decrypted.
    func decrypted(_ block: [UInt8]) -> [UInt8] {
        var state = block
        for round in stride(from: roundKeys.count &- 1, to: 0, by: -1) {
            state = Self.mixed(state, roundKeys[round])
            if round < roundKeys.count &- 1 { state = Self.columns(state, [14, 11, 13, 9]) }
            state = (0..<16).map { Self.originals[Int(state[($0 &+ 16 &- 4 &* ($0 % 4)) % 16])] }
        }
        return Self.mixed(state, roundKeys[0])
    }

    private static func mixed(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { zip(left, right).map { $0 ^ $1 } }

    /// Each column of the block times a polynomial.
    private static func columns(_ state: [UInt8], _ factors: [UInt8]) -> [UInt8] {
        (0..<16).map { place in
            let (column, row) = (place / 4 &* 4, place % 4)
            return (0..<4).reduce(0) { $0 ^ product(state[column &+ $1], factors[($1 &+ 4 &- row) % 4]) }
        }
    }

    private static func doubled(_ value: UInt8) -> UInt8 { value << 1 ^ (value & 0x80 == 0 ? 0 : 0x1B) }

    /// The product of two bytes as polynomials.
    private static func product(_ value: UInt8, _ factor: UInt8) -> UInt8 {
        var (result, value, factor): (UInt8, UInt8, UInt8) = (0, value, factor)
        while factor != 0 {
            if factor & 1 != 0 { result ^= value }
            value = doubled(value)
            factor >>= 1
        }
        return result
    }

    /// For each byte the one in its place: the inverse as a polynomial, its bits mixed.
    private static let substitutes: [UInt8] = {
        var table = [UInt8](repeating: 0x63, count: 256)
        // Walks through all bytes as powers of 3, and beside them through their inverses.
        var (power, inverse): (UInt8, UInt8) = (1, 1)
        repeat {
            power ^= doubled(power)
            inverse ^= inverse << 1
            inverse ^= inverse << 2
            inverse ^= inverse << 4
            if inverse & 0x80 != 0 { inverse ^= 0x09 }
            func turned(_ count: UInt8) -> UInt8 { inverse << count | inverse >> (8 &- count) }
            table[Int(power)] = inverse ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63
        } while power != 1
        return table
    }()

    /// The same read the other way.
    private static let originals: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 256)
        for (place, value) in substitutes.enumerated() { table[Int(value)] = UInt8(truncatingIfNeeded: place) }
        return table
    }()
}
