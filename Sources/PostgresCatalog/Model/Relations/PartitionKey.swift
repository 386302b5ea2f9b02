/// What the partitions of a table are divided by.
public struct PartitionKey: Hashable, Sendable {
    /// How values choose a partition, by its letter in `pg_partitioned_table.partstrat`.
    public enum Strategy: Character, Hashable, Sendable {
        /// By ranges.
        case range = "r"
        /// By lists of values.
        case list = "l"
        /// By the rest of dividing a hash value.
        case hash = "h"
    }

    /// How values choose a partition.
    public var strategy: Strategy
    /// The columns or expressions.
    public var elements: [IndexDefinition.Element]

    /// A key of these columns or expressions.
    public init(_ strategy: Strategy, elements: [IndexDefinition.Element]) {
        self.strategy = strategy
        self.elements = elements
    }
}
