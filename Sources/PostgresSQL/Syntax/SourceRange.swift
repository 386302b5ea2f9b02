/// Where a node stands in the source text, as offsets of UTF-8 bytes.
///
/// A range never takes part in the comparison of trees: two nodes that say the same are equal wherever they stand. So
/// all ranges are equal to each other; compare `start` and `end` to compare places.
public struct SourceRange: Hashable, Sendable {
    /// The offset of the first byte.
    public var start: Int32
    /// The offset behind the last byte.
    public var end: Int32

    /// The bytes from `start` up to `end`.
    public init(_ start: Int, _ end: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
    }

    /// The place of a node that no source text holds.
    public static let none = SourceRange(-1, -1)

    /// Always true: see the type.
    public static func == (left: SourceRange, right: SourceRange) -> Bool { true }

    /// Adds nothing: see the type.
    public func hash(into hasher: inout Hasher) {}
}
