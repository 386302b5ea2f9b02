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

        /// Functions that triggers call, by their symbols.
        public var triggers: [String: TriggerImplementation] = [:]

        /// What dictionaries of text search make of a token, by the symbols of the functions that do it: nil for a token
        /// that stays as it is.
        public var filters: [String: @Sendable (String) -> String?] = [:]

        /// What stands for brackets behind values, by the symbols of the functions that resolve them.
        public var subscripts: [String: Subscript] = [:]

        /// A library without functions.
        public init() {}

        /// A library of one function that triggers call.
        public init(_ symbol: String, trigger: @escaping TriggerImplementation) { triggers[symbol] = trigger }

        /// Adds a function that gives rows.
        public mutating func addRows(
            _ symbol: String,
            _ body:
                @escaping @Sendable ([PostgresValue], any FunctionEnvironment) throws(PostgresError) ->
                [[PostgresValue]]
        ) {
            // Written into the dictionary at once, the closure would crash the compiler (Swift 6.3).
            let implementation: SetImplementation = { (values, _, _, environment) throws(PostgresError) in
                try body(values, environment)
            }
            sets[symbol] = implementation
        }
    }

    /// What brackets with one text behind a value do.
    public struct Subscript: Sendable {
        /// The name of the function that gives the value of a key: of the type's schema, for a value and a text.
        public var fetch: String
        /// The value with another for a key, of the value before, the key and the other.
        public var replace:
            @Sendable (PostgresValue, PostgresValue, PostgresValue) throws(PostgresError) -> PostgresValue

        /// Brackets that do this.
        public init(
            fetch: String,
            replace:
                @escaping @Sendable (PostgresValue, PostgresValue, PostgresValue) throws(PostgresError) -> PostgresValue
        ) {
            self.fetch = fetch
            self.replace = replace
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

    /// What the function of a symbol makes of brackets.
    static func subscripting(_ symbol: String, of library: String) -> Subscript? {
        libraries.withLock { $0[library]?.subscripts[symbol] }
    }

    /// What a dictionary whose function has this symbol makes of tokens.
    static func filter(_ symbol: String) -> (@Sendable (String) -> String?)? {
        libraries.withLock { $0.values.lazy.compactMap { $0.filters[symbol] }.first }
    }

    /// The trigger function of a symbol; of the library `internal` one of PostgreSQL's own.
    package static func trigger(_ symbol: String, of library: String) -> TriggerImplementation? {
        if library == "internal" { return TriggerFunctions.find(symbol) }
        return libraries.withLock { $0[library]?.triggers[symbol] }
    }

    /// The function of a symbol that gives rows.
    static func set(_ symbol: String, of library: String) -> SetImplementation? {
        if library == "internal" { return FunctionLibrary.set(symbol) }
        return libraries.withLock { $0[library]?.sets[symbol] }
    }
}
