import PostgresWire

/// A scan that is told the keys of the rows that it is joined to, so that its handler can leave out rows without partners.
struct KeyHandDown: Sendable {
    let scan: ScanID
    /// The column of the scan's relation that equals the key.
    let column: Int
    /// Which of the join's keys it is.
    let key: Int
    /// The most keys for which looking rows up is quicker than reading all.
    let limit: Int
}

/// The different keys of a join's hashed side, while there are few enough to be handed down.
struct HandedDownKeys {
    private let target: KeyHandDown?
    private var values: [PostgresValue] = []
    private var seen: Set<PostgresValue> = []
    private var areTooMany = false

    init(_ target: KeyHandDown?) { self.target = target }

    /// Takes the keys of more rows.
    mutating func add(_ keys: [ColumnVector], count: Int) {
        guard let target, !areTooMany else { return }
        for number in 0..<count {
            let value = keys[target.key].value(number)
            if case .null = value { continue }
            guard seen.insert(value.hashable).inserted else { continue }
            values.append(value)
        }
        guard values.count > target.limit else { return }
        areTooMany = true
        values = []
        seen = []
    }

    /// Adds the keys to what the scan asks of its handler, once they are all there.
    func handDown(_ context: ExecutionContext) {
        guard let target, !areTooMany else { return }
        let condition = ScanCondition(column: target.column, operator: "=", operand: .anyOf(values))
        context.keyConditions[target.scan] = condition
    }
}
