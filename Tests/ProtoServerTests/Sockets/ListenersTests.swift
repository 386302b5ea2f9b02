import Foundation
import Glibc
import PostgresProto
import Testing

@testable import ProtoServer

@Suite("Listening")
struct ListenersTests {
    private func makeDirectory() throws -> String {
        var template = Array("/tmp/proto-server-test.XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        let path = try #require(made.map { String(cString: $0) })
        return path
    }

    @Test(
        "works at each kind of address",
        .timeLimit(.minutes(1)),
        arguments: [
            ["127.0.0.1"], ["localhost"], ["::1"], ["0.0.0.0"], ["*"], ["127.0.0.1", "::1"],
            ["127.0.0.1", "127.0.0.1"],
        ]
    )
    func addresses(hosts: [String]) async throws {
        try await withServer({ $0.listenAddresses = hosts }) { server in
            let (port, addresses) = (server.port, server.addresses)
            #expect(port != 0)
            #expect(addresses.allSatisfy { $0.port == port })
            #expect(Set(addresses).count == addresses.count)
            try await onThread {
                for address in addresses {
                    let target: NetworkAddress =
                        address.bytes.count == 16 ? .ipv6(0, 1, port: port) : .ipv4(0x7F00_0001, port: port)
                    let client = try TestClient(to: target)
                    try client.send("hello")
                    #expect(try client.receiveText(5) == "hello")
                }
            }
        }
    }

    @Test("a port that is taken is an error in plain words", .timeLimit(.minutes(1)))
    func portTaken() async throws {
        try await withServer { first in
            var options = ServerOptions()
            options.port = first.port
            let second = try Server(options, log: Log(level: .error), makeConnection: echo)
            let error = #expect(throws: ServerError.self) { try second.start() }
            #expect(error?.message == "could not bind IPv4 address \"127.0.0.1\": Address already in use")
            #expect(error?.hint?.contains("\(first.port)") == true)
        }
    }

    @Test("a host that does not exist is an error in plain words")
    func unknownHost() throws {
        var options = ServerOptions()
        options.listenAddresses = ["no-such-host.invalid"]
        let server = try Server(options, log: Log(level: .error), makeConnection: echo)
        let error = #expect(throws: ServerError.self) { try server.start() }
        #expect(error?.message.hasPrefix("could not translate host name \"no-such-host.invalid\" to address: ") == true)
    }

    @Test("a Unix socket works, is open to all, and is removed in the end", .timeLimit(.minutes(1)))
    func unixSocket() async throws {
        let directory = try makeDirectory()
        defer { rmdir(directory) }
        let file = try await withServer({ $0.unixSocketDirectory = directory }) { server in
            let file = try UnixSocketFile(directory: directory, port: server.port)
            var status = stat()
            #expect(stat(file.path, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o777)
            try await onThread {
                let client = try TestClient(unix: file)
                try client.send("hello")
                #expect(try client.receiveText(5) == "hello")
            }
            return file
        }
        #expect(access(file.path, F_OK) != 0)
    }

    @Test("a Unix socket that a dead server has left is replaced, one in use is not", .timeLimit(.minutes(1)))
    func staleUnixSocket() async throws {
        let directory = try makeDirectory()
        defer { rmdir(directory) }
        let file = try UnixSocketFile(directory: directory, port: 1)
        let descriptor = socket(AF_UNIX, ListeningSocket.streamType, 0)
        #expect(file.withAddress { bind(descriptor, $0, $1) } == 0)
        Glibc.close(descriptor)
        let listener = try ListeningSocket.unix(file)
        let error = #expect(throws: ServerError.self) { try ListeningSocket.unix(file) }
        #expect(error?.message == "could not bind Unix address \"\(file.path)\": Address already in use")
        withExtendedLifetime(listener) {}
    }

    @Test("a path that is too long for the system is refused")
    func longPath() {
        let directory = "/" + String(repeating: "x", count: 100)
        let error = #expect(throws: ServerError.self) { try UnixSocketFile(directory: directory, port: 5432) }
        #expect(error?.message.hasSuffix("is too long (maximum 107 bytes)") == true)
    }

    @Test("connections have the options that their listener was given", .timeLimit(.minutes(1)))
    func inheritedOptions() async throws {
        try await onThread {
            let listener = try ListeningSocket.internet(.ipv4(0x7F00_0001, port: 0))
            let client = try TestClient(to: listener.address)
            var poller = pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)
            #expect(poll(&poller, 1, 10_000) == 1)
            let accepted = try #require(try listener.accept())
            let socket = Descriptor(owning: accepted.descriptor)
            for (level, option) in [(Int32(IPPROTO_TCP), TCP_NODELAY), (SOL_SOCKET, SO_KEEPALIVE)] {
                var value: Int32 = 0
                var length = socklen_t(MemoryLayout<Int32>.size)
                #expect(getsockopt(socket.number, level, option, &value, &length) == 0)
                #expect(value != 0)
            }
            withExtendedLifetime(client) {}
        }
    }
}
