import PostgresProto
import Synchronization

/// Counts the slow hashes, and makes them quick.
final class CountingCryptography: AuthenticationCryptography {
    private let base = TestCryptography()
    private let count = Atomic(0)

    var slowHashes: Int { count.load(ordering: .relaxed) }

    func randomBytes(_ count: Int) -> [UInt8] { base.randomBytes(count) }
    func md5(_ bytes: [UInt8]) -> [UInt8]? { base.md5(bytes) }
    func sha256(_ bytes: [UInt8]) -> [UInt8] { base.sha256(bytes) }
    func hmacSHA256(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] { base.hmacSHA256(bytes, key: key) }

    func pbkdf2SHA256(password: [UInt8], salt: [UInt8], iterations: Int) -> [UInt8] {
        count.add(1, ordering: .relaxed)
        return base.hmacSHA256(salt, key: password)
    }
}
