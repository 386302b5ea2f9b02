/// A line of a users file that cannot be read; it never repeats what stands on the line.
public struct UsersFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The number of the line, from 1.
    public var line: Int
    /// What is wrong with it.
    public var message: String

    /// The line and what is wrong with it.
    public var description: String { "line \(line): \(message)" }
}

/// The users of a server and their secrets, as a text file lists them.
///
/// A line is `user:secret`, or `"user" "secret"` as in PgBouncer's `userlist.txt` (a quote inside is written twice, what
/// follows the secret is ignored). A secret is a SCRAM verifier or an MD5 hash as `pg_authid` has them, or the password
/// itself. Empty lines and lines that start with `#` or `;` are skipped.
public struct UsersFile: Hashable, Sendable {
    /// The secret of each user.
    public var secrets: [String: UserSecret]

    /// A list of these users.
    public init(secrets: [String: UserSecret] = [:]) { self.secrets = secrets }

    /// Reads the text of a users file.
    public init(parsing text: String) throws(UsersFileError) {
        secrets = [:]
        var number = 0
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines {
            number &+= 1
            var bytes = Array(line)
            if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
            var reader = UsersFileLine(bytes: bytes)
            do throws(UsersFileLine.Problem) {
                guard let entry = try reader.read() else { continue }
                guard secrets.updateValue(UserSecret(stored: entry.secret), forKey: entry.user) == nil else {
                    throw UsersFileLine.Problem.duplicate(entry.user)
                }
            } catch {
                throw UsersFileError(line: number, message: error.description)
            }
        }
    }
}

/// One line of a users file.
private struct UsersFileLine {
    enum Problem: Error, CustomStringConvertible {
        case noSeparator, noUser, noSecret, unterminatedQuote, unquotedSecret
        case duplicate(String)

        var description: String {
            switch self {
            case .noSeparator: "expected user:secret or \"user\" \"secret\""
            case .noUser: "the user name is empty"
            case .noSecret: "the secret is empty"
            case .unterminatedQuote: "a quoted string has no end"
            case .unquotedSecret: "expected a quoted secret after the quoted user name"
            case .duplicate(let user): "user \"\(user)\" is listed a second time"
            }
        }
    }

    let bytes: [UInt8]
    private var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// The user and the secret, or nil where the line has none.
    mutating func read() throws(Problem) -> (user: String, secret: String)? {
        skipBlanks()
        switch next {
        case nil, UInt8(ascii: "#"), UInt8(ascii: ";"): return nil
        case UInt8(ascii: "\""): return try readQuoted()
        default: return try readPlain()
        }
    }

    private mutating func readPlain() throws(Problem) -> (user: String, secret: String) {
        let rest = bytes[offset...]
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { throw .noSeparator }
        return try checked(user: rest[..<colon], secret: rest[(colon &+ 1)...])
    }

    private mutating func readQuoted() throws(Problem) -> (user: String, secret: String) {
        let user = try readQuotedString()
        skipBlanks()
        guard next == UInt8(ascii: "\"") else { throw .unquotedSecret }
        return try checked(user: user[...], secret: try readQuotedString()[...])
    }

    private mutating func readQuotedString() throws(Problem) -> [UInt8] {
        var content: [UInt8] = []
        offset &+= 1
        while let byte = next {
            offset &+= 1
            if byte == UInt8(ascii: "\"") {
                guard next == UInt8(ascii: "\"") else { return content }
                offset &+= 1
            }
            content.append(byte)
        }
        throw .unterminatedQuote
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset &+= 1 }
    }

    private func checked(
        user: ArraySlice<UInt8>,
        secret: ArraySlice<UInt8>
    ) throws(Problem) -> (user: String, secret: String) {
        if user.isEmpty { throw .noUser }
        if secret.isEmpty { throw .noSecret }
        return (String(decoding: user, as: UTF8.self), String(decoding: secret, as: UTF8.self))
    }
}
