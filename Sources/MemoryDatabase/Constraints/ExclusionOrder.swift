import PostgresCatalog
import PostgresWire

/// How an index leads to the rows that an exclusion constraint refuses beside another.
///
/// First in its keys stands what is to be equal, then, if there is one, the range that is to overlap.
struct ExclusionOrder: Sendable {
    /// The elements of the index's definition in the order of its keys.
    var elements: [Int]
    /// Whether the last of them is a range.
    var overlaps: Bool

    /// The order of the index behind an exclusion constraint; nil where its operators are others, or there is no constraint.
    init?(_ index: IndexDefinition, of table: TableDefinition, in catalog: CatalogSnapshot) {
        guard index.isExclusion,
            let constraint = table.constraints.first(where: { $0.index == index.name && $0.isExclusion }),
            case .exclusion(let operators) = constraint.kind, operators.count == index.elements.count
        else { return nil }
        var equal: [Int] = []
        var overlapping: [Int] = []
        for (number, symbol) in operators.enumerated() {
            let element = index.elements[number]
            guard let type = element.type ?? element.column.flatMap({ table.column($0)?.type }) else { return nil }
            switch symbol {
            case "=" where catalog.defaultOperatorClass(of: type.oid, method: "btree") != .invalid:
                equal.append(number)
            case "&&" where Self.isRange(type, catalog): overlapping.append(number)
            default: return nil
            }
        }
        guard overlapping.count < 2, !overlapping.isEmpty || index.method == "btree" else { return nil }
        elements = equal + overlapping
        overlaps = !overlapping.isEmpty
    }

    private static func isRange(_ type: PostgresType, _ catalog: CatalogSnapshot) -> Bool {
        type.isUserDefined ? catalog.model.types[type.oid]?.range != nil : type.rangeSubtype != nil
    }

    /// The values of a key in the order of the index's elements.
    func values(of key: IndexKey) -> [PostgresValue] {
        let values = key.values
        var result = Array(repeating: PostgresValue.null, count: elements.count)
        for (value, element) in zip(values, elements) where result.indices.contains(element) { result[element] = value }
        return result
    }
}

extension ConstraintDefinition {
    fileprivate var isExclusion: Bool { if case .exclusion = kind { true } else { false } }
}

/// Whether an index finds that a row is excluded by another.
enum ExclusionFinding: Sendable {
    /// No row excludes it.
    case none
    /// A row with this key excludes it, whose own key is the first.
    case excluded(own: IndexKey, by: IndexKey)
    /// The index cannot tell.
    case unknown
}

extension TableState {
    /// Whether the row at a place is excluded by one of those that `isKnown` names, as a snapshot sees them.
    ///
    /// None of these is excluded by another one of them. So ranges of equal keys stand in their order side by side, and
    /// whoever goes down from a range's end need look at one that starts before it and no further.
    func exclusion(
        of place: Int,
        by index: TableIndex,
        for snapshot: Snapshot,
        among isKnown: (Int) -> Bool
    ) -> ExclusionFinding {
        guard let order = index.exclusion else { return .unknown }
        guard let own = self[place].version(for: snapshot) else { return .none }
        guard let made = try? index.makeKey(own.values) else { return .none }
        if made.hasNull { return .none }
        var range: PostgresRange?
        var sought = IndexRange.equal(to: made)
        if order.overlaps {
            guard case .range(let last)? = made.values.last else { return .unknown }
            if last.isEmpty { return .none }
            guard let ranges = Self.ranges(startingBeforeEndOf: last, made.values.dropLast()) else { return .unknown }
            (range, sought) = (last, ranges)
        }
        var found: OrderedIndex.Entry?
        index.entries.forEachReversed(in: sought) { entry in
            guard entry.row != place, isKnown(entry.row), let version = self[entry.row].version(for: snapshot),
                let key = try? index.makeKey(version.values), IndexKey.areEqual(key, entry.key)
            else { return true }
            if let range {
                guard case .range(let other)? = entry.key.values.last, !other.isEmpty else { return true }
                if RangeOrder.isBefore(other, range) || RangeOrder.isBefore(range, other) {
                    return RangeOrder.compareBounds(.lower(other.lower), .lower(range.lower)) >= 0
                }
            }
            // Of several the first row is told.
            if found.map({ entry.row < $0.row }) ?? true { found = entry }
            return true
        }
        return found.map { .excluded(own: made, by: $0.key) } ?? .none
    }

    /// The keys whose ranges start before a range ends, behind values that are equal.
    private static func ranges(
        startingBeforeEndOf range: PostgresRange,
        _ equal: ArraySlice<PostgresValue>
    ) -> IndexRange? {
        let lower = equal.isEmpty ? nil : IndexBound(key: IndexKey(Array(equal)), isInclusive: true)
        if range.upper.isInfinite {
            // NULL is above all ranges, and takes part in nothing.
            return IndexRange(lower: lower, upper: lower)
        }
        let start = PostgresRange.Bound(range.upper.value, isInclusive: !range.upper.isInclusive)
        guard let beyond = try? PostgresRange(subtype: range.subtype, lower: start, upper: .infinite)
        else { return nil }
        let key = IndexKey.values(Array(equal) + [.range(beyond)])
        return IndexRange(lower: lower, upper: IndexBound(key: key, isInclusive: false))
    }
}
