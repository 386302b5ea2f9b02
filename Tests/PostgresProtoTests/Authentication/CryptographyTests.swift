import Testing

@testable import PostgresProto

@Suite("The cryptography of the tests and what is built on it")
struct CryptographyTests {
    private let cryptography = TestCryptography()

    @Test("SHA-256 of known texts")
    func sha256() {
        #expect(
            hexadecimal(cryptography.sha256(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
        #expect(
            hexadecimal(cryptography.sha256([]))
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test("MD5 of known texts (RFC 1321)")
    func md5() throws {
        #expect(hexadecimal(try #require(cryptography.md5([]))) == "d41d8cd98f00b204e9800998ecf8427e")
        let digits = "12345678901234567890123456789012345678901234567890123456789012345678901234567890"
        #expect(hexadecimal(try #require(cryptography.md5(Array(digits.utf8)))) == "57edf4a22be3c955ac49da2e2107b67a")
    }

    @Test("HMAC-SHA-256 (RFC 4231, case 2)")
    func hmac() {
        let hash = cryptography.hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(hexadecimal(hash) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test(
        "PBKDF2 (RFC 7914, section 11, and its first rounds)",
        arguments: [
            (1, "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b"),
            (2, "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43"),
        ]
    )
    func pbkdf2(iterations: Int, expected: String) {
        let hash = cryptography.pbkdf2SHA256(
            password: Array("password".utf8),
            salt: Array("salt".utf8),
            iterations: iterations
        )
        #expect(hexadecimal(hash) == expected)
    }

    @Test(
        "Base64 of known texts (RFC 4648)",
        arguments: zip(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"],
            ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]
        )
    )
    func base64(plain: String, encoded: String) {
        #expect(Base64.encode(Array(plain.utf8)) == Array(encoded.utf8))
        #expect(Base64.decode(Array(encoded.utf8)[...]) == Array(plain.utf8))
    }

    @Test("Base64 of all bytes comes back")
    func base64AllBytes() {
        let bytes = (0...255).map { UInt8($0) }
        #expect(Base64.decode(Base64.encode(bytes)[...]) == bytes)
    }

    @Test(
        "what is not Base64 is refused",
        arguments: ["A", "AA", "AAA", "A===", "AA=A", "AA==AAAA", "A A=", "AAA\n", "=", "===="]
    )
    func notBase64(_ text: String) {
        #expect(Base64.decode(Array(text.utf8)[...]) == nil)
    }

    @Test("secrets are compared byte by byte")
    func comparison() {
        #expect([UInt8]([1, 2, 3]).equalsInConstantTime([1, 2, 3]))
        #expect(![UInt8]([1, 2, 3]).equalsInConstantTime([1, 2, 4]))
        #expect(![UInt8]([1, 2, 3]).equalsInConstantTime([1, 2]))
        #expect([UInt8]().equalsInConstantTime([]))
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String { String(decoding: bytes.hexadecimalDigits, as: UTF8.self) }
}
