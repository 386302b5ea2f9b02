/// The name of a table in its schema.
public struct TableName: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The schema, `public` unless said otherwise.
    public var schema: String
    /// The table's own name.
    public var name: String

    /// A table of this name.
    public init(_ name: String, schema: String = "public") {
        self.schema = schema
        self.name = name
    }

    /// A table of schema `public`, written as a literal.
    public init(stringLiteral value: String) { self.init(value) }

    /// `schema.name`.
    public var description: String { "\(schema).\(name)" }
}
