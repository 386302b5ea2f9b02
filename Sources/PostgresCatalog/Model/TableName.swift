/// The name of a table or another object in its schema.
public struct TableName: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
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

    /// Orders by schema, then by name.
    public static func < (left: TableName, right: TableName) -> Bool {
        left.schema == right.schema ? left.name < right.name : left.schema < right.schema
    }
}
