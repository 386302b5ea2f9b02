/// Values written as literals take the type of their column when they are sent.
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
    /// An array of the type of its first element that is not NULL; of `text` where there is none.
    public init(arrayLiteral elements: PostgresValue...) {
        let type = elements.first { !$0.isNull }?.type ?? .text
        self = .array(PostgresArray(elements, of: type))
    }
}
