import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The most rows of the left side for which the catalog is searched again and again.
    private static let searchedRows = 32

    /// A left join with several relations of the catalog, joined anew for each row of the left side by what that row looks
    /// for in one of them; nil where joining them once is as good.
    func searchedTree(
        _ left: Planned,
        _ tree: JoinTree,
        _ conditions: [BoundExpression]
    ) throws(PostgresError) -> Planned? {
        guard liveColumns == nil, let count = left.catalogRows, count <= Self.searchedRows,
            let leaves = tree.catalogLeaves, leaves.count > 1, try isSearched(leaves, by: conditions)
        else { return nil }
        let (right, free, inner) = try collectingFree { () throws(PostgresError) in
            try planned(again: true) { () throws(PostgresError) in try planList([tree], conditions) }
        }
        dependence.formUnion(inner)
        return try join(.left, left, right, [], free: free)
    }

    /// Whether one of the conditions finds few of the rows of one of the relations.
    private func isSearched(_ leaves: [FromLeaf], by conditions: [BoundExpression]) throws(PostgresError) -> Bool {
        for leaf in leaves {
            guard case .relation(let relation) = leaf.source,
                let rows = environment.catalogRows(of: relation.oid)
            else { continue }
            let (found, _, _) = try collectingFree { () throws(PostgresError) in try bestLookup(conditions, leaf) }
            if let found, found.rowCount < rows.count / 8 { return true }
        }
        return false
    }
}

extension JoinTree {
    /// Its items, where all of them are relations of the catalog that inner joins connect.
    fileprivate var catalogLeaves: [FromLeaf]? {
        switch self {
        case .leaf(let leaf):
            guard case .relation(let relation) = leaf.source, relation.isSystem, leaf.free.isEmpty,
                leaf.security.isEmpty
            else { return nil }
            return [leaf]
        case .join(let kind, let left, let right, _):
            guard kind == .inner || kind == .cross, let first = left.catalogLeaves, let second = right.catalogLeaves
            else { return nil }
            return first + second
        }
    }
}
