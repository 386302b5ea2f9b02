/// Whether a cursor that says neither SCROLL nor NO SCROLL can go backwards: PostgreSQL lets it where the plan can be read
/// backwards without being kept (PostgreSQL 15 docs, DECLARE).
extension BoundQuery {
    /// Whether the rows come from a scan, sorted, filtered or cut off at most.
    public var canScrollBackward: Bool { plan.lockingClause == nil && !writesRows && plan.root.canScrollBackward }
}

extension PlanNode {
    fileprivate var canScrollBackward: Bool {
        switch self {
        case is ScanPlan, is VirtualScanPlan, is ValuesPlan, is FunctionScanPlan, is SortPlan, is CommonTableScanPlan:
            true
        case let filter as FilterPlan: !(filter.input is ResultPlan) && filter.input.canScrollBackward
        case let project as ProjectPlan: !(project.input is ResultPlan) && project.input.canScrollBackward
        case let limit as LimitPlan: limit.input.canScrollBackward
        case let cut as CutPlan: cut.input.canScrollBackward
        default: false
        }
    }
}
