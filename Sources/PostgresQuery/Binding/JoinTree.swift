import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What stands in FROM, before its joins are planned.
indirect enum JoinTree {
    case leaf(FromLeaf)
    case join(JoinExpression.Kind, JoinTree, JoinTree, [BoundExpression])

    /// The entries below.
    var entries: Set<Int> {
        switch self {
        case .leaf(let leaf): [leaf.entry]
        case .join(_, let left, let right, _): left.entries.union(right.entries)
        }
    }

    /// The columns of other items of FROM or of outer queries that plans below read.
    var free: [ColumnID: BoundExpression] {
        switch self {
        case .leaf(let leaf): leaf.free
        case .join(_, let left, let right, _): left.free.merging(right.free) { first, _ in first }
        }
    }
}

/// An item of FROM that is not a join.
struct FromLeaf {
    enum Source {
        /// A relation of the handler or of the system.
        case relation(CatalogSnapshot.Relation)
        /// Anything with a plan of its own.
        case plan(any PlanNode)
        /// A sub-query that is planned with the query around it.
        case select(SelectParts, Scope)
    }

    var entry: Int
    var width: Int
    var source: Source
    /// The columns that the plan reads from outside, of which LATERAL ones stand in the same FROM.
    var free: [ColumnID: BoundExpression] = [:]
    /// About how many rows it gives, where that is known of a function or of VALUES.
    var rows: Double?
    /// What else the plan hangs on.
    var dependence = PlanDependence()
    /// Whether its rows are kept for those who read them again.
    var isHeld = false
    /// The conditions of row security on its rows, which come before all others.
    var security: [BoundExpression] = []
    /// TABLESAMPLE, which comes before all conditions.
    var sample: LeafSample?
}
