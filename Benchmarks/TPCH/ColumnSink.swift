import PostgresCatalog
public import PostgresQuery
import PostgresWire

/// Rows in columns, as a handler hands them to the executor without copying, with what is known about their values.
public struct ColumnSink: RowSink {
    private let columns: [Column]
    private var numbers: [[Int64]]
    private var pools: [TextPoolBuilder]
    private var known: [[String: Int32]]
    private var place = 0

    /// No rows of this table yet.
    public init(_ table: TPCHTable) {
        columns = table.columns
        numbers = columns.map { _ in [] }
        pools = columns.map { _ in TextPoolBuilder() }
        known = columns.map { _ in [:] }
    }

    /// Adds a whole number.
    public mutating func integer(_ value: Int) { add(Int64(value)) }

    /// Adds an amount in hundredths.
    public mutating func decimal(_ hundredths: Int) { add(Int64(hundredths)) }

    /// Adds a day, counted from 1992-01-01.
    public mutating func date(_ day: Int) { add(Int64(day + Calendar.start)) }

    /// Adds a text; the same text again takes no further memory while there are few.
    public mutating func text(_ value: String) {
        let column = columns[place]
        let whole = column.type == .bpchar ? value.padded(to: Int(column.typeModifier) - 4) : value
        if let index = known[place][whole] { return add(Int64(index)) }
        let index = pools[place].append(whole)
        if known[place].count < 5000 { known[place][whole] = index }
        add(Int64(index))
    }

    /// Ends a row.
    public mutating func endRow() { place = 0 }

    private mutating func add(_ number: Int64) {
        numbers[place].append(number)
        place += 1
    }

    /// How many rows there are.
    public var rowCount: Int { numbers.first?.count ?? 0 }

    /// The columns of all rows.
    public func finish() -> [ColumnVector] {
        columns.indices.map { place in
            let values = numbers[place]
            switch columns[place].type {
            case .int4: return ColumnVector(integers: values, as: .int4)
            case .int8: return ColumnVector(integers: values, as: .int8)
            case .date: return ColumnVector(integers: values, as: .date)
            case .numeric: return ColumnVector(units: values, scale: 2)
            default:
                return ColumnVector(
                    texts: values.map { Int32(truncatingIfNeeded: $0) },
                    of: pools[place].finish()
                )
            }
        }
    }

    /// What the planner may know about the rows.
    public func statistics() -> TableStatistics {
        var statistics = TableStatistics(rowCount: Double(rowCount), areInColumns: true)
        for (place, column) in columns.enumerated() {
            let values = numbers[place]
            var facts = TableStatistics.Column(distinctCount: Double(Set(values).count))
            if let low = values.min(), let high = values.max() {
                facts.minimum = value(low, column.type)
                facts.maximum = value(high, column.type)
            }
            statistics.columns[column.name] = facts
        }
        return statistics
    }

    private func value(_ number: Int64, _ type: PostgresType) -> PostgresValue? {
        switch type {
        case .int4: .int4(Int32(truncatingIfNeeded: number))
        case .int8: .int8(number)
        case .date: .date(Int32(truncatingIfNeeded: number))
        case .numeric: .numeric(Numeric(units: number, scale: 2))
        default: nil
        }
    }
}
