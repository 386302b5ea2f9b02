import PostgresWire

extension QueryBinder {
    /// How PostgreSQL would hash the keys of groups; nil where it would sort, or where nothing is known of how many groups it
    /// would expect.
    func hashing(
        of grouping: GroupingParts,
        _ aggregates: [PlannedAggregate],
        _ input: Estimate
    ) -> GroupHashing? {
        let keys = grouping.keys
        guard !keys.isEmpty, grouping.sets.count == 1, grouping.sets[0].count == keys.count,
            !aggregates.contains(where: \.isSorting)
        else { return nil }
        var expected = 1.0
        var counted: Set<ColumnID> = []
        for key in keys {
            let key = pulledUp(key)
            if key.type == .bool, key.bareColumn == nil {
                expected *= 2
                continue
            }
            for column in key.columns where counted.insert(column).inserted {
                guard !catalogEntries.contains(column.entry) else { return nil }
                // What nothing is known of has 200 values, or as many as there are rows.
                expected *= min(input.distinct[column] ?? 200, max(input.rows, 1))
            }
        }
        // More columns hardly ever have all combinations of their values.
        if counted.count > 1 {
            let most = counted.reduce(0.0) { max($0, min(input.distinct[$1] ?? 200, input.rows)) }
            expected = min(expected, max(input.rows / 10, most))
        }
        return GroupHashing(types: keys.map(\.type), expected: max(min(expected, input.rows).rounded(.up), 1))
    }
}
