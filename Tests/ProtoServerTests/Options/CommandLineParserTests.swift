import PostgresProto
import Testing

@testable import ProtoServer

@Suite("The command line")
struct CommandLineParserTests {
    private let parser = CommandLineParser(
        command: "proto-server",
        handlerOptions: [
            CommandLineOption("folder", valueName: "FOLDER", help: "where the files are"),
            CommandLineOption("fast", valueName: nil, help: "no checks"),
        ]
    )

    @Test("sets what it names, written in either way")
    func options() throws {
        let result = try parser.parse([
            "--listen-addr", "localhost, ::1", "--port=6000", "--ssl-key=k", "--ssl-cert", "c", "--require-ssl",
            "--users-file=u", "--auth=md5", "--max-clients", "7", "--unix-socket-dir=/tmp", "--log-level=DEBUG",
            "--login-timeout=5", "--shutdown-timeout=6", "--threads=3", "--ssl-ca=a",
            "--temp-dir=/var/tmp",
        ])
        let options = result.options
        #expect(options.listenAddresses == ["localhost", "::1"])
        #expect(options.port == 6000)
        #expect(options.sslKeyFile == "k")
        #expect(options.sslCertificateFile == "c")
        #expect(options.sslAuthorityFile == "a")
        #expect(options.requireSSL)
        #expect(options.usersFile == "u")
        #expect(options.authMethod == "md5")
        #expect(options.maxClients == 7)
        #expect(options.unixSocketDirectory == "/tmp")
        #expect(options.logLevel == .debug)
        #expect(options.loginTimeout == .seconds(5))
        #expect(options.shutdownTimeout == .seconds(6))
        #expect(options.threads == 3)
        #expect(options.temporaryDirectory == "/var/tmp")
        #expect(try parser.parse(["--temp-dir", "none"]).options.temporaryDirectory == nil)
        #expect(try parser.parse([]).options.temporaryDirectory != nil)
    }

    @Test("leaves the handler, its arguments and its options to the caller")
    func positionals() throws {
        let result = try parser.parse([
            "Csv", "--folder", "data", "a b", "--fast", "-p", "1", "-", "--", "--port", "-x",
        ])
        #expect(result.positionals == ["Csv", "a b", "-", "--port", "-x"])
        #expect(result.handlerOptions == ["folder": "data", "fast": ""])
        #expect(result.options.port == 1)
    }

    @Test("leaves options behind the handler's name that are not the server's to the handler")
    func handlersOwn() throws {
        let result = try parser.parse(["memory", "--init", "shop.sql", "--port", "7", "--other=x", "shop"])
        #expect(result.positionals == ["memory", "--init", "shop.sql", "--other=x", "shop"])
        #expect(result.options.port == 7)
    }

    @Test(
        "says what it does not understand",
        arguments: [
            ("--prot", "unrecognized option '--prot'"),
            ("--prot=5", "unrecognized option '--prot'"),
            ("-z", "unrecognized option '-z'"),
            ("--port", "option '--port' requires an argument"),
            ("--require-ssl=yes", "option '--require-ssl' doesn't allow an argument"),
            ("--port=65536", "invalid value \"65536\" for option --port: it must be a number from 0 to 65535"),
            ("--port=", "invalid value \"\" for option --port: it must be a number from 0 to 65535"),
            ("--max-clients=0", "invalid value \"0\" for option --max-clients: it must be a number from 1 to 1000000"),
            (
                "--log-level=loud",
                "invalid value \"loud\" for option --log-level: it must be one of error, warning, info, debug, trace"
            ),
            (
                "--auth=kerberos",
                "invalid value \"kerberos\" for option --auth: it must be one of trust, password, md5, scram-sha-256"
            ),
        ]
    )
    func mistakes(argument: String, message: String) {
        let error = #expect(throws: CommandLineError.self) { try parser.parse([argument]) }
        #expect(error?.description == message)
    }

    @Test("wins over the environment")
    func environment() throws {
        let environment = [
            "PROTO_SERVER_PORT": "1", "PROTO_SERVER_MAX_CLIENTS": "2", "PROTO_SERVER_REQUIRE_SSL": "off",
            "PROTO_SERVER_HELP": "1", "PATH": "/bin",
        ]
        let result = try parser.parse(["--port=3"], environment: environment)
        #expect(result.options.port == 3)
        #expect(result.options.maxClients == 2)
        #expect(!result.options.requireSSL)
        #expect(!result.wantsHelp)
        let wrong = #expect(throws: CommandLineError.self) {
            try parser.parse([], environment: ["PROTO_SERVER_PORT": "x"])
        }
        #expect(wrong?.description.contains("--port") == true)
    }

    @Test("explains every option")
    func help() throws {
        for option in ServerOption.all { #expect(parser.help.contains("\n  --\(option.option.name)")) }
        #expect(parser.help.contains("\n  --folder=FOLDER"))
        #expect(parser.help.split(separator: "\n").allSatisfy { $0.count <= 120 })
        #expect(try parser.parse(["-h"]).wantsHelp)
        #expect(try parser.parse(["--version"]).wantsVersion)
    }

    @Test("what does not go together is refused")
    func validation() {
        var options = ServerOptions()
        options.sslKeyFile = "k"
        #expect(throws: ServerError("--ssl-key and --ssl-cert must be given together")) { try options.validate() }
        options = ServerOptions()
        options.requireSSL = true
        #expect(throws: ServerError("--require-ssl needs --ssl-key and --ssl-cert")) { try options.validate() }
        options = ServerOptions()
        options.listenAddresses = []
        #expect(throws: ServerError("there is no address to listen at")) { try options.validate() }
    }
}
