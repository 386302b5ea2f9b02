import PostgresProto
import PostgresWire

/// How the rows that a statement wants of a table are found.
struct ScanPlan: Sendable {
    /// Where they are looked for.
    enum Way: Sendable {
        /// All places, one after the other.
        case table
        /// Some places.
        case places([Int])
        /// Ranges of an index's keys, one after the other.
        case index(OID, [IndexRange], isDescending: Bool)
    }

    var way = Way.table
    /// Whether the rows come in the order that is wanted.
    var isOrdered = false

    /// The most ranges that a list of values is looked up with.
    private static let longestList = 10_000

    /// The best way to rows of a table that meet conditions, in an order.
    init(_ select: SelectStatement, of table: TableAccess) {
        if let identity = select.conditions.first(where: { $0.column == "ctid" && $0.operator == "=" }) {
            way = .places(identity.values.compactMap { RowIdentity.place(of: $0) })
            return
        }
        var best = 0
        for index in table.indexes where !index.isPartial {
            guard let found = Self.ranges(select.conditions, index, of: table), found.weight > best else { continue }
            best = found.weight
            way = .index(index.id, found.ranges, isDescending: false)
        }
        guard let first = select.orderBy.first, select.orderBy.count == 1 || best == 0 else { return }
        orderByIndex(select, first, of: table, hasConditions: best > 0)
    }

    /// Reads along an index where that gives the order wanted.
    private mutating func orderByIndex(
        _ select: SelectStatement,
        _ first: SelectStatement.Order,
        of table: TableAccess,
        hasConditions: Bool
    ) {
        let columns = table.definition.columns
        let isDescending = first.isDescending
        // Along an index NULLs are last, and first on the way back.
        guard select.orderBy.allSatisfy({ $0.isDescending == isDescending && $0.nullsFirst == isDescending }) else {
            return
        }
        let wanted = select.orderBy.map { order in columns.firstIndex { $0.name == order.column } }
        for index in table.indexes where !index.isPartial && index.columns.count >= wanted.count {
            guard wanted.allSatisfy({ $0 != nil }), Array(index.columns.prefix(wanted.count)) == wanted else {
                continue
            }
            if case .index(let id, let ranges, _) = way {
                guard id == index.id, ranges.count == 1 else { continue }
                way = .index(id, ranges, isDescending: isDescending)
            } else if !hasConditions {
                // Without a limit sorting all rows is quicker than fetching each by its key.
                guard select.limit != nil || select.wantsFirstRows else { return }
                way = .index(index.id, [.all], isDescending: isDescending)
            }
            isOrdered = true
            return
        }
    }

    /// The ranges of an index's keys that conditions leave, and how much they narrow the search.
    private static func ranges(
        _ conditions: [SelectStatement.Condition],
        _ index: TableIndex,
        of table: TableAccess
    ) -> (ranges: [IndexRange], weight: Int)? {
        var prefixes: [[PostgresValue]] = [[]]
        var weight = 0
        for (part, place) in index.columns.enumerated() {
            guard let place, table.definition.columns.indices.contains(place) else { break }
            let column = table.definition.columns[place]
            let usable = conditions.filter { condition in
                // A NULL in a list is equal to nothing.
                condition.column == column.name
                    && condition.values.allSatisfy {
                        $0.canBeFound(in: column.type) || $0.isNull && condition.operator == "IN"
                    }
            }
            let isPadded = column.type == .bpchar
            func key(_ value: PostgresValue) -> PostgresValue { isPadded ? value.withoutPadding : value }
            if let equal = usable.first(where: { $0.operator == "=" && $0.values.count == 1 }) {
                prefixes = prefixes.map { $0 + [key(equal.value)] }
                weight += 10
                continue
            }
            if let list = usable.first(where: { $0.operator == "IN" }), list.values.count <= longestList,
                prefixes.count == 1
            {
                let values = list.values.filter { !$0.isNull }.map { key($0) }
                prefixes = Self.distinct(values).map { prefixes[0] + [$0] }
                weight += 9
                continue
            }
            if part == 0 || weight > 0, let ranges = bounds(usable, prefixes, key) { return (ranges, weight + 4) }
            break
        }
        guard weight > 0 else { return nil }
        if index.uniqueness != .none, weight >= index.columns.count * 9 { weight += 100 }
        return (prefixes.map { .equal(to: IndexKey($0)) }, weight)
    }

    /// Values in the order of an index, each once.
    private static func distinct(_ values: [PostgresValue]) -> [PostgresValue] {
        let sorted = values.sorted { IndexKey.compare(IndexKey($0), IndexKey($1)) < 0 }
        return sorted.indices.compactMap { place in
            guard place > 0, IndexKey.areEqual(IndexKey(sorted[place - 1]), IndexKey(sorted[place])) else {
                return sorted[place]
            }
            return nil
        }
    }

    /// The ranges that `<`, `>` and their kin leave of keys that begin with these values.
    private static func bounds(
        _ conditions: [SelectStatement.Condition],
        _ prefixes: [[PostgresValue]],
        _ key: (PostgresValue) -> PostgresValue
    ) -> [IndexRange]? {
        var lower: (value: PostgresValue, isInclusive: Bool)?
        var upper: (value: PostgresValue, isInclusive: Bool)?
        for condition in conditions where condition.values.count == 1 && !condition.value.isNull {
            switch condition.operator {
            case ">", ">=": if lower == nil { lower = (key(condition.value), condition.operator == ">=") }
            case "<", "<=": if upper == nil { upper = (key(condition.value), condition.operator == "<=") }
            default: continue
            }
        }
        guard lower != nil || upper != nil else { return nil }
        return prefixes.map { prefix in
            func bound(_ end: (value: PostgresValue, isInclusive: Bool)?, whole isInclusive: Bool) -> IndexBound? {
                if let end { return IndexBound(key: IndexKey(prefix + [end.value]), isInclusive: end.isInclusive) }
                return prefix.isEmpty ? nil : IndexBound(key: IndexKey(prefix), isInclusive: isInclusive)
            }
            return IndexRange(lower: bound(lower, whole: true), upper: bound(upper, whole: true))
        }
    }
}

extension PostgresValue {
    /// Whether values of a type compare with it as the keys of an index do.
    func canBeFound(in type: PostgresType) -> Bool {
        switch self {
        case .null: false
        case .int2, .int4, .int8: type == .int2 || type == .int4 || type == .int8
        case .text: type == .text || type == .varchar || type == .bpchar || type == .name
        case .numeric: type == .numeric
        case .float8: type == .float8
        case .float4: type == .float4
        case .bool: type == .bool
        case .date: type == .date
        case .time: type == .time
        case .timestamp: type == .timestamp
        case .timestamptz: type == .timestamptz
        case .uuid: type == .uuid
        case .bytea: type == .bytea
        case .oid: type == .oid
        case .defined: type.isUserDefined
        default: false
        }
    }
}
