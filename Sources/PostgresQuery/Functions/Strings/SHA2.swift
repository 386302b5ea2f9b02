/// The digests of FIPS 180-4: SHA-224, SHA-256, SHA-384 and SHA-512, for the functions of these names.
package enum SHA2 {
    package static func sha224(_ message: [UInt8]) -> [UInt8] {
        Array(digest(message, initial: start224, rounds: 64, Word32.self).prefix(28))
    }

    package static func sha256(_ message: [UInt8]) -> [UInt8] {
        digest(message, initial: start256, rounds: 64, Word32.self)
    }

    package static func sha384(_ message: [UInt8]) -> [UInt8] {
        Array(digest(message, initial: start384, rounds: 80, Word64.self).prefix(48))
    }

    package static func sha512(_ message: [UInt8]) -> [UInt8] {
        digest(message, initial: start512, rounds: 80, Word64.self)
    }

    /// The words that one half of the family computes with, and how far they are turned.
    private protocol Words {
        associatedtype Word: FixedWidthInteger & UnsignedInteger
        static var constants: [Word] { get }
        /// Turns of the message's words; the last is a shift.
        static var small: [[Word]] { get }
        /// Turns of the state's words.
        static var large: [[Word]] { get }
    }

    private enum Word32: Words {
        static let constants = SHA2.constants.prefix(64).map { UInt32(truncatingIfNeeded: $0 >> 32) }
        static let small: [[UInt32]] = [[7, 18, 3], [17, 19, 10]]
        static let large: [[UInt32]] = [[2, 13, 22], [6, 11, 25]]
    }

    private enum Word64: Words {
        static let constants = SHA2.constants
        static let small: [[UInt64]] = [[1, 8, 7], [19, 61, 6]]
        static let large: [[UInt64]] = [[28, 34, 39], [14, 18, 41]]
    }

    private static func digest<W: Words>(
        _ message: [UInt8],
        initial: [W.Word],
        rounds: Int,
        _: W.Type
    ) -> [UInt8] {
        let wordSize = W.Word.bitWidth / 8
        let blockSize = wordSize * 16
        var padded = message
        padded.append(0x80)
        // The length is written in two words, of which the first is 0 here.
        while padded.count % blockSize != blockSize - 2 * wordSize { padded.append(0) }
        padded += [UInt8](repeating: 0, count: 2 * wordSize - 8)
        let bitCount = UInt64(message.count) &* 8
        for index in 0..<8 { padded.append(UInt8(truncatingIfNeeded: bitCount >> UInt64((7 - index) * 8))) }
        var state = initial
        for start in stride(from: 0, to: padded.count, by: blockSize) {
            add(padded[start..<(start + blockSize)], to: &state, rounds, W.self)
        }
        return state.flatMap { word in
            (0..<wordSize).map { UInt8(truncatingIfNeeded: word >> W.Word((wordSize - 1 - $0) * 8)) }
        }
    }

    private static func turned<Word: FixedWidthInteger>(_ word: Word, _ count: Word) -> Word {
        word >> count | word << (Word(Word.bitWidth) - count)
    }

    private static func add<W: Words>(
        _ block: ArraySlice<UInt8>,
        to state: inout [W.Word],
        _ rounds: Int,
        _: W.Type
    ) {
        let wordSize = W.Word.bitWidth / 8
        var words: [W.Word] = (0..<16).map { index in
            block[(block.startIndex + index * wordSize)...].prefix(wordSize).reduce(0) { $0 << 8 | W.Word($1) }
        }
        words.reserveCapacity(rounds)
        let (first, second) = (W.small[0], W.small[1])
        for index in 16..<rounds {
            let (old, recent) = (words[index - 15], words[index - 2])
            let mixedOld = turned(old, first[0]) ^ turned(old, first[1]) ^ old >> first[2]
            let mixedRecent = turned(recent, second[0]) ^ turned(recent, second[1]) ^ recent >> second[2]
            words.append(words[index - 16] &+ mixedOld &+ words[index - 7] &+ mixedRecent)
        }
        let (upper, lower) = (W.large[0], W.large[1])
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for index in 0..<rounds {
            let mixedLower = turned(e, lower[0]) ^ turned(e, lower[1]) ^ turned(e, lower[2])
            let choice = (e & f) ^ (~e & g)
            let sum = h &+ mixedLower &+ choice &+ W.constants[index] &+ words[index]
            let mixedUpper = turned(a, upper[0]) ^ turned(a, upper[1]) ^ turned(a, upper[2])
            let majority = (a & b) ^ (a & c) ^ (b & c)
            (h, g, f, e) = (g, f, e, d &+ sum)
            (d, c, b, a) = (c, b, a, sum &+ mixedUpper &+ majority)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    private static func words(_ text: String) -> [UInt64] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { UInt64($0, radix: 16) ?? 0 }
    }

    private static let start224 = words(
        "c1059ed8 367cd507 3070dd17 f70e5939 ffc00b31 68581511 64f98fa7 befa4fa4"
    ).map { UInt32(truncatingIfNeeded: $0) }
    private static let start256 = words(
        "6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19"
    ).map { UInt32(truncatingIfNeeded: $0) }
    private static let start384 = words(
        """
        cbbb9d5dc1059ed8 629a292a367cd507 9159015a3070dd17 152fecd8f70e5939 67332667ffc00b31 8eb44a8768581511
        db0c2e0d64f98fa7 47b5481dbefa4fa4
        """
    )
    private static let start512 = words(
        """
        6a09e667f3bcc908 bb67ae8584caa73b 3c6ef372fe94f82b a54ff53a5f1d36f1 510e527fade682d1 9b05688c2b3e6c1f
        1f83d9abfb41bd6b 5be0cd19137e2179
        """
    )

    /// The fractions of the cube roots of the first eighty primes; SHA-256 takes the upper halves of the first 64.
    private static let constants = words(
        """
        428a2f98d728ae22 7137449123ef65cd b5c0fbcfec4d3b2f e9b5dba58189dbbc 3956c25bf348b538 59f111f1b605d019
        923f82a4af194f9b ab1c5ed5da6d8118 d807aa98a3030242 12835b0145706fbe 243185be4ee4b28c 550c7dc3d5ffb4e2
        72be5d74f27b896f 80deb1fe3b1696b1 9bdc06a725c71235 c19bf174cf692694 e49b69c19ef14ad2 efbe4786384f25e3
        0fc19dc68b8cd5b5 240ca1cc77ac9c65 2de92c6f592b0275 4a7484aa6ea6e483 5cb0a9dcbd41fbd4 76f988da831153b5
        983e5152ee66dfab a831c66d2db43210 b00327c898fb213f bf597fc7beef0ee4 c6e00bf33da88fc2 d5a79147930aa725
        06ca6351e003826f 142929670a0e6e70 27b70a8546d22ffc 2e1b21385c26c926 4d2c6dfc5ac42aed 53380d139d95b3df
        650a73548baf63de 766a0abb3c77b2a8 81c2c92e47edaee6 92722c851482353b a2bfe8a14cf10364 a81a664bbc423001
        c24b8b70d0f89791 c76c51a30654be30 d192e819d6ef5218 d69906245565a910 f40e35855771202a 106aa07032bbd1b8
        19a4c116b8d2d0c8 1e376c085141ab53 2748774cdf8eeb99 34b0bcb5e19b48a8 391c0cb3c5c95a63 4ed8aa4ae3418acb
        5b9cca4f7763e373 682e6ff3d6b2b8a3 748f82ee5defb2fc 78a5636f43172f60 84c87814a1f0ab72 8cc702081a6439ec
        90befffa23631e28 a4506cebde82bde9 bef9a3f7b2c67915 c67178f2e372532b ca273eceea26619c d186b8c721c0c207
        eada7dd6cde0eb1e f57d4f7fee6ed178 06f067aa72176fba 0a637dc5a2c898a6 113f9804bef90dae 1b710b35131c471b
        28db77f523047d84 32caab7b40c72493 3c9ebe0a15c9bebc 431d67c49c100d4c 4cc5d4becb3e42b6 597f299cfc657e2a
        5fcb6fab3ad6faec 6c44198c4a475817
        """
    )
}
