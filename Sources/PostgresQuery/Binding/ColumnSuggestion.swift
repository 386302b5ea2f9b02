/// The hint that a column of another spelling or another table may have been meant.
enum ColumnSuggestion {
    /// The hint for a name that was not found.
    static func hint(for name: String, qualifier: String?, _ scope: Scope) -> String? {
        var best: [String] = []
        var bestDistance = Int.max
        var exact: (item: String, column: String)?
        var current: Scope? = scope
        while let level = current {
            for item in level.items + level.hidden {
                let penalty = qualifier.map { distance($0, item.name) } ?? 0
                for column in item.columns {
                    if column.name == name, qualifier == nil || qualifier == item.name {
                        exact = exact ?? (item.name, column.name)
                    }
                    let total = distance(name, column.name) &+ penalty
                    guard total <= name.count / 2 || total <= limit(name), total <= bestDistance else { continue }
                    let shown = "\"\(item.name).\(column.name)\""
                    if total < bestDistance { best = [] }
                    bestDistance = total
                    if !best.contains(shown) { best.append(shown) }
                }
            }
            current = level.parent
        }
        if let exact {
            return "There is a column named \"\(exact.column)\" in table \"\(exact.item)\", "
                + "but it cannot be referenced from this part of the query."
        }
        switch best.count {
        case 1: return "Perhaps you meant to reference the column \(best[0])."
        case 2: return "Perhaps you meant to reference the column \(best[0]) or the column \(best[1])."
        default: return nil
        }
    }

    /// How far a name may be from another to be suggested.
    private static func limit(_ name: String) -> Int { min(3, name.count / 2) }

    /// The number of insertions, deletions and replacements between two names.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.utf8.prefix(64))
        let right = Array(right.utf8.prefix(64))
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index &+ 1
            for (column, other) in right.enumerated() {
                let above = row[column &+ 1]
                row[column &+ 1] = min(above &+ 1, row[column] &+ 1, diagonal &+ (byte == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
