/// How a handler finds the rows of a scan, where an index of its own leads to them; EXPLAIN shows it.
public struct ScanAccess: Hashable, Sendable {
    /// The index.
    public var index: String
    /// The conditions (in `ScanRequest.conditions`) that rows are found by.
    public var conditions: Set<Int>
    /// Whether no more than one row can be found.
    public var findsOne: Bool
    /// Whether the index is read from its end.
    public var isDescending: Bool
    /// How much the order of the index is that of the rows, from -1 to 1.
    public var correlation: Double

    /// A way by an index.
    public init(
        index: String,
        conditions: Set<Int>,
        findsOne: Bool = false,
        isDescending: Bool = false,
        correlation: Double = 0
    ) {
        self.index = index
        self.conditions = conditions
        self.findsOne = findsOne
        self.isDescending = isDescending
        self.correlation = correlation
    }
}
