/// The hint that a column of another spelling or another table may have been meant.
///
/// It looks as PostgreSQL does: at all items of FROM, those too that the place does not see, query by query outwards.
struct ColumnSuggestion {
    private struct Match {
        var item: String
        var column: String
    }

    struct Ambiguity: Error {}

    private let name: String
    private var first: Match?
    private var second: Match?
    private var best = maximumDistance + 1

    /// The hint for a name that was not found.
    ///
    /// - Throws: `Ambiguity` where an item that is looked at has two columns of the name.
    static func hint(for name: String, qualifier: String?, _ scope: Scope) throws(Ambiguity) -> String? {
        var search = ColumnSuggestion(name: name)
        for level in scope.levels {
            for item in level.items where !item.isJoin {
                guard item.columns.count(where: { $0.name == name }) < 2 else { throw Ambiguity() }
                let penalty = qualifier.map { distance($0, item.name) } ?? 0
                for column in item.columns { search.consider(column.name, of: item.name, penalty) }
                if penalty == 0, item.columns.contains(where: { $0.name == name }) {
                    return "There is a column named \"\(name)\" in table \"\(item.name)\", "
                        + "but it cannot be referenced from this part of the query."
                }
            }
        }
        return search.hint
    }

    private init(name: String) { self.name = name }

    private var hint: String? {
        guard let first else { return nil }
        let start = "Perhaps you meant to reference the column \"\(first.item).\(first.column)\""
        guard let second else { return start + "." }
        return "\(start) or the column \"\(second.item).\(second.column)\"."
    }

    private mutating func consider(_ column: String, of item: String, _ penalty: Int) {
        guard penalty <= best else { return }
        let own = Self.distance(column, name)
        guard own <= name.utf8.count / 2 else { return }
        let total = own &+ penalty
        let match = Match(item: item, column: column)
        if total < best {
            (best, first, second) = (total, match, nil)
        } else if total == best {
            if second != nil {
                // Three are too many: only what is closer still counts.
                (best, first, second) = (total &- 1, nil, nil)
            } else if first != nil {
                second = match
            } else if best <= Self.maximumDistance {
                first = match
            }
        }
    }

    private static let maximumDistance = 3

    /// The number of insertions, deletions and replacements between two names.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars.prefix(64))
        let right = Array(right.unicodeScalars.prefix(64))
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index &+ 1
            for (column, other) in right.enumerated() {
                let above = row[column &+ 1]
                row[column &+ 1] = min(above &+ 1, row[column] &+ 1, diagonal &+ (character == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
