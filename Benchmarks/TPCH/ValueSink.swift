import PostgresCatalog
public import PostgresWire

/// Rows as values of a handler's table.
public struct ValueSink: RowSink {
    /// The rows that ended.
    public private(set) var rows: [[PostgresValue]] = []
    private let columns: [Column]
    private var row: [PostgresValue] = []

    /// No rows of this table yet.
    public init(_ table: TPCHTable) { columns = table.columns }

    /// Adds a whole number.
    public mutating func integer(_ value: Int) {
        row.append(columns[row.count].type == .int8 ? .int8(Int64(value)) : .int4(Int32(value)))
    }

    /// Adds an amount in hundredths.
    public mutating func decimal(_ hundredths: Int) {
        row.append(.numeric(Numeric(units: Int64(hundredths), scale: 2)))
    }

    /// Adds a day, counted from 1992-01-01.
    public mutating func date(_ day: Int) { row.append(.date(Int32(day + Calendar.start))) }

    /// Adds a text.
    public mutating func text(_ value: String) {
        let column = columns[row.count]
        row.append(.text(column.type == .bpchar ? value.padded(to: Int(column.typeModifier) - 4) : value))
    }

    /// Ends a row.
    public mutating func endRow() {
        rows.append(row)
        row.removeAll(keepingCapacity: true)
    }
}

extension String {
    /// The text with blanks behind it up to a length; all of TPC-H is ASCII.
    func padded(to length: Int) -> String {
        utf8.count < length ? self + String(repeating: " ", count: length - utf8.count) : self
    }
}
