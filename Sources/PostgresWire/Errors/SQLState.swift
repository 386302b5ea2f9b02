/// The five characters that classify an error (PostgreSQL 15 docs, appendix A).
///
/// An open set: a handler may use codes of its own.
public struct SQLState: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The five characters.
    public var rawValue: String

    /// A state of these five characters.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A state written as a literal.
    public init(stringLiteral value: String) { rawValue = value }

    /// The five characters.
    public var description: String { rawValue }
}
