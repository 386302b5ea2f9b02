import Testing

@testable import ProtoServer

@Suite("Cryptography gives what the RFCs say")
struct OpenSSLCryptographyTests {
    private let cryptography = OpenSSLCryptography()

    private func hexadecimal(_ bytes: [UInt8]?) -> String? {
        bytes?.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    @Test("MD5 (RFC 1321)")
    func md5() {
        #expect(hexadecimal(cryptography.md5(Array("abc".utf8))) == "900150983cd24fb0d6963f7d28e17f72")
        #expect(hexadecimal(cryptography.md5([])) == "d41d8cd98f00b204e9800998ecf8427e")
    }

    @Test("SHA-256 (RFC 6234)")
    func sha256() {
        #expect(
            hexadecimal(cryptography.sha256(Array("abc".utf8)))
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test("HMAC-SHA-256 (RFC 4231, cases 1 and 2), and an empty key")
    func hmac() {
        #expect(
            hexadecimal(cryptography.hmacSHA256(Array("Hi There".utf8), key: [UInt8](repeating: 0x0B, count: 20)))
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        )
        #expect(
            hexadecimal(cryptography.hmacSHA256(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        )
        #expect(
            hexadecimal(cryptography.hmacSHA256([], key: []))
                == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
        )
    }

    @Test("PBKDF2 (RFC 7914 §11)")
    func pbkdf2() {
        #expect(
            hexadecimal(
                cryptography.pbkdf2SHA256(password: Array("passwd".utf8), salt: Array("salt".utf8), iterations: 1)
            )
                == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
        )
    }

    @Test("random bytes are as many as asked for, and never the same")
    func random() {
        #expect(cryptography.randomBytes(0) == [])
        #expect(cryptography.randomBytes(32).count == 32)
        #expect(cryptography.randomBytes(32) != cryptography.randomBytes(32))
    }
}
