import PostgresProto
import Testing

@testable import ProtoServer

@Suite("A connection carries bytes both ways")
struct EchoTests {
    @Test("what is sent comes back", .timeLimit(.minutes(1)))
    func smallEcho() async throws {
        try await withServer { server in
            let port = server.port
            let answers = try await onThread {
                let client = try TestClient(port: port)
                return try (0..<100).map { number in
                    let text = "hello \(number)"
                    try client.send(text)
                    return try client.receiveText(text.utf8.count) == text
                }
            }
            #expect(answers.allSatisfy { $0 })
        }
    }

    @Test("a client that does not read is waited for, and nothing is lost", .timeLimit(.minutes(1)))
    func backPressure() async throws {
        let block = (0..<251).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let bytes = Array(repeatElement(block, count: 40_000).joined())
        try await withServer { server in
            let port = server.port
            let isSame = try await onThread {
                let client = try TestClient(port: port)
                let sender = try Thread(named: "sender") { try? client.send(bytes) }
                defer { sender.join() }
                return try client.receive(bytes.count) == bytes
            }
            #expect(isSame)
        }
    }

    @Test("many clients at once are all served", .timeLimit(.minutes(1)))
    func manyClients() async throws {
        try await withServer { server in
            let port = server.port
            let answers = try await onThread {
                let clients = try (0..<64).map { _ in try TestClient(port: port) }
                for (number, client) in clients.enumerated() { try client.send("\(number + 1000)") }
                return try clients.map { try $0.receiveText(4) }
            }
            #expect(answers == (0..<64).map { "\($0 + 1000)" })
            #expect(server.connectionCount <= 64)
        }
    }
}
