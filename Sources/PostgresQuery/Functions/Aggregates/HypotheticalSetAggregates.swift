import PostgresWire

/// `rank(…) WITHIN GROUP (ORDER BY …)` and its kin: where a row of the direct arguments would stand among the others.
struct HypotheticalSetState: AggregateState {
    /// What is said of the place.
    enum Kind: String {
        case rank
        case denseRank = "dense_rank"
        case percentRank = "percent_rank"
        case cumulativeDistribution = "cume_dist"
    }

    let kind: Kind
    /// How WITHIN GROUP sorts.
    let order: [SortSlot]
    private var rowCount: Int64 = 0
    private var smaller: Int64 = 0
    private var peers: Int64 = 0
    private var smallerDistinct: Int64 = 0
    private var last: [PostgresValue]?

    init(_ kind: Kind, order: [SortSlot]) {
        self.kind = kind
        self.order = order
    }

    mutating func add(_ arguments: [PostgresValue]) {
        let row = Array(arguments.suffix(order.count))
        let comparison = SortSlot.compare(row, Array(arguments.prefix(order.count)), order)
        rowCount &+= 1
        if comparison == 0 { peers &+= 1 }
        guard comparison < 0 else { return }
        smaller &+= 1
        // The rows come in their order, so that what is alike stands together.
        if last.map({ SortSlot.compare($0, row, order) != 0 }) ?? true { smallerDistinct &+= 1 }
        last = row
    }

    func finish() -> PostgresValue {
        switch kind {
        case .rank: .int8(smaller &+ 1)
        case .denseRank: .int8(smallerDistinct &+ 1)
        case .percentRank: .float8(rowCount == 0 ? 0 : Double(smaller) / Double(rowCount))
        case .cumulativeDistribution: .float8(Double(smaller &+ peers &+ 1) / Double(rowCount &+ 1))
        }
    }
}
