/// The hash function of PostgreSQL's `hash_any` (Bob Jenkins's lookup3), on little-endian machines.
struct JenkinsHash {
    private var a: UInt32
    private var b: UInt32
    private var c: UInt32

    private init(length: Int, seed: UInt64) {
        let start = 0x9E37_79B9 &+ UInt32(truncatingIfNeeded: length) &+ 3_923_095
        (a, b, c) = (start, start, start)
        guard seed != 0 else { return }
        a &+= UInt32(truncatingIfNeeded: seed >> 32)
        b &+= UInt32(truncatingIfNeeded: seed)
        mix()
    }

    /// The hash of bytes: 64 bits, of which the lower half is the hash of 32 bits where the seed is 0.
    static func hash(_ bytes: some Sequence<UInt8>, seed: UInt64 = 0) -> UInt64 {
        let bytes = Array(bytes)
        var hash = JenkinsHash(length: bytes.count, seed: seed)
        var start = 0
        while bytes.count - start >= 12 {
            hash.a &+= word(bytes, start)
            hash.b &+= word(bytes, start + 4)
            hash.c &+= word(bytes, start + 8)
            hash.mix()
            start += 12
        }
        hash.a &+= word(bytes, start)
        hash.b &+= word(bytes, start + 4)
        // The lowest byte of the last word is the length's.
        hash.c &+= word(bytes, start + 8) << 8
        return hash.result()
    }

    /// The hash of a number of 32 bits.
    static func hash(_ number: UInt32, seed: UInt64 = 0) -> UInt64 {
        var hash = JenkinsHash(length: 4, seed: seed)
        hash.a &+= number
        return hash.result()
    }

    /// The hash of 32 bits of two numbers.
    static func hash(_ first: UInt32, _ second: UInt32) -> UInt64 {
        var hash = JenkinsHash(length: 8, seed: 0)
        hash.a &+= first
        hash.b &+= second
        return hash.result() & 0xFFFF_FFFF
    }

    /// The hash of 32 bits of three numbers.
    static func hash(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
        var hash = JenkinsHash(length: 12, seed: 0)
        hash.a &+= first
        hash.b &+= second
        hash.c &+= third
        hash.mix()
        return hash.result() & 0xFFFF_FFFF
    }

    /// Four bytes as a number; what lies behind the end is 0.
    private static func word(_ bytes: [UInt8], _ start: Int) -> UInt32 {
        var word: UInt32 = 0
        for index in 0..<4 where start + index < bytes.count {
            word |= UInt32(bytes[start + index]) << UInt32(index * 8)
        }
        return word
    }

    private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }

    private mutating func mix() {
        a = (a &- c) ^ JenkinsHash.turned(c, 4)
        c &+= b
        b = (b &- a) ^ JenkinsHash.turned(a, 6)
        a &+= c
        c = (c &- b) ^ JenkinsHash.turned(b, 8)
        b &+= a
        a = (a &- c) ^ JenkinsHash.turned(c, 16)
        c &+= b
        b = (b &- a) ^ JenkinsHash.turned(a, 19)
        a &+= c
        c = (c &- b) ^ JenkinsHash.turned(b, 4)
        b &+= a
    }

    private mutating func result() -> UInt64 {
        c = (c ^ b) &- JenkinsHash.turned(b, 14)
        a = (a ^ c) &- JenkinsHash.turned(c, 11)
        b = (b ^ a) &- JenkinsHash.turned(a, 25)
        c = (c ^ b) &- JenkinsHash.turned(b, 16)
        a = (a ^ c) &- JenkinsHash.turned(c, 4)
        b = (b ^ a) &- JenkinsHash.turned(a, 14)
        c = (c ^ b) &- JenkinsHash.turned(b, 24)
        return UInt64(b) << 32 | UInt64(c)
    }
}
