import PostgresSQL

/// What EXPLAIN shows of a node besides what the node itself knows: expressions as they were bound, and names.
struct PlanNote {
    /// The node, which is kept so that no other one takes its place in memory.
    let node: any PlanNode
    /// The conditions that rows must satisfy.
    var filter: [BoundExpression] = []
    /// The conditions that look rows up: by hashing, or in an index.
    var keyCondition: [BoundExpression] = []
    /// The other conditions of a join.
    var joinFilter: [BoundExpression] = []
    /// Which join it is.
    var joinKind: JoinExpression.Kind?
    /// What rows are sorted, grouped or told apart by; for each grouping set in turn.
    var keys: [[BoundExpression]] = []
    /// The item of FROM that the node stands for.
    var entry: Int?
    /// The plans of the sub-queries within its expressions.
    var subplans: [SubqueryPlan] = []
}

/// The notes on the nodes of a plan, taken while it is made for EXPLAIN.
final class PlanNotes {
    /// An item of FROM.
    struct Item {
        /// What it is: a table, a function, a common table.
        var name: String
        /// The schema of a table.
        var schema: String?
        /// The name that its columns are told by.
        var alias: String
        /// The names of a table's columns.
        var columns: [String] = []
    }

    private var nodes: [ObjectIdentifier: PlanNote] = [:]
    /// The items of FROM by their entries.
    var items: [Int: Item] = [:]
    /// The names of the common tables by their numbers.
    var commonTables: [Int: String] = [:]

    /// The note on a node.
    subscript(node: any PlanNode) -> PlanNote {
        get { nodes[ObjectIdentifier(node)] ?? PlanNote(node: node) }
        set { nodes[ObjectIdentifier(node)] = newValue }
    }
}

extension PlanNote {
    /// Adds the plans of the sub-queries in these expressions.
    mutating func addSubplans(of expressions: [BoundExpression]) {
        for expression in expressions {
            _ = expression.contains { inner in
                if case .subquery(let query) = inner.kind, !subplans.contains(query.plan) {
                    subplans.append(query.plan)
                }
                return false
            }
        }
    }
}

extension QueryBinder {
    /// Takes a note on a node, where the plan is made for EXPLAIN.
    func note(_ node: any PlanNode, _ fill: (inout PlanNote) -> Void) {
        guard let notes else { return }
        fill(&notes[node])
    }
}
