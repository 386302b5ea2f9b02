import PostgresWire

/// Where the columns of a node's rows stand.
struct Layout {
    /// The place of each column in a row.
    var slots: [ColumnID: Int] = [:]
    /// How many values a row has.
    var width = 0

    /// The columns in the order of their places.
    var inOrder: [(id: ColumnID, slot: Int)] {
        guard slots.count == width else { return slots.map { ($0, $1) }.sorted { $0.1 < $1.1 } }
        var all = [(id: ColumnID, slot: Int)](repeating: (ColumnID(entry: 0, column: 0), -1), count: width)
        for (id, slot) in slots where slot < width { all[slot] = (id, slot) }
        return all.contains { $0.slot < 0 } ? slots.map { ($0, $1) }.sorted { $0.1 < $1.1 } : all
    }

    init() {}

    /// The columns of one entry in order.
    init(entry: Int, count: Int) {
        width = count
        slots.reserveCapacity(count)
        for column in 0..<count { slots[ColumnID(entry: entry, column: column)] = column }
    }

    /// The columns of this layout and behind them those of another.
    func followed(by other: Layout) -> Layout {
        var both = self
        for (id, slot) in other.slots { both.slots[id] = width &+ slot }
        both.width = width &+ other.width
        return both
    }

    /// Adds columns behind those that are there.
    mutating func append(entry: Int, count: Int) {
        for column in 0..<count { slots[ColumnID(entry: entry, column: column)] = width &+ column }
        width &+= count
    }
}
