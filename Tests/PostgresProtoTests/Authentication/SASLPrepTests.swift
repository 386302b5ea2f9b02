import Testing

@testable import PostgresProto

@Suite("SASLprep")
struct SASLPrepTests {
    /// The examples of RFC 4013, section 3, as far as they go without normalization, and PostgreSQL's way with the rest.
    @Test(
        "maps what it can and leaves prohibited passwords alone",
        arguments: [
            ("user", "user"), ("USER", "USER"), ("I\u{AD}X", "IX"), ("x\u{A0}y\u{3000}z", "x y z"),
            ("a\u{200B}é\u{FEFF}", "aé"), ("\u{7}", "\u{7}"), ("é\u{E000}\u{AD}", "é\u{E000}\u{AD}"),
            ("\u{AD}", "\u{AD}"),
            ("é\u{1FFFF}\u{AD}", "é\u{1FFFF}\u{AD}"), ("", ""),
        ]
    )
    func preparation(_ password: String, expected: String) {
        #expect(SASLPrep.prepare(password, TestCryptography()) == Array(expected.utf8))
    }

    private struct Composing: AuthenticationCryptography {
        func randomBytes(_ count: Int) -> [UInt8] { [] }
        func md5(_ bytes: [UInt8]) -> [UInt8]? { nil }
        func sha256(_ bytes: [UInt8]) -> [UInt8] { [] }
        func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] { [] }
        func compatibilityComposition(of text: String) -> String { text == "\u{AA}" ? "a" : text }
    }

    @Test("uses the normalization that it is given")
    func normalization() {
        #expect(SASLPrep.prepare("\u{AA}", Composing()) == Array("a".utf8))
    }
}
