/// An object identifier: the number under which PostgreSQL's catalogs know an object.
public struct OID: RawRepresentable, Hashable, Sendable, Comparable, ExpressibleByIntegerLiteral,
    CustomStringConvertible
{
    /// The number itself.
    public var rawValue: UInt32

    /// An object identifier of this number.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// An object identifier of this number.
    @inlinable
    public init(_ rawValue: UInt32) { self.rawValue = rawValue }

    /// An object identifier written as a literal.
    @inlinable
    public init(integerLiteral value: UInt32) { rawValue = value }

    /// `InvalidOid`: no object.
    public static let invalid = OID(0)

    /// The first identifier of objects that users make; those below are PostgreSQL's own.
    public static let firstUserObject = OID(16384)

    /// Orders by number.
    @inlinable
    public static func < (left: OID, right: OID) -> Bool { left.rawValue < right.rawValue }

    /// The number in decimal digits.
    public var description: String { String(rawValue) }
}
