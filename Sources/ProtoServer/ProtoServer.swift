internal import CLinux
internal import Glibc
public import PostgresProto

/// Starts servers: the way from a handler class to a running program.
///
///     @main struct Main {
///         static func main() async throws { try await ProtoServer.run(MyHandler.self) }
///     }
///
/// gives `my-server` all options of `proto-server` (`my-server --help` lists them).
public enum ProtoServer {
    /// Runs one of these handlers as the command line says, until the server is stopped.
    ///
    /// With one handler the command line need not name it; what follows the name are the handler's own arguments (see
    /// `PostgresRequestHandler.makeFactory`). Wrong usage is told on standard error and ends the process with status 2, a
    /// server that cannot start with status 1.
    public static func run(_ handlers: PostgresRequestHandler.Type...) async {
        await run(handlers, arguments: CommandLine.arguments)
    }

    /// Runs one of these handlers as a command line (with the command's name first) says.
    public static func run(_ handlers: [PostgresRequestHandler.Type], arguments: [String]) async {
        linux_share_one_heap()
        let command = arguments.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? "proto-server"
        let names = handlers.map { name(of: $0) }
        let parser = CommandLineParser(
            command: command,
            usage: handlers.count == 1
                ? "[OPTION]... [\(names[0])] [ARGUMENT]..."
                : "[OPTION]... \(names.joined(separator: "|")) [ARGUMENT]..."
        )
        do {
            let line = try parser.parse(Array(arguments.dropFirst()), environment: Environment.variables)
            if line.wantsHelp { return print(parser.help, terminator: "") }
            if line.wantsVersion { return print("\(command) (PostgresProto) \(PostgresProtoVersion.current)") }
            let (handler, rest) = try choose(handlers, names, line.positionals)
            try await serve(line.options, makeHandler: try handler.makeFactory(arguments: rest))
        } catch let error as CommandLineError {
            fail(
                command,
                "\(error)",
                hint: "Try '\(command) --help' for more information.",
                CommandLineError.exitStatus
            )
        } catch let error as PostgresError {
            fail(command, error.message, hint: error.hint, 1)
        } catch {
            fail(command, "\(error)", hint: nil, 1)
        }
    }

    /// Serves with these options until the server is stopped; each connection gets a handler of its own.
    ///
    /// - Throws: `ServerError` where the server cannot start: an address in use, a certificate that cannot be read.
    public static func serve(
        _ options: ServerOptions,
        makeHandler: @escaping @Sendable () -> PostgresRequestHandler
    ) async throws {
        let server = try makeServer(options, makeHandler: makeHandler)
        try await runScripts(options, makeHandler: makeHandler)
        try await server.run()
    }

    /// Runs the scripts that the handler wants to be run before there are connections.
    private static func runScripts(
        _ options: ServerOptions,
        makeHandler: @escaping @Sendable () -> PostgresRequestHandler
    ) async throws {
        let scripts = try makeHandler().scriptsAtStart()
        guard !scripts.isEmpty else { return }
        let configuration = try ConnectionConfiguration(options)
        let log = Log(level: options.logLevel)
        let host = StartHost { level, line in log.log(level, "script", line) }
        for script in scripts {
            guard let text = TextFile.read(script.path, upTo: .max) else {
                throw ServerError("cannot read the script \"\(script.path)\"")
            }
            do {
                try await script.run(text, with: makeHandler(), configuration: configuration, server: host)
            } catch let failure as ScriptError {
                let detail = failure.error.detail.map { "\nDETAIL:  \($0)" } ?? ""
                throw ServerError("\(script.path):\(failure.line): \(failure.error.message)\(detail)")
            }
        }
    }

    /// A server that does not listen yet; each connection gets a handler of its own.
    public static func makeServer(
        _ options: ServerOptions,
        log: Log? = nil,
        makeHandler: @escaping @Sendable () -> PostgresRequestHandler
    ) throws(ServerError) -> Server {
        let configuration = try ConnectionConfiguration(options)
        let sessions = SessionHost()
        return try Server(options, log: log) { transport, context in
            let connection = ServerConnection(
                transport: transport,
                handler: makeHandler(),
                configuration: configuration,
                server: ConnectionHost(sessions, context),
                executor: context.executor
            )
            await connection.run()
        }
    }

    private static func choose(
        _ handlers: [PostgresRequestHandler.Type],
        _ names: [String],
        _ positionals: [String]
    ) throws(CommandLineError) -> (PostgresRequestHandler.Type, [String]) {
        if let first = positionals.first, let index = names.firstIndex(of: first) {
            return (handlers[index], Array(positionals.dropFirst()))
        }
        if handlers.count == 1 { return (handlers[0], positionals) }
        guard let first = positionals.first else { throw CommandLineError("no handler is named") }
        throw CommandLineError("there is no handler \"\(first)\"; there are: \(names.joined(separator: ", "))")
    }

    /// The name by which the command line knows a handler: that of its class, or the one it gives itself.
    static func name(of handler: PostgresRequestHandler.Type) -> String { handler.commandName }

    private static func fail(_ command: String, _ message: String, hint: String?, _ status: Int32) -> Never {
        StandardError.write("\(command): \(message)\n" + (hint.map { $0 + "\n" } ?? ""))
        exit(status)
    }
}
