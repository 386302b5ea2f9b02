internal import Glibc
import PostgresWire

/// Hashes of passwords as `crypt` makes them: by the system's own library for them.
enum PasswordHash {
    private typealias Crypt =
        @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafeMutableRawPointer) ->
        UnsafeMutablePointer<CChar>?

    /// The function of the library; nil where the system has none.
    ///
    /// It works in memory that it is given, so that a hash of many rounds keeps nobody else waiting.
    private static let function: Crypt? = {
        guard let library = dlopen("libcrypt.so.1", RTLD_NOW) ?? dlopen("libcrypt.so.2", RTLD_NOW),
            let symbol = dlsym(library, "crypt_r")
        else { return nil }
        return unsafeBitCast(symbol, to: Crypt.self)
    }()

    /// More than what the C library's `crypt_data` takes in any of its versions.
    private static let workspaceSize = 1 << 18

    /// The hash of a password with a salt, in the form that the salt's beginning names.
    static func hash(_ password: String, salt: String) throws(PostgresError) -> String {
        guard isKnown(salt) else { throw PostgresError("22023", "invalid salt") }
        guard let function else {
            throw PostgresError("0A000", "this system has no library for hashes of passwords")
        }
        let workspace = UnsafeMutableRawPointer.allocate(byteCount: workspaceSize, alignment: 16)
        defer { workspace.deallocate() }
        workspace.initializeMemory(as: UInt8.self, repeating: 0, count: workspaceSize)
        guard let text = function(password, salt, workspace) else { throw PostgresError("22023", "invalid salt") }
        let found = String(cString: text)
        guard !found.hasPrefix("*") else { throw PostgresError("22023", "invalid salt") }
        return found
    }

    /// Whether a salt is one of Blowfish, MD5, extended or plain DES.
    private static func isKnown(_ salt: String) -> Bool {
        if salt.hasPrefix("$2a$") || salt.hasPrefix("$2x$") { return salt.utf8.count >= 29 }
        if salt.hasPrefix("$2$") { return false }
        if salt.hasPrefix("$1$") { return true }
        if salt.hasPrefix("_") { return salt.utf8.count >= 9 }
        return salt.utf8.count >= 2
    }

    /// A new salt of a kind for so many rounds; nil rounds for the usual ones.
    static func salt(_ kind: String, rounds: Int?) throws(PostgresError) -> String {
        func refuse() -> PostgresError { PostgresError("22023", "gen_salt: Incorrect number of rounds") }
        switch kind.lowercased() {
        case "des":
            guard [nil, 0, 25].contains(rounds) else { throw refuse() }
            return letters(2)
        case "md5":
            guard [nil, 0, 1000].contains(rounds) else { throw refuse() }
            return "$1$" + letters(8)
        case "xdes":
            let count = rounds ?? 0 == 0 ? 29 * 25 : rounds ?? 0
            guard (1...0xFF_FFFF).contains(count), count & 1 == 1 else { throw refuse() }
            return "_" + (0..<4).map { String(alphabet[count >> ($0 * 6) & 63]) }.joined() + letters(4)
        case "bf":
            let count = rounds ?? 0 == 0 ? 6 : rounds ?? 0
            guard (4...31).contains(count) else { throw refuse() }
            let number = count < 10 ? "0\(count)" : "\(count)"
            return "$2a$\(number)$" + blowfishLetters((0..<16).map { _ in UInt8.random(in: .min ... .max) })
        default: throw PostgresError("22023", "gen_salt: Unknown salt algorithm")
        }
    }

    private static let alphabet = Array("./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    private static let blowfishAlphabet = Array("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")

    private static func letters(_ count: Int) -> String {
        String((0..<count).map { _ in alphabet[Int.random(in: 0..<64)] })
    }

    /// Sixteen bytes as the twenty-two letters that a salt of Blowfish has.
    private static func blowfishLetters(_ bytes: [UInt8]) -> String {
        var text = ""
        var (bits, count) = (0, 0)
        for byte in bytes {
            bits = bits << 8 | Int(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(blowfishAlphabet[bits >> count & 63])
            }
            bits &= 1 << count - 1
        }
        if count > 0 { text.append(blowfishAlphabet[bits << (6 - count) & 63]) }
        return text
    }
}
