public import PostgresWire

/// The types, functions, operators and casts that PostgreSQL 15 itself brings, with the look-ups that a binder needs.
///
/// The rows are facts read from a running PostgreSQL 15 by `Scripts/generate-catalog`. Each kind of object is read
/// on its first use.
public final class BuiltInCatalog: Sendable {
    /// The one catalog, read on first use.
    public static let shared = BuiltInCatalog()

    /// The OID of the schema `pg_catalog`.
    public static let namespace: OID = 11
    /// The OID of the collation `default`.
    static let defaultCollation: OID = 100

    private init() {}

    /// All types, in the order of their OIDs.
    public var types: [TypeRow] { BuiltInTables.types.rows }
    /// All functions, in the order of their OIDs.
    public var functions: [FunctionRow] { BuiltInTables.functions.rows }
    /// All operators, in the order of their OIDs.
    public var operators: [OperatorRow] { BuiltInTables.operators.rows }
    /// All casts, in the order of their OIDs.
    public var casts: [CastRow] { BuiltInTables.casts.rows }

    /// The type of this OID.
    public func type(_ oid: OID) -> TypeRow? { BuiltInTables.types.row(oid) }
    /// The type of this name in `pg_catalog`.
    public func type(named name: String) -> TypeRow? { BuiltInTables.types.row(name, in: Self.namespace) }
    /// The type of this name in the schema of this OID.
    public func type(named name: String, namespace: OID) -> TypeRow? { BuiltInTables.types.row(name, in: namespace) }
    /// The function of this OID.
    public func function(_ oid: OID) -> FunctionRow? { BuiltInTables.functions.row(oid) }
    /// The functions of this name in `pg_catalog`, in the order of their OIDs.
    public func functions(named name: String) -> [FunctionRow] { functions(named: name, namespace: Self.namespace) }
    /// The functions of this name in the schema of this OID, in the order of their OIDs.
    public func functions(named name: String, namespace: OID) -> [FunctionRow] {
        BuiltInTables.functions.rows(named: name).filter { $0.namespace == namespace }
    }
    /// The operators of these characters in `pg_catalog`, in the order of their OIDs.
    public func operators(named name: String) -> [OperatorRow] { BuiltInTables.operators.rows(named: name) }
    /// The operator of this OID.
    public func `operator`(_ oid: OID) -> OperatorRow? { BuiltInTables.operators.row(oid) }
    /// The cast between two types.
    public func cast(from source: OID, to target: OID) -> CastRow? {
        BuiltInTables.casts.row(.init(source: source, target: target))
    }
    /// The aggregate behind a function whose kind is `a`.
    public func aggregate(_ function: OID) -> AggregateRow? { BuiltInTables.aggregates.row(function) }
}
