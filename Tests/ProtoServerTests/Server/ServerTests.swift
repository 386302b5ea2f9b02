import Glibc
import PostgresProto
import PostgresWire
import Synchronization
import Testing

@testable import ProtoServer

@Suite("A server")
struct ServerTests {
    private static let startup: [UInt8] = [0, 0, 0, 17, 0, 3, 0, 0] + Array("user\0a\0\0".utf8) + [0]

    /// Waits for the client and says why it ends.
    private static let polite: Server.ConnectionBody = { transport, _ in
        var input = InputBuffer()
        do {
            while try await transport.read(into: &input) {}
        } catch {
            try? await transport.write("\(error)")
        }
    }

    @Test("tells clients beyond its limit that they are too many", .timeLimit(.minutes(1)))
    func tooManyClients() async throws {
        try await withServer({ $0.maxClients = 2 }) { server in
            let port = server.port
            try await onThread {
                let first = try TestClient(port: port)
                let second = try TestClient(port: port)
                for client in [first, second] {
                    try client.send("hello")
                    #expect(try client.receiveText(5) == "hello")
                }
                let third = try TestClient(port: port)
                try third.send([0, 0, 0, 8, 4, 210, 22, 47])
                #expect(try third.receiveText(1) == "N")
                try third.send(Self.startup)
                let answer = try third.receiveAll()
                let fields = "SFATAL\0VFATAL\0C53300\0Msorry, too many clients already\0\0"
                #expect(answer == [UInt8(ascii: "E"), 0, 0, 0, UInt8(fields.utf8.count + 4)] + Array(fields.utf8))
                first.close()
                while server.connectionCount > 1 { usleep(100) }
                let fourth = try TestClient(port: port)
                try fourth.send("hello")
                #expect(try fourth.receiveText(5) == "hello")
            }
        }
    }

    @Test("lets clients cancel even when it is full", .timeLimit(.minutes(1)))
    func cancelWhenFull() async throws {
        try await withServer({ $0.maxClients = 1 }) { server in
            let (port, registry) = (server.port, server.cancelRegistry)
            let isCancelled = Latch()
            let token = registry.register { _ in isCancelled.open() }
            try await onThread {
                let first = try TestClient(port: port)
                try first.send("hello")
                #expect(try first.receiveText(5) == "hello")
                let second = try TestClient(port: port)
                var packet = OutputBuffer()
                packet.append(bigEndian: Int32(16))
                packet.append(bigEndian: Int32(80_877_102))
                packet.append(bigEndian: token.processID)
                packet.append(token.secretKey)
                try second.send(packet.withBytes { Array($0) })
                #expect(try second.receiveAll() == [])
                isCancelled.wait()
            }
        }
    }

    @Test("stops waiting connections at once, and running ones when they are done", .timeLimit(.minutes(1)))
    func gracefulStop() async throws {
        let isIdle = Latch()
        let isRunning = Latch()
        let mayEnd = Latch()
        try await withServer(connection: { transport, context in
            var input = InputBuffer()
            _ = try? await transport.read(into: &input)
            if input.withReadable({ $0.first }) == UInt8(ascii: "R") {
                isRunning.open()
                mayEnd.wait()
                try? await transport.write("result;")
            } else {
                isIdle.open()
            }
            await Self.polite(transport, context)
        }) { server in
            let port = server.port
            async let stopped: Void = onThread {
                let idle = try TestClient(port: port)
                try idle.send("I")
                let running = try TestClient(port: port)
                try running.send("R")
                isIdle.wait()
                isRunning.wait()
                server.requestStop()
                #expect(try idle.receiveAll() == Array("shutdown".utf8))
                while server.connectionCount > 1 { usleep(100) }
                #expect(throws: SystemError.self) { try TestClient(port: port) }
                mayEnd.open()
                #expect(try running.receiveAll() == Array("result;shutdown".utf8))
            }
            try await stopped
            await server.waitUntilStopped()
            #expect(server.connectionCount == 0)
        }
    }

    @Test("does not wait for ever for a client that takes nothing", .timeLimit(.minutes(1)))
    func shutdownTimeout() async throws {
        let isFull = Latch()
        try await withServer(
            { $0.shutdownTimeout = .milliseconds(50) },
            connection: { transport, _ in
                var output = OutputBuffer()
                output.append([UInt8](repeating: 1, count: 64 << 20))
                isFull.open()
                try? await transport.write(&output)
            }
        ) { server in
            let port = server.port
            let client = try await onThread {
                let client = try TestClient(port: port)
                isFull.wait()
                return client
            }
            await server.stop()
            #expect(server.connectionCount == 0)
            client.close()
        }
    }

    @Test("cancels the tasks of connections that it cuts off", .timeLimit(.minutes(1)))
    func cancelsTasks() async throws {
        let isWaiting = Latch()
        let wasCancelled = Latch()
        try await withServer(connection: { _, _ in
            let continuation = Guarded<UnsafeContinuation<Void, Never>?>(nil)
            await withTaskCancellationHandler {
                await withUnsafeContinuation { waiting in
                    continuation.withLock { $0 = waiting }
                    isWaiting.open()
                }
            } onCancel: {
                wasCancelled.open()
                continuation.withLock { $0.take() }?.resume()
            }
        }) { server in
            let port = server.port
            let client = try await onThread {
                let client = try TestClient(port: port)
                isWaiting.wait()
                return client
            }
            await server.stop(graceful: false)
            #expect(wasCancelled.hasOpened)
            client.close()
        }
    }

    @Test("can be stopped before it has started, twice, and by many", .timeLimit(.minutes(1)))
    func stopStates() async throws {
        var options = ServerOptions()
        options.port = 0
        let unstarted = try Server(options, log: Log(level: .error), makeConnection: echo)
        await unstarted.stop()
        let server = try Server(options, log: Log(level: .error), makeConnection: echo)
        try server.start()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { await server.stop() } }
        }
        await server.stop()
    }

    @Test("keeps nothing of connections that are gone", .timeLimit(.minutes(1)))
    func leaksNothing() async throws {
        let weakTransports = Guarded<[WeakTransport]>([])
        try await withServer(connection: { transport, context in
            weakTransports.withLock { $0.append(WeakTransport(transport: transport)) }
            await echo(transport, context)
        }) { server in
            let port = server.port
            try await onThread {
                for _ in 0..<50 {
                    let client = try TestClient(port: port)
                    try client.send("hello")
                    #expect(try client.receiveText(5) == "hello")
                }
                while server.connectionCount > 0 { usleep(100) }
                // A socket is let go when its loop has gone round once more.
                while weakTransports.withLock({ $0.contains { $0.transport != nil } }) { usleep(100) }
            }
            #expect(server.loops.loops.allSatisfy { $0.connectionCount.load(ordering: .relaxed) == 0 })
            #expect(server.loops.loops.allSatisfy { $0.timerCount == 0 })
        }
        #expect(weakTransports.withLock { $0.count } == 50)
    }

    private struct WeakTransport: Sendable {
        weak let transport: (any Transport)?
    }
}
