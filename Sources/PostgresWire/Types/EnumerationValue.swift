/// A value of an enumerated type: its label, and its place among the type's values.
public struct EnumerationValue: Hashable, Sendable {
    /// The label.
    public var label: String
    /// `pg_enum.enumsortorder`, by which the type's values are ordered.
    public var sortOrder: Float

    /// The value of this label.
    public init(_ label: String, sortOrder: Float) {
        self.label = label
        self.sortOrder = sortOrder
    }
}
