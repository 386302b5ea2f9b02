import PostgresWire

/// What the command line says behind `memory`.
struct MemoryArguments: Hashable, Sendable {
    /// The databases, `postgres` where none is named.
    var databases: [String] = []
    /// The scripts to begin with.
    var scripts: [String] = []

    /// Reads the arguments.
    ///
    /// - Throws: 22023 for an option that there is not, or one without its value.
    init(_ arguments: [String]) throws(PostgresError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--init" {
                guard let file = rest.popFirst() else {
                    throw PostgresError("22023", "option \"--init\" needs the name of a file")
                }
                scripts.append(file)
            } else if argument.hasPrefix("--init=") {
                scripts.append(String(argument.dropFirst("--init=".count)))
            } else if argument.hasPrefix("-") {
                throw PostgresError(
                    "22023",
                    "there is no option \"\(argument)\"",
                    hint: "For example: memory --init shop.sql shop"
                )
            } else {
                databases.append(argument)
            }
        }
        if databases.isEmpty { databases = ["postgres"] }
    }
}
