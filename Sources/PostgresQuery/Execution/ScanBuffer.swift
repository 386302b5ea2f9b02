import PostgresWire

/// The rows that the driver has supplied for one scan and that the plan has not taken yet.
struct ScanBuffer {
    /// Rows as they came: one by one, or in columns.
    enum Part {
        case rows([[PostgresValue]])
        case columns(ColumnBatch)

        var count: Int {
            switch self {
            case .rows(let rows): rows.count
            case .columns(let batch): batch.count
            }
        }
    }

    /// The parts in the order in which they came.
    private(set) var parts: [Part] = []
    /// Whether no more rows come.
    var isComplete = false
    /// What the handler has applied.
    var applied = AppliedParts()

    /// Adds rows.
    mutating func supply(_ part: Part, isLast: Bool) {
        if part.count > 0 { parts.append(part) }
        if isLast { isComplete = true }
    }

    /// The parts, which are no longer here then.
    mutating func takeParts() -> [Part] {
        defer { parts = [] }
        return parts
    }
}

/// A walk over the parts that have come for a scan.
struct ScanWalk {
    private let plan: ScanPlan
    private var parts: [ScanBuffer.Part] = []
    private var part = 0
    private var position = 0

    init(_ plan: ScanPlan) { self.plan = plan }

    /// Some of the next rows of one part; nil where no more have come.
    mutating func next(_ count: Int, _ context: ExecutionContext) -> (part: ScanBuffer.Part, rows: Range<Int>)? {
        while true {
            let source = plan.isKept ? context.scans[plan.id.rawValue].parts : parts
            if part < source.count {
                let current = source[part]
                let size = current.count
                guard position < size else {
                    part &+= 1
                    position = 0
                    if !plan.isKept { parts[part &- 1] = .rows([]) }
                    continue
                }
                let end = min(size, position &+ count)
                defer { position = end }
                return (current, position..<end)
            }
            guard !plan.isKept else { return nil }
            parts = context.scans[plan.id.rawValue].takeParts()
            part = 0
            position = 0
            if parts.isEmpty { return nil }
        }
    }

    /// Starts over, where the rows are kept.
    mutating func rewind() {
        part = 0
        position = 0
    }
}
