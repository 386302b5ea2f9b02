import PostgresProto
import PostgresWire
import Testing

@Suite("Authentication exchanges")
struct AuthenticationExchangeTests {
    private let cryptography = CountingCryptography()
    private static let tls = TLSInfo(version: "TLSv1.3", cipher: "x", bits: 256, serverEndPoint: [4, 5, 6])

    private func makeExchange(
        _ method: AuthenticationMethod,
        check: AuthenticationExchange.Check,
        tls: TLSInfo? = nil,
        allowsCleartext: Bool = false
    ) -> AuthenticationExchange {
        AuthenticationExchange(
            credentials: Credentials(user: "ann", database: "shop", method: method, tls: tls),
            check: check,
            allowsCleartext: allowsCleartext,
            serverSecret: [1, 2, 3],
            cryptography: cryptography
        )
    }

    private let ann = AuthenticatedIdentity(user: "ann")
    private let wrong = PostgresError(
        "28P01",
        "password authentication failed for user \"ann\"",
        severity: .fatal
    )

    @Test("trust lets everybody in, unless the handler is asked")
    func trust() {
        var exchange = makeExchange(.trust, check: .stored(nil))
        #expect(exchange.start() == [.succeeded(ann)])
        exchange = makeExchange(.trust, check: .handler)
        #expect(exchange.start() == [.verify(Credentials(user: "ann", database: "shop", method: .trust))])
        #expect(
            exchange.verified(AuthenticatedIdentity(user: "bob")) == [.succeeded(AuthenticatedIdentity(user: "bob"))]
        )
        #expect(exchange.verified(ann) == [])
    }

    @Test("a cleartext password needs TLS or a permission")
    func cleartextRefused() throws {
        var exchange = makeExchange(.password, check: .stored(.plain("x")))
        guard case .failed(let error) = exchange.start().first else {
            Issue.record("not refused")
            return
        }
        #expect(error.severity == .fatal)
        #expect(error.sqlState == "28000")
        #expect(error.message == "password authentication needs an encrypted connection")
        exchange = makeExchange(.password, check: .stored(.plain("x")), tls: Self.tls)
        #expect(exchange.start() == [.send(.authentication(.cleartextPassword))])
        exchange = makeExchange(.password, check: .stored(.plain("x")), allowsCleartext: true)
        #expect(exchange.start() == [.send(.authentication(.cleartextPassword))])
        #expect(exchange.context == .password)
    }

    @Test("a cleartext password is checked against the stored secret", arguments: [UserSecret.plain("secret"), nil])
    func cleartext(secret: UserSecret?) {
        for (password, isRight) in [("secret", secret != nil), ("Secret", false)] {
            var exchange = makeExchange(.password, check: .stored(secret), allowsCleartext: true)
            _ = exchange.start()
            let answer = exchange.received(.password(PasswordMessage(password: password)))
            #expect(answer == [isRight ? .succeeded(ann) : .failed(wrong)])
        }
    }

    @Test("an empty password and one that is not UTF-8")
    func unusablePasswords() throws {
        var exchange = makeExchange(.password, check: .handler, allowsCleartext: true)
        _ = exchange.start()
        let empty = PostgresError("28P01", "empty password returned by client", severity: .fatal)
        #expect(exchange.received(.password(PasswordMessage(password: ""))) == [.failed(empty)])
        exchange = makeExchange(.password, check: .handler, allowsCleartext: true)
        _ = exchange.start()
        var message = PasswordMessage(password: "")
        message.bytes = [0xff, 0xfe]
        #expect(exchange.received(.password(message)) == [.failed(wrong)])
    }

    @Test("the handler gets the password and its word counts")
    func handler() {
        var exchange = makeExchange(.password, check: .handler, tls: Self.tls)
        _ = exchange.start()
        var credentials = Credentials(user: "ann", database: "shop", method: .password, tls: Self.tls)
        credentials.password = "token"
        #expect(exchange.received(.password(PasswordMessage(password: "token"))) == [.verify(credentials)])
        #expect(exchange.context == nil)
        let refusal = PostgresError("28000", "token expired")
        var expected = refusal
        expected.severity = .fatal
        #expect(exchange.refused(refusal) == [.failed(expected)])
    }

    /// The answers were computed by libpq's rule: md5(md5(password + user) + salt).
    @Test("MD5", arguments: [UserSecret.plain("secret"), .md5(Array("6e5c1b7f3f5ab7ee3eb4b6aa2bba8d4f".utf8)), nil])
    func md5(secret: UserSecret?) throws {
        var exchange = makeExchange(.md5, check: .stored(secret))
        #expect(exchange.start() == [.send(.authentication(.md5Password(salt: 0x0102_0304)))])
        let inner = hexadecimal(try #require(cryptography.md5(Array("secretann".utf8))))
        let answer = "md5" + hexadecimal(try #require(cryptography.md5(Array(inner.utf8) + [1, 2, 3, 4])))
        let isRight = secret == .plain("secret")
        #expect(
            exchange.received(.password(PasswordMessage(password: answer))) == [
                isRight ? .succeeded(ann) : .failed(wrong)
            ]
        )
    }

    @Test("a stored MD5 hash is enough for MD5")
    func md5Hash() throws {
        let inner = hexadecimal(try #require(cryptography.md5(Array("secretann".utf8))))
        var exchange = makeExchange(.md5, check: .stored(UserSecret(stored: "md5" + inner)))
        _ = exchange.start()
        let answer = "md5" + hexadecimal(try #require(cryptography.md5(Array(inner.utf8) + [1, 2, 3, 4])))
        #expect(exchange.received(.password(PasswordMessage(password: answer))) == [.succeeded(ann)])
    }

    @Test("SCRAM offers channel binding where TLS has it")
    func mechanisms() {
        var exchange = makeExchange(.scramSHA256, check: .stored(nil))
        #expect(exchange.start() == [.send(.authentication(.sasl(mechanisms: ["SCRAM-SHA-256"])))])
        exchange = makeExchange(.scramSHA256, check: .stored(nil), tls: Self.tls)
        let both = ["SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"]
        #expect(exchange.start() == [.send(.authentication(.sasl(mechanisms: both)))])
        #expect(exchange.context == .saslInitial)
    }

    @Test(
        "SCRAM against every kind of stored secret",
        arguments: [nil, AuthenticationExchangeTests.tls],
        ["secret", "wrong"]
    )
    func scram(tls: TLSInfo?, password: String) throws {
        let verifier = SCRAMVerifier(password: "secret", salt: [1, 2], cryptography: cryptography)
        let secrets: [UserSecret?] = [.scram(verifier), .plain("secret"), .md5(Array("x".utf8)), nil]
        for (secret, canMatch) in zip(secrets, [true, true, false, false]) {
            var exchange = makeExchange(.scramSHA256, check: .stored(secret), tls: tls)
            let last = try run(&exchange, password: password, tls: tls)
            if canMatch, password == "secret" {
                #expect(last.count == 2)
                #expect(last.last == .succeeded(ann))
            } else {
                #expect(last == [.failed(wrong)])
            }
        }
    }

    /// Plays the client; gives what the exchange says at the end.
    private func run(
        _ exchange: inout AuthenticationExchange,
        password: String,
        tls: TLSInfo?
    ) throws -> [AuthenticationExchange.Action] {
        guard case .send(.authentication(.sasl(let mechanisms))) = exchange.start().first else { return [] }
        var client = try #require(
            SCRAMClient(
                mechanisms: mechanisms,
                password: password,
                serverEndPoint: tls?.serverEndPoint,
                cryptography: cryptography
            )
        )
        let first = SASLInitialResponse(
            mechanism: client.mechanism.rawValue,
            initialResponse: client.initialResponse
        )
        let challenge = exchange.received(.saslInitialResponse(first))
        guard case .send(.authentication(.saslContinue(let data))) = challenge.first else { return challenge }
        #expect(exchange.context == .sasl)
        return exchange.received(.saslResponse(SASLResponse(data: try client.answer(toChallenge: data))))
    }

    @Test("a mechanism that was not offered", arguments: ["FOO", "SCRAM-SHA-256-PLUS", ""])
    func unknownMechanism(_ name: String) {
        var exchange = makeExchange(.scramSHA256, check: .stored(nil))
        _ = exchange.start()
        let message = SASLInitialResponse(mechanism: name, initialResponse: Array("n,,n=,r=a".utf8))
        let error = PostgresError(
            "08P01",
            "client selected an invalid SASL authentication mechanism",
            severity: .fatal
        )
        #expect(exchange.received(.saslInitialResponse(message)) == [.failed(error)])
        #expect(exchange.context == nil)
    }

    @Test(
        "any other message is refused",
        arguments: [
            (AuthenticationMethod.password, "expected password response, got message type 81"),
            (.md5, "expected password response, got message type 81"),
            (.scramSHA256, "expected SASL response, got message type 81"),
        ]
    )
    func otherMessage(_ method: AuthenticationMethod, message: String) {
        var exchange = makeExchange(method, check: .stored(nil), allowsCleartext: true)
        _ = exchange.start()
        let error = PostgresError("08P01", message, severity: .fatal)
        #expect(exchange.received(.query(QueryMessage(query: "select 1"))) == [.failed(error)])
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
