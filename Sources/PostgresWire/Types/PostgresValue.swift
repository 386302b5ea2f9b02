/// One value of a PostgreSQL type, or NULL.
///
/// The case says how the value is held, not exactly which type it has: `varchar`, `bpchar`, `name`, `xml` and the like
/// are all `text`; a column's `PostgresType` says the rest. Equality and hashing are those of the representation
/// (`numeric` 1.0 and 1.00 differ); SQL's comparison is an operator of PostgresQuery.
public enum PostgresValue: Hashable, Sendable {
    /// SQL's NULL.
    case null
    /// A truth value.
    case bool(Bool)
    /// A 2-byte integer.
    case int2(Int16)
    /// A 4-byte integer.
    case int4(Int32)
    /// An 8-byte integer.
    case int8(Int64)
    /// A 4-byte floating-point number.
    case float4(Float)
    /// An 8-byte floating-point number.
    case float8(Double)
    /// An exact decimal number of any precision, NaN or an infinity.
    case numeric(Numeric)
    /// Money in the smallest unit (cents).
    case money(Int64)
    /// Characters: `text`, `varchar`, `bpchar`, `name`, `"char"`, `xml`, `unknown` and all types without a case.
    case text(String)
    /// Bytes.
    case bytea([UInt8])
    /// Days since 2000-01-01; `Int32.min` and `Int32.max` are the infinities.
    case date(Int32)
    /// Microseconds since midnight.
    case time(Int64)
    /// Microseconds since midnight, and a zone in seconds west of UTC (as PostgreSQL stores it).
    case timetz(Int64, zone: Int32)
    /// Microseconds since 2000-01-01 00:00; `Int64.min` and `Int64.max` are the infinities.
    case timestamp(Int64)
    /// Microseconds since 2000-01-01 00:00 UTC; `Int64.min` and `Int64.max` are the infinities.
    case timestamptz(Int64)
    /// Months, days and microseconds, which are never converted into each other.
    case interval(Interval)
    /// A universally unique identifier.
    case uuid(UUIDBytes)
    /// JSON as it was written.
    case json(String)
    /// JSON as a tree.
    case jsonb(JSONValue)
    /// An object identifier (`oid`, `xid`, `cid`).
    case oid(OID)
    /// An object identifier with the name it is shown under (`regclass`, `regtype`, `regproc` …).
    indirect case object(OID, name: String)
    /// An address of a host or network (`inet`, `cidr`).
    case inet(InternetAddress)
    /// A string of bits (`bit`, `varbit`).
    case bits(BitString)
    /// An array of any dimension.
    indirect case array(PostgresArray)
    /// A row value.
    indirect case record(PostgresRecord)
    /// A value of an enumerated type.
    indirect case enumeration(EnumerationValue)
    /// A range (`int4range`, `tstzrange` …).
    indirect case range(PostgresRange)
    /// Ranges that do not touch (`int4multirange` …).
    indirect case multirange(PostgresMultirange)
    /// A point, line, box or the like.
    indirect case geometry(PostgresGeometry)
    /// A path into JSON (`jsonpath`).
    case jsonPath(JSONPath)
    /// Words of a document with their places (`tsvector`).
    case tsvector(TextSearchVector)
    /// What is searched for in documents (`tsquery`).
    indirect case tsquery(TextSearchQuery)
    /// A value of a type with functions of its own (`citext`, `hstore` …).
    indirect case defined(DefinedValue)
}
