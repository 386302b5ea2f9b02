import PostgresWire

/// Where the columns of a node's rows stand.
struct Layout {
    /// The place of each column in a row.
    var slots: [ColumnID: Int] = [:]
    /// How many values a row has.
    var width = 0

    init() {}

    /// The columns of one entry in order.
    init(entry: Int, count: Int) {
        width = count
        slots.reserveCapacity(count)
        for column in 0..<count { slots[ColumnID(entry: entry, column: column)] = column }
    }

    /// Adds columns behind those that are there.
    mutating func append(entry: Int, count: Int) {
        for column in 0..<count { slots[ColumnID(entry: entry, column: column)] = width &+ column }
        width &+= count
    }
}
