import PostgresProto
import Testing

@Suite("Users files and secrets")
struct UsersFileTests {
    @Test("both forms of a line, comments and blank lines")
    func parsing() throws {
        let verifier =
            "SCRAM-SHA-256$4096:2w7X84FvMqXooWYsXQEpZg==$EdVMAxA1TOjU3X4CmvzPmgoKzErcS0z4seD7+doZZcI=:"
            + "cllHIZRIocr/FuFvltdbe0e4l89+4aVKjYpHFq7BQ+k="
        let file = try UsersFile(
            parsing: """
                # users
                ; as PgBouncer comments

                alice:wonder:land
                  bob: with spaces \r
                "carol \"\"C\"\"" "sec\"\"ret" 1 2
                \tdora:md5ad16ab8cb9f9946be08171afa599199d
                emil:\(verifier)
                """
        )
        #expect(file.secrets.count == 5)
        #expect(file.secrets["alice"] == .plain("wonder:land"))
        #expect(file.secrets["bob"] == .plain(" with spaces "))
        #expect(file.secrets["carol \"C\""] == .plain("sec\"ret"))
        #expect(file.secrets["dora"] == .md5(Array("ad16ab8cb9f9946be08171afa599199d".utf8)))
        #expect(file.secrets["emil"] == SCRAMVerifier(verifier).map { .scram($0) })
    }

    @Test(
        "errors name the line and not its content",
        arguments: [
            ("a:b\nnonsense", 2, "expected user:secret or \"user\" \"secret\""),
            (":secret", 1, "the user name is empty"),
            ("\n\nuser:", 3, "the secret is empty"),
            ("\"user\" \"secret", 1, "a quoted string has no end"),
            ("\"user", 1, "a quoted string has no end"),
            ("\"user\" secret", 1, "expected a quoted secret after the quoted user name"),
            ("\"user\"", 1, "expected a quoted secret after the quoted user name"),
            ("a:1\r\n\"a\" \"2\"", 2, "user \"a\" is listed a second time"),
        ]
    )
    func errors(_ text: String, line: Int, message: String) {
        let error = #expect(throws: UsersFileError.self) { try UsersFile(parsing: text) }
        #expect(error?.description == "line \(line): \(message)")
    }

    @Test(
        "a password matches the secret that PostgreSQL stored of it",
        arguments: [
            "secret",
            "md5ad16ab8cb9f9946be08171afa599199d",
            "SCRAM-SHA-256$4096:2w7X84FvMqXooWYsXQEpZg==$EdVMAxA1TOjU3X4CmvzPmgoKzErcS0z4seD7+doZZcI=:"
                + "cllHIZRIocr/FuFvltdbe0e4l89+4aVKjYpHFq7BQ+k=",
        ]
    )
    func matching(_ stored: String) {
        let secret = UserSecret(stored: stored)
        #expect(secret.matches(password: "secret", user: "md5u", cryptography: TestCryptography()))
        #expect(!secret.matches(password: "secreT", user: "md5u", cryptography: TestCryptography()))
    }

    @Test("what only looks like an MD5 hash is a password", arguments: ["md5", "md5AD16AB8CB9F9946BE08171AFA599199D"])
    func notMD5(_ stored: String) {
        #expect(UserSecret(stored: stored) == .plain(stored))
    }

    @Test("no description, dump or mirror shows a secret")
    func hiddenSecrets() {
        let credentials = Credentials(user: "u", database: "d", method: .password, password: "hunter2")
        let verifier = SCRAMVerifier(password: "x", salt: [1], iterations: 1, cryptography: TestCryptography())
        let key = verifier.text.split(separator: ":").last.map(String.init) ?? "?"
        let file = UsersFile(secrets: ["a": .plain("hunter2"), "b": .scram(verifier), "c": .md5(Array("hunter2".utf8))])
        var dumped = "\(credentials) \(file)"
        debugPrint(credentials, file, verifier, to: &dumped)
        dump(credentials, to: &dumped)
        dump(file, to: &dumped)
        dump(verifier, to: &dumped)
        #expect(!dumped.contains("hunter2"))
        #expect(!dumped.contains(key))
        #expect(!dumped.contains("104, 117, 110"))
        #expect(dumped.contains("password hidden"))
    }

    @Test("a directory makes a plain password's verifier once, with the salt that a stranger would see")
    func directory() throws {
        let cryptography = TestCryptography()
        let counting = CountingCryptography()
        let directory = UserDirectory(
            users: UsersFile(secrets: ["a": .plain("x")]),
            serverSecret: [1, 2],
            cryptography: counting
        )
        let first = directory.secret(of: "a", for: .scramSHA256)
        #expect(directory.secret(of: "a", for: .scramSHA256) == first)
        #expect(counting.slowHashes == 1)
        guard case .scram(let verifier) = first else {
            Issue.record("no verifier")
            return
        }
        #expect(verifier.salt == SCRAMSecret.mockSalt(user: "a", serverSecret: [1, 2], cryptography: cryptography))
        #expect(directory.secret(of: "a", for: .md5) == .plain("x"))
        #expect(directory.secret(of: "b", for: .scramSHA256) == nil)
    }
}
