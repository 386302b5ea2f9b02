import PostgresWire

/// A join whose held side does not fit the memory: the rows of both sides are cut into parts by their keys, and the parts
/// are joined one after the other.
final class PartitionedJoin: RowSource {
    /// One side of the join.
    struct Side {
        let source: any RowSource
        /// Whether rows come out that have no partner.
        let keepsAll: Bool
        /// The key of a row; nil where a part of it is NULL, which equals nothing.
        let key: ([PostgresValue]) throws(PostgresError) -> [PostgresValue]?
    }

    private let held: Side
    private let passing: Side
    private let heldParts: RowPartitions
    private let passingParts: RowPartitions
    private let context: ExecutionContext
    /// What joins a part.
    private let join: (_ held: any RowSource, _ passing: any RowSource, _ level: Int) -> any RowSource
    private var isHeldDivided = false
    private var heldCount = 0
    private var isPassingDivided = false
    private var part = 0
    private var current: (any RowSource)?
    private let level: Int
    /// The node whose figures are noted for EXPLAIN ANALYZE.
    var node: (any PlanNode)?

    init(
        held: Side,
        passing: Side,
        _ context: ExecutionContext,
        level: Int,
        join: @escaping (_ held: any RowSource, _ passing: any RowSource, _ level: Int) -> any RowSource
    ) throws(PostgresError) {
        self.held = held
        self.passing = passing
        self.context = context
        self.level = level
        self.join = join
        heldParts = try RowPartitions(context, level: level)
        passingParts = try RowPartitions(context, level: level)
    }

    /// Takes rows of the held side that its source has given already.
    func hold(_ rows: [[PostgresValue]]) throws(PostgresError) {
        for row in rows { try Self.divide(row, held, heldParts) }
    }

    /// Takes rows of the passing side that its source has given already.
    func pass(_ rows: [[PostgresValue]]) throws(PostgresError) {
        for row in rows { try Self.divide(row, passing, passingParts) }
    }

    func next() throws(PostgresError) -> Step {
        if !isHeldDivided {
            if let step = try divide(held, heldParts) { return step }
            isHeldDivided = true
            heldCount = heldParts.stores.reduce(0) { $0 &+ $1.count }
        }
        if !isPassingDivided {
            if let step = try divide(passing, passingParts) { return step }
            isPassingDivided = true
            note()
        }
        while part < RowPartitions.count {
            let (held, passing) = (heldParts.stores[part], passingParts.stores[part])
            if current == nil, isEmpty(held, passing) {
                part &+= 1
                continue
            }
            let source =
                current ?? join(StoredRows(held, context), StoredRows(passing, context), levelBelow(held))
            current = source
            if case .rows(let rows) = try source.next() { return .rows(rows) }
            current = nil
            held.removeAll()
            passing.removeAll()
            part &+= 1
        }
        return .finished
    }

    /// It is made anew instead.
    func rewind() {}

    /// How often the rows of a part count as cut: where cutting has not parted them, it is not tried again.
    private func levelBelow(_ held: RowStore) -> Int {
        held.count > heldCount / 10 &* 9 ? RowPartitions.deepestLevel : level &+ 1
    }

    /// Whether nothing comes of a part.
    private func isEmpty(_ held: RowStore, _ passing: RowStore) -> Bool {
        (held.count == 0 && !self.passing.keepsAll || held.count == 0 && passing.count == 0)
            || (passing.count == 0 && !self.held.keepsAll)
    }

    /// Takes all rows of a side; gives a step where they must be waited for.
    private func divide(_ side: Side, _ parts: RowPartitions) throws(PostgresError) -> Step? {
        while true {
            let step = try side.source.next()
            switch step {
            case .needsInput: return step
            case .finished: return nil
            case .rows(let rows):
                try context.environment.checkCancellation()
                for row in rows { try Self.divide(row, side, parts) }
            }
        }
    }

    private static func divide(
        _ row: [PostgresValue],
        _ side: Side,
        _ parts: RowPartitions
    ) throws(PostgresError) {
        if let key = try side.key(row) {
            try parts.add(row, key: key)
        } else if side.keepsAll {
            // It meets no other, so any part will do.
            try parts.add(row, key: [])
        }
    }

    private func note() {
        guard level == 0, let node else { return }
        context.measurements?.note(
            MemoryUse(
                buckets: ExecutionContext.buckets(heldCount / RowPartitions.count),
                batches: RowPartitions.count,
                peak: context.memory.hashLimit,
                disk: heldParts.fileSize &+ passingParts.fileSize
            ),
            of: node
        )
    }
}
