internal import PostgresProto

/// One of the server's own options: how it is written, and what it does.
struct ServerOption: Sendable {
    let option: CommandLineOption
    private let action: @Sendable (String, inout CommandLineArguments) throws -> Void

    private init(
        _ name: String,
        _ valueName: String?,
        _ help: String,
        _ action: @escaping @Sendable (String, inout CommandLineArguments) throws -> Void
    ) {
        option = CommandLineOption(name, valueName: valueName, help: help)
        self.action = action
    }

    /// Does what the option with this value asks for.
    func apply(_ value: String, _ result: inout CommandLineArguments) throws(CommandLineError) {
        do {
            try action(value, &result)
        } catch {
            throw error as? CommandLineError ?? CommandLineError("option --\(option.name): \(error)")
        }
    }

    /// All of them, in the order of the help.
    static let all: [ServerOption] = network + security + behaviour

    private static let network: [ServerOption] = [
        ServerOption("listen-addr", "HOSTS", "addresses to listen at, separated by commas; * is all (127.0.0.1)") {
            $1.options.listenAddresses = list($0)
        },
        ServerOption("port", "PORT", "port to listen at; 0 takes a free one (55432)") {
            $1.options.port = try number($0, "port", 0...UInt16.max)
        },
        ServerOption("unix-socket-dir", "DIRECTORY", "also listen at DIRECTORY/.s.PGSQL.PORT") {
            $1.options.unixSocketDirectory = $0
        },
        ServerOption("max-clients", "COUNT", "how many clients there may be at once (100)") {
            $1.options.maxClients = try number($0, "max-clients", 1...1_000_000)
        },
    ]

    private static let security: [ServerOption] = [
        ServerOption("ssl-key", "FILE", "private key of the certificate, PEM") { $1.options.sslKeyFile = $0 },
        ServerOption("ssl-cert", "FILE", "certificate and its chain, PEM") { $1.options.sslCertificateFile = $0 },
        ServerOption("ssl-ca", "FILE", "authorities for certificates of clients, PEM") {
            $1.options.sslAuthorityFile = $0
        },
        ServerOption("require-ssl", nil, "refuse clients that do not encrypt") { $1.options.requireSSL = true },
        ServerOption("users-file", "FILE", "names and secrets of users") { $1.options.usersFile = $0 },
        ServerOption("auth", "METHOD", "how users prove who they are: trust, password, md5, scram-sha-256") {
            let methods = ["trust", "password", "md5", "scram-sha-256"]
            guard methods.contains($0) else { throw invalid($0, "auth", "one of \(methods.joined(separator: ", "))") }
            $1.options.authMethod = $0
        },
        ServerOption("allow-cleartext", nil, "take passwords of the method password without encryption too") {
            $1.options.allowCleartext = true
        },
        ServerOption("login-timeout", "SECONDS", "how long a client may take to log in (60)") {
            $1.options.loginTimeout = .seconds(try number($0, "login-timeout", 1...600))
        },
    ]

    private static let behaviour: [ServerOption] = [
        ServerOption("threads", "COUNT", "how many event loops there are (one per core)") {
            $1.options.threads = try number($0, "threads", 1...1024)
        },
        ServerOption("shutdown-timeout", "SECONDS", "how long running statements may go on at the end (30)") {
            $1.options.shutdownTimeout = .seconds(try number($0, "shutdown-timeout", 0...86400))
        },
        ServerOption("temp-dir", "DIRECTORY", "where rows go that do not fit work_mem; none refuses them (TMPDIR)") {
            $1.options.temporaryDirectory = $0 == "none" ? nil : $0
        },
        ServerOption("log-level", "LEVEL", "how much is logged: error, warning, info, debug, trace (info)") {
            guard let level = LogLevel(rawValue: $0.lowercased()) else {
                let levels = LogLevel.allCases.map(\.rawValue).joined(separator: ", ")
                throw invalid($0, "log-level", "one of \(levels)")
            }
            $1.options.logLevel = level
        },
        ServerOption("help", nil, "show this help") { $1.wantsHelp = true },
        ServerOption("version", nil, "show the version") { $1.wantsVersion = true },
    ]

    private static func list(_ value: String) -> [String] {
        value.split(separator: ",").map { item in
            String(item.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func number<Number: FixedWidthInteger>(
        _ value: String,
        _ name: String,
        _ range: ClosedRange<Number>
    ) throws(CommandLineError) -> Number {
        guard let number = Number(value), range.contains(number) else {
            throw invalid(value, name, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func invalid(_ value: String, _ name: String, _ wanted: String) -> CommandLineError {
        CommandLineError("invalid value \"\(value)\" for option --\(name): it must be \(wanted)")
    }
}
