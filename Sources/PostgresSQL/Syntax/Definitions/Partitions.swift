/// `PARTITION BY strategy (keys)`.
public struct PartitionSpecification: Hashable, Sendable {
    /// `range`, `list` or `hash`.
    public var strategy: Identifier
    /// The keys.
    public var keys: [IndexElement]
    /// Where it stands.
    public var range: SourceRange

    /// A node of these parts.
    public init(strategy: Identifier, keys: [IndexElement] = [], range: SourceRange = .none) {
        self.strategy = strategy
        self.keys = keys
        self.range = range
    }
}

/// Which rows a partition holds.
public indirect enum PartitionBound: Hashable, Sendable {
    /// `DEFAULT`.
    case `default`
    /// `FOR VALUES IN (…)`.
    case list([Expression])
    /// `FOR VALUES FROM (…) TO (…)`.
    case range(from: [Expression], to: [Expression])
    /// `FOR VALUES WITH (MODULUS n, REMAINDER n)`.
    case hash(modulus: Int64, remainder: Int64)
}
