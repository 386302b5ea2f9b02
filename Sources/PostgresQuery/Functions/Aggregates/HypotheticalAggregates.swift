import PostgresCatalog
import PostgresWire

/// `rank`, `dense_rank`, `percent_rank` and `cume_dist` of a row that is not there (PostgreSQL 15 docs, §9.21).
enum HypotheticalAggregates {
    /// What is asked of the row.
    enum Kind: String {
        case rank
        case denseRank = "dense_rank"
        case percentRank = "percent_rank"
        case cumulativeDistribution = "cume_dist"
    }

    /// Whether a function is one of them (and not the window function of that name).
    static func isHypothetical(_ row: FunctionRow) -> Bool {
        row.kind == "a" && row.variadic == PostgresType.any.oid && Kind(rawValue: row.name) != nil
    }

    /// The implementation for these sort keys; nil where the function is another one.
    static func implementation(_ name: String, _ keys: [SortSlot]) -> AggregateImplementation? {
        guard let kind = Kind(rawValue: name) else { return nil }
        return { _, _, _ in HypotheticalState(kind: kind, keys: keys) }
    }
}

/// Counts the rows in front of a row that is not there, and those like it.
private struct HypotheticalState: AggregateState {
    let kind: HypotheticalAggregates.Kind
    let keys: [SortSlot]
    private var count = 0
    private var before = 0
    private var peers = 0
    private var groups = 0
    private var last: [PostgresValue]?

    init(kind: HypotheticalAggregates.Kind, keys: [SortSlot]) {
        self.kind = kind
        self.keys = keys
    }

    mutating func add(_ arguments: [PostgresValue]) {
        let row = Array(arguments.suffix(keys.count))
        let order = SortSlot.compare(row, Array(arguments.prefix(keys.count)), keys)
        count += 1
        if order == 0 { peers += 1 }
        guard order < 0 else { return }
        before += 1
        // The rows come in order: another group starts where a row differs from the last one.
        if last.map({ SortSlot.compare($0, row, keys) != 0 }) ?? true { groups += 1 }
        last = row
    }

    func finish() -> PostgresValue {
        switch kind {
        case .rank: .int8(Int64(before + 1))
        case .denseRank: .int8(Int64(groups + 1))
        case .percentRank: .float8(count == 0 ? 0 : Double(before) / Double(count))
        case .cumulativeDistribution: .float8(Double(before + peers + 1) / Double(count + 1))
        }
    }
}
