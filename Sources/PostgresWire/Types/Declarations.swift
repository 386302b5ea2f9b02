extension Numeric: CustomStringConvertible {
    /// Reads PostgreSQL's input: digits with an exponent, `NaN`, `Infinity`, blanks around them.
    public init(text: String) throws(PostgresError) { throw .invalidInput("numeric", text) }
    /// The number as PostgreSQL writes it.
    public var description: String { "" }
    /// Negative, 0 or positive as the number is below, equal to or above the other; NaN is above all.
    public func compare(to other: Numeric) -> Int { 0 }
    /// The sum.
    public func adding(_ other: Numeric) throws(PostgresError) -> Numeric { self }
    /// The difference.
    public func subtracting(_ other: Numeric) throws(PostgresError) -> Numeric { self }
    /// The product.
    public func multiplied(by other: Numeric) throws(PostgresError) -> Numeric { self }
    /// The quotient with as many places as PostgreSQL gives it.
    public func divided(by other: Numeric) throws(PostgresError) -> Numeric { self }
    /// The quotient cut to an integer (`div`).
    public func truncatedQuotient(by other: Numeric) throws(PostgresError) -> Numeric { self }
    /// The remainder of the cut quotient (`%`).
    public func remainder(dividingBy other: Numeric) throws(PostgresError) -> Numeric { self }
    /// Rounded half away from 0 to this many places, which may be negative.
    public func rounded(scale: Int = 0) -> Numeric { self }
    /// Cut to this many places, which may be negative.
    public func truncated(scale: Int = 0) -> Numeric { self }
    /// The least integer that is not below.
    public func ceiling() -> Numeric { self }
    /// The greatest integer that is not above.
    public func floor() -> Numeric { self }
    /// The value without zeros behind its last decimal place (`trim_scale`): equal values get one representation.
    public func trimmed() -> Numeric { self }
    /// 10 to this power.
    public static func powerOfTen(_ exponent: Int) -> Numeric { .one }
    /// Fits to `numeric(precision, scale)` (22003 where it does not).
    public func applying(typeModifier: Int32) throws(PostgresError) -> Numeric { self }
    /// The number with 15 digits, as a cast from `float8` has it.
    public init(_ value: Double) { self = .zero }
    /// The number with 6 digits, as a cast from `float4` has it.
    public init(_ value: Float) { self = .zero }
    /// The nearest double (22003 where there is none).
    public func doubleValue() throws(PostgresError) -> Double { 0 }
    /// Rounded to an integer (22003 `integer out of range`, 0A000 `cannot convert NaN to integer`).
    public func integer<Integer: FixedWidthInteger>(
        as type: Integer.Type, named name: String
    ) throws(PostgresError) -> Integer { 0 }
}

extension Interval {
    /// Reads PostgreSQL's input in all its forms.
    public init(text: String, style: TextFormats.IntervalStyle = .postgres, typeModifier: Int32 = -1) throws(PostgresError) {
        throw .invalidInput("interval", text)
    }
    /// The span as PostgreSQL writes it.
    public func text(style: TextFormats.IntervalStyle = .postgres) -> String { "" }
    /// Fits to `interval fields (precision)`.
    public func applying(typeModifier: Int32) throws(PostgresError) -> Interval { self }
}

extension JSONValue: CustomStringConvertible {
    /// Reads JSON (22P02 with PostgreSQL's detail).
    public init(text: String) throws(PostgresError) { throw .invalidInput("json", text) }
    /// Checks JSON without keeping it.
    public static func validate(text: String) throws(PostgresError) {}
    /// The text of `jsonb`: `{"a": 1, "b": [true, null]}`.
    public var description: String { "" }
    /// Appends a JSON string literal.
    public static func appendQuoted(_ string: String, to text: inout String) {}
}

extension InternetAddress {
    /// Reads PostgreSQL's input; a `cidr` may leave out bytes and may not have bits to the right of its mask.
    public init(text: String, isNetwork: Bool = false) throws(PostgresError) { throw .invalidInput("inet", text) }
    /// The text of `inet`, or of `cidr`.
    public func text(isNetwork: Bool = false) -> String { "" }
    /// The address without its prefix length.
    public var hostText: String { "" }
}

extension PostgresType: CustomStringConvertible {
    /// The name that `format_type` gives: `integer`, `character varying`, `text[]`.
    public var name: String { "" }
    /// The name in `pg_type`: `int4`, `varchar`, `_text`.
    public var internalName: String { "" }
    /// `typlen`: bytes, -1 for a varying length, -2 for a C string.
    public var length: Int16 { -1 }
    /// `typcategory`: `N` for numbers, `S` for strings, `A` for arrays and so on.
    public var category: Character { "U" }
    /// `typispreferred`: whether it is the type to choose in its category.
    public var isPreferred: Bool { false }
    /// The type of the elements of an array type.
    public var elementType: PostgresType? { nil }
    /// The type of arrays of this type.
    public var arrayType: PostgresType? { nil }
    /// What stands between elements in an array's text.
    public var delimiter: Character { "," }
    /// Whether it is a true array type (`int2vector` and `oidvector` are not).
    public var isArray: Bool { elementType != nil }
    /// `name`.
    public var description: String { name }
    /// The name with its modifier as `format_type` gives it: `numeric(10,2)`, `timestamp(3) without time zone`.
    public func name(typeModifier: Int32) -> String { name }
    /// The type of this name in `pg_type`.
    public init?(internalName: String) { return nil }
}

extension PostgresValue {
    /// Writes the value in the text format of a type; nothing for NULL.
    public func encodeText(as type: PostgresType, formats: TextFormats, into buffer: inout OutputBuffer) {}
    /// The text format of the value; empty for NULL.
    public func text(as type: PostgresType, formats: TextFormats) -> String { "" }
    /// Writes the value in the binary format of a type; nothing for NULL.
    public func encodeBinary(as type: PostgresType, into buffer: inout OutputBuffer) throws(PostgresError) {}
    /// Reads a value of a type from its text format.
    public init(
        text: String, type: PostgresType, typeModifier: Int32 = -1, formats: TextFormats
    ) throws(PostgresError) { self = .null }
    /// Reads a value of a type from bytes in its text format (22021 where they are not UTF-8).
    public init(
        text bytes: UnsafeRawBufferPointer, type: PostgresType, typeModifier: Int32 = -1, formats: TextFormats
    ) throws(PostgresError) { self = .null }
    /// Reads a value of a type from its binary format (22P03 or 08P01 where it is wrong).
    public init(binary bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresError) { self = .null }
    /// Reads a value of a type from its binary format (22P03 or 08P01 where it is wrong).
    public init(binary bytes: [UInt8], type: PostgresType) throws(PostgresError) { self = .null }
    /// The value as a value of another type: an assignment cast without the catalog.
    public func converted(
        to type: PostgresType, typeModifier: Int32 = -1, formats: TextFormats = TextFormats()
    ) throws(PostgresError) -> PostgresValue { self }
    /// The value fitted to a type's modifier, as an assignment or an explicit cast does it.
    public func applying(
        typeModifier: Int32, of type: PostgresType, isExplicit: Bool = false
    ) throws(PostgresError) -> PostgresValue { self }
    /// Whether it is NULL.
    public var isNull: Bool { self == .null }
}

/// A Swift type whose values have a PostgreSQL type.
public protocol PostgresRepresentable: Sendable {
    /// The type of the values.
    static var postgresType: PostgresType { get }
    /// The value as PostgreSQL knows it.
    var postgresValue: PostgresValue { get }
    /// The Swift value; throws where the value is not of the type or NULL.
    init(postgresValue: PostgresValue) throws(PostgresError)
}

extension PostgresValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral
{
    /// An `int8`.
    public init(integerLiteral value: Int64) { self = .int8(value) }
    /// A `float8`.
    public init(floatLiteral value: Double) { self = .float8(value) }
    /// A `text`.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A `bool`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// NULL.
    public init(nilLiteral: ()) { self = .null }
    /// An array of the elements' type.
    public init(arrayLiteral elements: PostgresValue...) { self = .array(PostgresArray(elements, of: .text)) }
}
