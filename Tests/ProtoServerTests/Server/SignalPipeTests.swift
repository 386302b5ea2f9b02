import Glibc
import PostgresProto
import Synchronization
import Testing

@testable import ProtoServer

@Suite("Signals", .serialized)
struct SignalTests {
    @Test("come through a pipe, in their order")
    func pipe() throws {
        let signals = try SignalPipe()
        // In this thread, so that they have come when the calls return.
        signals.receiveInThisThread()
        pthread_kill(pthread_self(), SIGHUP)
        pthread_kill(pthread_self(), SIGTERM)
        var seen: [Int32] = []
        signals.read { seen.append($0) }
        #expect(seen == [SIGHUP, SIGTERM])
        signals.read { seen.append($0) }
        #expect(seen.count == 2)
    }

    @Test("stop a server", .timeLimit(.minutes(1)))
    func stop() async throws {
        var options = ServerOptions()
        options.port = 0
        let server = try Server(options, log: Log(level: .error), makeConnection: echo)
        try server.start(handlingSignals: true)
        kill(getpid(), SIGTERM)
        await server.waitUntilStopped()
        #expect(server.connectionCount == 0)
    }
}
