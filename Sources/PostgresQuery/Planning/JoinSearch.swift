/// Finds the cheapest order of joins: by dynamic programming over sets of items where these are few, otherwise always the
/// cheapest next join.
struct JoinSearch {
    /// What one item brings.
    struct Item {
        var rows: Double
        var isInner: Bool
        /// The items that must be joined before a semi or anti join.
        var needs: UInt64 = 0
        /// Which part of the rows a semi or anti join keeps.
        var selectivity = 1.0
    }

    /// A condition between items, by their bits.
    struct Edge {
        var items: UInt64
        var selectivity: Double
    }

    /// Columns of several items that are equal: for each item how many different values.
    struct Class {
        var members: [(item: UInt64, distinct: Double)]
    }

    /// The order found.
    indirect enum Tree {
        case item(Int)
        case join(Tree, Tree)
    }

    let items: [Item]
    let edges: [Edge]
    let classes: [Class]

    /// How many items are searched by dynamic programming.
    static let limit = 9

    private struct Best {
        var cost: Double
        var rows: Double
        var left: UInt64
        var right: UInt64
    }

    /// About how many rows the join of a set has.
    private func rows(_ set: UInt64) -> Double {
        var rows = 1.0
        for (index, item) in items.enumerated() where set & 1 << UInt64(index) != 0 {
            rows *= item.isInner ? item.rows : item.selectivity
        }
        for edge in edges where edge.items & set == edge.items { rows *= edge.selectivity }
        for group in classes {
            var product = 1.0
            var least = Double.infinity
            var count = 0
            for member in group.members where member.item & set != 0 {
                product *= member.distinct
                least = min(least, member.distinct)
                count += 1
            }
            if count > 1 { rows *= least / product }
        }
        return max(rows, 1)
    }

    /// Whether some condition connects two sets.
    private func connects(_ left: UInt64, _ right: UInt64) -> Bool {
        if edges.contains(where: {
            $0.items & left != 0 && $0.items & right != 0 && $0.items & (left | right) == $0.items
        }) {
            return true
        }
        return classes.contains { group in
            group.members.contains { $0.item & left != 0 } && group.members.contains { $0.item & right != 0 }
        }
    }

    /// The cost of joining two sets whose joins are of these sizes; nil where they cannot be joined.
    private func cost(_ left: UInt64, _ leftRows: Double, _ right: UInt64, _ rightRows: Double, _ rows: Double)
        -> Double?
    {
        if right & (right &- 1) == 0, !items[right.trailingZeroBitCount].isInner {
            guard items[right.trailingZeroBitCount].needs & left == items[right.trailingZeroBitCount].needs else {
                return nil
            }
            return min(leftRows + 2 * rightRows, 2 * leftRows + rightRows) + rows
        }
        guard !isOuterOnly(left), !isOuterOnly(right) else { return nil }
        guard connects(left, right) else { return leftRows * rightRows + 1000 * (leftRows + rightRows) }
        return max(leftRows, rightRows) + 2 * min(leftRows, rightRows) + rows
    }

    private func isOuterOnly(_ set: UInt64) -> Bool {
        set & (set &- 1) == 0 && !items[set.trailingZeroBitCount].isInner
    }

    /// The best tree over all items.
    func solve() -> Tree { items.count <= Self.limit ? searched() : greedy() }

    private func searched() -> Tree {
        let full = (UInt64(1) << UInt64(items.count)) &- 1
        var best = [Best?](repeating: nil, count: Int(full) &+ 1)
        for index in items.indices {
            best[1 << index] = Best(cost: items[index].rows, rows: items[index].rows, left: 0, right: 0)
        }
        guard full > 0 else { return .item(0) }
        for set in 1...full where set & (set &- 1) != 0 {
            let rows = rows(set)
            // The item that is written first is always on the left: the cost is the same both ways.
            let lowest = set & (0 &- set)
            var left = (set &- 1) & set
            while left > 0 {
                defer { left = (left &- 1) & set }
                guard left & lowest != 0 else { continue }
                let right = set & ~left
                if let first = best[Int(left)], let second = best[Int(right)],
                    let step = cost(left, first.rows, right, second.rows, rows)
                {
                    let total = first.cost + second.cost + step
                    if best[Int(set)].map({ isBetter(total, left, than: $0) }) ?? true {
                        best[Int(set)] = Best(cost: total, rows: rows, left: left, right: right)
                    }
                }
            }
        }
        return tree(full, best)
    }

    /// Whether a join is cheaper, or as cheap and nearer to the order in which the items are written.
    private func isBetter(_ cost: Double, _ left: UInt64, than other: Best) -> Bool {
        if cost != other.cost { return cost < other.cost }
        let (own, known) = (left.nonzeroBitCount, other.left.nonzeroBitCount)
        return own == known ? left < other.left : own > known
    }

    private func tree(_ set: UInt64, _ best: [Best?]) -> Tree {
        guard set & (set &- 1) != 0, let found = best[Int(set)] else { return .item(set.trailingZeroBitCount) }
        return .join(tree(found.left, best), tree(found.right, best))
    }

    /// Always the item that makes the smallest join with those there are.
    private func greedy() -> Tree {
        var left = Set(items.indices)
        let inner = items.indices.filter { items[$0].isInner }
        guard let first = inner.min(by: { items[$0].rows < items[$1].rows }) else { return .item(0) }
        left.remove(first)
        var tree = Tree.item(first)
        var set: UInt64 = 1 << UInt64(first)
        while !left.isEmpty {
            var choice: (index: Int, cost: Double)?
            for index in left.sorted() {
                let bit: UInt64 = 1 << UInt64(index)
                guard items[index].isInner || items[index].needs & set == items[index].needs else { continue }
                let isConnected = !items[index].isInner || connects(set, bit)
                let cost = rows(set | bit) + (isConnected ? 0 : 1e12)
                if choice.map({ cost < $0.cost }) ?? true { choice = (index, cost) }
            }
            let index = choice?.index ?? left.min() ?? 0
            left.remove(index)
            set |= 1 << UInt64(index)
            tree = .join(tree, .item(index))
        }
        return tree
    }
}
