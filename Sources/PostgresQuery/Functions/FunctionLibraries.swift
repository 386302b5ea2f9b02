public import PostgresWire
import Synchronization

/// Functions of users in C (`LANGUAGE c`), which are written in Swift here: by the name of their library and their symbol.
///
/// A server registers the libraries that it has; a function of any other library is recorded, and cannot be called.
public enum FunctionLibraries {
    /// The functions of one library.
    public struct Library: Sendable {
        /// Functions that give a value, by their symbols.
        public var scalars: [String: ScalarImplementation] = [:]
        /// Functions that give rows, by their symbols.
        public var sets: [String: SetImplementation] = [:]

        /// A library without functions.
        public init() {}

        /// Adds a function that gives rows.
        public mutating func addRows(
            _ symbol: String,
            _ body: @escaping @Sendable ([PostgresValue], any FunctionEnvironment) throws(PostgresError) -> [[PostgresValue]]
        ) {
            // Written into the dictionary at once, the closure would crash the compiler (Swift 6.3).
            let implementation: SetImplementation = { (values, _, _, environment) throws(PostgresError) in
                try body(values, environment)
            }
            sets[symbol] = implementation
        }
    }

    private static let libraries = Mutex<[String: Library]>([:])

    /// Adds a library under a name: the last part of its path, without what stands behind a dot.
    public static func register(_ library: Library, as name: String) {
        libraries.withLock { $0[name] = library }
    }

    /// Whether there is a library of this name.
    public static func contains(_ name: String) -> Bool { libraries.withLock { $0[name] != nil } }

    /// The function of a symbol that gives a value; of the library `internal` one of PostgreSQL's own.
    static func scalar(_ symbol: String, of library: String) -> ScalarImplementation? {
        if library == "internal" { return FunctionLibrary.scalar(symbol) }
        return libraries.withLock { $0[library]?.scalars[symbol] }
    }

    /// The function of a symbol that gives rows.
    static func set(_ symbol: String, of library: String) -> SetImplementation? {
        if library == "internal" { return FunctionLibrary.set(symbol) }
        return libraries.withLock { $0[library]?.sets[symbol] }
    }
}
