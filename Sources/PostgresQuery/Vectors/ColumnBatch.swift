import PostgresWire

/// Rows in columns: some of the rows of columns of one length.
struct ColumnBatch {
    /// How many rows a batch has at most, more or less.
    static let size = 2048

    /// The columns by the slots of the node's layout.
    var columns: [ColumnVector]
    var rows: RowSet

    var count: Int { rows.count }

    /// Rows that only have their values one by one.
    init(_ rows: [[PostgresValue]], width: Int) {
        columns = (0..<width).map { ColumnVector(.rows(rows, column: $0)) }
        self.rows = .range(0..<rows.count)
    }

    init(columns: [ColumnVector], rows: RowSet) {
        self.columns = columns
        self.rows = rows
    }

    /// The row of a number, value by value.
    func row(_ number: Int) -> [PostgresValue] {
        let place = rows[number]
        var row: [PostgresValue] = []
        row.reserveCapacity(columns.count)
        for column in columns { row.append(column.value(place)) }
        return row
    }

    /// All rows, value by value.
    func allRows() -> [[PostgresValue]] { (0..<count).map { row($0) } }

    /// The rows of these numbers only.
    func selecting(_ numbers: [Int32]) -> ColumnBatch {
        numbers.count == count ? self : ColumnBatch(columns: columns, rows: rows.selecting(numbers))
    }
}

/// What a source of batches answers.
enum VectorStep {
    case batch(ColumnBatch)
    case needsInput(ScanID)
    case finished
}

/// A running plan node that gives its rows in columns.
protocol VectorSource: AnyObject {
    /// The next batch, with one row at least.
    func nextBatch() throws(PostgresError) -> VectorStep
    /// Starts over; the values of outer references may have changed.
    func rewind()
}

/// The rows of a node that has them one by one, in columns.
final class RowsInColumns: VectorSource {
    private let input: any RowSource

    init(_ input: any RowSource) { self.input = input }

    func nextBatch() throws(PostgresError) -> VectorStep {
        switch try input.next() {
        case .rows(let rows): .batch(ColumnBatch(rows, width: rows.first?.count ?? 0))
        case .needsInput(let scan): .needsInput(scan)
        case .finished: .finished
        }
    }

    func rewind() { input.rewind() }
}

/// The rows of a node that has them in columns, one by one.
final class ColumnsInRows: RowSource {
    private let input: any VectorSource
    private var batch: ColumnBatch?
    private var position = 0

    init(_ input: any VectorSource) { self.input = input }

    func next() throws(PostgresError) -> Step {
        while true {
            if let batch, position < batch.count {
                let end = min(batch.count, position &+ Execution.batchSize)
                let rows = (position..<end).map { batch.row($0) }
                position = end
                return .rows(rows)
            }
            batch = nil
            switch try input.nextBatch() {
            case .batch(let next):
                batch = next
                position = 0
            case .needsInput(let scan): return .needsInput(scan)
            case .finished: return .finished
            }
        }
    }

    func rewind() {
        batch = nil
        position = 0
        input.rewind()
    }
}
