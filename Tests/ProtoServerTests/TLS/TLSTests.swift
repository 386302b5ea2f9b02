import COpenSSL
import PostgresProto
import PostgresWire
import Testing

@testable import ProtoServer

@Suite("TLS")
struct TLSTests {
    /// Begins TLS as soon as one byte has come: `S` as after an SSLRequest, else directly; then echoes.
    private static let secureEcho: Server.ConnectionBody = { transport, context in
        var input = InputBuffer()
        do {
            guard try await transport.read(into: &input) else { return }
            let isDirect = input.withReadable { $0.first } == 0x16
            if !isDirect {
                input.consume(1)
                try await transport.write("S")
            }
            try await transport.startTLS(received: &input, direct: isDirect)
            var output = OutputBuffer()
            repeat {
                input.withReadable { output.append($0) }
                input.consume(input.count)
                try await transport.write(&output)
            } while try await transport.read(into: &input)
        } catch {
            try? await transport.write("\(error)")
        }
    }

    private func connect(_ port: UInt16) throws -> TestClient {
        let client = try TestClient(port: port)
        try client.send("S")
        #expect(try client.receiveText(1) == "S")
        return client
    }

    @Test(
        "carries bytes both ways, small and large",
        .timeLimit(.minutes(1)),
        arguments: [TLS1_2_VERSION, TLS1_3_VERSION]
    )
    func secureEcho(version: Int32) async throws {
        let folder = try CertificateFolder()
        try await withServer(folder.configure, connection: Self.secureEcho) { server in
            let port = server.port
            try await onThread {
                let client = try TLSTestClient(try connect(port), maximumVersion: version)
                for size in [1, 100, 20_000, 200_000] {
                    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
                    try client.send(bytes)
                    #expect(try client.receive(size) == bytes)
                }
            }
        }
    }

    @Test("says what was agreed on", .timeLimit(.minutes(1)))
    func info() async throws {
        let folder = try CertificateFolder()
        let seen = Guarded<(before: TLSInfo?, offered: Bool, after: TLSInfo?)>((nil, false, nil))
        let latch = Latch()
        try await withServer(
            folder.configure,
            connection: { transport, _ in
                var input = InputBuffer()
                _ = try? await transport.read(into: &input)
                input.consume(1)
                let (before, offered) = (transport.tls, transport.offersTLS)
                try? await transport.write("S")
                try? await transport.startTLS(received: &input, direct: false)
                let after = transport.tls
                seen.withLock { $0 = (before, offered, after) }
                latch.open()
            }
        ) { server in
            let port = server.port
            try await onThread {
                let client = try TLSTestClient(try connect(port), protocols: ["postgresql"], serverName: "db.test")
                latch.wait()
                #expect(client.serverSubject == "/CN=first.test")
            }
        }
        let (before, offered, after) = seen.withLock { $0 }
        #expect(before == nil)
        #expect(offered)
        #expect(after?.version == "TLSv1.3")
        #expect(after?.bits ?? 0 >= 128)
        #expect(after?.serverName == "db.test")
        #expect(after?.applicationProtocol == "postgresql")
        #expect(after?.clientCertificateSubject == nil)
        let fingerprint = after?.serverEndPoint?.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        #expect(fingerprint?.joined() == TestCertificates.firstFingerprint)
    }

    @Test("versions before 1.2 are refused", .timeLimit(.minutes(1)))
    func oldVersion() async throws {
        let folder = try CertificateFolder()
        try await withServer(folder.configure, connection: Self.secureEcho) { server in
            let port = server.port
            try await onThread {
                let client = try connect(port)
                #expect(throws: ServerError.self) { try TLSTestClient(client, maximumVersion: TLS1_1_VERSION) }
            }
        }
    }

    @Test("may begin at once, if the client names the protocol", .timeLimit(.minutes(1)))
    func direct() async throws {
        let folder = try CertificateFolder()
        try await withServer(folder.configure, connection: Self.secureEcho) { server in
            let port = server.port
            try await onThread {
                let client = try TLSTestClient(try TestClient(port: port), protocols: ["h2", "postgresql"])
                try client.send(Array("hello".utf8))
                #expect(try client.receive(5) == Array("hello".utf8))
                #expect(throws: ServerError.self) {
                    try TLSTestClient(try TestClient(port: port), protocols: ["h2"])
                }
                // Without any protocol the server ends the stream after the handshake.
                let nameless = try? TLSTestClient(try TestClient(port: port))
                try? nameless?.send([1])
                let answer = try nameless?.receive(1) ?? []
                #expect(answer == [])
            }
        }
    }

    @Test("rubbish instead of a handshake harms nobody", .timeLimit(.minutes(1)))
    func rubbish() async throws {
        let folder = try CertificateFolder()
        try await withServer(folder.configure, connection: Self.secureEcho) { server in
            let port = server.port
            try await onThread {
                for bytes: [UInt8] in [
                    [0x16, 3, 1, 0, 5, 1, 2, 3, 4, 5], Array(repeating: 0x41, count: 100_000), [0x16],
                ] {
                    let client = try connect(port)
                    try? client.send(bytes)
                    client.close()
                }
                let client = try TLSTestClient(try connect(port))
                try client.send([1, 2, 3])
                #expect(try client.receive(3) == [1, 2, 3])
            }
        }
    }

    @Test("is not to be had without a certificate", .timeLimit(.minutes(1)))
    func unavailable() async throws {
        try await withServer(connection: { transport, _ in
            var input = InputBuffer()
            do {
                try await transport.startTLS(received: &input, direct: false)
            } catch TransportError.tlsUnavailable {
                try? await transport.write("N")
            } catch {}
        }) { server in
            let port = server.port
            let answer = try await onThread { try TestClient(port: port).receiveText(1) }
            #expect(answer == "N")
        }
    }

    @Test("new connections get a certificate that was reloaded, and a bad one is not taken", .timeLimit(.minutes(1)))
    func reload() async throws {
        let folder = try CertificateFolder()
        try await withServer(folder.configure, connection: Self.secureEcho) { server in
            let port = server.port
            try folder.write(certificate: TestCertificates.secondCertificate, key: TestCertificates.firstKey)
            #expect(throws: ServerError.self) { try server.reload() }
            let first = try await onThread { try TLSTestClient(try connect(port)).serverSubject }
            #expect(first == "/CN=first.test")
            try folder.write(certificate: TestCertificates.secondCertificate, key: TestCertificates.secondKey)
            try server.reload()
            let second = try await onThread { try TLSTestClient(try connect(port)).serverSubject }
            #expect(second == "/CN=second.test")
        }
    }
}
