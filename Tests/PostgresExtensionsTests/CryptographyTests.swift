import Testing

@testable import PostgresExtensions

@Suite("Ciphers and digests")
struct CryptographyTests {
    private static func bytes(_ digits: String) -> [UInt8] {
        let letters = Array(digits)
        return stride(from: 0, to: letters.count - 1, by: 2).compactMap {
            UInt8(String(letters[$0...($0 + 1)]), radix: 16)
        }
    }

    /// The examples of FIPS 197, appendix C.
    @Test(
        "AES gives the examples of its standard",
        arguments: [
            ("000102030405060708090a0b0c0d0e0f", "69c4e0d86a7b0430d8cdb78070b4c55a"),
            ("000102030405060708090a0b0c0d0e0f1011121314151617", "dda97ca4864cdfe06eaf70a0ec0d7191"),
            (
                "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
                "8ea2b7ca516745bfeafc49904b496089"
            ),
        ]
    )
    func cipher(_ key: String, _ encrypted: String) throws {
        let plain = Self.bytes("00112233445566778899aabbccddeeff")
        let cipher = try #require(AES(key: Self.bytes(key)))
        #expect(cipher.encrypted(plain) == Self.bytes(encrypted))
        #expect(cipher.decrypted(Self.bytes(encrypted)) == plain)
    }

    @Test("AES has keys of three lengths", arguments: [0, 15, 17, 31, 33])
    func keys(_ length: Int) { #expect(AES(key: Array(repeating: 0, count: length)) == nil) }

    /// The examples of RFC 3174, section 7.3.
    @Test(
        "SHA-1 gives the examples of its standard",
        arguments: [
            ("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
            (
                "0123456701234567012345670123456701234567012345670123456701234567", 10,
                "dea356a2cddd90c7a7ecedc5ebb563934f460452"
            ),
        ]
    )
    func digest(_ text: String, _ times: Int, _ digest: String) {
        let message = Array(String(repeating: text, count: times).utf8)
        #expect(SHA1.digest(message) == Self.bytes(digest))
    }

    @Test("What is encrypted is decrypted", arguments: 0..<40)
    func roundTrip(_ length: Int) throws {
        let cipher = try CipherName("aes")
        let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        let encrypted = try #require(cipher.encrypt(message, key: [1, 2, 3], vector: [4]))
        #expect(encrypted.count % AES.blockSize == 0)
        #expect(cipher.decrypt(encrypted, key: [1, 2, 3], vector: [4]) == message)
    }
}
