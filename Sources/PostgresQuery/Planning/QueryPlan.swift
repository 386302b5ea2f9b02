import PostgresCatalog
import PostgresWire

/// The plan of a query: its root node, and what an execution must set up for it.
struct QueryPlan: Sendable {
    /// The node that makes the result's rows.
    var root: any PlanNode
    /// The scans of the handler's relations, by their number.
    var scans: [PlannedScan] = []
    /// The scans whose rows must all be there before the first row is made.
    var scansAhead: [ScanID] = []
    /// What is wrong with a constant part of the plan.
    var failure: PostgresError?
    /// The sub-plans of expressions that lock rows: an expression cannot wait, so their rows must all be there before the
    /// first row is made.
    var subplansAhead: [SubqueryPlan] = []
    /// The plans of sub-queries of expressions that are run by themselves, by their number.
    var subplanRoots: [Int: any PlanNode] = [:]
    /// The relations that the statement writes to, by OID.
    var writtenRelations: Set<OID> = []
    /// The clause that rows of tables are locked by: `FOR UPDATE`.
    var lockingClause: String?
    /// What needs privileges.
    var access = AccessNeeds()
    /// How many values of outer references there are.
    var outerValueCount = 0
    /// How many sub-plans of expressions there are.
    var subplanCount = 0
    /// How many common table expressions there are.
    var commonTableCount = 0
}

/// A scan of a handler's relation, with conditions whose values may wait for the parameters.
struct PlannedScan: Sendable {
    /// A condition whose value is known at the start of an execution.
    struct Condition: Sendable {
        /// Where the value comes from.
        enum Operand: Sendable {
            /// The plan itself.
            case known(ScanCondition.Operand)
            /// The parameter of this index.
            case parameter(Int)
            /// What an expression gives that is the same for all rows of an execution.
            case computed(Computed)
            /// Any of what such expressions give.
            case anyOf([Computed])
            /// Any of the elements of what such an expression gives.
            case elements(Computed)
        }

        /// An expression that reads no rows.
        struct Computed: Sendable {
            var evaluator: any Evaluator
            /// The expression as it was bound, for EXPLAIN.
            var expression: BoundExpression
        }

        var column: Int
        var `operator`: String
        var operand: Operand
    }

    /// A column of a user's type, whose values may come as characters.
    struct UserColumn: Sendable {
        var index: Int
        var neededIndex: Int?
        var type: PostgresType
    }

    /// The request, without its conditions.
    var template: ScanRequest
    /// How many columns the relation has.
    var width: Int
    /// The columns of the handler's relation.
    var columns: [Column] = []
    /// The conditions.
    var conditions: [Condition] = []
    /// The column whose values the handler is told that rows of a join have.
    var joinKey: Int?
    /// The columns whose types users have made, with the place of each among the columns needed.
    var userColumns: [UserColumn] = []
    /// The limit of the query, where the relation's rows could be limited.
    var limit: LimitBounds?
    /// The groups of the query, where the relation's rows could come grouped.
    var grouping: PlannedGrouping?

    /// The request of an execution with these parameters.
    func request(_ context: ExecutionContext) -> ScanRequest {
        var request = template
        if let bounds = try? limit?.values(context), let count = bounds.count {
            let (total, overflow) = count.addingReportingOverflow(bounds.offset)
            request.limit = overflow ? nil : Int(exactly: total)
        }
        request.conditions = conditions.compactMap { $0.request(context) }
        request.grouping = grouping?.request(context)
        // A value that cannot be computed is told with the first row that it is compared with.
        if request.conditions.count < conditions.count { (request.limit, request.grouping) = (nil, nil) }
        return request
    }
}
