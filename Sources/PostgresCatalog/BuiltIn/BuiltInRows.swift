public import PostgresWire

/// A row of `pg_type` of an object that PostgreSQL itself brings.
public struct TypeRow: Sendable {
    /// `oid`.
    public var oid: OID
    /// `typname`.
    public var name: String
    /// `typnamespace`.
    public var namespace: OID
    /// `typlen`.
    public var length: Int16
    /// `typtype`: b, c, d, e, p, r or m.
    public var kind: Character
    /// `typcategory`.
    public var category: Character
    /// `typispreferred`.
    public var isPreferred: Bool
    /// `typdelim`.
    public var delimiter: Character
    /// `typrelid`.
    public var relation: OID
    /// `typelem`.
    public var element: OID
    /// `typarray`.
    public var array: OID
    /// `typbasetype`.
    public var base: OID
    /// `typtypmod`.
    public var typeModifier: Int32
    /// `typcollation`.
    public var collation: OID
}

/// A row of `pg_proc` of a function that PostgreSQL itself brings.
public struct FunctionRow: Sendable {
    /// `oid`.
    public var oid: OID
    /// `proname`.
    public var name: String
    /// `pronamespace`.
    public var namespace: OID
    /// `prokind`: f, p, a or w.
    public var kind: Character
    /// `proisstrict`: NULL in, NULL out, without a call.
    public var isStrict: Bool
    /// `proretset`.
    public var returnsSet: Bool
    /// `provolatile`: i, s or v.
    public var volatility: Character
    /// `prorettype`.
    public var result: OID
    /// `proargtypes`: the input arguments.
    public var arguments: [OID]
    /// `provariadic`: the element type of a variadic argument, or 0.
    public var variadic: OID
    /// `pronargdefaults`.
    public var defaultCount: Int
    /// `proallargtypes`, where there are output arguments.
    public var allArguments: [OID]
    /// `proargmodes` (i, o, b, v, t), beside `allArguments`.
    public var argumentModes: [Character]
    /// `proargnames`.
    public var argumentNames: [String]
    /// `prosrc`: the name of the C function, by which an implementation is found.
    public var source: String
    /// `proargdefaults` as SQL text, one each of the last `defaultCount` arguments.
    public var defaults: [String]
    /// The library whose symbol `source` names, for a function of a user in C; `internal` for one of PostgreSQL's own.
    public var library: String?
}

/// A row of `pg_operator` of an operator that PostgreSQL itself brings.
public struct OperatorRow: Sendable {
    /// `oid`.
    public var oid: OID
    /// `oprname`.
    public var name: String
    /// `oprnamespace`.
    public var namespace: OID
    /// `oprleft`, 0 for a prefix operator.
    public var left: OID
    /// `oprright`.
    public var right: OID
    /// `oprresult`.
    public var result: OID
    /// `oprcode`: the function behind it.
    public var function: OID
    /// `oprcom`.
    public var commutator: OID
    /// `oprnegate`.
    public var negator: OID
}

/// A row of `pg_cast`.
public struct CastRow: Sendable {
    /// `castsource`.
    public var source: OID
    /// `casttarget`.
    public var target: OID
    /// `castfunc`, or 0.
    public var function: OID
    /// `castcontext`: i implicit, a assignment, e explicit.
    public var context: Character
    /// `castmethod`: f function, i input/output, b binary.
    public var method: Character
}

/// A row of `pg_aggregate`.
public struct AggregateRow: Sendable {
    /// `aggfnoid`: the function that is the aggregate.
    public var function: OID
    /// `aggkind`: n normal, o ordered-set, h hypothetical-set.
    public var kind: Character
    /// `aggnumdirectargs`: the arguments before WITHIN GROUP.
    public var directArguments: Int
}
