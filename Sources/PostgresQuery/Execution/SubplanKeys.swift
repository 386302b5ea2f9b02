import PostgresWire

/// The keys of the rows of a sub-query with which values are compared by `=`.
///
/// They are kept as values, or, where they are looked for by whole columns, in columns; those that do not fit the memory
/// are in temporary files.
final class SubplanKeys {
    private let comparer: ValueComparer
    /// The keys in columns, as far as they fit the memory; nil where all are values.
    private var index: KeyIndex?
    private let values: SeenKeys
    /// Whether there is no row.
    private(set) var isEmpty = true
    /// Whether a NULL is among them.
    private var hasNull = false

    init(_ comparer: ValueComparer, inColumns: Bool, _ context: ExecutionContext) {
        self.comparer = comparer
        index = inColumns ? KeyIndex(blankPadded: [comparer.isBlankPadded]) : nil
        values = SeenKeys(context)
    }

    /// Takes the keys of more rows.
    func insert(
        _ rows: [[PostgresValue]],
        _ key: any Evaluator,
        _ context: ExecutionContext
    ) throws(PostgresError) {
        isEmpty = false
        guard let index, values.isEmpty, !context.memory.isBeyondColumnLimit(index.memorySize) else {
            for row in rows {
                let value = try key.evaluate(row, context)
                if value.isNull { hasNull = true } else { _ = try values.insert([comparer.key(value)]) }
            }
            return
        }
        let column = try key.vector(ColumnBatch(rows, width: rows.first?.count ?? 0), context)
        if !column.nulls.isEmpty { hasNull = true }
        var numbers: [Int32] = []
        self.index?.insert([column], count: rows.count, keepsNulls: false, into: &numbers)
    }

    /// What `value IN (…)` gives.
    func isMember(_ value: PostgresValue, _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        if value.isNull { return .null }
        if index != nil, isIndexed(ColumnVector(packing: [value]), count: 1)[0] { return .bool(true) }
        if try values.contains([comparer.key(value)]) { return .bool(true) }
        return hasNull ? .null : .bool(false)
    }

    /// What `value IN (…)` gives for each value of a column.
    func areMembers(_ column: ColumnVector, _ context: ExecutionContext) throws(PostgresError) -> ColumnVector {
        var found = index == nil ? Array(repeating: false, count: column.count) : isIndexed(column, count: column.count)
        if !values.isEmpty {
            for place in found.indices where !found[place] && !column.isNull(place) {
                found[place] = try values.contains([comparer.key(column.value(place))])
            }
        }
        var nulls = column.nulls
        if hasNull { nulls = found.indices.map { !found[$0] || column.isNull($0) } }
        return ColumnVector(.booleans(found), nulls: nulls)
    }

    private func isIndexed(_ column: ColumnVector, count: Int) -> [Bool] {
        var numbers: [Int32] = []
        index?.find([column], count: count, keepsNulls: false, into: &numbers)
        return numbers.map { $0 >= 0 }
    }
}

extension SubqueryRunner {
    /// The keys of all rows of a query that has no outer references.
    func keys(
        _ key: any Evaluator,
        _ comparer: ValueComparer,
        inColumns: Bool,
        _ context: ExecutionContext
    ) throws(PostgresError) -> SubplanKeys {
        let state = state(context)
        if let keys = state.keys { return keys }
        let keys = SubplanKeys(comparer, inColumns: inColumns, context)
        var walk = try walk([], context, keeps: false)
        while let rows = try walk.next() { try keys.insert(rows, key, context) }
        state.keys = keys
        return keys
    }
}
