/// A node of a plan as EXPLAIN shows it, with the nodes below.
public struct PlanDescription: Sendable {
    /// Something told of a node.
    public struct Property: Sendable {
        /// What is told.
        public enum Value: Sendable {
            case text(String)
            case list([String])
            case flag(Bool)
            case integer(Int)
            /// A number with so many digits behind the point.
            case number(Double, digits: Int)
            /// The keys of each grouping set.
            case groupingSets([[String]])
        }

        /// Where it is shown.
        public enum Audience: Sendable {
            /// In every format.
            case everyone
            /// Only as text, or only in the formats for programs.
            case text, programs
        }

        /// Its name, such as `Hash Cond`.
        public var label: String
        /// What it says.
        public var value: Value
        /// Where it is shown.
        public var audience: Audience

        /// A property.
        public init(_ label: String, _ value: Value, for audience: Audience = .everyone) {
            self.label = label
            self.value = value
            self.audience = audience
        }
    }

    /// What the planner expects of a node.
    public struct Estimate: Sendable {
        /// The cost up to the first row, in PostgreSQL's units: one is a page read in order.
        public var startupCost: Double
        /// The cost up to the last row.
        public var totalCost: Double
        /// How many rows the node gives.
        public var rows: Double
        /// How many bytes a row has.
        public var width: Int

        /// An estimate.
        public init(startupCost: Double = 0, totalCost: Double = 0, rows: Double, width: Int) {
            self.startupCost = startupCost
            self.totalCost = totalCost
            self.rows = rows
            self.width = width
        }
    }

    /// What a node did in an execution, for one loop on average.
    public struct Actual: Sendable {
        /// The milliseconds up to the first row, and up to the last.
        public var startupTime: Double
        /// The milliseconds up to the last row.
        public var totalTime: Double
        /// The rows.
        public var rows: Double
        /// How often the node was started; 0 where it never was.
        public var loops: Int

        /// Figures of a node.
        public init(startupTime: Double, totalTime: Double, rows: Double, loops: Int) {
            self.startupTime = startupTime
            self.totalTime = totalTime
            self.rows = rows
            self.loops = loops
        }
    }

    /// What it is to the node above: `Outer`, `Inner`, `Member`, `Subquery`, `InitPlan`, `SubPlan`; nil at the top.
    public var relationship: String?
    /// The name of a plan within an expression: `SubPlan 1`, `CTE x`.
    public var subplanName: String?
    /// The node's type for programs: `Hash Join`.
    public var nodeType: String
    /// The node's title in text: `Hash Left Join`, `Seq Scan on users u`.
    public var title: String
    /// What stands before the costs in the formats for programs: strategy, join type, relation.
    public var attributes: [Property] = []
    /// What the planner expects, where it has an opinion.
    public var estimate: Estimate?
    /// What the node did, where it was executed.
    public var actual: Actual?
    /// What stands behind the costs.
    public var properties: [Property] = []
    /// The nodes below.
    public var children: [PlanDescription] = []

    /// A node of this type.
    public init(_ nodeType: String, title: String? = nil, relationship: String? = nil) {
        self.nodeType = nodeType
        self.title = title ?? nodeType
        self.relationship = relationship
    }
}
