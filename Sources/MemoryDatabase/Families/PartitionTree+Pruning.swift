import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// Which partitions can have rows that meet conditions.
extension PartitionTree {
    /// The partitions that simple conditions on columns of the key leave.
    func parts(matching conditions: [SelectStatement.Condition]) -> [Int] {
        let own = places.map { place in
            place.flatMap { definition.columns.indices.contains($0) ? definition.columns[$0] : nil }
        }
        let usable = own.map { column in
            conditions.filter { condition in
                condition.column == column?.name
                    && condition.values.allSatisfy { column.map($0.canBeFound) ?? false || $0.isNull }
            }
        }
        // A key that is known as a whole belongs into one partition.
        if usable.count == 1, let list = Self.wanted(usable[0]) {
            let found = list.map { try? part(for: [$0]) }
            return parts.indices.filter { found.contains($0) }
        }
        let single = usable.map { conditions in Self.wanted(conditions).flatMap { $0.count == 1 ? $0[0] : nil } }
        if !single.isEmpty, single.allSatisfy({ $0 != nil }) {
            let found = try? part(for: single.compactMap(\.self))
            return parts.indices.filter { $0 == found }
        }
        guard let first = usable.first, !first.isEmpty else { return Array(parts.indices) }
        return parts.indices.filter { mayMatch(parts[$0].boundary, first) }
    }

    /// The values that `=`, IN and IS NULL leave of a column; nil where there is no such condition.
    private static func wanted(_ conditions: [SelectStatement.Condition]) -> [PostgresValue]? {
        for condition in conditions {
            switch condition.operator {
            case "=" where condition.values.count == 1: return condition.value.isNull ? [] : [condition.value]
            case "IN": return condition.values.filter { !$0.isNull }
            case "IS NULL": return [.null]
            default: continue
            }
        }
        return nil
    }

    /// Whether a partition can have rows whose first part of the key meets conditions.
    private func mayMatch(_ boundary: PartitionBoundary, _ conditions: [SelectStatement.Condition]) -> Bool {
        switch boundary {
        case .default, .hash: return true
        case .list(let values):
            return values.contains { value in conditions.allSatisfy { Self.holds($0, value) } }
        case .range(let from, let to):
            guard let lower = from.first, let upper = to.first else { return true }
            return conditions.allSatisfy { Self.overlaps($0, lower, upper, includesUpper: to.count > 1) }
        }
    }

    private static func holds(_ condition: SelectStatement.Condition, _ value: PostgresValue) -> Bool {
        if condition.operator == "IS NOT NULL" { return !value.isNull }
        guard ["<", "<=", ">", ">="].contains(condition.operator), condition.values.count == 1 else { return true }
        guard !value.isNull, !condition.value.isNull else { return false }
        let order = ValueOrder.compareNullsLast(value, condition.value)
        return switch condition.operator {
        case "<": order < 0
        case "<=": order <= 0
        case ">": order > 0
        default: order >= 0
        }
    }

    private static func overlaps(
        _ condition: SelectStatement.Condition,
        _ lower: PartitionBoundary.End,
        _ upper: PartitionBoundary.End,
        includesUpper: Bool
    ) -> Bool {
        guard condition.values.count == 1, !condition.value.isNull else { return true }
        let wanted = [condition.value]
        switch condition.operator {
        case "=":
            return overlaps(condition.with("<="), lower, upper, includesUpper: includesUpper)
                && overlaps(condition.with(">="), lower, upper, includesUpper: includesUpper)
        case "<": return PartitionBoundary.compare([lower], to: wanted) < 0
        case "<=": return PartitionBoundary.compare([lower], to: wanted) <= 0
        case ">", ">=":
            let order = PartitionBoundary.compare([upper], to: wanted)
            return order > 0 || order == 0 && includesUpper && condition.operator == ">="
        default: return true
        }
    }
}

extension SelectStatement.Condition {
    fileprivate func with(_ symbol: String) -> SelectStatement.Condition {
        SelectStatement.Condition(column: column, operator: symbol, values: values)
    }
}

extension PostgresValue {
    fileprivate func canBeFound(_ column: Column) -> Bool { canBeFound(in: column.type) }
}
