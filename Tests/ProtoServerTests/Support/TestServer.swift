import PostgresProto
import PostgresWire

@testable import ProtoServer

/// Runs a server on a free port for as long as `body` runs.
func withServer<Value>(
    _ change: (inout ServerOptions) -> Void = { _ in },
    connection: @escaping Server.ConnectionBody = echo,
    log: Log = Log(level: .error),
    _ body: (Server) async throws -> Value
) async throws -> Value {
    var options = ServerOptions()
    options.port = 0
    options.threads = 2
    change(&options)
    let server = try Server(options, log: log, makeConnection: connection)
    try server.start()
    do {
        let value = try await body(server)
        await server.stop(graceful: false)
        return value
    } catch {
        await server.stop(graceful: false)
        throw error
    }
}

/// Sends back what comes.
let echo: Server.ConnectionBody = { transport, _ in
    var input = InputBuffer()
    var output = OutputBuffer()
    while (try? await transport.read(into: &input)) == true {
        input.withReadable { output.append($0) }
        input.consume(input.count)
        guard (try? await transport.write(&output)) != nil else { return }
    }
}

extension Transport {
    /// Sends a text.
    func write(_ text: String) async throws(TransportError) {
        var output = OutputBuffer()
        output.append(utf8: text)
        try await write(&output)
    }
}
