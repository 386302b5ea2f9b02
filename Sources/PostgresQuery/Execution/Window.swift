import PostgresSQL
import PostgresWire

/// A call with OVER, ready to run.
enum PlannedWindowCall: Sendable {
    /// The window functions of PostgreSQL by their names.
    enum Function: String, Sendable {
        case rowNumber = "row_number"
        case rank
        case denseRank = "dense_rank"
        case percentRank = "percent_rank"
        case cumulativeDistribution = "cume_dist"
        case tiles = "ntile"
        case lag
        case lead
        case firstValue = "first_value"
        case lastValue = "last_value"
        case nthValue = "nth_value"
    }

    case aggregate(PlannedAggregate)
    case function(Function, [any Evaluator])
}

/// The frame of a window, ready to run.
struct PlannedFrame: Sendable {
    enum Bound: Sendable {
        case unboundedPreceding
        case preceding(any Evaluator)
        case currentRow
        case following(any Evaluator)
        case unboundedFollowing
    }

    var unit: WindowFrame.Unit
    var start: Bound
    var end: Bound
    var exclusion = WindowFrame.Exclusion.noOthers
}

/// Window functions over partitions of the rows, their values behind each row.
final class WindowPlan: PlanNode {
    let input: any PlanNode
    let partition: [any Evaluator]
    let order: [any Evaluator]
    let orderKeys: [SortSlot]
    let frame: PlannedFrame
    let calls: [PlannedWindowCall]

    init(
        input: any PlanNode,
        partition: [any Evaluator],
        order: [any Evaluator],
        orderKeys: [SortSlot],
        frame: PlannedFrame,
        calls: [PlannedWindowCall]
    ) {
        self.input = input
        self.partition = partition
        self.order = order
        self.orderKeys = orderKeys
        self.frame = frame
        self.calls = calls
    }

    func makeSource(_ context: ExecutionContext) -> any RowSource { WindowSource(self, context) }
}

/// The run of window functions: the rows are sorted by the partition and the order, and worked on partition by partition.
private final class WindowSource: RowSource {
    private let plan: WindowPlan
    private let input: any RowSource
    private let context: ExecutionContext
    /// Sorts the rows, behind each of which stand the values that decide its partition and its place there.
    private var sorter: RowSorter?
    private var isSorted = false
    private var width = 0
    private var partitionKeys: [SortSlot] = []
    private var orderKeys: [SortSlot] = []
    /// Sorted rows that belong to partitions further on.
    private var ahead: ArraySlice<[PostgresValue]> = []
    private var partition: WindowPartition?
    private var position = 0

    init(_ plan: WindowPlan, _ context: ExecutionContext) {
        self.plan = plan
        self.context = context
        input = plan.input.source(context)
    }

    func next() throws(PostgresError) -> Step {
        if !isSorted, let step = try sort() { return step }
        var rows: [[PostgresValue]] = []
        var room = BatchRoom()
        while rows.count < Execution.batchSize, room.isLeft {
            guard let partition, position < partition.count else {
                try context.environment.checkCancellation()
                partition = try nextPartition()
                position = 0
                if partition == nil { break }
                continue
            }
            let values = try partition.values(at: position)
            room.take(values)
            rows.append(try partition.row(position).prefix(width) + values)
            position &+= 1
        }
        return rows.isEmpty ? .finished : .rows(rows)
    }

    func rewind() {
        sorter = nil
        isSorted = false
        ahead = []
        partition = nil
        position = 0
        input.rewind()
    }

    /// Takes all rows of the input and sorts them; gives a step where the input must wait.
    private func sort() throws(PostgresError) -> Step? {
        while true {
            let step = try input.next()
            switch step {
            case .needsInput: return step
            case .finished:
                try sorter?.finish()
                isSorted = true
                if let sorter { context.measurements?.note(MemoryUse(of: sorter), of: plan) }
                return nil
            case .rows(let rows):
                try context.environment.checkCancellation()
                var keyed: [[PostgresValue]] = []
                keyed.reserveCapacity(rows.count)
                for row in rows {
                    var row = row
                    let values = row
                    for key in plan.partition { row.append(try key.evaluate(values, context)) }
                    for key in plan.order { row.append(try key.evaluate(values, context)) }
                    keyed.append(row)
                }
                let sorter = sorter ?? makeSorter(width: rows[0].count)
                self.sorter = sorter
                try sorter.add(keyed)
            }
        }
    }

    private func makeSorter(width: Int) -> RowSorter {
        self.width = width
        partitionKeys = plan.partition.indices.map {
            SortSlot(slot: width &+ $0, isDescending: false, nullsFirst: false)
        }
        orderKeys = plan.orderKeys
        for index in orderKeys.indices { orderKeys[index].slot &+= width &+ plan.partition.count }
        return RowSorter(partitionKeys + orderKeys, context)
    }

    /// The next partition; nil where there are no more rows.
    private func nextPartition() throws(PostgresError) -> WindowPartition? {
        let rows = RowStore(context.memory)
        var first: [PostgresValue]?
        while true {
            if ahead.isEmpty { ahead = try sorter?.next()[...] ?? [] }
            guard let row = ahead.first else { break }
            if let first {
                if SortSlot.compare(first, row, partitionKeys) != 0 { break }
            } else {
                first = row
            }
            try rows.append(row)
            _ = ahead.popFirst()
        }
        return first == nil ? nil : try WindowPartition(rows, order: orderKeys, plan, context)
    }
}
