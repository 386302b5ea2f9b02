import PostgresWire

/// What the command line says behind `memory`.
struct MemoryArguments: Hashable, Sendable {
    /// The databases, `postgres` where none is named.
    var databases: [String] = []
    /// The scripts to begin with.
    var scripts: [String] = []
    /// How many transactions may be prepared at once (`max_prepared_transactions`).
    var preparedTransactions = 0

    /// Reads the arguments.
    ///
    /// - Throws: 22023 for an option that there is not, or one without its value.
    init(_ arguments: [String]) throws(PostgresError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if let file = try Self.value(of: "--init", argument, &rest, wanted: "the name of a file") {
                scripts.append(file)
            } else if let text = try Self.value(of: Self.limitOption, argument, &rest, wanted: "a number") {
                guard let count = Int32(text), count >= 0, count <= 262_143 else {
                    throw PostgresError("22023", "option \"\(Self.limitOption)\" needs a number from 0 to 262143")
                }
                preparedTransactions = Int(count)
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

    private static let limitOption = "--max-prepared-transactions"

    /// The value of an option, behind it or behind `=`; nil where the argument is another one.
    private static func value(
        of option: String,
        _ argument: String,
        _ rest: inout ArraySlice<String>,
        wanted: String
    ) throws(PostgresError) -> String? {
        if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
        guard argument == option else { return nil }
        guard let value = rest.popFirst() else {
            throw PostgresError("22023", "option \"\(option)\" needs \(wanted)")
        }
        return value
    }
}
