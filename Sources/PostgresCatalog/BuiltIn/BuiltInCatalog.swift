public import PostgresWire

/// The types, functions, operators and casts that PostgreSQL 15 itself brings, with the look-ups that a binder needs.
///
/// The rows are facts read from a running PostgreSQL 15 by `Scripts/generate-catalog`.
public final class BuiltInCatalog: Sendable {
    /// The one catalog, read on first use.
    public static let shared = BuiltInCatalog()

    private init() {}

    /// The type of this OID.
    public func type(_ oid: OID) -> TypeRow? { nil }
    /// The type of this name in `pg_catalog`.
    public func type(named name: String) -> TypeRow? { nil }
    /// The function of this OID.
    public func function(_ oid: OID) -> FunctionRow? { nil }
    /// The functions of this name in `pg_catalog`, in the order of their OIDs.
    public func functions(named name: String) -> [FunctionRow] { [] }
    /// The operators of these characters in `pg_catalog`, in the order of their OIDs.
    public func operators(named name: String) -> [OperatorRow] { [] }
    /// The operator of this OID.
    public func `operator`(_ oid: OID) -> OperatorRow? { nil }
    /// The cast between two types.
    public func cast(from source: OID, to target: OID) -> CastRow? { nil }
}
