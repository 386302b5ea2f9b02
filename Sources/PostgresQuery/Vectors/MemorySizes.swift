import PostgresWire

extension ColumnVector {
    /// About how many bytes its values take.
    var memorySize: Int {
        let size =
            switch storage {
            case .integers(let values, _): values.count &* 8
            case .decimals(let values): values.units.count &* 8 &+ values.shown.count
            case .floats(let values): values.count &* 8
            case .booleans(let values): values.count
            // Pools are shared: their bytes are those of the tables that they come from.
            case .texts(let values, _): values.count &* 4
            case .values(let values):
                values.reduce(0) { $0 &+ MemoryLayout<PostgresValue>.stride &+ $1.memorySize }
            case .rows(let rows, column: _): rows.count &* 8
            case .missing: 0
            }
        return size &+ nulls.count
    }
}

extension KeyTable {
    /// How many bytes it takes.
    var memorySize: Int { words.count &* 8 &+ slotCount &* 4 }
}

extension ExecutionContext {
    /// How the memory for hash tables is told in a number of slots.
    static func buckets(_ count: Int) -> Int {
        var buckets = 1024
        while buckets < count { buckets &*= 2 }
        return buckets
    }
}
