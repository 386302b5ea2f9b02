import PostgresWire

/// How many bytes the rows that a step computes may still take: a few long values are a batch, as many short ones are.
struct BatchRoom {
    private var left = 1 << 20

    /// Whether there is room for another row.
    var isLeft: Bool { left > 0 }

    mutating func take(_ row: [PostgresValue]) { left &-= row.memorySize }
}

/// How many rows of columns a scan gives at once: few at first, and few where what is computed of them is long.
struct ColumnBatchSize {
    private var next = 64
    private var most = ColumnBatch.size

    /// How many rows the next batch has.
    mutating func advance() -> Int {
        defer { next = min(2 &* next, most) }
        return next
    }

    /// Takes note of values that were computed of a batch.
    mutating func note(_ values: [PostgresValue]) {
        let step = 8
        var sampled = 0
        for index in stride(from: 0, to: values.count, by: step) { sampled &+= values[index].memorySize }
        let size = sampled &* step
        guard size > 4 << 20 else { return }
        most = min(most, max(1, values.count &* (1 << 20) / size))
        next = min(next, most)
    }
}
