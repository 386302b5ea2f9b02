/// Reads a command line: the server's options, those that a handler has declared, and what is left.
public struct CommandLineParser: Sendable {
    private let command: String
    private let usage: String
    private let handlerOptions: [CommandLineOption]

    /// A parser for this command; `usage` is what follows its name in the help.
    public init(
        command: String,
        usage: String = "[OPTION]... HANDLER [ARGUMENT]...",
        handlerOptions: [CommandLineOption] = []
    ) {
        self.command = command
        self.usage = usage
        self.handlerOptions = handlerOptions
    }

    /// Reads the arguments (without the command's name).
    ///
    /// A variable `PROTO_SERVER_LISTEN_ADDR` of the environment stands for `--listen-addr`, and so with all options of the
    /// server; the command line wins. After `--` everything is positional, and so are options behind the first positional
    /// argument that are none of the server's.
    public func parse(
        _ arguments: [String],
        environment: [String: String] = [:]
    ) throws(CommandLineError) -> CommandLineArguments {
        var result = CommandLineArguments()
        try read(environment, into: &result)
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                result.positionals += rest
                break
            }
            guard argument.hasPrefix("-"), argument.count > 1 else {
                result.positionals.append(argument)
                continue
            }
            try read(argument, &rest, into: &result)
        }
        return result
    }

    private func read(
        _ argument: String,
        _ rest: inout ArraySlice<String>,
        into result: inout CommandLineArguments
    ) throws(CommandLineError) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let spelling = String(parts[0])
        let name = Self.shortNames[spelling] ?? (spelling.hasPrefix("--") ? String(spelling.dropFirst(2)) : "")
        let own = ServerOption.all.first { $0.option.name == name }
        guard let option = own?.option ?? handlerOptions.first(where: { $0.name == name }) else {
            // Behind the handler's name stands what is the handler's.
            guard result.positionals.isEmpty else { return result.positionals.append(argument) }
            throw CommandLineError("unrecognized option '\(spelling)'")
        }
        var value = parts.count > 1 ? String(parts[1]) : nil
        if option.valueName == nil {
            guard value == nil else { throw CommandLineError("option '--\(name)' doesn't allow an argument") }
        } else if value == nil {
            value = rest.popFirst()
            guard value != nil else { throw CommandLineError("option '--\(name)' requires an argument") }
        }
        if let own {
            try own.apply(value ?? "", &result)
        } else {
            result.handlerOptions[name] = value ?? ""
        }
    }

    private func read(
        _ environment: [String: String],
        into result: inout CommandLineArguments
    ) throws(CommandLineError) {
        for own in ServerOption.all where !["help", "version"].contains(own.option.name) {
            let variable = "PROTO_SERVER_" + own.option.name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
            guard let value = environment[variable] else { continue }
            if own.option.valueName == nil, ["", "0", "false", "off", "no"].contains(value.lowercased()) { continue }
            try own.apply(value, &result)
        }
    }

    private static let shortNames = ["-h": "help", "-?": "help", "-V": "version", "-p": "port"]

    /// The text that `--help` shows.
    public var help: String {
        var lines = ["Usage: \(command) \(usage)", "", "Options:"]
        lines += ServerOption.all.map { Self.line($0.option) }
        if !handlerOptions.isEmpty {
            lines += ["", "Options of the handler:"] + handlerOptions.map(Self.line)
        }
        lines += ["", "Each option of the server can also be set in the environment, as PROTO_SERVER_LISTEN_ADDR."]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ option: CommandLineOption) -> String {
        let left = "  --\(option.name)" + (option.valueName.map { "=\($0)" } ?? "")
        return left + String(repeating: " ", count: max(30 - left.count, 1)) + option.help
    }
}
