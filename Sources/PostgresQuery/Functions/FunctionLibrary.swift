import PostgresWire

/// The implementations of PostgreSQL's functions, by `prosrc` or signature.
///
/// A function of language `internal` is found by its `prosrc`. One of language `sql` has none (or a query) there: it is
/// found by its signature, the name with the `pg_type` names of its arguments, as an aggregate is: `lpad(text,int4)`.
/// An aggregate without arguments is `count()`.
public enum FunctionLibrary {
    /// The scalar function of this `prosrc`, or of this signature.
    public static func scalar(_ source: String) -> ScalarImplementation? { scalars[source] }
    /// The set-returning function of this `prosrc`, or of this signature.
    public static func set(_ source: String) -> SetImplementation? { sets[source] }
    /// The aggregate of this signature.
    public static func aggregate(_ signature: String) -> AggregateImplementation? {
        aggregates[signature] ?? CollatedFunctions.aggregate(signature)
    }

    /// All scalar functions, made on first use.
    static let scalars: [String: ScalarImplementation] = {
        var table = ScalarTable()
        registerScalars(in: &table)
        return table.entries
    }()

    /// All set-returning functions, made on first use.
    private static let setTable: SetTable = {
        var table = SetTable()
        registerSets(in: &table)
        return table
    }()

    /// The set-returning functions, by `prosrc` or signature.
    static var sets: [String: SetImplementation] { setTable.entries }
    /// Those whose rows are made as they are taken, by `prosrc`.
    static var series: [String: SeriesImplementation] { setTable.seriesEntries }

    /// All aggregates, made on first use.
    static let aggregates: [String: AggregateImplementation] = {
        var table: [String: AggregateImplementation] = [:]
        registerAggregates(in: &table)
        return table
    }()
}

/// Scalar functions on their way into the library.
struct ScalarTable {
    /// The functions so far, by `prosrc` or signature.
    private(set) var entries: [String: ScalarImplementation] = [:]

    /// Adds a function that cannot fail and needs nothing of its environment.
    mutating func plain(_ source: String, _ body: @escaping @Sendable (PostgresValue) -> PostgresValue) {
        entries[source] = .unary { value, _ in body(value) }
    }

    /// Adds a function that cannot fail and needs nothing of its environment.
    mutating func plain(_ source: String, _ body: @escaping @Sendable (PostgresValue, PostgresValue) -> PostgresValue) {
        entries[source] = .binary { left, right, _ in body(left, right) }
    }

    /// Adds a function of one argument that needs nothing of its environment.
    mutating func unary(
        _ source: String,
        _ body: @escaping @Sendable (PostgresValue) throws(PostgresError) -> PostgresValue
    ) {
        entries[source] = .unary { (value, _) throws(PostgresError) in try body(value) }
    }

    /// Adds a function of two arguments that needs nothing of its environment.
    mutating func binary(
        _ source: String,
        _ body: @escaping @Sendable (PostgresValue, PostgresValue) throws(PostgresError) -> PostgresValue
    ) {
        entries[source] = .binary { (left, right, _) throws(PostgresError) in try body(left, right) }
    }

    /// Adds a function of any number of arguments that needs nothing of its environment.
    mutating func many(
        _ source: String,
        _ body: @escaping @Sendable ([PostgresValue]) throws(PostgresError) -> PostgresValue
    ) {
        entries[source] = .many { (values, _) throws(PostgresError) in try body(values) }
    }

    /// A function by its `prosrc` or signature.
    subscript(source: String) -> ScalarImplementation? {
        get { entries[source] }
        set { entries[source] = newValue }
    }
}

/// Set-returning functions on their way into the library.
struct SetTable {
    /// The functions so far, by `prosrc` or signature.
    private(set) var entries: [String: SetImplementation] = [:]
    /// Those whose rows are made as they are taken.
    private(set) var seriesEntries: [String: SeriesImplementation] = [:]

    /// Adds a function whose rows are made as they are taken.
    mutating func series(_ source: String, _ begin: @escaping SeriesImplementation) {
        seriesEntries[source] = begin
        add(source) { (values, environment) throws(PostgresError) in
            try begin(values, environment).rest(environment)
        }
    }

    /// Adds a function.
    mutating func typed(_ source: String, _ implementation: @escaping SetImplementation) {
        entries[source] = implementation
    }

    /// Adds a function that does not ask for the types.
    mutating func add(
        _ source: String,
        _ body:
            @escaping @Sendable (
                [PostgresValue], any FunctionEnvironment
            ) throws(PostgresError) -> [[PostgresValue]]
    ) {
        // Written into the dictionary at once, the closure would crash the compiler (Swift 6.3).
        let implementation: SetImplementation = { (values, _, _, environment) throws(PostgresError) in
            try body(values, environment)
        }
        entries[source] = implementation
    }

    /// A function by its `prosrc` or signature.
    subscript(source: String) -> SetImplementation? {
        get { entries[source] }
        set { entries[source] = newValue }
    }
}
