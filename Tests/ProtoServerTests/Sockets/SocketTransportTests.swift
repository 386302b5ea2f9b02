import PostgresProto
import PostgresWire
import Synchronization
import Testing

@testable import ProtoServer

@Suite("The byte stream of a connection")
struct SocketTransportTests {
    @Test("knows both ends", .timeLimit(.minutes(1)))
    func addresses() async throws {
        let seen = Guarded<(peer: NetworkAddress, local: NetworkAddress)?>(nil)
        let latch = Latch()
        try await withServer(connection: { transport, _ in
            seen.withLock { $0 = (transport.peer, transport.local) }
            latch.open()
        }) { server in
            let port = server.port
            try await onThread {
                let client = try TestClient(port: port)
                latch.wait()
                #expect(seen.withLock { $0?.local } == .ipv4(0x7F00_0001, port: port))
                #expect(seen.withLock { $0?.peer } == NetworkAddress(boundTo: client.descriptor))
            }
        }
    }

    @Test("ends where the client's does, after all its bytes", .timeLimit(.minutes(1)))
    func endOfStream() async throws {
        let received = Guarded<[UInt8]>([])
        let latch = Latch()
        try await withServer(connection: { transport, _ in
            var input = InputBuffer()
            while (try? await transport.read(into: &input)) == true {}
            received.withLock { $0 = input.withReadable { Array($0) } }
            latch.open()
        }) { server in
            let port = server.port
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
            try await onThread {
                let client = try TestClient(port: port)
                try client.send(bytes)
                client.close()
                latch.wait()
            }
            #expect(received.withLock { $0 } == bytes)
        }
    }

    @Test("goes on where it was when it moves from loop to loop", .timeLimit(.minutes(1)))
    func moves() async throws {
        try await withServer { server in
            let port = server.port
            try await onThread {
                let client = try TestClient(port: port)
                for round in 0..<200 {
                    let loops = server.loops.loops
                    let number = loops.firstIndex { $0.connectionCount.load(ordering: .relaxed) > 0 } ?? 0
                    loops[number].load.move(1, toLoop: 1 - number)
                    let text = "round \(round)"
                    try client.send(text)
                    #expect(try client.receiveText(text.utf8.count) == text)
                }
                client.close()
            }
        }
    }

    enum Leaving: CaseIterable {
        case silently, afterGoodbye
    }

    @Test("tells of a client that goes while nobody reads", .timeLimit(.minutes(1)), arguments: Leaving.allCases)
    func disconnect(_ leaving: Leaving) async throws {
        let isWaiting = Latch()
        let isGone = Latch()
        try await withServer(connection: { transport, _ in
            await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
                transport.onDisconnect = {
                    isGone.open()
                    continuation.resume()
                }
                isWaiting.open()
            }
        }) { server in
            let port = server.port
            try await onThread {
                let client = try TestClient(port: port)
                isWaiting.wait()
                if leaving == .afterGoodbye { try client.send([UInt8(ascii: "X"), 0, 0, 0, 4]) }
                client.close()
                isGone.wait()
            }
        }
    }

    @Test("does not take a client for gone that has left work to do", .timeLimit(.minutes(1)))
    func pipelinedGoodbye() async throws {
        let clientHasGone = Latch()
        let isOver = Latch()
        let told = Atomic(0)
        let received = Atomic(0)
        try await withServer(connection: { transport, _ in
            transport.onDisconnect = { told.add(1, ordering: .relaxed) }
            clientHasGone.wait()
            var input = InputBuffer()
            while (try? await transport.read(into: &input)) == true {}
            received.store(input.count, ordering: .relaxed)
            isOver.open()
        }) { server in
            let port = server.port
            try await onThread {
                let client = try TestClient(port: port)
                try client.send("INSERT and then some; X")
                client.close()
                clientHasGone.open()
                isOver.wait()
            }
        }
        #expect(told.load(ordering: .relaxed) == 0)
        #expect(received.load(ordering: .relaxed) == 23)
    }

    @Test("can be written to after an interruption", .timeLimit(.minutes(1)))
    func interruption() async throws {
        try await withServer(connection: { transport, _ in
            transport.interrupt(.interrupted(PostgresError(sqlState: .adminShutdown, message: "enough")))
            var input = InputBuffer()
            do {
                _ = try await transport.read(into: &input)
            } catch TransportError.interrupted(let error) {
                try? await transport.write(error.message)
            } catch {}
        }) { server in
            let port = server.port
            let answer = try await onThread { try TestClient(port: port).receiveAll() }
            #expect(String(decoding: answer, as: UTF8.self) == "enough")
        }
    }

    @Test("gives up on a client that does not log in", .timeLimit(.minutes(1)))
    func loginTimeout() async throws {
        try await withServer(
            { $0.loginTimeout = .milliseconds(20) },
            connection: { transport, _ in
                var input = InputBuffer()
                do {
                    _ = try await transport.read(into: &input)
                } catch TransportError.loginTimeout {
                    try? await transport.write("too slow")
                } catch {}
            }
        ) { server in
            let port = server.port
            let answer = try await onThread { try TestClient(port: port).receiveAll() }
            #expect(String(decoding: answer, as: UTF8.self) == "too slow")
        }
    }

    @Test("has no time limit once the client is in", .timeLimit(.minutes(1)))
    func loginFinished() async throws {
        try await withServer(connection: { transport, context in
            transport.loginFinished()
            await echo(transport, context)
        }) { server in
            let (port, loops) = (server.port, server.loops.loops)
            try await onThread {
                let client = try TestClient(port: port)
                try client.send("hello")
                #expect(try client.receiveText(5) == "hello")
                #expect(loops.allSatisfy { $0.timerCount == 0 })
            }
        }
    }

    @Test("lets others go on while one blocks", .timeLimit(.minutes(1)))
    func blockingConnection() async throws {
        let isStuck = Latch()
        let mayGoOn = Latch()
        try await withServer(
            { $0.threads = 1 },
            connection: { transport, context in
                var input = InputBuffer()
                _ = try? await transport.read(into: &input)
                if input.withReadable({ $0.first }) == UInt8(ascii: "B") {
                    isStuck.open()
                    mayGoOn.wait()
                    try? await transport.write("done")
                } else {
                    try? await transport.write("quick")
                }
            }
        ) { server in
            let port = server.port
            try await onThread {
                let blocked = try TestClient(port: port)
                try blocked.send("B")
                isStuck.wait()
                for _ in 0..<20 {
                    let client = try TestClient(port: port)
                    try client.send("q")
                    #expect(try client.receiveText(5) == "quick")
                }
                mayGoOn.open()
                #expect(try blocked.receiveText(4) == "done")
            }
        }
    }

    @Test("can be moved to where blocking is allowed", .timeLimit(.minutes(1)))
    func prepareToBlock() async throws {
        try await withServer(connection: { transport, context in
            await transport.prepareToBlock()
            await echo(transport, context)
        }) { server in
            let (port, loops) = (server.port, server.loops)
            try await onThread {
                let client = try TestClient(port: port)
                try client.send("hello")
                #expect(try client.receiveText(5) == "hello")
                #expect(loops.blocking.threadCount > 0)
            }
        }
    }
}
