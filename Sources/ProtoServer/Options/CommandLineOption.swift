/// An option of the command line.
public struct CommandLineOption: Sendable {
    /// Its name without the dashes, such as `listen-addr`.
    public var name: String
    /// What stands for its value in the help, such as `HOST`; nil when it takes none.
    public var valueName: String?
    /// What it is for.
    public var help: String

    /// An option that a handler declares; its value is found in `CommandLineArguments.handlerOptions`.
    public init(_ name: String, valueName: String? = "VALUE", help: String) {
        self.name = name
        self.valueName = valueName
        self.help = help
    }
}

/// What a command line said.
public struct CommandLineArguments: Sendable {
    /// What the server's own options say.
    public var options = ServerOptions()
    /// The values of the handler's options by their names; an option without a value has an empty one.
    public var handlerOptions: [String: String] = [:]
    /// What is no option: the handler's name and its arguments.
    public var positionals: [String] = []
    /// Whether the help was asked for.
    public var wantsHelp = false
    /// Whether the version was asked for.
    public var wantsVersion = false
}

/// A command line that cannot be understood.
public struct CommandLineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the process should end with.
    public static let exitStatus: Int32 = 2

    /// What is wrong.
    public var description: String

    init(_ description: String) { self.description = description }
}
