import PostgresProto
import PostgresQuery

extension MemoryHandler {
    /// The index by which the rows of a table would be found, for EXPLAIN.
    func access(_ select: SelectStatement) -> ScanAccess? {
        guard let wanted = select.tables.first,
            case .table(let table)? = try? target(wanted.name, isOnly: wanted.isOnly),
            case .index(let id, let ranges, let isDescending) = ScanPlan(select, of: table).way,
            let index = table.indexes.first(where: { $0.id == id })
        else { return nil }
        var used: Set<Int> = []
        var equalCount = 0
        let columns = table.definition.columns
        for place in index.columns {
            guard let place, columns.indices.contains(place) else { break }
            let own = select.conditions.indices.filter { select.conditions[$0].column == columns[place].name }
            let equal = own.filter { ["=", "IN"].contains(select.conditions[$0].operator) }
            used.formUnion(equal.isEmpty ? own : equal)
            guard !equal.isEmpty else { break }
            equalCount += 1
        }
        let first = index.columns.first.flatMap { $0 }
        let known = first.flatMap { table.definition.columnStatistics[columns[$0].number] }
        return ScanAccess(
            index: index.name,
            conditions: used,
            findsOne: index.uniqueness != .none && ranges.count == 1 && equalCount == index.columns.count,
            isDescending: isDescending,
            correlation: Double(known?.correlation ?? 0) * (index.columns.count > 1 ? 0.75 : 1)
        )
    }
}
