import PostgresProto
import PostgresWire
import Testing

/// The exchange of RFC 7677, section 3.
private enum Vector {
    static let clientNonce = "rOprNGfwEbeRWgbNEkqO"
    static let serverNonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
    static let clientFirst = "n,,n=user,r=\(clientNonce)"
    static let serverFirst = "r=\(clientNonce)\(serverNonce),s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
    static let clientFinal =
        "c=biws,r=\(clientNonce)\(serverNonce),p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
    static let serverFinal = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="
    static let verifier =
        "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
        + "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="
}

@Suite("SCRAM-SHA-256")
struct SCRAMTests {
    private let cryptography = TestCryptography()

    private func makeServer(
        nonce: String = "server",
        mechanism: SCRAMMechanism = .plain,
        serverEndPoint: [UInt8]? = nil
    ) throws -> SCRAMServer {
        SCRAMServer(
            secret: .verifier(try #require(SCRAMVerifier(Vector.verifier))),
            mechanism: mechanism,
            serverEndPoint: serverEndPoint,
            serverNonce: Array(nonce.utf8),
            cryptography: cryptography
        )
    }

    @Test("the server's side of RFC 7677")
    func server() throws {
        var server = try makeServer(nonce: Vector.serverNonce)
        #expect(try server.received(Array(Vector.clientFirst.utf8)) == .challenge(Array(Vector.serverFirst.utf8)))
        #expect(try server.received(Array(Vector.clientFinal.utf8)) == .succeeded(Array(Vector.serverFinal.utf8)))
        #expect(try server.received(Array(Vector.clientFinal.utf8)) == .failed)
    }

    @Test("the client's side of RFC 7677")
    func client() throws {
        var client = try #require(
            SCRAMClient(
                mechanisms: ["SCRAM-SHA-256"],
                user: "user",
                password: "pencil",
                clientNonce: Array(Vector.clientNonce.utf8),
                cryptography: cryptography
            )
        )
        #expect(text(client.initialResponse) == Vector.clientFirst)
        #expect(text(try client.answer(toChallenge: Array(Vector.serverFirst.utf8))) == Vector.clientFinal)
        try client.verify(serverFinal: Array(Vector.serverFinal.utf8))
        #expect(throws: PostgresError.self) { try client.verify(serverFinal: Array("v=AAAA".utf8)) }
    }

    @Test("the verifier of RFC 7677 follows from its password")
    func verifier() throws {
        let read = try #require(SCRAMVerifier(Vector.verifier))
        #expect(read.text == Vector.verifier)
        #expect(read == SCRAMVerifier(password: "pencil", salt: read.salt, cryptography: cryptography))
    }

    @Test(
        "what is no verifier is read as none",
        arguments: [
            "", "SCRAM-SHA-256", "SCRAM-SHA-256$4096:c2FsdA==$a:b", "SCRAM-SHA-1$4096:c2FsdA==$a:b",
            "SCRAM-SHA-256$0:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                + "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=",
            "SCRAM-SHA-256$99999999999999999999:W22ZaJ0SNY7soEsUEjb6gQ==$"
                + "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=",
        ]
    )
    func notAVerifier(_ text: String) {
        #expect(SCRAMVerifier(text) == nil)
    }

    /// Each row: the message, then SQLSTATE, text and detail as PostgreSQL 15 answers.
    @Test(
        "first messages that are not as the RFC says",
        arguments: [
            ("x,,n=,r=a", "08P01", "malformed SCRAM message", "Unexpected channel-binding flag \"'x'\"."),
            ("nx,n=,r=a", "08P01", "malformed SCRAM message", "Comma expected, but found character \"'x'\"."),
            ("", "08P01", "malformed SCRAM message", "The message is empty."),
            ("n,,n=,r=a\0b", "08P01", "malformed SCRAM message", "Message length does not match input length."),
            ("n,a=foo,n=,r=a", "0A000", "client uses authorization identity, but it is not supported", ""),
            (
                "n,x,n=,r=a", "08P01", "malformed SCRAM message",
                "Unexpected attribute \"'x'\" in client-first-message."
            ),
            ("n,,m=x,n=,r=a", "0A000", "client requires an unsupported SCRAM extension", ""),
            ("n,,x=,r=a", "08P01", "malformed SCRAM message", "Expected attribute \"n\" but found \"'x'\"."),
            ("n,,n,r=a", "08P01", "malformed SCRAM message", "Expected character \"=\" for attribute \"n\"."),
            ("n,,n=,r=a\u{1}", "08P01", "non-printable characters in SCRAM nonce", ""),
            (
                "n,,n=,r=a,1=x", "08P01", "malformed SCRAM message",
                "Attribute expected, but found invalid character \"'1'\"."
            ),
            ("n,,n=,r=a,xy", "08P01", "malformed SCRAM message", "Expected character \"=\" for attribute \"x\"."),
            (
                "p=tls-server-end-point,,n=,r=a", "08P01", "malformed SCRAM message",
                "The client selected SCRAM-SHA-256 without channel binding, but the SCRAM message includes "
                    + "channel binding data."
            ),
            ("n,,n=,", "08P01", "malformed SCRAM message", "Expected attribute \"r\" but found \"0x00\"."),
            ("n,,r=a", "08P01", "malformed SCRAM message", "Expected attribute \"n\" but found \"'r'\"."),
        ]
    )
    func malformedFirst(_ message: String, state: String, error: String, detail: String) throws {
        expect(state, error, detail) {
            var server = try makeServer()
            _ = try server.received(Array(message.utf8))
        }
    }

    @Test(
        "first messages that are right",
        arguments: ["n,,n=,r=a", "y,,n=,r=a", "n,,n=,r=a,", "n,,n=,r=", "n,,n=u,r=a,x=y"]
    )
    func wellFormedFirst(_ message: String) throws {
        var server = try makeServer()
        let nonce = message.split(separator: ",").first { $0.hasPrefix("r=") }?.dropFirst(2) ?? ""
        let challenge = "r=\(nonce)server,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
        #expect(try server.received(Array(message.utf8)) == .challenge(Array(challenge.utf8)))
    }

    /// `R` stands for the right nonce, `P` for a proof of the right length.
    @Test(
        "last messages that are not as the RFC says",
        arguments: [
            ("c=biws,r=zzz,p=P", "08P01", "invalid SCRAM response", "Nonce does not match."),
            ("c=eSws,r=R,p=P", "08P01", "unexpected SCRAM channel-binding attribute in client-final-message", ""),
            ("c=biws,r=R,p=AAAA", "08P01", "malformed SCRAM message", "Malformed proof in client-final-message."),
            ("c=biws,r=R,p=!!!", "08P01", "malformed SCRAM message", "Malformed proof in client-final-message."),
            (
                "c=biws,r=R,p=P,x=y", "08P01", "malformed SCRAM message",
                "Garbage found at the end of client-final-message."
            ),
            ("c=biws,r=R", "08P01", "malformed SCRAM message", "Attribute expected, but found end of string."),
            ("r=R,c=biws,p=P", "08P01", "malformed SCRAM message", "Expected attribute \"c\" but found \"'r'\"."),
            ("", "08P01", "malformed SCRAM message", "The message is empty."),
        ]
    )
    func malformedFinal(_ message: String, state: String, error: String, detail: String) throws {
        let message = message.replacing("R", with: "aserver").replacing("p=P", with: "p=\(Self.someProof)")
        expect(state, error, detail) {
            var server = try makeServer()
            _ = try server.received(Array("n,,n=,r=a".utf8))
            _ = try server.received(Array(message.utf8))
        }
    }

    private static let someProof = String(repeating: "A", count: 43) + "="

    @Test("a wrong proof fails without an error of its own", arguments: ["", "x=1,"])
    func wrongProof(_ extensions: String) throws {
        var server = try makeServer()
        _ = try server.received(Array("n,,n=,r=a".utf8))
        let final = "c=biws,r=aserver,\(extensions)p=\(Self.someProof)"
        #expect(try server.received(Array(final.utf8)) == .failed)
    }

    @Test("a client that sends nothing with its choice gets an empty challenge first")
    func emptyInitialResponse() throws {
        var server = try makeServer(nonce: Vector.serverNonce)
        #expect(try server.received(nil) == .challenge([]))
        #expect(try server.received(Array(Vector.clientFirst.utf8)) == .challenge(Array(Vector.serverFirst.utf8)))
    }

    @Test(
        "channel binding that does not hold",
        arguments: [
            (
                SCRAMMechanism.plain, "y,,n=,r=a", "28000", "SCRAM channel binding negotiation error",
                "The client supports SCRAM channel binding but thinks the server does not.  "
                    + "However, this server does support channel binding."
            ),
            (
                .channelBound, "n,,n=,r=a", "08P01", "malformed SCRAM message",
                "The client selected SCRAM-SHA-256-PLUS, but the SCRAM message does not include channel binding data."
            ),
            (
                .channelBound, "y,,n=,r=a", "08P01", "malformed SCRAM message",
                "The client selected SCRAM-SHA-256-PLUS, but the SCRAM message does not include channel binding data."
            ),
            (
                .channelBound, "p=tls-unique\u{1},,n=,r=a", "08P01",
                "unsupported SCRAM channel-binding type \"tls-unique?\"", ""
            ),
            (.channelBound, "p=tls-server-end-point,,n=,r=a", "28000", "SCRAM channel binding check failed", ""),
        ]
    )
    func badChannelBinding(_ mechanism: SCRAMMechanism, first: String, state: String, error: String, detail: String) {
        expect(state, error, detail) {
            var server = try makeServer(mechanism: mechanism, serverEndPoint: [9, 9, 9])
            _ = try server.received(Array(first.utf8))
            _ = try server.received(Array("c=biws,r=aserver,p=\(Self.someProof)".utf8))
        }
    }

    @Test("client and server agree", arguments: [nil, [7, 8, 9] as [UInt8]?], ["secret", "pässwörd\u{A0}x", ""])
    func roundTrip(serverEndPoint: [UInt8]?, password: String) throws {
        let verifier = SCRAMVerifier(password: password, salt: [1, 2, 3], iterations: 2, cryptography: cryptography)
        let mechanisms = serverEndPoint == nil ? ["SCRAM-SHA-256"] : ["SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"]
        for (attempt, isRight) in [(password, true), (password + "x", false)] {
            var client = try #require(
                SCRAMClient(
                    mechanisms: mechanisms,
                    user: "a=b,c",
                    password: attempt,
                    serverEndPoint: serverEndPoint,
                    cryptography: cryptography
                )
            )
            #expect(client.mechanism == (serverEndPoint == nil ? .plain : .channelBound))
            var server = SCRAMServer(
                secret: .verifier(verifier),
                mechanism: client.mechanism,
                serverEndPoint: serverEndPoint,
                cryptography: cryptography
            )
            guard case .challenge(let challenge) = try server.received(client.initialResponse) else {
                Issue.record("no challenge")
                return
            }
            let outcome = try server.received(try client.answer(toChallenge: challenge))
            guard isRight else {
                #expect(outcome == .failed)
                continue
            }
            guard case .succeeded(let final) = outcome else {
                Issue.record("not accepted")
                return
            }
            try client.verify(serverFinal: final)
        }
    }

    @Test("an exchange for nobody goes on and fails, even with the keys that it was made of")
    func mock() throws {
        let salt = SCRAMSecret.mockSalt(user: "nobody", serverSecret: [1], cryptography: cryptography)
        #expect(salt == SCRAMSecret.mockSalt(user: "nobody", serverSecret: [1], cryptography: cryptography))
        #expect(salt != SCRAMSecret.mockSalt(user: "nobody", serverSecret: [2], cryptography: cryptography))
        #expect(salt.count == 16)
        var server = SCRAMServer(
            secret: .mock(salt: salt),
            mechanism: .plain,
            serverEndPoint: nil,
            serverNonce: Array("server".utf8),
            cryptography: cryptography
        )
        guard case .challenge(let challenge) = try server.received(Array("n,,n=,r=a".utf8)) else {
            Issue.record("no challenge")
            return
        }
        #expect(text(challenge).hasPrefix("r=aserver,s="))
        #expect(text(challenge).hasSuffix("==,i=4096"))
        #expect(try server.received(Array("c=biws,r=aserver,p=\(Self.someProof)".utf8)) == .failed)
    }

    @Test(
        "challenges that a client refuses",
        arguments: [
            "r=other,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096", "r=client,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
            "r=clientx,s=,i=4096", "r=clientx,s=!,i=4096", "r=clientx,s=c2FsdA==,i=0", "r=clientx,s=c2FsdA==,i=x",
            "r=clientx,s=c2FsdA==,i=2000000000", "s=c2FsdA==,i=1", "",
        ]
    )
    func refusedChallenge(_ challenge: String) throws {
        var client = try #require(
            SCRAMClient(
                mechanisms: ["SCRAM-SHA-256"],
                password: "x",
                clientNonce: Array("client".utf8),
                cryptography: cryptography
            )
        )
        #expect(throws: PostgresError.self) { _ = try client.answer(toChallenge: Array(challenge.utf8)) }
    }

    @Test("a client does not take a mechanism that it does not know")
    func unknownMechanism() {
        let mechanisms = ["SCRAM-SHA-1", "OAUTHBEARER"]
        #expect(SCRAMClient(mechanisms: mechanisms, password: "x", cryptography: cryptography) == nil)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func expect(
        _ state: String,
        _ message: String,
        _ detail: String,
        sourceLocation: SourceLocation = #_sourceLocation,
        from body: () throws -> Void
    ) {
        let expected = PostgresError(
            SQLState(rawValue: state),
            message,
            detail: detail.isEmpty ? nil : detail,
            severity: .fatal
        )
        #expect(throws: expected, sourceLocation: sourceLocation) { try body() }
    }
}
