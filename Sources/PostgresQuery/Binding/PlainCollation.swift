import PostgresSQL

/// Functions of letters whose argument has the collation `C`, which knows no letters but those of ASCII.
enum PlainCollation {
    private static let functions: Set = ["lower", "upper", "initcap"]
    private static let names: Set = ["C", "POSIX", "ucs_basic"]

    /// The name of an implementation for that collation.
    static func source(_ name: String) -> String { "\(name) COLLATE C" }

    /// The implementation that a call asks for by COLLATE; nil where it is the usual one.
    static func source(_ function: BoundFunction, _ call: FunctionCall) -> String? {
        guard functions.contains(function.source), let argument = call.arguments.first?.value,
            case .collate(let node) = argument, node.collation.schema == nil || node.collation.schema == "pg_catalog",
            names.contains(node.collation.name)
        else { return nil }
        return source(function.source)
    }
}
