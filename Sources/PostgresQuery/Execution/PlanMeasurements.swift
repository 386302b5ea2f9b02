import PostgresWire

/// What the nodes of a plan gave and took in one execution: the figures of EXPLAIN ANALYZE.
public final class PlanMeasurements {
    /// The figures of one node.
    struct Node {
        /// How often it was started.
        var loops = 0
        /// How many rows it gave, over all loops.
        var rows = 0
        /// How long its loops took to their first rows, and in all, with the nodes below.
        var startup = Duration.zero
        var total = Duration.zero
    }

    /// Whether time is measured; the clock is read twice for each batch then.
    public let takesTime: Bool
    /// What the handler has applied of each scan's request.
    var applied: [ScanID: AppliedParts] = [:]
    /// What the nodes that write have done.
    var written: [ObjectIdentifier: WriteCounts] = [:]
    private var nodes: [ObjectIdentifier: Node] = [:]
    private var memoryUses: [ObjectIdentifier: MemoryUse] = [:]

    /// Measurements of an execution that is about to start.
    public init(takesTime: Bool = true) { self.takesTime = takesTime }

    /// The figures of a node; nil where it was never started.
    func node(_ node: any PlanNode) -> Node? { nodes[ObjectIdentifier(node)] }

    /// What a node has taken of memory and disk; nil where it holds no rows, or was never started.
    func memoryUse(of node: any PlanNode) -> MemoryUse? { memoryUses[ObjectIdentifier(node)] }

    /// Notes what a node has taken; of many loops the largest figures stay.
    func note(_ use: MemoryUse, of node: any PlanNode) {
        let node = ObjectIdentifier(node)
        memoryUses[node] = memoryUses[node]?.largest(use) ?? use
    }

    fileprivate func add(_ figures: Node, to node: ObjectIdentifier) {
        nodes[node, default: Node()].loops += figures.loops
        nodes[node, default: Node()].rows += figures.rows
        nodes[node, default: Node()].startup += figures.startup
        nodes[node, default: Node()].total += figures.total
    }
}

/// What counts and times one source of a node's rows.
private struct NodeMeter {
    private let node: ObjectIdentifier
    private let measurements: PlanMeasurements
    private let clock = ContinuousClock()
    private var isStarted = false
    private var hasRows = false

    init(_ node: any PlanNode, _ measurements: PlanMeasurements) {
        self.node = ObjectIdentifier(node)
        self.measurements = measurements
    }

    /// Takes one step of the source, and notes how many rows it has brought; nil where it has brought none.
    mutating func measure<Step>(
        _ next: () throws(PostgresError) -> Step,
        rows count: (Step) -> Int?
    ) throws(PostgresError) -> Step {
        var figures = PlanMeasurements.Node()
        if !isStarted {
            isStarted = true
            figures.loops = 1
        }
        let start = measurements.takesTime ? clock.now : nil
        let step = try next()
        if let start {
            figures.total = clock.now - start
            if !hasRows { figures.startup = figures.total }
        }
        if let rows = count(step) {
            hasRows = true
            figures.rows = rows
        }
        measurements.add(figures, to: node)
        return step
    }

    /// The source starts over.
    mutating func rewind() {
        isStarted = false
        hasRows = false
    }
}

/// A row source that is counted and timed.
final class MeasuredSource: RowSource {
    private let source: any RowSource
    private var meter: NodeMeter

    init(_ source: any RowSource, of node: any PlanNode, _ measurements: PlanMeasurements) {
        self.source = source
        meter = NodeMeter(node, measurements)
    }

    func next() throws(PostgresError) -> Step {
        try next(atMost: .max)
    }

    func next(atMost count: Int) throws(PostgresError) -> Step {
        let run = { [source] () throws(PostgresError) in try source.next(atMost: count) }
        return try meter.measure(run) { step in if case .rows(let rows) = step { rows.count } else { nil } }
    }

    func rewind() {
        source.rewind()
        meter.rewind()
    }
}

/// The same for a source of rows in columns.
final class MeasuredVectorSource: VectorSource {
    private let source: any VectorSource
    private var meter: NodeMeter

    init(_ source: any VectorSource, of node: any PlanNode, _ measurements: PlanMeasurements) {
        self.source = source
        meter = NodeMeter(node, measurements)
    }

    func nextBatch() throws(PostgresError) -> VectorStep {
        try meter.measure(source.nextBatch) { step in if case .batch(let batch) = step { batch.count } else { nil } }
    }

    func rewind() {
        source.rewind()
        meter.rewind()
    }
}
